import FuyuanKit
import Testing

/// The general estate: the worked numbers of the law sheet.
@Suite struct `The general estate` {
    struct Example: Sendable {
        let name: String
        let kind: DebtorEstateKind
        let estate: String
        let rows: [(DistributionClass, String)]
        let shares: [String]
        var surplus = "0"
        var isShortOfCosts = false
    }

    static let examples: [Example] = [
        Example(
            name: "bankruptcy.calculation-5.3-W1 bankruptcy.edge-12", kind: .company, estate: "10,000,000",
            rows: [
                (.bankruptcyCosts, "40,900"), (.bankruptcyCosts, "800,000"), (.commonBenefit, "300,000"),
                (.commonBenefit, "200,000"), (.employee, "3,000,000"), (.socialAndTax, "500,000"),
                (.socialAndTax, "1,500,000"), (.ordinary, "20,000,000"), (.ordinary, "10,000,000"),
                (.ordinary, "5,000,000"),
            ],
            shares: [
                "40,900", "800,000", "300,000", "200,000", "3,000,000", "500,000", "1,500,000", "2,090,914.29",
                "1,045,457.14", "522,728.57",
            ]),
        Example(
            name: "bankruptcy.calculation-5.3-W2", kind: .company, estate: "1,000,000",
            rows: [
                (.bankruptcyCosts, "700,000"), (.commonBenefit, "400,000"), (.commonBenefit, "200,000"),
                (.employee, "1"), (.socialAndTax, "1"), (.ordinary, "1"),
            ], shares: ["700,000", "200,000", "100,000", "0", "0", "0"]),
        Example(
            name: "bankruptcy.calculation-5.3-W3 bankruptcy.edge-36", kind: .company, estate: "100,000",
            rows: [(.bankruptcyCosts, "1,000"), (.bankruptcyCosts, "120,000"), (.bankruptcyCosts, "29,000")],
            shares: ["666.67", "80,000.00", "19,333.33"], isShortOfCosts: true),
        Example(
            name: "bankruptcy.calculation-5.3-W4", kind: .company, estate: "2,000,000",
            rows: [
                (.bankruptcyCosts, "200,000"), (.employee, "900,000"), (.socialAndTax, "400,000"),
                (.socialAndTax, "1,600,000"), (.ordinary, "5,000,000"),
            ], shares: ["200,000", "900,000", "180,000", "720,000", "0"]),
        Example(
            name: "bankruptcy.calculation-5.3-W5", kind: .company, estate: "4,000,000",
            rows: [
                (.bankruptcyCosts, "500,000"), (.employee, "1,000,000"), (.socialAndTax, "700,000"),
                (.ordinary, "2,060,000"), (.ordinary, "10,000,000"),
            ], shares: ["500,000", "1,000,000", "700,000", "307,462.69", "1,492,537.31"]),
        Example(
            name: "bankruptcy.calculation-5.3-W6 bankruptcy.edge-39", kind: .bank, estate: "1,000,000,000",
            rows: [
                (.ordinary, "800,000,000"), (.socialAndTax, "50,000,000"), (.savings, "700,000,000"),
                (.employee, "30,000,000"), (.bankruptcyCosts, "20,000,000"),
            ], shares: ["200,000,000", "50,000,000", "700,000,000", "30,000,000", "20,000,000"]),
        Example(
            name: "bankruptcy.calculation-5.3-W7", kind: .insurer, estate: "300,000,000",
            rows: [
                (.bankruptcyCosts, "15,000,000"), (.employee, "25,000,000"), (.insurance, "180,000,000"),
                (.insurance, "120,000,000"), (.socialAndTax, "10,000,000"),
            ], shares: ["15,000,000", "25,000,000", "156,000,000", "104,000,000", "0"]),
        Example(
            name: "bankruptcy.calculation-5.3-W8", kind: .cooperative, estate: "900,000",
            rows: [
                (.bankruptcyCosts, "60,000"), (.memberTrade, "500,000"), (.employee, "200,000"),
                (.socialAndTax, "180,000"), (.ordinary, "1,000,000"),
            ], shares: ["60,000", "500,000", "200,000", "140,000", "0"]),
        Example(
            name: "bankruptcy.calculation-5.3-W9", kind: .company, estate: "5,000,000",
            rows: [
                (.bankruptcyCosts, "300,000"), (.employee, "700,000"), (.socialAndTax, "400,000"),
                (.ordinary, "3,000,000"), (.subordinated, "600,000"), (.subordinated, "400,000"),
            ], shares: ["300,000", "700,000", "400,000", "3,000,000", "360,000", "240,000"]),
        Example(
            name: "bankruptcy.calculation-5.1-roundShare, three alike", kind: .company, estate: "100.00",
            rows: [(.ordinary, "1,000.00"), (.ordinary, "1,000.00"), (.ordinary, "1,000.00")],
            shares: ["33.34", "33.33", "33.33"]),
        Example(
            name: "bankruptcy.calculation-5.1-roundShare, three unlike", kind: .company, estate: "1,000.00",
            rows: [(.ordinary, "333.33"), (.ordinary, "777.77"), (.ordinary, "1,234.56")],
            shares: ["142.10", "331.58", "526.32"]),
        Example(
            name: "bankruptcy.edge-46, a zero claim and empty ranks", kind: .company, estate: "100",
            rows: [(.employee, "0"), (.ordinary, "0"), (.ordinary, "40")], shares: ["0", "0", "40"], surplus: "60"),
        Example(
            name: "bankruptcy.edge-46, ranks with sum 0 carry the money on", kind: .company, estate: "100",
            rows: [(.employee, "0"), (.socialAndTax, "0")], shares: ["0", "0"], surplus: "100"),
        Example(
            name: "what is not provable takes no part", kind: .company, estate: "100",
            rows: [(.notProvable, "50"), (.ordinary, "30")], shares: ["0", "30"], surplus: "70"),
        Example(
            name: "equity shares all that is left", kind: .company, estate: "100",
            rows: [(.ordinary, "40"), (.equity, "10"), (.equity, "5")], shares: ["40", "40", "20"]),
        Example(
            name: "savings, insurance and member trade are ordinary in a company", kind: .company, estate: "100",
            rows: [(.savings, "100"), (.insurance, "100"), (.memberTrade, "100"), (.ordinary, "100")],
            shares: ["25", "25", "25", "25"]),
        Example(
            name: "a partnership follows art. 113", kind: .partnership, estate: "100",
            rows: [(.employee, "60"), (.ordinary, "80")], shares: ["60", "40"]),
    ]

