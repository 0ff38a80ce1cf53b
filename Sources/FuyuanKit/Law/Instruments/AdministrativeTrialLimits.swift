/// Time limits inside administrative litigation and after judgment.
extension TimeLimit {
    static let administrativeTrialsLimits: [TimeLimit] = [
        administrativeComplaintCopy, administrativeAnswer, administrativeLateEvidence, administrativeAnswerCopy,
        administrativeJurisdictionObjection, administrativeSummons, administrativeExtensionRequest,
        administrativeExtensionDecision, administrativeSummaryEvidence, administrativeJudgmentDelivery,
        administrativeAppealJudgment, administrativeAppealRuling, administrativeAppealCopy, administrativeAppealAnswer,
        administrativeAppealAnswerCopy, administrativeFileTransmission, administrativeSecondInstanceFiling,
        administrativeStayLapse, administrativeRetrialApplication, outsiderRetrialApplication, retrialReviewNotice,
        retrialReviewAnswer, retrialReview, retrialTimelinessProof, protestRetrial, retrialAdviceReview,
        protestHearingNotice, administrativePreservation, suitAfterAdministrativePreservation, recusalDecision,
        recusalReview, documentAdvice, documentAdviceReply, localAdviceReply, attendanceNotice,
    ]

    /// 发送起诉状副本: 5 days.
    /// law: administrative.L-F10
    public static let administrativeComplaintCopy = TimeLimit(
        "administrative-complaint-copy", "发送起诉状副本", "sending the copy of the complaint", .days(5), .administrativeSuit,
        from: Bilingual("立案之日", "docketing"), bound: Bound.court, Basis(Citation("AL17", 67)))

    /// 被告答辩、举证: 15 days.
    /// law: administrative.L-F11
    public static let administrativeAnswer = TimeLimit(
        "administrative-answer", "被告答辩、举证", "answer and evidence of the defendant", .days(15), .administrativeSuit,
        from: Bilingual("收到起诉状副本之日", "receipt of the copy"), bound: Bound.defendant,
        otherwise: Bilingual("视为没有相应证据", "taken as without evidence"),
        Basis(Citation("AL17", 67), Citation("AL17", 34)), since: "2015-05-01",
        earlier: [Edition(.days(10), .administrativeSuit, Basis(Citation("AL89", 43)))])

    /// 延期提供证据: 15 days.
    /// law: administrative.L-F11
    public static let administrativeLateEvidence = TimeLimit(
        "administrative-late-evidence", "延期提供证据", "evidence after leave to submit late", .days(15), .administrativeSuit,
        from: Bilingual("正当事由消除之日", "the cause has gone"), bound: Bound.defendant,
        otherwise: Bilingual("视为没有相应证据", "taken as without evidence"),
        Basis(Citation("AL17", 36), Citation("ALI18", 34)),
        since: "2018-02-08", earlier: [Edition(.days(10), .administrativeSuit, Basis(Citation("EVI02", 1)))])

    /// 发送答辩状副本: 5 days.
    /// law: administrative.L-F12
    public static let administrativeAnswerCopy = TimeLimit(
        "administrative-answer-copy", "发送答辩状副本", "sending the copy of the answer", .days(5), .administrativeSuit,
        from: Bilingual("收到答辩状之日", "receipt of the answer"), bound: Bound.court, Basis(Citation("AL17", 67)))

    /// 行政诉讼管辖异议: 15 days.
    /// law: administrative.L-F13
    public static let administrativeJurisdictionObjection = TimeLimit(
        "administrative-jurisdiction-objection", "行政诉讼管辖异议", "objection to jurisdiction", .days(15),
        .administrativeSuit,
        from: Bilingual("收到起诉状副本之日", "receipt of the copy"), bound: Bound.defendant,
        otherwise: Bilingual("不予审查", "not examined"), Basis(Citation("ALI18", 10)),
        since: "2018-02-08", earlier: [Edition(.days(10), .administrativeSuit, Basis(Citation("ALI00", 10)))])

    /// 开庭传唤: 3 days.
    /// law: administrative.L-F14
    public static let administrativeSummons = TimeLimit(
        "administrative-summons", "开庭传唤", "summons to a hearing", .days(3), .administrativeSuit, .before,
        from: Bilingual("开庭之日", "the hearing"), bound: Bound.court,
        note: Bilingual("外地的当事人应当留有在途时间", "travel time is added"), Basis(Citation("ALI18", 71)))

