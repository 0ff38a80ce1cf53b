/// Time limits of delegated, entrusted and court mediation.
extension TimeLimit {
    private static let byConsent = Extension(nil, "经各方当事人同意", "with the consent of all parties")
    private static let addedTimeOut = Extension(
        nil, "经各方当事人同意；延长的期间不计入审限", "with the consent of all parties; the added time is outside the trial limit")
    /// At most 30 days since 2025-01-01 (民事案件立案与调解意见 art. 3); without a cap before.
    private static let entrustedConsent = Extension(
        .days(30), since: "2025-01-01", "经双方当事人同意；延长的期间不计入审限",
        "with the consent of both parties; the added time is outside the trial limit",
        Basis(Citation("TY16", 27), Citation("OP25", 3)), code: "mediation.V064")

    static let mediationLimits: [TimeLimit] = [
        delegatedMediation, entrustedMediationOrdinary, entrustedMediationSimple, courtMediationBeforeAnswer,
        courtMediationBeforeAnswerSimple, jointChoiceOfMediator, courtDesignationOfMediator, acceptanceOfAssignment,
        notifyOtherParty, mediationStatementDelivery, defaultMediationShenzhen, failedMediationTransferQinhuangdao,
        simpleTrialQinhuangdao,
    ]

    /// 委派调解期限: 30 days; longer by consent, without a cap; pre-suit appraisal is left out.
    /// law: mediation.preFilingMediation administrative.L-C01
    public static let delegatedMediation = TimeLimit(
        "delegated-mediation", "委派调解期限", "delegated mediation", .days(30), .civilProcedure,
        from: Bilingual("签收移送材料或在线平台确认之日", "signature for the papers, or confirmation on the platform"),
        bound: Bound.mediator, extensible: byConsent,
        note: Bilingual("诉前鉴定、评估期间不计入", "appraisal and evaluation before suit are left out"),
        otherwise: Bilingual("调解不成，转入立案", "mediation fails and the case goes to filing"),
        Basis(Citation("TY16", 27), Citation("OM21", 24), Citation("OM21", 26)), since: "2016-07-01")

    /// 委托调解期限（普通程序）: 15 days.
    /// law: mediation.entrustedOrdinary administrative.L-C02
    public static let entrustedMediationOrdinary = TimeLimit(
        "entrusted-mediation-ordinary", "委托调解期限（普通程序）", "entrusted mediation, ordinary procedure", .days(15),
        .civilProcedure,
        from: Bilingual(
            "签收移送材料、平台确认或各方同意之日", "signature for the papers, confirmation on the platform, or agreement of all"),
        bound: Bound.mediatorOrJudge, extensible: entrustedConsent,
        otherwise: Bilingual("转入审理", "the case goes to trial"), Basis(Citation("TY16", 27), Citation("OM21", 24)),
        since: "2016-07-01")

    /// 委托调解期限（简易程序）: 7 days.
    /// law: mediation.entrustedSimple administrative.L-C02
    public static let entrustedMediationSimple = TimeLimit(
        "entrusted-mediation-simple", "委托调解期限（简易程序）", "entrusted mediation, simple procedure", .days(7),
        .civilProcedure,
        from: Bilingual(
            "签收移送材料、平台确认或各方同意之日", "signature for the papers, confirmation on the platform, or agreement of all"),
        bound: Bound.mediatorOrJudge, extensible: entrustedConsent,
        otherwise: Bilingual("转入审理", "the case goes to trial"), Basis(Citation("TY16", 27), Citation("OM21", 24)),
        since: "2016-07-01")

    /// 答辩期满前法院调解（普通程序）: 15 days.
    /// law: mediation.courtBeforeAnswer
    public static let courtMediationBeforeAnswer = TimeLimit(
        "court-mediation-before-answer", "答辩期满前法院调解（普通程序）",
        "court mediation before the answer is due, ordinary procedure", .days(15), .civilProcedure,
        from: Bilingual("当事人同意调解之日", "the day the parties agree to mediate"), bound: Bound.court,
        extensible: addedTimeOut, Basis(Citation("CM20", 4)))

    /// 答辩期满前法院调解（简易程序）: 7 days.
    /// law: mediation.courtBeforeAnswer
    public static let courtMediationBeforeAnswerSimple = TimeLimit(
        "court-mediation-before-answer-simple", "答辩期满前法院调解（简易程序）",
        "court mediation before the answer is due, simple procedure", .days(7), .civilProcedure,
        from: Bilingual("当事人同意调解之日", "the day the parties agree to mediate"), bound: Bound.court,
        extensible: addedTimeOut, Basis(Citation("CM20", 4)))

