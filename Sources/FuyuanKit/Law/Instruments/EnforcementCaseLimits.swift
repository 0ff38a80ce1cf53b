/// Time limits of the enforcement case itself.
extension TimeLimit {
    static let enforcementCaseLimits: [TimeLimit] = [
        notarialLimitation, administrativeJudgmentApplication, omissionDutyApplication, enforcementFiling,
        handlerAssignment, handlerNotice, noticeAfterMeasure, creditorLeadsNotice, leadVerification,
        leadVerificationUrgent, investigationStart, investigationEnd, reportSupplement, reportLookBack, auditDecision,
        rewardDecision,
        enforcementTerm, nonLitigationEnforcementTerm, enforcementExtensionRequest, enforcementInaction,
        enforcementJurisdictionObjection, stayOnSecurity, guaranteePeriod, stayBySuperior, superiorOrderReview,
        revivalAfterSettlement, obstructionAfterEnd, payOut, roundEndAge, roundEndRecheck, roundEndWatch,
        roundEndShielding,
    ]

    /// 公证债权文书申请执行期间: 2 years.
    /// law: enforcement.limitationNotarial
    public static let notarialLimitation = TimeLimit(
        "notarial-limitation", "公证债权文书申请执行期间", "application to enforce a notarised instrument", .years(2),
        .civilProcedure,
        from: Bilingual("每期债务履行期最后一日", "the last day for each instalment"), bound: Bound.creditor,
        note: Bilingual("申请出具执行证书的，时效中断", "asking for the certificate of enforcement interrupts it"),
        otherwise: Bilingual("仍受理，被执行人可抗辩", "still accepted; a defence of the debtor only"), Basis(Citation("NTE18", 9))
    )

    /// 行政判决申请执行期间: 2 years.
    /// law: enforcement.limitationAdminJudgment administrative.L-F32
    public static let administrativeJudgmentApplication = TimeLimit(
        "administrative-judgment-application", "行政判决申请执行期间", "application to enforce an administrative judgment",
        .years(2), .civilProcedure,
        from: Bilingual("每期履行期最后一日；未定期限的，送达之日", "the last day for each instalment; where none is set, service"),
        bound: Bound.creditor, otherwise: Bilingual("除有正当理由外，不予受理", "not accepted unless there is good reason"),
        Basis(Citation("ALI18", 153)))

    /// 不作为义务申请执行期间: 2 years.
    /// law: enforcement.limitationOmission
    public static let omissionDutyApplication = TimeLimit(
        "omission-duty-application", "不作为义务申请执行期间", "application to enforce a duty not to act", .years(2),
        .civilProcedure,
        from: Bilingual("被执行人违反不作为义务之日", "the breach of the duty not to act"), bound: Bound.creditor,
        Basis(Citation("ENP20", 21)))

    /// 执行立案审查: 7 days.
    /// law: enforcement.filingReview
    public static let enforcementFiling = TimeLimit(
        "enforcement-filing", "执行立案审查", "decision on filing an enforcement case", .days(7), .civilProcedure,
        from: Bilingual("收到申请之日", "receipt of the application"), bound: Bound.filingOffice, Basis(Citation("ENF20", 16))
    )

    /// 确定承办人: 7 days.
    /// law: enforcement.assignHandler
    public static let handlerAssignment = TimeLimit(
        "handler-assignment", "确定承办人", "naming the handler", .days(7), .civilProcedure,
        from: Bilingual("立案之日", "filing"), bound: Bound.court, Basis(Citation("LIM06", 2)), evidence: .secondary)

    /// 承办人发出执行通知: 3 days.
    /// law: enforcement.noticeIssueInternal
    public static let handlerNotice = TimeLimit(
        "handler-notice", "承办人发出执行通知", "notice of enforcement by the handler", .days(3), .civilProcedure,
        from: Bilingual("承办人收到案件材料之日", "the handler receives the file"), bound: Bound.handler,
        Basis(Citation("LIM06", 4)), evidence: .secondary)

    /// 先行采取措施后发出执行通知: 3 days.
    /// law: enforcement.noticeAfterImmediate
    public static let noticeAfterMeasure = TimeLimit(
        "notice-after-measure", "先行采取措施后发出执行通知", "notice after an immediate measure", .days(3), .civilProcedure,
        from: Bilingual("采取执行措施之日", "the first measure"), bound: Bound.handler, Basis(Citation("ENP20", 22)))

