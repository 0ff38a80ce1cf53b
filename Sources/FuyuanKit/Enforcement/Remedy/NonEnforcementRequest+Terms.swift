extension NonEnforcementRequest {
    public typealias Role = EnforcementRole

    /// Where a request stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before anything happened.
        case unfiled
        case requested
        case notAccepted
        case underReview
        /// A request to set the award aside is pending.
        case reviewSuspended
        case nonEnforcement
        case requestDismissed
        case reconsidering
        case reconsidered
        case withdrawn
        /// The award was set aside or is arbitrated anew, or the debtor gave up setting it aside.
        case reviewEnded

        public var term: Term {
            switch self {
            case .unfiled: Term("unfiled", "未提出", "not made")
            case .requested: Term("requested", "已申请", "made")
            case .notAccepted: Term("not-accepted", "不予受理", "not accepted")
            case .underReview: Term("under-review", "审查中", "under review")
            case .reviewSuspended: Term("review-suspended", "中止审查", "review suspended")
            case .nonEnforcement: Term("non-enforcement", "裁定不予执行", "enforcement refused")
            case .requestDismissed: Term("request-dismissed", "驳回申请", "request dismissed")
            case .reconsidering: Term("reconsidering", "复议中", "being reconsidered")
            case .reconsidered: Term("reconsidered", "复议裁定", "reconsidered")
            case .withdrawn: Term("withdrawn", "撤回", "withdrawn")
            case .reviewEnded: Term("review-ended", "终结审查", "review ended")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case review
        case remedy
        case reconsideration
        case preservation

        public var term: Term {
            switch self {
            case .review: Term("review", "审查", "review")
            case .remedy: Term("remedy", "申请复议", "asking for reconsideration")
            case .reconsideration: Term("reconsideration", "复议审查", "reconsidering")
            case .preservation: Term("preservation", "不予执行后保全延续", "measures after enforcement is refused")
            }
        }
    }

    /// What must follow.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case continueEnforcement
        case suspendEnforcement
        case allowStopOfDisposal
        case mustContinue
        case terminateEnforcement
        case resumeEnforcement
        case adviseSuit
        case adviseNewRemedy

        public var term: Term {
            switch self {
            case .continueEnforcement: Term("continue-enforcement", "不停止执行", "enforcement goes on meanwhile")
            case .suspendEnforcement:
                Term("suspend-enforcement", "中止执行、停止处分", "enforcement is suspended; nothing is disposed of")
            case .allowStopOfDisposal: Term("allow-stop-of-disposal", "可以停止相应处分", "the disposal may stop")
            case .mustContinue: Term("must-continue", "应当继续执行", "enforcement must go on")
            case .terminateEnforcement: Term("terminate-enforcement", "终结执行", "enforcement is terminated")
            case .resumeEnforcement: Term("resume-enforcement", "恢复执行", "enforcement resumes")
            case .adviseSuit: Term("advise-suit", "告知另行起诉", "tell the party to sue")
            case .adviseNewRemedy: Term("advise-new-remedy", "可以另行仲裁或者起诉", "a new arbitration agreement, or a suit")
            }
        }
    }

    /// The papers.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case request
        case acceptanceNotice
        case refusalRuling
        case suspensionRuling
        case securityPaper
        case nonEnforcementRuling
        case dismissalRuling
        case serviceReturn
        case reconsiderationPaper
        case reconsiderationRuling
        case terminationRuling

        public var term: Term {
            switch self {
            case .request: Term("request", "不予执行申请书", "request not to enforce")
            case .acceptanceNotice: Term("acceptance-notice", "受理通知", "notice of acceptance")
            case .refusalRuling: Term("refusal-ruling", "不予受理裁定", "ruling not to accept")
            case .suspensionRuling: Term("suspension-ruling", "中止裁定", "ruling of suspension")
            case .securityPaper: Term("security-paper", "担保书", "paper of security")
            case .nonEnforcementRuling: Term("non-enforcement-ruling", "不予执行裁定", "ruling not to enforce")
            case .dismissalRuling: Term("dismissal-ruling", "驳回申请裁定", "ruling dismissing the request")
            case .serviceReturn: Term("service-return", "送达回证", "return of service")
            case .reconsiderationPaper: Term("reconsideration-paper", "复议申请书", "request for reconsideration")
            case .reconsiderationRuling: Term("reconsideration-ruling", "复议裁定", "ruling on reconsideration")
            case .terminationRuling: Term("termination-ruling", "终结审查裁定", "ruling ending the review")
            }
        }
    }
}
