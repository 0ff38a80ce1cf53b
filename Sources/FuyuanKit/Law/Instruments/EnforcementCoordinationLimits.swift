/// Time limits of crime referrals, relief and coordination in enforcement.
extension TimeLimit {
    static let enforcementCoordinationLimits: [TimeLimit] = [
        refusalFiling, refusalReasons, refusalExplanation, refusalOrderedFiling, transferPapersCure,
        nonLitigationApplication, performanceUrging, nonLitigationAcceptance, nonLitigationRuling,
        nonLitigationSubstanceRuling, nonLitigationRefusalService, nonLitigationReconsideration,
        nonLitigationAcceptanceReview, nonLitigationRefusalReview, nonLitigationUrgent, expropriationRuling,
        publicBodyWarning, policeFeedback, reliefDecision, reliefDecisionLongest, publicBodyPayment,
        paymentComplaintTransfer, paymentComplaintResult, assistanceAnswer, gridReport,
    ]

    /// 公安机关立案审查: 7 days.
    /// law: enforcement.refusalFile
    public static let refusalFiling = TimeLimit(
        "refusal-filing", "公安机关立案审查", "decision of the police on filing", .days(7), .criminalProcedure,
        from: Bilingual("收到移送材料之日", "receipt of the file"), bound: Bound.police,
        extensible: Extension(.days(30), "重大、疑难、复杂", "major or complex: 30 days in all"), Basis(Citation("RFO25", 5)),
        evidence: .secondary)

    /// 不予立案、撤案函告理由: 7 days.
    /// law: enforcement.refusalReason
    public static let refusalReasons = TimeLimit(
        "refusal-reasons", "不予立案、撤案函告理由", "reasons for not filing or dropping", .days(7), .criminalProcedure,
        from: Bilingual("决定作出之日", "the decision"), bound: Bound.police, Basis(Citation("RFO25", 5)),
        evidence: .secondary)

    /// 说明不立案理由: 7 days.
    /// law: enforcement.refusalExplain
    public static let refusalExplanation = TimeLimit(
        "refusal-explanation", "说明不立案理由", "explaining why no case was filed", .days(7), .criminalProcedure,
        from: Bilingual("收到检察院通知之日", "the procuratorate’s notice"), bound: Bound.police, Basis(Citation("RFO25", 5)),
        evidence: .secondary)

    /// 通知后立案: 15 days.
    /// law: enforcement.refusalMustFile
    public static let refusalOrderedFiling = TimeLimit(
        "refusal-ordered-filing", "通知后立案", "filing after an order", .days(15), .criminalProcedure,
        from: Bilingual("收到通知立案书之日", "the order"), bound: Bound.police, Basis(Citation("RFO25", 5)),
        evidence: .secondary)

    /// 补正移送材料: 10 days.
    /// law: enforcement.transferCure
    public static let transferPapersCure = TimeLimit(
        "transfer-papers-cure", "补正移送材料", "supplementing the papers of a transfer", .days(10), .civilProcedure,
        from: Bilingual("收到补正通知之日", "the notice"), bound: Bound.enforcingCourt, Basis(Citation("E2B17", 11)),
        evidence: .memory)

    /// 申请强制执行行政决定: 3 months.
    /// law: enforcement.nonLitApply administrative.L-N01
    public static let nonLitigationApplication = TimeLimit(
        "non-litigation-application", "申请强制执行行政决定", "application to enforce an administrative decision", .months(3),
        .administrativeCoercion,
        from: Bilingual(
            "法定起诉、复议期限届满之日", "the end of the time to sue and to seek reconsideration"),
        bound: Bound.agency, otherwise: Bilingual("除有正当理由外，不予受理", "not accepted unless there is good reason"),
        Basis(Citation("AE11", 53), Citation("ALI18", 156)),
        since: "2012-01-01", earlier: [Edition(.days(180), .administrativeSuit, Basis(Citation("ALI00", 88)))])

    /// 催告: 10 days.
    /// law: enforcement.nonLitUrge administrative.L-N02
    public static let performanceUrging = TimeLimit(
        "performance-urging", "催告", "demand before enforcement", .days(10), .administrativeCoercion,
        from: Bilingual("催告书送达之日", "service of the demand"), bound: Bound.agency,
        Basis(Citation("AE11", 54), Citation("AE11", 69)), since: "2012-01-01")