    /// 申请延长行政审限: 10 days.
    /// law: administrative.L-F15
    public static let administrativeExtensionRequest = TimeLimit(
        "administrative-extension-request", "申请延长行政审限", "asking for an extension of the trial limit", .days(10),
        .administrativeSuit, .before,
        from: Bilingual("审限届满之日", "the end of the trial limit"), bound: Bound.court, Basis(Citation("PER00", 13)))

    /// 决定延长行政审限: 3 days.
    /// law: administrative.L-F15
    public static let administrativeExtensionDecision = TimeLimit(
        "administrative-extension-decision", "决定延长行政审限", "deciding on the extension", .days(3), .administrativeSuit,
        .before,
        from: Bilingual("审限届满之日", "the end of the trial limit"), bound: Bound.higherCourt,
        note: Bilingual(
            "基层人民法院直接报高级人民法院，同时报中级人民法院备案",
            "a basic court asks the high court directly, with a copy to the intermediate court"),
        Basis(Citation("PER00", 14), Citation("ALI18", 50, 3)))

    /// 简易程序举证期限: 15 days.
    /// law: administrative.L-F17
    public static let administrativeSummaryEvidence = TimeLimit(
        "administrative-summary-evidence", "简易程序举证期限", "evidence in the summary procedure", .days(15),
        .administrativeSuit,
        from: Bilingual("人民法院确定之日", "the day set by the court"), bound: Bound.party, right: false,
        note: Bilingual("由法院确定或者当事人协商，不得超过十五日", "set by the court or agreed, 15 days at most"),
        Basis(Citation("ALI18", 104)))

    /// 当庭宣判发送判决书: 10 days.
    /// law: administrative.L-F18
    public static let administrativeJudgmentDelivery = TimeLimit(
        "administrative-judgment-delivery", "当庭宣判发送判决书", "sending a judgment pronounced in court", .days(10),
        .administrativeSuit,
        from: Bilingual("宣判之日", "the pronouncement"), bound: Bound.court,
        note: Bilingual("定期宣判的，宣判后立即发给", "at once where pronounced on a fixed day"), Basis(Citation("AL17", 80)))

    /// 行政判决上诉: 15 days.
    /// law: administrative.L-F19
    public static let administrativeAppealJudgment = TimeLimit(
        "administrative-appeal-judgment", "行政判决上诉", "appeal against a judgment", .days(15), .administrativeSuit,
        from: Bilingual("判决书送达之日", "service"), bound: Bound.party,
        otherwise: Bilingual("判决发生效力", "the judgment takes effect"), Basis(Citation("AL17", 85)))

    /// 行政裁定上诉: 10 days.
    /// law: administrative.L-F20
    public static let administrativeAppealRuling = TimeLimit(
        "administrative-appeal-ruling", "行政裁定上诉", "appeal against a ruling", .days(10), .administrativeSuit,
        from: Bilingual("裁定书送达之日", "service"), bound: Bound.party,
        note: Bilingual("限不予立案、驳回起诉、管辖异议裁定", "only not docketing, dismissal and jurisdiction"),
        otherwise: Bilingual("裁定发生效力", "the ruling takes effect"),
        Basis(Citation("AL17", 85), Citation("ALI18", 101, 2)))

    /// 发送上诉状副本: 5 days.
    /// law: administrative.L-F21
    public static let administrativeAppealCopy = TimeLimit(
        "administrative-appeal-copy", "发送上诉状副本", "sending the copy of the appeal", .days(5), .administrativeSuit,
        from: Bilingual("收到上诉状之日", "receipt of the appeal"), bound: Bound.court, Basis(Citation("ALI18", 108)))

    /// 上诉答辩: 15 days.
    /// law: administrative.L-F21
    public static let administrativeAppealAnswer = TimeLimit(
        "administrative-appeal-answer", "上诉答辩", "answer to an appeal", .days(15), .administrativeSuit,
        from: Bilingual("收到上诉状副本之日", "receipt of the copy"), bound: Bound.party, right: false,
        Basis(Citation("ALI18", 108)), since: "2018-02-08",
        earlier: [Edition(.days(10), .administrativeSuit, Basis(Citation("ALI00", 66)))])

    /// 发送上诉答辩状副本: 5 days.
    /// law: administrative.L-F21
    public static let administrativeAppealAnswerCopy = TimeLimit(
        "administrative-appeal-answer-copy", "发送上诉答辩状副本", "sending the copy of the answer to an appeal", .days(5),
        .administrativeSuit,
        from: Bilingual("收到答辩状之日", "receipt of the answer"), bound: Bound.court, Basis(Citation("ALI18", 108)))

