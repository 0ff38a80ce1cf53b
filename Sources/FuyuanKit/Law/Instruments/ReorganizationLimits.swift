/// Time limits of reorganisation, consolidation and pre-reorganisation.
extension TimeLimit {
    static let reorganizationLimits: [TimeLimit] = [
        planDraft, planDraftExtension, planMeeting, planApprovalApplication, planApprovalRuling, securityLift,
        securityLiftReview, securityLiftSale, planAmendmentApplication, planAmendmentDraft, securitiesRegulatorReply,
        consolidationRuling, consolidationReview, preReorganizationChongqing, simplePlanPudong, planProtectionPudong,
    ]

    /// 提交重整计划草案: 6 months.
    /// law: bankruptcy.tl.reorg.draft
    public static let planDraft = TimeLimit(
        "plan-draft", "提交重整计划草案", "draft reorganisation plan", .months(6), .civilProcedure,
        from: Bilingual("裁定债务人重整之日", "the reorganisation ruling"), bound: Bound.planDrafter,
        extensible: Extension(
            .months(3), "有正当理由，人民法院裁定", "good cause, by ruling of the court", Basis(Citation("EBL06", 79, 2))),
        otherwise: Bilingual("裁定终止重整程序并宣告破产", "reorganisation ends and bankruptcy is declared"),
        Basis(Citation("EBL06", 79, 1)))

    /// 草案延期: 3 months.
    /// law: bankruptcy.tl.reorg.draftExtension
    public static let planDraftExtension = TimeLimit(
        "plan-draft-extension", "草案延期", "extension for the draft", .months(3), .civilProcedure,
        from: Bilingual("六个月期限届满之日", "the end of the six months"), bound: Bound.planDrafter,
        otherwise: Bilingual("裁定终止重整程序并宣告破产", "reorganisation ends and bankruptcy is declared"),
        Basis(Citation("EBL06", 79, 2)))

    /// 召开会议表决草案: 30 days.
    /// law: bankruptcy.tl.reorg.meeting
    public static let planMeeting = TimeLimit(
        "plan-meeting", "召开会议表决草案", "meeting to vote the draft", .days(30), .civilProcedure,
        from: Bilingual("收到草案之日", "receipt of the draft"), bound: Bound.court, Basis(Citation("EBL06", 84, 1)))

    /// 申请批准重整计划: 10 days.
    /// law: bankruptcy.tl.reorg.applyApproval
    public static let planApprovalApplication = TimeLimit(
        "plan-approval-application", "申请批准重整计划", "application for approval", .days(10), .civilProcedure,
        from: Bilingual("重整计划通过之日", "the plan is passed"), bound: Bound.planDrafter, Basis(Citation("EBL06", 86, 2)))

    /// 裁定批准重整计划: 30 days.
    /// law: bankruptcy.tl.reorg.ruleApproval
    public static let planApprovalRuling = TimeLimit(
        "plan-approval-ruling", "裁定批准重整计划", "ruling on approval", .days(30), .civilProcedure,
        from: Bilingual("收到申请之日", "receipt of the application"), bound: Bound.court,
        Basis(Citation("EBL06", 86, 2), Citation("EBL06", 87, 3)))

    /// 恢复行使担保权裁定: 30 days.
    /// law: bankruptcy.tl.reorg.securityLift
    public static let securityLift = TimeLimit(
        "security-lift", "恢复行使担保权裁定", "ruling to free a security", .days(30), .civilProcedure,
        from: Bilingual("收到申请之日", "the request"), bound: Bound.court, Basis(Citation("MIN19", 112)), evidence: .memory)

    /// 恢复行使担保权复议: 10 days.
    /// law: bankruptcy.tl.reorg.securityLiftReview
    public static let securityLiftReview = TimeLimit(
        "security-lift-review", "恢复行使担保权复议", "review of that ruling", .days(10), .civilProcedure,
        from: Bilingual("收到裁定书之日", "receipt of the ruling"), bound: Bound.securedCreditor,
        Basis(Citation("MIN19", 112)), evidence: .memory)

