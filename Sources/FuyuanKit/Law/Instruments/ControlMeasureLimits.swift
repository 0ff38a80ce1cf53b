/// Time limits of control measures and of preservation.
extension TimeLimit {
    static let controlMeasureLimits: [TimeLimit] = [
        depositFreeze, movableSealing, immovableSealing, stateShareFreeze, stateShareRenewal, shipArrest,
        preservationRenewalRequest, preservationRuling, preservationCarryOut, preservationReconsideration,
        preservationReconsiderationDecision, preservationBeforeEnforcement, preservationLifting, excessEquityRelease,
        equitySelfSale, firstSealingWait, firstSealingReply, maturedClaimObjection, bankObjectionAnswer,
        noDisposalAfterDismissal, liftAfterNoSuit, preservationHandOver,
    ]

    /// 冻结存款期限: 1 year.
    /// law: enforcement.freezeDeposit
    public static let depositFreeze = TimeLimit(
        "deposit-freeze", "冻结存款期限", "freezing of deposits", .years(1), .fixedDay,
        from: Bilingual("送达协助执行单位之日", "service on the bank"), bound: Bound.court,
        note: Bilingual("可以续行，每次不超过原期限，次数不限", "renewed as often as needed, each time no longer than this"),
        otherwise: Bilingual("效力消灭", "the measure lapses"), Basis(Citation("JI22", 485)))

    /// 查封、扣押动产期限: 2 years.
    /// law: enforcement.sealMovable
    public static let movableSealing = TimeLimit(
        "movable-sealing", "查封、扣押动产期限", "sealing or seizure of movables", .years(2), .fixedDay,
        from: Bilingual("送达或者控制之日", "service or control"), bound: Bound.court,
        note: Bilingual("可以续行，每次不超过原期限，次数不限", "renewed as often as needed, each time no longer than this"),
        otherwise: Bilingual("效力消灭", "the measure lapses"), Basis(Citation("JI22", 485)))

    /// 查封不动产、冻结其他财产权期限: 3 years.
    /// law: enforcement.sealImmovable
    public static let immovableSealing = TimeLimit(
        "immovable-sealing", "查封不动产、冻结其他财产权期限", "sealing of immovables, freezing of other rights", .years(3), .fixedDay,
        from: Bilingual("送达、登记之日；股权自公示之日", "service or registration; for equity, publicity"), bound: Bound.court,
        note: Bilingual("可以续行，每次不超过原期限，次数不限", "renewed as often as needed, each time no longer than this"),
        otherwise: Bilingual("效力消灭", "the measure lapses"), Basis(Citation("JI22", 485), Citation("EQU22", 6)))

    /// 冻结上市公司国有股、社会法人股: 1 year.
    /// law: enforcement.freezeListedState
    public static let stateShareFreeze = TimeLimit(
        "state-share-freeze", "冻结上市公司国有股、社会法人股", "freezing of state and legal-person shares of listed companies",
        .years(1), .fixedDay,
        from: Bilingual("送达之日", "service"), bound: Bound.court,
        note: Bilingual("续行冻结不超过六个月", "a renewal is at most six months"),
        otherwise: Bilingual("视为解除冻结", "taken as released"), Basis(Citation("LSH01", 6)))

    /// 续冻上市公司国有股、社会法人股: 6 months.
    /// law: enforcement.freezeListedState
    public static let stateShareRenewal = TimeLimit(
        "state-share-renewal", "续冻上市公司国有股、社会法人股", "renewal of that freezing", .months(6), .fixedDay,
        from: Bilingual("续行冻结之日", "the renewal"), bound: Bound.court, Basis(Citation("LSH01", 6)))

