/// The fields whose statutes were read: medicine, traffic, labour, land, markets, public order.
extension DomainParameters {
    private static let usual: EnumSet<MediationFailureCause> = [.noAgreement, .absence, .walkedOut, .withdrawn]

    /// law: mediation.2.4.medicalPeoples
    static let medicalPeoples = DomainParameters(
        .medicalPeoples,
        body: Bilingual(
            "医疗纠纷人民调解委员会（自设立之日起三十个工作日内向司法行政部门备案）", "medical mediation commission, on record with the bureau of justice"),
        by: [.commission, .mediator], .jointOrConsented, limit: .medicalPeoplesMediation, outside: .appraisal,
        from: .acceptance, mostRepresentatives: 5, barsDoubleTrack: true, suitEnding: .acceptance,
        endings: usual.union([.takenElsewhere]), effect: .everyone, needsSeal: true, fees: .free,
        Basis(.medicalDisputes(31), .medicalDisputes(32), .medicalDisputes(38), .medicalDisputes(39)))

    /// law: mediation.2.4.medicalAdmin
    static let medicalAdmin = DomainParameters(
        .medicalAdmin, body: Bilingual("医疗纠纷发生地县级卫生健康主管部门", "the county health authority of the place"),
        by: [.adminOrgan], .jointOrConsented, acceptance: .medicalAdministrativeAcceptance,
        limit: .medicalAdministrativeMediation, outside: .appraisal, from: .acceptance, mostRepresentatives: 5,
        barsDoubleTrack: true, suitEnding: .acceptance, endings: usual.union([.takenElsewhere]), effect: .parties,
        needsSeal: false, Basis(.medicalDisputes(40), .medicalDisputes(41), .medicalDisputes(30)),
        note: Bilingual("条文未规定约定延长", "the text knows no agreed extension"))

    /// law: mediation.2.4.trafficPolice
    static let trafficPolice = DomainParameters(
        .trafficPolice, body: Bilingual("公安机关交通管理部门", "the traffic police"), by: [.adminOrgan], .unanimousWritten,
        within: [.trafficMediationApplication, .trafficMediationAfterPeoples], limit: .trafficMediationTerm,
        from: .stageOfHarm, notice: .trafficMediationNotice, changeNotice: .trafficMediationChange, mostPerSide: 3,
        publicity: .openUnlessAsked, effect: .parties, needsSeal: false,
        Basis(.trafficAccidents(86), .trafficAccidents(90), .trafficAccidents(93), .trafficAccidents(94)),
        note: Bilingual(
            "调解不成的，可以申请人民调解或者起诉（第86条第2款）", "where it fails, people's mediation or a suit remain (art. 86 para. 2)"))

    /// Disputes are arbitrated before they come to court, but for what the law names.
    /// law: mediation.2.4.labour
    static let labour = DomainParameters(
        .labour,
        body: Bilingual(
            "企业劳动争议调解委员会、基层人民调解组织、乡镇街道调解组织", "enterprise committee, grassroots people's body, township body"),
        by: [.mediationOrg, .commission, .mediator], .writtenOrOral, limit: .labourMediation, from: .receipt,
        goesOnByConsent: true,
        representativesFrom: 10, effect: .everyone, needsSeal: true, fees: .freeBeforeCommission,
        gate: .labourArbitrationFirst,
        Basis(.labourDisputes(10), .labourDisputes(12), .labourDisputes(14), .labourDisputes(16)),
        note: Bilingual(
            "支付拖欠劳动报酬、工伤医疗费、经济补偿或者赔偿金的协议不履行的，可以申请支付令；仅就劳动报酬达成协议的，可以直接起诉（劳动争议解释一第13、51条）",
            "a pay or compensation agreement may lead to a payment order; on a pay-only agreement a suit lies at once"))

    /// law: mediation.2.4.ruralLand
    static let ruralLand = DomainParameters(
        .ruralLand, body: Bilingual("村民委员会、乡（镇）人民政府", "village committee, township government"),
        by: [.commission, .mediationOrg, .adminOrgan, .mediator], .writtenOrOral, publicity: .open, effect: .everyone,
        needsSeal: true, Basis(Citation("RL09", 3), Citation("RL09", 8), Citation("RL09", 10), Citation("RL09", 5)),
        note: Bilingual("调解不是起诉或者仲裁的前置程序", "no precondition for suit or arbitration"))

    /// law: mediation.2.4.consumerMarket
    static let consumerMarket = DomainParameters(
        .consumerMarket, body: Bilingual("市场监督管理部门（可以委托）", "the market regulator, which may delegate"),
        by: [.adminOrgan, .mediationOrg], .complaint, acceptance: .consumerComplaintAcceptance,
        limit: .consumerMediation, outside: .tests, from: .acceptance, endNotice: .consumerEndNotice,
        barsDoubleTrack: true, suitEnding: .acceptance,
        endings: usual.union([.takenElsewhere, .costsDisputed]), effect: .parties, needsSeal: true,
        Basis(Citation("MSA22", 14), Citation("MSA22", 15), Citation("MSA22", 20), Citation("MSA22", 21)))

    /// Normally once; a second time within seven working days.
    /// law: mediation.2.4.publicOrder
    static let publicOrder = DomainParameters(
        .publicOrder, body: Bilingual("公安机关", "the public security organ"), by: [.adminOrgan], .insideCase,
        repetition: .policeSecondMediation, endings: usual.union([.renewedViolation, .unperformed]), effect: .parties,
        needsSeal: false, Basis(Citation("PSA19", 178), Citation("PSA19", 183), Citation("PSA19", 185)),
        note: Bilingual("调解未达成协议或者不履行的，办案期限自此起算", "where it fails or is not performed, the time for the case starts"))
}
