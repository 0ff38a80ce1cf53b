/// Time limits of objections, reconsideration, suits and sanctions in enforcement.
extension TimeLimit {
    static let enforcementRemedyLimits: [TimeLimit] = [
        objectionFiling, objectionNotice, objectionCure, objectionRuling, objectionReconsideration,
        objectionFileSending, objectionReconsiderationRuling, objectionRefusalReconsideration, objectionSuit,
        awardNonEnforcementRequest,
        awardOutsiderRequest, awardPreservation, awardReview, awardOutsiderReconsideration,
        notarialNonEnforcementRequest, notarialReview, notarialReconsideration, notarialReconsiderationRuling,
        acceptanceReconsideration, addedPartyRuling, addedPartyReconsideration, addedPartyReconsiderationRuling,
        addedPartySuit, planObjection, planCounterObjection, planSuit, sanctionReconsideration,
        sanctionReconsiderationDecision, sanctionWrittenFollowUp, exitBanReconsideration,
        exitBanReconsiderationDecision, enforcementSupervision, detentionFamilyNotice, summonsQuestioning,
        entrustedFiling, entrustmentCure, entrustmentReturn, entrustmentInaction, entrustmentRenewal,
        compensationStagnation,
    ]

    /// 异议立案: 3 days.
    /// law: enforcement.objFile
    public static let objectionFiling = TimeLimit(
        "objection-filing", "异议立案", "filing of an objection", .days(3), .civilProcedure,
        from: Bilingual("收到异议申请之日", "receipt"), bound: Bound.court,
        otherwise: Bilingual("上一级人民法院责令三日内立案", "the superior orders filing within 3 days"), Basis(Citation("OBJ20", 2)))

    /// 异议立案通知: 3 days.
    /// law: enforcement.objNotify
    public static let objectionNotice = TimeLimit(
        "objection-notice", "异议立案通知", "notice of an objection", .days(3), .civilProcedure,
        from: Bilingual("立案之日", "filing"), bound: Bound.court, Basis(Citation("OBJ20", 2)))

    /// 异议补正: 3 days.
    /// law: enforcement.objCure
    public static let objectionCure = TimeLimit(
        "objection-cure", "异议补正", "supplement of an objection", .days(3), .civilProcedure,
        from: Bilingual("收到补正通知之日", "the notice"), bound: Bound.objectingParty, Basis(Citation("OBJ20", 2)))

    /// 异议审查: 15 days.
    /// law: enforcement.objRule
    public static let objectionRuling = TimeLimit(
        "objection-ruling", "异议审查", "ruling on an objection", .days(15), .civilProcedure,
        from: Bilingual("收到书面异议之日", "receipt of the written objection"), bound: Bound.court,
        otherwise: Bilingual("上一级人民法院责令十五日内作出裁定", "the superior orders a ruling within 15 days"),
        Basis(Citation("CPL23", 236), Citation("CPL23", 238)))

    /// 申请复议: 10 days.
    /// law: enforcement.objReconsiderApply
    public static let objectionReconsideration = TimeLimit(
        "objection-reconsideration", "申请复议", "asking for reconsideration", .days(10), .civilProcedure,
        from: Bilingual("裁定送达之日", "service of the ruling"), bound: Bound.party,
        otherwise: Bilingual("裁定生效", "the ruling is final"), Basis(Citation("CPL23", 236)))

    /// 报送案卷: 5 days.
    /// law: enforcement.objSendUp
    public static let objectionFileSending = TimeLimit(
        "objection-file-sending", "报送案卷", "sending up the file", .days(5), .civilProcedure,
        from: Bilingual("收到复议申请书之日", "receipt of the request"), bound: Bound.enforcingCourt, Basis(Citation("ENP20", 7))
    )

