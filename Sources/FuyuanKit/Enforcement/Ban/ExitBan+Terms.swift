extension ExitBan {
    public typealias Role = EnforcementRole

    /// Where an exit ban stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before anything happened.
        case unopened
        case requested
        case refused
        /// In force.
        case decided
        /// At the higher court; the ban stays in force.
        case reconsidering
        case lifted

        public var term: Term {
            switch self {
            case .unopened: Term("unopened", "未启动", "not opened")
            case .requested: Term("requested", "已申请", "requested")
            case .refused: Term("refused", "不予限制", "refused")
            case .decided: Term("decided", "已决定", "decided")
            case .reconsidering: Term("reconsidering", "复议", "reconsidering")
            case .lifted: Term("lifted", "解除", "lifted")
            }
        }
    }

    /// What an act about an exit ban needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case writtenRequest
        case personMayBeBound
        case reconsiderationInTime
        case decidedInTime
        case liftingGroundMet

        public var term: Term {
            switch self {
            case .writtenRequest: Term("written-request", "书面申请", "asked in writing")
            case .personMayBeBound: Term("person-may-be-bound", "属于可以限制出境的人员", "one whom a ban may bind")
            case .reconsiderationInTime:
                Term("reconsideration-in-time", "自收到决定之日起十日内申请", "asked within ten days of receipt")
            case .decidedInTime: Term("decided-in-time", "在十五日内作出复议决定", "decided within fifteen days")
            case .liftingGroundMet:
                Term(
                    "lifting-ground-met", "担保充分有效、申请执行人同意或者执行已经终结",
                    "the security is sufficient, the creditor consents, or enforcement has ended")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case reconsideration
        case reconsiderationDecision

        public var term: Term {
            switch self {
            case .reconsideration: Term("reconsideration", "复议申请", "asking to reconsider")
            case .reconsiderationDecision: Term("reconsideration-decision", "复议决定", "deciding on it")
            }
        }
    }

    /// What must follow.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case controlBorder
        case serveDecision
        case releaseBorder

        public var term: Term {
            switch self {
            case .controlBorder: Term("control-border", "通知出入境边防检查机关控制", "have the border inspection control it")
            case .serveDecision: Term("serve-decision", "送达决定书", "serve the decision")
            case .releaseBorder: Term("release-border", "通知解除控制", "have the control released")
            }
        }
    }

    /// The papers.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case request
        case exitBanDecision
        case reconsiderationDecision
        case liftingDecision

        public var term: Term {
            switch self {
            case .request: Term("request", "限制出境申请书", "request for an exit ban")
            case .exitBanDecision: Term("exit-ban-decision", "限制出境决定书", "decision on an exit ban")
            case .reconsiderationDecision: Term("reconsideration-decision", "复议决定书", "decision on reconsideration")
            case .liftingDecision: Term("lifting-decision", "解除限制出境决定书", "decision of lifting")
            }
        }
    }
}
