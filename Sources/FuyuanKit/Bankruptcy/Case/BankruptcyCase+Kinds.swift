extension BankruptcyCase.Act {
    /// The kinds of act.
    @nonexhaustive
    public enum Kind: UInt8, Vocabulary {
        case open
        case openReorganization
        case openSettlement
        case serveRuling
        case serveDebtor
        case fileStatements
        case notifyCreditors
        case announce
        case noteFirstMeeting
        case decideBusiness
        case approveSelfManagement
        case endSelfManagement
        case useFastTrack
        case leaveFastTrack
        case convertToReorganization
        case convertByOther
        case convertToSettlement
        case convertFromSettlement
        case convertFromReorganization
        case extendDraft
        case noteDraft
        case dismissPetition
        case serveDismissal
        case appeal
        case affirmDismissal
        case resumeLiquidation
        case resumeReorganization
        case resumeSettlement
        case appealPeriodLapses
        case concludeDebtsCleared
        case approveSelfAgreement
        case applyDeclaration
        case declare
        case serveDeclaration
        case announceDeclaration
        case approvePlan
        case terminateReorganization
        case terminatePlan
        case completePlan
        case approveSettlement
        case settlementFails
        case invalidateSettlement
        case terminateSettlement
        case completeSettlement
        case adoptRealizationPlan
        case approveDistributionPlan
        case advanceCosts
        case requestConclusion
        case concludeCostsShort
        case concludeNoAssets
        case concludeDistributed
        case deregister
        case requestAdditionalDistribution
        case finish
        case finishCostsShort
        case finishNoAssets
        case finishDistributed
        case expire
        case windowExpires
        case applyConsolidation
        case openConsolidationHearing
        case closeConsolidationHearing
        case consolidate
        case applyConsolidationReview
        case confirmConsolidation
        case reverseConsolidation
        case noteOpinion
        case claim
        case administrator
        case asset
        case measure
        case contract
        case meeting
        case resolution
        case committee
        case informationRequest
        case plan
        case securityLift
        case settlement
        case deposit
        case round
        case coordination

        public static let wireIndex = VocabularyIndex<Kind>()

        public var term: Term {
            switch self {
            case .open: Term("open", "受理破产清算申请", "accept for liquidation")
            case .openReorganization: Term("open-reorganization", "裁定重整", "accept for reorganisation")
            case .openSettlement: Term("open-settlement", "裁定和解", "accept for settlement")
            case .serveRuling: Term("serve-ruling", "送达受理裁定（申请人）", "serve the ruling on the petitioner")
            case .serveDebtor: Term("serve-debtor", "送达受理裁定（债务人）", "serve the ruling on the debtor")
            case .fileStatements: Term("file-statements", "债务人提交材料", "the debtor files its statements")
            case .notifyCreditors: Term("notify-creditors", "通知已知债权人", "notify the known creditors")
            case .announce: Term("announce", "公告受理", "announce the acceptance")
            case .noteFirstMeeting: Term("note-first-meeting", "记载第一次债权人会议", "note the first creditors’ meeting")
            case .decideBusiness: Term("decide-business", "决定营业或者重大处分", "decide on business or a major act")
            case .approveSelfManagement: Term("approve-self-management", "批准债务人自行管理", "let the debtor manage itself")
            case .endSelfManagement: Term("end-self-management", "终止债务人自行管理", "end self-management")
            case .useFastTrack: Term("use-fast-track", "适用快速审理", "use the fast track")
            case .leaveFastTrack: Term("leave-fast-track", "转为普通审理", "go to the ordinary track")
            case .convertToReorganization: Term("convert-to-reorganization", "清算转重整", "convert to reorganisation")
            case .convertByOther:
                Term("convert-by-other", "其他主体申请转重整", "convert to reorganisation at another’s request")
            case .convertToSettlement: Term("convert-to-settlement", "转和解", "convert to settlement")
            case .convertFromSettlement:
                Term("convert-from-settlement", "和解转重整", "convert from settlement to reorganisation")
            case .convertFromReorganization:
                Term("convert-from-reorganization", "重整转和解", "convert from reorganisation to settlement")
            case .extendDraft: Term("extend-draft", "延长草案期限", "extend the time for the draft")
            case .noteDraft: Term("note-draft", "记载草案提交", "note that the draft was submitted")
            case .dismissPetition: Term("dismiss-petition", "驳回申请", "dismiss the petition")
            case .serveDismissal: Term("serve-dismissal", "送达驳回裁定", "serve the dismissal")
            case .appeal: Term("appeal", "上诉", "appeal")
            case .affirmDismissal: Term("affirm-dismissal", "维持驳回裁定", "affirm the dismissal")
            case .resumeLiquidation: Term("resume-liquidation", "撤销驳回，恢复清算", "reverse, go on with liquidation")
            case .resumeReorganization: Term("resume-reorganization", "撤销驳回，恢复重整", "reverse, go on with reorganisation")
            case .resumeSettlement: Term("resume-settlement", "撤销驳回，恢复和解", "reverse, go on with settlement")
            case .appealPeriodLapses: Term("appeal-period-lapses", "逾期未上诉", "time to appeal lapses")
            case .concludeDebtsCleared: Term("conclude-debts-cleared", "债务清偿终结", "conclude, debts paid or secured")
            case .approveSelfAgreement:
                Term("approve-self-agreement", "认可自行和解", "approve the agreement of all creditors")
            case .applyDeclaration: Term("apply-declaration", "申请宣告破产", "apply for the declaration")
            case .declare: Term("declare", "宣告破产", "declare bankrupt")
            case .serveDeclaration: Term("serve-declaration", "送达宣告裁定", "serve the declaration")
            case .announceDeclaration: Term("announce-declaration", "通知并公告宣告", "notify and announce the declaration")
            case .approvePlan: Term("approve-plan", "批准重整计划", "approve the plan")
            case .terminateReorganization:
                Term("terminate-reorganization", "终止重整并宣告破产", "end reorganisation and declare")
            case .terminatePlan: Term("terminate-plan", "终止重整计划执行", "end the plan and declare")
            case .completePlan: Term("complete-plan", "重整计划执行完毕", "plan performed")
            case .approveSettlement: Term("approve-settlement", "认可和解协议", "approve the settlement")
            case .settlementFails: Term("settlement-fails", "和解未成", "settlement fails")
            case .invalidateSettlement: Term("invalidate-settlement", "和解协议无效", "settlement void")
            case .terminateSettlement: Term("terminate-settlement", "终止和解执行", "end the settlement and declare")
            case .completeSettlement: Term("complete-settlement", "和解协议执行完毕", "settlement performed")
            case .adoptRealizationPlan: Term("adopt-realization-plan", "变价方案生效", "realisation plan takes effect")
            case .approveDistributionPlan: Term("approve-distribution-plan", "认可分配方案", "approve the distribution plan")
            case .advanceCosts: Term("advance-costs", "垫付费用", "advance the costs")
            case .requestConclusion: Term("request-conclusion", "提请终结", "ask for the conclusion")
            case .concludeCostsShort: Term("conclude-costs-short", "不足清偿费用终结", "conclude, costs not covered")
            case .concludeNoAssets: Term("conclude-no-assets", "无财产分配终结", "conclude, nothing to distribute")
            case .concludeDistributed: Term("conclude-distributed", "分配完结终结", "conclude after distribution")
            case .deregister: Term("deregister", "注销登记", "deregister")
            case .requestAdditionalDistribution:
                Term("request-additional-distribution", "申请追加分配", "ask for additional distribution")
            case .finish: Term("finish", "追加分配完毕（已注销）", "finish, back to deregistered")
            case .finishCostsShort: Term("finish-costs-short", "追加分配完毕（不足清偿费用）", "finish, back to costs not covered")
            case .finishNoAssets: Term("finish-no-assets", "追加分配完毕（无财产）", "finish, back to nothing to distribute")
            case .finishDistributed:
                Term("finish-distributed", "追加分配完毕（分配完结）", "finish, back to concluded after distribution")
            case .expire: Term("expire", "追加分配期满", "the two years end during a distribution")
            case .windowExpires: Term("window-expires", "期满未申请", "the two years end without a request")
            case .applyConsolidation: Term("apply-consolidation", "申请实质合并", "apply for consolidation")
            case .openConsolidationHearing:
                Term("open-consolidation-hearing", "听证（实质合并）", "begin the hearing on consolidation")
            case .closeConsolidationHearing:
                Term("close-consolidation-hearing", "听证结束（实质合并）", "close the hearing on consolidation")
            case .consolidate: Term("consolidate", "实质合并或者协调审理", "consolidate or coordinate")
            case .applyConsolidationReview:
                Term("apply-consolidation-review", "申请复议（实质合并）", "ask for review of the consolidation")
            case .confirmConsolidation: Term("confirm-consolidation", "复议维持合并", "consolidation confirmed on review")
            case .reverseConsolidation: Term("reverse-consolidation", "复议撤销合并", "consolidation reversed on review")
            case .noteOpinion: Term("note-opinion", "记载有关机关意见", "note the opinion of an organ")
            case .claim: Term("claim", "债权", "claim")
            case .administrator: Term("administrator", "管理人", "administrator")
            case .asset: Term("asset", "财产", "asset")
            case .measure: Term("measure", "保全措施", "preservation measure")
            case .contract: Term("contract", "双方未履行完毕合同", "executory contract")
            case .meeting: Term("meeting", "债权人会议", "creditors’ meeting")
            case .resolution: Term("resolution", "债权人会议决议", "resolution")
            case .committee: Term("committee", "债权人委员会", "creditors’ committee")
            case .informationRequest: Term("information-request", "查阅申请", "information request")
            case .plan: Term("plan", "重整计划", "reorganisation plan")
            case .securityLift: Term("security-lift", "恢复行使担保权", "freeing of a security")
            case .settlement: Term("settlement", "和解协议", "settlement agreement")
            case .deposit: Term("deposit", "提存分配额", "deposited share")
            case .round: Term("round", "分配轮次", "distribution round")
            case .coordination: Term("coordination", "府院联动事项", "coordination item")
            }
        }
    }

}
