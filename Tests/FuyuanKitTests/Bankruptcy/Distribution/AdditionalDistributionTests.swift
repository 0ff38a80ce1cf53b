import FuyuanKit
import Testing

/// Property found after the conclusion.
@Suite struct `Property found after the conclusion` {
    /// The ordinary creditors of W1 and what they got.
    private let claims = [
        AdditionalDistribution.OldClaim(1, .ordinary, rmb("20,000,000"), received: rmb("2,090,914.29")),
        AdditionalDistribution.OldClaim(2, .ordinary, rmb("10,000,000"), received: rmb("1,045,457.14")),
        AdditionalDistribution.OldClaim(3, .ordinary, rmb("5,000,000"), received: rmb("522,728.57")),
        AdditionalDistribution.OldClaim(4, .employee, rmb("3,000,000"), received: rmb("3,000,000")),
    ]

    private func judge(
        _ value: String, _ cost: String, _ found: String, _ ending: AdditionalDistribution.Ending = .distributed,
        sharesAtCost: Bool = false
    ) throws -> AdditionalDistribution {
        try AdditionalDistribution(
            value: rmb(value), cost: rmb(cost), found: day(found), ending: ending, concluded: day("2026-11-02"),
            claims: claims, sharesAtCost: sharesAtCost)
    }

    @Test func `bankruptcy.calculation-5.13-F1 bankruptcy.v61: is shared out by the old plan`() throws {
        let result = try judge("800,000", "50,000", "2028-10-30")
        #expect(result.outcome == .shared)
        #expect(result.pot == rmb("750,000"))
        #expect(result.shares == ["428,571.43", "214,285.71", "107,142.86", "0"].map(rmb))
        #expect(result.left == .zero)
        #expect(result.derivation.text(in: .zh).contains("《企业破产法》第123条第1款"))
    }

    @Test func `bankruptcy.calculation-5.13-F2 bankruptcy.v61: is out of time after two years`() throws {
        #expect(try judge("800,000", "50,000", "2028-11-03").outcome == .outOfTime)
        #expect(try judge("800,000", "50,000", "2028-11-02").outcome == .shared)
    }

    @Test func `bankruptcy.calculation-5.13-F3: goes to the treasury when it is worth less than distributing it`()
        throws
    {
        let result = try judge("3,000", "8,000", "2028-10-30")
        #expect(result.outcome == .treasury)
        #expect(result.shares.isEmpty)
        #expect(result.derivation.text(in: .zh).contains("《企业破产法》第123条第2款"))
        #expect(try judge("8,000", "8,000", "2028-10-30").outcome == .treasury)
        #expect(try judge("8,000", "8,000", "2028-10-30", sharesAtCost: true).outcome == .shared)
    }

    @Test(arguments: [
        (AdditionalDistribution.Ending.selfAgreement, AdditionalDistribution.Outcome.notAvailable),
        (.debtsPaid, .notAvailable), (.planOrSettlement, .notAvailable), (.insufficientForCosts, .shared),
        (.distributed, .shared),
    ])
    func `bankruptcy.calculation-5.13-F4 bankruptcy.edge-23 bankruptcy.v61: not every ending leaves room for it`(
        ending: AdditionalDistribution.Ending, outcome: AdditionalDistribution.Outcome
    ) throws {
        #expect(try judge("800,000", "50,000", "2028-10-30", ending).outcome == outcome)
    }

    @Test func `a tier still owed goes first, and nobody gets more than is owed`() throws {
        let result = try AdditionalDistribution(
            value: rmb("100"), cost: .zero, found: day("2027-01-01"), ending: .insufficientForCosts,
            concluded: day("2026-11-02"),
            claims: [
                .init(1, .ordinary, rmb("60"), received: .zero), .init(2, .employee, rmb("50"), received: rmb("20")),
                .init(3, .ordinary, rmb("60"), received: rmb("50")),
            ])
        // By the original claims the third would get 35, but only 10 are owed: what stays unpaid is the measure.
        #expect(result.shares == [rmb("60"), rmb("30"), rmb("10")])
        let less = try AdditionalDistribution(
            value: rmb("65"), cost: .zero, found: day("2027-01-01"), ending: .insufficientForCosts,
            concluded: day("2026-11-02"),
            claims: [
                .init(1, .ordinary, rmb("60"), received: .zero), .init(2, .employee, rmb("50"), received: rmb("20")),
                .init(3, .ordinary, rmb("60"), received: rmb("50")),
            ])
        #expect(less.shares == [rmb("30"), rmb("30"), rmb("5")])
    }

    @Test func `bad input is named`() {
        #expect(throws: DistributionError.negativeEstate) { try judge("-1", "0", "2028-10-30") }
    }
}
