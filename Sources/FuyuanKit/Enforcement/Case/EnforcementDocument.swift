/// The papers of enforcement (执行文书).
@nonexhaustive
public enum EnforcementDocument: UInt8, Vocabulary, WireValue {
    case application
    case transferForm
    case acceptanceNotice
    case nonAcceptanceRuling
    case enforcementNotice
    case reportOrder
    case queryNotice
    case controlRuling
    case assistNotice
    case searchWarrant
    case evictionNotice
    case substituteDecision
    case fineDecision
    case detentionDecision
    case summons
    case consumptionOrder
    case listingDecision
    case exitBanDecision
    case disposalRuling
    case auctionNotice
    case saleNotice
    case confirmationRuling
    case inKindRuling
    case distributionPlan
    case stayDecision
    case suspensionRuling
    case resumptionNotice
    case settlementRecord
    case terminationRuling
    case roundEndRuling
    case closingNotice
    case refusalRuling
    case rejectionRuling
    case reconsiderationRuling
    case cancellationRuling
    case reversalRuling
    case thirdPartyNotice
    case rewardNotice
    case urgeOrder
    case transferDecision
    case crimeReferral
    case judicialAdvice
    case handoverLetters
    case supervisionSlip

    public var term: Term {
        switch self {
        case .application: Term("application", "执行申请书", "application for enforcement")
        case .transferForm: Term("transfer-form", "移送执行表", "transfer by the trial division")
        case .acceptanceNotice: Term("acceptance-notice", "受理案件通知书", "notice of acceptance")
        case .nonAcceptanceRuling: Term("non-acceptance-ruling", "不予受理裁定书", "ruling of non-acceptance")
        case .enforcementNotice: Term("enforcement-notice", "执行通知书", "notice of enforcement")
        case .reportOrder: Term("report-order", "报告财产令", "order to report property")
        case .queryNotice: Term("query-notice", "财产查询通知", "inquiry into property")
        case .controlRuling: Term("control-ruling", "查封、扣押、冻结、扣划裁定书", "ruling to seal, seize, freeze or deduct")
        case .assistNotice: Term("assist-notice", "协助执行通知书", "notice of assistance")
        case .searchWarrant: Term("search-warrant", "搜查令", "search warrant")
        case .evictionNotice: Term("eviction-notice", "强制迁出公告", "public notice of eviction")
        case .substituteDecision: Term("substitute-decision", "代履行决定书", "decision of substitute performance")
        case .fineDecision: Term("fine-decision", "罚款决定书", "decision of a fine")
        case .detentionDecision: Term("detention-decision", "拘留决定书", "decision of detention")
        case .summons: Term("summons", "拘传票", "summons by force")
        case .consumptionOrder: Term("consumption-order", "限制消费令", "consumption order")
        case .listingDecision: Term("listing-decision", "纳入失信被执行人名单决定书", "listing decision")
        case .exitBanDecision: Term("exit-ban-decision", "限制出境决定书", "exit ban")
        case .disposalRuling: Term("disposal-ruling", "拍卖、变卖裁定书", "ruling to sell")
        case .auctionNotice: Term("auction-notice", "拍卖公告", "auction notice")
        case .saleNotice: Term("sale-notice", "变卖公告", "sale notice")
        case .confirmationRuling: Term("confirmation-ruling", "拍卖成交裁定书", "ruling that confirms the sale")
        case .inKindRuling: Term("in-kind-ruling", "以物抵债裁定书", "ruling in kind")
        case .distributionPlan: Term("distribution-plan", "财产分配方案", "distribution plan")
        case .stayDecision: Term("stay-decision", "暂缓执行决定书", "stay decision")
        case .suspensionRuling: Term("suspension-ruling", "中止执行裁定书", "suspension ruling")
        case .resumptionNotice: Term("resumption-notice", "恢复执行通知书", "notice that enforcement goes on")
        case .settlementRecord: Term("settlement-record", "执行和解笔录", "record of the settlement")
        case .terminationRuling: Term("termination-ruling", "终结执行裁定书", "termination ruling")
        case .roundEndRuling: Term("round-end-ruling", "终结本次执行程序裁定书", "ruling that ends the round")
        case .closingNotice: Term("closing-notice", "结案通知书", "closing notice")
        case .refusalRuling: Term("refusal-ruling", "不予执行裁定书", "ruling of non-enforcement")
        case .rejectionRuling: Term("rejection-ruling", "驳回执行申请裁定书", "ruling that dismisses the application")
        case .reconsiderationRuling: Term("reconsideration-ruling", "复议裁定书", "ruling on reconsideration")
        case .cancellationRuling: Term("cancellation-ruling", "撤销案件裁定书", "ruling that cancels the file")
        case .reversalRuling: Term("reversal-ruling", "执行回转裁定书", "reversal ruling")
        case .thirdPartyNotice: Term("third-party-notice", "履行到期债务通知书", "notice to perform a matured claim")
        case .rewardNotice: Term("reward-notice", "悬赏公告", "reward notice")
        case .urgeOrder: Term("urge-order", "督促执行令", "order to enforce")
        case .transferDecision: Term("transfer-decision", "移送破产审查决定书", "decision to transfer to bankruptcy")
        case .crimeReferral: Term("crime-referral", "案件移送函、执行情况说明", "referral of a crime")
        case .judicialAdvice: Term("judicial-advice", "司法建议书", "judicial advice")
        case .handoverLetters: Term("handover-letters", "商请移送执行函、移送执行函", "letters of hand-over between courts")
        case .supervisionSlip: Term("supervision-slip", "督办单", "supervision slip")
        }
    }
}
