import FuyuanKit
import Testing

@Suite("参与分配与清偿顺序") struct ParticipationTests {
    private func claims(_ amounts: Int64...) -> [ProceedsClaim] {
        amounts.enumerated().map { ProceedsClaim(Int64($0 + 1), Money(fen: $1)) }
    }

    @Test func `enforcement.calculation-5.4-D1: costs and the mortgage first, the rest in proportion`() throws {
        let result = try ParticipationInDistribution(
            proceeds: yuan(1_000_000), costs: yuan(20_000), debtor: .naturalPerson,
            claims: [ProceedsClaim(9, yuan(400_000), priority: 1)]
                + claims(600_000_00, 300_000_00, 100_000_00))
        #expect(result.pool == yuan(580_000))
        #expect(result.ratio == Ratio(58, 100))
        #expect(result.shares.map(\.paid) == [yuan(400_000), yuan(348_000), yuan(174_000), yuan(58_000)])
        #expect(result.surplus == .zero)
    }

    @Test func `enforcement.calculation-5.4-D2: the fen left over goes to the first`() throws {
        let result = try ParticipationInDistribution(
            proceeds: yuan(100_000), debtor: .otherOrganisation, claims: claims(70_000_00, 70_000_00, 70_000_00))
        #expect(result.shares.map(\.paid.fen) == [33_333_34, 33_333_33, 33_333_33])
    }

    @Test func `enforcement.E44: three equal claims on 100,000.00 share it to the fen, whatever their order`() throws {
        let backwards = Array(claims(70_000_00, 70_000_00, 70_000_00).reversed())
        let result = try ParticipationInDistribution(
            proceeds: yuan(100_000), debtor: .naturalPerson, claims: backwards)
        #expect(result.shares.map(\.paid.fen) == [33_333_33, 33_333_33, 33_333_34])
        #expect(Money.sum(result.shares.map(\.paid)) == yuan(100_000))
    }

    @Test func `enforcement.calculation-5.4-D3: odd claims share 250,000.00 exactly`() throws {
        let result = try ParticipationInDistribution(
            proceeds: yuan(250_000), debtor: .naturalPerson, claims: claims(123_456_78, 333_333_33, 43_210_89))
        #expect(result.shares.map(\.paid.fen) == [61_728_27, 166_666_33, 21_605_40])
    }

    @Test func `enforcement.calculation-5.4-D4: an enterprise pays in the order of the measures`() throws {
        var all = claims(600_000_00, 300_000_00, 100_000_00)
        all[0].seizedOn = day("2024-01-05")
        all[1].seizedOn = day("2024-01-06")
        let result = try ParticipationInDistribution(
            proceeds: yuan(580_000), debtor: .enterpriseLegalPerson, claims: all)
        #expect(result.method == .measureOrder)
        #expect(result.shares.map(\.paid) == [yuan(580_000), .zero, .zero])
        let more = try ParticipationInDistribution(
            proceeds: yuan(950_000), debtor: .enterpriseLegalPerson, claims: all)
        #expect(more.shares.map(\.paid) == [yuan(600_000), yuan(300_000), yuan(50_000)])
    }

