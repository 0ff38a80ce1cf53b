/// Property found after the proceedings were concluded, shared out by the old plan, or not (企业破产法 art. 123).
///
/// law: bankruptcy.v61
public struct AdditionalDistribution: Sendable, Hashable {
    /// How the proceedings ended, as far as it matters here.
    @nonexhaustive
    public enum Ending: UInt8, Vocabulary {
        /// The property did not cover the bankruptcy costs (art. 43(4)).
        case insufficientForCosts
        /// There was no property to distribute, or the distribution was finished (art. 120).
        case distributed
        /// All creditors agreed on the debts (art. 105).
        case selfAgreement
        /// All debts were paid, or security was given for them (art. 108).
        case debtsPaid
        /// A plan or a settlement was approved (arts. 86, 98).
        case planOrSettlement

        public var term: Term {
            switch self {
            case .insufficientForCosts: Term("insufficient-for-costs", "财产不足以清偿破产费用", "property short of the costs")
            case .distributed: Term("distributed", "无财产可供分配或者最后分配完结", "nothing left to distribute")
            case .selfAgreement: Term("self-agreement", "自行达成协议", "agreement of all creditors")
            case .debtsPaid: Term("debts-paid", "债务清偿或者提供足额担保", "debts paid or secured")
            case .planOrSettlement: Term("plan-or-settlement", "批准重整计划或者认可和解协议", "plan or settlement approved")
            }
        }

        /// Whether creditors may ask for a further distribution after it.
        public var isOpen: Bool {
            switch self {
            case .insufficientForCosts, .distributed: true
            case .selfAgreement, .debtsPaid, .planOrSettlement: false
            }
        }
    }

    /// What becomes of the property.
    @nonexhaustive
    public enum Outcome: UInt8, Vocabulary {
        /// It is shared out.
        case shared
        /// It is not worth distributing and goes to the treasury (art. 123(2)).
        case treasury
        /// It was found more than two years after the conclusion.
        case outOfTime
        /// The proceedings ended in a way that leaves no room for it.
        case notAvailable

        public var term: Term {
            switch self {
            case .shared: Term("shared", "追加分配", "shared out")
            case .treasury: Term("treasury", "上交国库", "to the treasury")
            case .outOfTime: Term("out-of-time", "已逾二年", "out of time")
            case .notAvailable: Term("not-available", "不适用追加分配", "not available")
            }
        }
    }

    /// A claim of the old plan.
    @frozen
    public struct OldClaim: Sendable, Hashable {
        /// Its number in the list.
        public let number: Int64
        /// What it is.
        public let kind: DistributionClass
        /// What the old plan recognised.
        public let amount: Money
        /// What it got.
        public let received: Money

        /// A claim.
        @inlinable
        public init(_ number: Int64, _ kind: DistributionClass, _ amount: Money, received: Money) {
            self.number = number
            self.kind = kind
            self.amount = amount
            self.received = received
        }
    }

    /// What becomes of the property.
    public let outcome: Outcome
    /// What is shared out: the value less the cost; nothing unless it is.
    public let pot: Money
    /// What each claim gets, in the order given; empty unless it is shared out.
    public let shares: [Money]
    /// What is left when everybody is paid in full.
    public let left: Money
    /// The steps.
    public let derivation: Derivation

    /// Judges a property found, and shares it out by the order and the ratios of the old plan.
    ///
    /// Tiers that are still owed go first; inside a tier the original claims are the measure, and nobody gets more than
    /// stays unpaid. Where the value just equals the cost the law says nothing: `sharesAtCost` decides whether that
    /// counts as worth distributing (there is nothing to share either way). Throws when an amount is negative, a number
    /// stands twice, or a sum does not fit; a conclusion whose two years end outside the calendar counts as open.
    public init(
        value: Money, cost: Money, found: CivilDate, ending: Ending, concluded: CivilDate, claims: [OldClaim],
        by waterfall: Waterfall = .inForce(for: .company), sharesAtCost: Bool = false,
        in law: LegalContext = .current
    ) throws(DistributionError) {
        guard !value.isNegative, !cost.isNegative else { throw .negativeEstate }
        var steps = Derivation()
        let basis = Basis(.bankruptcy(123, 1))
        steps.add("破产程序终结：\(ending.term.zh)", "the proceedings ended: \(ending.term.en)", result: "\(concluded)", basis)
        let last = TimeLimit.additionalDistribution.lastDay(from: concluded, in: law)
        if let last { steps.add("二年期满日", "last day of the two years", result: "\(last)", basis) }
        steps.add("发现财产", "property found", result: "\(found)")
        let net = Money(fen: value.fen &- cost.fen)
        var outcome = Outcome.shared
        if !ending.isOpen {
            outcome = .notAvailable
        } else if let last, found > last {
            outcome = .outOfTime
        } else if net.isNegative || (net == .zero && !sharesAtCost) {
            outcome = .treasury
        }
        steps.add(
            "价值\(value)，分配费用\(cost)：\(outcome.term.zh)", "value \(value), cost \(cost): \(outcome.term.en)",
            outcome == .treasury ? Basis(.bankruptcy(123, 2)) : basis)
        self.outcome = outcome
        guard outcome == .shared else {
            (pot, shares, left, derivation) = (.zero, [], .zero, steps)
            return
        }
        pot = net
        let sharing = try Self.share(net, claims, waterfall)
        (shares, left) = (sharing.shares, sharing.left)
        steps.add("依照破产财产分配方案再行分配", "shared out by the old plan", result: net.description, basis)
        for index in shares.indices.filter({ sharing.shares[$0] > .zero }).prefix(20) {
            steps.add(
                "债权\(claims[index].number)（\(claims[index].kind.term.zh)）",
                "claim \(claims[index].number) (\(claims[index].kind.term.en))", result: shares[index].description)
        }
        derivation = steps
    }

    private static func share(
        _ pot: Money, _ claims: [OldClaim], _ waterfall: Waterfall
    ) throws(DistributionError) -> (shares: [Money], left: Money) {
        var open = ClaimColumns(capacity: claims.count)
        for claim in claims {
            guard !claim.amount.isNegative, !claim.received.isNegative else { throw .negativeClaim(claim.number) }
            let unpaid = Swift.max(0, claim.amount.fen &- claim.received.fen)
            // Holders of capital had no claim that could be unpaid.
            open.append(
                DistributionClaim(claim.number, claim.kind, claim.kind == .equity ? claim.amount : Money(fen: unpaid)))
        }
        let result = try waterfall.distribute(pot, among: open)
        var shares = result.shares
        // The tier the money runs out in: the original claims are the measure, as in the plan.
        for tier in result.tiers where !tier.isPaidInFull && tier.share > .zero && tier.kinds != [.equity] {
            let inTier = claims.indices.filter { tier.kinds.contains(claims[$0].kind) && open.amounts[$0] > .zero }
            let measured = ProRata.shares(
                of: tier.share, by: inTier.map { claims[$0].amount }, numbers: inTier.map { claims[$0].number })
            guard let measured else { throw .overflow }
            // Unequal ratios before: what stays unpaid is then the measure, so that nobody gets more than is owed.
            let fits = zip(measured, inTier).allSatisfy { $0 <= open.amounts[$1] }
            if fits { for (share, index) in zip(measured, inTier) { shares[index] = share } }
        }
        return (shares, result.surplus)
    }
}
