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
        /// 逾期未申请复议，结案.
        case letRulingStand

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
            case .letRulingStand: .letRulingStand
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
            case .letRulingStand: .letRulingStand
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
                .assignToBureau, .complete, .letRulingStand:
                break
            }
        }
    }
}
