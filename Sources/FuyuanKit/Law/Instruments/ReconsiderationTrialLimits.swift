/// Time limits inside a reconsideration case and after it.
extension TimeLimit {
    static let reconsiderationTrialLimits: [TimeLimit] = [
        reconsiderationDutyPeriod, reconsiderationReexamination, penaltyOrganForwarding, reconsiderationHearingNotice,
        attachedReview, attachedReviewTransfer, attachedReviewReply, drafterNotice, drafterReply, opinionReport,
        reconsiderationStayLapse, redoAfterReconsideration, competingOrganConsultation, competingOrganDesignation,
        assemblyReconsideration, assemblyReconsiderationDecision, auditRuling,
    ]

    /// 不作为复议起算期限: 60 days.
    /// law: administrative.L-R04
    public static let reconsiderationDutyPeriod = TimeLimit(
        "reconsideration-duty-period", "不作为复议起算期限", "duty period before inaction may be reviewed", .days(60),
        .reconsideration,
        from: Bilingual("行政机关收到申请之日", "receipt of the request by the organ"), bound: Bound.agency,
        note: Bilingual("没有规定履行期限的，满六十日起计算；情况紧急的不受此限", "where no term is set; no wait in an emergency"),
        otherwise: Bilingual("可以申请行政复议", "reconsideration may be sought"), Basis(Citation("ARI07", 16)))

    /// 补正后再审查: 5 days.
    /// law: administrative.L-R08
    public static let reconsiderationReexamination = TimeLimit(
        "reconsideration-reexamination", "补正后再审查", "examination after correction", .days(5), .reconsideration,
        from: Bilingual("收到补正材料之日", "receipt of the corrected papers"), bound: Bound.reconsiderationOrgan,
        otherwise: Bilingual("届满视为受理", "deemed accepted when it ends"),
        Basis(Citation("AR23", 31, 3), Citation("AR23", 30), Citation("AR23", 88)), since: "2024-01-01")

    /// 处罚机关转送申请: 5 days.
    /// law: administrative.L-R09
    public static let penaltyOrganForwarding = TimeLimit(
        "penalty-organ-forwarding", "处罚机关转送申请", "forwarding by the organ that imposed the penalty", .days(5),
        .reconsideration,
        from: Bilingual("收到行政复议申请之日", "receipt of the application"), bound: Bound.agency,
        otherwise: Bilingual("以阻挠申请行政复议追究责任", "answered for as obstruction"),
        Basis(Citation("AR23", 32, 2), Citation("AR23", 88)), since: "2024-01-01")

    /// 听证通知: 5 days.
    /// law: administrative.L-R14
    public static let reconsiderationHearingNotice = TimeLimit(
        "reconsideration-hearing-notice", "听证通知", "notice of a hearing", .days(5), .reconsideration, .before,
        from: Bilingual("举行听证之日", "the hearing"), bound: Bound.reconsiderationBody,
        otherwise: Bilingual("重新通知", "notify again"), Basis(Citation("AR23", 51, 1), Citation("AR23", 88)),
        since: "2024-01-01")

    /// 有权处理附带审查: 30 days.
    /// law: administrative.L-R17
    public static let attachedReview = TimeLimit(
        "attached-review", "有权处理附带审查", "attached review by the organ itself", .days(30), .reconsideration,
        from: Bilingual("申请人提出或者发现之日", "the request or the finding"), bound: Bound.reconsiderationOrgan,
        Basis(Citation("AR23", 56), Citation("AR23", 57)), since: "2024-01-01",
        earlier: [Edition(.days(30), .reconsideration, Basis(Citation("AR17", 26)))])

    /// 转送附带审查: 7 days.
    /// law: administrative.L-R18
    public static let attachedReviewTransfer = TimeLimit(
        "attached-review-transfer", "转送附带审查", "passing on an attached review", .days(7), .reconsideration,
        from: Bilingual("申请人提出或者发现之日", "the request or the finding"), bound: Bound.reconsiderationOrgan,
        Basis(Citation("AR23", 56), Citation("AR23", 57), Citation("AR23", 88)), since: "2024-01-01",
        earlier: [Edition(.days(7), .reconsideration, Basis(Citation("AR17", 26)))])

    /// 受转送机关处理: 60 days.
    /// law: administrative.L-R19
    public static let attachedReviewReply = TimeLimit(
        "attached-review-reply", "受转送机关处理", "answer of the organ it was passed to", .days(60), .reconsideration,
        from: Bilingual("收到转送之日", "receipt"), bound: Bound.receivingOrgan,
        otherwise: Bilingual("提请上级处理", "taken to the higher organ"), Basis(Citation("AR23", 60)), since: "2024-01-01",
        earlier: [Edition(.days(60), .reconsideration, Basis(Citation("AR17", 26)))])

