/// 多个债务人破产: one claim declared in full in several estates (EBL art. 51, 52; 破产法司法解释三 art. 5).
///
/// No estate's share is reduced for what another paid, but all together never pay more than the claim.
public struct SeveralEstates: Sendable, Hashable {
    /// What each estate pays, in the order asked.
    public let payments: [Money]
    /// What they pay together.
    public let total: Money
    /// How it came about.
    public let derivation: Derivation

    /// What estates pay on a claim at their ratios, in the order they distribute. Nil for a negative claim, or a ratio
    /// below 0 or above 1. O(number of estates).
    public init?(claim: Money, ratios: [Ratio]) {
        guard !claim.isNegative else { return nil }
        var steps = Derivation()
        var payments: [Money] = []
        var left = claim
        for (place, ratio) in ratios.enumerated() {
            guard ratio >= .zero, ratio <= .one, let share = claim.multiplied(by: ratio, .down) else { return nil }
            let paid = Swift.min(share, left)
            left = Money(fen: left.fen - paid.fen)
            payments.append(paid)
            steps.add(
                "第\(place + 1)个债务人财产：全额\(claim) × \(Percent(fraction: ratio))，以未受偿部分为限",
                "estate \(place + 1): the whole \(claim) × \(Percent(fraction: ratio)), up to what is unpaid",
                result: paid.description, Basis(.bankruptcy(52), .bankruptcyInterpretation3(5), .security(23)))
        }
        self.payments = payments
        total = Money(fen: claim.fen - left.fen)
        steps.add("合计不超过债权额", "together not more than the claim", result: total.description)
        derivation = steps
    }
}
