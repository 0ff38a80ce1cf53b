/// What an attendance rate is counted over. No national definition was found: the basis must be named.
@nonexhaustive
public enum AttendanceBasis: UInt8, Vocabulary, WireValue {
    /// 开庭口径 (B1): over the case-instances heard. The usual one.
    case byHeard
    /// 通知口径 (B2): over the case-instances heard in which the court served a notice of attendance.
    case byNotified
    /// 主要负责人口径 (B3): attended by the principal, over the case-instances heard.
    case byPrincipal
    /// 机关口径 (B4): organs that attended at least once, over the organs with at least one hearing.
    case byOrgan

    public static let wireIndex = VocabularyIndex<AttendanceBasis>()

    public var term: Term {
        switch self {
        case .byHeard: Term("by-heard", "开庭口径", "over the cases heard")
        case .byNotified: Term("by-notified", "通知口径", "over the cases notified")
        case .byPrincipal: Term("by-principal", "主要负责人口径", "attended by the principal")
        case .byOrgan: Term("by-organ", "机关口径", "over the organs")
        }
    }
}
