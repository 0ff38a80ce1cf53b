/// 悔拍保证金的用途: where the deposit of a buyer who does not pay goes (网络司法拍卖规定 art. 24; 拍卖变卖规定 art. 22).
///
/// In this order: the costs lost and the gap between the first price and that of the re-auction; online also the debt of
/// this case and other debts of the debtor that concern the property, and nothing is paid back. Off line what is left goes
/// back to the buyer.
public struct DefaultSettlement: Sendable, Hashable {
    /// To the costs of the auction.
    public let toCosts: Money
    /// To the gap of price.
    public let toGap: Money
    /// To the debt of this case; 0 off line.
    public let toDebt: Money
    /// To other debts of the debtor that concern the property; 0 off line.
    public let toRelatedDebts: Money
    /// What is left after all of these: off line it is returned to the buyer; online the law does not say whose it is.
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
        let basis = manner == .online ? Basis(.onlineAuction(24)) : Basis(.auction(22))
        func take(_ wanted: Money, _ zh: String, _ en: String) -> Money {
            let paid = Swift.min(wanted, left)
            left = Money(fen: left.fen - paid.fen)  // paid is not above left
            told.add("保证金支付\(zh)\(wanted)", "deposit to \(en) \(wanted)", result: paid.description, basis)
            return paid
        }
        toCosts = take(costs, "拍卖费用损失", "costs of the auction")
        toGap = take(gap, "重新拍卖的差价", "gap to the re-auction")
        // Only the rules on online auctions let the deposit go on to debts.
        let isOnline = manner == .online
        toDebt = isOnline ? take(debt, "本案债务", "the debt of this case") : .zero
        toRelatedDebts =
            isOnline ? take(relatedDebts, "与拍卖财产相关的其他债务", "other debts that concern the property") : .zero
        rest = left
        if !isOnline, left > .zero {
            told.add("剩余保证金退还原买受人", "the rest is returned to the first buyer", result: left.description, basis)
        }
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
