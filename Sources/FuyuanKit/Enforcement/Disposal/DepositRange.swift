/// 竞买保证金的幅度: what a bidder’s deposit may be.
///
/// Online: 5 to 20 per cent of the start price (网络司法拍卖规定 art. 17); traditional: at least 5 per cent of the appraisal or
/// market price (拍卖变卖规定 art. 10). The floor goes up to the next fen, the ceiling down.
public struct DepositRange: Sendable, Hashable {
    /// The least.
    public let lowest: Money
    /// The most; nil where the law sets none.
    public let highest: Money?
    /// How it comes about.
    public let derivation: Derivation

    /// The range online, from a start price; nil for a negative one.
    public static func online(startPrice: Money) -> DepositRange? {
        guard let highest = part(Ratio(unchecked: 1, 5), of: startPrice, .floor) else { return nil }
        return DepositRange(startPrice, highest, "起拍价", "start price", Basis(.onlineAuction(17)))
    }

    /// The range in a traditional auction, from the appraisal or market price; nil for a negative one.
    public static func traditional(appraisal: Money) -> DepositRange? {
        DepositRange(appraisal, nil, "评估价或者市价", "appraisal or market price", Basis(.auction(10)))
    }

    /// Whether a deposit lies in the range.
    public func contains(_ deposit: Money) -> Bool { deposit >= lowest && (highest.map { deposit <= $0 } ?? true) }

    private static func part(_ share: Ratio, of base: Money, _ rounding: Rounding) -> Money? {
        base.isNegative ? nil : base.multiplied(by: share, rounding)
    }

    private init?(_ base: Money, _ highest: Money?, _ zh: String, _ en: String, _ basis: Basis) {
        guard let lowest = Self.part(Ratio(unchecked: 1, 20), of: base, .ceiling) else { return nil }
        self.lowest = lowest
        self.highest = highest
        var told = Derivation()
        told.add(
            "\(zh)\(base)的5%，向上取整到分", "5% of the \(en) \(base), up to the next fen", result: lowest.description, basis)
        if let highest {
            told.add(
                "\(zh)\(base)的20%，向下取整到分", "20% of the \(en) \(base), down to the fen",
                result: highest.description, basis)
        }
        derivation = told
    }
}

/// 申请执行人参加竞买的保证金: a creditor who bids pays none, but the gap where his claim is below the deposit
/// (网络司法拍卖规定 art. 17(2)).
public struct CreditorDeposit: Sendable, Hashable {
    /// What he must pay; zero where his claim covers the deposit.
    public let gap: Money
    /// How it comes about.
    public let derivation: Derivation

    /// The gap between a deposit and the claim of the creditor who bids; nil for negative amounts.
    public init?(deposit: Money, claim: Money) {
        guard !deposit.isNegative, !claim.isNegative, let rest = deposit.subtracting(claim) else { return nil }
        gap = Swift.max(rest, .zero)
        var told = Derivation()
        told.add(
            "申请执行人可以不交保证金；债权额小于保证金的，补足差额：\(deposit) − \(claim)",
            "a creditor need not pay a deposit; where his claim is smaller he pays the gap: \(deposit) − \(claim)",
            result: gap.description, Basis(.onlineAuction(17, 2)))
        derivation = told
    }
}
