/// A published rate held against published counts.
public struct PublishedRate: Sendable, Hashable {
    /// The count above the line.
    public let settled: Int64
    /// The least that was said of the count below the line.
    public let atLeast: Int64
    /// The rate as published, in whole percent.
    public let rate: Percent
    /// Where it was published.
    public let basis: Basis

    /// A published rate.
    public init(settled: Int64, atLeast: Int64, rate: Percent, basis: Basis) {
        self.settled = settled
        self.atLeast = atLeast
        self.rate = rate
        self.basis = basis
    }

    /// 烟台: more than 40,000 matters delegated before filing, 24,000 settled, 58 % (to October 2021).
    /// law: mediation.i13 administrative.I12
    public static let yantai = Percent(58).map {
        PublishedRate(settled: 24_000, atLeast: 40_000, rate: $0, basis: Basis(Citation("YT21")))
    }

    /// The totals of which the settled count prints as the published rate; nil where there is none.
    public var totals: ClosedRange<Int64>? { rate.totals(for: settled) }

    /// The total the published rate implies.
    public var impliedTotal: Int64? { rate.total(for: settled) }

    /// Whether a total the publication allows gives the published rate.
    public var isConsistent: Bool { totals.map { $0.upperBound >= atLeast } ?? false }

    /// How the published rate follows from the counts.
    public var derivation: Derivation {
        var derivation = Derivation()
        let whole = Percent(settled, of: atLeast)?.text() ?? "—"
        derivation.add(
            "公布：委派\(atLeast)余件，成功\(settled)件，成功率\(rate.text(decimals: 0))",
            "published: more than \(atLeast) delegated, \(settled) settled, rate \(rate.text(decimals: 0))", basis)
        derivation.add(
            "以\(atLeast)整数为分母", "with \(atLeast) sharp as the denominator", result: whole)
        if let totals, let impliedTotal, let again = Percent(settled, of: impliedTotal) {
            derivation.add(
                "反推分母：\(settled) ÷ \(rate.text(decimals: 0))",
                "implied denominator: \(settled) ÷ \(rate.text(decimals: 0))",
                result: "\(impliedTotal)")
            derivation.add(
                "取整后为\(rate.text(decimals: 0))的分母范围", "denominators that round to \(rate.text(decimals: 0))",
                result: "\(totals.lowerBound)–\(totals.upperBound)")
            derivation.add(
                isConsistent ? "与“\(atLeast)余件”相符，复算" : "与“\(atLeast)余件”不符，复算",
                isConsistent
                    ? "agrees with “more than \(atLeast)”; computed again"
                    : "does not agree with “more than \(atLeast)”; computed again",
                result: again.text(decimals: 0))
        }
        return derivation
    }
}
