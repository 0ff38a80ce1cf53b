/// A list of payments, planned or made, judged against an order: seniors first, equals alike, nothing lost.
public struct PaymentAudit: Sendable, Hashable {
    /// One confirmed claim, and what it got in all rounds so far.
    @frozen
    public struct Line: Sendable, Hashable {
        /// The claim's number in the list.
        public let number: Int64
        /// What it is.
        public let kind: DistributionClass
        /// What is confirmed.
        public let amount: Money
        /// What was handed over.
        public let paid: Money
        /// What was deposited for it.
        public let deposited: Money
        /// Whether money was set aside for what it still lacks, as for a claim in dispute.
        public let isReserved: Bool

        /// A line.
        @inlinable
        public init(
            _ number: Int64, _ kind: DistributionClass, _ amount: Money, paid: Money, deposited: Money = .zero,
            isReserved: Bool = false
        ) {
            self.number = number
            self.kind = kind
            self.amount = amount
            self.paid = paid
            self.deposited = deposited
            self.isReserved = isReserved
        }

        /// What it got in all; the end of the range where that does not fit.
        public var share: Money { paid.adding(deposited) ?? .max }
    }

    /// The order.
    public var waterfall: Waterfall
    /// The lines.
    public var lines: [Line]

    /// An audit.
    public init(_ lines: [Line], by waterfall: Waterfall) {
        self.lines = lines
        self.waterfall = waterfall
    }

    /// The lines of a computed distribution. `claims` are those it was computed from.
    public init(_ distribution: EstateDistribution, of claims: ClaimColumns) {
        waterfall = distribution.waterfall
        lines = zip(claims.numbers.indices, distribution.shares).map { position, share in
            let isDeposited = claims.deposits[position] != nil
            return Line(
                claims.numbers[position], claims.kinds[position], claims.amounts[position],
                paid: isDeposited ? .zero : share, deposited: isDeposited ? share : .zero)
        }
    }

    /// Everything wrong with the order and the ratios.
    public var findings: [Finding] { orderFindings + ratioFindings }

    /// Junior claims that got something while a senior one is unpaid and not reserved: one finding for each tier that
    /// was passed over.
    ///
    /// law: bankruptcy.v46
    public var orderFindings: [Finding] {
        var junior: Line?
        var juniorTier = -1
        for line in lines where line.share > .zero {
            guard let tier = waterfall.tier(of: line.kind) else { continue }
            if tier > juniorTier { (junior, juniorTier) = (line, tier) }
        }
        guard let junior else { return [] }
        var passedOver: [Int: Line] = [:]
        for line in lines where !line.isReserved && line.share < line.amount && line.kind != .equity {
            guard let tier = waterfall.tier(of: line.kind), tier < juniorTier else { continue }
            if let other = passedOver[tier], other.number < line.number { continue }
            passedOver[tier] = line
        }
        return passedOver.sorted { $0.key < $1.key }.map { _, line in
            Finding(
                "bankruptcy.v46", .error, at: "claims[\(line.number)]", Basis(.bankruptcy(113), .bankruptcy(43)),
                "债权\(line.number)（\(line.kind.term.zh)）尚未清偿完毕，顺位在后的债权\(junior.number)（\(junior.kind.term.zh)）已受偿",
                "claim \(line.number) (\(line.kind.term.en)) is not paid in full, yet claim \(junior.number), ranking after it, got money"
            )
        }
    }

