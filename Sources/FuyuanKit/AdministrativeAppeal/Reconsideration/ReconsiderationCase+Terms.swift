extension ReconsiderationCase {
    public typealias Role = AdministrativeRole

    /// Where a reconsideration stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        case unlodged
        case applicationReceived
        case heldByPenalisingOrgan
        case underAdmissionReview
        case supplementRequested
        case deemedAbandoned
        case notAccepted
        case accepted
        case awaitingAnswer
        case opinionsHearing
        case hearingScheduled
        case hearingHeld
        case committeeConsulted
        case underReview
        case mediating
        case suspended
        case decisionApproved
        case decisionServed
        case decisionOverdue
        case mediationEffective
        case applicationRejected
        case terminated
        case directlyTakenByUpper
        case performancePending
        case performanceOrdered
        case performed
        case enforced

        public var term: Term {
            switch self {
            case .unlodged: Term("unlodged", "尚未申请", "not applied for")
            case .applicationReceived: Term("application-received", "收到复议申请", "application received")
            case .heldByPenalisingOrgan:
                Term("held-by-penalising-organ", "由处罚机关转送中", "held by the organ that imposed the penalty")
            case .underAdmissionReview: Term("under-admission-review", "受理审查", "admission review")
            case .supplementRequested: Term("supplement-requested", "通知补正", "completion requested")
            case .deemedAbandoned: Term("deemed-abandoned", "视为放弃申请", "deemed abandoned")
            case .notAccepted: Term("not-accepted", "不予受理", "not accepted")
            case .accepted: Term("accepted", "受理", "accepted")
            case .awaitingAnswer: Term("awaiting-answer", "答复举证期", "awaiting the respondent’s answer")
            case .opinionsHearing: Term("opinions-hearing", "听取意见", "hearing opinions")
            case .hearingScheduled: Term("hearing-scheduled", "听证通知", "hearing scheduled")
            case .hearingHeld: Term("hearing-held", "听证完成", "hearing held")
            case .committeeConsulted: Term("committee-consulted", "行政复议委员会咨询", "committee consulted")
            case .underReview: Term("under-review", "审理", "under review")
            case .mediating: Term("mediating", "调解中", "in mediation")
            case .suspended: Term("suspended", "中止", "suspended")
            case .decisionApproved: Term("decision-approved", "复议机关负责人同意或者集体讨论通过", "decision approved")
            case .decisionServed: Term("decision-served", "复议决定书送达生效", "decision served")
            case .decisionOverdue: Term("decision-overdue", "期满未作决定", "no decision in time")
            case .mediationEffective: Term("mediation-effective", "调解书生效", "mediation effective")
            case .applicationRejected: Term("application-rejected", "驳回复议申请", "application rejected")
            case .terminated: Term("terminated", "终止", "terminated")
            case .directlyTakenByUpper: Term("directly-taken-by-upper", "上级受理、审理", "taken by the upper organ")
            case .performancePending: Term("performance-pending", "待履行", "performance pending")
            case .performanceOrdered: Term("performance-ordered", "责令限期履行", "performance ordered")
            case .performed: Term("performed", "履行完毕", "performed")
            case .enforced: Term("enforced", "强制执行", "enforced")
            }
        }
    }

    /// What runs in a reconsideration.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case forwarding
        case admission
        case supplementNotice
        case supplement
        case copy
        case answer
        case decision
        case stayLapse
        case documentReview
        case documentTransfer
        case documentAnswer
        case drafterNotice
        case drafterAnswer
        case redo
        case suit
        case opinionReport
        case performance

        public var term: Term {
            switch self {
            case .forwarding: Term("forwarding", "处罚机关转送", "forwarding by the penalising organ")
            case .admission: Term("admission", "受理审查", "admission review")
            case .supplementNotice: Term("supplement-notice", "通知补正", "asking for completion")
            case .supplement: Term("supplement", "补正", "completion")
            case .copy: Term("copy", "发送副本", "sending the copy")
            case .answer: Term("answer", "被申请人答复", "the respondent’s answer")
            case .decision: Term("decision", "审理期限", "decision")
            case .stayLapse: Term("stay-lapse", "中止满六十日", "sixty days of suspension")
            case .documentReview: Term("document-review", "附带审查处理", "attached review by the organ")
            case .documentTransfer: Term("document-transfer", "附带审查转送", "passing on an attached review")
            case .documentAnswer: Term("document-answer", "受转送机关处理", "answer of the organ it was passed to")
            case .drafterNotice: Term("drafter-notice", "通知制定机关", "notice to the drafter")
            case .drafterAnswer: Term("drafter-answer", "制定机关答复", "the drafter’s answer")
            case .redo: Term("redo", "重新作出行政行为", "fresh act")
            case .suit: Term("suit", "提起行政诉讼", "suit")
            case .opinionReport: Term("opinion-report", "意见书反馈", "report on the opinion")
            case .performance: Term("performance", "责令履行期限", "performance as ordered")
            }
        }
    }
}
