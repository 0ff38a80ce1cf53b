/// Time limits of the petition for bankruptcy and of the opening of the case.
extension TimeLimit {
    static let bankruptcyPetitionLimits: [TimeLimit] = [
        petitionCorrectionNotice, petitionNotifyDebtor, petitionObjection, petitionRulingCreditor, petitionRulingOther,
        petitionExtension, petitionAppealRefusal, petitionAppealDismissal, openingService, openingDebtorFiles,
        openingNoticeAndAnnouncement, claimPeriodShortest, claimPeriodLongest, contractOption, contractAnswer,
        listedDomicile, housingFundRegistration, housingFundTransfer, depositInsurance, compulsoryLiquidation,
    ]

    /// 告知补正: 5 days.
    /// law: bankruptcy.tl.petition.correctionNotice
    public static let petitionCorrectionNotice = TimeLimit(
        "petition-correction-notice", "告知补正", "notice to supplement a petition", .days(5), .civilProcedure,
        from: Bilingual("收到破产申请之日", "receipt of the petition"), bound: Bound.court,
        otherwise: Bilingual("由上一级人民法院受理申请", "the petition may go to the next higher court"),
        Basis(Citation("EBI1", 7, 3)))

    /// 通知债务人: 5 days.
    /// law: bankruptcy.tl.petition.notifyDebtor
    public static let petitionNotifyDebtor = TimeLimit(
        "petition-notify-debtor", "通知债务人", "notice to the debtor", .days(5), .civilProcedure,
        from: Bilingual("收到债权人的申请之日", "receipt of the creditor’s petition"), bound: Bound.court,
        otherwise: Bilingual("由上一级人民法院受理申请", "the petition may go to the next higher court"),
        Basis(Citation("EBL06", 10, 1)))

    /// 债务人异议: 7 days.
    /// law: bankruptcy.tl.petition.objection
    public static let petitionObjection = TimeLimit(
        "petition-objection", "债务人异议", "objection of the debtor", .days(7), .civilProcedure,
        from: Bilingual("收到人民法院通知之日", "receipt of the court’s notice"), bound: Bound.debtor, right: true,
        otherwise: Bilingual(
            "视为无异议；证据充分的，人民法院裁定受理", "taken as no objection; the court accepts where the evidence suffices"),
        Basis(Citation("EBL06", 10, 1), Citation("EBI1", 6)))

    /// 裁定是否受理（债权人申请）: 10 days.
    /// law: bankruptcy.tl.petition.ruleCreditor enforcement.eblCreditorPetition
    public static let petitionRulingCreditor = TimeLimit(
        "petition-ruling-creditor", "裁定是否受理（债权人申请）", "ruling on a creditor’s petition", .days(10), .civilProcedure,
        from: Bilingual("异议期满之日", "the end of the time to object"), bound: Bound.court,
        extensible: Extension(
            .days(15), "有特殊情况，经上一级人民法院批准", "special circumstances, approved by the next higher court",
            Basis(Citation("EBL06", 10, 3))),
        otherwise: Bilingual("由上一级人民法院受理申请", "the petition may go to the next higher court"),
        Basis(Citation("EBL06", 10, 1)))

    /// 裁定是否受理（其他申请）: 15 days.
    /// law: bankruptcy.tl.petition.ruleOther
    public static let petitionRulingOther = TimeLimit(
        "petition-ruling-other", "裁定是否受理（其他申请）", "ruling on any other petition", .days(15), .civilProcedure,
        from: Bilingual("收到破产申请之日", "receipt of the petition"), bound: Bound.court,
        extensible: Extension(
            .days(15), "有特殊情况，经上一级人民法院批准", "special circumstances, approved by the next higher court",
            Basis(Citation("EBL06", 10, 3))), note: Bilingual("补正期间不计入", "time spent on supplements is left out"),
        otherwise: Bilingual("由上一级人民法院受理申请", "the petition may go to the next higher court"),
        Basis(Citation("EBL06", 10, 2)))

    /// 延长受理审查: 15 days.
    /// law: bankruptcy.tl.petition.extension
    public static let petitionExtension = TimeLimit(
        "petition-extension", "延长受理审查", "extension of the examination", .days(15), .civilProcedure,
        from: Bilingual("原期限届满之日", "the end of the ordinary time"), bound: Bound.court, Basis(Citation("EBL06", 10, 3)))

    /// 不予受理裁定上诉: 10 days.
    /// law: bankruptcy.tl.petition.appealRefusal
    public static let petitionAppealRefusal = TimeLimit(
        "petition-appeal-refusal", "不予受理裁定上诉", "appeal against a refusal", .days(10), .civilProcedure,
        from: Bilingual("裁定送达之日", "service of the ruling"), bound: Bound.petitioningParty,
        otherwise: Bilingual("裁定生效", "the ruling becomes final"), Basis(Citation("EBL06", 12, 1)))

    /// 驳回申请裁定上诉: 10 days.
    /// law: bankruptcy.tl.petition.appealDismissal
    public static let petitionAppealDismissal = TimeLimit(
        "petition-appeal-dismissal", "驳回申请裁定上诉", "appeal against a dismissal", .days(10), .civilProcedure,
        from: Bilingual("裁定送达之日", "service of the ruling"), bound: Bound.petitioningParty,
        otherwise: Bilingual("裁定生效", "the ruling becomes final"), Basis(Citation("EBL06", 12, 2)))

