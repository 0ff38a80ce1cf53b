import FuyuanKit
import Testing

/// An amount in fen.
private func fen(_ amount: Int64) -> Money { Money(fen: amount) }

private func debt(_ amount: Int64, due: String, paid: [(String, Int64)] = []) -> DelayedDebt {
    var debt = DelayedDebt(yuan(amount), due: day(due))
    debt.payments = paid.map { .init(yuan($0.1), on: day($0.0)) }
    return debt
}

@Suite("迟延履行期间的债务利息") struct DelayInterestTests {
    @Test func `enforcement.calculation-5.1-A1: the published example of general interest and the doubled part`() throws
    {
        var example = debt(10_000, due: "2015-07-03")
        example.general = .init(.daily(Ratio(5, 10_000)!), from: day("2015-01-01"))
        example.until = day("2015-09-01")
        let result = try DelayInterest(example)
        let lines = result.lines.map { ($0.kind, $0.days, $0.amount) }
        #expect(lines.map(\.0) == [.generalBefore, .generalDuring, .doubled])
        #expect(lines.map(\.1) == [183, 60, 60])
        #expect(lines.map(\.2) == [yuan(915), yuan(300), yuan(105)])
        #expect(result.total == yuan(11_320))
        #expect(result.open[.principal] == yuan(10_000))
        // Paid in full on the last day, the same.
        example.payments = [.init(yuan(11_320), on: day("2015-09-01"))]
        let paid = try DelayInterest(example)
        #expect(paid.total == yuan(11_320))
        #expect(paid.open.values.allSatisfy { $0 == .zero })
        #expect(paid.surplus == .zero)
    }

    @Test(arguments: [
        (DayCount.firstNotLast, 60), (.lastNotFirst, 60), (.both, 61), (.neither, 59),
    ])
    func `The end days count by the option named`(_ option: DayCount, _ days: Int) throws {
        var example = debt(10_000, due: "2015-07-03")
        example.until = day("2015-09-01")
        #expect(try DelayInterest(example, .init(dayCount: option)).lines.map(\.days) == [days])
        #expect(option.days(from: day("2015-07-03"), to: day("2015-09-01")) == days)
        #expect(option.days(from: day("2015-07-03"), to: day("2015-07-03")) == 0)
        #expect(DayCount(countsFirst: option.countsFirst, countsLast: option.countsLast) == option)
    }

    @Test func `enforcement.calculation-5.1-A2: each payment closes interest on the part it pays`() throws {
        let result = try DelayInterest(
            debt(500_000, due: "2024-03-10", paid: [("2024-12-25", 300_000), ("2024-06-18", 200_000)]))
        #expect(result.lines.map(\.days) == [100, 290])
        #expect(result.lines.map(\.amount) == [yuan(3_500), yuan(15_225)])
        #expect(result.doubled == yuan(18_725))
        #expect(result.open[.principal] == .zero)
        #expect(result.open[.doubledPart] == yuan(18_725))
    }

    @Test(arguments: [(false, 47_775), (true, 63_875)] as [(Bool, Int64)])
    func `enforcement.E11: a retrial suspension is left out unless the debtor asked for it`(
        _ byDebtor: Bool, _ doubled: Int64
    ) throws {
        // law: enforcement.calculation-5.1-A3a, enforcement.calculation-5.1-A3b, enforcement.Retrialsuspends
        var example = debt(1_000_000, due: "2023-01-01", paid: [("2024-01-01", 1_000_000)])
        example.pauses = [
            .init(from: day("2023-05-01"), until: day("2023-08-01"), isRequestedByDebtor: byDebtor)
        ]
        let result = try DelayInterest(example)
        #expect(result.doubled == yuan(doubled))
        #expect(result.lines.map(\.excludedDays) == [byDebtor ? 0 : 92])
        // law: enforcement.V52
        #expect(result.findings.map(\.code) == (byDebtor ? ["enforcement.V52"] : []))
        #expect(result.findings.allSatisfy { $0.severity == .error })
    }

    @Test func `enforcement.V52: a time of which nobody knows who asked is not left out, and overlaps count once`()
        throws
    {
        var example = debt(1_000_000, due: "2023-01-01", paid: [("2024-01-01", 1_000_000)])
        example.pauses = [.init(from: day("2023-05-01"), until: day("2023-08-01"), isRequestedByDebtor: nil)]
        let unknown = try DelayInterest(example)
        #expect(unknown.doubled == yuan(63_875))
        #expect(unknown.findings.map(\.severity) == [.warning])
        example.pauses = [
            .init(from: day("2023-06-01"), until: day("2023-08-01"), isRequestedByDebtor: false),
            .init(from: day("2023-05-01"), until: day("2023-07-01"), isRequestedByDebtor: false),
            .init(from: day("2022-05-01"), until: day("2022-07-01"), isRequestedByDebtor: false),
        ]
        #expect(try DelayInterest(example).doubled == yuan(47_775))
    }

