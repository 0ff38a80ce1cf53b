/// Time limits of administrative litigation.
extension TimeLimit {
    /// What is left out of an administrative trial limit (行诉法解释 art. 50).
    private static let administrativeExclusions = Bilingual(
        "鉴定、公告、处理管辖、调解、中止诉讼的期间不计入",
        "appraisal, public notice, jurisdiction matters, the whole mediation and suspension are left out")

    static let administrativeSuitsLimits: [TimeLimit] = [
        administrativeFiling, administrativeTrial, administrativeTrialSimple, administrativeTrialAppeal,
        administrativeSuit, administrativeSuitUnnotified, administrativeSuitInaction, administrativeDutyPeriod,
        suitAfterReconsideration, administrativeLongStopImmovables, administrativeLongStop,
    ]

    /// 行政案件立案审查: 7 days.
    /// law: mediation.filingAdmin administrative.L-F08
    public static let administrativeFiling = TimeLimit(
        "administrative-filing", "行政案件立案审查", "filing of an administrative case", .days(7), .administrativeSuit,
        from: Bilingual("收到之日", "receipt"), bound: Bound.court,
        otherwise: Bilingual("不能判定的，先行立案", "filed first where it cannot be told"),
        Basis(Citation("AL17", 51), Citation("ALI18", 53)))

    /// 行政一审审限: 6 months.
    /// law: mediation.trialAdmin administrative.L-F15
    public static let administrativeTrial = TimeLimit(
        "administrative-trial", "行政一审审限", "trial limit, administrative first instance", .months(6),
        .administrativeSuit, from: Bilingual("立案之日", "filing"), bound: Bound.court,
        extensible: Extension(nil, "有特殊情况，由高级人民法院批准", "special circumstances, approved by the high court"),
        note: administrativeExclusions, Basis(Citation("AL17", 81)),
        since: "2015-05-01", earlier: [Edition(.months(3), .administrativeSuit, Basis(Citation("AL89", 57)))])

    /// 行政简易程序审限: 45 days.
    /// law: mediation.trialAdminSimple administrative.L-F16
    public static let administrativeTrialSimple = TimeLimit(
        "administrative-trial-simple", "行政简易程序审限", "trial limit, administrative simple procedure", .days(45),
        .administrativeSuit, from: Bilingual("立案之日", "filing"), bound: Bound.court, note: administrativeExclusions,
        Basis(Citation("AL17", 83)))

    /// 行政二审审限: 3 months.
    /// law: mediation.trialAdminAppeal administrative.L-F22
    public static let administrativeTrialAppeal = TimeLimit(
        "administrative-trial-appeal", "行政二审审限", "trial limit, administrative appeal", .months(3),
        .administrativeSuit, from: Bilingual("二审立案之日", "the docketing of the appeal"), bound: Bound.court,
        extensible: Extension(nil, "有特殊情况，由高级人民法院批准", "special circumstances, approved by the high court"),
        note: administrativeExclusions, Basis(Citation("AL17", 88), Citation("ALI18", 50, 1)),
        since: "2015-05-01", earlier: [Edition(.months(2), .administrativeSuit, Basis(Citation("AL89", 60)))])

    /// 行政起诉期限: 6 months.
    /// law: mediation.adminSue administrative.L-F01
    public static let administrativeSuit = TimeLimit(
        "administrative-suit", "行政起诉期限", "administrative suit", .months(6), .administrativeSuit,
        from: Bilingual("知道或者应当知道行政行为之日", "the act was or should have been known"), bound: Bound.plaintiff,
        note: Bilingual("不属于自身原因耽误的时间不计入", "time lost without own fault is not counted"),
        otherwise: Bilingual("不予立案", "barred"), Basis(Citation("AL17", 46, 1), Citation("AL17", 48)),
        since: "2015-05-01", earlier: [Edition(.months(3), .administrativeSuit, Basis(Citation("AL89", 39)))])

