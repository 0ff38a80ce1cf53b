/// The fields that rest on petitions, review and ecology, and those known from policy papers and local accounts.
extension DomainParameters {
    /// law: mediation.2.4.petition
    static let petition = DomainParameters(
        .petition, body: Bilingual("有权处理的机关、单位", "the organ or unit with power to decide"), by: [.adminOrgan],
        .consentOfBoth, limit: .petitionHandling, outside: .hearing, from: .acceptance,
        mostRepresentatives: 5, effect: .parties, needsSeal: false,
        Basis(.petitions(33), .petitions(34), .petitions(36), .petitions(20)),
        note: Bilingual("制作调解协议书或者和解协议书", "an agreement of mediation or settlement is drawn up"))

    /// The 复议调解书 takes effect with signatures and seal.
    /// law: mediation.2.4.reviewMediation
    /// law: mediation.X13
    static let reviewMediation = DomainParameters(
        .reviewMediation, body: Bilingual("行政复议机关", "the reconsideration organ"), by: [.adminOrgan], .insideCase,
        outside: .reviewCase, effect: .parties, needsSeal: true,
        Basis(.reconsideration(5), .reconsideration(39), .reconsideration(73)))

    /// law: mediation.2.4.ecoCompensation
    static let ecoCompensation = DomainParameters(
        .ecoCompensation,
        body: Bilingual(
            "省级、市地级人民政府及其指定的部门、机构，或者受国务院委托行使全民所有自然资源资产所有权的部门",
            "provincial or municipal government, a body it designates, or a department entrusted by the State Council with State natural resources"
        ),
        by: [.adminOrgan], .byAgreement, effect: .parties, needsSeal: false, publication: .publicInterestNotice,
        Basis(Citation("EDL20", 1), Citation("EDL20", 20), Citation("EDL20", 17)))

    /// law: mediation.2.4.commercial
    static let commercial = DomainParameters(
        .commercial, body: Bilingual("依法设立的商事调解组织", "licensed commercial mediation organisation"),
        by: [.mediationOrg, .mediator], .byAgreement, effect: .lastParty, needsSeal: true, fees: .published,
        policies: [.commercialMediationAssets, .commercialMediationFees], Basis(Citation("CMR26")), .secondary,
        note: Bilingual("消费等纠纷不属于商事调解", "consumer and similar disputes are left out"))

    /// law: mediation.2.4.financial
    static let financial = DomainParameters(
        .financial, body: Bilingual("金融纠纷调解组织", "financial mediation centre"), by: [.mediationOrg, .mediator],
        .byAgreement, effect: .lastParty, needsSeal: true, policies: [.financialSmallClaimsTrack],
        Basis(Citation("FIN19"), Citation("FIN25"), Citation("YT21")), .secondary,
        note: Bilingual("期限由组织规则确定；公益性", "the body's rules set the period; non-profit"))

    /// law: mediation.2.4.property
    static let property = DomainParameters(
        .property, body: Bilingual("人民调解委员会、行业调解组织", "people's commission or industry body"),
        by: [.commission, .mediationOrg, .mediator], .byAgreement, publicity: .partiesChoose, effect: .everyone,
        needsSeal: true, fees: .freeBeforeCommission, policies: [.propertyFrontLoaded],
        Basis(.peoplesMediation(29), Citation("OP16", 27), Citation("HS24", 14)), .secondary)

    /// law: mediation.2.4.ip
    static let ip = DomainParameters(
        .ip, body: Bilingual("知识产权行业调解组织", "industry body for intellectual property"),
        by: [.mediationOrg, .commission, .mediator], .byAgreement, effect: .everyone, needsSeal: true,
        fees: .freeBeforeCommission, Basis(Citation("HS24", 14), .civilProcedureInterpretation(355)), .local,
        note: Bilingual("知识产权确权不予司法确认", "who owns intellectual property is not confirmed by the court"))

    /// law: mediation.2.4.lawyer
    static let lawyer = DomainParameters(
        .lawyer, body: Bilingual("律师调解（调解专家库）", "lawyers of the expert pool"), by: [.mediationOrg, .mediator],
        .byAgreement, effect: .lastParty, needsSeal: false, Basis(Citation("TH"), Citation("HS24", 14)), .local,
        note: Bilingual("期限同委派、委托程序", "the period is the host procedure's"))
}

extension PolicyParameter {
    /// 商事调解组织资产: at least 300,000 yuan.
    /// law: mediation.2.4.commercial
    public static let commercialMediationAssets = PolicyParameter(
        Term("commercial-mediation-assets", "商事调解组织资产（不少于）", "assets of a commercial mediation organisation, at least"),
        .count(300_000), unit: Bilingual("元", "yuan"), Basis(Citation("CMR26")), .secondary, date: "2026-05-01")

    /// 商事调解收费: fees may be charged as published.
    /// law: mediation.2.4.commercial
    public static let commercialMediationFees = PolicyParameter(
        Term("commercial-mediation-fees", "商事调解可以按公示标准收费", "commercial mediation may charge published fees"),
        .flag(true), Basis(Citation("CMR26", 16)), .secondary, date: "2026-05-01")

    /// 小额金融纠纷快速解决: a pilot.
    /// law: mediation.2.4.financial
    public static let financialSmallClaimsTrack = PolicyParameter(
        Term("financial-small-claims-track", "小额金融纠纷快速解决机制", "fast track for small financial disputes"),
        .flag(false), Basis(Citation("FIN19"), Citation("FIN25")), .secondary, date: "2025-04-03")

    /// 物业服务纠纷宜先行调解.
    /// law: mediation.2.4.property
    public static let propertyFrontLoaded = PolicyParameter(
        Term("property-front-loaded", "物业服务纠纷宜先行调解", "property-service disputes are suited to mediation first"),
        .flag(true), Basis(Citation("OP16", 27)), .secondary, date: "2016-06-28")

    /// Every parameter of professional mediation.
    public static let mediationPolicies: [PolicyParameter] = MediationDomain.allCases.flatMap { $0.parameters.policies }
}
