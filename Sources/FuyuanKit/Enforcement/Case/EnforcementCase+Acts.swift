extension EnforcementCase {
    /// What is done in an enforcement case.
    @nonexhaustive
    public enum Act: WireAct {
        /// 申请执行.
        case apply(EnforcementApplication)
        /// 移送执行.
        case transferByTrialDivision(EnforcementApplication)
        /// 立案.
        case accept(FilingReview)
        /// 不予受理.
        case refuseAcceptance(EnforcementFilingRefusal)
        /// 确定承办人.
        case assignHandler(HandlerAssignment)
        /// 通知申请执行人提供线索.
        case askCreditorLeads
        /// 发执行通知.
        case issueNotice(EnforcementNotice)
        /// 立即采取措施.
        case actImmediately
        /// 先控后告.
        case noticeAfterImmediate(EnforcementNotice)
        /// 送达执行通知.
        case serveNotice
        /// 提出管辖异议.
        case objectToJurisdiction
        /// 提出时效抗辩.
        case raiseLimitation
        /// 提供财产线索.
        case giveLead(PropertyLead)
        /// 核实财产线索.
        case verifyLead
        /// 请求调查财产.
        case requestInvestigation
        /// 启动财产调查.
        case startInvestigation
        /// 完成财产调查.
        case finishInvestigation
        /// 自动履行.
        case voluntaryPerformance(Satisfaction)
        /// 期满未履行.
        case performancePeriodLapsed
        /// 发现财产.
        case propertyFound
        /// 另行发现财产.
        case furtherPropertyFound
        /// 启动处置.
        case startDisposal
        /// 扣划.
        case deductCash
        /// 价款到账.
        case proceedsReceived
        /// 全部清偿.
        case fullyPaid(Satisfaction)
        /// 仍不足.
        case shortfall
        /// 行为执行.
        case conductBasis
        /// 行为执行完毕.
        case conductEnforced
        /// 特定物灭失折价不成.
        case objectLostNoPriceDeal
        /// 暂缓执行.
        case grantStay(GrantedStay)
        /// 依据冲突暂缓.
        case conflictingBases
        /// 延长暂缓.
        case extendStay(StayExtension)
        /// 暂缓期满.
        case stayOver(StayEnd)
        /// 中止执行.
        case suspend(EnforcementSuspension)
        /// 对该标的中止执行.
        case suspendObject(EnforcementSuspension)
        /// 中止原因消除.
        case causeGone
        /// 仲裁审查中止.
        case awardUnderReview(AwardReview)
        /// 公证债权文书审查不停止.
        case notarialUnderReview
        /// 恢复至已立案.
        case goOnFiled
        /// 恢复至已通知.
        case goOnNotified
        /// 恢复财产调查.
        case goOnInvestigating
        /// 恢复财产控制.
        case goOnControlling
        /// 恢复财产处置.
        case goOnDisposing
        /// 恢复行为执行.
        case goOnConduct
        /// 恢复案款分配.
        case goOnDistributing
        /// 恢复执行回转.
        case goOnReversal
        /// 以恢复执行案件继续.
        case goOnRevived
        /// 提交和解.
        case submitSettlement(SubmittedSettlement)
        /// 和解履行完毕.
        case settlementPerformed
        /// 就和解起诉.
        case suedOnSettlement
        /// 恢复原执行依据.
        case breachRevive(SettlementRevival)
        /// 决定移送破产审查.
        case decideTransfer(CaseTransferDecision)
        /// 决定对一被执行人移送破产审查.
        case decideTransferForOneDebtor(CaseTransferDecision)
        /// 破产不予受理.
        case bankruptcyDeclined
        /// 宣告破产.
        case debtorDeclaredBankrupt
        /// 受理破产中止.
        case bankruptcyAdmitted
        /// 对一被执行人受理破产.
        case admittedForOneDebtor
        /// 中止后宣告破产终结.
        case declaredBankruptLater
        /// 宣告破产，对其他被执行人继续.
        case declaredOthersContinue
        /// 驳回破产申请恢复.
        case bankruptcyDismissed
        /// 终结本次执行程序.
        case endRound(RoundEnd)
        /// 终本后查询.
        case recheckRound
        /// 发现财产恢复.
        case propertyTurnedUp
        /// 终本后履行完毕.
        case performedAfterEnd
        /// 屏蔽终本信息.
        case shieldRound
        /// 终结执行.
        case terminate(EnforcementTermination)
        /// 再次申请.
        case reapply
        /// 不予执行.
        case refuseEnforcement(EnforcementRefusal)
        /// 驳回申请.
        case rejectApplication(EnforcementFilingRefusal)
        /// 申请复议.
        case askReconsideration
        /// 复议撤销.
        case setAsideByHigher
        /// 销案.
        case cancelFile(FileCancellation)
        /// 委托退回恢复.
        case entrustmentReturned
        /// 执行回转.
        case basisOverturned(OverturnedBasis)
        /// 恢复案件办理.
        case continueRevived(RevivedFile)
        /// 恢复案件重发通知.
        case continueRevivedNotice(EnforcementNotice)
        /// 回转通知.
        case noticeReversal(EnforcementNotice)
        /// 回转特定物灭失.
        case reversalObjectLost
        /// 扣除期间.
        case leaveOutTime(LeftOutTime)
        /// 申请延长执行期限.
        case requestExtension
        /// 延长执行期限.
        case extendTerm(TermExtension)
        /// 责令执行.
        case urgeEnforcement
        /// 查封、扣押、冻结.
        case measure(PartAct<ControlMeasure>)
        /// 财产报告.
        case report(PartAct<PropertyReport>)
        /// 到期债权.
        case maturedClaim(PartAct<MaturedClaim>)
        /// 财产处置.
        case disposal(PartAct<JudicialDisposal>)
        /// 执行和解.
        case settlementFile(PartAct<EnforcementSettlement>)
        /// 分配方案.
        case plan(PartAct<EnforcementDistributionPlan>)
        /// 执行案款.
        case funds(PartAct<CaseFunds>)
        /// 督办.
        case supervision(PartAct<SupervisionOrder>)
        /// 罚款、拘留.
        case sanction(PartAct<EnforcementSanction>)

        public var kind: Kind {
            switch self {
            case .apply: .apply
            case .transferByTrialDivision: .transferByTrialDivision
            case .accept: .accept
            case .refuseAcceptance: .refuseAcceptance
            case .assignHandler: .assignHandler
            case .askCreditorLeads: .askCreditorLeads
            case .issueNotice: .issueNotice
            case .actImmediately: .actImmediately
            case .noticeAfterImmediate: .noticeAfterImmediate
            case .serveNotice: .serveNotice
            case .objectToJurisdiction: .objectToJurisdiction
            case .raiseLimitation: .raiseLimitation
            case .giveLead: .giveLead
            case .verifyLead: .verifyLead
            case .requestInvestigation: .requestInvestigation
            case .startInvestigation: .startInvestigation
            case .finishInvestigation: .finishInvestigation
            case .voluntaryPerformance: .voluntaryPerformance
            case .performancePeriodLapsed: .performancePeriodLapsed
            case .propertyFound: .propertyFound
            case .furtherPropertyFound: .furtherPropertyFound
            case .startDisposal: .startDisposal
            case .deductCash: .deductCash
            case .proceedsReceived: .proceedsReceived
            case .fullyPaid: .fullyPaid
            case .shortfall: .shortfall
            case .conductBasis: .conductBasis
            case .conductEnforced: .conductEnforced
            case .objectLostNoPriceDeal: .objectLostNoPriceDeal
            case .grantStay: .grantStay
            case .conflictingBases: .conflictingBases
            case .extendStay: .extendStay
            case .stayOver: .stayOver
            case .suspend: .suspend
            case .suspendObject: .suspendObject
            case .causeGone: .causeGone
            case .awardUnderReview: .awardUnderReview
            case .notarialUnderReview: .notarialUnderReview
            case .goOnFiled: .goOnFiled
            case .goOnNotified: .goOnNotified
            case .goOnInvestigating: .goOnInvestigating
            case .goOnControlling: .goOnControlling
            case .goOnDisposing: .goOnDisposing
            case .goOnConduct: .goOnConduct
            case .goOnDistributing: .goOnDistributing
            case .goOnReversal: .goOnReversal
            case .goOnRevived: .goOnRevived
            case .submitSettlement: .submitSettlement
            case .settlementPerformed: .settlementPerformed
            case .suedOnSettlement: .suedOnSettlement
            case .breachRevive: .breachRevive
            case .decideTransfer: .decideTransfer
            case .decideTransferForOneDebtor: .decideTransferForOneDebtor
            case .bankruptcyDeclined: .bankruptcyDeclined
            case .debtorDeclaredBankrupt: .debtorDeclaredBankrupt
            case .bankruptcyAdmitted: .bankruptcyAdmitted
            case .admittedForOneDebtor: .admittedForOneDebtor
            case .declaredBankruptLater: .declaredBankruptLater
            case .declaredOthersContinue: .declaredOthersContinue
            case .bankruptcyDismissed: .bankruptcyDismissed
            case .endRound: .endRound
            case .recheckRound: .recheckRound
            case .propertyTurnedUp: .propertyTurnedUp
            case .performedAfterEnd: .performedAfterEnd
            case .shieldRound: .shieldRound
            case .terminate: .terminate
            case .reapply: .reapply
            case .refuseEnforcement: .refuseEnforcement
            case .rejectApplication: .rejectApplication
            case .askReconsideration: .askReconsideration
            case .setAsideByHigher: .setAsideByHigher
            case .cancelFile: .cancelFile
            case .entrustmentReturned: .entrustmentReturned
            case .basisOverturned: .basisOverturned
            case .continueRevived: .continueRevived
            case .continueRevivedNotice: .continueRevivedNotice
            case .noticeReversal: .noticeReversal
            case .reversalObjectLost: .reversalObjectLost
            case .leaveOutTime: .leaveOutTime
            case .requestExtension: .requestExtension
            case .extendTerm: .extendTerm
            case .urgeEnforcement: .urgeEnforcement
            case .measure: .measure
            case .report: .report
            case .maturedClaim: .maturedClaim
            case .disposal: .disposal
            case .settlementFile: .settlementFile
            case .plan: .plan
            case .funds: .funds
            case .supervision: .supervision
            case .sanction: .sanction
            }
        }
    }
}
