extension EnforcementCrossCaseEffect {
    /// What happens.
    public var text: Bilingual {
        switch self {
        case .enforcementPaused:
            Bilingual(
                "一切执行中止，知悉后解除保全措施；其后的个别清偿无效；债务人的债务人向管理人清偿",
                "all enforcement pauses and measures are lifted on learning of it; later payments to one creditor are void; the debtor’s debtors pay the administrator"
            )
        case .corrected:
            Bilingual("应当纠正；执行回转的财产属于债务人财产", "it is corrected; what comes back by reversal belongs to the estate")
        case .estateProtected:
            Bilingual("破产法院可以对全部或者部分债务人财产采取保全措施", "the bankruptcy court may itself order measures on all or part of it")
        case .measuresRestored:
            Bilingual(
                "原保全单位按原顺位恢复措施，恢复前破产法院的措施不解除",
                "the old organs restore their measures in the old order; the estate’s measures are kept until then")
        case .paymentStands:
            Bilingual("不予撤销，债务人与债权人恶意串通损害其他债权人利益的除外", "not voidable, unless debtor and creditor colluded")
        case .costsAreBankruptcyCosts:
            Bilingual(
                "评估、公告、保管费等可以参照破产费用；未支付的执行申请费为普通债权",
                "appraisal, notice and storage are paid as bankruptcy costs; an unpaid application fee is a claim")
        case .doubledInterestOut:
            Bilingual("受理后产生的迟延履行加倍利息不作为破产债权", "the doubled interest that arises after admission is not provable")
        case .stays: Bilingual("归买受人、债权人，不移交", "they stay with buyer and creditor and are not handed over")
        case .declarationEnds:
            Bilingual(
                "对债务人终结执行；对担保人继续执行，其担保债务自受理时停止计息",
                "it ends against the debtor; against guarantors it goes on, their interest stops at admission")
        case .listingDeleted:
            Bilingual("因破产裁定中止执行的，删除失信信息", "the entry is deleted where enforcement is suspended for bankruptcy")
        case .seizureOrderPays:
            Bilingual("按查封先后顺序清偿，不适用参与分配", "payment in the order of seizure; no participation in distribution")
        case .regulatorStay:
            Bilingual(
                "监管机构接管、托管的，可以申请中止以其为被执行人的执行",
                "the regulator that takes it over may ask to suspend enforcement against it")
        case .directRecoveryStops:
            Bilingual(
                "单个债权人对债务人的债务人、出资人胜诉尚未执行完毕的，停止执行，申报债权",
                "judgments won by single creditors against the debtor’s debtors or shareholders stop; the claim is filed instead"
            )
        case .confirmationEnforced:
            Bilingual(
                "由作出裁定的法院或者与其同级的被执行财产所在地法院执行",
                "enforced by the court that ruled, or the court of the same level where the property is")
        case .mediationEnforced:
            Bilingual(
                "与判决同样执行；约定违约责任的，不再加倍支付迟延利息",
                "enforced like a judgment; a clause on breach of its own excludes doubled interest")
        case .wagePaymentOrder: Bilingual("申请支付令，生效后申请执行", "a payment order, then enforcement")
        case .limitationKept: Bilingual("没有法定期限，须保留申请执行时效的日期", "no clock of its own; the dates of limitation are kept")
        case .preservationConverts:
            Bilingual("自动转为执行中的查封、扣押、冻结，期限连续计算", "it becomes a measure of enforcement by itself, its term runs on")
        case .retrialSuspends:
            Bilingual(
                "中止执行；非因债务人申请的，中止期间不计加倍利息；当事人可以申请保全",
                "enforcement is suspended; that time bears no doubled interest unless the debtor asked for it; parties may ask preservation"
            )
        case .reversal: Bilingual("执行回转；此前的执行不因此当然违法", "reversal; earlier enforcement is not wrongful for that alone")
        case .criminalOrder:
            Bilingual(
                "人身损害医疗费、其他退赔、其他民事债务、罚金、没收财产的顺序；有优先受偿权的在医疗费后优先；善意第三人取得的不追缴",
                "medical costs of the injured, other restitution, other civil debts, fine, confiscation; secured claims come right after the medical costs; a third party in good faith keeps the object"
            )
        case .advanceEnforced: Bilingual("仲裁庭裁决，移送法院执行", "ordered by the tribunal, then enforced by the court")
        case .labourAwardEnforced: Bilingual("直接申请执行", "enforced directly")
        case .fiveMeans:
            Bilingual(
                "划拨；对负责人按日罚款五十元至一百元；公告；司法建议；情节恶劣的拘留，构成犯罪的追究刑事责任",
                "bank transfer; 50 to 100 yuan a day on its head; public notice; advice; detention in vicious cases, crime"
            )
        case .compensationEnforced: Bilingual("对方当事人可以申请执行", "the other side may apply to enforce")
        case .judgmentEnforced:
            Bilingual(
                "行政机关、第三人向一审法院申请执行判决（二年），或者依法自行执行；无人起诉的才适用非诉执行",
                "organ or third party applies to the first-instance court (two years), or the organ enforces itself where empowered; a non-litigation file only where nobody sued"
            )
        case .reconsiderationEnforced:
            Bilingual(
                "维持的由原行政机关，变更的由复议机关，调解书由复议机关执行或者申请执行",
                "upheld: the original organ; changed: the reviewing organ; mediation: the reviewing organ")
        case .rightHolderApplies:
            Bilingual(
                "行政机关逾期不申请的，权利人可以在六个月内申请", "where the organ is silent, the right holder may apply within six months")
        case .nonLitigationHeard:
            Bilingual(
                "发现行政行为明显违法的，裁定前应当听取被执行人和行政机关的意见，自受理之日起三十日内裁定；不具备行政主体资格、明显缺乏事实根据、明显缺乏法律依据、其他明显违法并损害合法权益的，不准予执行",
                "where the act looks clearly unlawful the court hears debtor and organ and rules within 30 days of accepting; it refuses where the organ has no standing, facts or legal basis are clearly lacking, or the act is otherwise clearly unlawful and harmful"
            )
        }
    }
}
