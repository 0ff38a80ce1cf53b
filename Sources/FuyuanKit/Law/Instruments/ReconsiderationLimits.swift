/// Time limits of administrative reconsideration.
extension TimeLimit {
    static let reconsiderationLimits: [TimeLimit] = [
        reconsiderationApplication, reconsiderationApplicationCap, reconsiderationLongStopImmovables,
        reconsiderationLongStop, reconsiderationAcceptance, reconsiderationCorrectionNotice, reconsiderationCorrection,
        reconsiderationCopy, reconsiderationCopySummary, reconsiderationReply, reconsiderationReplySummary,
        reconsiderationDecision, reconsiderationDecisionSummary, suitAfterReconsiderationFirst,
    ]

    /// 申请行政复议期限: 60 days.
    /// law: mediation.reviewApply administrative.L-R01
    public static let reconsiderationApplication = TimeLimit(
        "reconsideration-application", "申请行政复议期限", "application for reconsideration", .days(60), .reconsideration,
        from: Bilingual("知道或者应当知道行政行为之日", "the act was or should have been known"), bound: Bound.applicant,
        note: Bilingual("法律可规定更长；因不可抗力等耽误的，障碍消除后继续计算", "a statute may give more; after an obstacle the period goes on"),
        otherwise: Bilingual("不予受理", "barred"), Basis(Citation("AR23", 20, 1)), since: "2024-01-01",
        earlier: [Edition(.days(60), .reconsideration, Basis(Citation("AR17", 9)))])

    /// 申请行政复议最长期限（未告知）: 1 year.
    /// law: mediation.reviewApply administrative.L-R02
    public static let reconsiderationApplicationCap = TimeLimit(
        "reconsideration-application-cap", "申请行政复议最长期限（未告知）", "longest time to apply where rights were not told",
        .years(1), .reconsideration,
        from: Bilingual("知道或者应当知道行政行为内容之日", "the content of the act was or should have been known"),
        bound: Bound.applicant, otherwise: Bilingual("不予受理", "barred"), Basis(Citation("AR23", 20, 3)),
        since: "2024-01-01")

    /// 申请行政复议最长保护期（不动产）: 20 years.
    /// law: mediation.reviewApply administrative.L-R03
    public static let reconsiderationLongStopImmovables = TimeLimit(
        "reconsideration-long-stop-immovables", "申请行政复议最长保护期（不动产）", "long-stop of reconsideration, immovables",
        .years(20), .reconsideration, from: Bilingual("行政行为作出之日", "the act was made"), bound: Bound.applicant,
        otherwise: Bilingual("不予受理", "barred"), Basis(Citation("AR23", 21)), since: "2024-01-01")

    /// 申请行政复议最长保护期（其他）: 5 years.
    /// law: mediation.reviewApply administrative.L-R03
    public static let reconsiderationLongStop = TimeLimit(
        "reconsideration-long-stop", "申请行政复议最长保护期（其他）", "long-stop of reconsideration, other acts", .years(5),
        .reconsideration, from: Bilingual("行政行为作出之日", "the act was made"), bound: Bound.applicant,
        otherwise: Bilingual("不予受理", "barred"), Basis(Citation("AR23", 21)), since: "2024-01-01")

    /// 复议受理审查: 5 days.
    /// law: mediation.reviewAcceptance administrative.L-R05
    public static let reconsiderationAcceptance = TimeLimit(
        "reconsideration-acceptance", "复议受理审查", "examination before acceptance", .days(5), .reconsideration,
        from: Bilingual("收到申请之日", "receipt"), bound: Bound.reconsiderationOrgan,
        otherwise: Bilingual("届满视为受理", "deemed accepted when it ends"),
        Basis(Citation("AR23", 30), Citation("AR23", 88)), since: "2024-01-01",
        earlier: [Edition(.days(5), .reconsideration, Basis(Citation("AR17", 17)))])

    /// 补正通知: 5 days.
    /// law: mediation.reviewCorrectionNotice administrative.L-R06
    public static let reconsiderationCorrectionNotice = TimeLimit(
        "reconsideration-correction-notice", "补正通知", "notice to correct", .days(5), .reconsideration,
        from: Bilingual("收到申请之日", "receipt"), bound: Bound.reconsiderationOrgan,
        Basis(Citation("AR23", 31), Citation("AR23", 88)), since: "2024-01-01",
        earlier: [Edition(.days(5), .general, Basis(Citation("ARI07", 29)))])

