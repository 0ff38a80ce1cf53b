/// A scale of cumulative bands (分段累计): a flat sum, then a rate on the part of the amount above each limit.
public struct FeeScale: Sendable, Hashable {
    /// A band: its rate, on the part above its limit and up to the next one's.
    public struct Band: Sendable, Hashable {
        /// The limit; the amount up to and with it belongs to the band below.
        public let above: Money
        /// The rate in thousandths (千分之).
        public let perMille: Int64
    }

    /// What the part up to the first limit costs, once a case.
    public let flat: Money
    /// The bands, the limits rising.
    public let bands: [Band]
    /// The most that is charged; nil when there is no such limit.
    public let cap: Money?
    /// The provision.
    public let citation: Citation

    init(flat: Int64, _ bands: [(above: Int64, perMille: Int64)], cap: Int64? = nil, _ citation: Citation) {
        self.flat = Money(fen: flat * 100)
        self.bands = bands.map { Band(above: Money(fen: $0.above * 100), perMille: $0.perMille) }
        self.cap = cap.map { Money(fen: $0 * 100) }
        self.citation = citation
    }
}

extension FeeScale {
    /// The fee on an amount, in fen, not rounded, without a derivation; nil for a negative amount, or when it does not
    /// fit. O(bands).
    public func exact(on amount: Money) -> Ratio? {
        guard let uncapped = uncapped(on: amount) else { return nil }
        guard let cap, Ratio(cap.fen) < uncapped else { return uncapped }
        return Ratio(cap.fen)
    }

    private func uncapped(on amount: Money) -> Ratio? {
        guard !amount.isNegative else { return nil }
        // In thousandths of a fen, which reach to some 10^15 yuan; beyond, in fractions.
        var (thousandths, overflow) = flat.fen.multipliedReportingOverflow(by: 1000)
        for (position, band) in bands.enumerated() {
            guard amount > band.above else { break }
            guard let part = part(position, amount) else { return nil }
            let (charge, over) = part.fen.multipliedReportingOverflow(by: band.perMille)
            let (sum, spill) = thousandths.addingReportingOverflow(charge)
            overflow = overflow || over || spill
            thousandths = sum
        }
        return overflow ? inFractions(amount) : Ratio(thousandths, 1000)
    }

    private func inFractions(_ amount: Money) -> Ratio? {
        var total = Ratio(flat.fen)
        for (position, band) in bands.enumerated() {
            guard amount > band.above else { break }
            guard let part = charge(position, amount), let sum = total.adding(part) else { return nil }
            total = sum
        }
        return total
    }

    /// The part of an amount in a band.
    private func part(_ position: Int, _ amount: Money) -> Money? {
        let top = position + 1 < bands.count ? min(amount, bands[position + 1].above) : amount
        return top.subtracting(bands[position].above)
    }

    private func charge(_ position: Int, _ amount: Money) -> Ratio? {
        guard let part = part(position, amount) else { return nil }
        return rate(position).multiplied(by: Ratio(part.fen))
    }

    private func rate(_ position: Int) -> Ratio { Ratio(bands[position].perMille, 1000) ?? .zero }

    /// The fee on an amount, with a step for each band.
    public func fee(_ kind: FeeKind, on amount: Money) throws(FeeError) -> Fee {
        guard !amount.isNegative else { throw .negativeAmount }
        let basis = Basis(citation)
        let first = bands.first?.above ?? .max
        var fee = Fee(kind, exact: Ratio(flat.fen), Derivation())
        fee.derivation.addFlat(first, flat, basis)
        for (position, band) in bands.enumerated() {
            guard amount > band.above else { break }
            guard let part = part(position, amount), let charge = charge(position, amount),
                let sum = fee.exact.adding(charge)
            else { throw .overflow }
            let next = position + 1 < bands.count ? bands[position + 1].above : nil
            let rate = Percent(fraction: rate(position)).text(decimals: band.perMille % 10 == 0 ? 0 : 1)
            fee.derivation.add(
                "超过\(band.above)元\(next.map { "至\($0)元" } ?? "")的部分：\(part)元×\(rate)",
                "the part above \(band.above)\(next.map { " up to \($0)" } ?? ""): \(part) × \(rate)",
                result: charge.yuanText, basis)
            fee.exact = sum
        }
        if fee.derivation.steps.count > 1 { fee.add("合计", "sum", exact: fee.exact) }
        if let cap, Ratio(cap.fen) < fee.exact {
            fee.add("最多不超过\(cap)元", "not more than \(cap)", exact: Ratio(cap.fen), basis)
        }
        return fee
    }

    /// The short formula (速算) of the band an amount is in: fee = amount × rate + addend, in fen; nil up to the first
    /// limit, where the fee is flat. The cap is not part of it.
    public func formula(for amount: Money) -> (rate: Ratio, addend: Ratio)? {
        guard let position = bands.lastIndex(where: { amount > $0.above }),
            let atLimit = uncapped(on: bands[position].above),
            let slope = rate(position).multiplied(by: Ratio(bands[position].above.fen)),
            let addend = atLimit.subtracting(slope)
        else { return nil }
        return (rate(position), addend)
    }

    /// The largest amount, to the fen, on which no more than this fee is due, whatever the cap; nil when even the flat
    /// sum is more, or when it does not fit.
    public func largestAmount(forFee fee: Money) -> Money? {
        guard fee >= flat else { return nil }
        var reached = 0
        while reached < bands.count, let at = uncapped(on: bands[reached].above), at <= Ratio(fee.fen) { reached += 1 }
        // With no band reached the fee is below what the first limit costs, which is the flat sum.
        guard reached > 0, let at = uncapped(on: bands[reached - 1].above),
            let more = Ratio(fee.fen).subtracting(at), let part = more.divided(by: rate(reached - 1))
        else { return nil }
        return Money(fen: part.rounded(.floor)).adding(bands[reached - 1].above)
    }
}

extension Derivation {
    fileprivate mutating func addFlat(_ limit: Money, _ flat: Money, _ basis: Basis) {
        guard flat != .zero else {
            add("不超过\(limit)元的部分不另行交纳", "nothing more on the part up to \(limit)", basis)
            return
        }
        add("不超过\(limit)元的部分，每件", "the part up to \(limit), each case", result: flat.description, basis)
    }
}