    /// 通知申请执行人提供线索: 3 days.
    /// law: enforcement.askCreditorLeads
    public static let creditorLeadsNotice = TimeLimit(
        "creditor-leads-notice", "通知申请执行人提供线索", "asking the creditor for leads", .days(3), .civilProcedure,
        from: Bilingual("承办人收到案件材料之日", "the handler receives the file"), bound: Bound.handler,
        Basis(Citation("LIM06", 5)), evidence: .secondary)

    /// 核实财产线索: 7 days.
    /// law: enforcement.verifyLead
    public static let leadVerification = TimeLimit(
        "lead-verification", "核实财产线索", "verifying a lead", .days(7), .civilProcedure,
        from: Bilingual("收到明确的财产线索之日", "a clear lead is given"), bound: Bound.court, Basis(Citation("INV20", 2)))

    /// 核实财产线索（情况紧急）: 3 days.
    /// law: enforcement.verifyLead
    public static let leadVerificationUrgent = TimeLimit(
        "lead-verification-urgent", "核实财产线索（情况紧急）", "verifying an urgent lead", .days(3), .civilProcedure,
        from: Bilingual("收到明确的财产线索之日", "a clear lead is given"), bound: Bound.court, Basis(Citation("INV20", 2)))

    /// 启动财产调查: 10 days.
    /// law: enforcement.startInvestigation
    public static let investigationStart = TimeLimit(
        "investigation-start", "启动财产调查", "start of the investigation of property", .days(10), .civilProcedure,
        from: Bilingual("收到申请执行人请求之日", "the creditor’s request"), bound: Bound.handler, Basis(Citation("LIM06", 6)),
        evidence: .secondary)

    /// 完成财产调查: 1 month.
    /// law: enforcement.finishInvestigation
    public static let investigationEnd = TimeLimit(
        "investigation-end", "完成财产调查", "end of the investigation of property", .months(1), .civilProcedure,
        from: Bilingual("启动财产调查之日", "its start"), bound: Bound.handler, note: Bilingual("一般期限", "as a rule"),
        Basis(Citation("LIM06", 6)), evidence: .secondary)

    /// 补充报告财产: 10 days.
    /// law: enforcement.supplementReport
    public static let reportSupplement = TimeLimit(
        "report-supplement", "补充报告财产", "supplement of the property report", .days(10), .civilProcedure,
        from: Bilingual("财产变动之日", "the change of property"), bound: Bound.enforcementDebtor,
        otherwise: Bilingual("罚款、拘留，纳入失信名单", "fine, detention, listing"), Basis(Citation("INV20", 7)))

    /// 报告财产变动的起算期间: 1 year.
    public static let reportLookBack = TimeLimit(
        "report-look-back", "财产报告回溯期间", "look-back of the property report", .years(1), .fixedDay, .before,
        from: Bilingual("收到执行通知之日", "receipt of the enforcement notice"), bound: Bound.enforcementDebtor,
        Basis(Citation("CPL23", 252), Citation("INV20", 6)))

    /// 决定委托审计: 10 days.
    /// law: enforcement.decideAudit
    public static let auditDecision = TimeLimit(
        "audit-decision", "决定委托审计", "decision on an audit", .days(10), .civilProcedure,
        from: Bilingual("收到书面申请之日", "the written request"), bound: Bound.court, Basis(Citation("INV20", 17)))

    /// 决定悬赏公告: 10 days.
    /// law: enforcement.decideReward
    public static let rewardDecision = TimeLimit(
        "reward-decision", "决定悬赏公告", "decision on a reward notice", .days(10), .civilProcedure,
        from: Bilingual("收到书面申请之日", "the written request"), bound: Bound.court, Basis(Citation("INV20", 21)))