    /// 未告知起诉期限: 1 year.
    /// law: mediation.adminSueUnnotified administrative.L-F02
    public static let administrativeSuitUnnotified = TimeLimit(
        "administrative-suit-unnotified", "未告知起诉期限", "administrative suit where the limit was not told", .years(1),
        .administrativeSuit,
        from: Bilingual("知道或者应当知道行政行为内容之日", "the content of the act was or should have been known"),
        bound: Bound.plaintiff, otherwise: Bilingual("不予立案", "barred"), Basis(Citation("ALI18", 64)),
        since: "2018-02-08", earlier: [Edition(.years(2), .administrativeSuit, Basis(Citation("ALI00", 41)))])

    /// 不履行法定职责起诉期限: 6 months.
    /// law: mediation.adminSueInaction administrative.L-F05
    public static let administrativeSuitInaction = TimeLimit(
        "administrative-suit-inaction", "不履行法定职责起诉期限", "suit against inaction", .months(6), .administrativeSuit,
        from: Bilingual("履行期限届满之日", "the end of the duty period"), bound: Bound.plaintiff,
        otherwise: Bilingual("不予立案", "barred"), Basis(Citation("ALI18", 66)),
        since: "2015-05-01",
        earlier: [Edition(.months(3), .administrativeSuit, Basis(Citation("ALI00", 39), Citation("AL89", 39)))])

    /// 行政机关履职期限（默认）: 2 months.
    /// law: administrative.L-F05
    public static let administrativeDutyPeriod = TimeLimit(
        "administrative-duty-period", "行政机关履职期限（默认）", "default time for an organ to perform its duty", .months(2),
        .administrativeSuit, from: Bilingual("收到申请之日", "receipt of the request"), bound: Bound.agency,
        otherwise: Bilingual("可以起诉", "suit may be brought"), Basis(Citation("AL17", 47)),
        since: "2015-05-01", earlier: [Edition(.days(60), .administrativeSuit, Basis(Citation("ALI00", 39)))])

    /// 经复议后起诉: 15 days.
    /// law: administrative.L-R25 administrative.L-R26 administrative.L-F04
    public static let suitAfterReconsideration = TimeLimit(
        "suit-after-reconsideration", "经复议后起诉", "suit after reconsideration", .days(15), .administrativeSuit,
        from: Bilingual("收到复议决定书或复议期满之日", "the decision, or the end of the period"), bound: Bound.plaintiff,
        Basis(Citation("AL17", 45)),
        since: "2015-05-01", earlier: [Edition(.days(15), .administrativeSuit, Basis(Citation("AL89", 38)))])

    /// 行政起诉最长保护期（不动产）: 20 years.
    /// law: administrative.L-F03
    public static let administrativeLongStopImmovables = TimeLimit(
        "administrative-long-stop-immovables", "行政起诉最长保护期（不动产）", "long-stop of suit, immovables", .years(20),
        .administrativeSuit, from: Bilingual("行政行为作出之日", "the act was made"), bound: Bound.plaintiff,
        Basis(Citation("AL17", 46, 2), Citation("ALI18", 65)), since: "2015-05-01",
        earlier: [Edition(.years(20), .administrativeSuit, Basis(Citation("ALI00", 42)))])

    /// 行政起诉最长保护期（其他）: 5 years.
    /// law: administrative.L-F03
    public static let administrativeLongStop = TimeLimit(
        "administrative-long-stop", "行政起诉最长保护期（其他）", "long-stop of suit, other acts", .years(5),
        .administrativeSuit, from: Bilingual("行政行为作出之日", "the act was made"), bound: Bound.plaintiff,
        Basis(Citation("AL17", 46, 2), Citation("ALI18", 65)), since: "2015-05-01",
        earlier: [Edition(.years(5), .administrativeSuit, Basis(Citation("ALI00", 42)))])
}
