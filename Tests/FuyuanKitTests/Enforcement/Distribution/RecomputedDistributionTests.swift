import FuyuanKit
import Testing

/// Examples computed by hand, apart from the published ones.
@Suite("分配：另行验算") struct RecomputedDistributionTests {
    private func fen(_ amount: Int64) -> Money { Money(fen: amount) }

    @Test func `Costs, a priority, and three claims in proportion to the fen`() throws {
        let result = try ParticipationInDistribution(
            proceeds: fen(1_000_000_01), costs: fen(25_000_50), debtor: .otherOrganisation,
            claims: [
                ProceedsClaim(1, yuan(450_000)), ProceedsClaim(2, yuan(300_000), priority: 1),
                ProceedsClaim(3, fen(200_000_33)), ProceedsClaim(4, fen(777_777_77)),
            ])
        #expect(result.pool == fen(674_999_51))
        #expect(
            result.shares.map(\.paid) == [fen(212_742_99), yuan(300_000), fen(94_552_59), fen(367_703_93)])
        #expect(result.surplus == .zero)
    }

    @Test func `Against an enterprise the earlier measure is paid first, measures of one moment in proportion`() throws
    {
        let result = try ParticipationInDistribution(
            proceeds: yuan(900_000), debtor: .enterpriseLegalPerson,
            claims: [
                ProceedsClaim(1, yuan(400_000), seizedOn: day("2025-03-01")),
                ProceedsClaim(2, yuan(350_000), seizedOn: day("2025-03-01")),
                ProceedsClaim(3, yuan(300_000), seizedOn: day("2025-02-01")), ProceedsClaim(4, yuan(500_000)),
            ])
        #expect(result.shares.map(\.paid) == [yuan(320_000), yuan(280_000), yuan(300_000), .zero])
    }

    @Test func `A second rank shares what the first leaves, and ordinary claims get nothing`() throws {
        let result = try ParticipationInDistribution(
            proceeds: yuan(100_000), costs: yuan(10_000), debtor: .naturalPerson,
            claims: [
                ProceedsClaim(1, yuan(50_000), priority: 2), ProceedsClaim(2, yuan(60_000), priority: 1),
                ProceedsClaim(3, yuan(10_000), priority: 2), ProceedsClaim(4, yuan(1_000)),
            ])
        #expect(result.shares.map(\.paid) == [yuan(25_000), yuan(60_000), yuan(5_000), .zero])
        #expect(result.pool == .zero)
    }

    @Test func `More than all claims goes back to the debtor`() throws {
        let result = try ParticipationInDistribution(
            proceeds: yuan(100_000), costs: yuan(1_000), debtor: .naturalPerson,
            claims: [ProceedsClaim(1, yuan(40_000)), ProceedsClaim(2, yuan(30_000))])
        #expect(result.shares.map(\.paid) == [yuan(40_000), yuan(30_000)])
        #expect(result.surplus == yuan(29_000))
        #expect(result.ratio == .one)
    }

    @Test func `The last payment of a sum pays all that was calculated`() throws {
        var funds = Matter<CaseFunds>()
        try funds.do(.receive(FundsReceipt(yuan(100), noticedOn: day("2026-03-02"))), .court, on: "2026-03-02")
        try funds.do(.claim(FundsClaim(account: "A-1")), .handler, on: "2026-03-03")
        try funds.do(.calculate(FundsCalculation(toCreditors: yuan(100))), .handler, on: "2026-03-04")
        var short = funds
        #expect(
            try short.do(.pay(FundsPayment(yuan(99))), .handler, on: "2026-03-05").irregularities == ["amount-fits"])
        #expect(try funds.do(.pay(FundsPayment(yuan(100))), .handler, on: "2026-03-05").isRegular)
    }
}