    /// 复议审查: 30 days.
    /// law: enforcement.objReconsiderDecide
    public static let objectionReconsiderationRuling = TimeLimit(
        "objection-reconsideration-ruling", "复议审查", "ruling on reconsideration", .days(30), .civilProcedure,
        from: Bilingual("收到复议申请之日", "receipt of the request"), bound: Bound.higherCourt,
        extensible: Extension(.days(30), "有特殊情况，经本院院长批准", "special circumstances, approved by the president"),
        Basis(Citation("ENP20", 8)))

    /// 不予受理、驳回异议申请复议: 10 days.
    public static let objectionRefusalReconsideration = TimeLimit(
        "objection-refusal-reconsideration", "不予受理、驳回异议申请复议", "reconsidering a refusal to accept an objection",
        .days(10), .civilProcedure,
        from: Bilingual("裁定送达之日", "service of the ruling"), bound: Bound.objectingParty,
        otherwise: Bilingual("裁定生效", "the ruling is final"), Basis(Citation("OBJ20", 2, 3)))

    /// 执行异议之诉: 15 days.
    /// law: enforcement.objectSuit
    public static let objectionSuit = TimeLimit(
        "objection-suit", "执行异议之诉", "suit of objection to enforcement", .days(15), .civilProcedure,
        from: Bilingual("裁定送达之日", "service of the ruling"), bound: Bound.party, invariable: true,
        otherwise: Bilingual(
            "丧失诉权；申请执行人未起诉的，解除措施", "the action is lost; where the creditor does not sue, the measure is released"),
        Basis(Citation("CPL23", 238), Citation("JI22", 302)))

    /// 申请不予执行仲裁裁决: 15 days.
    /// law: enforcement.awardNonEnf
    public static let awardNonEnforcementRequest = TimeLimit(
        "award-non-enforcement-request", "申请不予执行仲裁裁决", "asking not to enforce an award", .days(15), .civilProcedure,
        from: Bilingual(
            "执行通知书送达之日；伪造证据、贪贿情形，知道之日", "service of the notice; for forged evidence or corruption, the day it is known"),
        bound: Bound.enforcementDebtor, right: true,
        note: Bilingual(
            "期限内提出的撤销申请被驳回的，重新起算；仅限执行程序终结前",
            "restarts after a setting-aside request made in time is dismissed; only while enforcement goes on"),
        otherwise: Bilingual("不予受理", "not accepted"), Basis(Citation("AWE18", 8)))

    /// 案外人申请不予执行仲裁裁决: 30 days.
    /// law: enforcement.awardNonEnf
    public static let awardOutsiderRequest = TimeLimit(
        "award-outsider-request", "案外人申请不予执行仲裁裁决", "asking by an outsider not to enforce an award", .days(30),
        .civilProcedure,
        from: Bilingual("知道或者应当知道采取执行措施之日", "the day the measure is known"), bound: Bound.thirdParty, right: true,
        otherwise: Bilingual("不予受理", "not accepted"), Basis(Citation("AWE18", 9)))

    /// 不予执行后保全延续: 30 days.
    public static let awardPreservation = TimeLimit(
        "award-preservation", "不予执行后保全延续", "preservation after a refusal to enforce", .days(30), .civilProcedure,
        from: Bilingual("人民法院采取保全措施之日", "the court preserves what was paid or enforced"), bound: Bound.creditor,
        otherwise: Bilingual("未重新申请仲裁或者起诉的，解除保全", "released where nobody arbitrates anew or sues"),
        Basis(Citation("AWE18", 21, 2)))

    /// 不予执行仲裁裁决审查: 2 months.
    /// law: enforcement.awardNonEnfReview
    public static let awardReview = TimeLimit(
        "award-review", "不予执行仲裁裁决审查", "examining a request not to enforce an award", .months(2), .civilProcedure,
        from: Bilingual("立案之日", "filing"), bound: Bound.court,
        extensible: Extension(.months(1), "经本院院长批准", "approved by the president"), Basis(Citation("AWE18", 12)))

