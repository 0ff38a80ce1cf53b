/// How an application for retrial stands to its six months.
@nonexhaustive
public enum RetrialTimeliness: UInt8, Vocabulary, WireValue {
    case inTime
    case onlyFromEffect
    case onlyFromService
    case late

    public var term: Term {
        switch self {
        case .inTime: Term("in-time", "在期限内", "in time")
        case .onlyFromEffect: Term("only-from-effect", "自生效之日起未逾期，自送达之日起已逾期", "in time from effect only")
        case .onlyFromService: Term("only-from-service", "自送达之日起未逾期，自生效之日起已逾期", "in time from service only")
        case .late: Term("late", "逾期", "late")
        }
    }
}
