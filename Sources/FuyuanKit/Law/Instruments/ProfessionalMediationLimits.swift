/// Time limits of medical, traffic, labour, land, consumer and police mediation.
extension TimeLimit {
    static let professionalLimits: [TimeLimit] = [
        medicalPeoplesMediation, medicalAdministrativeMediation, medicalAdministrativeAcceptance,
        medicalCommissionRecord, trafficMediationApplication, trafficMediationAfterPeoples, trafficMediationNotice,
        trafficMediationChange, trafficMediationTerm, labourMediation, labourArbitrationAcceptance,
        labourArbitrationAward, labourSuit,
        labourSuitOfWorker, labourSettingAside, labourSuitAfterSettingAside, labourLimitation,
        landArbitrationLimitation, consumerComplaintAcceptance, consumerMediation, consumerEndNotice,
        policeSecondMediation,
    ]

    /// 医疗纠纷人民调解期限: 30 working days.
    /// law: mediation.medicalPeoples
    public static let medicalPeoplesMediation = TimeLimit(
        "medical-peoples-mediation", "医疗纠纷人民调解期限", "people's mediation of a medical dispute", .workingDays(30),
        .general, from: Bilingual("受理之日", "acceptance"), bound: Bound.mediationBody,
        extensible: Extension(nil, "经医患双方与调解委员会约定", "as agreed by both sides and the commission"),
        note: Bilingual("鉴定时间不计入", "appraisal is left out"), otherwise: Bilingual("视为调解不成", "deemed failed"),
        Basis(Citation("MED18", 38)), since: "2018-10-01")

    /// 医疗纠纷行政调解期限: 30 working days.
    /// law: mediation.medicalAdmin
    public static let medicalAdministrativeMediation = TimeLimit(
        "medical-administrative-mediation", "医疗纠纷行政调解期限", "administrative mediation of a medical dispute",
        .workingDays(30), .general, from: Bilingual("受理之日", "acceptance"), bound: Bound.healthAuthority,
        note: Bilingual("鉴定时间不计入", "appraisal is left out"), otherwise: Bilingual("视为调解不成", "deemed failed"),
        Basis(Citation("MED18", 40)), since: "2018-10-01")

    /// 医疗纠纷行政调解受理: 5 working days.
    /// law: mediation.medicalAdminAcceptance
    public static let medicalAdministrativeAcceptance = TimeLimit(
        "medical-administrative-acceptance", "医疗纠纷行政调解受理",
        "acceptance of administrative mediation of a medical dispute", .workingDays(5), .general,
        from: Bilingual("收到申请之日", "receipt of the application"), bound: Bound.healthAuthority,
        Basis(Citation("MED18", 40)), since: "2018-10-01")

    /// 医疗纠纷人民调解委员会备案: 30 working days.
    /// law: mediation.medicalCommissionRecord
    public static let medicalCommissionRecord = TimeLimit(
        "medical-commission-record", "医疗纠纷人民调解委员会备案", "filing of a medical mediation commission for record",
        .workingDays(30), .general, from: Bilingual("设立之日", "establishment"), bound: Bound.mediationBody,
        Basis(Citation("MED18", 32)), since: "2018-10-01")

    /// 申请公安交管部门调解: 10 days.
    /// law: mediation.trafficApply
    public static let trafficMediationApplication = TimeLimit(
        "traffic-mediation-application", "申请公安交管部门调解", "application for mediation by the traffic police", .days(10),
        .trafficAccident,
        from: Bilingual("收到事故认定书、证明或复核结论之日", "receipt of the finding, certificate or upheld review"),
        bound: Bound.parties,
        otherwise: Bilingual("不予调解，可人民调解或起诉", "no mediation by the police; people's mediation or suit remain"),
        Basis(Citation("TRA18", 86), Citation("TRA18", 112, item: 5)), since: "2018-05-01")

    /// 人民调解终止后申请交管部门调解: 3 days.
    /// law: mediation.trafficApplyAfterPeoples
    public static let trafficMediationAfterPeoples = TimeLimit(
        "traffic-mediation-after-peoples", "人民调解终止后申请交管部门调解",
        "application to the traffic police after people's mediation ended", .days(3), .trafficAccident,
        from: Bilingual("人民调解终止之日", "the end of the people's mediation"), bound: Bound.parties,
        Basis(Citation("TRA18", 85)), since: "2018-05-01")

