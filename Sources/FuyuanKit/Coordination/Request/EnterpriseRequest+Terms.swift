extension EnterpriseRequest {
    public typealias Role = LiaisonRole
    public typealias Document = Nothing

    /// Where an enterprise’s request stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before it was made.
        case unopened
        /// Made by the enterprise.
        case submitted
        /// Taken in.
        case accepted
        /// Not taken in, with reasons.
        case declined
        /// Routed to the court or the government.
        case assigned
        /// Somebody works on it.
        case handling
        /// The enterprise was told.
        case answered
        /// Done with, by whoever it was routed to.
        case closed
        /// The enterprise rated it.
        case evaluated
        /// Taken back by the enterprise.
        case withdrawn

        public var term: Term {
            switch self {
            case .unopened: Term("unopened", "未提出", "not begun")
            case .submitted: Term("submitted", "已提出", "made")
            case .accepted: Term("accepted", "已受理", "accepted")
            case .declined: Term("declined", "不予受理", "not accepted")
            case .assigned: Term("assigned", "已分派", "assigned")
            case .handling: Term("handling", "办理中", "being handled")
            case .answered: Term("answered", "已反馈", "answered")
            case .closed: Term("closed", "已办结", "closed")
            case .evaluated: Term("evaluated", "已评价", "rated")
            case .withdrawn: Term("withdrawn", "已撤回", "withdrawn")
            }
        }
    }

    /// What a row needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case reasonGiven
        case caseToCourt
        case unitNamed
        case sameUnit
        case sameEnterprise
        case inTime

        public var term: Term {
            switch self {
            case .reasonGiven: Term("reason-given", "说明理由", "reasons are given")
            case .caseToCourt: Term("case-to-court", "涉案事项交由人民法院办理", "what touches an open case goes to the court")
            case .unitNamed: Term("unit-named", "明确承办单位", "the unit is named")
            case .sameUnit: Term("same-unit", "由承办单位办理", "by the unit it was assigned to")
            case .sameEnterprise: Term("same-enterprise", "由提出诉求的企业作出", "by the enterprise that asked")
            case .inTime: Term("in-time", "在办理期限内", "within the time to handle it")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        /// The time to handle it, as the assignment sets it.
        case handling

        public var term: Term {
            switch self {
            case .handling: Term("handling", "办理诉求", "handling")
            }
        }
    }

    /// What must follow.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case returnVisit
        case reworkAsked

        public var term: Term {
            switch self {
            case .returnVisit: Term("return-visit", "回访企业", "call the enterprise back")
            case .reworkAsked: Term("rework-asked", "重新办理", "handle it again")
            }
        }
    }
}
