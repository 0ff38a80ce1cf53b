/// How one specific property is paid out.
public struct SpecificDistribution: Sendable, Hashable {
    /// What one claim gets from the property.
    public struct Payment: Sendable, Hashable {
        /// The claim.
        public let claim: PriorityClaim
        /// What it gets.
        public fileprivate(set) var paid: Money
        /// What the property does not cover.
        public var deficit: Money { Money(fen: claim.amount.fen &- paid.fen) }
        /// What the deficit is in the general estate.
        public var deficitClass: DistributionClass { claim.loss == nil ? claim.kind.deficitClass : .ordinary }
    }

    enum Level {
        case claims([Int])
        case employees(Money)
    }

    /// What the property was sold for.
    public let price: Money
    /// What selling it cost, with the administrator's fee.
    public let costs: Money
    /// What is left for the claims (担保物净额); nothing when the costs were higher.
    public let net: Money
    /// Costs that the price did not cover: bankruptcy costs of the general estate.
    public let uncoveredCosts: Money
    /// What employees get under art. 132.
    public private(set) var oldEmployees: Money = .zero
    /// What each claim gets, in the order given.
    public private(set) var payments: [Payment]
    /// What joins the general estate.
    public private(set) var surplus: Money
    /// The steps.
    public private(set) var derivation = Derivation()

    init(price: Money, costs: Money, claims: [PriorityClaim]) {
        self.price = price
        self.costs = costs
        // Both are not negative, so neither difference leaves the range.
        let difference = price.fen &- costs.fen
        net = Money(fen: Swift.max(0, difference))
        uncoveredCosts = Money(fen: Swift.max(0, 0 &- difference))
        surplus = net
        payments = claims.map { Payment(claim: $0, paid: .zero) }
        derivation.add(
            "担保物净额：变价款\(price)减去变价费用和管理人报酬\(costs)", "net of the property: price \(price) less costs \(costs)",
            result: net.description, Basis(.bankruptcy(109), .remuneration(13)))
    }

    mutating func pay(_ level: Level) throws(DistributionError) {
        switch level {
        case .employees(let owed):
            guard owed > .zero else { return }
            oldEmployees = Swift.min(owed, surplus)
            surplus = Money(fen: surplus.fen &- oldEmployees.fen)
            derivation.add(
                "《企业破产法》公布之日前所欠职工债权\(owed)，优先于担保权人受偿",
                "employee claims of \(owed) from before the Law was promulgated go before the secured creditors",
                result: oldEmployees.description, Basis(.bankruptcy(132)))
        case .claims(let positions): try pay(positions)
        }
    }

    private mutating func pay(_ positions: [Int]) throws(DistributionError) {
        let covered = positions.map { payments[$0].claim.covered }
        guard let owed = Money.sum(covered) else { throw .overflow }
        let pot = Swift.min(owed, surplus)
        guard let shares = ProRata.shares(of: pot, by: covered, numbers: positions.map { payments[$0].claim.number })
        else { throw .overflow }
        for (share, position) in zip(shares, positions) {
            payments[position].paid = share
            let claim = payments[position].claim
            derivation.add(
                "\(claim.kind.term.zh)（债权\(claim.number)，优先范围\(claim.covered)）",
                "\(claim.kind.term.en) (claim \(claim.number), priority for \(claim.covered))",
                result: share.description, claim.kind.basis)
        }
        surplus = Money(fen: surplus.fen &- pot.fen)
    }

    mutating func finish(_ unpaidEmployees: Money) {
        for payment in payments {
            let claim = payment.claim
            if let loss = claim.loss {
                derivation.add(
                    "债权\(claim.number)不享有优先权：\(loss.term.zh)", "claim \(claim.number) has no priority: \(loss.term.en)",
                    loss.basis)
            } else if claim.outside > .zero {
                derivation.add(
                    "债权\(claim.number)中不属于优先范围的部分", "part of claim \(claim.number) outside its priority",
                    result: claim.outside.description, claim.kind.basis)
            }
            if payment.deficit > .zero {
                derivation.add(
                    "债权\(claim.number)不足额，作为\(payment.deficitClass.term.zh)",
                    "what claim \(claim.number) does not get, now among the \(payment.deficitClass.term.en)",
                    result: payment.deficit.description,
                    payment.deficitClass == .ordinary ? Basis(.bankruptcy(110)) : claim.kind.basis)
            }
        }
        if unpaidEmployees > .zero {
            derivation.add(
                "职工债权仍未清偿", "employee claims still unpaid", result: unpaidEmployees.description,
                Basis(.bankruptcy(132)))
        }
        if uncoveredCosts > .zero {
            derivation.add(
                "变价款不足以支付的费用，列为破产费用", "costs the price did not cover, now bankruptcy costs",
                result: uncoveredCosts.description, Basis(.bankruptcy(41)))
        }
        derivation.add(
            "剩余部分归入债务人财产", "the rest joins the estate", result: surplus.description,
            Basis(.bankruptcyInterpretation2(3, 2)))
    }

    /// What the claims did not get, as claims on the general estate.
    public var deficits: [DistributionClaim] {
        payments.filter { $0.deficit > .zero }.map { DistributionClaim($0.claim.number, $0.deficitClass, $0.deficit) }
    }

    /// What a claim gets; nil where the property has no such claim.
    public func payment(of number: Int64) -> Payment? { payments.first { $0.claim.number == number } }
}