    /// 报送上诉案卷: 5 days.
    /// law: administrative.L-F21
    public static let administrativeFileTransmission = TimeLimit(
        "administrative-file-transmission", "报送上诉案卷", "sending the file up", .days(5), .administrativeSuit,
        from: Bilingual("收到上诉状、答辩状之日", "receipt of the appeal and the answer"), bound: Bound.court,
        Basis(Citation("ALI18", 108)))

    /// 二审立案: 5 days.
    public static let administrativeSecondInstanceFiling = TimeLimit(
        "administrative-second-instance-filing", "二审立案", "docketing of an appeal", .days(5), .administrativeSuit,
        from: Bilingual("收到上诉案件及案卷之日", "receipt of the appeal and the file"), bound: Bound.court,
        Basis(Citation("PER00", 6)))

    /// 中止满九十日终结诉讼: 90 days.
    /// law: administrative.L-F23
    public static let administrativeStayLapse = TimeLimit(
        "administrative-stay-lapse", "中止满九十日终结诉讼", "suspension after which a suit ends", .days(90), .administrativeSuit,
        .elapsed,
        from: Bilingual("诉讼中止之日", "the suspension"), bound: Bound.court,
        note: Bilingual("仅限第八十七条第一款第一项至第三项；有特殊情况的除外", "only grounds 1 to 3 of art. 87(1); special cases excepted"),
        Basis(Citation("ALI18", 88, 2)))

    /// 申请行政再审: 6 months.
    /// law: administrative.L-F24
    public static let administrativeRetrialApplication = TimeLimit(
        "administrative-retrial-application", "申请行政再审", "application for administrative retrial", .months(6),
        .administrativeSuit,
        from: Bilingual("裁判发生法律效力之日；四种情形自知道之日", "the judgment took effect; on four grounds, the day of knowing"),
        bound: Bound.party, invariable: true,
        note: Bilingual(
            "不适用中止、中断、延长；再审立案规定第十二条第二项自送达之日起", "nothing suspends or extends it; RTF17 12(2) counts from service"),
        otherwise: Bilingual("裁定驳回再审申请", "the application is dismissed"),
        Basis(Citation("ALI18", 110), Citation("RTF17", 12)), since: "2015-05-01",
        earlier: [Edition(.years(2), .administrativeSuit, Basis(Citation("ALI00", 73)))])

    /// 案外第三人申请再审: 6 months.
    /// law: administrative.L-F25
    public static let outsiderRetrialApplication = TimeLimit(
        "outsider-retrial-application", "案外第三人申请再审", "application for retrial by an outside third party", .months(6),
        .administrativeSuit,
        from: Bilingual("知道或者应当知道权益受损害之日", "the harm was or should have been known"), bound: Bound.thirdPerson,
        invariable: true, Basis(Citation("ALI18", 30, 3)))

    /// 再审审查通知: 5 days.
    /// law: administrative.L-F26
    public static let retrialReviewNotice = TimeLimit(
        "retrial-review-notice", "再审审查通知", "notices of the review for retrial", .days(5), .administrativeSuit,
        from: Bilingual("收到符合条件的再审申请之日", "receipt of a conforming application"), bound: Bound.court,
        Basis(Citation("RTF17", 10), Citation("ALI18", 111)))

    /// 再审审查答辩: 15 days.
    /// law: administrative.L-F26
    public static let retrialReviewAnswer = TimeLimit(
        "retrial-review-answer", "再审审查答辩", "answer to an application for retrial", .days(15), .administrativeSuit,
        from: Bilingual("收到申请书副本之日", "receipt of the copy"), bound: Bound.party, right: false,
        Basis(Citation("ALI18", 111)))

    /// 再审申请审查: 6 months.
    /// law: administrative.L-F27
    public static let retrialReview = TimeLimit(
        "retrial-review", "再审申请审查", "review of an application for retrial", .months(6), .administrativeSuit,
        from: Bilingual("再审申请案件立案之日", "docketing"), bound: Bound.court,
        extensible: Extension(nil, "有特殊情况，由本院院长批准", "special circumstances, approved by the president"),
        otherwise: Bilingual("可以向人民检察院申请抗诉或者检察建议", "the party may turn to the procuratorate"),
        Basis(Citation("ALI18", 112)))

    /// 提供未逾期证据: 10 days.
    /// law: administrative.L-F28
    public static let retrialTimelinessProof = TimeLimit(
        "retrial-timeliness-proof", "提供未逾期证据", "proof that an application for retrial is in time", .days(10),
        .administrativeSuit,
        from: Bilingual("收到人民法院通知之日", "the court’s request"), bound: Bound.applicant,
        otherwise: Bilingual("裁定驳回再审申请", "dismissed"), Basis(Citation("RTF17", 13)))