    /// 交通事故调解通知: 3 days.
    /// law: mediation.trafficNotice
    public static let trafficMediationNotice = TimeLimit(
        "traffic-mediation-notice", "交通事故调解通知", "notice of a traffic mediation", .days(3), .trafficAccident,
        .before, from: Bilingual("调解日期", "the day of the mediation"), bound: Bound.trafficPolice,
        Basis(Citation("TRA18", 88, 1)), since: "2018-05-01")

    /// 请求变更调解时间: 1 day before.
    /// law: mediation.2.4.trafficPolice
    public static let trafficMediationChange = TimeLimit(
        "traffic-mediation-change", "请求变更调解时间", "request to change the day of a traffic mediation", .days(1),
        .trafficAccident, .before, from: Bilingual("预定的调解时间", "the day set for the mediation"), bound: Bound.party,
        Basis(Citation("TRA18", 88, 2)), since: "2018-05-01")

    /// 交通事故调解期限: 10 days.
    /// law: mediation.trafficDecision
    public static let trafficMediationTerm = TimeLimit(
        "traffic-mediation-term", "交通事故调解期限", "traffic mediation, to statement or termination", .days(10),
        .trafficAccident, from: Bilingual("调解开始之日", "the start of the mediation"), bound: Bound.trafficPolice,
        note: Bilingual(
            "实施条例第95条只写十日，未称工作日；从程序规定", "the regulation, art. 95, says ten days only; the provisions are followed"),
        Basis(Citation("TRA18", 90), Citation("TRA18", 112, item: 5), Citation("TRR17", 95)), since: "2018-05-01")

    /// 劳动争议调解期限: 15 days.
    /// law: mediation.labourMediation
    public static let labourMediation = TimeLimit(
        "labour-mediation", "劳动争议调解期限", "mediation of a labour dispute", .days(15), .general,
        from: Bilingual("收到调解申请之日", "receipt of the application"), bound: Bound.mediationBody,
        otherwise: Bilingual("可申请仲裁", "arbitration may be applied for"), Basis(Citation("LD07", 14)),
        since: "2008-05-01")

    /// 劳动仲裁受理: 5 days.
    /// law: mediation.labourArbAccept
    public static let labourArbitrationAcceptance = TimeLimit(
        "labour-arbitration-acceptance", "劳动仲裁受理", "acceptance of labour arbitration", .days(5), .general,
        from: Bilingual("收到仲裁申请之日", "receipt of the application"), bound: Bound.arbitrationCommission,
        note: Bilingual("是否工作日未核实，默认自然日", "whether working days is meant is not verified; calendar days by default"),
        otherwise: Bilingual("可向法院起诉", "suit may be brought"), Basis(Citation("LD07", 29)), since: "2008-05-01")

    /// 劳动仲裁裁决: 45 days.
    /// law: mediation.labourArbAward
    public static let labourArbitrationAward = TimeLimit(
        "labour-arbitration-award", "劳动仲裁裁决", "labour arbitration award", .days(45), .general,
        from: Bilingual("受理之日", "acceptance"), bound: Bound.arbitrationCommission,
        extensible: Extension(.days(15), "案情复杂，经仲裁委员会主任批准", "complex case, approved by the director"),
        otherwise: Bilingual("可向法院起诉", "suit may be brought"), Basis(Citation("LD07", 43)), since: "2008-05-01")

    /// 不服仲裁裁决起诉: 15 days.
    /// law: mediation.labourSue
    public static let labourSuit = TimeLimit(
        "labour-suit", "不服仲裁裁决起诉", "suit against a labour award", .days(15), .general,
        from: Bilingual("收到裁决书之日", "receipt of the award"), bound: Bound.party,
        otherwise: Bilingual("裁决发生效力", "the award takes effect"), Basis(Citation("LD07", 50)), since: "2008-05-01")

