/// How the general estate is shared out: one share a claim, and what each tier gets.
///
/// What is paid, deposited and kept always adds up to the estate.
public struct EstateDistribution: Sendable, Hashable {
    /// What one tier of the order gets.
    public struct Tier: Sendable, Hashable {
        /// The classes that stand in it.
        public let kinds: EnumSet<DistributionClass>
        /// The classes of which there are claims.
        public let present: EnumSet<DistributionClass>
        /// How many claims stand in it.
        public let count: Int
        /// What is owed to it; for equity, the capital.
        public let owed: Money
        /// What is handed over.
        public let paid: Money
        /// What is deposited for claims that are not certain yet.
        public let deposited: Money

        /// What it gets in all.
        public var share: Money { Money(fen: paid.fen &+ deposited.fen) }
        /// What stays unpaid of it; nothing for equity.
        public var unpaid: Money { Money(fen: Swift.max(0, owed.fen &- share.fen)) }
        /// The exact share of what is owed (清偿率); nil where nothing is owed. Money is never computed from it.
        public var ratio: Percent? { share.ratio(to: owed).map(Percent.init(fraction:)) }
    }

    /// The order of payment used.
    public let waterfall: Waterfall
    /// What was there to be shared out.
    public let estate: Money
    /// What the plan keeps back for later.
    public let retained: Money
    /// What each claim gets, in the order of the claims.
    public let shares: [Money]
    /// The tiers, the most senior first.
    public let tiers: [Tier]
    /// What nobody in the list is owed.
    public let surplus: Money
    /// Claims that take no part, by count.
    public let excluded: Int

    /// What is handed over.
    public var paid: Money { Money(fen: tiers.reduce(0) { $0 &+ $1.paid.fen }) }
    /// What is deposited.
    public var deposited: Money { Money(fen: tiers.reduce(0) { $0 &+ $1.deposited.fen }) }
    /// What stays in the estate: what is kept back, and the surplus.
    public var kept: Money { Money(fen: retained.fen &+ surplus.fen) }

    /// The tier of a class; nil for what takes no part.
    public func tier(_ kind: DistributionClass) -> Tier? {
        waterfall.tier(of: kind).flatMap { tiers.indices.contains($0) ? tiers[$0] : nil }
    }

    /// Whether the estate does not even cover the bankruptcy costs: the administrator must then ask the court to
    /// conclude (企业破产法 art. 43(4)). Debts of common benefit left unpaid do not count.
    public var isShortOfCosts: Bool { (tier(.bankruptcyCosts)?.unpaid).map { $0 > .zero } ?? false }

    /// What stays unpaid of all claims of creditors; in a partnership the general partners owe it.
    public var unpaid: Money { Money(fen: tiers.reduce(0) { $0 &+ ($1.kinds == [.equity] ? 0 : $1.unpaid.fen) }) }
}

extension Waterfall {
    /// Shares an estate out among claims by this order.
    ///
    /// Each tier is paid in full while the money lasts; the tier it runs out in shares in proportion, exact to the fen;
    /// later ones get nothing, and an empty tier carries the money on. Equity shares all that is left. Shares of
    /// claims that are not certain yet are computed as others' are, and deposited. O(n), nothing is allocated for one
    /// claim.
    ///
    /// Throws when an amount is negative, a number stands twice, or a sum does not fit.
    ///
    /// law: bankruptcy.calculation-5.1-moneyUnit
    public func distribute(
        _ estate: Money, among claims: ClaimColumns, retaining retained: Money = .zero
    ) throws(DistributionError) -> EstateDistribution {
        guard let pot = estate.subtracting(retained), !pot.isNegative, !retained.isNegative else {
            throw .negativeEstate
        }
        try claims.checkNumbers()
        let owed = try claims.sums()
        var plan = TierPlan(pot: pot.fen, tiers: tiers.count)
        for (index, tier) in tiers.enumerated() { try plan.add(index, tier, owed) }
        return share(estate, retained, claims, plan)
    }

    /// Shares an estate out among claims by this order.
    public func distribute(
        _ estate: Money, among claims: [DistributionClaim], retaining retained: Money = .zero
    ) throws(DistributionError) -> EstateDistribution {
        try distribute(estate, among: ClaimColumns(claims), retaining: retained)
    }

    private func share(
        _ estate: Money, _ retained: Money, _ claims: ClaimColumns, _ plan: TierPlan
    ) -> EstateDistribution {
        let count = claims.count
        var shares = [Money](repeating: .zero, count: count)
        let fullTiers = plan.fullTiers
        if let marginal = plan.marginal, marginal.pot > 0 {
            var remainders = [UInt64](repeating: 0, count: count)
            let (pot, total) = (marginal.pot.magnitude, marginal.owed.magnitude)
            var left = marginal.pot
            // Remainders are below the total: moved up, their first byte already tells most of them apart.
            let shift = UInt64(total.leadingZeroBitCount)
            for position in 0..<count {
                let tier = tierOfClass[Int(claims.kinds[position].rawValue)]
                if tier < fullTiers {
                    shares[position] = claims.amounts[position]
                } else if Int(tier) == marginal.tier {
                    let (share, rest) = ProRata.cut(pot, claims.amounts[position].fen.magnitude, total)
                    let fen = Int64(truncatingIfNeeded: share)
                    shares[position] = Money(fen: fen)
                    remainders[position] = rest &<< shift
                    left &-= fen
                }
            }
            ProRata.handOut(left, remainders, claims.numbers, &shares)
        } else {
            for position in 0..<count where tierOfClass[Int(claims.kinds[position].rawValue)] < fullTiers {
                shares[position] = claims.amounts[position]
            }
        }
        return totals(estate, retained, claims, plan, shares)
    }

