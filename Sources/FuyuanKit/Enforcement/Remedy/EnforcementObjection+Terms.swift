extension EnforcementObjection {
    public typealias Role = EnforcementRole

    /// Where an objection stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before anything happened.
        case unfiled
        /// The written objection was received.
        case submitted
        /// Papers are missing; three days to bring them.
        case supplementing
        /// Refused, or dismissed without examination; ten days to the next higher court.
        case notAccepted
        /// A panel examines, in writing, with a hearing where it is complex.
        case examining
        /// The conduct is revoked or changed, or enforcement on the object is suspended.
        case upheld
        case partlyUpheld
        case dismissed
        /// With the next higher court, 30 days and 30 more.
        case reconsidering
        /// Nothing follows but supervision.
        case reconsidered
        case suitFiled
        /// The judgment says whether the object may be enforced on.
        case suitJudged
        /// The same conduct, or the same object, cannot be objected to again.
        case withdrawn
        /// The objection says that the judgment itself is wrong.
        case retrialRoute

        public var term: Term {
            switch self {
            case .unfiled: Term("unfiled", "未提出", "not raised")
            case .submitted: Term("submitted", "已提出", "raised")
            case .supplementing: Term("supplementing", "补正", "being completed")
            case .notAccepted: Term("not-accepted", "不予受理", "not accepted")
            case .examining: Term("examining", "审查中", "being examined")
            case .upheld: Term("upheld", "异议成立", "upheld")
            case .partlyUpheld: Term("partly-upheld", "部分成立", "partly upheld")
            case .dismissed: Term("dismissed", "驳回异议", "dismissed")
            case .reconsidering: Term("reconsidering", "复议中", "being reconsidered")
            case .reconsidered: Term("reconsidered", "复议裁定", "reconsidered")
            case .suitFiled: Term("suit-filed", "执行异议之诉", "suit of objection filed")
            case .suitJudged: Term("suit-judged", "异议之诉判决生效", "suit of objection judged")
            case .withdrawn: Term("withdrawn", "撤回", "withdrawn")
            case .retrialRoute: Term("retrial-route", "审判监督", "trial supervision")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case filing
        case notice
        case cure
        case ruling
        case remedy
        case fileSending
        case reconsideration
        case noDisposal
        case suitFiling
        case lifting

        public var term: Term {
            switch self {
            case .filing: Term("filing", "异议立案", "filing")
            case .notice: Term("notice", "立案通知", "notice of filing")
            case .cure: Term("cure", "补正材料", "completing the papers")
            case .ruling: Term("ruling", "异议审查", "ruling on the objection")
            case .remedy: Term("remedy", "申请复议或者起诉", "asking for reconsideration, or suing")
            case .fileSending: Term("file-sending", "报送案卷", "sending up the file")
            case .reconsideration: Term("reconsideration", "复议审查", "reconsidering")
            case .noDisposal: Term("no-disposal", "驳回后不得处分", "no disposal after a dismissal")
            case .suitFiling: Term("suit-filing", "异议之诉立案", "taking up the suit")
            case .lifting: Term("lifting", "未起诉解除措施", "lifting where nobody sued")
            }
        }
    }

    /// What must follow.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case continueEnforcement
        case barDisposal
        case askSupplement
        case informOfRetrial
        case revokeConduct
        case suspendObject
        case allowStopOfDisposal
        case mustContinue
        case mayContinue
        case mayLiftMeasure
        case reexamine
        case sendUpFile
        case voidObjectionRuling
        case enforceObject
        case barEnforcement
        case liftMeasure
        case orderByHigherCourt
        case cancelCase

        public var term: Term {
            switch self {
            case .continueEnforcement: Term("continue-enforcement", "不停止执行", "enforcement goes on meanwhile")
            case .barDisposal: Term("bar-disposal", "不得处分标的", "the object is not disposed of")
            case .askSupplement: Term("ask-supplement", "一次性告知补正", "say once what is missing")
            case .informOfRetrial:
                Term("inform-of-retrial", "告知申请再审或者其他途径", "tell him to ask for a retrial or go another way")
            case .revokeConduct: Term("revoke-conduct", "撤销或者变更执行行为", "the conduct is revoked or changed")
            case .suspendObject: Term("suspend-object", "中止对标的的执行", "enforcement on the object is suspended")
            case .allowStopOfDisposal: Term("allow-stop-of-disposal", "可以停止相应处分", "the disposal may stop")
            case .mustContinue: Term("must-continue", "应当继续执行", "enforcement must go on")
            case .mayContinue: Term("may-continue", "可以继续执行", "enforcement may go on")
            case .mayLiftMeasure: Term("may-lift-measure", "可以解除措施", "the measure may be lifted")
            case .reexamine: Term("reexamine", "对异议立案或者重新审查", "the objection is examined, or examined anew")
            case .sendUpFile: Term("send-up-file", "报送案卷", "send up the file")
            case .voidObjectionRuling:
                Term("void-objection-ruling", "异议裁定失效", "the ruling on the objection loses effect")
            case .enforceObject: Term("enforce-object", "准许执行标的", "the object may be enforced on")
            case .barEnforcement: Term("bar-enforcement", "不得执行标的", "the object may not be enforced on")
            case .liftMeasure: Term("lift-measure", "解除对标的的措施", "lift the measure on the object")
            case .orderByHigherCourt:
                Term("order-by-higher-court", "上一级法院审查并指令", "the next higher court looks into it and orders")
            case .cancelCase:
                Term(
                    "cancel-case", "撤销执行案件，告知向有管辖权的法院申请",
                    "the case is cancelled; he applies to the court that has jurisdiction")
            }
        }
    }

    /// The papers.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case objectionPaper
        case supplementNotice
        case acceptanceNotice
        case refusalRuling
        case securityPaper
        case objectionRuling
        case reconsiderationPaper
        case reconsiderationRuling
        case complaint
        case judgment
        case withdrawalRuling
        case retrialPetition
        case superiorOrder
        case serviceReturn
        case releaseNotice

        public var term: Term {
            switch self {
            case .objectionPaper: Term("objection-paper", "异议申请书", "written objection")
            case .supplementNotice: Term("supplement-notice", "补正通知", "notice of what is missing")
            case .acceptanceNotice: Term("acceptance-notice", "受理通知", "notice of acceptance")
            case .refusalRuling: Term("refusal-ruling", "不予受理、驳回申请裁定", "ruling not to accept")
            case .securityPaper: Term("security-paper", "担保书", "paper of security")
            case .objectionRuling: Term("objection-ruling", "异议裁定", "ruling on the objection")
            case .reconsiderationPaper: Term("reconsideration-paper", "复议申请书", "request for reconsideration")
            case .reconsiderationRuling: Term("reconsideration-ruling", "复议裁定", "ruling on reconsideration")
            case .complaint: Term("complaint", "起诉状", "complaint")
            case .judgment: Term("judgment", "判决书", "judgment")
            case .withdrawalRuling: Term("withdrawal-ruling", "准许撤回裁定", "ruling allowing the withdrawal")
            case .retrialPetition: Term("retrial-petition", "再审申请", "petition for retrial")
            case .superiorOrder: Term("superior-order", "指令", "order of the next higher court")
            case .serviceReturn: Term("service-return", "送达回证", "return of service")
            case .releaseNotice: Term("release-notice", "解除措施通知", "notice that the measure is lifted")
            }
        }
    }
}