    /// 劳动者不服终局裁决起诉: 15 days.
    /// law: mediation.labourSue
    public static let labourSuitOfWorker = TimeLimit(
        "labour-suit-of-worker", "劳动者不服终局裁决起诉", "the worker's suit against a final award", .days(15), .general,
        from: Bilingual("收到裁决书之日", "receipt of the award"), bound: Bound.worker,
        note: Bilingual("终局裁决自作出之日生效", "such an award binds from its making"), Basis(Citation("LD07", 48)),
        since: "2008-05-01")

    /// 用人单位申请撤销终局裁决: 30 days.
    /// law: mediation.labourSue
    public static let labourSettingAside = TimeLimit(
        "labour-setting-aside", "用人单位申请撤销终局裁决", "the employer's application to set a final award aside", .days(30),
        .general, from: Bilingual("收到裁决书之日", "receipt of the award"), bound: Bound.employer,
        Basis(Citation("LD07", 49)), since: "2008-05-01")

    /// 裁决被撤销后起诉: 15 days.
    /// law: mediation.labourSue
    public static let labourSuitAfterSettingAside = TimeLimit(
        "labour-suit-after-setting-aside", "裁决被撤销后起诉", "suit after the award is set aside", .days(15), .general,
        from: Bilingual("收到撤销裁定之日", "receipt of the ruling"), bound: Bound.party, Basis(Citation("LD07", 49)),
        since: "2008-05-01")

    /// 劳动仲裁时效: 1 year.
    /// law: mediation.labourLimitation
    public static let labourLimitation = TimeLimit(
        "labour-limitation", "劳动仲裁时效", "limitation of labour arbitration", .years(1), .civilCode,
        from: Bilingual("知道或者应当知道权利被侵害之日", "the day the infringement was or should have been known"),
        bound: Bound.party,
        note: Bilingual(
            "可中断、中止；在职期间拖欠工资不受限制，但应自劳动关系终止起一年内提出",
            "interrupted and suspended; wages during employment are exempt, to be claimed within one year from its end"),
        otherwise: Bilingual("对方可抗辩", "a defence of the other side"), Basis(Citation("LD07", 27)),
        since: "2008-05-01")

    /// 土地承包仲裁时效: 2 years.
    /// law: mediation.landArbLimitation
    public static let landArbitrationLimitation = TimeLimit(
        "land-arbitration-limitation", "土地承包仲裁时效", "limitation of rural land arbitration", .years(2), .civilCode,
        from: Bilingual("知道或者应当知道权利被侵害之日", "the day the infringement was or should have been known"),
        bound: Bound.party, Basis(Citation("RL09", 18)))

    /// 消费投诉受理: 7 working days.
    /// law: mediation.consumerAccept
    public static let consumerComplaintAcceptance = TimeLimit(
        "consumer-complaint-acceptance", "消费投诉受理", "acceptance of a consumer complaint", .workingDays(7), .general,
        from: Bilingual("收到投诉之日", "receipt of the complaint"), bound: Bound.marketRegulator,
        Basis(Citation("MSA22", 14)))

    /// 消费投诉调解期限: 45 working days.
    /// law: mediation.consumerMediation
    public static let consumerMediation = TimeLimit(
        "consumer-mediation", "消费投诉调解期限", "mediation of a consumer complaint", .workingDays(45), .general,
        from: Bilingual("受理之日", "acceptance"), bound: Bound.marketRegulator,
        note: Bilingual("检定、检验、检测、鉴定时间不计入", "tests and appraisals are left out"),
        otherwise: Bilingual("终止调解", "mediation is ended"), Basis(Citation("MSA22", 21)))

    /// 终止调解告知: 7 working days.
    /// law: mediation.consumerEndNotice
    public static let consumerEndNotice = TimeLimit(
        "consumer-end-notice", "终止调解告知", "notice that mediation is ended", .workingDays(7), .general,
        from: Bilingual("作出决定之日", "the decision"), bound: Bound.marketRegulator, Basis(Citation("MSA22", 20)))

    /// 治安第二次调解: 7 working days.
    /// law: mediation.policeSecondMediation
    public static let policeSecondMediation = TimeLimit(
        "police-second-mediation", "治安第二次调解", "second mediation by the police", .workingDays(7), .general,
        from: Bilingual("第一次调解之日", "the first mediation"), bound: Bound.police,
        otherwise: Bilingual("依法处罚", "punishment according to law"), Basis(Citation("PSA19", 183)))
}