    /// Tiers in which a claim got more than a fen more or less than its part: one finding a tier, naming the lowest
    /// such number; also claims that take no part, or got more than is owed.
    ///
    /// law: bankruptcy.v47
    public var ratioFindings: [Finding] {
        var findings: [Finding] = []
        for (index, kinds) in waterfall.tiers.enumerated() {
            let tier = lines.filter { waterfall.tier(of: $0.kind) == index && !$0.isReserved }
            guard let owed = Money.sum(tier.map(\.amount)), let got = Money.sum(tier.map(\.share)), owed > .zero
            else { continue }
            let uneven = tier.filter { line in
                guard let part = got.multiplied(by: line.amount, over: owed) else { return true }
                return line.share < part.low || line.share > part.high
            }
            if let first = uneven.min(by: { $0.number < $1.number }) {
                findings.append(
                    Finding(
                        "bankruptcy.v47", .error, at: "claims[\(first.number)]", Basis(.bankruptcy(113, 2)),
                        "同一顺位未按比例分配：债权\(first.number)受偿\(first.share)，共\(uneven.count)笔不符（清偿率应为\(Self.ratio(got, owed))）",
                        "not in proportion inside the rank: claim \(first.number) got \(first.share); \(uneven.count) claims differ from \(Self.ratio(got, owed))"
                    ))
            }
            guard kinds != [.equity] else { continue }
            if let over = tier.filter({ $0.share > $0.amount }).min(by: { $0.number < $1.number }) {
                findings.append(
                    Finding(
                        "bankruptcy.v47", .error, at: "claims[\(over.number)]", Basis(.bankruptcy(113)),
                        "债权\(over.number)受偿超过债权额", "claim \(over.number) got more than is owed"))
            }
        }
        if let line = lines.filter({ waterfall.tier(of: $0.kind) == nil && $0.share > .zero })
            .min(by: { $0.number < $1.number })
        {
            findings.append(
                Finding(
                    "bankruptcy.v47", .error, at: "claims[\(line.number)]", DistributionClass.notProvable.basis,
                    "不予确认的债权\(line.number)参加了分配", "claim \(line.number) is not provable, yet got money"))
        }
        return findings
    }

    private static func ratio(_ got: Money, _ owed: Money) -> String {
        got.ratio(to: owed).map { Percent(fraction: $0).text(decimals: 4) } ?? "—"
    }

    /// Whether what was paid, deposited and kept adds up to what was realised less the costs paid on the way; nil when
    /// it does.
    ///
    /// law: bankruptcy.v48
    public func conservationFinding(realised: Money, costs: Money = .zero, retained: Money = .zero) -> Finding? {
        let used = Money.sum([.zero, retained] + lines.map(\.paid) + lines.map(\.deposited))
        let there = realised.subtracting(costs)
        if let used, used == there { return nil }
        let (out, had) = (used?.description ?? "—", there?.description ?? "—")
        return Finding(
            "bankruptcy.v48", .error, at: "", Basis(.bankruptcy(115, 2)),
            "支付、提存与留存合计\(out)，与变价所得扣除费用后的\(had)不符",
            "paid, deposited and kept are \(out) in all; realised less costs is \(had)")
    }
}

extension Money {
    /// The amounts within one fen of `self` × `weight` ÷ `total`, exactly; nil when they do not fit.
    fileprivate func multiplied(by weight: Money, over total: Money) -> (low: Money, high: Money)? {
        guard let down = fen.scaled(by: weight.fen, over: total.fen, .floor),
            let up = fen.scaled(by: weight.fen, over: total.fen, .ceiling),
            let low = Money(fen: up).subtracting(Money(fen: 1)), let high = Money(fen: down).adding(Money(fen: 1))
        else { return nil }
        return (low, high)
    }
}

extension EstateDistribution {
    /// Whether the administrator failed to ask the court to conclude although the property does not cover the costs;
    /// nil when it does, somebody advances the money, or the request was made.
    ///
    /// law: bankruptcy.v58
    public func conclusionFinding(isRequested: Bool, isAdvanced: Bool) -> Finding? {
        guard isShortOfCosts, !isRequested, !isAdvanced else { return nil }
        return Finding(
            "bankruptcy.v58", .error, at: "", Basis(.bankruptcy(43, 4), .remuneration(12)),
            "财产不足以清偿破产费用，管理人未提请终结破产程序，也无人垫付费用",
            "the property does not cover the costs, nobody advances them, and the administrator has not asked to conclude"
        )
    }
}