    /// 申请人补正: 10 days.
    /// law: mediation.reviewCorrection administrative.L-R07
    public static let reconsiderationCorrection = TimeLimit(
        "reconsideration-correction", "申请人补正", "correction by the applicant", .days(10), .reconsideration,
        from: Bilingual("收到补正通知之日", "receipt of the notice"), bound: Bound.applicant,
        extensible: Extension(nil, "有正当理由，复议机关可延长", "for good reason, by the organ"),
        otherwise: Bilingual("视为放弃申请", "the application is deemed waived"),
        Basis(Citation("AR23", 31), Citation("AR23", 88)), since: "2024-01-01")

    /// 发送申请书副本: 7 days.
    /// law: mediation.reviewCopy administrative.L-R10
    public static let reconsiderationCopy = TimeLimit(
        "reconsideration-copy", "发送申请书副本", "sending of the copy of the application", .days(7), .reconsideration,
        from: Bilingual("受理之日", "acceptance"), bound: Bound.reconsiderationOrgan,
        Basis(Citation("AR23", 48), Citation("AR23", 88)), since: "2024-01-01",
        earlier: [Edition(.days(7), .reconsideration, Basis(Citation("AR17", 23)))])

    /// 发送申请书副本（简易程序）: 3 days.
    /// law: mediation.reviewCopySimple administrative.L-R11
    public static let reconsiderationCopySummary = TimeLimit(
        "reconsideration-copy-summary", "发送申请书副本（简易程序）", "sending of the copy, summary procedure", .days(3),
        .reconsideration, from: Bilingual("受理之日", "acceptance"), bound: Bound.reconsiderationOrgan,
        Basis(Citation("AR23", 54), Citation("AR23", 88)), since: "2024-01-01")

    /// 被申请人答复: 10 days.
    /// law: mediation.reviewReply administrative.L-R12
    public static let reconsiderationReply = TimeLimit(
        "reconsideration-reply", "被申请人答复", "the respondent's reply", .days(10), .reconsideration,
        from: Bilingual("收到副本之日", "receipt of the copy"), bound: Bound.respondent,
        Basis(Citation("AR23", 48), Citation("AR23", 88)), since: "2024-01-01",
        earlier: [Edition(.days(10), .reconsideration, Basis(Citation("AR17", 23)))])

    /// 被申请人答复（简易程序）: 5 days.
    /// law: mediation.reviewReplySimple administrative.L-R13
    public static let reconsiderationReplySummary = TimeLimit(
        "reconsideration-reply-summary", "被申请人答复（简易程序）", "the respondent's reply, summary procedure", .days(5),
        .reconsideration, from: Bilingual("收到副本之日", "receipt of the copy"), bound: Bound.respondent,
        Basis(Citation("AR23", 54), Citation("AR23", 88)), since: "2024-01-01")

    /// 复议决定期限: 60 days.
    /// law: mediation.reviewDecision administrative.L-R15 administrative.L-R29
    public static let reconsiderationDecision = TimeLimit(
        "reconsideration-decision", "复议决定期限", "decision on reconsideration", .days(60), .reconsideration,
        from: Bilingual("受理之日", "acceptance"), bound: Bound.reconsiderationOrgan,
        extensible: Extension(
            .days(30), "情况复杂，经复议机构负责人批准（2017年文本：经复议机关负责人批准）",
            "complex case, approved by the head of the reconsideration body (2017 text: of the reconsideration organ)",
            Basis(Citation("AR23", 62, 1), Citation("AR17", 31, 1))),
        note: Bilingual("中止（含双方同意的调解）和鉴定时间不计入", "suspension, agreed mediation included, and appraisal are left out"),
        Basis(Citation("AR23", 62)), since: "2024-01-01",
        earlier: [Edition(.days(60), .reconsideration, Basis(Citation("AR17", 31)))])

    /// 复议决定期限（简易程序）: 30 days.
    /// law: mediation.Simple administrative.L-R16
    public static let reconsiderationDecisionSummary = TimeLimit(
        "reconsideration-decision-summary", "复议决定期限（简易程序）", "decision on reconsideration, summary procedure",
        .days(30), .reconsideration, from: Bilingual("受理之日", "acceptance"), bound: Bound.reconsiderationOrgan,
        Basis(Citation("AR23", 62)), since: "2024-01-01")

    /// 复议前置后起诉: 15 days.
    /// law: mediation.reviewThenSue administrative.L-R27
    public static let suitAfterReconsiderationFirst = TimeLimit(
        "suit-after-reconsideration-first", "复议前置后起诉", "suit where reconsideration came first", .days(15),
        .administrativeSuit, from: Bilingual("收到决定书或期满之日", "the decision, or the end of the period"),
        bound: Bound.applicant, Basis(Citation("AR23", 34)), since: "2024-01-01",
        earlier: [Edition(.days(15), .administrativeSuit, Basis(Citation("AR17", 19)))])
}