    /// 非诉执行受理: 5 days.
    /// law: enforcement.nonLitAccept administrative.L-N03
    public static let nonLitigationAcceptance = TimeLimit(
        "non-litigation-acceptance", "非诉执行受理", "acceptance of an application", .days(5), .administrativeCoercion,
        from: Bilingual("接到申请之日", "receipt"), bound: Bound.court, Basis(Citation("AE11", 56), Citation("AE11", 69)))

    /// 非诉执行书面审查: 7 days.
    /// law: enforcement.nonLitRuleFormal administrative.L-N05
    public static let nonLitigationRuling = TimeLimit(
        "non-litigation-ruling", "非诉执行书面审查", "ruling on the papers", .days(7), .administrativeCoercion,
        from: Bilingual("受理之日", "acceptance"), bound: Bound.court,
        Basis(Citation("AE11", 57), Citation("AE11", 69), Citation("ALI18", 160)))

    /// 明显违法的审查: 30 days.
    /// law: enforcement.nonLitRuleSubstance administrative.L-N06
    public static let nonLitigationSubstanceRuling = TimeLimit(
        "non-litigation-substance-ruling", "明显违法的审查", "ruling where the act seems clearly unlawful", .days(30),
        .administrativeCoercion,
        from: Bilingual("受理之日", "acceptance"), bound: Bound.court, Basis(Citation("AE11", 58), Citation("ALI18", 160)))

    /// 送达不予执行裁定: 5 days.
    /// law: enforcement.nonLitServeNo administrative.L-N07
    public static let nonLitigationRefusalService = TimeLimit(
        "non-litigation-refusal-service", "送达不予执行裁定", "service of a refusal", .days(5), .administrativeCoercion,
        from: Bilingual("裁定之日", "the ruling"), bound: Bound.court, Basis(Citation("AE11", 58)))

    /// 行政机关申请复议: 15 days.
    /// law: enforcement.nonLitRemedy administrative.L-N04 administrative.L-N08
    public static let nonLitigationReconsideration = TimeLimit(
        "non-litigation-reconsideration", "行政机关申请复议", "request for reconsideration by the organ", .days(15),
        .administrativeCoercion,
        from: Bilingual("收到裁定之日", "receipt of the ruling"), bound: Bound.agency,
        Basis(Citation("AE11", 56), Citation("AE11", 58)))

    /// 不予受理复议审查: 15 days.
    /// law: enforcement.nonLitRemedy administrative.L-N04
    public static let nonLitigationAcceptanceReview = TimeLimit(
        "non-litigation-acceptance-review", "不予受理复议审查", "reconsidering a refusal to accept", .days(15),
        .administrativeCoercion,
        from: Bilingual("收到复议申请之日", "receipt of the request"), bound: Bound.higherCourt, Basis(Citation("AE11", 56)))

    /// 不予执行复议审查: 30 days.
    /// law: enforcement.nonLitRemedy administrative.L-N08
    public static let nonLitigationRefusalReview = TimeLimit(
        "non-litigation-refusal-review", "不予执行复议审查", "reconsidering a refusal to enforce", .days(30),
        .administrativeCoercion,
        from: Bilingual("收到复议申请之日", "receipt of the request"), bound: Bound.higherCourt, Basis(Citation("AE11", 58)))

    /// 立即执行: 5 days.
    /// law: enforcement.nonLitUrgent administrative.L-N10
    public static let nonLitigationUrgent = TimeLimit(
        "non-litigation-urgent", "立即执行", "immediate enforcement", .days(5), .administrativeCoercion,
        from: Bilingual("裁定之日", "the ruling"), bound: Bound.court, Basis(Citation("AE11", 59)))

    /// 征收补偿准予执行裁定: 30 days.
    /// law: enforcement.exprRule administrative.L-N06
    public static let expropriationRuling = TimeLimit(
        "expropriation-ruling", "征收补偿准予执行裁定", "ruling on enforcing an expropriation decision", .days(30),
        .administrativeSuit,
        from: Bilingual("立案之日", "filing"), bound: Bound.court,
        extensible: Extension(nil, "有特殊情况，高级人民法院批准", "special circumstances, approved by the high court"),
        Basis(Citation("EXR12", 4)))

