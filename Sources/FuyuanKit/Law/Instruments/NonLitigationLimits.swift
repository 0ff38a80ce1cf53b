/// Time limits of non-litigation enforcement.
extension TimeLimit {
    static let nonLitigationLimits: [TimeLimit] = [
        deferredFineApplication, expropriationAcceptance, expropriationGrantService, expropriationRefusalService,
        rightHolderApplication, executionStayLapse, substitutePerformanceDemand, administrativeMediationTransfer,
        administrativeMediationAcceptance, administrativeMediationAcceptanceComplex,
    ]

    /// 延期、分期罚款申请执行: 3 months.
    /// law: administrative.L-N01b
    public static let deferredFineApplication = TimeLimit(
        "deferred-fine-application", "延期、分期罚款申请执行", "application to enforce a deferred fine", .months(3),
        .administrativeCoercion,
        from: Bilingual("暂缓或者分期缴纳罚款期限结束之日", "the end of the deferral or instalments"), bound: Bound.agency,
        otherwise: Bilingual("除有正当理由外，不予受理", "not accepted unless there is good reason"),
        Basis(Citation("APL21", 72, 2)))

    /// 征收补偿案件立案: 5 days.
    /// law: administrative.L-N03
    public static let expropriationAcceptance = TimeLimit(
        "expropriation-acceptance", "征收补偿案件立案", "docketing of an expropriation application", .days(5),
        .administrativeSuit,
        from: Bilingual("接到申请或者补足材料之日", "receipt of the application or the last paper"), bound: Bound.court,
        note: Bilingual("该规定无工作日条款，按自然日计", "that instrument has no rule on working days: calendar days"),
        Basis(Citation("EXR12", 3)))

    /// 准予执行裁定送达（征收）: 5 days.
    /// law: administrative.L-N09
    public static let expropriationGrantService = TimeLimit(
        "expropriation-grant-service", "准予执行裁定送达（征收）", "service of the ruling, expropriation", .days(5),
        .administrativeSuit,
        from: Bilingual("裁定之日", "the ruling"), bound: Bound.court,
        note: Bilingual("该规定无工作日条款，按自然日计", "that instrument has no rule on working days: calendar days"),
        Basis(Citation("EXR12", 8)))

    /// 不准予执行裁定送达（征收）: 5 days.
    /// law: administrative.L-N07
    public static let expropriationRefusalService = TimeLimit(
        "expropriation-refusal-service", "不准予执行裁定送达（征收）", "service of a refusal, expropriation", .days(5),
        .administrativeSuit,
        from: Bilingual("裁定之日", "the ruling"), bound: Bound.court,
        note: Bilingual("该规定无工作日条款，按自然日计", "that instrument has no rule on working days: calendar days"),
        Basis(Citation("EXR12", 6)))

    /// 权利人申请执行行政裁决: 6 months.
    /// law: administrative.L-N12
    public static let rightHolderApplication = TimeLimit(
        "right-holder-application", "权利人申请执行行政裁决", "application by the holder of an administrative award", .months(6),
        .administrativeSuit,
        from: Bilingual("行政机关申请期限届满之日", "the end of the organ’s period"), bound: Bound.creditor,
        Basis(Citation("ALI18", 158)))

    /// 中止执行满三年不再执行: 3 years.
    /// law: administrative.L-N14
    public static let executionStayLapse = TimeLimit(
        "execution-stay-lapse", "中止执行满三年不再执行", "suspension after which execution ends", .years(3),
        .administrativeCoercion,
        from: Bilingual("中止执行之日", "the suspension"), bound: Bound.agency,
        note: Bilingual("没有明显社会危害，当事人确无能力履行", "no obvious harm, no means"),
        otherwise: Bilingual("不再执行", "no further execution"), Basis(Citation("AE11", 39)))

    /// 代履行前催告: 3 days.
    /// law: administrative.L-N15
    public static let substitutePerformanceDemand = TimeLimit(
        "substitute-performance-demand", "代履行前催告", "demand before substitute performance", .days(3),
        .administrativeCoercion, .before,
        from: Bilingual("代履行之日", "the performance"), bound: Bound.agency,
        Basis(Citation("AE11", 51), Citation("AE11", 69)))

    /// 行政调解移送（深圳）: 3 working days.
    /// law: administrative.L-C08
    public static let administrativeMediationTransfer = TimeLimit(
        "administrative-mediation-transfer", "行政调解移送（深圳）", "passing on an application for mediation", .workingDays(3),
        .general,
        from: Bilingual("收到申请之日", "receipt"), bound: Bound.agency, Basis(Citation("SZ22", 45)), evidence: .local)

    /// 行政调解受理（深圳）: 5 working days.
    /// law: administrative.L-C08
    public static let administrativeMediationAcceptance = TimeLimit(
        "administrative-mediation-acceptance", "行政调解受理（深圳）", "decision to accept mediation", .workingDays(5), .general,
        from: Bilingual("收到申请之日", "receipt"), bound: Bound.agency, Basis(Citation("SZ22", 46)), evidence: .local)

    /// 复杂行政调解受理（深圳）: 10 working days.
    /// law: administrative.L-C08
    public static let administrativeMediationAcceptanceComplex = TimeLimit(
        "administrative-mediation-acceptance-complex", "复杂行政调解受理（深圳）", "decision to accept complex mediation",
        .workingDays(10), .general,
        from: Bilingual("收到申请之日", "receipt"), bound: Bound.agency, Basis(Citation("SZ22", 46)), evidence: .local)

}