    @Test func `enforcement.E12: payment on the last day of the performance period bears nothing`() throws {
        for option in DayCount.allCases {
            let example = debt(500_000, due: "2024-03-10", paid: [("2024-03-10", 500_000)])
            let result = try DelayInterest(example, .init(dayCount: option))
            #expect(result.doubled == .zero)
            #expect(result.total == yuan(500_000))
        }
    }

    @Test func `enforcement.calculation-5.1-A4: every instalment runs from its own day`() throws {
        var example = DelayedDebt([
            .init(yuan(100_000), due: day("2024-01-31")), .init(yuan(100_000), due: day("2024-04-30")),
            .init(yuan(100_000), due: day("2024-07-31")),
        ])
        example.payments = [.init(yuan(300_000), on: day("2024-10-31"))]
        let result = try DelayInterest(example)
        #expect(result.lines.map(\.days) == [274, 184, 92])
        #expect(result.lines.map(\.amount) == [yuan(4_795), yuan(3_220), yuan(1_610)])
        #expect(result.doubled == yuan(9_625))
    }

    @Test
    func
        `enforcement.calculation-5.1-A5: a foreign debt in its own currency, or in renminbi at the rate of the first day`()
        throws
    {
        var dollars = debt(100_000, due: "2024-05-20")
        dollars.currency = "USD"
        dollars.until = day("2024-11-20")
        #expect(try DelayInterest(dollars).doubled == yuan(3_220))
        #expect(try DelayInterest(dollars).lines.map(\.days) == [184])
        let renminbi = try #require(dollars.inRenminbi(at: Ratio(71_042, 10_000)!))
        #expect(renminbi.instalments.map(\.amount) == [yuan(710_420)])
        #expect(try DelayInterest(renminbi).doubled == fen(22_875_52))
    }

    private let owed: [DebtItem: Money] = [
        .realisationCosts: yuan(8_000), .generalInterest: yuan(120_000), .principal: yuan(1_000_000),
        .doubledPart: yuan(63_875),
    ]

    @Test func `enforcement.calculation-5.1-A6a: the doubled part comes last`() throws {
        let result = try DebtSettlement(yuan(1_000_000), on: owed)
        #expect(result.paid[.realisationCosts] == yuan(8_000))
        #expect(result.paid[.generalInterest] == yuan(120_000))
        #expect(result.paid[.principal] == yuan(872_000))
        #expect(result.paid[.doubledPart] == .zero)
        #expect(result.open[.principal] == yuan(128_000))
        #expect(result.open[.doubledPart] == yuan(63_875))
    }

    @Test func `enforcement.calculation-5.1-A6b: what is left goes to the doubled part`() throws {
        let result = try DebtSettlement(yuan(1_150_000), on: owed)
        #expect(result.paid[.doubledPart] == yuan(22_000))
        #expect(result.open[.doubledPart] == yuan(41_875))
        #expect(try DebtSettlement(yuan(1_200_000), on: owed).surplus == yuan(8_125))
    }

