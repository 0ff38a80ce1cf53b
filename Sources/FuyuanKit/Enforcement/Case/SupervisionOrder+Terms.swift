extension SupervisionOrder {
    /// Where the supervision stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        case unopened
        case opened
        case toPerson
        case toCase
        case escalated
        case cleared

        public var term: Term {
            switch self {
            case .unopened: Term("unopened", "未开立", "not opened")
            case .opened: Term("opened", "已开立", "opened")
            case .toPerson: Term("to-person", "督办到人", "with the handler")
            case .toCase: Term("to-case", "督办到案", "on the case")
            case .escalated: Term("escalated", "已升级", "escalated")
            case .cleared: Term("cleared", "已销号", "cleared")
            }
        }
    }

    /// What a row needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case stepDue
        case higherStep
        case repliedInTime

        public var term: Term {
            switch self {
            case .stepDue: Term("step-due", "已到该步骤的时间点", "the step is due")
            case .higherStep: Term("higher-step", "高于此前步骤", "higher than the step before")
            case .repliedInTime: Term("replied-in-time", "在要求期限内办结", "cleared in the time set")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case clearing

        public var term: Term {
            switch self {
            case .clearing: Term("clearing", "要求办结的期限", "time set for clearing the node")
            }
        }
    }

    /// What must now happen.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case tellHandler
        case tellBureauChief
        case tellVicePresident
        case tellOutside

        public var term: Term {
            switch self {
            case .tellHandler: Term("tell-handler", "提醒承办人", "tell the handler")
            case .tellBureauChief: Term("tell-bureau-chief", "报执行局长", "tell the head of the bureau")
            case .tellVicePresident: Term("tell-vice-president", "报分管院长", "tell the vice president")
            case .tellOutside: Term("tell-outside", "报联动办公室或者上一级人民法院", "tell the liaison office or the higher court")
            }
        }
    }
}
