/// Time limits of listing, consumption restriction and credit data.
extension TimeLimit {
    static let creditLimits: [TimeLimit] = [
        listingDecision, graceShortest, graceLongest, listingTerm, listingDeletion, listingCorrectionReview,
        listingReconsideration, listingReconsiderationDecision, relistingBar, restrictionLifting, temporaryLifting,
        creditObjectionOwn, creditObjectionOther, creditSourceVerification, creditRevocationHenan,
        creditRevocationShandong, creditRepairHenan, creditIntake, creditDisclosure, creditBureauRetention,
        creditBureauObjection,
    ]

    /// 审查纳入失信名单申请: 15 days.
    /// law: enforcement.listingDecide
    public static let listingDecision = TimeLimit(
        "listing-decision", "审查纳入失信名单申请", "decision on listing", .days(15), .civilProcedure,
        from: Bilingual("收到申请之日", "the application"), bound: Bound.court, Basis(Citation("DIS17", 5)), evidence: .memory
    )

    /// 宽限期（最短）: 1 month.
    /// law: enforcement.graceWindow
    public static let graceShortest = TimeLimit(
        "grace-shortest", "宽限期（最短）", "grace, shortest", .months(1), .civilProcedure,
        from: Bilingual("决定之日", "the decision"), bound: Bound.court, Basis(Citation("GFA19", 15)), evidence: .secondary)

    /// 宽限期（最长）: 3 months.
    /// law: enforcement.graceWindow
    public static let graceLongest = TimeLimit(
        "grace-longest", "宽限期（最长）", "grace, longest", .months(3), .civilProcedure,
        from: Bilingual("决定之日", "the decision"), bound: Bound.court, otherwise: Bilingual("予以公布", "published"),
        Basis(Citation("GFA19", 15)), evidence: .secondary)

    /// 纳入失信名单期限: 2 years.
    /// law: enforcement.listingTerm
    public static let listingTerm = TimeLimit(
        "listing-term", "纳入失信名单期限", "term of a listing", .years(2), .fixedDay,
        from: Bilingual("决定之日", "the decision"), bound: Bound.court,
        extensible: Extension(
            .years(3), "以暴力、威胁方法妨碍抗拒执行情节严重或者具有多项失信行为，可以延长一至三年",
            "grave violence, or several kinds of conduct: one to three years more"),
        note: Bilingual("第一条第一项情形无期限", "none for ground 1"), Basis(Citation("DIS17", 2)), evidence: .secondary)

    /// 删除、撤销、更正失信信息: 3 working days; a suspension for bankruptcy or retrial is one of the grounds.
    /// law: enforcement.listingDelete bankruptcy.tl.dishonest.delete
    public static let listingDeletion = TimeLimit(
        "listing-deletion", "删除、撤销、更正失信信息", "deleting, revoking or correcting a listing", .workingDays(3),
        .civilProcedure,
        from: Bilingual("情形发生、期限届满或者查证属实之日", "the ground, the end of the term, or the finding"), bound: Bound.court,
        otherwise: Bilingual("追究责任", "liability"),
        Basis(Citation("DIS17", 9), Citation("DIS17", 10), Citation("DIS17", 12)), evidence: .secondary)

    /// 失信纠正申请审查: 15 days.
    /// law: enforcement.listingCorrectReview
    public static let listingCorrectionReview = TimeLimit(
        "listing-correction-review", "失信纠正申请审查", "examining a request for correction", .days(15), .civilProcedure,
        from: Bilingual("收到书面申请之日", "the written request"), bound: Bound.court, Basis(Citation("DIS17", 12)),
        evidence: .secondary)

    /// 失信纠正复议申请: 10 days.
    /// law: enforcement.listingReconsiderApply
    public static let listingReconsideration = TimeLimit(
        "listing-reconsideration", "失信纠正复议申请", "asking to reconsider", .days(10), .civilProcedure,
        from: Bilingual("决定书送达之日", "service of the decision"), bound: Bound.listedSubject, Basis(Citation("DIS17", 12)),
        evidence: .secondary)

    /// 失信纠正复议决定: 15 days.
    /// law: enforcement.4.4-6
    public static let listingReconsiderationDecision = TimeLimit(
        "listing-reconsideration-decision", "失信纠正复议决定", "deciding it", .days(15), .civilProcedure,
        from: Bilingual("收到复议申请之日", "receipt of the request"), bound: Bound.higherCourt,
        note: Bilingual("不停止原决定执行", "the listing stands meanwhile"), Basis(Citation("DIS17", 12)), evidence: .secondary)

    /// 再次申请纳入限制: 6 months.
    /// law: enforcement.relistBar
    public static let relistingBar = TimeLimit(
        "relisting-bar", "再次申请纳入限制", "bar on a new application by the same creditor", .months(6), .civilProcedure,
        from: Bilingual("应申请执行人申请删除之日", "the deletion at the creditor’s request"), bound: Bound.creditor,
        Basis(Citation("DIS17", 10)), evidence: .memory)

