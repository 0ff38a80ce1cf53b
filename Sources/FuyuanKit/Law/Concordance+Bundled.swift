extension Concordance {
    /// The renumberings the kit knows: 民事诉讼法 2017, 2021, 2023; 行政复议法 2017, 2023.
    public static let bundled = Concordance(civilProcedure + enforcement + reconsideration)

    static func cpl(_ old: UInt16, _ middle: UInt16, _ now: UInt16) -> [Citation] {
        [.civilProcedure2017(old), .civilProcedure2021(middle), .civilProcedure(now)]
    }

    static let civilProcedure: [Row] = [
        Row("期间", "periods", count: 2, cpl(82, 85, 85)),
        Row("送达", "service", count: 9, cpl(84, 87, 87)),
        Row("调解", "mediation", count: 7, cpl(93, 96, 96)),
        Row("先行调解", "mediation first", cpl(122, 125, 125)),
        Row("立案", "filing", cpl(123, 126, 126)),
        Row("简易程序审限", "time limit of the simple procedure", cpl(161, 164, 164)),
        Row("小额诉讼审限", "time limit of small claims", [.civilProcedure2021(168), .civilProcedure(168)]),
        Row("司法确认", "judicial confirmation", count: 2, cpl(194, 201, 205)),
        Row("申请执行期间", "time to apply for enforcement", cpl(239, 246, 250)),
    ]

    static let enforcement: [Row] = [
        Row("执行管辖", "which court enforces", cpl(224, 231, 235)),
        Row("执行行为异议", "objection to the conduct of enforcement", cpl(225, 232, 236)),
        Row("申请上级法院执行", "enforcement by the higher court", cpl(226, 233, 237)),
        Row("案外人异议", "objection of an outsider", cpl(227, 234, 238)),
        Row("委托执行", "entrusted enforcement", cpl(229, 236, 240)),
        Row("执行和解", "settlement in enforcement", cpl(230, 237, 241)),
        Row("执行担保", "security in enforcement", cpl(231, 238, 242)),
        Row("执行回转", "reversal of enforcement", cpl(233, 240, 244)),
        Row("不予执行仲裁裁决", "refusal to enforce an award", cpl(237, 244, 248)),
        Row("公证债权文书", "notarised instrument of debt", cpl(238, 245, 249)),
        Row("执行通知", "enforcement notice", cpl(240, 247, 251)),
        Row("财产报告", "report on property", cpl(241, 248, 252)),
        Row("查询冻结划拨", "query, freezing and transfer", cpl(242, 249, 253)),
        Row("扣留提取收入", "attachment of income", cpl(243, 250, 254)),
        Row("查封扣押拍卖", "seizure and auction", cpl(244, 251, 255)),
        Row("强制迁出", "eviction", cpl(250, 257, 261)),
        Row("迟延履行利息", "interest for delay", cpl(253, 260, 264)),
        Row("继续履行", "continued liability", cpl(254, 261, 265)),
        Row("限制出境、征信、媒体公布", "exit ban, credit record, publication", cpl(255, 262, 266)),
        Row("中止执行", "suspension of enforcement", cpl(256, 263, 267)),
        Row("终结执行", "termination of enforcement", cpl(257, 264, 268)),
        Row("妨害诉讼", "obstruction of proceedings", cpl(111, 114, 114)),
        Row("协助义务单位", "units bound to assist", cpl(114, 117, 117)),
        Row("罚款拘留限额", "limits of fine and detention", cpl(115, 118, 118)),
    ]

    static func review(_ old: UInt16, _ now: UInt16, oldParagraph: UInt8 = 0, paragraph: UInt8 = 0) -> [Citation] {
        [Citation("AR17", old, oldParagraph), .reconsideration(now, paragraph)]
    }

    static let reconsideration: [Row] = [
        Row("申请期限", "time to apply", review(9, 20)),
        Row("管辖", "jurisdiction", review(12, 24)),
        Row("国务院裁决", "ruling of the State Council", review(14, 26)),
        Row("受理审查", "examination before acceptance", review(17, 30)),
        Row("复议前置后的起诉", "suit after reconsideration", review(19, 34)),
        Row("停止执行", "stay of the act", review(21, 42)),
        Row("审理方式", "way of hearing", review(22, 49)),
        Row("发送副本与答复", "copy and reply", review(23, 48)),
        Row("撤回", "withdrawal", review(25, 74)),
        Row("附带审查", "attached review of a document", review(26, 56)),
        Row("复议前置", "reconsideration first", review(30, 23, oldParagraph: 1)),
        Row("审理期限", "time to decide", review(31, 62)),
        Row("决定的执行", "enforcement of the decision", review(33, 78)),
        Row("期间计算", "counting of periods", review(40, 88)),
    ]
}