    /// 抗诉案件裁定再审: 30 days.
    /// law: administrative.L-F29
    public static let protestRetrial = TimeLimit(
        "protest-retrial", "抗诉案件裁定再审", "ruling for retrial on a protest", .days(30), .administrativeSuit,
        from: Bilingual("收到抗诉书之日", "receipt of the protest"), bound: Bound.court, Basis(Citation("ALI18", 124)))

    /// 再审检察建议审查: 3 months.
    /// law: administrative.L-F30
    public static let retrialAdviceReview = TimeLimit(
        "retrial-advice-review", "再审检察建议审查", "review of a procuratorial proposal for retrial", .months(3),
        .administrativeSuit,
        from: Bilingual("收到再审检察建议之日", "receipt"), bound: Bound.court,
        otherwise: Bilingual("不予再审的，书面回复", "a written reply where refused"), Basis(Citation("ALI18", 126)))

    /// 抗诉开庭通知检察院: 3 days.
    /// law: administrative.L-F31
    public static let protestHearingNotice = TimeLimit(
        "protest-hearing-notice", "抗诉开庭通知检察院", "notice of the hearing to the procuratorate", .days(3),
        .administrativeSuit, .before,
        from: Bilingual("开庭之日", "the hearing"), bound: Bound.court, Basis(Citation("ALI18", 125)))

    /// 行政保全裁定: 48 hours.
    /// law: administrative.L-F34
    public static let administrativePreservation = TimeLimit(
        "administrative-preservation", "行政保全裁定", "ruling on urgent preservation", .hours(48), .administrativeSuit,
        from: Bilingual("接受申请之时", "the application"), bound: Bound.court,
        Basis(Citation("ALI18", 76), Citation("ALI18", 77)))

    /// 诉前保全后起诉: 30 days.
    /// law: administrative.L-F34
    public static let suitAfterAdministrativePreservation = TimeLimit(
        "suit-after-administrative-preservation", "诉前保全后起诉", "suit after preservation before filing", .days(30),
        .administrativeSuit,
        from: Bilingual("采取保全措施之日", "the measure"), bound: Bound.applicant,
        otherwise: Bilingual("解除保全", "the measure is lifted"), Basis(Citation("ALI18", 77)))

    /// 回避决定: 3 days.
    /// law: administrative.L-F35
    public static let recusalDecision = TimeLimit(
        "recusal-decision", "回避决定", "decision on recusal", .days(3), .administrativeSuit,
        from: Bilingual("申请之日", "the request"), bound: Bound.court, Basis(Citation("ALI18", 74)))

    /// 回避复议决定: 3 days.
    /// law: administrative.L-F35
    public static let recusalReview = TimeLimit(
        "recusal-review", "回避复议决定", "decision on reviewing recusal", .days(3), .administrativeSuit,
        from: Bilingual("收到复议申请之日", "the request for review"), bound: Bound.court, Basis(Citation("ALI18", 74)))

    /// 规范性文件司法建议: 3 months.
    /// law: administrative.L-F36
    public static let documentAdvice = TimeLimit(
        "document-advice", "规范性文件司法建议", "judicial advice on a document", .months(3), .administrativeSuit,
        from: Bilingual("裁判生效之日", "the judgment took effect"), bound: Bound.court, note: Bilingual("可以", "a may"),
        Basis(Citation("ALI18", 149, 2), Citation("AL17", 64)))

    /// 规范性文件司法建议答复: 60 days.
    /// law: administrative.L-A02
    public static let documentAdviceReply = TimeLimit(
        "document-advice-reply", "规范性文件司法建议答复", "reply to judicial advice on a document", .days(60),
        .administrativeSuit,
        from: Bilingual("收到司法建议之日", "receipt"), bound: Bound.adviceAddressee,
        otherwise: Bilingual("报送上一级人民法院备案，通报", "reported upward"), Basis(Citation("ALI18", 149, 4)))

    /// 地方司法建议答复: 30 days.
    /// law: administrative.L-A03
    public static let localAdviceReply = TimeLimit(
        "local-advice-reply", "地方司法建议答复", "reply to judicial advice, a local term", .days(30), .general,
        from: Bilingual("收到司法建议之日", "receipt"), bound: Bound.adviceAddressee, Basis(Citation("QDJ")), evidence: .local)

    /// 负责人出庭通知: 3 days.
    /// law: administrative.L-H01
    public static let attendanceNotice = TimeLimit(
        "attendance-notice", "负责人出庭通知", "notice of attendance to the head of an organ", .days(3), .administrativeSuit,
        .before,
        from: Bilingual("开庭之日", "the hearing"), bound: Bound.court, Basis(Citation("HEAD20", 5, 2)))

}
