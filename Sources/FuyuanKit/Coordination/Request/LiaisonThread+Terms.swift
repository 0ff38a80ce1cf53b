extension LiaisonThread {
    public typealias Role = LiaisonRole
    public typealias Document = Nothing

    /// Where a thread stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before anything was sent.
        case unopened
        /// Sent; the time to reply runs.
        case issued
        /// It reached the addressee.
        case delivered
        /// The addressee read it.
        case read
        /// The addressee replied.
        case replied
        /// The time to reply has passed, as noted.
        case overdue
        /// The sender is done with it.
        case closed
        /// Taken back by the sender.
        case withdrawn

        public var term: Term {
            switch self {
            case .unopened: Term("unopened", "未发出", "not begun")
            case .issued: Term("issued", "已发出", "sent")
            case .delivered: Term("delivered", "已送达", "delivered")
            case .read: Term("read", "已读", "read")
            case .replied: Term("replied", "已回复", "answered")
            case .overdue: Term("overdue", "逾期未回复", "overdue")
            case .closed: Term("closed", "已办结", "closed")
            case .withdrawn: Term("withdrawn", "已撤回", "withdrawn")
            }
        }
    }

    /// What a row needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case respondByNamed
        case supervisorNamed
        case bySender
        case byAddressee
        case inTime
        case timePassed
        case laterDay

        public var term: Term {
            switch self {
            case .respondByNamed: Term("respond-by-named", "载明回复期限", "a last day to reply is named")
            case .supervisorNamed: Term("supervisor-named", "载明收件人的上级主管", "the addressee’s supervisor is named")
            case .bySender: Term("by-sender", "由发件人办理", "by the sender")
            case .byAddressee: Term("by-addressee", "由收件人办理", "by the addressee")
            case .inTime: Term("in-time", "在回复期限内", "within the time to reply")
            case .timePassed: Term("time-passed", "回复期限已过", "the time to reply has passed")
            case .laterDay: Term("later-day", "新期限晚于原期限", "later than the present last day")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        /// The time to reply, as the message sets it.
        case response

        public var term: Term {
            switch self {
            case .response: Term("response", "回复", "replying")
            }
        }
    }

    /// What must follow.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        /// The supervisor gets a task.
        case taskForSupervisor

        public var term: Term {
            switch self {
            case .taskForSupervisor: Term("task-for-supervisor", "生成上级主管的督办事项", "a task for the supervisor")
            }
        }
    }
}
