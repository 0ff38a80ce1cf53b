/// Time limits of creditors’ meetings, resolutions, claims and set-off in bankruptcy.
extension TimeLimit {
    static let creditorsMeetingLimits: [TimeLimit] = [
        firstCreditorsMeeting, creditorsMeetingNotice, creditorsMeetingMaterials, remoteVoteResult,
        resolutionRevocation, rulingReconsideration, committeeDecision, informationDecision, claimSuit,
        majorDisposalReport, setOffContest, preAcceptanceSetOff,
    ]

    /// 第一次债权人会议: 15 days.
    /// law: bankruptcy.tl.meeting.first
    public static let firstCreditorsMeeting = TimeLimit(
        "first-creditors-meeting", "第一次债权人会议", "first creditors’ meeting", .days(15), .civilProcedure,
        from: Bilingual("债权申报期限届满之日", "the end of the time to declare claims"), bound: Bound.court,
        Basis(Citation("EBL06", 62, 1)))

    /// 会议通知提前期: 15 days.
    /// law: bankruptcy.tl.meeting.notice
    public static let creditorsMeetingNotice = TimeLimit(
        "creditors-meeting-notice", "会议通知提前期", "notice of a creditors’ meeting", .days(15), .civilProcedure, .before,
        from: Bilingual("会议召开之日", "the meeting"), bound: Bound.administrator,
        otherwise: Bilingual("决议可以被请求撤销", "the resolution may be revoked"), Basis(Citation("EBL06", 63)))

    /// 快审表决事项提前告知: 3 days.
    /// law: bankruptcy.tl.meeting.materials
    public static let creditorsMeetingMaterials = TimeLimit(
        "creditors-meeting-materials", "快审表决事项提前告知", "matters to be voted told ahead, fast track", .days(3),
        .civilProcedure, .before,
        from: Bilingual("会议召开之日", "the meeting"), bound: Bound.administrator, Basis(Citation("EFF20", 16)),
        evidence: .memory)

    /// 非现场表决结果告知: 3 days.
    /// law: bankruptcy.tl.meeting.remoteResult
    public static let remoteVoteResult = TimeLimit(
        "remote-vote-result", "非现场表决结果告知", "result of a remote vote told", .days(3), .civilProcedure,
        from: Bilingual("债权人会议召开之日", "the meeting"), bound: Bound.administrator,
        otherwise: Bilingual("请求撤销的期限自告知之日起算", "the time to seek revocation runs from the notice only"),
        Basis(Citation("EBI3", 11, 1)))

    /// 请求撤销决议: 15 days.
    /// law: bankruptcy.tl.resolution.revoke
    public static let resolutionRevocation = TimeLimit(
        "resolution-revocation", "请求撤销决议", "asking to revoke a resolution", .days(15), .civilProcedure,
        from: Bilingual("债权人会议作出决议之日；非现场表决的，收到通知之日", "the resolution; for a remote vote, receipt of the notice"),
        bound: Bound.bankruptcyCreditor, right: true, otherwise: Bilingual("丧失请求权", "the right is lost"),
        Basis(Citation("EBL06", 64, 2), Citation("EBI3", 12)))

    /// 对代替表决的裁定申请复议: 15 days.
    /// law: bankruptcy.tl.resolution.reconsider
    public static let rulingReconsideration = TimeLimit(
        "ruling-reconsideration", "对代替表决的裁定申请复议", "review of a ruling that replaces a vote", .days(15), .civilProcedure,
        from: Bilingual("裁定宣布之日或者收到通知之日", "announcement or notice of the ruling"), bound: Bound.bankruptcyCreditor,
        right: true,
        note: Bilingual("复议期间不停止裁定的执行", "the ruling is carried out meanwhile"),
        otherwise: Bilingual("丧失请求权", "the right is lost"), Basis(Citation("EBL06", 66)))

    /// 就监督事项作出决定: 5 days.
    /// law: bankruptcy.tl.committee.decision
    public static let committeeDecision = TimeLimit(
        "committee-decision", "就监督事项作出决定", "decision on a matter of supervision", .days(5), .civilProcedure,
        from: Bilingual("债权人委员会请求之日", "the committee’s request"), bound: Bound.court, Basis(Citation("EBL06", 68, 3)))

    /// 查阅争议决定: 5 days.
    /// law: bankruptcy.tl.info.decision
    public static let informationDecision = TimeLimit(
        "information-decision", "查阅争议决定", "decision on a refused inspection", .days(5), .civilProcedure,
        from: Bilingual("单个债权人请求之日", "the creditor’s request"), bound: Bound.court, Basis(Citation("EBI3", 10)))

    /// 债权确认之诉: 15 days.
    /// law: bankruptcy.tl.claim.suit
    public static let claimSuit = TimeLimit(
        "claim-suit", "债权确认之诉", "suit to confirm a claim", .days(15), .civilProcedure,
        from: Bilingual("债权人会议核查结束之日", "the end of checking at the meeting"), bound: Bound.objectingCreditor,
        otherwise: Bilingual(
            "行使表决权、参与分配视为同意债权表；诉权和实体权利不因此丧失",
            "taken as agreeing to the table for voting and distribution; neither the action nor the claim is lost"),
        Basis(Citation("EBI3", 8)))

    /// 重大财产处分报告: 10 days.
    /// law: bankruptcy.tl.disposal.report
    public static let majorDisposalReport = TimeLimit(
        "major-disposal-report", "重大财产处分报告", "report of a major disposal", .days(10), .civilProcedure, .before,
        from: Bilingual("实施处分行为之日", "the disposal"), bound: Bound.administrator,
        otherwise: Bilingual("债权人委员会可以要求纠正，人民法院可以责令停止", "the committee may object, the court may stop it"),
        Basis(Citation("EBI3", 15, 2), Citation("EBL06", 69)))

    /// 抵销异议之诉: 3 months.
    /// law: bankruptcy.tl.setoff.contest
    public static let setOffContest = TimeLimit(
        "set-off-contest", "抵销异议之诉", "suit against a set-off", .months(3), .civilProcedure,
        from: Bilingual("收到主张债务抵销的通知之日", "receipt of the notice of set-off"), bound: Bound.administrator,
        note: Bilingual("约定异议期间的从其约定", "an agreed time prevails"),
        otherwise: Bilingual("抵销自收到通知之日起生效", "the set-off stands from the day of the notice"),
        Basis(Citation("EBI2", 42, 2)))

    /// 受理前六个月抵销无效之诉: 3 months.
    /// law: bankruptcy.tl.setoff.preAcceptance
    public static let preAcceptanceSetOff = TimeLimit(
        "pre-acceptance-set-off", "受理前六个月抵销无效之诉", "suit to annul a set-off in the six months before acceptance",
        .months(3), .civilProcedure,
        from: Bilingual("破产申请受理之日", "acceptance of the petition"), bound: Bound.administrator,
        note: Bilingual(
            "限于债务人已具备破产原因且属企业破产法第四十条第二、三项情形",
            "only where the ground of bankruptcy already existed, and for items 2 and 3 of art. 40"),
        otherwise: Bilingual("丧失请求权", "the right is lost"), Basis(Citation("EBI2", 44)))

}
