extension JudicialConfirmation {
    public typealias Role = MediationRole

    /// Where a judicial confirmation stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before the agreement takes effect.
        case unopened
        /// The window of thirty days is open.
        case eligible
        /// Nobody applied in time; the agreement keeps the force of a contract.
        case lapsed
        /// The court has the application.
        case applied
        /// The court set a time for missing papers.
        case supplementing
        /// Outside the scope, or the wrong court.
        case notAccepted
        /// The case has a number.
        case accepted
        /// The judge hears both parties together.
        case examining
        /// Taken back, or treated so.
        case withdrawn
        /// A dispute on civil rights: the parties may sue.
        case terminated
        /// The agreement may be enforced.
        case confirmed
        /// Mediate anew, or sue.
        case rejected
        /// A party or an outsider challenged the ruling.
        case objected
        /// A new ruling takes its place.
        case varied
        /// The ruling stands.
        case upheld
        /// The agreement was performed.
        case performed
        /// Handed to enforcement.
        case enforcementOpen

        public var term: Term {
            switch self {
            case .unopened: Term("unopened", "协议未生效", "no agreement in effect")
            case .eligible: Term("eligible", "可申请司法确认", "may be applied for")
            case .lapsed: Term("lapsed", "逾期未申请", "window missed")
            case .applied: Term("applied", "已共同申请", "applied for jointly")
            case .supplementing: Term("supplementing", "限期补交材料", "papers to be supplemented")
            case .notAccepted: Term("not-accepted", "裁定不予受理", "not accepted")
            case .accepted: Term("accepted", "已受理", "accepted")
            case .examining: Term("examining", "审查中", "under examination")
            case .withdrawn: Term("withdrawn", "撤回或者按撤回处理", "withdrawn")
            case .terminated: Term("terminated", "裁定终结特别程序", "special procedure terminated")
            case .confirmed: Term("confirmed", "裁定调解协议有效", "confirmed")
            case .rejected: Term("rejected", "裁定驳回申请", "application rejected")
            case .objected: Term("objected", "异议审查中", "objection under examination")
            case .varied: Term("varied", "撤销或者改变原裁定", "ruling set aside or changed")
            case .upheld: Term("upheld", "驳回异议", "objection refused")
            case .performed: Term("performed", "已履行", "performed")
            case .enforcementOpen: Term("enforcement-open", "已申请执行", "enforcement asked for")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case window
        case acceptance
        case supplement
        case decision
        case decision2011
        case publicNotice
        case partyObjection
        case otherPartyObjection
        case enforcement

        public var term: Term {
            switch self {
            case .window: Term("window", "申请司法确认期限", "time to apply")
            case .acceptance: Term("acceptance", "受理决定期限", "decision to accept")
            case .supplement: Term("supplement", "补交材料期限", "time to supplement the papers")
            case .decision: Term("decision", "特别程序审结期限", "decision in the special procedure")
            case .decision2011: Term("decision-2011", "审查期限（2011年规定）", "examination under the 2011 provisions")
            case .publicNotice: Term("public-notice", "协议公告期", "public notice of the agreement")
            case .partyObjection: Term("party-objection", "申请一方异议期限", "objection of the first party")
            case .otherPartyObjection: Term("other-party-objection", "对方异议期限", "objection of the other party")
            case .enforcement: Term("enforcement", "申请执行期间", "time to ask for enforcement")
            }
        }
    }

    /// What paper is made.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case application
        case supplementNotice
        case nonAcceptanceRuling
        case acceptanceNotice
        case examinationRecord
        case withdrawalRuling
        case terminationRuling
        case confirmationRuling
        case rejectionRuling
        case extensionApproval
        case shamReport
        case reviewOpinion
        case noticeOfAgreement
        case proofOfService
        case objection
        case objectionRuling
        case proofOfPerformance
        case enforcementRequest

        public var term: Term {
            switch self {
            case .application: Term("application", "司法确认申请书", "application for confirmation")
            case .supplementNotice: Term("supplement-notice", "补充材料通知", "notice to supplement")
            case .nonAcceptanceRuling: Term("non-acceptance-ruling", "不予受理裁定书", "ruling not to accept")
            case .acceptanceNotice: Term("acceptance-notice", "受理通知书", "notice of acceptance")
            case .examinationRecord: Term("examination-record", "询问笔录", "record of questioning")
            case .withdrawalRuling: Term("withdrawal-ruling", "准许撤回申请裁定书", "ruling on withdrawal")
            case .terminationRuling: Term("termination-ruling", "终结特别程序裁定书", "ruling terminating the special procedure")
            case .confirmationRuling: Term("confirmation-ruling", "确认调解协议裁定书", "ruling of confirmation")
            case .rejectionRuling: Term("rejection-ruling", "驳回申请裁定书", "ruling of rejection")
            case .extensionApproval: Term("extension-approval", "延长审限审批表", "approval of the extension")
            case .shamReport: Term("sham-report", "虚假调解报告", "report of suspected sham")
            case .reviewOpinion: Term("review-opinion", "审查意见", "opinion after review")
            case .noticeOfAgreement: Term("notice-of-agreement", "协议公告", "public notice of the agreement")
            case .proofOfService: Term("proof-of-service", "送达回证", "proof of service")
            case .objection: Term("objection", "异议申请书", "objection")
            case .objectionRuling: Term("objection-ruling", "异议裁定书", "ruling on the objection")
            case .proofOfPerformance: Term("proof-of-performance", "履行凭证", "proof of performance")
            case .enforcementRequest: Term("enforcement-request", "执行申请书", "request for enforcement")
            }
        }
    }
}
