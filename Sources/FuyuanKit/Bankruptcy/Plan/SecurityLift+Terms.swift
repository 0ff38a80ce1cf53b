extension SecurityLift {
    public typealias Role = BankruptcyRole

    /// The sale is the estate’s to record.
    public typealias Effect = Nothing

    /// Where a request to enforce a security stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before the request.
        case unasked
        /// The court is to rule.
        case asked
        /// The security may be enforced.
        case granted
        /// Review may be sought.
        case refused
        /// The court reviews.
        case reviewSought
        /// The collateral is being sold.
        case saleStarted
        /// The security stays suspended.
        case kept

        public var term: Term {
            switch self {
            case .unasked: Term("unasked", "未申请", "not asked")
            case .asked: Term("asked", "已申请恢复行使担保权", "asked")
            case .granted: Term("granted", "裁定恢复行使", "granted")
            case .refused: Term("refused", "裁定不予恢复", "refused")
            case .reviewSought: Term("review-sought", "复议中", "under review")
            case .saleStarted: Term("sale-started", "已启动变价", "sale started")
            case .kept: Term("kept", "继续暂停行使", "stays suspended")
            }
        }
    }

    /// What a row needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case ruledInTime
        case reviewInTime
        case saleInTime

        public var term: Term {
            switch self {
            case .ruledInTime: Term("ruled-in-time", "三十日内裁定", "ruled within thirty days")
            case .reviewInTime: Term("review-in-time", "十日内申请复议", "review sought within ten days")
            case .saleInTime: Term("sale-in-time", "十五日内启动变价", "sale started within fifteen days")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case ruling
        case review
        case sale

        public var term: Term {
            switch self {
            case .ruling: Term("ruling", "恢复行使担保权裁定", "ruling to free a security")
            case .review: Term("review", "复议", "review")
            case .sale: Term("sale", "启动担保物变价", "start of the sale")
            }
        }
    }

    /// What paper is made.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case ruling
        case reviewDecision

        public var term: Term {
            switch self {
            case .ruling: Term("ruling", "民事裁定书", "ruling")
            case .reviewDecision: Term("review-decision", "复议决定书", "decision on review")
            }
        }
    }
}
