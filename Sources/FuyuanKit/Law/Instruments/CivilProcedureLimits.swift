/// Time limits of filing, trial, appeal, enforcement and preservation in civil cases.
extension TimeLimit {
    /// What is left out of a civil trial limit (民诉法解释 art. 243; 审理期限规定 art. 9).
    private static let trialExclusions = Bilingual(
        "公告、鉴定、双方申请庭外和解、管辖异议和争议、审计评估清算、中止诉讼的期间不计入；自立案次日计至宣判或调解书送达最后一方",
        "public notice, appraisal, settlement asked for by both, jurisdiction disputes, audits and suspension are left out; "
            + "counted from the day after filing to pronouncement, or service of the mediation statement on the last party"
    )

    static let civilProcedureLimits: [TimeLimit] = [
        filingDecision, filingThirdPartyRevocation, filingEnforcementObjectionSuit, filingPrivateProsecution,
        filingComplaint, transferToTrial, copyToDefendant, answer, answerAbroad, answerCopy, hearingNotice,
        trialOrdinary, trialSimple, trialSmallClaims, trialAppealJudgment, trialAppealRuling, trialExtensionApplication,
        trialExtensionDecision, appealJudgment, appealRuling, appealAbroad, judgmentDelivery, retrialApplication,
        thirdPartyRevocation, enforcementApplication, enforcementNotice, preservationUrgent, preservationPreSuit,
        suitAfterPreservation, postponementRequest,
    ]

    /// 立案审查期限: 7 days.
    /// law: mediation.filingDecision
    public static let filingDecision = TimeLimit(
        "filing-decision", "立案审查期限", "decision on filing", .days(7), .civilProcedure,
        from: Bilingual("收到起诉材料之日；补正的，收到补正材料之日", "receipt of the complaint; after correction, of the corrected papers"),
        bound: Bound.court, otherwise: Bilingual("不能判定的，先行立案", "filed first where it cannot be told"),
        Basis(Citation("CPL23", 126), Citation("REG15", 8), Citation("JI22", 126), Citation("JI22", 208)))

    /// 第三人撤销之诉立案审查: 30 days.
    /// law: mediation.filingThirdPartyRevocation
    public static let filingThirdPartyRevocation = TimeLimit(
        "filing-third-party-revocation", "第三人撤销之诉立案审查", "filing of a third-party revocation suit", .days(30),
        .civilProcedure, from: Bilingual("收到之日", "receipt"), bound: Bound.court, Basis(Citation("REG15", 8)),
        since: "2015-05-01")

    /// 执行异议之诉立案审查: 15 days.
    /// law: mediation.filingEnforcementObjectionSuit enforcement.suitFilingDecide
    public static let filingEnforcementObjectionSuit = TimeLimit(
        "filing-enforcement-objection-suit", "执行异议之诉立案审查", "filing of a suit of objection to enforcement",
        .days(15), .civilProcedure, from: Bilingual("收到之日", "receipt"), bound: Bound.court,
        Basis(Citation("REG15", 8)), since: "2015-05-01")

    /// 刑事自诉立案审查: 15 days.
    /// law: mediation.filingPrivateProsecution
    public static let filingPrivateProsecution = TimeLimit(
        "filing-private-prosecution", "刑事自诉立案审查", "filing of a private prosecution", .days(15), .criminalProcedure,
        from: Bilingual("收到之日", "receipt"), bound: Bound.court, Basis(Citation("REG15", 8)), since: "2015-05-01")

    /// 立案投诉处理: 15 days.
    /// law: mediation.filingComplaint
    public static let filingComplaint = TimeLimit(
        "filing-complaint", "立案投诉处理", "handling of a complaint about filing", .days(15), .civilProcedure,
        from: Bilingual("受理投诉之日", "acceptance of the complaint"), bound: Bound.court,
        otherwise: Bilingual("依法依纪处理", "discipline"), Basis(Citation("REG15", 13)), since: "2015-05-01")

