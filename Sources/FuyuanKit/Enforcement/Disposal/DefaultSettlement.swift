/// 悔拍保证金的用途: where the deposit of a buyer who does not pay goes (网络司法拍卖规定 art. 24; 拍卖变卖规定 art. 22).
///
/// In this order: the costs lost, the gap between the first price and that of the re-auction, the debt of this case, other
/// debts of the debtor that concern the property. It is never paid back.
public struct DefaultSettlement: Sendable, Hashable {
    /// To the costs of the auction.
    public let toCosts: Money
    /// To the gap of price.
    public let toGap: Money
    /// To the debt of this case.
    public let toDebt: Money
    /// To other debts of the debtor that concern the property.
    public let toRelatedDebts: Money
    /// What is left after all of these; the law does not say whose it is.
    public let rest: Money
    /// What of costs and gap the deposit does not cover.
    public let uncovered: Money
    /// The manner of the auction: the rules on online auctions do not say whether the defaulter owes what is uncovered.
    public let manner: AuctionManner
    /// How it comes about.
    public let derivation: Derivation

    /// The use of a deposit; nil for negative amounts or beyond what can be held.
    public init?(
        deposit: Money, price: Money, reAuctionPrice: Money, costs: Money, debt: Money, relatedDebts: Money = .zero,
        manner: AuctionManner = .online
    ) {
        let amounts = [deposit, price, reAuctionPrice, costs, debt, relatedDebts]
        guard !amounts.contains(where: \.isNegative), let drop = price.subtracting(reAuctionPrice) else { return nil }
        let gap = Swift.max(drop, .zero)
        guard let loss = costs.adding(gap), let over = loss.subtracting(deposit) else { return nil }
        var left = deposit
        var told = Derivation()
        let basis = Basis(.onlineAuction(24), .auction(22))
        func take(_ wanted: Money, _ zh: String, _ en: String) -> Money {
            let paid = Swift.min(wanted, left)
            left = Money(fen: left.fen - paid.fen)  // paid is not above left
            told.add("保证金支付\(zh)\(wanted)", "deposit to \(en) \(wanted)", result: paid.description, basis)
            return paid
        }
        toCosts = take(costs, "拍卖费用损失", "costs of the auction")
        toGap = take(gap, "重新拍卖的差价", "gap to the re-auction")
        toDebt = take(debt, "本案债务", "the debt of this case")
        toRelatedDebts = take(relatedDebts, "与拍卖财产相关的其他债务", "other debts that concern the property")
        rest = left
        uncovered = Swift.max(over, .zero)
        self.manner = manner
        if uncovered > .zero {
            told.add(
                "保证金不足以弥补的差额，可以责令原买受人补交", "not covered: the first buyer may be ordered to pay",
                result: uncovered.description, Basis(.auction(22), .equityEnforcement(15)))
        }
        derivation = told
    }

    /// What is open: for an online auction the gap beyond the deposit is recovered under the older rules, as the rules on
    /// online auctions are silent.
    public var findings: [Finding] {
        guard uncovered > .zero, manner == .online else { return [] }
        return [
            Finding(
                "enforcement.uncoveredGap", .notice, at: "uncovered",
                Basis(.auction(22), .equityEnforcement(15), .onlineAuction(24)),
                "网络司法拍卖规定对保证金不足部分未作规定，可以依照拍卖变卖规定责令补交，由人民法院决定",
                "the rules on online auctions are silent on what the deposit does not cover; recovery rests on the older rules"
            )
        ]
    }
}
