extension NonLitigationEnforcement {
    /// What is done.
    @nonexhaustive
    public enum Act: WireAct {
        /// 送达行政决定.
        case serveDecision(ServedDecision)
        /// 起算救济期.
        case startRemedyClock
        /// 暂缓、分期缴纳罚款.
        case deferFine(DeferredFine)
        /// 提起复议、诉讼.
        case remedyUsed(UsedRemedy)
        /// 救济期满.
        case remedyLapses
        /// 救济终结，决定维持.
        case remedyDecided(RemedyResult)
        /// 诉讼请求被驳回，依判决执行.
        case leaveToJudgment
        /// 决定被撤销，结案.
        case closeAfterRevocation(RemedyResult)
        /// 送达催告书.
        case serveDemand(ServedDemand)
        /// 履行.
        case perform
        /// 逾期.
        case lapse
        /// 催告后逾期.
        case lapseAfterDemand
        /// 财产保全.
        case preserve(PreservationRequest)
        /// 申请强制执行.
        case applyToCourt(CourtRequest)
        /// 权利人申请强制执行.
        case applyAsRightHolder(CourtRequest)
        /// 申请执行协议履行决定.
        case enforceAgreement(AgreementRequest)
        /// 限期补正.
        case askSupplement(SupplementDemand)
        /// 补足材料.
        case supplyPapers
        /// 补正后受理.
        case supplementResult(AcceptedRequest)
        /// 未补正，不予受理.
        case refuseUnsupplied(NonAcceptance)
        /// 受理.
        case accept(AcceptedRequest)
        /// 裁定不予受理.
        case refuseAcceptance(NonAcceptance)
        /// 送达裁定.
        case serveRuling(ServedRuling)
        /// 就不予受理申请复议.
        case upperReview
        /// 复议裁定受理.
        case orderAcceptance(AcceptedRequest)
        /// 复议维持不予受理.
        case upholdNonAcceptance
        /// 书面审查.
        case bookReview
        /// 听取双方意见.
        case hearBothSides(BothSidesHearing)
        /// 延长审查期限.
        case extendReview(ExtendedReview)
        /// 裁定准予执行.
        case grant(GrantedExecution)
        /// 裁定不准予执行.
        case refuse(RefusedExecution)
        /// 就不准予执行申请复议.
        case upperReviewRefusal
        /// 复议裁定准予执行.
        case grantOnReview(GrantedExecution)
        /// 复议维持不准予执行.
        case upholdRefusal
        /// 裁定立即执行.
        case urgent(UrgentRuling)
        /// 立即执行完毕.
        case completeUrgent
        /// 交由政府组织实施.
        case assignToGovernment(SeparationAssignment)
        /// 移送执行机构.
        case assignToBureau
        /// 延长执行期限.
        case extendExecution(ReviewExtension)
        /// 实施执行.
        case execute(ExecutionStep)
        /// 达成执行协议.
        case agree(InstalmentAgreement)
        /// 中止执行.
        case suspend(StayedExecution)
        /// 恢复执行.
        case resumeExecution(ResumedExecution)
        /// 中止满三年不再执行.
        case endAfterThreeYears(LapsedExecution)
        /// 终结执行.
        case terminate(EndedExecution)
        /// 执行完毕.
        case complete
        /// 执行回转.
        case reverse(ReversedExecution)

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
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .serveDecision: .serveDecision
            case .startRemedyClock: .startRemedyClock
            case .deferFine: .deferFine
            case .remedyUsed: .remedyUsed
            case .remedyLapses: .remedyLapses
            case .remedyDecided: .remedyDecided
            case .leaveToJudgment: .leaveToJudgment
            case .closeAfterRevocation: .closeAfterRevocation
            case .serveDemand: .serveDemand
            case .perform: .perform
            case .lapse: .lapse
            case .lapseAfterDemand: .lapseAfterDemand
            case .preserve: .preserve
            case .applyToCourt: .applyToCourt
            case .applyAsRightHolder: .applyAsRightHolder
            case .enforceAgreement: .enforceAgreement
            case .askSupplement: .askSupplement
            case .supplyPapers: .supplyPapers
            case .supplementResult: .supplementResult
            case .refuseUnsupplied: .refuseUnsupplied
            case .accept: .accept
            case .refuseAcceptance: .refuseAcceptance
            case .serveRuling: .serveRuling
            case .upperReview: .upperReview
            case .orderAcceptance: .orderAcceptance
            case .upholdNonAcceptance: .upholdNonAcceptance
            case .bookReview: .bookReview
            case .hearBothSides: .hearBothSides
            case .extendReview: .extendReview
            case .grant: .grant
            case .refuse: .refuse
            case .upperReviewRefusal: .upperReviewRefusal
            case .grantOnReview: .grantOnReview
            case .upholdRefusal: .upholdRefusal
            case .urgent: .urgent
            case .completeUrgent: .completeUrgent
            case .assignToGovernment: .assignToGovernment
            case .assignToBureau: .assignToBureau
            case .extendExecution: .extendExecution
            case .execute: .execute
            case .agree: .agree
            case .suspend: .suspend
            case .resumeExecution: .resumeExecution
            case .endAfterThreeYears: .endAfterThreeYears
            case .terminate: .terminate
            case .complete: .complete
            case .reverse: .reverse
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .serveDecision: .serveDecision(try .transfer(nil, through: &c))
            case .startRemedyClock: .startRemedyClock
            case .deferFine: .deferFine(try .transfer(nil, through: &c))
            case .remedyUsed: .remedyUsed(try .transfer(nil, through: &c))
            case .remedyLapses: .remedyLapses
            case .remedyDecided: .remedyDecided(try .transfer(nil, through: &c))
            case .leaveToJudgment: .leaveToJudgment
            case .closeAfterRevocation: .closeAfterRevocation(try .transfer(nil, through: &c))
            case .serveDemand: .serveDemand(try .transfer(nil, through: &c))
            case .perform: .perform
            case .lapse: .lapse
            case .lapseAfterDemand: .lapseAfterDemand
            case .preserve: .preserve(try .transfer(nil, through: &c))
            case .applyToCourt: .applyToCourt(try .transfer(nil, through: &c))
            case .applyAsRightHolder: .applyAsRightHolder(try .transfer(nil, through: &c))
            case .enforceAgreement: .enforceAgreement(try .transfer(nil, through: &c))
            case .askSupplement: .askSupplement(try .transfer(nil, through: &c))
            case .supplyPapers: .supplyPapers
            case .supplementResult: .supplementResult(try .transfer(nil, through: &c))
            case .refuseUnsupplied: .refuseUnsupplied(try .transfer(nil, through: &c))
            case .accept: .accept(try .transfer(nil, through: &c))
            case .refuseAcceptance: .refuseAcceptance(try .transfer(nil, through: &c))
            case .serveRuling: .serveRuling(try .transfer(nil, through: &c))
            case .upperReview: .upperReview
            case .orderAcceptance: .orderAcceptance(try .transfer(nil, through: &c))
            case .upholdNonAcceptance: .upholdNonAcceptance
            case .bookReview: .bookReview
            case .hearBothSides: .hearBothSides(try .transfer(nil, through: &c))
            case .extendReview: .extendReview(try .transfer(nil, through: &c))
            case .grant: .grant(try .transfer(nil, through: &c))
            case .refuse: .refuse(try .transfer(nil, through: &c))
            case .upperReviewRefusal: .upperReviewRefusal
            case .grantOnReview: .grantOnReview(try .transfer(nil, through: &c))
            case .upholdRefusal: .upholdRefusal
            case .urgent: .urgent(try .transfer(nil, through: &c))
            case .completeUrgent: .completeUrgent
            case .assignToGovernment: .assignToGovernment(try .transfer(nil, through: &c))
            case .assignToBureau: .assignToBureau
            case .extendExecution: .extendExecution(try .transfer(nil, through: &c))
            case .execute: .execute(try .transfer(nil, through: &c))
            case .agree: .agree(try .transfer(nil, through: &c))
            case .suspend: .suspend(try .transfer(nil, through: &c))
            case .resumeExecution: .resumeExecution(try .transfer(nil, through: &c))
            case .endAfterThreeYears: .endAfterThreeYears(try .transfer(nil, through: &c))
            case .terminate: .terminate(try .transfer(nil, through: &c))
            case .complete: .complete
            case .reverse: .reverse(try .transfer(nil, through: &c))
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .serveDecision(let it): try c.put(it)
            case .deferFine(let it): try c.put(it)
            case .remedyUsed(let it): try c.put(it)
            case .remedyDecided(let it): try c.put(it)
            case .closeAfterRevocation(let it): try c.put(it)
            case .serveDemand(let it): try c.put(it)
            case .preserve(let it): try c.put(it)
            case .applyToCourt(let it): try c.put(it)
            case .applyAsRightHolder(let it): try c.put(it)
            case .enforceAgreement(let it): try c.put(it)
            case .askSupplement(let it): try c.put(it)
            case .supplementResult(let it): try c.put(it)
            case .refuseUnsupplied(let it): try c.put(it)
            case .accept(let it): try c.put(it)
            case .refuseAcceptance(let it): try c.put(it)
            case .serveRuling(let it): try c.put(it)
            case .orderAcceptance(let it): try c.put(it)
            case .hearBothSides(let it): try c.put(it)
            case .extendReview(let it): try c.put(it)
            case .grant(let it): try c.put(it)
            case .refuse(let it): try c.put(it)
            case .grantOnReview(let it): try c.put(it)
            case .urgent(let it): try c.put(it)
            case .assignToGovernment(let it): try c.put(it)
            case .extendExecution(let it): try c.put(it)
            case .execute(let it): try c.put(it)
            case .agree(let it): try c.put(it)
            case .suspend(let it): try c.put(it)
            case .resumeExecution(let it): try c.put(it)
            case .endAfterThreeYears(let it): try c.put(it)
            case .terminate(let it): try c.put(it)
            case .reverse(let it): try c.put(it)
            case .startRemedyClock, .remedyLapses, .leaveToJudgment, .perform, .lapse, .lapseAfterDemand, .supplyPapers,
                .upperReview, .upholdNonAcceptance, .bookReview, .upperReviewRefusal, .upholdRefusal, .completeUrgent,
                .assignToBureau, .complete:
                break
            }
        }
    }
}
