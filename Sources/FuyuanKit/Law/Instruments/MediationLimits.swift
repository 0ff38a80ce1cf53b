/// Time limits of delegated, entrusted and court mediation.
extension TimeLimit {
    private static let byConsent = Extension(nil, "经各方当事人同意", "with the consent of all parties")
    /// Only the extension is left out of the trial limit, and it is at most 30 days since 2025 (民事案件立案与调解意见 art. 3).
    private static let entrustedConsent = Extension(
        .days(30), "经双方当事人同意；延长的期间不计入审限", "with the consent of both parties; the added time is outside the trial limit",
        Basis(.invitedMediation(27), Citation("OP25", 3)))
    private static let appraisalOut = Bilingual("诉前鉴定、评估期间不计入", "appraisal and evaluation before suit are left out")
    private static let papersOrPlatform = Bilingual("签收移送材料或在线平台确认之日", "signature for the papers, or confirmation on the platform")

    /// 委派调解期限: 30 days, longer by consent without a cap; pre-suit appraisal left out.
    /// law: mediation.preFilingMediation
    public static let delegatedMediation = TimeLimit(
        "delegated-mediation", "委派调解期限", "delegated mediation", .days(30), .civilProcedure, from: papersOrPlatform,
        bound: Bound.mediator, extensible: byConsent, note: appraisalOut,
        otherwise: Bilingual("调解不成，转入立案", "mediation fails and the case goes to filing"),
        Basis(.invitedMediation(27), .onlineMediation(24), .onlineMediation(26)), since: "2016-07-01")

    /// 委托调解期限 in the ordinary procedure: 15 days.
    /// law: mediation.entrustedOrdinary
    public static let entrustedMediationOrdinary = TimeLimit(
        "entrusted-mediation-ordinary", "委托调解期限（普通程序）", "entrusted mediation, ordinary procedure", .days(15),
        .civilProcedure,
        from: Bilingual("签收移送材料、平台确认或各方同意之日", "signature for the papers, confirmation on the platform, or agreement of all"),
        bound: Bound.mediatorOrJudge, extensible: entrustedConsent,
        otherwise: Bilingual("转入审理", "the case goes to trial"),
        Basis(.invitedMediation(27), .onlineMediation(24)), since: "2016-07-01")

    /// 委托调解期限 in the simple procedure: 7 days.
    /// law: mediation.entrustedSimple
    public static let entrustedMediationSimple = TimeLimit(
        "entrusted-mediation-simple", "委托调解期限（简易程序）", "entrusted mediation, simple procedure", .days(7),
        .civilProcedure,
        from: Bilingual("签收移送材料、平台确认或各方同意之日", "signature for the papers, confirmation on the platform, or agreement of all"),
        bound: Bound.mediatorOrJudge, extensible: entrustedConsent,
        otherwise: Bilingual("转入审理", "the case goes to trial"),
        Basis(.invitedMediation(27), .onlineMediation(24)), since: "2016-07-01")
}