    /// 共同选定调解员（在线）: 2 working days.
    /// law: mediation.jointChoice administrative.L-C03
    public static let jointChoiceOfMediator = TimeLimit(
        "joint-choice-of-mediator", "共同选定调解员（在线）", "joint choice of a mediator online", .workingDays(2),
        .civilProcedure, from: Bilingual("双方同意在线调解之日", "both have agreed to online mediation"),
        bound: Bound.parties, otherwise: Bilingual("由法院指定", "the court designates"), Basis(Citation("OM21", 10)),
        since: "2022-01-01")

    /// 法院指定调解员（在线）: 3 working days.
    /// law: mediation.courtDesignation administrative.L-C03
    public static let courtDesignationOfMediator = TimeLimit(
        "court-designation-of-mediator", "法院指定调解员（在线）", "designation of a mediator by the court online",
        .workingDays(3), .civilProcedure, from: Bilingual("收到在线调解申请之日", "receipt of the online request"),
        bound: Bound.court, Basis(Citation("OM21", 10)), since: "2022-01-01")

    /// 确认接受（在线）: 3 working days.
    /// law: mediation.acceptAssignment administrative.L-C04
    public static let acceptanceOfAssignment = TimeLimit(
        "acceptance-of-assignment", "确认接受（在线）", "acceptance of an assignment online", .workingDays(3),
        .civilProcedure, from: Bilingual("收到移送或申请之日", "receipt of the referral or request"), bound: Bound.mediator,
        otherwise: Bilingual("重新选定或指定", "another is chosen or designated"), Basis(Citation("OM21", 12)),
        since: "2022-01-01")

    /// 协助通知对方（在线）: 3 working days.
    /// law: mediation.notifyOther administrative.L-C05
    public static let notifyOtherParty = TimeLimit(
        "notify-other-party", "协助通知对方（在线）", "help in notifying the other party", .workingDays(3), .civilProcedure,
        from: Bilingual("接受委派之日", "acceptance of the referral"), bound: Bound.mediator,
        otherwise: Bilingual("对方拒绝或者无法联系的，终止", "ended where the other side refuses or cannot be reached"),
        Basis(Citation("OM21", 15)), since: "2022-01-01")

    /// 调解书发送（简易程序）: 10 days.
    /// law: mediation.mediationStatementDelivery
    public static let mediationStatementDelivery = TimeLimit(
        "mediation-statement-delivery", "调解书发送（简易程序）", "sending of the mediation statement, simple procedure",
        .days(10), .civilProcedure,
        from: Bilingual("达成调解协议之次日起，即协议之日不计", "the agreement; counted from the day after it"), bound: Bound.court,
        Basis(Citation("SP20", 16)))

    /// 调解期限（深圳）: 30 days.
    /// law: mediation.szDefault
    public static let defaultMediationShenzhen = TimeLimit(
        "default-mediation-shenzhen", "调解期限（深圳）", "default length of mediation in Shenzhen", .days(30), .general,
        from: Bilingual("受理之日", "acceptance"), bound: Bound.mediationBody, extensible: byConsent,
        Basis(Citation("SZ22", 25)), since: "2022-05-01")

    /// 调解不成转立案（秦皇岛）: 5 days.
    /// law: mediation.qhdTransfer administrative.L-C06
    public static let failedMediationTransferQinhuangdao = TimeLimit(
        "failed-mediation-transfer-qinhuangdao", "调解不成转立案（秦皇岛）", "filing of a failed mediation, Qinhuangdao",
        .days(5), .general, from: Bilingual("调解不成之日", "failure of the mediation"), bound: Bound.court,
        note: Bilingual("自然日或工作日未载明，默认自然日", "calendar or working days is not said; calendar by default"),
        otherwise: Bilingual("服务质量问题", "a fault of service"), Basis(Citation("QHD21", 0)), evidence: .local,
        since: "2021-06-30")

    /// 简案审结（秦皇岛）: 30 days.
    /// law: mediation.qhdSimpleTrial administrative.L-C07
    public static let simpleTrialQinhuangdao = TimeLimit(
        "simple-trial-qinhuangdao", "简案审结（秦皇岛）", "trial of simple cases, Qinhuangdao", .days(30), .general,
        from: Bilingual("立案之日（推定）", "filing, as presumed"), bound: Bound.court,
        note: Bilingual("地方目标；法定审限为三个月", "a local target; the statute gives three months"),
        Basis(Citation("QHD21", 0), Citation("CPL23", 164)), evidence: .local, since: "2021-06-30")
}