    @Test(arguments: examples)
    func `is shared out to the fen`(example: Example) throws {
        let result = try Waterfall.inForce(for: example.kind).distribute(
            rmb(example.estate), among: listed(example.rows))
        #expect(result.shares == example.shares.map(rmb), "\(example.name)")
        #expect(result.surplus == rmb(example.surplus), "\(example.name)")
        #expect(result.isShortOfCosts == example.isShortOfCosts, "\(example.name)")
        let audit = PaymentAudit(result, of: ClaimColumns(listed(example.rows)))
        #expect(audit.findings.isEmpty, "\(example.name)")
        #expect(audit.conservationFinding(realised: result.estate, retained: result.kept) == nil, "\(example.name)")
    }

    @Test func `bankruptcy.calculation-5.1-roundRatio: the ratio is printed with four decimals`() throws {
        let result = try Waterfall.inForce(for: .company).distribute(
            rmb("3,659,100"), among: listed([(.ordinary, "35,000,000")]))
        #expect(result.tier(.ordinary)?.ratioText == "10.4546%")
        #expect(result.tier(.employee)?.ratio == nil)
        #expect(result.tier(.employee)?.ratioText == "—")
        #expect(result.tier(.notProvable) == nil)
    }

    @Test func `W6: the ordinary creditors of the bank get a quarter`() throws {
        let result = try Waterfall.inForce(for: .bank).distribute(
            rmb("200"), among: listed([(.ordinary, "800")]))
        #expect(result.tier(.ordinary)?.ratio == Percent(25))
    }

