/// 无益拍卖: whether an auction at a reserve price would leave anything after prior claims and costs (拍卖变卖规定 art. 6).
///
/// Where it would not, the creditor is told; only if he asks within five days is it held, at a reserve above the total.
public struct NoSurplusCheck: Sendable, Hashable {
    /// Prior claims and costs of enforcement.
    public let burden: Money
    /// Whether nothing would be left for the creditor who applied.
    public let isNoSurplus: Bool
    /// How it comes about.
    public let derivation: Derivation

    /// The check; nil for negative amounts or beyond what can be held.
    public init?(reserve: Money, priorClaims: Money, costs: Money) {
        guard !reserve.isNegative, !priorClaims.isNegative, !costs.isNegative, let burden = priorClaims.adding(costs)
        else { return nil }
        self.burden = burden
        isNoSurplus = burden >= reserve
        let basis = Basis(.auction(6))
        var told = Derivation()
        told.add(
            "优先债权\(priorClaims) + 强制执行费用\(costs)", "prior claims \(priorClaims) + costs of enforcement \(costs)",
            result: burden.description, basis)
        told.add(
            isNoSurplus ? "不低于保留价\(reserve)，清偿后无剩余可能，应当通知申请执行人" : "低于保留价\(reserve)，可以拍卖",
            isNoSurplus
                ? "not below the reserve \(reserve): nothing would be left, the creditor is told"
                : "below the reserve \(reserve): the auction may be held", basis)
        if isNoSurplus {
            told.add(
                "申请执行人五日内申请继续拍卖的，重新确定的保留价应当大于\(burden)",
                "where he asks within five days, the new reserve must exceed \(burden)", result: burden.description,
                basis)
        }
        derivation = told
    }

    /// The last day for the creditor to ask for the auction all the same; nil outside the calendar.
    public static func replyBy(toldOn day: CivilDate, in law: LegalContext) -> CivilDate? {
        TimeLimit.noSurplusReply.lastDay(from: day, in: law)
    }

    /// Whether a new reserve price lets the auction be held: above the total.
    public func allows(newReserve: Money) -> Bool { newReserve > burden }
}
