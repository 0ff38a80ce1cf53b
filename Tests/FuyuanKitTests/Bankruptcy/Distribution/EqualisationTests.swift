import FuyuanKit
import Testing

/// What creditors still get after a plan failed, and what a fraud takes back.
@Suite struct `Equalisation after a failed plan` {
    private let creditors = [
        Equalisation.Creditor(1, claim: rmb("1,000,000"), received: rmb("300,000")),
        Equalisation.Creditor(2, claim: rmb("1,000,000"), received: rmb("100,000")),
        Equalisation.Creditor(3, claim: rmb("500,000"), received: .zero),
    ]

    @Test(arguments: [
        ("bankruptcy.calculation-5.10-Q1", "400,000", ["20,000", "220,000", "160,000"], "32.0000%"),
        ("bankruptcy.calculation-5.10-Q2", "1,000,000", ["260,000", "460,000", "280,000"], "56.0000%"),
        ("bankruptcy.calculation-5.10-Q3", "100,000", ["0", "33,333.33", "66,666.67"], "13.3333%"),
        ("only the lowest", "40,000", ["0", "0", "40,000"], "8.0000%"),
        ("just level with the next", "50,000", ["0", "0", "50,000"], "10.0000%"),
        ("in full", "2,100,000", ["700,000", "900,000", "500,000"], "100.0000%"),
        ("nothing", "0", ["0", "0", "0"], "0.0000%"),
    ])
    func `raises everybody to a common ratio`(
        name: String, pot: String, shares: [String], ratio: String
    ) throws {
        let result = try Equalisation(of: rmb(pot), among: creditors)
        #expect(result.shares == shares.map(rmb), "\(name)")
        #expect(result.ratio?.text(decimals: 4) == ratio, "\(name)")
        #expect(result.left == .zero, "\(name)")
        let backwards = try Equalisation(of: rmb(pot), among: creditors.reversed())
        #expect(backwards.shares == result.shares.reversed(), "\(name)")
    }

    @Test func `leaves over what nobody is owed, and gives nothing to who got more than the claim`() throws {
        let result = try Equalisation(
            of: rmb("100"),
            among: [
                Equalisation.Creditor(1, claim: rmb("10"), received: rmb("20")),
                Equalisation.Creditor(2, claim: rmb("30"), received: .zero),
                Equalisation.Creditor(3, claim: .zero, received: .zero),
            ])
        #expect(result.shares == [.zero, rmb("30"), .zero])
        #expect(result.left == rmb("70"))
        #expect(try Equalisation(of: rmb("5"), among: []).left == rmb("5"))
        // The largest amounts there are.
        let all = try Equalisation(of: .max, among: [.init(1, claim: .max, received: Money(fen: 1))])
        #expect(all.left == Money(fen: 1))
    }

    @Test func `bankruptcy.calculation-5.10-Q1: names its articles`() throws {
        let text = try Equalisation(of: rmb("400,000"), among: creditors).derivation.text(in: .zh)
        #expect(text.contains("《企业破产法》第93条第3款、《企业破产法》第104条第3款"))
        #expect(text.contains("32.0000%"))
    }

    @Test func `takes back what is above the common ratio only where a fraud voided the settlement`() throws {
        let ratio = try #require(Percent(20))
        #expect(creditors[0].excess(above: ratio) == rmb("100,000"))
        #expect(creditors[1].excess(above: ratio) == .zero)
        // A fraction of a fen stays with the creditor.
        let third = Percent(fraction: try #require(Ratio(1, 3)))
        #expect(
            Equalisation.Creditor(1, claim: rmb("1"), received: rmb("0.50")).excess(above: third) == rmb("0.16"))
    }

    @Test func `bad input is named`() {
        #expect(throws: DistributionError.negativeEstate) { try Equalisation(of: rmb("-1"), among: []) }
        #expect(throws: DistributionError.negativeClaim(9)) {
            try Equalisation(of: .zero, among: [.init(9, claim: rmb("1"), received: rmb("-1"))])
        }
        #expect(throws: DistributionError.duplicateNumber(1)) {
            try Equalisation(of: .zero, among: [creditors[0], creditors[0]])
        }
        #expect(throws: DistributionError.overflow) {
            try Equalisation(
                of: .zero, among: [.init(1, claim: .max, received: .zero), .init(2, claim: .max, received: .zero)])
        }
    }
}
