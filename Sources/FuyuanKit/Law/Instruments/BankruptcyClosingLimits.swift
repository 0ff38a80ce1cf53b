/// Time limits of declaration, distribution, conclusion and what comes after.
extension TimeLimit {
    static let bankruptcyClosingLimits: [TimeLimit] = [
        declarationRuling, declarationService, declarationNotice, conclusionRuling, deregistration, administratorEnd,
        unclaimedShare, litigatedShare, additionalDistribution, officerBan, fastTrack, taxDeregistration,
        fastConclusionHubei, administratorAccountZhejiang, creditReportZhejiang, creditWaitShenzhen, creditDisplayMinor,
        creditDisplayGeneralShortest, creditDisplayGeneralLongest, creditDisplaySevereShortest,
        creditDisplaySevereLongest,
    ]

    /// 宣告破产裁定: 7 days.
    /// law: bankruptcy.tl.declare.rule
    public static let declarationRuling = TimeLimit(
        "declaration-ruling", "宣告破产裁定", "ruling on declaration", .days(7), .civilProcedure,
        from: Bilingual("收到管理人申请之日", "the application"), bound: Bound.court, Basis(Citation("MIN18", 24)),
        evidence: .memory)

    /// 送达宣告裁定: 5 days.
    /// law: bankruptcy.tl.declare.serve
    public static let declarationService = TimeLimit(
        "declaration-service", "送达宣告裁定", "service of the declaration", .days(5), .civilProcedure,
        from: Bilingual("裁定作出之日", "the ruling"), bound: Bound.court, Basis(Citation("EBL06", 107, 1)))

    /// 通知已知债权人并公告（宣告）: 10 days.
    /// law: bankruptcy.tl.declare.notify
    public static let declarationNotice = TimeLimit(
        "declaration-notice", "通知已知债权人并公告（宣告）", "notice and announcement of the declaration", .days(10),
        .civilProcedure,
        from: Bilingual("裁定作出之日", "the ruling"), bound: Bound.court, Basis(Citation("EBL06", 107, 1)))

    /// 终结裁定: 15 days.
    /// law: bankruptcy.tl.conclude.rule
    public static let conclusionRuling = TimeLimit(
        "conclusion-ruling", "终结裁定", "ruling to conclude", .days(15), .civilProcedure,
        from: Bilingual("收到管理人请求之日", "the administrator’s request"), bound: Bound.court,
        Basis(Citation("EBL06", 120, 3)))

    /// 注销登记: 10 days.
    /// law: bankruptcy.tl.deregister
    public static let deregistration = TimeLimit(
        "deregistration", "注销登记", "deregistration", .days(10), .civilProcedure,
        from: Bilingual("破产程序终结之日", "the conclusion"), bound: Bound.administrator, Basis(Citation("EBL06", 121)))

    /// 管理人终止执行职务: 1 day.
    /// law: bankruptcy.tl.adminEnd
    public static let administratorEnd = TimeLimit(
        "administrator-end", "管理人终止执行职务", "end of the administrator’s office", .days(1), .fixedDay,
        from: Bilingual("办理注销登记完毕之日", "deregistration"), bound: Bound.administrator,
        note: Bilingual("存在诉讼或者仲裁未决情况的除外", "unless suits or arbitrations are pending"), Basis(Citation("EBL06", 122)))

    /// 未受领分配额: 2 months.
    /// law: bankruptcy.tl.deposit.unclaimed
    public static let unclaimedShare = TimeLimit(
        "unclaimed-share", "未受领分配额", "unclaimed share", .months(2), .civilProcedure,
        from: Bilingual("最后分配公告之日", "the announcement of the final distribution"), bound: Bound.bankruptcyCreditor,
        otherwise: Bilingual("视为放弃受领，分配给其他债权人", "taken as waived; shared among the others"),
        Basis(Citation("EBL06", 118)))

    /// 诉讼未决分配额: 2 years.
    /// law: bankruptcy.tl.deposit.litigated
    public static let litigatedShare = TimeLimit(
        "litigated-share", "诉讼未决分配额", "share of a litigated claim", .years(2), .civilProcedure,
        from: Bilingual("破产程序终结之日", "the conclusion"), bound: Bound.bankruptcyCreditor,
        otherwise: Bilingual("分配给其他债权人", "shared among the others"), Basis(Citation("EBL06", 119)))

    /// 追加分配: 2 years.
    /// law: bankruptcy.tl.additional
    public static let additionalDistribution = TimeLimit(
        "additional-distribution", "追加分配", "additional distribution", .years(2), .civilProcedure,
        from: Bilingual("依照第四十三条第四款或者第一百二十条终结之日", "conclusion under art. 43(4) or 120"),
        bound: Bound.bankruptcyCreditor, otherwise: Bilingual("不再追加分配", "no further distribution"),
        Basis(Citation("EBL06", 123, 1)))

    /// 董监高任职限制: 3 years.
    /// law: bankruptcy.tl.officerBan
    public static let officerBan = TimeLimit(
        "officer-ban", "董监高任职限制", "ban on directors and officers", .years(3), .civilProcedure,
        from: Bilingual("破产程序终结之日、清算完结之日", "the conclusion"), bound: Bound.officers,
        otherwise: Bilingual("选举、委派或者聘任无效", "an appointment is void"),
        Basis(Citation("EBL06", 125, 2), Citation("COM23", 178)))

