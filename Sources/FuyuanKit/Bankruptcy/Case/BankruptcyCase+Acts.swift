extension BankruptcyCase {
    /// What is done in a bankruptcy case.
    @nonexhaustive
    public enum Act: WireAct {
        /// 受理破产清算申请.
        case open(CaseOpening)
        /// 裁定重整.
        case openReorganization(CaseOpening)
        /// 裁定和解.
        case openSettlement(CaseOpening)
        /// 送达受理裁定（申请人）.
        case serveRuling
        /// 送达受理裁定（债务人）.
        case serveDebtor
        /// 债务人提交材料.
        case fileStatements
        /// 通知已知债权人.
        case notifyCreditors
        /// 公告受理.
        case announce(AcceptanceAnnouncement)
        /// 记载第一次债权人会议.
        case noteFirstMeeting
        /// 决定营业或者重大处分.
        case decideBusiness(BusinessDecision)
        /// 批准债务人自行管理.
        case approveSelfManagement(SelfManagement)
        /// 终止债务人自行管理.
        case endSelfManagement
        /// 适用快速审理.
        case useFastTrack(FastTrackDecision)
        /// 转为普通审理.
        case leaveFastTrack
        /// 清算转重整.
        case convertToReorganization(ConversionRequest)
        /// 其他主体申请转重整.
        case convertByOther(ConversionRequest)
        /// 转和解.
        case convertToSettlement(SettlementRequest)
        /// 和解转重整.
        case convertFromSettlement(ConversionRequest)
        /// 重整转和解.
        case convertFromReorganization(SettlementRequest)
        /// 延长草案期限.
        case extendDraft(DraftExtension)
        /// 记载草案提交.
        case noteDraft
        /// 驳回申请.
        case dismissPetition
        /// 送达驳回裁定.
        case serveDismissal
        /// 上诉.
        case appeal
        /// 维持驳回裁定.
        case affirmDismissal
        /// 撤销驳回，恢复清算.
        case resumeLiquidation
        /// 撤销驳回，恢复重整.
        case resumeReorganization
        /// 撤销驳回，恢复和解.
        case resumeSettlement
        /// 逾期未上诉.
        case appealPeriodLapses
        /// 债务清偿终结.
        case concludeDebtsCleared(DebtsCleared)
        /// 认可自行和解.
        case approveSelfAgreement(SelfAgreement)
        /// 申请宣告破产.
        case applyDeclaration
        /// 宣告破产.
        case declare
        /// 送达宣告裁定.
        case serveDeclaration
        /// 通知并公告宣告.
        case announceDeclaration
        /// 批准重整计划.
        case approvePlan
        /// 终止重整并宣告破产.
        case terminateReorganization(ReorganizationEnd)
        /// 终止重整计划执行.
        case terminatePlan(ExecutionEnd)
        /// 重整计划执行完毕.
        case completePlan(PerformanceReport)
        /// 认可和解协议.
        case approveSettlement
        /// 和解未成.
        case settlementFails
        /// 和解协议无效.
        case invalidateSettlement
        /// 终止和解执行.
        case terminateSettlement(ExecutionEnd)
        /// 和解协议执行完毕.
        case completeSettlement(PerformanceReport)
        /// 变价方案生效.
        case adoptRealizationPlan
        /// 认可分配方案.
        case approveDistributionPlan
        /// 垫付费用.
        case advanceCosts
        /// 提请终结.
        case requestConclusion
        /// 不足清偿费用终结.
        case concludeCostsShort
        /// 无财产分配终结.
        case concludeNoAssets
        /// 分配完结终结.
        case concludeDistributed
        /// 注销登记.
        case deregister(Deregistration)
        /// 申请追加分配.
        case requestAdditionalDistribution(AdditionalFind)
        /// 追加分配完毕（已注销）.
        case finish
        /// 追加分配完毕（不足清偿费用）.
        case finishCostsShort
        /// 追加分配完毕（无财产）.
        case finishNoAssets
        /// 追加分配完毕（分配完结）.
        case finishDistributed
        /// 追加分配期满.
        case expire
        /// 期满未申请.
        case windowExpires
        /// 申请实质合并.
        case applyConsolidation
        /// 听证（实质合并）.
        case openConsolidationHearing
        /// 听证结束（实质合并）.
        case closeConsolidationHearing
        /// 实质合并或者协调审理.
        case consolidate(Consolidation)
        /// 申请复议（实质合并）.
        case applyConsolidationReview
        /// 复议维持合并.
        case confirmConsolidation
        /// 复议撤销合并.
        case reverseConsolidation
        /// 记载有关机关意见.
        case noteOpinion(OrganOpinion)
        /// 债权（各自的行为）.
        case claim(PartAct<BankruptcyClaim>)
        /// 管理人（各自的行为）.
        case administrator(PartAct<AdministratorOffice>)
        /// 财产（各自的行为）.
        case asset(PartAct<EstateAsset>)
        /// 保全措施（各自的行为）.
        case measure(PartAct<PreservationMeasure>)
        /// 双方未履行完毕合同（各自的行为）.
        case contract(PartAct<ExecutoryContract>)
        /// 债权人会议（各自的行为）.
        case meeting(PartAct<CreditorsMeeting>)
        /// 债权人会议决议（各自的行为）.
        case resolution(PartAct<CreditorsResolution>)
        /// 债权人委员会（各自的行为）.
        case committee(PartAct<CreditorsCommittee>)
        /// 查阅申请（各自的行为）.
        case informationRequest(PartAct<InformationRequest>)
        /// 重整计划（各自的行为）.
        case plan(PartAct<ReorganizationPlan>)
        /// 恢复行使担保权（各自的行为）.
        case securityLift(PartAct<SecurityLift>)
        /// 和解协议（各自的行为）.
        case settlement(PartAct<SettlementAgreement>)
        /// 提存分配额（各自的行为）.
        case deposit(PartAct<DepositedShare>)
        /// 分配轮次（各自的行为）.
        case round(PartAct<DistributionRound>)
        /// 府院联动事项（各自的行为）.
        case coordination(PartAct<CoordinationItem>)

        public var kind: Kind {
            switch self {
            case .open: .open
            case .openReorganization: .openReorganization
            case .openSettlement: .openSettlement
            case .serveRuling: .serveRuling
            case .serveDebtor: .serveDebtor
            case .fileStatements: .fileStatements
            case .notifyCreditors: .notifyCreditors
            case .announce: .announce
            case .noteFirstMeeting: .noteFirstMeeting
            case .decideBusiness: .decideBusiness
            case .approveSelfManagement: .approveSelfManagement
            case .endSelfManagement: .endSelfManagement
            case .useFastTrack: .useFastTrack
            case .leaveFastTrack: .leaveFastTrack
            case .convertToReorganization: .convertToReorganization
            case .convertByOther: .convertByOther
            case .convertToSettlement: .convertToSettlement
            case .convertFromSettlement: .convertFromSettlement
            case .convertFromReorganization: .convertFromReorganization
            case .extendDraft: .extendDraft
            case .noteDraft: .noteDraft
            case .dismissPetition: .dismissPetition
            case .serveDismissal: .serveDismissal
            case .appeal: .appeal
            case .affirmDismissal: .affirmDismissal
            case .resumeLiquidation: .resumeLiquidation
            case .resumeReorganization: .resumeReorganization
            case .resumeSettlement: .resumeSettlement
            case .appealPeriodLapses: .appealPeriodLapses
            case .concludeDebtsCleared: .concludeDebtsCleared
            case .approveSelfAgreement: .approveSelfAgreement
            case .applyDeclaration: .applyDeclaration
            case .declare: .declare
            case .serveDeclaration: .serveDeclaration
            case .announceDeclaration: .announceDeclaration
            case .approvePlan: .approvePlan
            case .terminateReorganization: .terminateReorganization
            case .terminatePlan: .terminatePlan
            case .completePlan: .completePlan
            case .approveSettlement: .approveSettlement
            case .settlementFails: .settlementFails
            case .invalidateSettlement: .invalidateSettlement
            case .terminateSettlement: .terminateSettlement
            case .completeSettlement: .completeSettlement
            case .adoptRealizationPlan: .adoptRealizationPlan
            case .approveDistributionPlan: .approveDistributionPlan
            case .advanceCosts: .advanceCosts
            case .requestConclusion: .requestConclusion
            case .concludeCostsShort: .concludeCostsShort
            case .concludeNoAssets: .concludeNoAssets
            case .concludeDistributed: .concludeDistributed
            case .deregister: .deregister
            case .requestAdditionalDistribution: .requestAdditionalDistribution
            case .finish: .finish
            case .finishCostsShort: .finishCostsShort
            case .finishNoAssets: .finishNoAssets
            case .finishDistributed: .finishDistributed
            case .expire: .expire
            case .windowExpires: .windowExpires
            case .applyConsolidation: .applyConsolidation
            case .openConsolidationHearing: .openConsolidationHearing
            case .closeConsolidationHearing: .closeConsolidationHearing
            case .consolidate: .consolidate
            case .applyConsolidationReview: .applyConsolidationReview
            case .confirmConsolidation: .confirmConsolidation
            case .reverseConsolidation: .reverseConsolidation
            case .noteOpinion: .noteOpinion
            case .claim: .claim
            case .administrator: .administrator
            case .asset: .asset
            case .measure: .measure
            case .contract: .contract
            case .meeting: .meeting
            case .resolution: .resolution
            case .committee: .committee
            case .informationRequest: .informationRequest
            case .plan: .plan
            case .securityLift: .securityLift
            case .settlement: .settlement
            case .deposit: .deposit
            case .round: .round
            case .coordination: .coordination
            }
        }
    }
}