    /// 扣押船舶: 30 days.
    /// law: enforcement.shipArrest
    public static let shipArrest = TimeLimit(
        "ship-arrest", "扣押船舶", "arrest of a ship", .days(30), .civilProcedure,
        from: Bilingual("扣押之日", "the arrest"), bound: Bound.court,
        otherwise: Bilingual("未起诉或者申请仲裁的，解除扣押", "released unless a suit or an arbitration follows"),
        Basis(Citation("MSP00", 28)))

    /// 申请续行保全: 7 days.
    /// law: enforcement.renewRequestPreservation
    public static let preservationRenewalRequest = TimeLimit(
        "preservation-renewal-request", "申请续行保全", "asking to renew a preservation", .days(7), .civilProcedure, .before,
        from: Bilingual("保全期限届满之日", "the expiry"), bound: Bound.applicant,
        otherwise: Bilingual("自行承担不利后果", "the applicant bears the loss"), Basis(Citation("PRE20", 18)))

    /// 财产保全裁定: 5 days.
    /// law: enforcement.decidePreservation
    public static let preservationRuling = TimeLimit(
        "preservation-ruling", "财产保全裁定", "ruling on preservation", .days(5), .civilProcedure,
        from: Bilingual("接受申请或者提供担保之日", "the application or the security"), bound: Bound.court,
        note: Bilingual("情况紧急的四十八小时内", "within 48 hours where urgent"), Basis(Citation("PRE20", 4)))

    /// 财产保全裁定执行: 5 days.
    /// law: enforcement.decidePreservation
    public static let preservationCarryOut = TimeLimit(
        "preservation-carry-out", "财产保全裁定执行", "carrying out a preservation", .days(5), .civilProcedure,
        from: Bilingual("裁定作出之日", "the ruling"), bound: Bound.court,
        note: Bilingual("情况紧急的立即开始", "at once where urgent"), Basis(Citation("PRE20", 4)))

    /// 保全裁定申请复议: 5 days.
    /// law: enforcement.preservationReconsider
    public static let preservationReconsideration = TimeLimit(
        "preservation-reconsideration", "保全裁定申请复议", "asking to reconsider a preservation", .days(5), .civilProcedure,
        from: Bilingual("收到裁定之日", "receipt of the ruling"), bound: Bound.party,
        Basis(Citation("PRE20", 25), Citation("JI22", 171)))

    /// 保全复议审查: 10 days.
    /// law: enforcement.preservationReconsider
    public static let preservationReconsiderationDecision = TimeLimit(
        "preservation-reconsideration-decision", "保全复议审查", "reconsidering a preservation", .days(10), .civilProcedure,
        from: Bilingual("收到复议申请之日", "receipt of the request"), bound: Bound.court,
        Basis(Citation("PRE20", 25), Citation("JI22", 171)))

    /// 执行前保全后申请执行: 5 days.
    /// law: enforcement.postJudgmentPreservation
    public static let preservationBeforeEnforcement = TimeLimit(
        "preservation-before-enforcement", "执行前保全后申请执行", "application after preservation before enforcement", .days(5),
        .civilProcedure,
        from: Bilingual("法律文书指定的履行期间届满之日", "the end of the term to perform"), bound: Bound.creditor,
        otherwise: Bilingual("解除保全", "the measure is released"), Basis(Citation("JI22", 163)))

    /// 解除保全: 5 days.
    /// law: enforcement.liftPreservation
    public static let preservationLifting = TimeLimit(
        "preservation-lifting", "解除保全", "release of a preservation", .days(5), .civilProcedure,
        from: Bilingual("收到解除申请之日", "the request"), bound: Bound.court,
        note: Bilingual("情况紧急的四十八小时内", "within 48 hours where urgent"), Basis(Citation("PRE20", 23)))

    /// 解除超额冻结股权: 7 days.
    /// law: enforcement.releaseExcessEquity
    public static let excessEquityRelease = TimeLimit(
        "excess-equity-release", "解除超额冻结股权", "release of equity frozen in excess", .days(7), .civilProcedure,
        from: Bilingual("裁定生效之日", "the ruling takes effect"), bound: Bound.court, Basis(Citation("EQU22", 5)))