    /// 移送审判庭: 3 days.
    /// law: mediation.transferToTrial
    public static let transferToTrial = TimeLimit(
        "transfer-to-trial", "移送审判庭", "transfer to the trial division", .days(3), .civilProcedure,
        from: Bilingual("决定立案之日", "the decision to file"), bound: Bound.filingOffice, Basis(Citation("PER00", 7)),
        since: "2000-09-28")

    /// 送达起诉状副本: 5 days.
    /// law: mediation.copyToDefendant
    public static let copyToDefendant = TimeLimit(
        "copy-to-defendant", "送达起诉状副本", "service of the copy of the complaint", .days(5), .civilProcedure,
        from: Bilingual("立案之日", "filing"), bound: Bound.court, Basis(Citation("CPL23", 128), Citation("AL17", 67)))

    /// 答辩期: 15 days.
    /// law: mediation.answer
    public static let answer = TimeLimit(
        "answer", "答辩期", "answer", .days(15), .civilProcedure, from: Bilingual("收到起诉状副本之日", "receipt of the copy"),
        bound: Bound.defendant, otherwise: Bilingual("不影响审理", "the trial goes on"),
        Basis(Citation("CPL23", 128), Citation("AL17", 67)))

    /// 答辩期（境外无住所）: 30 days.
    /// law: mediation.answer
    public static let answerAbroad = TimeLimit(
        "answer-abroad", "答辩期（境外无住所）", "answer of a defendant domiciled abroad", .days(30), .civilProcedure,
        from: Bilingual("收到起诉状副本之日", "receipt of the copy"), bound: Bound.defendant,
        extensible: Extension(nil, "申请延期，由法院决定", "on request, decided by the court"), Basis(Citation("CPL23", 285)))

    /// 送达答辩状副本: 5 days.
    /// law: mediation.answerCopy
    public static let answerCopy = TimeLimit(
        "answer-copy", "送达答辩状副本", "service of the copy of the answer", .days(5), .civilProcedure,
        from: Bilingual("收到答辩状之日", "receipt of the answer"), bound: Bound.court, Basis(Citation("CPL23", 128)))

    /// 开庭通知: 3 days.
    /// law: mediation.hearingNotice
    public static let hearingNotice = TimeLimit(
        "hearing-notice", "开庭通知", "notice of the hearing", .days(3), .civilProcedure, .before,
        from: Bilingual("开庭日", "the hearing"), bound: Bound.court,
        note: Bilingual(
            "简易程序不受此限（民事诉讼法第163条）", "the simple procedure is not bound by it (Civil Procedure Law, art. 163)"),
        Basis(Citation("CPL23", 139), Citation("PIL20", 8)))

    /// 普通程序审限: 6 months.
    /// law: mediation.trialOrdinary
    public static let trialOrdinary = TimeLimit(
        "trial-ordinary", "普通程序审限", "trial limit, ordinary procedure", .months(6), .civilProcedure,
        from: Bilingual("立案之日", "filing"), bound: Bound.court,
        extensible: Extension(
            .months(6), "有特殊情况，经院长批准；还需延长的，报上级法院批准",
            "special circumstances, approved by the president; beyond that by the higher court"),
        note: trialExclusions,
        Basis(Citation("CPL23", 152), Citation("PER00", 2), Citation("PER00", 8), Citation("EXT19", 1)))

    /// 简易程序审限: 3 months.
    /// law: mediation.trialSimple mediation.V081
    public static let trialSimple = TimeLimit(
        "trial-simple", "简易程序审限", "trial limit, simple procedure", .months(3), .civilProcedure,
        from: Bilingual("立案之日", "filing"), bound: Bound.court,
        extensible: Extension(
            .months(1), "有特殊情况，经院长批准；累计不超过四个月", "special circumstances, approved by the president; four months in all",
            code: "mediation.V081"),
        note: trialExclusions,
        otherwise: Bilingual("转为普通程序，审限自立案之日计算", "conversion; the limit runs from the original filing"),
        Basis(Citation("CPL23", 164), Citation("JI22", 258)))

