extension CreditorsCommittee {
    public typealias Role = BankruptcyRole

    /// A committee’s acts bring nothing about by themselves.
    public typealias Effect = Nothing

    /// Where a creditors’ committee stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// No committee.
        case unformed
        /// Chosen by the meeting; the court has not approved.
        case elected
        /// Approved in writing by the court.
        case inOffice
        /// The court did not approve.
        case refused
        /// Ended with the procedure.
        case dissolved

        public var term: Term {
            switch self {
            case .unformed: Term("unformed", "未设立", "not formed")
            case .elected: Term("elected", "已选任，待认可", "elected")
            case .inOffice: Term("in-office", "履职中", "in office")
            case .refused: Term("refused", "未获认可", "not approved")
            case .dissolved: Term("dissolved", "已终止", "dissolved")
            }
        }
    }

    /// What a row needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case nineAtMost
        case oneEmployee
        case delegableOnly
        case notBlanket
        case majorityOfAll
        case requestPending
        case decidedInTime

        public var term: Term {
            switch self {
            case .nineAtMost: Term("nine-at-most", "成员不超过九人", "nine members at most")
            case .oneEmployee: Term("one-employee", "有一名职工代表或者工会代表", "exactly one employee or union member")
            case .delegableOnly: Term("delegable-only", "仅授予可以授权的职权", "only powers that may be delegated")
            case .notBlanket: Term("not-blanket", "未作概括性授权", "no blanket delegation")
            case .majorityOfAll: Term("majority-of-all", "全体成员过半数通过", "more than half of all members")
            case .requestPending: Term("request-pending", "有待决定的请求", "a request is pending")
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
            case .decision: Term("decision", "就监督事项作出决定", "decision on a matter of supervision")
            }
        }
    }

    /// What paper is made.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case approval
        case request
        case decisionPaper

        public var term: Term {
            switch self {
            case .approval: Term("approval", "认可债权人委员会成员决定书", "decision approving the committee")
            case .request: Term("request", "提请人民法院作出决定的报告", "request to the court")
            case .decisionPaper: Term("decision-paper", "决定书", "decision")
            }
        }
    }
}