    @Test func `The parties may agree on another order, but must name every kind of debt`() throws {
        let order: [DebtItem] = [.principal, .doubledPart, .generalInterest, .litigationCosts, .realisationCosts]
        let result = try DebtSettlement(yuan(1_050_000), on: owed, order: order)
        #expect(result.paid[.principal] == yuan(1_000_000))
        #expect(result.paid[.doubledPart] == yuan(50_000))
        #expect(throws: InterestError.incompleteOrder) {
            try DebtSettlement(yuan(1), on: owed, order: [.principal, .principal])
        }
        #expect(throws: InterestError.negativeAmount) { try DebtSettlement(fen(-1), on: owed) }
    }

    @Test func `Interest comes before principal when payments are counted`() throws {
        // 100,000 at 0.05 % a day; 10,000 on day 100: 5,000 of it pay interest, 5,000 principal.
        var example = debt(100_000, due: "2024-01-01", paid: [("2024-04-10", 10_000)])
        example.general = .init(.daily(Ratio(5, 10_000)!), from: day("2024-01-01"))
        let result = try DelayInterest(example)
        #expect(result.paid[.generalInterest] == yuan(5_000))
        #expect(result.paid[.principal] == yuan(5_000))
        #expect(result.open[.principal] == yuan(95_000))
        #expect(result.doubled == yuan(1_750))
        let agreed = DelayInterestPolicy(order: [
            .principal, .realisationCosts, .litigationCosts, .generalInterest, .doubledPart,
        ])
        #expect(try DelayInterest(example, agreed).open[.principal] == yuan(90_000))
    }

    @Test func `enforcement.calculation-5.1-A7: an odd amount over a year is rounded once, half up`() throws {
        var example = DelayedDebt(fen(123_456_78), due: day("2025-02-28"))
        example.until = day("2026-02-28")
        #expect(try DelayInterest(example).doubled == fen(7_885_80))
        #expect(try DelayInterest(example, .init(rounding: .up)).doubled == fen(7_885_81))
        #expect(try DelayInterest(example, .init(rounding: .down)).doubled == fen(7_885_80))
    }

    @Test func `enforcement.calculation-5.1-A8: twice the loss for a duty that is not money`() throws {
        #expect(try DelayedActMoney(loss: yuan(20_000)).amount == yuan(40_000))
        #expect(try DelayedActMoney(loss: nil).amount == nil)
        #expect(throws: InterestError.negativeAmount) { try DelayedActMoney(loss: fen(-1)) }
        #expect(throws: InterestError.overflow) { try DelayedActMoney(loss: .max) }
    }

    @Test func `Litigation costs bear the doubled part or not, as the policy says`() throws {
        var example = debt(100_000, due: "2024-01-01")
        example.litigationCosts = yuan(2_300)
        example.until = day("2024-04-10")
        #expect(try DelayInterest(example).doubled == fen(1_790_25))
        let without = try DelayInterest(example, .init(includesLitigationCosts: false))
        #expect(without.doubled == yuan(1_750))
        #expect(without.total == yuan(104_050))
    }

    @Test func `enforcement.Mediationinstrument: an enforced breach clause leaves no doubled part`() throws {
        var example = debt(500_000, due: "2024-03-10", paid: [("2024-06-18", 200_000)])
        example.isBreachClauseEnforced = true
        let result = try DelayInterest(example)
        #expect(result.doubled == .zero)
        #expect(result.open[.principal] == yuan(300_000))
    }

    @Test
    func
        `enforcement.Doubledinterest: interest stops when bankruptcy is accepted, and the doubled part is not provable`()
        throws
    {
        var example = debt(100_000, due: "2024-01-01")
        example.general = .init(.daily(Ratio(5, 10_000)!), from: day("2024-01-01"))
        example.until = day("2025-01-01")
        example.bankruptcyAcceptedOn = day("2024-04-10")
        let result = try DelayInterest(example)
        #expect(result.general == yuan(5_000))
        #expect(result.doubled == yuan(1_750))
        #expect(result.findings.map(\.code) == ["enforcement.Doubledinterest"])
    }

    @Test func `enforcement.E40: a former creditor late in giving back owes the same`() throws {
        var example = debt(500_000, due: "2024-03-10", paid: [("2024-06-18", 500_000)])
        example.isReversal = true
        let result = try DelayInterest(example)
        #expect(result.doubled == yuan(8_750))
        #expect(result.derivation.steps.contains { $0.basis.citations.contains(.delayInterest(6)) })
    }

    @Test func `Delay before August 2014 follows the older method, with the benchmark rates of the time`() throws {
        // Figures by hand: 100,000 × 6 % × 2 × 31 ÷ 365 = 1,019.18 for July 2014, then 100,000 × 0.0175 % × 31 = 542.50.
        let benchmark = RateHistory(
            Bilingual("贷款基准利率", "benchmark rate"), [.init(day("2012-07-06"), Ratio(6, 100)!)])
        var example = debt(100_000, due: "2014-07-01")
        example.until = day("2014-09-01")
        #expect(throws: InterestError.benchmarkNeeded) { try DelayInterest(example) }
        let result = try DelayInterest(example, .init(benchmark: benchmark))
        #expect(result.lines.map(\.kind) == [.older, .doubled])
        #expect(result.lines.map(\.days) == [31, 31])
        #expect(result.doubled == fen(1_561_68))
        #expect(result.findings.map(\.code) == ["enforcement.older-method"])
        // 50,000 on 31 July: 100,000 × 0.12 × 30 ÷ 365 = 986.30 of interest; debt and interest side by side.
        example.payments = [.init(yuan(50_000), on: day("2014-07-31"))]
        let credited = try DelayInterest(example, .init(benchmark: benchmark))
        #expect(credited.paid[.principal] == fen(49_511_67))
        #expect(credited.paid[.doubledPart] == fen(488_33))
        let plain = try DelayInterest(example, .init(benchmark: benchmark, creditsProRataBefore2014: false))
        #expect(plain.paid[.principal] == yuan(50_000))
    }

    @Test func `ENF-17: 1,603,177.23 from August 2014 to September 2019 bear 529,409.20, not 3,927,403`() throws {
        var example = DelayedDebt(fen(1_603_177_23), due: day("2014-08-01"))
        example.until = day("2019-09-30")
        let result = try DelayInterest(example, .init(dayCount: .both))
        #expect(result.lines.map(\.days) == [1887])
        #expect(result.doubled == fen(529_409_20))
        // The judgment fixes no general interest, so none is owed.
        #expect(result.general == .zero)
    }

    @Test func `ENF-33: only the part of the last instalment paid late bears interest`() throws {
        var example = DelayedDebt([
            .init(yuan(1_000_000), due: day("2018-11-30")), .init(yuan(2_150_000), due: day("2019-01-31")),
            .init(yuan(2_150_000), due: day("2019-03-31")),
        ])
        example.payments = [
            .init(yuan(1_000_000), on: day("2018-11-30")), .init(yuan(2_150_000), on: day("2019-01-31")),
            .init(yuan(650_000), on: day("2019-03-31")), .init(yuan(1_500_000), on: day("2019-05-31")),
        ]
        let result = try DelayInterest(example)
        // 1,500,000 × 61 days × 0.0175 %.
        #expect(result.doubled == fen(16_012_50))
        #expect(result.open[.principal] == .zero)
    }

    @Test func `A local policy replaces the usual choices`() throws {
        var law = LegalContext.current
        #expect(DelayInterestPolicy(in: law) == DelayInterestPolicy())
        law.policies[DelayInterestPolicy.countingDays.id] = .choice("both")
        law.policies[DelayInterestPolicy.litigationCostsInBase.id] = .flag(false)
        law.policies[DelayInterestPolicy.civilCodeOrder.id] = .flag(false)
        law.policies[DelayInterestPolicy.proRataBefore2014.id] = .flag(false)
        let local = DelayInterestPolicy(in: law)
        #expect(local.dayCount == .both)
        #expect(!local.includesLitigationCosts && !local.creditsProRataBefore2014)
        #expect(local.order == DebtItem.principalFirst)
        law.policies[DelayInterestPolicy.countingDays.id] = .choice("sometimes")
        #expect(DelayInterestPolicy(in: law).dayCount == .firstNotLast)
        #expect(Set(DelayInterestPolicy.parameters.map(\.id)).count == 4)
    }

    @Test func `Bad input is an error that says what is wrong, never a trap`() throws {
        #expect(throws: InterestError.noInstalment) { try DelayInterest(DelayedDebt([])) }
        #expect(throws: InterestError.negativeAmount) { try DelayInterest(debt(-1, due: "2024-01-01")) }
        var backwards = debt(1, due: "2024-01-01", paid: [("2024-06-01", 1)])
        backwards.until = day("2024-05-01")
        #expect(throws: InterestError.endsBeforeStart(day("2024-06-01"), day("2024-05-01"))) {
            try DelayInterest(backwards)
        }
        var huge = DelayedDebt(.max, due: .min)
        huge.until = .max
        #expect(throws: InterestError.self) {
            try DelayInterest(huge, .init(benchmark: RateHistory(Bilingual("", ""), [])))
        }
        huge.instalments = [.init(.max, due: day("2020-01-01")), .init(.max, due: day("2020-01-01"))]
        #expect(throws: InterestError.overflow) { try DelayInterest(huge) }
        let order = DelayInterestPolicy(order: [.principal])
        #expect(throws: InterestError.incompleteOrder) { try DelayInterest(debt(1, due: "2024-01-01"), order) }
        for error in [InterestError.noInstalment, .overflow, .benchmarkNeeded, .rateUnknown(.min), .negativeRate] {
            #expect(!error.text(in: .zh).isEmpty && !error.text(in: .en).isEmpty)
        }
    }

    @Test func `What is paid and what is open add up to everything owed, whatever the payments`() throws {
        var seed: UInt64 = 20_240_310
        func next(_ bound: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((seed >> 33) % UInt64(bound))
        }
        for round in 0..<60 {
            var example = DelayedDebt(
                (0...next(3)).map { _ in
                    .init(fen(Int64(next(90_000_000))), due: day("2020-01-01").adding(days: next(900))!)
                })
            if round % 2 == 0 { example.general = .init(.loanPrime(), from: day("2020-01-01")) }
            example.litigationCosts = fen(Int64(next(500_000)))
            example.payments = (0..<next(6)).map { _ in
                .init(fen(Int64(next(60_000_000))), on: day("2021-01-01").adding(days: next(1500))!)
            }
            example.until = day("2025-06-01")
            let result = try DelayInterest(example, .init(dayCount: DayCount.allCases[round % 4]))
            let paid = try #require(Money.sum(result.paid.values))
            let open = try #require(Money.sum(result.open.values))
            #expect(paid.adding(open) == result.total, "round \(round)")
            #expect(result.open.values.allSatisfy { !$0.isNegative }, "round \(round)")
            let payments = try #require(Money.sum(example.payments.map(\.amount)))
            #expect(paid.adding(result.surplus) == payments, "round \(round)")
        }
    }
}
