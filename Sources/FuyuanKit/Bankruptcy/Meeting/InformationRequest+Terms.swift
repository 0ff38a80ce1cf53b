extension InformationRequest {
    public typealias Role = BankruptcyRole

    /// Nothing else follows.
    public typealias Effect = Nothing

    /// Where a request to inspect stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before a creditor asks.
        case unasked
        /// The administrator was asked.
        case asked
        /// The administrator refused.
        case refused
        /// The court is to decide.
        case courtAsked
        /// The court ordered inspection.
        case ordered
        /// The papers were shown.
        case provided
        /// The court upheld the refusal.
        case upheld

        public var term: Term {
            switch self {
            case .unasked: Term("unasked", "未提出", "not asked")
            case .asked: Term("asked", "已请求查阅", "asked")
            case .refused: Term("refused", "拒绝提供", "refused")
            case .courtAsked: Term("court-asked", "已请求人民法院决定", "court asked")
            case .ordered: Term("ordered", "决定提供", "ordered")
            case .provided: Term("provided", "已提供", "provided")
            case .upheld: Term("upheld", "维持拒绝", "refusal upheld")
            }
        }
    }

    /// What a row needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case decidedInTime

        public var term: Term {
            switch self {
            case .decidedInTime: Term("decided-in-time", "五日内作出决定", "decided within five days")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case decision

        public var term: Term {
            switch self {
            case .decision: Term("decision", "查阅争议决定", "decision on a refused inspection")
            }
        }
    }

    /// What paper is made.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case decisionPaper

        public var term: Term {
            switch self {
            case .decisionPaper: Term("decision-paper", "决定书", "decision")
            }
        }
    }
}