    @Test func `bankruptcy.v58: W2 covers the costs, so art. 43(4) does not apply; W3 does not`() throws {
        let company = Waterfall.inForce(for: .company)
        let covered = try company.distribute(
            rmb("1,000,000"), among: listed([(.bankruptcyCosts, "700,000"), (.commonBenefit, "600,000")]))
        #expect(covered.conclusionFinding(isRequested: false, isAdvanced: false) == nil)
        let short = try company.distribute(rmb("100,000"), among: listed([(.bankruptcyCosts, "150,000")]))
        let finding = short.conclusionFinding(isRequested: false, isAdvanced: false)
        #expect(finding?.code == "bankruptcy.v58")
        #expect(finding?.severity == .error)
        #expect(short.conclusionFinding(isRequested: true, isAdvanced: false) == nil)
        #expect(short.conclusionFinding(isRequested: false, isAdvanced: true) == nil)
    }

    @Test func `shares of claims that are not certain are deposited, each under its article`() throws {
        let rows = [
            DistributionClaim(1, .ordinary, rmb("100")),
            DistributionClaim(2, .ordinary, rmb("100"), deposited: .conditional),
            DistributionClaim(3, .ordinary, rmb("100"), deposited: .litigated),
            DistributionClaim(4, .ordinary, rmb("100"), deposited: .generalGuarantee),
            DistributionClaim(5, .ordinary, rmb("100"), deposited: .unclaimed),
        ]
        let result = try Waterfall.inForce(for: .company).distribute(rmb("110"), among: rows, retaining: rmb("10"))
        #expect(result.shares == Array(repeating: rmb("20"), count: 5))
        #expect(result.paid == rmb("20"))
        #expect(result.deposited == rmb("80"))
        #expect(result.kept == rmb("10"))
        let text = result.derivation.text(in: .zh)
        for article in ["第117条", "第118条", "第119条", "第4条第2款"] { #expect(text.contains(article)) }
    }

    @Test func `an equal remainder goes to the lower number, wherever it stands`() throws {
        let rows = [3, 1, 2].map { DistributionClaim($0, .ordinary, rmb("1,000")) }
        let result = try Waterfall.inForce(for: .company).distribute(rmb("100"), among: rows)
        #expect(result.shares == ["33.33", "33.34", "33.33"].map(rmb))
    }

    @Test func `bankruptcy.edge-46: negative amounts, equal numbers and sums out of range are refused by name`() {
        let company = Waterfall.inForce(for: .company)
        let one = DistributionClaim(1, .ordinary, rmb("1"))
        #expect(throws: DistributionError.negativeEstate) { try company.distribute(rmb("-1"), among: [one]) }
        #expect(throws: DistributionError.negativeEstate) {
            try company.distribute(rmb("1"), among: [one], retaining: rmb("2"))
        }
        #expect(throws: DistributionError.negativeClaim(7)) {
            try company.distribute(rmb("1"), among: [one, DistributionClaim(7, .ordinary, rmb("-1"))])
        }
        for numbers in [[1, 1], [2, 1, 2], [9_000_000_000, 1, 9_000_000_000]] as [[Int64]] {
            let rows = numbers.map { DistributionClaim($0, .ordinary, rmb("1")) }
            let duplicate = numbers[numbers.count - 1]
            #expect(throws: DistributionError.duplicateNumber(duplicate)) {
                try company.distribute(rmb("1"), among: rows)
            }
        }
        for kind in [DistributionClass.ordinary, .savings] {
            #expect(throws: DistributionError.overflow) {
                try company.distribute(
                    rmb("1"), among: [DistributionClaim(1, .ordinary, .max), DistributionClaim(2, kind, .max)])
            }
        }
        for error in [
            DistributionError.negativeEstate, .negativeClaim(7), .duplicateNumber(7), .outsideExceedsClaim(7),
            .overflow,
        ] {
            #expect(!error.text(in: .zh).isEmpty && !error.text(in: .en).isEmpty)
        }
    }

    @Test func `nothing at all is distributed without fault`() throws {
        let empty = try Waterfall.inForce(for: .company).distribute(.zero, among: [])
        #expect(empty.shares.isEmpty)
        #expect(empty.kept == .zero)
        #expect(!empty.isShortOfCosts)
    }

    @Test func `each step names its article`() throws {
        let result = try Waterfall.inForce(for: .company).distribute(
            rmb("100"), among: listed([(.bankruptcyCosts, "10"), (.employee, "30"), (.ordinary, "600")]))
        #expect(
            result.derivation.text(in: .en).split(separator: "\n").map(String.init)[1...3] == [
                "2. bankruptcy costs: 1 claims, 10.00, paid in full: 10.00 (Enterprise Bankruptcy Law, art. 43 para. 2; Enterprise Bankruptcy Law, art. 41)",
                "3. employee claims: 1 claims, 30.00, paid in full: 30.00 (Enterprise Bankruptcy Law, art. 113 para. 1 item 1)",
                "4. ordinary claims: 1 claims, 600.00; 60.00 is left, shared in proportion (10.0000%): 60.00 (Enterprise Bankruptcy Law, art. 113 para. 2)",
            ])
        let short = try Waterfall.inForce(for: .company).distribute(
            rmb("5"), among: listed([(.bankruptcyCosts, "10")]))
        #expect(short.derivation.text(in: .zh).contains("《企业破产法》第43条第4款"))
    }

    @Test func `an order is a value: another can be made, but not one with a gap`() throws {
        var tiers = Waterfall.inForce(for: .company).tiers
        tiers.swapAt(2, 3)
        let other = try #require(Waterfall(.company, tiers: tiers, Basis(Citation("EBLD25"))))
        #expect(other.tier(of: .socialAndTax) == 2)
        let result = try other.distribute(rmb("10"), among: listed([(.employee, "10"), (.socialAndTax, "10")]))
        #expect(result.shares == [.zero, rmb("10")])
        #expect(Waterfall(.company, tiers: Array(tiers.dropFirst()), Basis()) == nil)
        #expect(Waterfall(.company, tiers: [[]] + tiers, Basis()) == nil)
        #expect(Waterfall(.company, tiers: [[.ordinary]] + tiers, Basis()) == nil)
        #expect(Waterfall(.company, tiers: tiers.reversed(), Basis()) == nil)
    }

    @Test func `the class of a claim follows what it is for`() {
        #expect(DistributionClass(ClaimKind.wages) == .employee)
        #expect(DistributionClass(ClaimKind.socialInsuranceIndividual) == .employee)
        #expect(DistributionClass(ClaimKind.socialInsuranceOther) == .socialAndTax)
        #expect(DistributionClass(ClaimKind.taxSurcharge) == .ordinary)
        #expect(DistributionClass(ClaimKind.savings) == .savings)
        #expect(DistributionClass(ClaimKind.insuranceBenefit) == .insurance)
        #expect(DistributionClass(ClaimKind.memberTrade) == .memberTrade)
        for rank in ClaimRank.allCases { #expect(DistributionClass(rank).term.wire == rank.term.wire) }
    }

    @Test func `columns of unequal length are refused`() {
        #expect(ClaimColumns(numbers: [1], kinds: [], amounts: [.zero]) == nil)
        #expect(ClaimColumns(numbers: [1], kinds: [.ordinary], amounts: [.zero], deposits: [nil, nil]) == nil)
        let columns = ClaimColumns(numbers: [1], kinds: [.ordinary], amounts: [rmb("2")])
        #expect(columns?.claim(at: 0) == DistributionClaim(1, .ordinary, rmb("2")))
        #expect(columns?.claim(at: 1) == nil)
    }

    @Test func `bankruptcy.edge-39: the fund pays up to 500,000, the rest waits for the estate`() throws {
        #expect(InsuredDeposit(rmb("820,000")).fromFund == rmb("500,000"))
        #expect(InsuredDeposit(rmb("820,000")).fromEstate == rmb("320,000"))
        #expect(InsuredDeposit(rmb("500,000")).fromEstate == .zero)
        #expect(InsuredDeposit(rmb("-1")).fromFund == .zero)
        // Seven working days from Monday, 4 March 2024.
        #expect(InsuredDeposit.lastDay(from: day("2024-03-04")) == day("2024-03-13"))
    }
}
