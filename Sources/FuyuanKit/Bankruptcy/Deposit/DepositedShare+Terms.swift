extension DepositedShare {
    /// Where a deposited share stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        case undeposited
        case deposited
        case delivered
        case redistributed

        public static let wireIndex = VocabularyIndex<Phase>()

        public var term: Term {
            switch self {
            case .undeposited: Term("undeposited", "未提存", "not deposited")
            case .deposited: Term("deposited", "提存", "deposited")
            case .delivered: Term("delivered", "交付债权人", "handed to the creditor")
            case .redistributed: Term("redistributed", "分配给其他债权人", "shared among the others")
            }
        }
    }

    /// What an act on a deposited share needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case amountValid
        case kindFits
        case announced
        case creditorEntitled
        case othersEntitled
        case inTime
        case timeOver
        case withinShare
        case concluded
        case natureKnown

        public var term: Term {
            switch self {
            case .amountValid: Term("amount-valid", "金额大于零", "the amount is above zero")
            case .kindFits: Term("kind-fits", "与提存种类相符", "the act fits the kind of deposit")
            case .announced: Term("announced", "最后分配已公告", "the final distribution is announced")
            case .creditorEntitled: Term("creditor-entitled", "生效条件成就或者解除条件未成就", "precedent met, or subsequent not met")
            case .othersEntitled: Term("others-entitled", "生效条件未成就或者解除条件成就", "precedent not met, or subsequent met")
            case .inTime: Term("in-time", "期限未满", "in time")
            case .timeOver: Term("time-over", "期限已满", "the time is over")
            case .withinShare: Term("within-share", "不超过提存额", "within the deposit")
            case .concluded: Term("concluded", "破产程序已终结", "the procedure is concluded")
            case .natureKnown: Term("nature-known", "载明条件的性质", "the nature of the condition is stated")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case unclaimed
        case litigated

        public var term: Term {
            switch self {
            case .unclaimed: Term("unclaimed", "未受领分配额的领取", "taking an unclaimed share")
            case .litigated: Term("litigated", "诉讼未决分配额的受领", "taking a litigated share")
            }
        }
    }

    /// What must now happen.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case payCreditor
        case shareAmongOthers

        public var term: Term {
            switch self {
            case .payCreditor: Term("pay-creditor", "交付债权人", "pay the creditor")
            case .shareAmongOthers: Term("share-among-others", "分配给其他债权人", "share among the other creditors")
            }
        }
    }

    /// What papers are made.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case depositNotice
        case finalAnnouncement
        case receipt

        public var term: Term {
            switch self {
            case .depositNotice: Term("deposit-notice", "提存通知", "notice of deposit")
            case .finalAnnouncement: Term("final-announcement", "最后分配公告", "announcement of the final distribution")
            case .receipt: Term("receipt", "领取凭证", "receipt")
            }
        }
    }
}
