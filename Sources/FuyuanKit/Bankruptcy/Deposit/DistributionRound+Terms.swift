extension DistributionRound {
    /// Where a round of distribution stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        case roundUnplanned
        case roundPlanned
        case roundAnnounced
        case roundPaid

        public static let wireIndex = VocabularyIndex<Phase>()

        public var term: Term {
            switch self {
            case .roundUnplanned: Term("round-unplanned", "未安排", "not planned")
            case .roundPlanned: Term("round-planned", "已列分配", "planned")
            case .roundAnnounced: Term("round-announced", "已公告", "announced")
            case .roundPaid: Term("round-paid", "已分配", "paid")
            }
        }
    }

    /// What an act in a round needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case planRuled
        case amountsStated
        case finalStated
        case depositsStated
        case conserved

        public var term: Term {
            switch self {
            case .planRuled: Term("plan-ruled", "分配方案已经人民法院裁定认可", "the distribution plan was approved by ruling")
            case .amountsStated: Term("amounts-stated", "公告财产额和债权额", "amounts of money and claims announced")
            case .finalStated: Term("final-stated", "最后分配已指明", "said to be final where it is")
            case .depositsStated:
                Term("deposits-stated", "最后分配载明提存额的处理", "the final announcement says what becomes of deposits")
            case .conserved: Term("conserved", "分配、提存之和等于本次财产额", "paid and deposited are what was announced")
            }
        }
    }

    /// What must now happen.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case testConditions
        case startUnclaimed
        case updateClaims

        public var term: Term {
            switch self {
            case .testConditions: Term("test-conditions", "核对附条件债权的条件", "test the conditions of conditional claims")
            case .startUnclaimed: Term("start-unclaimed", "未受领分配额的二个月起算", "the two months for unclaimed shares begin")
            case .updateClaims: Term("update-claims", "更新各债权受偿额", "update what each claim got")
            }
        }
    }

    /// What papers are made.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case announcement
        case voucher

        public var term: Term {
            switch self {
            case .announcement: Term("announcement", "分配公告", "announcement of the distribution")
            case .voucher: Term("voucher", "分配凭证", "payment vouchers")
            }
        }
    }
}