    /// 执行期限: 6 months.
    /// law: enforcement.caseTerm
    public static let enforcementTerm = TimeLimit(
        "enforcement-term", "执行期限", "term of an enforcement case", .months(6), .civilProcedure,
        from: Bilingual("立案之日", "filing"), bound: Bound.court,
        extensible: Extension(
            .months(3), "有特殊情况，经本院院长批准；仍需延长的，报高级人民法院备案",
            "special reasons, approved by the president; a further extension is reported to the high court",
            Basis(Citation("PER00", 5))),
        note: Bilingual(
            "中止、暂缓、审计评估、拍卖变卖、管辖争议、公告送达、请示期间不计入",
            "suspension, stay, audit, appraisal, auction, disputes over jurisdiction, service by notice and consultation upward are left out"
        ),
        otherwise: Bilingual(
            "上一级人民法院可以责令执行、指定执行或者提级执行", "the next higher court may order, reassign or lift up the case"),
        Basis(Citation("ENF20", 63), Citation("PER00", 5), Citation("LIM06", 1)))

    /// 非诉执行期限: 3 months.
    /// law: enforcement.caseTermNonLit administrative.L-N11
    public static let nonLitigationEnforcementTerm = TimeLimit(
        "non-litigation-enforcement-term", "非诉执行期限", "term of a non-litigation enforcement case", .months(3),
        .civilProcedure,
        from: Bilingual("立案之日", "filing"), bound: Bound.court,
        extensible: Extension(.months(3), "有特殊情况，经本院院长批准", "special reasons, approved by the president"),
        note: Bilingual("扣除期间同上", "the same periods are left out"), Basis(Citation("PER00", 5), Citation("LIM06", 1)))

    /// 申请延长执行期限: 5 days.
    /// law: enforcement.extendRequest
    public static let enforcementExtensionRequest = TimeLimit(
        "enforcement-extension-request", "申请延长执行期限", "asking for more time", .days(5), .civilProcedure, .before,
        from: Bilingual("期限届满之日", "the end of the term"), bound: Bound.handler, Basis(Citation("LIM06", 1)),
        evidence: .secondary)

    /// 超过六个月未执行: 6 months.
    /// law: enforcement.inactionToSuperior
    public static let enforcementInaction = TimeLimit(
        "enforcement-inaction", "超过六个月未执行", "six months without enforcement", .months(6), .civilProcedure,
        from: Bilingual("收到申请执行书之日；有财产可供执行的，发现财产之日", "receipt of the application, or discovery of property"),
        bound: Bound.court,
        note: Bilingual("公告、评估、管辖和执行争议、暂缓、中止期间不计入", "notice, appraisal, disputes, stay and suspension are left out"),
        otherwise: Bilingual(
            "上一级人民法院可以责令执行、指定执行或者提级执行", "the next higher court may order, reassign or lift up the case"),
        Basis(Citation("CPL23", 237), Citation("ENP20", 10), Citation("ENP20", 13)))

    /// 执行管辖异议: 10 days.
    /// law: enforcement.jurisdictionObjection
    public static let enforcementJurisdictionObjection = TimeLimit(
        "enforcement-jurisdiction-objection", "执行管辖异议", "objection to the jurisdiction of enforcement", .days(10),
        .civilProcedure,
        from: Bilingual("收到执行通知书之日", "receipt of the notice"), bound: Bound.party,
        otherwise: Bilingual("不再审查", "no longer examined"), Basis(Citation("ENP20", 3)))

    /// 担保暂缓执行: 1 year.
    /// law: enforcement.stayMaxSecurity
    public static let stayOnSecurity = TimeLimit(
        "stay-on-security", "担保暂缓执行", "stay on security", .years(1), .civilProcedure,
        from: Bilingual("暂缓执行决定之日", "the decision"), bound: Bound.court,
        note: Bilingual("与担保期限一致，最长一年", "as long as the security, at most a year"),
        otherwise: Bilingual("恢复执行", "enforcement goes on"), Basis(Citation("JI22", 467), Citation("ESE20", 10)))

    /// 担保期间（默认）: 1 year.
    /// law: enforcement.guaranteePeriod
    public static let guaranteePeriod = TimeLimit(
        "guarantee-period", "担保期间（默认）", "period of the guarantee, where none is written", .years(1), .civilCode,
        from: Bilingual("暂缓执行期限届满之日", "the end of the stay"), bound: Bound.creditor,
        otherwise: Bilingual("担保人不再承担责任", "the guarantor is free"), Basis(Citation("ESE20", 12), Citation("ESE20", 13)))