    private func totals(
        _ estate: Money, _ retained: Money, _ claims: ClaimColumns, _ plan: TierPlan, _ shares: [Money]
    ) -> EstateDistribution {
        // One slot more, for what takes no part.
        var counts = [Int](repeating: 0, count: tiers.count + 1)
        var deposits = [Int64](repeating: 0, count: tiers.count + 1)
        var present: EnumSet<DistributionClass> = []
        for position in shares.indices {
            let tier = Swift.min(Int(tierOfClass[Int(claims.kinds[position].rawValue)]), tiers.count)
            counts[tier] &+= 1
            present.insert(claims.kinds[position])
            if claims.deposits[position] != nil { deposits[tier] &+= shares[position].fen }
        }
        let results = tiers.indices.map { index in
            EstateDistribution.Tier(
                kinds: tiers[index], present: tiers[index].intersection(present), count: counts[index],
                owed: Money(fen: plan.owed[index]),
                paid: Money(fen: plan.share[index] &- deposits[index]), deposited: Money(fen: deposits[index]))
        }
        return EstateDistribution(
            waterfall: self, estate: estate, retained: retained, shares: shares, tiers: results,
            surplus: Money(fen: plan.left), excluded: counts[tiers.count])
    }
}

/// What each tier is owed and gets.
private struct TierPlan {
    var owed: [Int64] = []
    var share: [Int64] = []
    /// What is left after the tiers so far.
    var left: Int64
    /// Tiers below this one are paid in full.
    var fullTiers: UInt8 = 0
    /// The tier in which the money runs out, or which shares all that is left.
    var marginal: (tier: Int, pot: Int64, owed: Int64)?

    init(pot: Int64, tiers: Int) {
        left = pot
        owed.reserveCapacity(tiers)
        share.reserveCapacity(tiers)
    }

    mutating func add(
        _ index: Int, _ kinds: EnumSet<DistributionClass>, _ sums: [Money]
    ) throws(DistributionError) {
        guard let sum = Money.sum(kinds.map { sums[Int($0.rawValue)] })?.fen else { throw .overflow }
        // Equity takes all that is left, whatever the capital was.
        let pays = kinds == [.equity] ? (sum > 0 ? left : 0) : Swift.min(left, sum)
        owed.append(sum)
        share.append(pays)
        left &-= pays
        guard marginal == nil else { return }
        if pays == sum {
            fullTiers = UInt8(truncatingIfNeeded: index + 1)
        } else {
            marginal = (index, pays, sum)
        }
    }
}

extension ClaimColumns {
    /// The sum of each class by raw value. Throws on a negative amount or a sum that does not fit.
    func sums() throws(DistributionError) -> [Money] {
        var sums = [UInt64](repeating: 0, count: DistributionClass.allCases.count)
        var bits: Int64 = 0
        var isOver = false
        for position in amounts.indices {
            let fen = amounts[position].fen
            bits |= fen
            let kind = Int(kinds[position].rawValue)
            let (sum, over) = sums[kind].addingReportingOverflow(UInt64(bitPattern: fen))
            sums[kind] = sum
            isOver = isOver || over
        }
        if bits < 0, let bad = amounts.firstIndex(where: \.isNegative) { throw .negativeClaim(numbers[bad]) }
        var amounts: [Money] = []
        for sum in sums {
            guard !isOver, let fen = Int64(magnitude: sum, negative: false) else { throw .overflow }
            amounts.append(Money(fen: fen))
        }
        return amounts
    }

    /// Throws when a number stands twice. O(n) when they ascend, or lie close together in any order.
    func checkNumbers() throws(DistributionError) {
        guard var last = numbers.first else { return }
        var isAscending = true
        var (lowest, highest) = (last, last)
        for number in numbers.dropFirst() {
            isAscending = isAscending && number > last
            last = number
            lowest = Swift.min(lowest, number)
            highest = Swift.max(highest, number)
        }
        if isAscending { return }
        let (span, over) = highest.subtractingReportingOverflow(lowest)
        if !over, span < Int64(numbers.count) &* 16 {
            var seen = [UInt64](repeating: 0, count: Int(span >> 6) + 1)
            for number in numbers {
                let offset = number &- lowest
                let bit = UInt64(1) << UInt64(offset & 63)
                if seen[Int(offset >> 6)] & bit != 0 { throw .duplicateNumber(number) }
                seen[Int(offset >> 6)] |= bit
            }
            return
        }
        let sorted = numbers.sorted()
        for index in sorted.indices.dropFirst() where sorted[index] == sorted[index - 1] {
            throw .duplicateNumber(sorted[index])
        }
    }
}
