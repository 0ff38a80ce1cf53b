/// Time limits of administrators and their remuneration.
extension TimeLimit {
    static let administratorLimits: [TimeLimit] = [
        rosterPublicity, conflictLookBack, replacementExplanation, replacementDecision, administratorFineReview,
        rosterBarShortest, rosterBarLongest, remunerationPlanNotice, remunerationAdjustmentNotice,
        remunerationAdjustmentReport, remunerationPayment, remunerationObjectionNotice, remunerationObjectionAnswer,
        remunerationObjectionDecision,
    ]

    /// 初审名册公示: 10 days.
    /// law: bankruptcy.tl.adm.rosterPublicity
    public static let rosterPublicity = TimeLimit(
        "roster-publicity", "初审名册公示", "publicity of the draft roster", .days(10), .civilProcedure,
        from: Bilingual("公示之日", "publication"), bound: Bound.rosterCourt, Basis(Citation("ADM07", 11)))

    /// 利害关系回溯: 3 years.
    /// law: bankruptcy.tl.adm.conflictLookback
    public static let conflictLookBack = TimeLimit(
        "conflict-look-back", "利害关系回溯", "look-back for conflicts of interest", .years(3), .civilProcedure, .before,
        from: Bilingual("人民法院受理破产申请之日", "acceptance of the petition"), bound: Bound.administratorCandidate,
        otherwise: Bilingual("可能影响忠实履职的，不得担任", "may not serve where loyal performance may suffer"),
        Basis(Citation("ADM07", 23), Citation("ADM07", 24)))

    /// 更换申请书面说明: 2 days.
    /// law: bankruptcy.tl.adm.explain
    public static let replacementExplanation = TimeLimit(
        "replacement-explanation", "更换申请书面说明", "written explanation against replacement", .days(2), .civilProcedure,
        from: Bilingual("接到人民法院通知之日", "the court’s notice"), bound: Bound.administrator, Basis(Citation("ADM07", 31)))

    /// 更换决定: 10 days.
    /// law: bankruptcy.tl.adm.replaceDecision
    public static let replacementDecision = TimeLimit(
        "replacement-decision", "更换决定", "decision on replacement", .days(10), .civilProcedure,
        from: Bilingual("收到管理人书面说明之日", "receipt of the explanation"), bound: Bound.court, Basis(Citation("ADM07", 32)))

    /// 罚款复议: 5 days.
    /// law: bankruptcy.tl.adm.fineReview
    public static let administratorFineReview = TimeLimit(
        "administrator-fine-review", "罚款复议", "review of a fine", .days(5), .civilProcedure,
        from: Bilingual("上级人民法院收到复议申请之日", "receipt by the higher court"), bound: Bound.higherCourt,
        Basis(Citation("ADM07", 40)))

    /// 停止担任管理人（最短）: 1 year.
    /// law: bankruptcy.tl.adm.rosterBar
    public static let rosterBarShortest = TimeLimit(
        "roster-bar-shortest", "停止担任管理人（最短）", "bar from serving, shortest", .years(1), .civilProcedure,
        from: Bilingual("决定之日", "the decision"), bound: Bound.rosterCourt, Basis(Citation("ADM07", 39, 2)))

    /// 停止担任管理人（最长）: 3 years.
    /// law: bankruptcy.tl.adm.rosterBar
    public static let rosterBarLongest = TimeLimit(
        "roster-bar-longest", "停止担任管理人（最长）", "bar from serving, longest", .years(3), .civilProcedure,
        from: Bilingual("决定之日", "the decision"), bound: Bound.rosterCourt,
        Basis(Citation("ADM07", 39, 2), Citation("ADM07", 9)))

    /// 报酬方案通知: 3 days.
    /// law: bankruptcy.tl.rem.notifyPlan
    public static let remunerationPlanNotice = TimeLimit(
        "remuneration-plan-notice", "报酬方案通知", "notice of the remuneration scheme", .days(3), .civilProcedure,
        from: Bilingual("确定方案之日", "the scheme is fixed"), bound: Bound.court, Basis(Citation("REM07", 6)))

    /// 报酬调整通知: 3 days.
    /// law: bankruptcy.tl.rem.notifyAdjust
    public static let remunerationAdjustmentNotice = TimeLimit(
        "remuneration-adjustment-notice", "报酬调整通知", "notice of an adjustment", .days(3), .civilProcedure,
        from: Bilingual("调整方案之日", "the adjustment"), bound: Bound.court, Basis(Citation("REM07", 8)))

    /// 报酬调整报告: 3 days.
    /// law: bankruptcy.tl.rem.reportAdjust
    public static let remunerationAdjustmentReport = TimeLimit(
        "remuneration-adjustment-report", "报酬调整报告", "report of an adjustment", .days(3), .civilProcedure,
        from: Bilingual("收到调整通知之日", "receipt of the notice"), bound: Bound.administrator, Basis(Citation("REM07", 8)))

    /// 确定支付数额: 10 days.
    /// law: bankruptcy.tl.rem.decidePay
    public static let remunerationPayment = TimeLimit(
        "remuneration-payment", "确定支付数额", "decision on payment", .days(10), .civilProcedure,
        from: Bilingual("收到支付申请之日", "receipt of the application"), bound: Bound.court, Basis(Citation("REM07", 11)))

    /// 报酬异议转通知: 3 days.
    /// law: bankruptcy.tl.rem.objectionNotify
    public static let remunerationObjectionNotice = TimeLimit(
        "remuneration-objection-notice", "报酬异议转通知", "notice of an objection to remuneration", .days(3), .civilProcedure,
        from: Bilingual("收到异议之日", "receipt of the objection"), bound: Bound.court, Basis(Citation("REM07", 18)))

    /// 管理人就异议说明: 3 days.
    /// law: bankruptcy.tl.rem.objectionExplain
    public static let remunerationObjectionAnswer = TimeLimit(
        "remuneration-objection-answer", "管理人就异议说明", "answer of the administrator", .days(3), .civilProcedure,
        from: Bilingual("收到人民法院通知之日", "the court’s notice"), bound: Bound.administrator, Basis(Citation("REM07", 18)))

    /// 报酬异议决定: 10 days.
    /// law: bankruptcy.tl.rem.objectionDecide
    public static let remunerationObjectionDecision = TimeLimit(
        "remuneration-objection-decision", "报酬异议决定", "decision on an objection", .days(10), .civilProcedure,
        from: Bilingual("收到异议之日", "receipt of the objection"), bound: Bound.court, Basis(Citation("REM07", 18)))

}
