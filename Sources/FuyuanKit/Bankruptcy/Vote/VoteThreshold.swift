/// What a vote must reach: a share of heads, a share of the amount, or both.
public struct VoteThreshold: Sendable, Hashable {
    /// Of which creditors, members or shares the heads are a share.
    @nonexhaustive
    public enum Heads: UInt8, Vocabulary {
        /// 出席会议的有表决权的债权人.
        case attending
        /// 全体.
        case everyone

        public var term: Term {
            switch self {
            case .attending: Term("attending", "出席会议的有表决权者", "those attending with a vote")
            case .everyone: Term("everyone", "全体", "everyone, attending or not")
            }
        }
    }

    /// Of what the amount is a share.
    @nonexhaustive
    public enum Amount: UInt8, Vocabulary {
        /// 无财产担保债权总额: of the whole case, attending or not.
        case unsecuredTotal
        /// 该组债权总额.
        case groupTotal
        /// 债权总额.
        case allClaims
        /// 注册资本.
        case registeredCapital
        /// 出席会议的表决权.
        case votesCast

        public var term: Term {
            switch self {
            case .unsecuredTotal: Term("unsecured-total", "无财产担保债权总额", "all unsecured claims of the case")
            case .groupTotal: Term("group-total", "该组债权总额", "all claims of the group")
            case .allClaims: Term("all-claims", "债权总额", "all claims")
            case .registeredCapital: Term("registered-capital", "注册资本", "the registered capital")
            case .votesCast: Term("votes-cast", "出席会议的表决权", "the votes cast")
            }
        }
    }

    /// The share of heads; nil where heads do not count.
    public var heads: VoteShare?
    /// Of whom.
    public var headsBase: Heads
    /// The share of the amount; nil where amounts do not count.
    public var amount: VoteShare?
    /// Of what.
    public var amountBase: Amount

    /// A threshold; without a share that test falls away.
    public init(
        heads: VoteShare? = nil, of headsBase: Heads = .attending, amount: VoteShare? = nil,
        outOf amountBase: Amount = .unsecuredTotal
    ) {
        self.heads = heads
        self.headsBase = headsBase
        self.amount = amount
        self.amountBase = amountBase
    }
}
