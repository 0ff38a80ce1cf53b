/// Time limits of litigation costs.
extension TimeLimit {
    static let feesLimits: [TimeLimit] = [
        feePrepayment, appealFeeNotice, feeSupplement, feeRefund, feeReview,
    ]

    /// 预交案件受理费: 7 days.
    /// law: mediation.feePrepay
    public static let feePrepayment = TimeLimit(
        "fee-prepayment", "预交案件受理费", "prepayment of the acceptance fee", .days(7), .civilProcedure,
        from: Bilingual("收到交纳通知之日；反诉为提起反诉之日", "receipt of the notice; for a counterclaim, the day it is brought"),
        bound: Bound.party, right: false,
        note: Bilingual("可申请司法救助；“次日起”不是多扣一日", "relief may be asked for; from the day after does not exclude two days"),
        otherwise: Bilingual("按自动撤诉处理", "deemed withdrawn"), Basis(Citation("FEE06", 22)), since: "2007-04-01")

    /// 上诉费催交: 7 days.
    public static let appealFeeNotice = TimeLimit(
        "appeal-fee-notice", "上诉费催交", "payment of the appeal fee after notice", .days(7), .civilProcedure,
        from: Bilingual("收到预交通知之日", "receipt of the notice"), bound: Bound.party, right: false,
        otherwise: Bilingual("按自动撤回上诉处理", "the appeal is deemed withdrawn"),
        Basis(Citation("FEE06", 22, 2), Citation("JI22", 318)), since: "2007-04-01")

    /// 简转普补交受理费: 7 days.
    /// law: mediation.feeSupplement
    public static let feeSupplement = TimeLimit(
        "fee-supplement", "简转普补交受理费", "supplement of the fee after conversion", .days(7), .civilProcedure,
        from: Bilingual("收到补交通知之日", "receipt of the notice"), bound: Bound.plaintiff, right: false,
        otherwise: Bilingual("按撤诉处理，退还一半", "deemed withdrawn; half is paid back"), Basis(Citation("JI22", 199)))

    /// 退还诉讼费: 15 days.
    /// law: mediation.feeRefund
    public static let feeRefund = TimeLimit(
        "fee-refund", "退还诉讼费", "refund of costs", .days(15), .civilProcedure,
        from: Bilingual("法律文书生效之日", "the document takes effect"), bound: Bound.court, Basis(Citation("FEE06", 53)),
        since: "2007-04-01")

    /// 诉讼费用决定复核: 15 days.
    /// law: mediation.feeReview
    public static let feeReview = TimeLimit(
        "fee-review", "诉讼费用决定复核", "review of a decision on costs", .days(15), .civilProcedure,
        from: Bilingual("收到复核申请之日", "receipt of the application"), bound: Bound.courtPresident,
        Basis(Citation("FEE06", 43)), since: "2007-04-01")
}
