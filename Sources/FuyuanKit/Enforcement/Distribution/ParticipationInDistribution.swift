/// 参与分配 and its neighbours: what a debtor's property brought, shared out among several creditors outside bankruptcy.
///
/// Costs first, then priorities in their ranks, then ordinary claims by the ``ProceedsMethod``. A tier that cannot be
/// paid in full is shared in proportion: cut to the fen, the fen left over to the largest remainders, among equals to
/// the lower claim number (a convention). What is paid and what is left add up to the proceeds. O(n log n).
///
/// ```swift
/// let sharing = try ParticipationInDistribution(
///     proceeds: Money(fen: 100_000_00), debtor: .naturalPerson, claims: claims)
/// sharing.shares.map(\.paid)
/// ```
///
/// law: enforcement.calculation-5.4-D1, enforcement.calculation-5.4-D4
public struct ParticipationInDistribution: Sendable, Hashable {
    /// How ordinary claims shared.
    public let method: ProceedsMethod
    /// What the costs got.
    public let costsPaid: Money
    /// What was left for ordinary claims.
    public let pool: Money
    /// What each claim gets, in the order given.
    public let shares: [ProceedsShare]
    /// What is left over, due back to the debtor.
    public let surplus: Money
    /// The share of its amount an ordinary claim gets where claims share in proportion; nil otherwise, or where there is
    /// none.
    public let ratio: Ratio?
    /// How it came about.
    public let derivation: Derivation

    /// Shares proceeds out; without a method, the usual one for the debtor.
    public init(
        proceeds: Money, costs: Money = .zero, debtor: EnforcementDebtor, claims: [ProceedsClaim],
        by chosen: ProceedsMethod? = nil
    ) throws(ProceedsError) {
        let method = chosen ?? .usual(for: debtor)
        self.method = method
        guard !proceeds.isNegative, !costs.isNegative else { throw .negativeAmount }
        try Self.check(claims, debtor, method)
        var waterfall = ProceedsWaterfall(proceeds, count: claims.count)
        costsPaid = Swift.min(costs, proceeds)
        waterfall.left -= costsPaid.fen
        waterfall.derivation.add("价款", "proceeds", result: proceeds.description)
        waterfall.derivation.add(
            "扣除执行费用", "less costs of enforcement", result: costsPaid.description,
            Basis(.civilProcedureInterpretation(508)))
        let preferred = claims.indices.filter { claims[$0].priority != nil }
        for rank in Set(preferred.compactMap { claims[$0].priority }).sorted() {
            try waterfall.pay(
                preferred.filter { claims[$0].priority == rank }, of: claims,
                Bilingual("第\(rank)顺位优先受偿债权", "priority no. \(rank)"), Basis(.civilProcedureInterpretation(508)))
        }
        let pool = Money(fen: waterfall.left)
        self.pool = pool
        waterfall.derivation.add("可供普通债权分配", "left for ordinary claims", result: pool.description, method.basis)
        let ordinary = claims.indices.filter { claims[$0].priority == nil }
        let total = Money.sum(ordinary.map { claims[$0].amount })
        switch method {
        case .participation, .oneInstrument:
            ratio = total.flatMap { pool.ratio(to: $0) }.map { Swift.min($0, .one) }
            try waterfall.pay(ordinary, of: claims, Bilingual("普通债权按比例", "ordinary claims"), method.basis)
        case .measureOrder:
            ratio = nil
            for tier in Self.tiers(ordinary, of: claims) {
                let day = tier.first.flatMap { claims[$0].seizedOn }
                try waterfall.pay(
                    tier, of: claims,
                    day.map { Bilingual("\($0)采取措施的债权", "claims with a measure of \($0)") }
                        ?? Bilingual("未采取措施的债权", "claims without a measure"), method.basis)
            }
        }
        surplus = Money(fen: waterfall.left)
        if waterfall.left > 0 {
            waterfall.derivation.add("剩余退还被执行人", "the rest goes back to the debtor", result: surplus.description)
        }
        shares = waterfall.shares(of: claims)
        derivation = waterfall.derivation
    }

    private static func check(
        _ claims: [ProceedsClaim], _ debtor: EnforcementDebtor, _ method: ProceedsMethod
    ) throws(ProceedsError) {
        if method == .participation, !debtor.allowsParticipation { throw .noParticipation }
        var seen: Set<Int64> = []
        for claim in claims {
            guard seen.insert(claim.number).inserted else { throw .duplicateNumber(claim.number) }
            guard !claim.amount.isNegative else { throw .negativeClaim(claim.number) }
            if method == .oneInstrument, claim.priority != nil { throw .securedUnderOneInstrument(claim.number) }
        }
    }

    /// Claims of one day and place together, the earlier first; those without a measure last.
    private static func tiers(_ places: [Int], of claims: [ProceedsClaim]) -> [[Int]] {
        struct Key: Hashable, Comparable {
            let day: Int32
            let order: Int
            static func < (one: Key, other: Key) -> Bool { (one.day, one.order) < (other.day, other.order) }
        }
        let tiers = Dictionary(grouping: places) { place in
            claims[place].seizedOn.map { Key(day: $0.ordinal, order: claims[place].measureOrder) }
                ?? Key(day: .max, order: .max)
        }
        return tiers.sorted { $0.key < $1.key }.map(\.value)
    }
}
