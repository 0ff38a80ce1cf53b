/// What a fee is paid for.
@nonexhaustive
public enum FeeKind: UInt8, Vocabulary {
    /// For hearing a case (诉讼费用交纳办法 arts. 7, 13).
    case acceptance
    /// For an application (诉讼费用交纳办法 arts. 10, 14).
    case application

    public var term: Term {
        switch self {
        case .acceptance: Term("acceptance", "案件受理费", "case acceptance fee")
        case .application: Term("application", "申请费", "application fee")
        }
    }
}