    /// 送达受理或者不予受理裁定: 5 days.
    /// law: bankruptcy.tl.open.serve
    public static let openingService = TimeLimit(
        "opening-service", "送达受理或者不予受理裁定", "service of the ruling", .days(5), .civilProcedure,
        from: Bilingual("裁定作出之日", "the ruling"), bound: Bound.court,
        Basis(Citation("EBL06", 11, 1), Citation("EBL06", 11, 2), Citation("EBL06", 12, 1)))

    /// 债务人提交材料: 15 days.
    /// law: bankruptcy.tl.open.debtorFiles
    public static let openingDebtorFiles = TimeLimit(
        "opening-debtor-files", "债务人提交材料", "papers of the debtor", .days(15), .civilProcedure,
        from: Bilingual("裁定送达债务人之日", "service on the debtor"), bound: Bound.debtor,
        otherwise: Bilingual("对直接责任人员处以罚款", "a fine on the persons responsible"),
        Basis(Citation("EBL06", 11, 2), Citation("EBI1", 6)))

    /// 通知已知债权人并公告: 25 days.
    /// law: bankruptcy.tl.open.noticeAndAnnounce
    public static let openingNoticeAndAnnouncement = TimeLimit(
        "opening-notice-and-announcement", "通知已知债权人并公告", "notice to known creditors and announcement", .days(25),
        .civilProcedure,
        from: Bilingual("裁定受理破产申请之日", "the acceptance ruling"), bound: Bound.court, Basis(Citation("EBL06", 14, 1)))

    /// 债权申报期限下限: 30 days.
    /// law: bankruptcy.tl.open.claimPeriodMin
    public static let claimPeriodShortest = TimeLimit(
        "claim-period-shortest", "债权申报期限下限", "shortest time to declare claims", .days(30), .civilProcedure,
        from: Bilingual("发布受理破产申请公告之日", "publication of the announcement of acceptance"),
        bound: Bound.bankruptcyCreditor, Basis(Citation("EBL06", 45)))

    /// 债权申报期限上限: 3 months.
    /// law: bankruptcy.tl.open.claimPeriodMax
    public static let claimPeriodLongest = TimeLimit(
        "claim-period-longest", "债权申报期限上限", "longest time to declare claims", .months(3), .civilProcedure,
        from: Bilingual("发布受理破产申请公告之日", "publication of the announcement of acceptance"),
        bound: Bound.bankruptcyCreditor, Basis(Citation("EBL06", 45)))

    /// 合同选择权: 2 months.
    /// law: bankruptcy.tl.contract.option
    public static let contractOption = TimeLimit(
        "contract-option", "合同选择权", "choice to perform or rescind a contract", .months(2), .civilProcedure,
        from: Bilingual("破产申请受理之日", "acceptance of the petition"), bound: Bound.administrator,
        otherwise: Bilingual("视为解除合同", "the contract is taken as rescinded"), Basis(Citation("EBL06", 18, 1)))

    /// 催告答复: 30 days.
    /// law: bankruptcy.tl.contract.answer
    public static let contractAnswer = TimeLimit(
        "contract-answer", "催告答复", "answer to a demand", .days(30), .civilProcedure,
        from: Bilingual("收到对方当事人催告之日", "receipt of the counterparty’s demand"), bound: Bound.administrator,
        otherwise: Bilingual("视为解除合同", "the contract is taken as rescinded"), Basis(Citation("EBL06", 18, 1)))

    /// 上市公司住所地连续存续: 1 year.
    /// law: bankruptcy.tl.listed.domicile
    public static let listedDomicile = TimeLimit(
        "listed-domicile", "上市公司住所地连续存续", "unbroken domicile of a listed company", .years(1), .civilProcedure, .before,
        from: Bilingual("提出申请之日", "the petition"), bound: Bound.petitioningParty, Basis(Citation("LST24")),
        evidence: .secondary)

    /// 公积金变更、注销登记: 30 days.
    /// law: bankruptcy.tl.hfund.register
    public static let housingFundRegistration = TimeLimit(
        "housing-fund-registration", "公积金变更、注销登记", "change or cancellation at the housing fund", .days(30), .general,
        from: Bilingual("发生破产等情况之日", "the bankruptcy"), bound: Bound.debtor, Basis(Citation("HPF19", 14)))

    /// 公积金账户转移、封存: 20 days.
    /// law: bankruptcy.tl.hfund.transfer
    public static let housingFundTransfer = TimeLimit(
        "housing-fund-transfer", "公积金账户转移、封存", "transfer or sealing of housing-fund accounts", .days(20), .general,
        from: Bilingual("办妥变更或者注销登记之日", "the change or cancellation"), bound: Bound.debtor, Basis(Citation("HPF19", 14))
    )

    /// 存款偿付: 7 working days.
    /// law: bankruptcy.tl.deposit.insurance
    public static let depositInsurance = TimeLimit(
        "deposit-insurance", "存款偿付", "payment of insured deposits", .workingDays(7), .general,
        from: Bilingual("人民法院受理投保机构破产申请之日", "acceptance of the bank’s case"), bound: Bound.depositFund,
        note: Bilingual(
            "50万元限额内；余额由破产财产受偿，基金取得同顺位",
            "within 500,000 yuan; the rest comes from the estate, and the fund takes the same rank"),
        Basis(Citation("DEP15", 19), Citation("DEP15", 5)))

    /// 强制清算期限: 6 months.
    /// law: bankruptcy.tl.liq.compulsory
    public static let compulsoryLiquidation = TimeLimit(
        "compulsory-liquidation", "强制清算期限", "compulsory liquidation", .months(6), .civilProcedure,
        from: Bilingual("清算组成立之日", "the liquidation group is formed"), bound: Bound.liquidationGroup,
        extensible: Extension(nil, "人民法院批准", "approved by the court"), Basis(Citation("COMI2", 16)))

}
