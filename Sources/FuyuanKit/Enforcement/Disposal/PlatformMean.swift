/// 网络询价的参考价: the mean of what the platforms found, rounded half up to the fen (参考价规定 art. 13).
public struct PlatformMean: Sendable, Hashable {
    /// The reference price.
    public let price: Money
    /// How it comes about.
    public let derivation: Derivation

    /// The mean of the results; nil without any, for negative ones, or beyond what can be held. O(number of results).
    public init?(_ results: [Money]) {
        guard !results.isEmpty, !results.contains(where: \.isNegative), let sum = Money.sum(results),
            let share = Ratio(1, Int64(results.count)), let price = sum.multiplied(by: share, .halfUp)
        else { return nil }
        self.price = price
        var told = Derivation()
        let terms = results.map(\.description).joined(separator: " + ")
        told.add(
            "各平台询价结果的平均值：(\(terms)) ÷ \(results.count)", "mean of the platforms: (\(terms)) ÷ \(results.count)",
            result: price.description, Basis(.referencePrice(13)))
        derivation = told
    }
}

/// 股权、股份的单价与总价: shares put up as one lot.
public struct ShareLot: Sendable, Hashable {
    /// How many shares.
    public let shares: Int64

    /// A lot of shares; nil for none or a negative number.
    public init?(_ shares: Int64) {
        guard shares > 0 else { return nil }
        self.shares = shares
    }

    /// The total at a price a share; nil for a negative price or beyond what can be held.
    public func total(at price: Money) -> Money? { price.isNegative ? nil : price.multiplied(by: shares) }

    /// The price a share of a total, rounded half up to the fen; nil for a negative total.
    public func price(of total: Money) -> Money? {
        guard !total.isNegative, let share = Ratio(1, shares) else { return nil }
        return total.multiplied(by: share, .halfUp)
    }

    /// How many shares bring a sum at a price a share, rounded up to a whole share: of equity only the part that is needed
    /// is sold (强制执行股权规定 art. 13(2)). All of them where they do not suffice; nil for a negative sum or a price not above zero.
    public func needed(for sum: Money, at price: Money) -> Int64? {
        guard !sum.isNegative, price > .zero, let exact = sum.ratio(to: price) else { return nil }
        return Swift.min(exact.rounded(.ceiling), shares)
    }
}

/// 低于评估价的幅度: how far a price is below an appraisal.
public enum AuctionDiscount: Sendable {
    /// The part of the appraisal a price is below it; negative where it is above, nil where the appraisal is not above zero.
    public static func below(_ appraisal: Money, at price: Money) -> Percent? {
        guard appraisal > .zero, let gap = appraisal.subtracting(price) else { return nil }
        return Percent(gap.fen, of: appraisal.fen)
    }
}
