extension CrossCaseDuty {
    /// Where a duty stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Nothing is owed.
        case unowed
        /// Owed.
        case owed
        /// Whoever owes it knows.
        case acknowledged
        /// Done.
        case performed
        /// Refused, with reasons.
        case refusedWithReason
        /// No longer owed.
        case withdrawn

        public var term: Term {
            switch self {
            case .unowed: Term("unowed", "未产生", "not owed")
            case .owed: Term("owed", "应当履行", "owed")
            case .acknowledged: Term("acknowledged", "已签收", "acknowledged")
            case .performed: Term("performed", "已履行", "performed")
            case .refusedWithReason: Term("refused-with-reason", "说明理由不履行", "refused with reasons")
            case .withdrawn: Term("withdrawn", "已撤回", "withdrawn")
            }
        }
    }

    /// What an act needs or should have.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case owedByActor
        case inTime
        case reasonGiven
        case notEscalated
        case lateOrRefused
        case escalated

        public var term: Term {
            switch self {
            case .owedByActor: Term("owed-by-actor", "由义务单位办理", "done by the one who owes it")
            case .inTime: Term("in-time", "在期限内", "in time")
            case .reasonGiven: Term("reason-given", "说明理由", "a reason is given")
            case .notEscalated: Term("not-escalated", "尚未提请督办", "not with the supervisor yet")
            case .lateOrRefused: Term("late-or-refused", "逾期或者被拒绝", "late or refused")
            case .escalated: Term("escalated", "已提请督办", "with the supervisor")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        /// The time to perform.
        case due

        public var term: Term {
            switch self {
            case .due: Term("due", "履行期限", "time to perform")
            }
        }
    }

    /// What must now happen.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case tellOwner
        case tellAddressee
        case supervise

        public var term: Term {
            switch self {
            case .tellOwner: Term("tell-owner", "通知义务单位", "tell whoever owes it")
            case .tellAddressee: Term("tell-addressee", "通知权利单位", "tell whoever it is owed to")
            case .supervise: Term("supervise", "上级督办", "the supervisor presses for it")
            }
        }
    }

    /// The papers made.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case notice
        case report
        case writtenReasons
        case supervisionRequest
        case supervisionNotice

        public var term: Term {
            switch self {
            case .notice: Term("notice", "协作事项告知书", "notice of the duty")
            case .report: Term("report", "办理结果反馈", "report of performance")
            case .writtenReasons: Term("written-reasons", "不履行理由说明", "written reasons")
            case .supervisionRequest: Term("supervision-request", "提请督办函", "request to the supervisor")
            case .supervisionNotice: Term("supervision-notice", "督办函", "letter of supervision")
            }
        }
    }
}
