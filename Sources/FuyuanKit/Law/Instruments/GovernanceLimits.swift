/// Time limits of judicial and procuratorial advice, public-interest suits, transfers of crimes and inspections.
extension TimeLimit {
    static let governanceLimits: [TimeLimit] = [
        judicialAdviceReply, procuratorialSuggestionReply, procuratorialSuggestionReplyUrgent, procuratorialNotice,
        publicInterestNotifyRegulator, publicInterestJoinder, crimeTransferApproval, crimeTransfer,
        crimeTransferPoliceReview, crimeTransferReconsiderationRequest, crimeTransferReconsideration,
        inspectionReviewRequest, inspectionReview,
    ]

    /// 司法建议反馈: 2 months.
    /// law: mediation.judicialSuggestionReply enforcement.adviceReply administrative.L-A01
    public static let judicialAdviceReply = TimeLimit(
        "judicial-advice-reply", "司法建议反馈", "reply to judicial advice", .months(2), .general,
        from: Bilingual("收到司法建议书之日", "receipt of the letter"), bound: Bound.adviceAddressee,
        note: Bilingual("以建议书载明为准，一般不超过两个月", "as the letter says, usually two months at most"),
        otherwise: Bilingual(
            "督促、支持；问题重大需高度重视的，发出时可抄送上级", "support and urging; copied upward at issue only where the problem is major"),
        Basis(Citation("JS23", 8)), since: "2023-11-16")

    /// 检察建议回复: 2 months.
    /// law: mediation.procSuggestionReply
    public static let procuratorialSuggestionReply = TimeLimit(
        "procuratorial-suggestion-reply", "检察建议回复", "reply to a procuratorial suggestion", .months(2), .general,
        from: Bilingual("收到检察建议书之日", "receipt"), bound: Bound.agency,
        otherwise: Bilingual("提起行政公益诉讼", "public-interest suit"), Basis(Citation("PIL20", 21)))

    /// 检察建议回复（紧急）: 15 days.
    /// law: mediation.Urgent
    public static let procuratorialSuggestionReplyUrgent = TimeLimit(
        "procuratorial-suggestion-reply-urgent", "检察建议回复（紧急）", "reply to an urgent procuratorial suggestion",
        .days(15), .general, from: Bilingual("收到检察建议书之日", "receipt"), bound: Bound.agency,
        otherwise: Bilingual("提起行政公益诉讼", "public-interest suit"), Basis(Citation("PIL20", 21)))

    /// 民事公益诉讼诉前公告: 30 days.
    /// law: mediation.procNotice
    public static let procuratorialNotice = TimeLimit(
        "procuratorial-notice", "民事公益诉讼诉前公告", "public notice before a civil public-interest suit", .days(30),
        .publicNotice, from: Bilingual("公告之日", "the notice"), bound: Bound.procuratorate,
        otherwise: Bilingual("可以起诉", "suit may be brought"), Basis(Citation("PIL20", 13)))

    /// 告知监管部门: 10 days.
    /// law: mediation.epiNotifyRegulator
    public static let publicInterestNotifyRegulator = TimeLimit(
        "public-interest-notify-regulator", "告知监管部门", "notice to the regulator", .days(10), .civilProcedure,
        from: Bilingual("受理之日", "acceptance"), bound: Bound.court,
        Basis(Citation("EPI20", 12), Citation("JI22", 284)))

    /// 申请参加环境公益诉讼: 30 days.
    /// law: mediation.epiJoin
    public static let publicInterestJoinder = TimeLimit(
        "public-interest-joinder", "申请参加环境公益诉讼", "joining an environmental public-interest suit", .days(30),
        .civilProcedure, from: Bilingual("公告受理之日", "notice of acceptance"), bound: Bound.eligibleBodies,
        otherwise: Bilingual("逾期不予准许", "late requests are refused"), Basis(Citation("EPI20", 10)))

    /// 移送涉嫌犯罪批准: 3 days.
    /// law: mediation.crimeTransferApprove
    public static let crimeTransferApproval = TimeLimit(
        "crime-transfer-approval", "移送涉嫌犯罪批准", "approval of the transfer of a suspected crime", .days(3), .general,
        from: Bilingual("收到移送报告之日", "the report"), bound: Bound.agencyHead,
        otherwise: Bilingual("追究责任", "discipline"), Basis(Citation("TRF20", 5)), since: "2020-08-07")

    /// 移送公安机关: 24 hours.
    /// law: mediation.Transfer
    public static let crimeTransfer = TimeLimit(
        "crime-transfer", "移送公安机关", "transfer to the police", .hours(24), .general,
        from: Bilingual("决定批准之时", "the approval"), bound: Bound.agency, otherwise: Bilingual("追究责任", "discipline"),
        Basis(Citation("TRF20", 5)), since: "2020-08-07")

    /// 公安机关审查移送案件: 3 days.
    /// law: mediation.PoliceReview
    public static let crimeTransferPoliceReview = TimeLimit(
        "crime-transfer-police-review", "公安机关审查移送案件", "examination of a transferred case by the police", .days(3),
        .general, from: Bilingual("收到之日", "receipt"), bound: Bound.police,
        otherwise: Bilingual("追究责任", "discipline"), Basis(Citation("TRF20", 8)), since: "2020-08-07")

    /// 不立案提请复议: 3 days.
    /// law: mediation.crimeTransferReconsider
    public static let crimeTransferReconsiderationRequest = TimeLimit(
        "crime-transfer-reconsideration-request", "不立案提请复议", "request to reconsider a refusal to open a case",
        .days(3), .general, from: Bilingual("收到不予立案通知书之日", "receipt of the notice"), bound: Bound.agency,
        otherwise: Bilingual("可建议检察院立案监督", "supervision by the procuratorate may be proposed"),
        Basis(Citation("TRF20", 9)), since: "2020-08-07")

    /// 不立案复议决定: 3 days.
    /// law: mediation.crimeTransferReconsider
    public static let crimeTransferReconsideration = TimeLimit(
        "crime-transfer-reconsideration", "不立案复议决定", "decision on reconsidering a refusal to open a case", .days(3),
        .general, from: Bilingual("收到提请复议文件之日", "receipt of the request"), bound: Bound.police,
        Basis(Citation("TRF20", 9)), since: "2020-08-07")

    /// 督查结论复核申请: 30 days.
    /// law: mediation.inspectionReview
    public static let inspectionReviewRequest = TimeLimit(
        "inspection-review-request", "督查结论复核申请", "request for review of an inspection finding", .days(30), .general,
        from: Bilingual("收到督查结论之日", "receipt of the finding"), bound: Bound.inspected, Basis(Citation("GD20", 17)),
        since: "2021-02-01")

    /// 督查结论复核: 30 days.
    /// law: mediation.inspectionReview
    public static let inspectionReview = TimeLimit(
        "inspection-review", "督查结论复核", "review of an inspection finding", .days(30), .general,
        from: Bilingual("收到申请之日", "receipt of the request"), bound: Bound.government, Basis(Citation("GD20", 17)),
        since: "2021-02-01")
}