    /// 案外人不予执行裁定复议: 10 days.
    public static let awardOutsiderReconsideration = TimeLimit(
        "award-outsider-reconsideration", "案外人不予执行裁定复议", "reconsidering a refusal asked by an outsider", .days(10),
        .civilProcedure,
        from: Bilingual("裁定送达之日", "service of the ruling"), bound: Bound.party,
        otherwise: Bilingual("裁定生效", "the ruling is final"), Basis(Citation("AWE18", 22), Citation("JI22", 476)))

    /// 申请不予执行公证债权文书: 15 days.
    /// law: enforcement.notarialNonEnf
    public static let notarialNonEnforcementRequest = TimeLimit(
        "notarial-non-enforcement-request", "申请不予执行公证债权文书", "asking not to enforce a notarised instrument", .days(15),
        .civilProcedure,
        from: Bilingual("执行通知书送达之日；两种情形自知道之日", "service of the notice; for two grounds the day it is known"),
        bound: Bound.enforcementDebtor, right: true, Basis(Citation("NTE18", 13)))

    /// 不予执行公证债权文书审查: 60 days.
    /// law: enforcement.notarialReview
    public static let notarialReview = TimeLimit(
        "notarial-review", "不予执行公证债权文书审查", "examining that request", .days(60), .civilProcedure,
        from: Bilingual("受理之日", "acceptance"), bound: Bound.court,
        extensible: Extension(.days(30), "有特殊情况，经本院院长批准", "special circumstances, approved by the president"),
        Basis(Citation("NTE18", 16)))

    /// 公证债权文书复议: 10 days.
    /// law: enforcement.notarialReconsider
    public static let notarialReconsideration = TimeLimit(
        "notarial-reconsideration", "公证债权文书复议", "asking to reconsider", .days(10), .civilProcedure,
        from: Bilingual("裁定送达之日", "service of the ruling"), bound: Bound.party, Basis(Citation("NTE18", 21)))

    /// 公证债权文书复议审查: 30 days.
    /// law: enforcement.notarialReconsider
    public static let notarialReconsiderationRuling = TimeLimit(
        "notarial-reconsideration-ruling", "公证债权文书复议审查", "reconsidering", .days(30), .civilProcedure,
        from: Bilingual("收到复议申请之日", "receipt of the request"), bound: Bound.higherCourt, Basis(Citation("NTE18", 21)))

    /// 不予受理、驳回申请复议: 10 days.
    /// law: enforcement.notarialReconsider
    public static let acceptanceReconsideration = TimeLimit(
        "acceptance-reconsideration", "不予受理、驳回申请复议", "reconsidering a refusal or dismissal", .days(10), .civilProcedure,
        from: Bilingual("裁定送达之日", "service of the ruling"), bound: Bound.creditor,
        Basis(Citation("NTE18", 7), Citation("AWE18", 5)))

    /// 变更、追加裁定: 60 days.
    /// law: enforcement.addPartyRule
    public static let addedPartyRuling = TimeLimit(
        "added-party-ruling", "变更、追加裁定", "ruling to change or add a party", .days(60), .civilProcedure,
        from: Bilingual("收到书面申请之日", "the written request"), bound: Bound.court,
        extensible: Extension(nil, "有特殊情况，经本院院长批准", "special circumstances, approved by the president"),
        Basis(Citation("ADP20", 28)))

    /// 变更、追加裁定复议: 10 days.
    /// law: enforcement.addPartyRemedy
    public static let addedPartyReconsideration = TimeLimit(
        "added-party-reconsideration", "变更、追加裁定复议", "reconsidering that ruling", .days(10), .civilProcedure,
        from: Bilingual("裁定送达之日", "service of the ruling"), bound: Bound.party, Basis(Citation("ADP20", 30)))

    /// 变更、追加复议审查: 60 days.
    /// law: enforcement.addPartyRemedy
    public static let addedPartyReconsiderationRuling = TimeLimit(
        "added-party-reconsideration-ruling", "变更、追加复议审查", "examining it", .days(60), .civilProcedure,
        from: Bilingual("收到复议申请之日", "receipt of the request"), bound: Bound.higherCourt,
        extensible: Extension(nil, "有特殊情况，经本院院长批准", "special circumstances, approved by the president"),
        Basis(Citation("ADP20", 31)))