    /// 小额诉讼审限: 2 months.
    /// law: mediation.trialSmall
    public static let trialSmallClaims = TimeLimit(
        "trial-small-claims", "小额诉讼审限", "trial limit, small claims", .months(2), .civilProcedure,
        from: Bilingual("立案之日", "filing"), bound: Bound.court,
        extensible: Extension(.months(1), "有特殊情况，经院长批准", "special circumstances, approved by the president"),
        note: trialExclusions, Basis(Citation("CPL23", 168)), since: "2022-01-01")

    /// 二审审限（判决）: 3 months.
    /// law: mediation.trialAppealJudgment
    public static let trialAppealJudgment = TimeLimit(
        "trial-appeal-judgment", "二审审限（判决）", "appeal against a judgment", .months(3), .civilProcedure,
        from: Bilingual("第二审立案之日", "docketing at second instance"), bound: Bound.court,
        extensible: Extension(
            .months(3), "有特殊情况，经院长批准", "special circumstances, approved by the president",
            Basis(Citation("PER00", 2, 5))),
        note: trialExclusions, Basis(Citation("CPL23", 183)))

    /// 二审审限（裁定）: 30 days.
    /// law: mediation.trialAppealRuling
    public static let trialAppealRuling = TimeLimit(
        "trial-appeal-ruling", "二审审限（裁定）", "appeal against a ruling", .days(30), .civilProcedure,
        from: Bilingual("第二审立案之日", "docketing at second instance"), bound: Bound.court, note: trialExclusions,
        Basis(Citation("CPL23", 183)))

    /// 申请延长审限: 15 days.
    /// law: mediation.extendApply
    public static let trialExtensionApplication = TimeLimit(
        "trial-extension-application", "申请延长审限", "application to extend the trial limit", .days(15),
        .civilProcedure, .before, from: Bilingual("审限届满日", "the end of the trial limit"), bound: Bound.judge,
        Basis(Citation("EXT19", 1)), since: "2018-04-26")

    /// 决定延长审限: 5 days.
    /// law: mediation.extendApply
    public static let trialExtensionDecision = TimeLimit(
        "trial-extension-decision", "决定延长审限", "decision on extending the trial limit", .days(5), .civilProcedure,
        .before, from: Bilingual("审限届满日", "the end of the trial limit"), bound: Bound.courtPresident,
        Basis(Citation("EXT19", 1)), since: "2018-04-26")

    /// 上诉期（判决）: 15 days.
    /// law: mediation.appealJudgment
    public static let appealJudgment = TimeLimit(
        "appeal-judgment", "上诉期（判决）", "appeal period, judgment", .days(15), .civilProcedure,
        from: Bilingual("各自收到判决书之日", "service on the party itself"), bound: Bound.party,
        otherwise: Bilingual("判决发生效力", "the judgment takes effect"),
        Basis(Citation("CPL23", 171), Citation("JI22", 244)))

    /// 上诉期（裁定）: 10 days.
    /// law: mediation.appealRuling
    public static let appealRuling = TimeLimit(
        "appeal-ruling", "上诉期（裁定）", "appeal period, ruling", .days(10), .civilProcedure,
        from: Bilingual("各自收到裁定书之日", "service on the party itself"), bound: Bound.party,
        otherwise: Bilingual("裁定发生效力", "the ruling takes effect"),
        Basis(Citation("CPL23", 171), Citation("JI22", 244)))

    /// 上诉期（境外无住所）: 30 days.
    /// law: mediation.appealJudgment
    public static let appealAbroad = TimeLimit(
        "appeal-abroad", "上诉期（境外无住所）", "appeal period of a party domiciled abroad", .days(30), .civilProcedure,
        from: Bilingual("各自收到裁判文书之日", "service on the party itself"), bound: Bound.party,
        extensible: Extension(nil, "申请延期，由法院决定", "on request, decided by the court"), Basis(Citation("CPL23", 286)))

    /// 当庭宣判发送判决书: 10 days.
    /// law: mediation.judgmentDelivery
    public static let judgmentDelivery = TimeLimit(
        "judgment-delivery", "当庭宣判发送判决书", "sending of a judgment pronounced at the hearing", .days(10),
        .civilProcedure, from: Bilingual("宣判之日", "the pronouncement"), bound: Bound.court,
        Basis(Citation("CPL23", 151)))