    @Test func `enforcement.calculation-5.4-D5: medical costs, the mortgage, the victim, civil debts, the fine`() throws
    {
        let result = try CriminalCivilDistribution(
            proceeds: yuan(500_000),
            claims: [
                (.fine, ProceedsClaim(5, yuan(50_000))), (.medicalCosts, ProceedsClaim(1, yuan(60_000))),
                (.preferredOnObject, ProceedsClaim(2, yuan(200_000))), (.restitution, ProceedsClaim(3, yuan(150_000))),
                (.otherCivil, ProceedsClaim(4, yuan(300_000))),
            ])
        #expect(
            result.shares.map(\.paid) == [.zero, yuan(60_000), yuan(200_000), yuan(150_000), yuan(90_000)])
        #expect(result.surplus == .zero)
    }

    @Test func `enforcement.Nobodyconsents: an enterprise is paid in the order of seizure, not by participation`()
        throws
    {
        #expect(ProceedsMethod.usual(for: .enterpriseLegalPerson) == .measureOrder)
        #expect(throws: ProceedsError.noParticipation) {
            try ParticipationInDistribution(
                proceeds: yuan(1), debtor: .enterpriseLegalPerson, claims: claims(1), by: .participation)
        }
        // One instrument, nobody secured: in proportion all the same.
        let one = try ParticipationInDistribution(
            proceeds: yuan(100), debtor: .enterpriseLegalPerson, claims: claims(300_00, 100_00), by: .oneInstrument)
        #expect(one.shares.map(\.paid) == [yuan(75), yuan(25)])
        #expect(throws: ProceedsError.securedUnderOneInstrument(1)) {
            try ParticipationInDistribution(
                proceeds: yuan(1), debtor: .naturalPerson, claims: [ProceedsClaim(1, yuan(1), priority: 1)],
                by: .oneInstrument)
        }
    }

    @Test func `Bad input is an error, more than enough goes back to the debtor`() throws {
        #expect(throws: ProceedsError.negativeAmount) {
            try ParticipationInDistribution(proceeds: Money(fen: -1), debtor: .naturalPerson, claims: [])
        }
        #expect(throws: ProceedsError.negativeClaim(1)) {
            try ParticipationInDistribution(proceeds: yuan(1), debtor: .naturalPerson, claims: claims(-1))
        }
        #expect(throws: ProceedsError.duplicateNumber(1)) {
            try ParticipationInDistribution(
                proceeds: yuan(1), debtor: .naturalPerson, claims: claims(1) + claims(1))
        }
        #expect(throws: ProceedsError.overflow) {
            try ParticipationInDistribution(
                proceeds: yuan(1), debtor: .naturalPerson, claims: claims(.max, .max))
        }
        let rich = try ParticipationInDistribution(
            proceeds: yuan(100), costs: yuan(10), debtor: .naturalPerson, claims: claims(30_00))
        #expect(rich.surplus == yuan(60))
        #expect(rich.ratio == .one)
        let poor = try ParticipationInDistribution(
            proceeds: yuan(5), costs: yuan(10), debtor: .naturalPerson, claims: claims(30_00))
        #expect(poor.costsPaid == yuan(5))
        #expect(poor.shares.map(\.paid) == [.zero])
        for error in [
            ProceedsError.negativeAmount, .negativeClaim(1), .duplicateNumber(1), .noParticipation, .overflow,
        ] {
            #expect(!error.text(in: .zh).isEmpty && !error.text(in: .en).isEmpty)
        }
    }

    @Test func `Costs, shares and what is left always add up to the proceeds`() throws {
        var seed: UInt64 = 508
        func next(_ bound: UInt64) -> Int64 {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int64((seed >> 20) % bound)
        }
        for round in 0..<400 {
            let debtor: EnforcementDebtor = round % 3 == 0 ? .enterpriseLegalPerson : .naturalPerson
            let all = (0..<next(12)).map { number in
                ProceedsClaim(
                    number, Money(fen: next(1 << 40)), seizedOn: next(3) == 0 ? nil : CivilDate(ordinal: Int(next(20))),
                    priority: next(4) == 0 ? Int(next(3)) + 1 : nil)
            }
            let proceeds = Money(fen: next(1 << 42))
            let result = try ParticipationInDistribution(
                proceeds: proceeds, costs: Money(fen: next(1 << 38)), debtor: debtor, claims: all)
            let parts = result.shares.map(\.paid) + [result.costsPaid, result.surplus]
            #expect(Money.sum(parts) == proceeds, "round \(round)")
            #expect(result.shares.allSatisfy { !$0.paid.isNegative && !$0.open.isNegative }, "round \(round)")
        }
    }

    @Test func `enforcement.E9: three creditors of an enterprise may not participate`() {
        let request = ParticipationRequest(yuan(1), hasBasis: true)
        let began = day("2026-01-05")
        let refused = request.findings(
            debtor: .enterpriseLegalPerson, on: day("2026-03-02"), caseBegan: began, enforcedOn: nil)
        #expect(refused.map(\.code) == ["enforcement.V33"])
        #expect(
            request.findings(debtor: .naturalPerson, on: day("2026-03-02"), caseBegan: began, enforcedOn: nil).isEmpty)
    }

    @Test func `enforcement.E10: a mortgagee without a judgment asks directly, another creditor may not`() {
        let mortgagee = ParticipationRequest(yuan(1), hasBasis: false, isPreferred: true)
        let other = ParticipationRequest(yuan(1), hasBasis: false)
        func codes(_ request: ParticipationRequest, _ text: String) -> [String] {
            request.findings(
                debtor: .naturalPerson, on: day(text), caseBegan: day("2026-01-05"), enforcedOn: day("2026-05-08")
            ).map(\.code)
        }
        #expect(codes(mortgagee, "2026-03-02").isEmpty)
        // law: enforcement.V34
        #expect(codes(other, "2026-03-02") == ["enforcement.V34"])
        #expect(codes(mortgagee, "2026-01-04") == ["enforcement.V34"])
        #expect(codes(mortgagee, "2026-05-08").isEmpty)
        #expect(codes(mortgagee, "2026-05-09") == ["enforcement.V34"])
    }

    @Test func `Published readings: costs, priorities, ordinary claims in proportion; fifteen days to object`() throws {
        let rows = try FeeFixture.rows("participation-in-distribution")
        #expect(rows.compactMap { $0["id"] as? String } == ["C0209", "C0211"])
        #expect((rows[0]["recomputed"] as? [String: [String]])?["order"] == ["执行费用", "优先受偿债权", "普通债权按比例"])
        // C0209: 100 of costs, 50 of a priority, 30 left for 60.
        let result = try ParticipationInDistribution(
            proceeds: yuan(180), costs: yuan(100), debtor: .naturalPerson,
            claims: claims(60_00) + [ProceedsClaim(9, yuan(50), priority: 1)])
        #expect(result.costsPaid == yuan(100))
        #expect(result.shares.map(\.paid) == [yuan(30), yuan(50)])
        // C0211
        #expect(TimeLimit.planObjection.lastDay(from: day("2026-03-02"), in: .current) == day("2026-03-17"))
    }
}