    /// 快速审理审结: 6 months.
    /// law: bankruptcy.tl.fastTrack
    public static let fastTrack = TimeLimit(
        "fast-track", "快速审理审结", "conclusion on the fast track", .months(6), .civilProcedure,
        from: Bilingual("裁定受理之日", "acceptance"), bound: Bound.court,
        otherwise: Bilingual("转为普通方式审理", "the case goes to the ordinary track"), Basis(Citation("EFF20", 15)),
        evidence: .secondary)

    /// 注销税务登记: 15 days.
    /// law: bankruptcy.tl.tax.deregister
    public static let taxDeregistration = TimeLimit(
        "tax-deregistration", "注销税务登记", "tax deregistration", .days(15), .general,
        from: Bilingual("有关机关批准或者宣告终止之日", "the approval or termination"), bound: Bound.administrator,
        note: Bilingual("需办理注销登记的，在注销登记之前", "before deregistration where there is one"), Basis(Citation("TCR16", 15)))

    /// 简化审终结裁定（湖北）: 5 working days.
    /// law: bankruptcy.tl.hb.fast
    public static let fastConclusionHubei = TimeLimit(
        "fast-conclusion-hubei", "简化审终结裁定（湖北）", "conclusion ruling on the fast track, Hubei", .workingDays(5),
        .civilProcedure,
        from: Bilingual("收到申请之日", "the application"), bound: Bound.court,
        note: Bilingual("公告三日内；总期限六个月不得延长", "announced within 3 days; six months in all, not extended"),
        Basis(Citation("HB21")), evidence: .local)

    /// 管理人账户最长期限（浙江）: 2 years.
    /// law: bankruptcy.tl.zj.account
    public static let administratorAccountZhejiang = TimeLimit(
        "administrator-account-zhejiang", "管理人账户最长期限（浙江）", "administrator’s account, Zhejiang", .years(2),
        .civilProcedure,
        from: Bilingual("开立之日", "the opening of the account"), bound: Bound.administrator,
        extensible: Extension(nil, "可以续期", "renewable"), Basis(Citation("ZJF20", 1)), evidence: .local)

    /// 金融信用信息报送（浙江）: 10 days.
    /// law: bankruptcy.tl.zj.credit
    public static let creditReportZhejiang = TimeLimit(
        "credit-report-zhejiang", "金融信用信息报送（浙江）", "report of credit information, Zhejiang", .days(10), .general,
        from: Bilingual("按照调整后的债务清偿之日", "payment of the adjusted debt"), bound: Bound.bankruptcyCreditor,
        Basis(Citation("ZJP20", 29)), evidence: .local)

    /// 妨害程序者信用修复等待（深圳）: 3 years.
    /// law: bankruptcy.tl.sz.credit
    public static let creditWaitShenzhen = TimeLimit(
        "credit-wait-shenzhen", "妨害程序者信用修复等待（深圳）", "wait before credit repair for who obstructed, Shenzhen", .years(3),
        .general,
        from: Bilingual("妨害行为认定之日", "the obstruction is found"), bound: Bound.debtor, Basis(Citation("SZC22", 83)),
        evidence: .local)

    /// 轻微失信信息公示期（最长）: 3 months.
    /// law: bankruptcy.tl.credit.minor enforcement.repairPublicity
    public static let creditDisplayMinor = TimeLimit(
        "credit-display-minor", "轻微失信信息公示期（最长）", "display of minor dishonesty data, longest", .months(3), .general,
        from: Bilingual("认定之日", "the finding"), bound: Bound.debtor,
        note: Bilingual("一般不予公示", "normally not displayed"), Basis(Citation("CRR26")), evidence: .secondary)

    /// 一般失信信息公示期（最短）: 3 months.
    /// law: bankruptcy.general
    public static let creditDisplayGeneralShortest = TimeLimit(
        "credit-display-general-shortest", "一般失信信息公示期（最短）", "display of general dishonesty data, shortest", .months(3),
        .general,
        from: Bilingual("认定之日", "the finding"), bound: Bound.debtor, Basis(Citation("CRR26")), evidence: .secondary)

    /// 一般失信信息公示期（最长）: 1 year.
    /// law: bankruptcy.general
    public static let creditDisplayGeneralLongest = TimeLimit(
        "credit-display-general-longest", "一般失信信息公示期（最长）", "display of general dishonesty data, longest", .years(1),
        .general,
        from: Bilingual("认定之日", "the finding"), bound: Bound.debtor, Basis(Citation("CRR26")), evidence: .secondary)

    /// 严重失信信息公示期（最短）: 1 year.
    /// law: bankruptcy.severe
    public static let creditDisplaySevereShortest = TimeLimit(
        "credit-display-severe-shortest", "严重失信信息公示期（最短）", "display of severe dishonesty data, shortest", .years(1),
        .general,
        from: Bilingual("认定之日", "the finding"), bound: Bound.debtor, Basis(Citation("CRR26")), evidence: .secondary)

    /// 严重失信信息公示期（最长）: 3 years.
    /// law: bankruptcy.severe
    public static let creditDisplaySevereLongest = TimeLimit(
        "credit-display-severe-longest", "严重失信信息公示期（最长）", "display of severe dishonesty data, longest", .years(3),
        .general,
        from: Bilingual("认定之日", "the finding"), bound: Bound.debtor, Basis(Citation("CRR26")), evidence: .secondary)

}
