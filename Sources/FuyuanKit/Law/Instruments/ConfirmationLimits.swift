/// Time limits of judicial confirmation.
extension TimeLimit {
    static let confirmationLimits: [TimeLimit] = [
        confirmationWindow, confirmationAcceptance, confirmationDecision2011, confirmationDecision,
        confirmationObjection, confirmationObjectionThirdPerson, retrialOfMediationStatement,
    ]

    /// 申请司法确认期限: 30 days.
    /// law: mediation.confirmationWindow
    public static let confirmationWindow = TimeLimit(
        "confirmation-window", "申请司法确认期限", "time to apply for judicial confirmation", .days(30), .civilProcedure,
        from: Bilingual("调解协议生效之日", "the agreement takes effect"), bound: Bound.parties,
        otherwise: Bilingual("不得申请确认", "confirmation may no longer be asked for"),
        Basis(Citation("CPL23", 205), Citation("PML10", 33)))

    /// 司法确认受理决定: 3 days.
    /// law: mediation.confirmationAcceptance
    public static let confirmationAcceptance = TimeLimit(
        "confirmation-acceptance", "司法确认受理决定", "decision to accept an application for confirmation", .days(3),
        .civilProcedure, from: Bilingual("收到申请之日", "receipt of the application"), bound: Bound.court,
        Basis(Citation("JC11", 4)), since: "2011-03-30")

    /// 司法确认审查期限（2011年规定）: 15 days.
    /// law: mediation.confirmationDecision11
    public static let confirmationDecision2011 = TimeLimit(
        "confirmation-decision-2011", "司法确认审查期限（2011年规定）",
        "examination of a confirmation under the 2011 provisions", .days(15), .civilProcedure,
        from: Bilingual("受理之日", "acceptance"), bound: Bound.court,
        extensible: Extension(.days(10), "经院长批准", "approved by the president"),
        note: Bilingual("与民事诉讼法的三十日并存", "stands beside the 30 days of the Civil Procedure Law"),
        Basis(Citation("JC11", 5)), since: "2011-03-30")

    /// 特别程序审结期限: 30 days.
    /// law: mediation.confirmationDecision23
    public static let confirmationDecision = TimeLimit(
        "confirmation-decision", "特别程序审结期限", "decision in the special procedure", .days(30), .civilProcedure,
        from: Bilingual("立案之日或公告期满之日", "filing, or the end of the public notice"), bound: Bound.court,
        extensible: Extension(.days(30), "经院长批准", "approved by the president", Basis(Citation("PER00", 2, 3))),
        Basis(Citation("CPL23", 187)))

    /// 当事人异议期限（司法确认）: 15 days.
    /// law: mediation.confirmationObjectionParty
    public static let confirmationObjection = TimeLimit(
        "confirmation-objection", "当事人异议期限（司法确认）", "a party's objection to a confirmation", .days(15),
        .civilProcedure, from: Bilingual("收到裁定之日", "receipt of the ruling"), bound: Bound.party,
        otherwise: Bilingual("丧失异议权", "the objection is lost"), Basis(Citation("JI22", 372)))

    /// 利害关系人异议期限（司法确认）: 6 months.
    /// law: mediation.confirmationObjectionThird
    public static let confirmationObjectionThirdPerson = TimeLimit(
        "confirmation-objection-third-person", "利害关系人异议期限（司法确认）", "a third person's objection to a confirmation",
        .months(6), .civilProcedure,
        from: Bilingual("知道或者应当知道权益受损之日", "the day the harm was or should have been known"),
        bound: Bound.thirdPerson, invariable: true, otherwise: Bilingual("丧失异议权", "the objection is lost"),
        Basis(Citation("JI22", 372), Citation("JI22", 127)))

    /// 调解书申请再审期限: 6 months.
    public static let retrialOfMediationStatement = TimeLimit(
        "retrial-of-mediation-statement", "调解书申请再审期限", "application for retrial of a mediation statement",
        .months(6), .civilProcedure, from: Bilingual("调解书发生效力之日", "the statement takes effect"), bound: Bound.party,
        invariable: true, Basis(Citation("JI22", 382), Citation("JI22", 127), Citation("CPL23", 212)))
}