    /// 被执行人自行变价股权: 3 months.
    /// law: enforcement.selfSaleEquity
    public static let equitySelfSale = TimeLimit(
        "equity-self-sale", "被执行人自行变价股权", "sale of equity by the debtor", .months(3), .civilProcedure,
        from: Bilingual("人民法院准许之日", "the permission"), bound: Bound.enforcementDebtor, Basis(Citation("EQU22", 10)))

    /// 首封法院未处分: 60 days.
    /// law: enforcement.firstSeizureWait
    public static let firstSealingWait = TimeLimit(
        "first-sealing-wait", "首封法院未处分", "no disposal by the first sealing court", .days(60), .civilProcedure,
        from: Bilingual("首先查封之日", "the first sealing"), bound: Bound.court,
        otherwise: Bilingual("优先债权执行法院可以商请移送", "the court of the preferred claim may ask for the property"),
        Basis(Citation("FSZ16", 1)), evidence: .secondary)

    /// 首封法院答复移送: 15 days.
    /// law: enforcement.firstSeizureReply
    public static let firstSealingReply = TimeLimit(
        "first-sealing-reply", "首封法院答复移送", "answer of the first sealing court", .days(15), .civilProcedure,
        from: Bilingual("收到商请移送执行函之日", "receipt of the letter"), bound: Bound.court,
        otherwise: Bilingual("由共同上级法院协调", "the common superior decides"), Basis(Citation("FSZ16", 2)),
        evidence: .secondary)

    /// 到期债权异议: 15 days.
    /// law: enforcement.thirdPartyDebtReply
    public static let maturedClaimObjection = TimeLimit(
        "matured-claim-objection", "到期债权异议", "objection to a matured claim", .days(15), .civilProcedure,
        from: Bilingual("直接送达履行通知之日", "direct service of the notice"), bound: Bound.thirdParty, right: true,
        otherwise: Bilingual("可以裁定强制执行", "may be enforced against the third party"), Basis(Citation("ENF20", 45)))

    /// 答复金融机构异议: 15 days.
    /// law: enforcement.bankObjectionReply
    public static let bankObjectionAnswer = TimeLimit(
        "bank-objection-answer", "答复金融机构异议", "answer to a bank’s objection", .days(15), .civilProcedure,
        from: Bilingual("收到书面异议之日", "the written objection"), bound: Bound.court, Basis(Citation("NFR13", 6)))

    /// 驳回案外人异议后不得处分: 15 days.
    /// law: enforcement.noDisposalAfterDismissal
    public static let noDisposalAfterDismissal = TimeLimit(
        "no-disposal-after-dismissal", "驳回案外人异议后不得处分", "no disposal after dismissing a third party’s objection",
        .days(15), .civilProcedure,
        from: Bilingual("驳回裁定送达案外人之日", "service of the dismissal"), bound: Bound.court, Basis(Citation("JI22", 463)))

    /// 异议成立未起诉解除措施: 7 days.
    /// law: enforcement.objectSuit
    public static let liftAfterNoSuit = TimeLimit(
        "lift-after-no-suit", "异议成立未起诉解除措施", "release where the creditor did not sue", .days(7), .civilProcedure,
        from: Bilingual("起诉期限届满之日", "the end of the time to sue"), bound: Bound.court, Basis(Citation("JI22", 314)))

    /// 保全财产移送执行: 1 year.
    public static let preservationHandOver = TimeLimit(
        "preservation-hand-over", "保全财产移送执行", "preserved property handed to the enforcing court", .years(1),
        .fixedDay,
        from: Bilingual("首先采取保全措施之日", "the first preservation"), bound: Bound.court,
        otherwise: Bilingual("轮候的执行法院可以商请移送", "a waiting enforcing court may ask for the property"),
        Basis(Citation("PRE20", 21)))
}