    /// 通知规范性文件制定机关: 3 days.
    /// law: administrative.L-R20
    public static let drafterNotice = TimeLimit(
        "drafter-notice", "通知规范性文件制定机关", "notice to the organ that made the document", .days(3), .reconsideration,
        from: Bilingual("行政复议中止之日", "the suspension"), bound: Bound.reconsiderationBody,
        Basis(Citation("AR23", 58, 1), Citation("AR23", 88)), since: "2024-01-01")

    /// 制定机关书面答复: 10 days.
    /// law: administrative.L-R21
    public static let drafterReply = TimeLimit(
        "drafter-reply", "制定机关书面答复", "answer of the organ that made the document", .days(10), .reconsideration,
        from: Bilingual("收到书面通知之日", "receipt of the notice"), bound: Bound.draftingOrgan,
        otherwise: Bilingual("复议机构可以不待答复作出处理", "decided without it"),
        Basis(Citation("AR23", 58, 1), Citation("AR23", 88)), since: "2024-01-01")

    /// 行政复议意见书反馈: 60 days.
    /// law: administrative.L-R22
    public static let opinionReport = TimeLimit(
        "opinion-report", "行政复议意见书反馈", "report on a reconsideration opinion", .days(60), .reconsideration,
        from: Bilingual("收到意见书之日", "receipt of the opinion"), bound: Bound.agency,
        otherwise: Bilingual("约谈、通报批评", "summons for a talk, circulated criticism"), Basis(Citation("AR23", 76)),
        since: "2024-01-01", earlier: [Edition(.days(60), .general, Basis(Citation("ARI07", 57)))])

    /// 中止满六十日终止复议: 60 days.
    /// law: administrative.L-R23
    public static let reconsiderationStayLapse = TimeLimit(
        "reconsideration-stay-lapse", "中止满六十日终止复议", "suspension after which a reconsideration ends", .days(60),
        .reconsideration, .elapsed,
        from: Bilingual("行政复议中止之日", "the suspension"), bound: Bound.reconsiderationOrgan,
        note: Bilingual("仅限第三十九条第一款第一项、第二项、第四项", "only grounds 1, 2 and 4 of art. 39(1)"), Basis(Citation("AR23", 41)),
        since: "2024-01-01", earlier: [Edition(.days(60), .general, Basis(Citation("ARI07", 42)), .elapsed)])

    /// 重新作出行政行为: 60 days.
    /// law: administrative.L-R24
    public static let redoAfterReconsideration = TimeLimit(
        "redo-after-reconsideration", "重新作出行政行为", "fresh act after reconsideration", .days(60), .general,
        from: Bilingual("收到行政复议决定书之日", "service of the decision"), bound: Bound.respondent,
        note: Bilingual("法律、法规、规章规定期限的，从其规定；复议机关可以定期限", "a term set by law or by the organ goes before"),
        otherwise: Bilingual("依法给予处分", "discipline"), Basis(Citation("AR23", 64), Citation("ARI07", 49)),
        since: "2024-01-01", earlier: [Edition(.days(60), .general, Basis(Citation("ARI07", 49)))])

    /// 同时收到申请的机关协商: 10 days.
    /// law: administrative.L-R28
    public static let competingOrganConsultation = TimeLimit(
        "competing-organ-consultation", "同时收到申请的机关协商", "consultation of organs that received one application",
        .days(10), .general,
        from: Bilingual("收到行政复议申请之日", "receipt"), bound: Bound.reconsiderationOrgan,
        note: Bilingual("不计入审理期限", "not counted in the trial period"), Basis(Citation("ARI07", 30)))

    /// 共同上一级机关指定受理: 10 days.
    /// law: administrative.L-R28
    public static let competingOrganDesignation = TimeLimit(
        "competing-organ-designation", "共同上一级机关指定受理", "designation by the common superior", .days(10), .general,
        from: Bilingual("协商期满之日", "the end of the consultation"), bound: Bound.upperReconsiderationOrgan,
        note: Bilingual("不计入审理期限", "not counted in the trial period"), Basis(Citation("ARI07", 30)))

    /// 不许可集会申请复议: 3 days.
    public static let assemblyReconsideration = TimeLimit(
        "assembly-reconsideration", "不许可集会申请复议", "reconsideration of a refused assembly", .days(3), .general,
        from: Bilingual("接到不许可决定书之日", "receipt of the refusal"), bound: Bound.applicant, Basis(Citation("ASM09", 13)))

    /// 不许可集会复议决定: 3 days.
    public static let assemblyReconsiderationDecision = TimeLimit(
        "assembly-reconsideration-decision", "不许可集会复议决定", "decision on a refused assembly", .days(3), .general,
        from: Bilingual("接到复议申请书之日", "receipt of the application"), bound: Bound.government,
        Basis(Citation("ASM09", 13)))

    /// 财政收支审计申请裁决: 60 days.
    public static let auditRuling = TimeLimit(
        "audit-ruling", "财政收支审计申请裁决", "request for a ruling on an audit of public funds", .days(60), .general,
        from: Bilingual("审计决定送达之日", "service of the audit decision"), bound: Bound.applicant,
        Basis(Citation("AUR10", 52)))

}
