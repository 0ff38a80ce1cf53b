/// What creditors of one rank still get after a plan failed: who got more before waits until the others have reached
/// the same ratio; nobody gives anything back (企业破产法 arts. 93(3) and 104(3)).
public struct Equalisation: Sendable, Hashable {
    /// A creditor of the rank: the original claim, and what was received under the plan or settlement.
    @frozen
    public struct Creditor: Sendable, Hashable {
        /// The claim's number in the list.
        public let number: Int64
        /// The original claim.
        public let claim: Money
        /// What was received before.
        public let received: Money

        /// A creditor.
        @inlinable
        public init(_ number: Int64, claim: Money, received: Money) {
            self.number = number
            self.claim = claim
            self.received = received
        }
    }

    /// What each creditor gets now, in the order given.
    public let shares: [Money]
    /// The ratio of the original claim that those who share have reached, before rounding to the fen; nil where it does
    /// not fit, or nobody shares.
    public let ratio: Percent?
    /// What is left when everybody is paid in full.
    public let left: Money
    /// The steps.
    public let derivation: Derivation

    /// Shares a pot out: everybody below a common ratio is raised to it, exact to the fen; the odd fen by the largest
    /// remainder, then the lowest number. Throws when an amount is negative, a number stands twice, or a sum does not
    /// fit. O(n log n).
    public init(of pot: Money, among creditors: [Creditor]) throws(DistributionError) {
        guard !pot.isNegative else { throw .negativeEstate }
        try Self.check(creditors)
        // The lowest ratio first, compared exactly.
        let order = creditors.indices.filter { creditors[$0].claim > .zero && creditors[$0].isOpen }.sorted {
            Self.isLower(creditors[$0], creditors[$1])
        }
        var unpaid: Int64 = 0
        for index in order { unpaid &+= creditors[index].claim.fen &- creditors[index].received.fen }
        var shares = [Money](repeating: .zero, count: creditors.count)
        if unpaid <= pot.fen {
            for index in order {
                shares[index] = Money(fen: creditors[index].claim.fen &- creditors[index].received.fen)
            }
            ratio = order.isEmpty ? nil : Percent(fraction: .one)
        } else {
            ratio = Self.raise(creditors, order, pot, &shares).map(Percent.init(fraction:))
        }
        self.shares = shares
        left = Money(fen: Swift.max(0, pot.fen &- unpaid))
        derivation = Self.steps(pot, creditors, shares, ratio, left)
    }

    /// Raises the lowest to the ratio the pot reaches, and answers that ratio. The pot is less than what is unpaid, so
    /// that what is reached stays below the claims, whose sum fits.
    private static func raise(
        _ creditors: [Creditor], _ order: [Int], _ pot: Money, _ shares: inout [Money]
    ) -> Ratio? {
        var (claims, reached) = (Int64(0), pot.fen)
        var sharing = 0
        for index in order {
            let creditor = creditors[index]
            // One who stands at or above the ratio reached without it does not share; nor does anybody after.
            if claims > 0, !isBelow(creditor, reached, claims) { break }
            claims &+= creditor.claim.fen
            reached &+= creditor.received.fen
            sharing += 1
        }
        var remainders = [UInt64](repeating: 0, count: creditors.count)
        var rest = pot.fen
        for index in order.prefix(sharing) {
            let creditor = creditors[index]
            let (level, remainder) = ProRata.cut(reached.magnitude, creditor.claim.fen.magnitude, claims.magnitude)
            shares[index] = Money(fen: Int64(truncatingIfNeeded: level) &- creditor.received.fen)
            remainders[index] = remainder
            rest &-= shares[index].fen
        }
        ProRata.handOut(rest, remainders, creditors.map(\.number), &shares)
        return Ratio(reached, claims)
    }

    private static func check(_ creditors: [Creditor]) throws(DistributionError) {
        var numbers: Set<Int64> = []
        numbers.reserveCapacity(creditors.count)
        for creditor in creditors {
            guard !creditor.claim.isNegative, !creditor.received.isNegative else {
                throw .negativeClaim(creditor.number)
            }
            guard numbers.insert(creditor.number).inserted else { throw .duplicateNumber(creditor.number) }
        }
        guard Money.sum(creditors.map(\.claim)) != nil, Money.sum(creditors.map(\.received)) != nil else {
            throw .overflow
        }
    }

    /// Whether one stands at a lower ratio than another; the number decides among equals.
    private static func isLower(_ one: Creditor, _ other: Creditor) -> Bool {
        let left = one.received.fen.multipliedFullWidth(by: other.claim.fen)
        let right = other.received.fen.multipliedFullWidth(by: one.claim.fen)
        if left.high != right.high { return left.high < right.high }
        return left.low == right.low ? one.number < other.number : left.low < right.low
    }

    /// Whether a creditor stands below the ratio `reached` ÷ `claims`.
    private static func isBelow(_ creditor: Creditor, _ reached: Int64, _ claims: Int64) -> Bool {
        let left = creditor.received.fen.multipliedFullWidth(by: claims)
        let right = reached.multipliedFullWidth(by: creditor.claim.fen)
        return left.high == right.high ? left.low < right.low : left.high < right.high
    }

    private static func steps(
        _ pot: Money, _ creditors: [Creditor], _ shares: [Money], _ ratio: Percent?, _ left: Money
    ) -> Derivation {
        let basis = Basis(.bankruptcy(93, 3), .bankruptcy(104, 3))
        var steps = Derivation()
        steps.add("本次可供分配", "to be shared out now", result: pot.description)
        steps.add(
            "此前所受清偿不退还，其他同顺位债权人达到同一比例后方可继续受偿", "what was received stays; who got more waits for the others", basis)
        if let ratio {
            steps.add(
                "参加分配者达到的共同比例", "common ratio that those who share have reached", result: ratio.text(decimals: 4),
                basis)
        }
        let sharing = shares.indices.filter { shares[$0] > .zero }
        // A long list says no more than its table.
        for index in sharing.prefix(20) {
            let creditor = creditors[index]
            steps.add(
                "债权\(creditor.number)：\(creditor.claim)，此前已受偿\(creditor.received)",
                "claim \(creditor.number): \(creditor.claim), received before \(creditor.received)",
                result: shares[index].description)
        }
        if sharing.count > 20 {
            steps.add("其余\(sharing.count - 20)笔债权同此计算", "\(sharing.count - 20) more claims, computed alike")
        }
        if left > .zero { steps.add("全额清偿后剩余", "left after payment in full", result: left.description) }
        return steps
    }
}

extension Equalisation.Creditor {
    /// Whether something is still owed.
    var isOpen: Bool { received < claim }

    /// What must be returned when a settlement made by fraud is void: what was received above the ratio the others have
    /// received (企业破产法 art. 103(2)). Arts. 93 and 104 take nothing back; this article does.
    ///
    /// The ratio is that of the others in the same rank; a fraction of a fen is not returned.
    public func excess(above ratio: Percent) -> Money? {
        guard let mayKeep = claim.multiplied(by: ratio.fraction, .ceiling) else { return nil }
        return received > mayKeep ? received.subtracting(mayKeep) : .zero
    }
}