    /// 变更、追加异议之诉: 15 days.
    /// law: enforcement.addPartyRemedy
    public static let addedPartySuit = TimeLimit(
        "added-party-suit", "变更、追加异议之诉", "suit against that ruling", .days(15), .civilProcedure,
        from: Bilingual("裁定送达之日", "service of the ruling"), bound: Bound.party,
        otherwise: Bilingual("裁定生效", "the ruling is final"), Basis(Citation("ADP20", 32)))

    /// 分配方案异议: 15 days.
    /// law: enforcement.distObject
    public static let planObjection = TimeLimit(
        "plan-objection", "分配方案异议", "objection to a distribution plan", .days(15), .civilProcedure,
        from: Bilingual("收到分配方案之日", "receipt of the plan"), bound: Bound.party,
        otherwise: Bilingual("按分配方案分配", "the plan stands"), Basis(Citation("JI22", 509)))

    /// 对异议的反对意见: 15 days.
    /// law: enforcement.distCounter
    public static let planCounterObjection = TimeLimit(
        "plan-counter-objection", "对异议的反对意见", "objecting to the objection", .days(15), .civilProcedure,
        from: Bilingual("收到通知之日", "the notice"), bound: Bound.party,
        otherwise: Bilingual("按异议意见修正方案", "the plan is amended as objected"), Basis(Citation("JI22", 510)))

    /// 分配方案异议之诉: 15 days.
    /// law: enforcement.distSuit
    public static let planSuit = TimeLimit(
        "plan-suit", "分配方案异议之诉", "suit on a distribution plan", .days(15), .civilProcedure,
        from: Bilingual("收到反对意见通知之日", "the notice of the counter-objection"), bound: Bound.objectingParty,
        note: Bilingual("有争议部分提存", "the part in dispute is deposited"),
        otherwise: Bilingual("按原方案分配", "the original plan stands"), Basis(Citation("JI22", 510)))

    /// 罚款、拘留复议: 3 days.
    /// law: enforcement.sanctionReconsider
    public static let sanctionReconsideration = TimeLimit(
        "sanction-reconsideration", "罚款、拘留复议", "asking to reconsider a fine or detention", .days(3), .civilProcedure,
        from: Bilingual("收到决定书之日", "receipt of the decision"), bound: Bound.sanctionedPerson,
        Basis(Citation("JI22", 185)))

    /// 罚款、拘留复议决定: 5 days.
    /// law: enforcement.sanctionReconsider
    public static let sanctionReconsiderationDecision = TimeLimit(
        "sanction-reconsideration-decision", "罚款、拘留复议决定", "deciding it", .days(5), .civilProcedure,
        from: Bilingual("收到复议申请之日", "receipt of the request"), bound: Bound.higherCourt, Basis(Citation("JI22", 185)))

    /// 口头通知后发出决定书: 3 days.
    /// law: enforcement.sanctionReconsider
    public static let sanctionWrittenFollowUp = TimeLimit(
        "sanction-written-follow-up", "口头通知后发出决定书", "written decision after an oral notice", .days(3), .civilProcedure,
        from: Bilingual("口头通知之日", "the oral notice"), bound: Bound.higherCourt, Basis(Citation("JI22", 186)))

    /// 限制出境复议: 10 days.
    /// law: enforcement.exitBanReconsider
    public static let exitBanReconsideration = TimeLimit(
        "exit-ban-reconsideration", "限制出境复议", "asking to reconsider an exit ban", .days(10), .civilProcedure,
        from: Bilingual("收到决定之日", "receipt of the decision"), bound: Bound.sanctionedPerson, Basis(Citation("OBJ20", 9))
    )

