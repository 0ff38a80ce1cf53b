/// One property with claims that go first on it: a mortgaged machine, a building with buyers, contractor and banks.
///
/// It is paid out before the general estate. What a claim does not get from it takes part in the general estate; what
/// is left of it joins the estate.
public struct SpecificProperty: Sendable, Hashable {
    /// What it was sold for.
    public var price: Money
    /// What selling it cost.
    public var realisationCost: Money
    /// What the administrator is paid for it (管理人报酬规定 art. 13).
    public var administratorFee: Money
    /// Claims of employees from before the Law was promulgated (2006-08-27) that rank 1 left unpaid (art. 132).
    public var oldEmployeeClaims: Money
    /// The claims that go first on it, in any order.
    public var claims: [PriorityClaim]

    /// A property.
    public init(
        price: Money, realisationCost: Money = .zero, administratorFee: Money = .zero,
        oldEmployeeClaims: Money = .zero, claims: [PriorityClaim]
    ) {
        self.price = price
        self.realisationCost = realisationCost
        self.administratorFee = administratorFee
        self.oldEmployeeClaims = oldEmployeeClaims
        self.claims = claims
    }

    /// Pays the property out: home buyers, contractors, employees under art. 132, securities by order of registration.
    ///
    /// Equal places share in proportion, exact to the fen. Employees under art. 132 stand before every security and
    /// after buyers and contractors; the latter is a convention, the article speaks of securities only. Throws when an
    /// amount is negative, a number stands twice, more lies outside a priority than is owed, or a sum does not fit.
    /// O(n log n).
    public func distribute() throws(DistributionError) -> SpecificDistribution {
        try check()
        guard let costs = realisationCost.adding(administratorFee) else { throw .overflow }
        var result = SpecificDistribution(price: price, costs: costs, claims: claims)
        for step in levels { try result.pay(step) }
        guard let oldClaims = oldEmployeeClaims.subtracting(result.oldEmployees) else { throw .overflow }
        result.finish(oldClaims)
        return result
    }

    private func check() throws(DistributionError) {
        for amount in [price, realisationCost, administratorFee, oldEmployeeClaims] where amount.isNegative {
            throw .negativeEstate
        }
        var numbers: Set<Int64> = []
        for claim in claims {
            guard !claim.amount.isNegative, !claim.outside.isNegative else { throw .negativeClaim(claim.number) }
            guard claim.outside <= claim.amount else { throw .outsideExceedsClaim(claim.number) }
            guard numbers.insert(claim.number).inserted else { throw .duplicateNumber(claim.number) }
        }
    }

    /// The steps of the order: positions of claims of equal place, or the employees.
    private var levels: [SpecificDistribution.Level] {
        var places: [(step: Int32, order: Int32, position: Int)] = []
        for (position, claim) in claims.enumerated() where claim.covered > .zero {
            switch claim.kind {
            case .homeBuyer: places.append((0, 0, position))
            case .contractor: places.append((1, 0, position))
            case .security, .priorNotice, .newMoney: places.append((2, claim.order, position))
            }
        }
        places.sort {
            ($0.step, $0.order, claims[$0.position].number) < ($1.step, $1.order, claims[$1.position].number)
        }
        let firstSecurity = places.firstIndex { $0.step == 2 } ?? places.count
        var levels: [SpecificDistribution.Level] = []
        var start = 0
        for index in 0...places.count {
            let isEnd = index == places.count
            let isNext =
                isEnd || places[index].step != places[start].step || places[index].order != places[start].order
            if isNext, start < index {
                levels.append(.claims(places[start..<index].map(\.position)))
                start = index
            }
            if index == firstSecurity { levels.append(.employees(oldEmployeeClaims)) }
        }
        return levels
    }
}