    /// 申请再审期限: 6 months.
    /// law: mediation.retrialApply
    public static let retrialApplication = TimeLimit(
        "retrial-application", "申请再审期限", "application for retrial", .months(6), .civilProcedure,
        from: Bilingual(
            "裁判生效之日；四种情形自知道或者应当知道之日", "the judgment takes effect; on four grounds, the day they were known"),
        bound: Bound.party, invariable: true, Basis(Citation("CPL23", 216), Citation("JI22", 127)))

    /// 第三人撤销之诉起诉期限: 6 months.
    /// law: mediation.thirdPartyRevocation
    public static let thirdPartyRevocation = TimeLimit(
        "third-party-revocation", "第三人撤销之诉起诉期限", "third-party revocation suit", .months(6), .civilProcedure,
        from: Bilingual("知道或者应当知道权益受损之日", "the day the harm was or should have been known"),
        bound: Bound.thirdPerson, invariable: true, Basis(Citation("CPL23", 59), Citation("JI22", 127)))

    /// 申请执行期间: 2 years.
    /// law: mediation.enforcementApply enforcement.limitationToApply
    public static let enforcementApplication = TimeLimit(
        "enforcement-application", "申请执行期间", "application for enforcement", .years(2), .civilProcedure,
        from: Bilingual(
            "履行期最后一日；分期的，最后一期；未定的，生效之日", "the last day for performance, of the last instalment, or the day of effect"),
        bound: Bound.creditor, note: Bilingual("适用时效中止、中断的规定", "suspended and interrupted as limitation is"),
        otherwise: Bilingual("仍受理，被执行人可抗辩", "still accepted; a defence of the debtor only"),
        Basis(Citation("CPL23", 250), Citation("JI22", 481)))

    /// 发出执行通知: 10 days.
    /// law: mediation.enforcementNotice enforcement.noticeIssue
    public static let enforcementNotice = TimeLimit(
        "enforcement-notice", "发出执行通知", "notice of enforcement", .days(10), .civilProcedure,
        from: Bilingual("收到申请或移交之日", "receipt of the application"), bound: Bound.court,
        Basis(Citation("JI22", 480)))

    /// 紧急保全裁定: 48 hours.
    /// law: mediation.preservationUrgent
    public static let preservationUrgent = TimeLimit(
        "preservation-urgent", "紧急保全裁定", "ruling on urgent preservation", .hours(48), .civilProcedure,
        from: Bilingual("接受申请之时", "acceptance of the application"), bound: Bound.court,
        Basis(Citation("CPL23", 103, 3)))

    /// 诉前保全裁定: 48 hours.
    /// law: mediation.preservationPreSuit
    public static let preservationPreSuit = TimeLimit(
        "preservation-pre-suit", "诉前保全裁定", "ruling on preservation before suit", .hours(48), .civilProcedure,
        from: Bilingual("接受申请之时", "acceptance of the application"), bound: Bound.court,
        Basis(Citation("CPL23", 104, 2)))

    /// 诉前保全后起诉: 30 days.
    /// law: mediation.suePostPreservation
    public static let suitAfterPreservation = TimeLimit(
        "suit-after-preservation", "诉前保全后起诉", "suit after preservation", .days(30), .civilProcedure,
        from: Bilingual("采取保全措施之日", "the measure is taken"), bound: Bound.applicant,
        otherwise: Bilingual("解除保全", "the measure is released"), Basis(Citation("CPL23", 104, 3)))

    /// 申请顺延期限: 10 days.
    /// law: mediation.postponeRequest
    public static let postponementRequest = TimeLimit(
        "postponement-request", "申请顺延期限", "request for a missed period", .days(10), .civilProcedure,
        from: Bilingual("障碍消除之日", "the obstacle is removed"), bound: Bound.party,
        otherwise: Bilingual("期间丧失", "the period stays lost"),
        Basis(Citation("CPL23", 86), Citation("AL17", 48, 2)))
}