    /// 启动担保物变价: 15 days.
    /// law: bankruptcy.tl.reorg.securityLiftSale
    public static let securityLiftSale = TimeLimit(
        "security-lift-sale", "启动担保物变价", "start of the sale of the collateral", .days(15), .civilProcedure,
        from: Bilingual("收到裁定书之日", "receipt of the ruling"), bound: Bound.administrator, Basis(Citation("MIN19", 112)),
        evidence: .memory)

    /// 变更决议提请批准: 10 days.
    /// law: bankruptcy.tl.reorg.amendFile
    public static let planAmendmentApplication = TimeLimit(
        "plan-amendment-application", "变更决议提请批准", "application to approve an amendment", .days(10), .civilProcedure,
        from: Bilingual("决议通过之日", "the resolution"), bound: Bound.planDrafter, Basis(Citation("MIN18", 19)),
        evidence: .memory)

    /// 提出变更后的计划: 6 months.
    /// law: bankruptcy.tl.reorg.amendNewPlan
    public static let planAmendmentDraft = TimeLimit(
        "plan-amendment-draft", "提出变更后的计划", "the amended plan", .months(6), .civilProcedure,
        from: Bilingual("人民法院裁定同意变更之日", "the court consents"), bound: Bound.planDrafter, Basis(Citation("MIN18", 20)),
        evidence: .memory)

    /// 证监会批复重整相关事项: 15 days.
    /// law: bankruptcy.tl.reorg.securitiesRegulator
    public static let securitiesRegulatorReply = TimeLimit(
        "securities-regulator-reply", "证监会批复重整相关事项", "reply of the securities regulator", .days(15), .general,
        from: Bilingual("收到申请之日", "the application"), bound: Bound.securitiesRegulator,
        otherwise: Bilingual("不予批准的，终止重整并宣告破产", "where refused, reorganisation ends and bankruptcy is declared"),
        Basis(Citation("SRD23", 43), Citation("SRD23", 44)))

    /// 实质合并裁定: 30 days.
    /// law: bankruptcy.tl.consolidation.rule
    public static let consolidationRuling = TimeLimit(
        "consolidation-ruling", "实质合并裁定", "ruling on substantive consolidation", .days(30), .civilProcedure,
        from: Bilingual("收到申请之日", "the application"), bound: Bound.court,
        note: Bilingual("听证时间不计入", "time for the hearing is left out"), Basis(Citation("MIN18", 33)), evidence: .memory)

    /// 实质合并复议: 15 days.
    /// law: bankruptcy.tl.consolidation.review
    public static let consolidationReview = TimeLimit(
        "consolidation-review", "实质合并复议", "review of consolidation", .days(15), .civilProcedure,
        from: Bilingual("裁定书送达之日", "service"), bound: Bound.interestedParty, Basis(Citation("MIN18", 34)),
        evidence: .memory)

    /// 预重整（重庆五中院）: 3 months.
    /// law: bankruptcy.tl.prereorg.cq
    public static let preReorganizationChongqing = TimeLimit(
        "pre-reorganization-chongqing", "预重整（重庆五中院）", "pre-reorganisation, Chongqing Fifth Intermediate Court",
        .months(3), .civilProcedure,
        from: Bilingual("决定预重整之日", "the decision"), bound: Bound.temporaryAdministrator,
        extensible: Extension(.months(1), "经申请，人民法院决定", "by decision of the court"), Basis(Citation("CQ5PRE", 22)),
        evidence: .local)

    /// 简易重整计划草案（浦东）: 3 months.
    /// law: bankruptcy.tl.pd.simplePlan
    public static let simplePlanPudong = TimeLimit(
        "simple-plan-pudong", "简易重整计划草案（浦东）", "simple reorganisation plan, Pudong", .months(3), .civilProcedure,
        from: Bilingual("裁定重整之日", "the reorganisation ruling"), bound: Bound.planDrafter,
        note: Bilingual("会议应在十五日内召开", "the meeting within 15 days"), Basis(Citation("PD21", 8)), evidence: .local)

    /// 重整保护期（浦东）: 1 year.
    /// law: bankruptcy.tl.pd.protect
    public static let planProtectionPudong = TimeLimit(
        "plan-protection-pudong", "重整保护期（浦东）", "protection after a plan, Pudong", .years(1), .civilProcedure,
        from: Bilingual("重整计划执行完毕之日", "the plan is performed"), bound: Bound.court, Basis(Citation("PD21", 6)),
        evidence: .local)

}
