extension NonLitigationEnforcement.Act {
    /// The kinds of act.
    @nonexhaustive
    public enum Kind: UInt8, Vocabulary {
        case serveDecision
        case startRemedyClock
        case deferFine
        case remedyUsed
        case remedyLapses
        case remedyDecided
        case leaveToJudgment
        case closeAfterRevocation
        case serveDemand
        case perform
        case lapse
        case lapseAfterDemand
        case preserve
        case applyToCourt
        case applyAsRightHolder
        case enforceAgreement
        case askSupplement
        case supplyPapers
        case supplementResult
        case refuseUnsupplied
        case accept
        case refuseAcceptance
        case serveRuling
        case upperReview
        case orderAcceptance
        case upholdNonAcceptance
        case bookReview
        case hearBothSides
        case extendReview
        case grant
        case refuse
        case upperReviewRefusal
        case grantOnReview
        case upholdRefusal
        case urgent
        case completeUrgent
        case assignToGovernment
        case assignToBureau
        case extendExecution
        case execute
        case agree
        case suspend
        case resumeExecution
        case endAfterThreeYears
        case terminate
        case complete
        case reverse
        case letRulingStand

        public static let wireIndex = VocabularyIndex<Kind>()

        public var term: Term {
            switch self {
            case .serveDecision: Term("serve-decision", "送达行政决定", "serve the decision")
            case .startRemedyClock: Term("start-remedy-clock", "起算救济期", "start the remedy periods")
            case .deferFine: Term("defer-fine", "暂缓、分期缴纳罚款", "defer the fine or allow instalments")
            case .remedyUsed: Term("remedy-used", "提起复议、诉讼", "use a remedy")
            case .remedyLapses: Term("remedy-lapses", "救济期满", "remedy periods lapse")
            case .remedyDecided: Term("remedy-decided", "救济终结，决定维持", "remedy decided, the decision stands")
            case .leaveToJudgment: Term("leave-to-judgment", "诉讼请求被驳回，依判决执行", "leave enforcement to the judgment")
            case .closeAfterRevocation: Term("close-after-revocation", "决定被撤销，结案", "close after revocation")
            case .serveDemand: Term("serve-demand", "送达催告书", "serve the demand")
            case .perform: Term("perform", "履行", "perform")
            case .lapse: Term("lapse", "逾期", "let the window lapse")
            case .lapseAfterDemand: Term("lapse-after-demand", "催告后逾期", "let the window lapse after the demand")
            case .preserve: Term("preserve", "财产保全", "preserve property")
            case .applyToCourt: Term("apply-to-court", "申请强制执行", "apply to the court")
            case .applyAsRightHolder: Term("apply-as-right-holder", "权利人申请强制执行", "apply as right-holder")
            case .enforceAgreement: Term("enforce-agreement", "申请执行协议履行决定", "apply to enforce an agreement")
            case .askSupplement: Term("ask-supplement", "限期补正", "ask for a supplement")
            case .supplyPapers: Term("supply-papers", "补足材料", "supply the papers")
            case .supplementResult: Term("supplement-result", "补正后受理", "accept after the supplement")
            case .refuseUnsupplied: Term("refuse-unsupplied", "未补正，不予受理", "refuse acceptance, not supplied")
            case .accept: Term("accept", "受理", "accept")
            case .refuseAcceptance: Term("refuse-acceptance", "裁定不予受理", "refuse acceptance")
            case .serveRuling: Term("serve-ruling", "送达裁定", "serve the ruling")
            case .upperReview: Term("upper-review", "就不予受理申请复议", "ask for review of the non-acceptance")
            case .orderAcceptance: Term("order-acceptance", "复议裁定受理", "order acceptance on review")
            case .upholdNonAcceptance: Term("uphold-non-acceptance", "复议维持不予受理", "uphold the non-acceptance")
            case .bookReview: Term("book-review", "书面审查", "review on the papers")
            case .hearBothSides: Term("hear-both-sides", "听取双方意见", "hear both sides")
            case .extendReview: Term("extend-review", "延长审查期限", "extend the review")
            case .grant: Term("grant", "裁定准予执行", "grant")
            case .refuse: Term("refuse", "裁定不准予执行", "refuse")
            case .upperReviewRefusal: Term("upper-review-refusal", "就不准予执行申请复议", "ask for review of the refusal")
            case .grantOnReview: Term("grant-on-review", "复议裁定准予执行", "grant on review")
            case .upholdRefusal: Term("uphold-refusal", "复议维持不准予执行", "uphold the refusal")
            case .urgent: Term("urgent", "裁定立即执行", "order immediate execution")
            case .completeUrgent: Term("complete-urgent", "立即执行完毕", "complete the immediate execution")
            case .assignToGovernment: Term("assign-to-government", "交由政府组织实施", "assign to the government")
            case .assignToBureau: Term("assign-to-bureau", "移送执行机构", "assign to the court’s bureau")
            case .extendExecution: Term("extend-execution", "延长执行期限", "extend the term of execution")
            case .execute: Term("execute", "实施执行", "execute")
            case .agree: Term("agree", "达成执行协议", "make an execution agreement")
            case .suspend: Term("suspend", "中止执行", "suspend")
            case .resumeExecution: Term("resume-execution", "恢复执行", "resume")
            case .endAfterThreeYears: Term("end-after-three-years", "中止满三年不再执行", "end after three years")
            case .terminate: Term("terminate", "终结执行", "terminate")
            case .complete: Term("complete", "执行完毕", "complete")
            case .reverse: Term("reverse", "执行回转", "reverse")
            case .letRulingStand: Term("let-ruling-stand", "逾期未申请复议，结案", "let the ruling stand")
            }
        }
    }
}
