extension EnforcementSanction {
    public typealias Role = EnforcementRole

    /// Where a fine or a detention stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before anything happened.
        case undecided
        case decided
        case served
        /// At the higher court; execution is not stayed.
        case reconsidering
        /// A detention has begun, a fine is being collected.
        case executed
        case releasedEarly
        /// On reconsideration.
        case revoked
        case completed

        public var term: Term {
            switch self {
            case .undecided: Term("undecided", "未决定", "undecided")
            case .decided: Term("decided", "已决定", "decided")
            case .served: Term("served", "已送达", "served")
            case .reconsidering: Term("reconsidering", "复议", "reconsidering")
            case .executed: Term("executed", "已执行", "carried out")
            case .releasedEarly: Term("released-early", "提前解除", "released early")
            case .revoked: Term("revoked", "撤销", "revoked")
            case .completed: Term("completed", "执行完毕", "completed")
            }
        }
    }

    /// What an act about a sanction needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case sanctionStated
        case withinLimits
        case notSameAct
        case presidentApproved
        case reconsiderationInTime
        case decidedInTime
        case isDetention
        case familyTold
        case repented
        case served
        case reconsiderationPending
        case firstReconsideration
        case unserved

        public var term: Term {
            switch self {
            case .sanctionStated: Term("sanction-stated", "载明罚款或者拘留", "a fine or a detention is stated")
            case .withinLimits: Term("within-limits", "在法定限额、期限以内", "within the limits of amount and length")
            case .notSameAct: Term("not-same-act", "不是对同一妨害行为再次制裁", "not a second sanction for one act")
            case .presidentApproved: Term("president-approved", "经院长批准", "approved by the president of the court")
            case .reconsiderationInTime:
                Term("reconsideration-in-time", "自收到决定书之日起三日内申请", "asked within three days of receipt")
            case .decidedInTime: Term("decided-in-time", "在五日内作出复议决定", "decided within five days")
            case .isDetention: Term("is-detention", "属于拘留", "it is a detention")
            case .familyTold: Term("family-told", "在二十四小时内通知家属", "the family was told within 24 hours")
            case .repented: Term("repented", "承认并改正错误", "admitted and corrected the wrong")
            case .served: Term("served", "决定书已送达", "the decision was served")
            case .reconsiderationPending: Term("reconsideration-pending", "复议正在进行", "reconsideration is pending")
            case .firstReconsideration: Term("first-reconsideration", "此前未申请过复议", "not reconsidered before")
            case .unserved: Term("unserved", "决定书尚未送达", "the decision is not yet served")
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
        case serveDecision
        case handToPolice
        case tellFamily
        case collectFine
        case release
        case refundFine

        public var term: Term {
            switch self {
            case .serveDecision: Term("serve-decision", "送达决定书", "serve the decision")
            case .handToPolice: Term("hand-to-police", "送交公安机关看管", "hand him to the police")
            case .tellFamily: Term("tell-family", "二十四小时内通知家属", "tell the family within 24 hours")
            case .collectFine: Term("collect-fine", "收取罚款", "collect the fine")
            case .release: Term("release", "解除拘留", "release him")
            case .refundFine: Term("refund-fine", "退还罚款", "refund the fine")
            }
        }
    }

    /// The papers.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case fineDecision
        case detentionDecision
        case familyNotice
        case reconsiderationDecision
        case releaseDecision

        public var term: Term {
            switch self {
            case .fineDecision: Term("fine-decision", "罚款决定书", "decision to fine")
            case .detentionDecision: Term("detention-decision", "拘留决定书", "decision to detain")
            case .familyNotice: Term("family-notice", "拘留通知", "notice to the family")
            case .reconsiderationDecision: Term("reconsideration-decision", "复议决定书", "decision on reconsideration")
            case .releaseDecision: Term("release-decision", "提前解除拘留决定书", "decision on early release")
            }
        }
    }
}