    /// 限制出境复议决定: 15 days.
    /// law: enforcement.exitBanReconsider
    public static let exitBanReconsiderationDecision = TimeLimit(
        "exit-ban-reconsideration-decision", "限制出境复议决定", "deciding it", .days(15), .civilProcedure,
        from: Bilingual("收到复议申请之日", "receipt of the request"), bound: Bound.higherCourt, Basis(Citation("OBJ20", 9)))

    /// 申请执行监督: 6 months.
    /// law: enforcement.supervisionApply
    public static let enforcementSupervision = TimeLimit(
        "enforcement-supervision", "申请执行监督", "asking for supervision of enforcement", .months(6), .civilProcedure,
        from: Bilingual("复议裁定发生法律效力之日", "the reconsideration ruling takes effect"), bound: Bound.party,
        Basis(Citation("SUP23")), evidence: .memory)

    /// 通知被拘留人家属: 24 hours.
    public static let detentionFamilyNotice = TimeLimit(
        "detention-family-notice", "通知被拘留人家属", "notice to the family of a person detained", .hours(24), .civilProcedure,
        from: Bilingual("实施拘留", "the detention"), bound: Bound.court, Basis(Citation("JI22", 180)))

    /// 拘传询问: 8 hours.
    public static let summonsQuestioning = TimeLimit(
        "summons-questioning", "拘传询问", "questioning after a summons by force", .hours(8), .civilCode,
        from: Bilingual("到案", "arrival"), bound: Bound.court,
        extensible: Extension(.hours(16), "情况复杂，依法可能采取拘留措施", "complex and detention is likely: 24 hours in all"),
        Basis(Citation("JI22", 482)))

    /// 受托法院立案: 7 days.
    public static let entrustedFiling = TimeLimit(
        "entrusted-filing", "受托法院立案", "filing by the entrusted court", .days(7), .civilProcedure,
        from: Bilingual("收到委托执行函之日", "receipt of the letter"), bound: Bound.entrustedCourt, Basis(Citation("ETR20", 7)))

    /// 补办委托手续: 30 days.
    public static let entrustmentCure = TimeLimit(
        "entrustment-cure", "补办委托手续", "completing the papers of an entrustment", .days(30), .civilProcedure,
        from: Bilingual("收到通知之日", "the notice"), bound: Bound.enforcingCourt, Basis(Citation("ETR20", 8)))

    /// 退回委托: 15 days.
    public static let entrustmentReturn = TimeLimit(
        "entrustment-return", "退回委托", "returning an entrustment", .days(15), .civilProcedure,
        from: Bilingual("高级人民法院同意之日", "the high court agrees"), bound: Bound.entrustedCourt, Basis(Citation("ETR20", 9))
    )

    /// 受托法院六个月未执结: 6 months.
    public static let entrustmentInaction = TimeLimit(
        "entrustment-inaction", "受托法院六个月未执结", "six months without a result at the entrusted court", .months(6),
        .civilProcedure,
        from: Bilingual("受托法院立案之日", "filing at the entrusted court"), bound: Bound.entrustedCourt,
        otherwise: Bilingual("申请执行人可以请求上一级法院提级、指定执行", "the creditor may ask the superior"), Basis(Citation("ETR20", 11))
    )

    /// 委托前续行措施: 1 month.
    /// law: enforcement.V62
    public static let entrustmentRenewal = TimeLimit(
        "entrustment-renewal", "委托前续行措施", "measure to be renewed before an entrustment", .months(1), .civilProcedure,
        .before,
        from: Bilingual("措施期限届满之日", "the expiry of the measure"), bound: Bound.enforcingCourt,
        Basis(Citation("ETR20", 6)))

    /// 终本五年可申请赔偿: 5 years.
    public static let compensationStagnation = TimeLimit(
        "compensation-stagnation", "立案满五年可以申请赔偿", "compensation may be claimed five years after filing", .years(5),
        .fixedDay, from: Bilingual("立案执行之日", "filing"), bound: Bound.party,
        note: Bilingual("已裁定终结本次执行程序，且已无可供执行财产", "this round has ended and there is no property left"),
        Basis(Citation("CMP22", 5)))
}
