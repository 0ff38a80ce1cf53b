import FuyuanKit
import Testing

/// Examples computed by hand, apart from the published ones.
@Suite("利息：另行验算") struct RecomputedInterestTests {
    private func fen(_ amount: Int64) -> Money { Money(fen: amount) }

    @Test func `Three payments and a retrial, one payment before its end and one inside it, over a leap day`() throws {
        // 150,000 × (122 − 29) + 250,000 × (173 − 80) + 400,000 × (366 − 106) days, × 0.0175 %.
        var debt = DelayedDebt(yuan(800_000), due: day("2023-02-28"))
        debt.payments = [
            .init(yuan(150_000), on: day("2023-06-30")), .init(yuan(250_000), on: day("2023-08-20")),
            .init(yuan(400_000), on: day("2024-02-29")),
        ]
        debt.pauses = [.init(from: day("2023-06-01"), until: day("2023-09-15"), isRequestedByDebtor: false)]
        let result = try DelayInterest(debt)
        #expect(result.lines.map(\.days) == [93, 93, 260])
        #expect(result.lines.map(\.excludedDays) == [29, 80, 106])
        #expect(result.lines.map(\.amount) == [fen(2_441_25), fen(4_068_75), yuan(18_200)])
        #expect(result.doubled == yuan(24_710))
    }

    @Test func `A payment pays instalments in the order they fall due, one of them in part and one too early`() throws {
        var debt = DelayedDebt([
            .init(yuan(100_000), due: day("2024-01-31")), .init(yuan(100_000), due: day("2024-02-29")),
            .init(yuan(100_000), due: day("2024-03-31")),
        ])
        debt.payments = [
            .init(yuan(150_000), on: day("2024-02-29")), .init(yuan(100_000), on: day("2024-03-15")),
            .init(yuan(50_000), on: day("2024-06-30")),
        ]
        let result = try DelayInterest(debt)
        // 29 days on 100,000, 15 on 50,000, 91 on 50,000.
        #expect(result.lines.filter { $0.days > 0 }.map(\.amount) == [fen(507_50), fen(131_25), fen(796_25)])
        #expect(result.doubled == yuan(1_435))
        #expect(result.open[.principal] == .zero)
    }

    @Test func `General interest at the loan prime rate changes with it, and a payment pays it before principal`()
        throws
    {
        var debt = DelayedDebt(yuan(300_000), due: day("2024-07-01"))
        debt.general = .init(.loanPrime(), from: day("2024-06-01"))
        debt.payments = [.init(yuan(50_000), on: day("2024-08-01"))]
        debt.until = day("2024-12-01")
        let result = try DelayInterest(debt)
        // To 1 August: 300,000 × (51 × 3.45 % + 10 × 3.35 %) ÷ 365 = 1,721.51; 48,278.49 pay principal.
        #expect(result.paid[.generalInterest] == fen(1_721_51))
        #expect(result.open[.principal] == fen(251_721_51))
        // The rest to 1 December: 51 days at 3.45 %, 91 at 3.35 %, 41 at 3.10 %.
        #expect(result.general == fen(4_469_41))
        #expect(result.open[.generalInterest] == fen(2_747_90))
        #expect(result.doubled == fen(7_001_75))
        #expect(result.total == fen(311_471_16))
    }

    @Test func `A pause that began before the delay takes only the days of the delay`() throws {
        var debt = DelayedDebt(yuan(12_345_670), due: day("2024-12-31"))
        debt.pauses = [.init(from: day("2024-12-01"), until: day("2025-01-11"), isRequestedByDebtor: false)]
        debt.payments = [.init(yuan(12_345_670), on: day("2025-03-01"))]
        let result = try DelayInterest(debt)
        #expect(result.lines.map(\.days) == [49])
        #expect(result.doubled == fen(105_864_12))
    }

    @Test func `Half a fen is rounded up`() throws {
        var debt = DelayedDebt(yuan(100), due: day("2026-03-02"))
        debt.until = day("2026-03-04")
        #expect(try DelayInterest(debt).doubled == fen(4))
        #expect(try DelayInterest(debt, .init(rounding: .down)).doubled == fen(3))
    }

    @Test func `Costs are paid first, and litigation costs bear the doubled part until then`() throws {
        var debt = DelayedDebt(yuan(200_000), due: day("2025-01-20"))
        (debt.litigationCosts, debt.realisationCosts) = (yuan(5_800), yuan(1_200))
        debt.payments = [.init(yuan(60_000), on: day("2025-04-30")), .init(yuan(150_000), on: day("2025-10-01"))]
        let result = try DelayInterest(debt)
        // (5,800 + 53,000) × 100 + 147,000 × 254 days, × 0.0175 %.
        #expect(result.doubled == fen(7_563_15))
        #expect(result.paid[.principal] == yuan(200_000))
        #expect(result.paid[.doubledPart] == yuan(3_000))
        #expect(result.open[.doubledPart] == fen(4_563_15))
    }

    @Test func `A multiple of a floating rate on a year of 360 days, and whole months from the end of a month`() throws
    {
        // 171 days at 3.45 %, 91 at 3.35 %, 104 at 3.10 %, one and a half times, ÷ 360: 50,731.25.
        let rate = InterestRate.loanPrime(times: Ratio(3, 2)!, yearBase: .days360)
        let year = try GeneralInterest(
            on: yuan(1_000_000), at: rate, from: day("2024-02-01"), to: day("2025-02-01"))
        #expect(year.lines.map(\.days) == [172, 91, 103])
        #expect(year.amount == fen(50_731_25))
        // A month to 29 February and 15 days.
        let monthly = try GeneralInterest(
            on: yuan(50_000), at: .monthly(Ratio(12, 1_000)!), from: day("2024-01-31"), to: day("2024-03-15"))
        #expect(monthly.amount == yuan(900))
    }

    @Test func `enforcement.V52: the days the debtor asked for count, those beside them do not`() throws {
        var debt = DelayedDebt(yuan(1_000_000), due: day("2025-01-01"))
        debt.pauses = [
            .init(from: day("2025-02-01"), until: day("2025-03-01"), isRequestedByDebtor: true),
            .init(from: day("2025-02-15"), until: day("2025-03-15"), isRequestedByDebtor: false),
        ]
        debt.until = day("2025-04-01")
        // 90 days less 28.
        #expect(try DelayInterest(debt).doubled == yuan(10_850))
    }
}