    /// 解除限制消费: 3 working days.
    /// law: enforcement.restrictLift
    public static let restrictionLifting = TimeLimit(
        "restriction-lifting", "解除限制消费", "lifting a consumption restriction", .workingDays(3), .civilProcedure,
        from: Bilingual("履行完毕、提供担保或者同意之日", "performance, security or consent"), bound: Bound.court,
        Basis(Citation("CHK21")), evidence: .memory)

    /// 暂时解除限制消费: 1 month.
    /// law: enforcement.tempLift
    public static let temporaryLifting = TimeLimit(
        "temporary-lifting", "暂时解除限制消费", "temporary lifting", .months(1), .fixedDay,
        from: Bilingual("批准之日", "approval"), bound: Bound.court, otherwise: Bilingual("自动恢复", "restored by itself"),
        Basis(Citation("GFA19", 17)), evidence: .secondary)

    /// 信用信息异议（平台自有）: 3 working days.
    /// law: enforcement.creditObjectOwn
    public static let creditObjectionOwn = TimeLimit(
        "credit-objection-own", "信用信息异议（平台自有）", "objection to credit data of the platform itself", .workingDays(3),
        .general,
        from: Bilingual("收到异议之日", "receipt"), bound: Bound.creditPlatform,
        Basis(Citation("HNC20", 41), Citation("SDC20", 39)))

    /// 信用信息异议（他方提供）: 7 working days.
    /// law: enforcement.4.4-10
    public static let creditObjectionOther = TimeLimit(
        "credit-objection-other", "信用信息异议（他方提供）", "objection to credit data of another source", .workingDays(7),
        .general,
        from: Bilingual("收到异议之日", "receipt"), bound: Bound.creditPlatform,
        Basis(Citation("HNC20", 41), Citation("SDC20", 39)))

    /// 提供单位核实: 3 working days.
    /// law: enforcement.creditVerifyBySource
    public static let creditSourceVerification = TimeLimit(
        "credit-source-verification", "提供单位核实", "verification by the source", .workingDays(3), .general,
        from: Bilingual("收到核实通知之日", "the notice"), bound: Bound.dataSource, Basis(Citation("HNC20", 41)))

    /// 撤销后更新（河南）: 1 working day.
    /// law: enforcement.creditRevoke
    public static let creditRevocationHenan = TimeLimit(
        "credit-revocation-henan", "撤销后更新（河南）", "update after revocation, Henan", .workingDays(1), .general,
        from: Bilingual("收到更新信息之日", "receipt of the update"), bound: Bound.creditPlatform, Basis(Citation("HNC20", 42)))

    /// 撤销后报送（山东）: 3 working days.
    /// law: enforcement.creditRevoke
    public static let creditRevocationShandong = TimeLimit(
        "credit-revocation-shandong", "撤销后报送（山东）", "report of a revocation, Shandong", .workingDays(3), .general,
        from: Bilingual("撤销之日", "the revocation"), bound: Bound.dataSource, Basis(Citation("SDC20", 40)))

    /// 信用修复（河南）: 1 working day.
    /// law: enforcement.creditRepairLocal
    public static let creditRepairHenan = TimeLimit(
        "credit-repair-henan", "信用修复（河南）", "credit repair, Henan", .workingDays(1), .general,
        from: Bilingual("符合修复条件之日", "the conditions are met"), bound: Bound.creditPlatform, Basis(Citation("HNC20", 43))
    )

    /// 平台数据核查（河南）: 5 working days.
    /// law: enforcement.creditVerifyIn
    public static let creditIntake = TimeLimit(
        "credit-intake", "平台数据核查（河南）", "checking data at intake, Henan", .workingDays(5), .general,
        from: Bilingual("收到数据之日", "receipt of the data"), bound: Bound.creditPlatform, Basis(Citation("HNC20", 17)))

    /// 信用信息披露期限（最长）: 5 years.
    /// law: enforcement.creditDisclosureMax
    public static let creditDisclosure = TimeLimit(
        "credit-disclosure", "信用信息披露期限（最长）", "disclosure of credit data, longest", .years(5), .general,
        from: Bilingual("失信行为终止之日", "the end of the conduct"), bound: Bound.creditPlatform,
        note: Bilingual("河南：仍在名单的延长", "Henan: longer while still listed"),
        Basis(Citation("HNC20", 19), Citation("SDC20", 38)))

    /// 个人不良信息保存期限: 5 years.
    /// law: enforcement.creditBureauKeep
    public static let creditBureauRetention = TimeLimit(
        "credit-bureau-retention", "个人不良信息保存期限", "keeping adverse data of individuals", .years(5), .general,
        from: Bilingual("不良行为或者事件终止之日", "the end of the conduct or event"), bound: Bound.creditBureau,
        otherwise: Bilingual("删除", "deleted"), Basis(Citation("CRI13", 16)))

    /// 征信异议: 20 days.
    /// law: enforcement.creditBureauObject
    public static let creditBureauObjection = TimeLimit(
        "credit-bureau-objection", "征信异议", "objection at a credit bureau", .days(20), .general,
        from: Bilingual("收到异议之日", "receipt"), bound: Bound.creditBureau, Basis(Citation("CRI13", 25)))

}
