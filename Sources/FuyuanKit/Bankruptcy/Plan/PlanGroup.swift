/// The groups that vote on a reorganisation plan (企业破产法 arts 82, 85).
/// law: bankruptcy.v42
@nonexhaustive
public enum PlanGroup: UInt8, Vocabulary, WireValue {
    /// 有财产担保债权组.
    case secured
    /// 职工债权组.
    case employee
    /// 税款债权组.
    case tax
    /// 普通债权组.
    case ordinary
    /// 小额债权组, where the court decides on one.
    case smallClaims
    /// 出资人组, where the plan changes their rights.
    case equity

    public static let wireIndex = VocabularyIndex<PlanGroup>()

    public var term: Term {
        switch self {
        case .secured: Term("secured", "有财产担保债权组", "secured group")
        case .employee: Term("employee", "职工债权组", "employee group")
        case .tax: Term("tax", "税款债权组", "tax group")
        case .ordinary: Term("ordinary", "普通债权组", "ordinary group")
        case .smallClaims: Term("small-claims", "小额债权组", "small claims group")
        case .equity: Term("equity", "出资人组", "equity group")
        }
    }

    /// How the group votes.
    @inlinable
    public var voteKind: VoteKind { self == .equity ? .equityGroup : .planGroup }

    /// Where the group stands in the law.
    public var citation: Citation {
        switch self {
        case .secured: .bankruptcy(82, 1, item: 1)
        case .employee: .bankruptcy(82, 1, item: 2)
        case .tax: .bankruptcy(82, 1, item: 3)
        case .ordinary: .bankruptcy(82, 1, item: 4)
        case .smallClaims: .bankruptcy(82, 2)
        case .equity: .bankruptcy(85, 2)
        }
    }
}