    /// 上级法院通知暂缓: 3 months.
    /// law: enforcement.stayBySuperior
    public static let stayBySuperior = TimeLimit(
        "stay-by-superior", "上级法院通知暂缓", "stay by notice of a higher court", .months(3), .civilProcedure,
        from: Bilingual("暂缓执行通知之日", "the notice"), bound: Bound.higherCourt,
        extensible: Extension(nil, "有特殊事由，经院长批准", "special cause, approved by the president"),
        otherwise: Bilingual("可以恢复执行", "enforcement may go on"), Basis(Citation("ENF20", 77)))

    /// 对上级指令申请复议: 5 days.
    /// law: enforcement.reconsiderSuperiorOrder
    public static let superiorOrderReview = TimeLimit(
        "superior-order-review", "对上级指令申请复议", "asking to review a superior’s order", .days(5), .civilProcedure,
        from: Bilingual("收到裁定、决定之日", "receipt"), bound: Bound.court, Basis(Citation("ENF20", 72)))

    /// 和解后申请恢复执行: 2 years.
    /// law: enforcement.revivalAfterSettlement
    public static let revivalAfterSettlement = TimeLimit(
        "revival-after-settlement", "和解后申请恢复执行", "revival after a settlement", .years(2), .civilProcedure,
        from: Bilingual("和解协议约定履行期限最后一日", "the last day for performing the settlement"), bound: Bound.creditor,
        note: Bilingual("适用时效中止、中断的规定", "suspended and interrupted as limitation is"),
        otherwise: Bilingual("不予恢复执行", "not revived"), Basis(Citation("SET20", 10), Citation("JI22", 466)))

    /// 执行终结后排除妨害: 6 months.
    /// law: enforcement.obstructionAfterEnd
    public static let obstructionAfterEnd = TimeLimit(
        "obstruction-after-end", "执行终结后排除妨害", "obstruction after the end of enforcement", .months(6), .civilProcedure,
        from: Bilingual("执行终结之日", "the end of enforcement"), bound: Bound.creditor, Basis(Citation("JI22", 519)))

    /// 案款发放: 30 days.
    /// law: enforcement.payOut
    public static let payOut = TimeLimit(
        "pay-out", "案款发放", "paying out", .days(30), .civilProcedure,
        from: Bilingual("财务部门通知款项到账之日", "the finance unit’s notice of arrival"), bound: Bound.handler,
        otherwise: Bilingual("督办；经审批可以延缓发放", "supervision; may be held back with approval"),
        Basis(Citation("FUN17", 10)), evidence: .secondary)

    /// 终结本次执行程序前置期间: 3 months.
    /// law: enforcement.roundEndMinAge
    public static let roundEndAge = TimeLimit(
        "round-end-age", "终结本次执行程序前置期间", "age of a case before its round may end", .months(3), .civilProcedure,
        from: Bilingual("立案之日", "filing"), bound: Bound.court,
        otherwise: Bilingual("不得终结本次执行程序", "the round may not be ended"), Basis(Citation("REN16", 1)),
        evidence: .secondary)

    /// 终本后网络查询: 6 months.
    /// law: enforcement.roundEndRecheck
    public static let roundEndRecheck = TimeLimit(
        "round-end-recheck", "终本后网络查询", "inquiry after the round has ended", .months(6), .civilProcedure,
        from: Bilingual("终结本次执行程序裁定之日", "the ruling that ends the round"), bound: Bound.court,
        note: Bilingual("每六个月一次，共五年", "every six months for five years"), Basis(Citation("REN16", 9)),
        evidence: .secondary)

    /// 终本后查询总期间: 5 years.
    /// law: enforcement.roundEndRecheck
    public static let roundEndWatch = TimeLimit(
        "round-end-watch", "终本后查询总期间", "years of inquiry after the round has ended", .years(5), .civilProcedure,
        from: Bilingual("终结本次执行程序裁定之日", "the ruling that ends the round"), bound: Bound.court,
        Basis(Citation("REN16", 9)), evidence: .secondary)

    /// 终本信息屏蔽、更正: 3 days.
    /// law: enforcement.roundEndShield
    public static let roundEndShielding = TimeLimit(
        "round-end-shielding", "终本信息屏蔽、更正", "shielding or correcting the record of an ended round", .days(3),
        .civilProcedure,
        from: Bilingual("情形发生或者查证属实之日", "the ground, or the error found"), bound: Bound.court,
        Basis(Citation("REN16", 13), Citation("REN16", 14)), evidence: .memory)

}