@Suite("生活必需与救助") struct LivingNecessitiesTests {
    @Test func `enforcement.calculation-5.5-E1: the standard for the debtor and two dependants`() throws {
        let month = try #require(LivingNecessities(standard: yuan(1_020), dependants: 2, income: yuan(8_500)))
        #expect(month.reserved == yuan(3_060))
        #expect(month.executable == yuan(5_440))
    }

    @Test func `enforcement.calculation-5.5-E2: five to eight years of rent`() throws {
        let range = try #require(HomeException.rent(averageMonthly: yuan(2_400)))
        #expect(range == yuan(144_000)...yuan(230_400))
        #expect(HomeException.findings(grounds: [], deduction: nil).count == 1)
        func codes(_ deduction: Int64) -> [String] {
            HomeException.findings(
                grounds: [.rentDeducted], deduction: yuan(deduction), averageMonthlyRent: yuan(2_400)
            ).map(\.path)
        }
        #expect(codes(144_000).isEmpty)
        #expect(codes(143_999) == ["deduction"])
        #expect(HomeException.rent(averageMonthly: Money(fen: -1)) == nil)
        #expect(HomeException.rent(averageMonthly: .max) == nil)
    }

    @Test func `enforcement.calculation-5.5-E3: an income below the necessities leaves nothing`() throws {
        let month = try #require(LivingNecessities(standard: yuan(900), dependants: 1, income: yuan(1_500)))
        #expect(month.reserved == yuan(1_800))
        #expect(month.executable == .zero)
        #expect(LivingNecessities(standard: yuan(900), dependants: -1, income: yuan(1)) == nil)
        #expect(LivingNecessities(standard: .max, dependants: 1, income: yuan(1)) == nil)
    }

    @Test func `enforcement.V54: an ability stated before necessities is an error`() throws {
        let month = try #require(LivingNecessities(standard: yuan(1_020), dependants: 2, income: yuan(8_500)))
        #expect(month.findings(onStatedAbility: yuan(8_500)).map(\.code) == ["enforcement.V54"])
        #expect(month.findings(onStatedAbility: yuan(5_440)).isEmpty)
    }

    @Test func `Relief is thirty-six months of wages at most, a surcharge never more than the fine`() {
        #expect(ReliefCeiling.amount(averageMonthlyWage: yuan(8_000)) == yuan(288_000))
        #expect(ReliefCeiling.amount(averageMonthlyWage: yuan(7_250)) == yuan(261_000))
        #expect(ReliefCeiling.amount(averageMonthlyWage: .max) == nil)
        #expect(AdministrativeSurcharge(on: yuan(10_000), daysLate: 20)?.amount == yuan(6_000))
        #expect(AdministrativeSurcharge(on: yuan(10_000), daysLate: 40)?.amount == yuan(10_000))
        #expect(AdministrativeSurcharge(on: yuan(10_000), daysLate: -1)?.amount == nil)
    }

    @Test func `The term of a case leaves out suspension and appraisal, and rolls over a Sunday`() {
        let law = LegalContext.current
        let limit = TimeLimit.enforcementTerm
        #expect(limit.lastDay(from: day("2024-01-15"), in: law) == day("2024-07-15"))
        let spans = [
            ExcludedSpan(day("2024-03-01"), day("2024-04-30"), Bilingual("中止", "suspension")),
            ExcludedSpan(day("2024-05-01"), day("2024-05-31"), Bilingual("评估", "appraisal")),
        ]
        #expect(
            limit.deadline(from: day("2024-01-15"), in: law, excluding: spans).lastDay
                == day("2024-10-14"))
    }

    @Test(arguments: [("2024-09-20", "2024-10-08"), ("2024-09-26", "2024-10-11")])
    func `Fifteen days to sue roll over the National Day`(_ served: String, _ last: String) {
        #expect(TimeLimit.objectionSuit.lastDay(from: day(served), in: .current) == day(last))
        #expect(TimeLimit.planSuit.lastDay(from: day(served), in: .current) == day(last))
    }
}
