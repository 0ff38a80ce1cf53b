extension DishonestListing {
    public typealias Role = EnforcementRole

    /// Where an entry stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before anything happened.
        case unopened
        /// The enforcement notice carried the warning.
        case warned
        /// On the creditor’s application or of the court’s own motion.
        case underReview
        /// Conditions are absent, an exemption applies, or performed within grace.
        case notListed
        /// Effective when made; to be served.
        case decided
        /// One to three months without publication.
        case inGrace
        /// In the list and pushed to partners.
        case published
        /// The entry stays in force.
        case correctionReview
        /// At the higher court; the entry stays in force.
        case reconsidering
        /// An exit ground is met; deletion is due.
        case removed
        /// Should never have been listed; deletion is due.
        case revoked
        /// The term is over; deletion is due.
        case expired
        /// Deleted from the list.
        case erased

        public var term: Term {
            switch self {
            case .unopened: Term("unopened", "未启动", "not opened")
            case .warned: Term("warned", "风险提示", "warned")
            case .underReview: Term("under-review", "纳入审查", "under review")
            case .notListed: Term("not-listed", "不予纳入", "not listed")
            case .decided: Term("decided", "已作决定", "decided")
            case .inGrace: Term("in-grace", "宽限期", "in grace")
            case .published: Term("published", "已公布", "published")
            case .correctionReview: Term("correction-review", "纠正审查", "correction under review")
            case .reconsidering: Term("reconsidering", "复议", "reconsidering")
            case .removed: Term("removed", "删除（屏蔽）", "removed")
            case .revoked: Term("revoked", "撤销", "revoked")
            case .expired: Term("expired", "期满删除", "expired")
            case .erased: Term("erased", "已完成删除", "erased")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case decision
        case grace
        case term
        case deletion
        case correction
        case reconsideration
        case reconsiderationDecision

        public var term: Term {
            switch self {
            case .decision: Term("decision", "审查纳入申请", "decision on listing")
            case .grace: Term("grace", "宽限期", "grace")
            case .term: Term("term", "纳入期限", "term")
            case .deletion: Term("deletion", "删除信息", "deletion")
            case .correction: Term("correction", "纠正审查", "examining the request")
            case .reconsideration: Term("reconsideration", "复议申请", "asking to reconsider")
            case .reconsiderationDecision: Term("reconsideration-decision", "复议决定", "deciding on it")
            }
        }
    }

    /// What must follow.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case serveDecision
        case holdPublication
        case pushToPartners
        case orderRestriction
        case tellSuperior
        case tellUnit
        case deleteEntry
        case correctPartners
        case stateCompensation

        public var term: Term {
            switch self {
            case .serveDecision: Term("serve-decision", "送达决定书", "serve the decision")
            case .holdPublication: Term("hold-publication", "宽限期内不公布", "do not publish within grace")
            case .pushToPartners: Term("push-to-partners", "向联合惩戒单位推送", "push to the partners")
            case .orderRestriction: Term("order-restriction", "采取限制消费措施", "order restriction of consumption")
            case .tellSuperior:
                Term("tell-superior", "通报其上级单位、主管部门或者履行出资人职责的机构", "tell the superior, the competent body or the owner")
            case .tellUnit: Term("tell-unit", "通报其所在单位", "tell the unit")
            case .deleteEntry: Term("delete-entry", "三个工作日内删除", "delete within three working days")
            case .correctPartners: Term("correct-partners", "向联合惩戒单位推送更正", "push the correction to the partners")
            case .stateCompensation:
                Term("state-compensation", "错误纳入可以申请司法赔偿", "wrongful listing is a ground of state compensation")
            }
        }
    }

    /// The papers.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case enforcementNotice
        case listingApplication
        case listingDecision
        case listRecord
        case correctionRequest
        case correctionDecision
        case dismissalDecision
        case reconsiderationDecision
        case removalDecision
        case deletionRecord

        public var term: Term {
            switch self {
            case .enforcementNotice: Term("enforcement-notice", "执行通知书", "enforcement notice")
            case .listingApplication: Term("listing-application", "纳入失信名单申请书", "application for listing")
            case .listingDecision: Term("listing-decision", "纳入失信被执行人名单决定书", "decision on listing")
            case .listRecord: Term("list-record", "名单库记录", "record of the list")
            case .correctionRequest: Term("correction-request", "纠正申请书", "request for correction")
            case .correctionDecision: Term("correction-decision", "纠正决定书", "decision on correction")
            case .dismissalDecision: Term("dismissal-decision", "驳回决定书", "decision of dismissal")
            case .reconsiderationDecision: Term("reconsideration-decision", "复议决定书", "decision on reconsideration")
            case .removalDecision: Term("removal-decision", "提前删除决定书", "decision on early removal")
            case .deletionRecord: Term("deletion-record", "删除记录", "record of deletion")
            }
        }
    }
}
