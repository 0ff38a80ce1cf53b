/// What another case does to an enforcement, or an enforcement to another case: one row an effect, with what sets it off, who
/// owes it and where it stands.
///
/// An effect is owed, not done: the machine of the case does it, and where one does, its act is named (``acts``).
@nonexhaustive
public enum EnforcementCrossCaseEffect: UInt8, Vocabulary, WireValue {
    /// 受理后中止执行、解除保全.
    /// law: enforcement.Admission
    case enforcementPaused
    /// 纠正受理后的执行.
    /// law: enforcement.Enforcementwentonanyway
    case corrected
    /// 破产法院自行保全.
    /// law: enforcement.Bankruptcycourtprotectsestate
    case estateProtected
    /// 按原顺位恢复保全.
    /// law: enforcement.Petitiondismissedbeforedeclaration
    /// law: enforcement.endedunder108
    case measuresRestored
    /// 经诉讼、仲裁、执行的清偿不撤销.
    /// law: enforcement.Paidwithin6monthsthroughlitigation
    /// law: enforcement.arbitration
    /// law: enforcement.enforcement
    case paymentStands
    /// 未终结执行的费用.
    /// law: enforcement.9.1-6
    case costsAreBankruptcyCosts
    /// 加倍部分债务利息不属破产债权.
    /// law: enforcement.Doubledinterest
    case doubledInterestOut
    /// 已送达成交裁定、已发放案款.
    /// law: enforcement.Auctionrulingalreadyserved
    /// law: enforcement.moneyalreadypaidout
    case stays
    /// 宣告破产终结执行.
    /// law: enforcement.Declaration
    case declarationEnds
    /// 删除失信信息.
    /// law: enforcement.Listing
    /// law: enforcement.restriction
    case listingDeleted
    /// 按查封顺序清偿.
    /// law: enforcement.Nobodyconsents
    case seizureOrderPays
    /// 金融监管机构申请中止.
    /// law: enforcement.Financialinstitution
    case regulatorStay
    /// 个别追偿判决停止执行.
    case directRecoveryStops
    /// 司法确认裁定可以执行.
    /// law: enforcement.9.2-1
    case confirmationEnforced
    /// 调解书的执行.
    /// law: enforcement.Mediationinstrument
    case mediationEnforced
    /// 劳动报酬调解协议申请支付令.
    /// law: enforcement.Labourmediationonwages
    case wagePaymentOrder
    /// 执前督促不影响申请执行时效.
    /// law: enforcement.9.2-4
    case limitationKept
    /// 保全自动转为执行措施.
    /// law: enforcement.Preservation
    case preservationConverts
    /// 再审中止执行.
    /// law: enforcement.Retrialsuspends
    case retrialSuspends
    /// 执行回转.
    /// law: enforcement.Basisoverturned
    case reversal
    /// 刑民并存的清偿顺序.
    /// law: enforcement.9.2-8
    case criminalOrder
    /// 劳动仲裁先予执行.
    case advanceEnforced
    /// 劳动仲裁文书直接执行.
    case labourAwardEnforced
    /// 对行政机关的五种执行措施.
    /// law: enforcement.Organloses
    case fiveMeans
    /// 对方申请执行赔偿.
    /// law: enforcement.Organmustpaycompensation
    case compensationEnforced
    /// 行政机关申请执行判决.
    /// law: enforcement.9.3-3
    case judgmentEnforced
    /// 复议决定的执行主体.
    /// law: enforcement.Reviewdecision
    case reconsiderationEnforced
    /// 权利人申请执行行政裁决.
    /// law: enforcement.9.3-5
    case rightHolderApplies
    /// 非诉执行听取意见与不准予执行.
    /// law: enforcement.Courtfindsfaultsinnon-litigationpapers
    case nonLitigationHeard

    public static let wireIndex = VocabularyIndex<EnforcementCrossCaseEffect>()

    public var term: Term {
        switch self {
        case .enforcementPaused: Term("enforcement-paused", "受理后中止执行、解除保全", "admission pauses enforcement")
        case .corrected: Term("corrected", "纠正受理后的执行", "enforcement after admission corrected")
        case .estateProtected: Term("estate-protected", "破产法院自行保全", "bankruptcy court orders measures")
        case .measuresRestored: Term("measures-restored", "按原顺位恢复保全", "measures restored in the old order")
        case .paymentStands: Term("payment-stands", "经诉讼、仲裁、执行的清偿不撤销", "payment through court stands")
        case .costsAreBankruptcyCosts: Term("costs-are-bankruptcy-costs", "未终结执行的费用", "costs of unfinished enforcement")
        case .doubledInterestOut: Term("doubled-interest-out", "加倍部分债务利息不属破产债权", "doubled interest is not provable")
        case .stays: Term("stays", "已送达成交裁定、已发放案款", "served auctions and paid-out money stay")
        case .declarationEnds: Term("declaration-ends", "宣告破产终结执行", "declaration ends enforcement")
        case .listingDeleted: Term("listing-deleted", "删除失信信息", "listing deleted")
        case .seizureOrderPays: Term("seizure-order-pays", "按查封顺序清偿", "payment in the order of seizure")
        case .regulatorStay: Term("regulator-stay", "金融监管机构申请中止", "stay for a financial institution")
        case .directRecoveryStops: Term("direct-recovery-stops", "个别追偿判决停止执行", "direct-recovery judgments stop")
        case .confirmationEnforced: Term("confirmation-enforced", "司法确认裁定可以执行", "confirmation ruling is enforceable")
        case .mediationEnforced: Term("mediation-enforced", "调解书的执行", "mediation statement enforced")
        case .wagePaymentOrder: Term("wage-payment-order", "劳动报酬调解协议申请支付令", "payment order on a labour mediation")
        case .limitationKept: Term("limitation-kept", "执前督促不影响申请执行时效", "urging before enforcement keeps limitation")
        case .preservationConverts: Term("preservation-converts", "保全自动转为执行措施", "preservation converts")
        case .retrialSuspends: Term("retrial-suspends", "再审中止执行", "retrial suspends")
        case .reversal: Term("reversal", "执行回转", "reversal")
        case .criminalOrder: Term("criminal-order", "刑民并存的清偿顺序", "order of crime and civil debts")
        case .advanceEnforced: Term("advance-enforced", "劳动仲裁先予执行", "labour advance enforcement")
        case .labourAwardEnforced: Term("labour-award-enforced", "劳动仲裁文书直接执行", "labour award enforced")
        case .fiveMeans: Term("five-means", "对行政机关的五种执行措施", "the five means against an organ")
        case .compensationEnforced: Term("compensation-enforced", "对方申请执行赔偿", "other side applies for compensation")
        case .judgmentEnforced: Term("judgment-enforced", "行政机关申请执行判决", "organ applies to enforce the judgment")
        case .reconsiderationEnforced:
            Term("reconsideration-enforced", "复议决定的执行主体", "who enforces a reconsideration decision")
        case .rightHolderApplies: Term("right-holder-applies", "权利人申请执行行政裁决", "right holder applies")
        case .nonLitigationHeard:
            Term("non-litigation-heard", "非诉执行听取意见与不准予执行", "non-litigation: hear, and refuse on four grounds")
        }
    }
}
