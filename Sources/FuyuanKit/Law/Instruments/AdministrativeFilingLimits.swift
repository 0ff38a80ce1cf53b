/// Time limits of filing an administrative suit.
extension TimeLimit {
    static let administrativeFilingLimits: [TimeLimit] = [
        landOwnershipSuit, demolitionPenaltySuit, tobaccoPenaltySuit, metrologyPenaltySuit, forestRightsSuit,
        patentReviewSuit, agreementLimitation, suitDelayRequest, intermediateCourtHandling, compensationDecision,
        compensationService,
        compensationSuit, compensationLimitation, compensationSuitAfterReconsideration,
    ]

    /// 土地权属处理决定起诉: 30 days.
    /// law: administrative.L-F06
    public static let landOwnershipSuit = TimeLimit(
        "land-ownership-suit", "土地权属处理决定起诉", "suit against a land ownership decision", .days(30), .administrativeSuit,
        from: Bilingual("接到处理决定通知之日", "receipt of the decision"), bound: Bound.plaintiff,
        note: Bilingual("只有法律可以另定起诉期限", "only a statute may set another term"), Basis(Citation("LAN19", 14)))

    /// 责令限期拆除起诉: 15 days.
    /// law: administrative.L-F06
    public static let demolitionPenaltySuit = TimeLimit(
        "demolition-penalty-suit", "责令限期拆除起诉", "suit against an order to demolish", .days(15), .administrativeSuit,
        from: Bilingual("接到处罚决定之日", "receipt of the penalty"), bound: Bound.plaintiff,
        note: Bilingual("只有法律可以另定起诉期限", "only a statute may set another term"),
        otherwise: Bilingual("由作出处罚决定的机关申请人民法院强制执行", "the organ applies to the court for enforcement"),
        Basis(Citation("LAN19", 83)))

    /// 烟草行政处罚起诉: 15 days.
    /// law: administrative.L-F06
    public static let tobaccoPenaltySuit = TimeLimit(
        "tobacco-penalty-suit", "烟草行政处罚起诉", "suit against a tobacco penalty", .days(15), .administrativeSuit,
        from: Bilingual("接到处罚通知之日", "receipt of the penalty"), bound: Bound.plaintiff,
        note: Bilingual("只有法律可以另定起诉期限", "only a statute may set another term"), Basis(Citation("TOB15", 41)))

    /// 计量行政处罚起诉: 15 days.
    /// law: administrative.L-F06
    public static let metrologyPenaltySuit = TimeLimit(
        "metrology-penalty-suit", "计量行政处罚起诉", "suit against a metrology penalty", .days(15), .administrativeSuit,
        from: Bilingual("接到处罚通知之日", "receipt of the penalty"), bound: Bound.plaintiff,
        note: Bilingual("只有法律可以另定起诉期限", "only a statute may set another term"), Basis(Citation("MET18", 31)))

    /// 林木林地权属处理决定起诉: 30 days.
    /// law: administrative.L-F06
    public static let forestRightsSuit = TimeLimit(
        "forest-rights-suit", "林木林地权属处理决定起诉", "suit against a forest rights decision", .days(30), .administrativeSuit,
        from: Bilingual("接到处理决定通知之日", "receipt of the decision"), bound: Bound.plaintiff,
        note: Bilingual("只有法律可以另定起诉期限", "only a statute may set another term"), Basis(Citation("FOR19", 22)))

    /// 专利复审、无效决定起诉: 3 months.
    /// law: administrative.L-F06
    public static let patentReviewSuit = TimeLimit(
        "patent-review-suit", "专利复审、无效决定起诉", "suit against a patent review decision", .months(3), .administrativeSuit,
        from: Bilingual("收到通知之日", "receipt of the notice"), bound: Bound.plaintiff,
        note: Bilingual("只有法律可以另定起诉期限", "only a statute may set another term"),
        Basis(Citation("PAT20", 41), Citation("PAT20", 46)))

