/// What a claim is for: this decides its rank (EBL art. 113).
/// law: bankruptcy.edge-12
@nonexhaustive
public enum ClaimKind: UInt8, Vocabulary, WireValue {
    /// 破产费用.
    case bankruptcyCost
    /// 共益债务.
    case commonBenefit
    /// 所欠职工的工资和医疗、伤残补助、抚恤费用.
    case wages
    /// 应当划入职工个人账户的基本养老保险、基本医疗保险费用.
    case socialInsuranceIndividual
    /// 法律、行政法规规定应当支付给职工的补偿金.
    case employeeCompensation
    /// 住房公积金: ranks as wages.
    case housingFund
    /// 由第三方垫付的职工债权: the rank of what was advanced.
    case wageAdvance
    /// 人身损害赔偿: may follow the employees' rank.
    case personalInjury
    /// 欠缴的除个人账户以外的社会保险费用.
    case socialInsuranceOther
    /// 破产人所欠税款（本金）.
    case taxPrincipal
    /// 欠薪保障基金垫付的工资: ranks with social insurance and tax.
    case wageGuaranteeAdvance
    /// 对特定财产享有担保权的债权: what the property does not cover is ordinary.
    case secured
    /// 普通债权.
    case ordinary
    /// 受理前产生的税款滞纳金.
    case taxSurcharge
    /// 特别纳税调整产生的利息.
    case specialAdjustmentInterest
    /// 受理前欠缴的案件受理费、执行申请费.
    case unpaidCourtFee
    /// 董事、监事和高级管理人员工资超出该企业职工平均工资的部分.
    case officerPayExcess
    /// 个人储蓄存款本金和利息: a rank of its own where the debtor is a bank.
    case savings
    /// 赔偿或者给付保险金: a rank of its own where the debtor is an insurer.
    case insuranceBenefit
    /// 与农民成员已发生交易但尚未结清的款项: a rank of its own where the debtor is a farmers' cooperative.
    case memberTrade
    /// 受理前产生的民事惩罚性赔偿金.
    case punitiveDamages
    /// 受理前产生的行政罚款、刑事罚金.
    case fine
    /// 社会保险费滞纳金: read as subordinated in practice.
    case socialInsuranceSurcharge
    /// 出资人的剩余财产.
    case investment
    /// 不属于破产债权; the ground is ``NotProvableGround``.
    case notProvable

    public static let wireIndex = VocabularyIndex<ClaimKind>()

    public var term: Term {
        switch self {
        case .bankruptcyCost: Term("bankruptcy-cost", "破产费用", "cost of the bankruptcy")
        case .commonBenefit: Term("common-benefit", "共益债务", "debt of common benefit")
        case .wages: Term("wages", "工资和医疗、伤残补助、抚恤费用", "wages, medical and disability allowances")
        case .socialInsuranceIndividual:
            Term(
                "social-insurance-individual", "划入职工个人账户的基本养老、基本医疗保险费用",
                "pension and medical insurance for individual accounts")
        case .employeeCompensation: Term("employee-compensation", "应当支付给职工的补偿金", "compensation due to employees")
        case .housingFund: Term("housing-fund", "欠缴的住房公积金", "housing fund in arrears")
        case .wageAdvance: Term("wage-advance", "第三方垫付的职工债权", "employee claims advanced by a third party")
        case .personalInjury: Term("personal-injury", "人身损害赔偿", "damages for personal injury")
        case .socialInsuranceOther: Term("social-insurance-other", "其他社会保险费用", "other social insurance")
        case .taxPrincipal: Term("tax-principal", "税款", "tax")
        case .wageGuaranteeAdvance: Term("wage-guarantee-advance", "欠薪保障基金垫付", "advance of the wage guarantee fund")
        case .secured: Term("secured", "有财产担保的债权", "secured claim")
        case .ordinary: Term("ordinary", "普通债权", "ordinary claim")
        case .taxSurcharge: Term("tax-surcharge", "税款滞纳金", "tax late-payment surcharge")
        case .specialAdjustmentInterest:
            Term("special-adjustment-interest", "特别纳税调整利息", "interest on a special tax adjustment")
        case .unpaidCourtFee: Term("unpaid-court-fee", "此前欠缴的案件受理费、执行申请费", "unpaid court filing or enforcement fee")
        case .officerPayExcess:
            Term("officer-pay-excess", "董监高超出平均工资的部分", "directors' and officers' pay above the average")
        case .savings: Term("savings", "个人储蓄存款", "personal savings deposit")
        case .insuranceBenefit: Term("insurance-benefit", "赔偿或者给付保险金", "insurance benefit")
        case .memberTrade: Term("member-trade", "与农民成员已发生交易但尚未结清的款项", "unsettled trade with farmer members")
        case .punitiveDamages: Term("punitive-damages", "民事惩罚性赔偿金", "punitive damages")
        case .fine: Term("fine", "行政罚款、刑事罚金", "administrative or criminal fine")
        case .socialInsuranceSurcharge: Term("social-insurance-surcharge", "社会保险费滞纳金", "social insurance surcharge")
        case .investment: Term("investment", "出资人权益", "interest of an investor")
        case .notProvable: Term("not-provable", "不属于破产债权", "not provable")
        }
    }
}
