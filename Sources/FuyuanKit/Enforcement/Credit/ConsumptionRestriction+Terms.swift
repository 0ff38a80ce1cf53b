extension ConsumptionRestriction {
    public typealias Role = EnforcementRole

    /// Where a consumption order stands, as to one person.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before anything happened.
        case unopened
        /// Under examination.
        case proposed
        /// No order is made.
        case notOrdered
        /// One to three months without publication.
        case inGrace
        /// The order binds.
        case active
        /// The order binds but for that act.
        case singleApproved
        /// Up to a month; planes and fast trains.
        case temporarilyLifted
        /// The order stays in force.
        case correctionReview
        /// The order stays in force.
        case reconsidering
        /// The register is to be cleared.
        case lifted
        /// Wrongly ordered; the register is to be cleared.
        case revoked
        /// The register is cleared.
        case cleared

        public var term: Term {
            switch self {
            case .unopened: Term("unopened", "未启动", "not opened")
            case .proposed: Term("proposed", "申请、依职权审查", "proposed")
            case .notOrdered: Term("not-ordered", "不予限制", "not ordered")
            case .inGrace: Term("in-grace", "宽限期", "in grace")
            case .active: Term("active", "已发限制消费令", "in force")
            case .singleApproved: Term("single-approved", "单次批准", "one act approved")
            case .temporarilyLifted: Term("temporarily-lifted", "暂时解除", "lifted for a time")
            case .correctionReview: Term("correction-review", "纠正审查", "correction under review")
            case .reconsidering: Term("reconsidering", "复议", "reconsidering")
            case .lifted: Term("lifted", "解除", "lifted")
            case .revoked: Term("revoked", "撤销", "revoked")
            case .cleared: Term("cleared", "已完成解除", "cleared")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case grace
        case singleUse
        case temporary
        case clearing
        case correction
        case reconsideration
        case reconsiderationDecision

        public var term: Term {
            switch self {
            case .grace: Term("grace", "宽限期", "grace")
            case .singleUse: Term("single-use", "单次批准", "one approved act")
            case .temporary: Term("temporary", "暂时解除", "temporary lifting")
            case .clearing: Term("clearing", "解除限制", "clearing the register")
            case .correction: Term("correction", "纠正审查", "examining the request")
            case .reconsideration: Term("reconsideration", "复议申请", "asking to reconsider")
            case .reconsiderationDecision: Term("reconsideration-decision", "复议决定", "deciding on it")
            }
        }
    }

    /// What must follow.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case bindPersons
        case pushToPartners
        case holdPublication
        case letOneActThrough
        case letTravel
        case restoreItself
        case clearRegister
        case imposeOnSuccessor
        case sanction
        case reviewListing
        case referIfGrave
        case stateCompensation

        public var term: Term {
            switch self {
            case .bindPersons: Term("bind-persons", "限制单位及四类人员消费", "bind the entity and its four roles")
            case .pushToPartners: Term("push-to-partners", "向协助单位推送", "push to assisting units")
            case .holdPublication: Term("hold-publication", "宽限期内不公布", "do not publish within grace")
            case .letOneActThrough: Term("let-one-act-through", "允许该次消费", "let that act through")
            case .letTravel: Term("let-travel", "允许乘坐飞机、高铁", "let him take planes and fast trains")
            case .restoreItself: Term("restore-itself", "期满自动恢复", "restored by itself at the end")
            case .clearRegister: Term("clear-register", "三个工作日内解除", "clear within three working days")
            case .imposeOnSuccessor: Term("impose-on-successor", "对变更后的人员限制消费", "impose the order on the successor")
            case .sanction: Term("sanction", "予以罚款、拘留", "fine or detain")
            case .reviewListing: Term("review-listing", "审查纳入失信名单（第五项）", "review a listing on ground 5")
            case .referIfGrave: Term("refer-if-grave", "情节严重构成犯罪的，追究刑事责任", "refer a grave case as a crime")
            case .stateCompensation:
                Term("state-compensation", "错误限制可以申请司法赔偿", "a wrongful order is a ground of state compensation")
            }
        }
    }

    /// The papers.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case application
        case consumptionOrder
        case graceDecision
        case approval
        case temporaryLiftingDecision
        case liftingNotice
        case liftingDecision
        case correctionRequest
        case correctionDecision
        case dismissalDecision
        case reconsiderationDecision

        public var term: Term {
            switch self {
            case .application: Term("application", "限制消费申请书", "application")
            case .consumptionOrder: Term("consumption-order", "限制消费令", "consumption order")
            case .graceDecision: Term("grace-decision", "宽限期决定书", "decision granting grace")
            case .approval: Term("approval", "单次消费批准决定", "approval of one act")
            case .temporaryLiftingDecision:
                Term("temporary-lifting-decision", "暂时解除决定书", "decision of temporary lifting")
            case .liftingNotice: Term("lifting-notice", "解除限制消费通知", "notice of lifting")
            case .liftingDecision: Term("lifting-decision", "解除限制消费决定书", "decision of lifting")
            case .correctionRequest: Term("correction-request", "纠正申请书", "request for correction")
            case .correctionDecision: Term("correction-decision", "纠正决定书", "decision on correction")
            case .dismissalDecision: Term("dismissal-decision", "驳回决定书", "decision of dismissal")
            case .reconsiderationDecision: Term("reconsideration-decision", "复议决定书", "decision on reconsideration")
            }
        }
    }
}