    /// 行政协议履行请求的诉讼时效: 3 years.
    public static let agreementLimitation = TimeLimit(
        "agreement-limitation", "行政协议履行请求的诉讼时效", "limitation of claims to perform an administrative agreement",
        .years(3),
        .civilCode,
        from: Bilingual("知道或者应当知道权利受到损害以及义务人之日", "the harm and the obligor were or should have been known"),
        bound: Bound.plaintiff,
        note: Bilingual("适用民事诉讼时效中止、中断的规定", "suspended and interrupted as civil limitation is"),
        Basis(Citation("AGR19", 25), Citation("CC20", 188, 1)), since: "2017-10-01",
        earlier: [Edition(.years(2), .civilCode, Basis(Citation("AGR19", 25)))])

    /// 耽误起诉期限申请延长: 10 days.
    /// law: administrative.L-F07
    public static let suitDelayRequest = TimeLimit(
        "suit-delay-request", "耽误起诉期限申请延长", "asking for time after a delay", .days(10), .administrativeSuit,
        from: Bilingual("障碍消除之日", "the obstacle has gone"), bound: Bound.plaintiff,
        note: Bilingual("是否准许由人民法院决定", "the court decides"), Basis(Citation("AL17", 48, 2)))

    /// 中级人民法院处理管辖: 7 days.
    /// law: administrative.L-F09
    public static let intermediateCourtHandling = TimeLimit(
        "intermediate-court-handling", "中级人民法院处理管辖", "handling by an intermediate court", .days(7), .administrativeSuit,
        from: Bilingual("收到起诉状或者报请之日", "receipt of the suit or the report"), bound: Bound.court,
        Basis(Citation("ALI18", 6), Citation("ALI18", 7)))

    /// 赔偿义务机关先行处理: 2 months.
    /// law: administrative.L-F37
    public static let compensationDecision = TimeLimit(
        "compensation-decision", "赔偿义务机关先行处理", "decision on a claim for compensation", .months(2), .administrativeSuit,
        from: Bilingual("收到赔偿申请之日", "receipt of the claim"), bound: Bound.agency,
        otherwise: Bilingual("可以起诉", "suit may be brought"), Basis(Citation("SCL12", 13), Citation("COMP22", 15)))

    /// 送达赔偿决定: 10 days.
    /// law: administrative.L-F37
    public static let compensationService = TimeLimit(
        "compensation-service", "送达赔偿决定", "service of the decision on compensation", .days(10), .administrativeSuit,
        from: Bilingual("作出决定之日", "the decision"), bound: Bound.agency, Basis(Citation("SCL12", 13)))

    /// 单独提起行政赔偿诉讼: 3 months.
    /// law: administrative.L-F38
    public static let compensationSuit = TimeLimit(
        "compensation-suit", "单独提起行政赔偿诉讼", "separate suit for compensation", .months(3), .administrativeSuit,
        from: Bilingual("期限届满或者赔偿决定作出之日", "the end of the period or the decision"), bound: Bound.plaintiff,
        Basis(Citation("SCL12", 14)))

    /// 请求国家赔偿时效: 2 years.
    /// law: administrative.L-F39
    public static let compensationLimitation = TimeLimit(
        "compensation-limitation", "请求国家赔偿时效", "limitation of claims for compensation", .years(2), .administrativeSuit,
        from: Bilingual("知道或者应当知道受侵害之日", "the harm was or should have been known"), bound: Bound.plaintiff,
        note: Bilingual(
            "羁押期间不计算在内；最后六个月因不可抗力中止", "custody is not counted; force majeure in the last six months suspends it"),
        Basis(Citation("SCL12", 39), Citation("COMP22", 15)))

    /// 不服复议赔偿部分起诉: 15 days.
    /// law: administrative.L-F40
    public static let compensationSuitAfterReconsideration = TimeLimit(
        "compensation-suit-after-reconsideration", "不服复议赔偿部分起诉",
        "suit against the compensation part of a reconsideration", .days(15), .administrativeSuit,
        from: Bilingual("复议决定送达之日", "service of the decision"), bound: Bound.plaintiff,
        note: Bilingual("未告知起诉期限的，最长一年", "a year at most where the term was not told"), Basis(Citation("COMP22", 17)))

}
