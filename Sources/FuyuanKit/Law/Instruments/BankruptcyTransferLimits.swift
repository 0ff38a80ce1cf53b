/// Time limits of the transfer from enforcement to bankruptcy, and of unsealing.
extension TimeLimit {
    static let bankruptcyTransferLimits: [TimeLimit] = [
        transferDecisionService, transferRuling, transferRulingService, transferHandOver, transferReturn,
        transferSendDeclaration, transferSupervision, inquiryResultPudong, preservationPudong,
        unsealingPudong, inquiryResultNingguo,
    ]

    /// 移送决定送达: 5 days.
    /// law: bankruptcy.tl.e2b.serve enforcement.transferServe
    public static let transferDecisionService = TimeLimit(
        "transfer-decision-service", "移送决定送达", "service of the transfer decision", .days(5), .civilProcedure,
        from: Bilingual("决定作出之日", "the decision"), bound: Bound.enforcingCourt, Basis(Citation("E2B17", 7)),
        evidence: .memory)

    /// 作出裁定并告知执行法院: 30 days.
    /// law: bankruptcy.tl.e2b.rule enforcement.transferRule
    public static let transferRuling = TimeLimit(
        "transfer-ruling", "作出裁定并告知执行法院", "ruling told to the enforcing court", .days(30), .civilProcedure,
        from: Bilingual("收到执行案件相关材料之日", "receipt of the papers"), bound: Bound.receivingCourt,
        Basis(Citation("JI22", 512)))

    /// 受理与否裁定送达: 5 days.
    /// law: bankruptcy.tl.e2b.serveRuling enforcement.transferRuleServe
    public static let transferRulingService = TimeLimit(
        "transfer-ruling-service", "受理与否裁定送达", "service of that ruling", .days(5), .civilProcedure,
        from: Bilingual("裁定作出之日", "the ruling"), bound: Bound.receivingCourt, Basis(Citation("E2B17", 13)),
        evidence: .memory)

    /// 移交财产、价款: 7 days.
    /// law: bankruptcy.tl.e2b.handOver enforcement.transferHandOver
    public static let transferHandOver = TimeLimit(
        "transfer-hand-over", "移交财产、价款", "handing over property and money", .days(7), .civilProcedure,
        from: Bilingual("收到受理裁定之日", "receipt of the acceptance ruling"), bound: Bound.enforcingCourt,
        Basis(Citation("E2B17", 16), Citation("JI22", 513)), evidence: .secondary)

    /// 退回材料、财产: 7 days.
    /// law: bankruptcy.tl.e2b.return enforcement.transferReturn
    public static let transferReturn = TimeLimit(
        "transfer-return", "退回材料、财产", "return of papers and property", .days(7), .civilProcedure,
        from: Bilingual("不予受理、驳回裁定生效之日", "the refusal takes effect"), bound: Bound.receivingCourt,
        Basis(Citation("E2B17", 18)), evidence: .secondary)

    /// 送交宣告、终止裁定: 5 days.
    /// law: bankruptcy.tl.e2b.sendDeclaration
    public static let transferSendDeclaration = TimeLimit(
        "transfer-send-declaration", "送交宣告、终止裁定", "sending the declaration or termination", .days(5), .civilProcedure,
        from: Bilingual("裁定作出之日", "the ruling"), bound: Bound.receivingCourt, Basis(Citation("E2B17", 20)),
        evidence: .memory)

    /// 上级责令: 10 days.
    /// law: bankruptcy.tl.e2b.supervise enforcement.transferStuck
    public static let transferSupervision = TimeLimit(
        "transfer-supervision", "上级责令", "answer to the higher court’s order", .days(10), .civilProcedure,
        from: Bilingual("收到上级法院责令或者通知之日", "the order or notice"), bound: Bound.receivingCourt,
        note: Bilingual("逾期可再限十日", "another 10 days may follow"), Basis(Citation("E2B17", 21)), evidence: .memory)

    /// 查控结果告知（浦东）: 2 days.
    /// law: bankruptcy.tl.pd.inquiry
    public static let inquiryResultPudong = TimeLimit(
        "inquiry-result-pudong", "查控结果告知（浦东）", "result of an online inquiry, Pudong", .days(2), .civilProcedure,
        from: Bilingual("收到查控结果反馈之日", "the feedback"), bound: Bound.court, Basis(Citation("PD21", 10)), evidence: .local
    )

    /// 保全裁定并执行（浦东）: 5 days.
    /// law: bankruptcy.tl.pd.preserve
    public static let preservationPudong = TimeLimit(
        "preservation-pudong", "保全裁定并执行（浦东）", "preservation, Pudong", .days(5), .civilProcedure,
        from: Bilingual("收到申请之日", "the application"), bound: Bound.court,
        note: Bilingual("情况紧急的立即", "at once where urgent"), Basis(Citation("PD21", 10)), evidence: .local)

    /// 未解封先行处置（浦东）: 7 days.
    /// law: bankruptcy.tl.pd.unseal
    public static let unsealingPudong = TimeLimit(
        "unsealing-pudong", "未解封先行处置（浦东）", "disposal before unsealing, Pudong", .days(7), .civilProcedure,
        from: Bilingual("收到通知或者知悉之日", "the notice or knowledge"), bound: Bound.sealingOrgan,
        otherwise: Bilingual("可以先行处置", "may be disposed of first"), Basis(Citation("PD21", 11)), evidence: .local)

    /// 网络查控反馈（宁国）: 2 working days.
    /// law: bankruptcy.tl.ah.ningguo
    public static let inquiryResultNingguo = TimeLimit(
        "inquiry-result-ningguo", "网络查控反馈（宁国）", "online inquiry, Ningguo", .workingDays(2), .general,
        from: Bilingual("收到查询请求之日", "the inquiry"), bound: Bound.sealingOrgan, Basis(Citation("NG")), evidence: .local)

}