    /// 政府机构列入前预警: 5 working days.
    /// law: enforcement.orgPreNotice
    public static let publicBodyWarning = TimeLimit(
        "public-body-warning", "政府机构列入前预警", "warning before listing a public body", .workingDays(5), .general, .before,
        from: Bilingual("拟采取强制执行、纳入名单之日", "the planned enforcement or listing"), bound: Bound.court,
        Basis(Citation("GZ23")), evidence: .local)

    /// 公安机关反馈查询: 3 working days.
    /// law: enforcement.policeFeedback
    public static let policeFeedback = TimeLimit(
        "police-feedback", "公安机关反馈查询", "answer of the police to an inquiry", .workingDays(3), .general,
        from: Bilingual("收到查询请求之日", "the request"), bound: Bound.police, Basis(Citation("BJP")), evidence: .local)

    /// 司法救助办理: 10 working days.
    /// law: enforcement.reliefDecide
    public static let reliefDecision = TimeLimit(
        "relief-decision", "司法救助办理", "decision on judicial relief", .workingDays(10), .general,
        from: Bilingual("立案之日", "filing"), bound: Bound.court,
        note: Bilingual("最长两个月，经批准可以延长一个月", "two months at most; one more with approval"), Basis(Citation("REL19")),
        evidence: .memory)

    /// 司法救助办理（最长）: 2 months.
    /// law: enforcement.reliefDecide
    public static let reliefDecisionLongest = TimeLimit(
        "relief-decision-longest", "司法救助办理（最长）", "decision on judicial relief, longest", .months(2), .general,
        from: Bilingual("立案之日", "filing"), bound: Bound.court,
        extensible: Extension(.months(1), "经批准", "with approval"), Basis(Citation("REL19")), evidence: .memory)

    /// 机关向中小企业付款: 30 days.
    /// law: enforcement.smePayOrgan
    public static let publicBodyPayment = TimeLimit(
        "public-body-payment", "机关向中小企业付款", "payment by a public body to a small enterprise", .days(30), .general,
        from: Bilingual("货物、工程、服务交付之日", "delivery"), bound: Bound.agency,
        extensible: Extension(.days(60), "合同另有约定的，最长六十日", "by contract, 60 days at most"), Basis(Citation("SMP25", 9)))

    /// 转交拖欠投诉: 10 working days.
    /// law: enforcement.smeComplaint
    public static let paymentComplaintTransfer = TimeLimit(
        "payment-complaint-transfer", "转交拖欠投诉", "passing on a complaint of arrears", .workingDays(10), .general,
        from: Bilingual("正式受理之日", "formal acceptance"), bound: Bound.complaintDepartment, Basis(Citation("SMP25", 25)))

    /// 拖欠投诉处理结果: 30 days.
    /// law: enforcement.smeComplaint
    public static let paymentComplaintResult = TimeLimit(
        "payment-complaint-result", "拖欠投诉处理结果", "result of a complaint of arrears", .days(30), .general,
        from: Bilingual("处理部门收到投诉之日", "the department receives the complaint"), bound: Bound.complaintDepartment,
        extensible: Extension(.days(90), "情况复杂的，最长九十日", "complex: 90 days at most"), Basis(Citation("SMP25", 25)))

    /// 协助执行答复: 10 working days where nothing else is agreed; a usual time, no law.
    public static let assistanceAnswer = TimeLimit(
        "assistance-answer", "协助执行答复", "answer to a request for assistance", .workingDays(10), .general,
        from: Bilingual("送达协助执行通知书之日", "service of the request"), bound: Bound.assistingOrgan,
        note: Bilingual("约定办理时限的，从其约定", "a day agreed upon goes before"), Basis(.civilProcedure(117)),
        evidence: .convention)

    /// 网格反馈: one day; 24 hours were seen in one place.
    /// law: enforcement.grid
    public static let gridReport = TimeLimit(
        "grid-report", "网格员反馈", "report of a grid worker", .days(1), .general,
        from: Bilingual("派发任务之日", "the task"), bound: Bound.gridWorker, Basis(Citation("SRC19")), evidence: .local)
}
