/// By what title somebody votes at a creditors’ meeting (企业破产法 art. 59).
@nonexhaustive
public enum VotingTitle: UInt8, Vocabulary, WireValue {
    /// 债权已确定: declared and confirmed.
    case confirmed
    /// 人民法院临时确定债权额: uncertain, with an amount the court set for the vote.
    case temporary
    /// 债权尚未确定: uncertain, and the court set no amount; no vote, and outside the total.
    case undecided
    /// 职工: speaks through representatives; votes and counts only in the employee group.
    case employee

    public static let wireIndex = VocabularyIndex<VotingTitle>()

    public var term: Term {
        switch self {
        case .confirmed: Term("confirmed", "债权已确定", "confirmed claim")
        case .temporary: Term("temporary", "人民法院临时确定债权额", "amount set by the court for the vote")
        case .undecided: Term("undecided", "债权尚未确定且未临时确定债权额", "uncertain claim, no amount set")
        case .employee: Term("employee", "职工", "employee")
        }
    }

    /// Whether it carries a vote outside the employee group, and its amount stands in the total.
    @inlinable
    public var counts: Bool { self == .confirmed || self == .temporary }
}
