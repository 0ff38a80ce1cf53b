import FuyuanKit
import Testing

/// Interest and rates that courts, textbooks and calculators have published; some of them are wrong.
@Suite("公开的利息算例") struct PublishedInterestTests {
    @Test func `General interest agrees where the answer is right, and differs where it is wrong`() throws {
        let rows = try FeeFixture.rows("general-interest")
        #expect(rows.count == 13)
        for row in rows {
            let id = try #require(row["id"] as? String)
            let inputs = try #require(row["inputs"] as? [String: Any])
            if row["kind"] as? String == "interest.day-count" {
                #expect(try dayCount(inputs) == row["recomputed"] as? Int, "\(id)")
                continue
            }
            var answer = try #require(try amount(row["kind"] as? String, inputs), "\(id)")
            if id == "C0127" { answer = try #require(Money(fen: Ratio(answer.fen), to: .jiao, .halfUp)) }
            #expect(answer == money(row["recomputed"]), "\(id)")
            let isWrong = row["published_wrong"] as? Bool == true
            #expect((answer == money(row["expected"])) != isWrong, "\(id)")
        }
    }

    private func money(_ value: Any?) -> Money? {
        guard let text = value as? String else { return nil }
        return try? Money.parse(text).amount
    }

    /// A rate written `3.65%` or `0.0005`.
    private func rate(_ value: Any?) -> Ratio? {
        guard let text = value as? String else { return nil }
        let isPercent = text.hasSuffix("%")
        let parts = text.filter { $0 != "%" }.split(separator: ".", omittingEmptySubsequences: false)
        let decimals = parts.count > 1 ? parts[1].count : 0
        guard let figure = Int64(parts.joined()) else { return nil }
        var unit: Int64 = isPercent ? 100 : 1
        for _ in 0..<decimals { unit *= 10 }
        return Ratio(figure, unit)
    }

    private func date(_ value: Any?) -> CivilDate? {
        // Where the source gives no year, one without a leap day inside the span.
        (value as? String).flatMap { CivilDate($0.hasPrefix("--") ? "2025-\($0.dropFirst(2))" : $0) }
    }

    private func dayCount(_ inputs: [String: Any]) throws -> Int {
        DayCount.firstNotLast.days(from: try #require(date(inputs["from"])), to: try #require(date(inputs["to"])))
    }

    private func amount(_ kind: String?, _ inputs: [String: Any]) throws -> Money? {
        if kind == "setoff" {
            return try #require(money(inputs["owes"])).subtracting(try #require(money(inputs["is_owed"])))
        }
        let base: ClaimInterest.YearBase = inputs["basis"] as? Int == 360 ? .days360 : .days365
        let rate: InterestRate =
            if let yearly = self.rate(inputs["annual"]) {
                .yearly(yearly, base)
            } else {
                .daily(try #require(self.rate(inputs["daily"])))
            }
        if let face = money(inputs["face"]) {
            let discount = try GeneralInterest(
                on: face, at: rate, from: #require(date(inputs["discount_day"])), to: #require(date(inputs["due"])))
            #expect(discount.days == 34)
            return face.subtracting(discount.amount)
        }
        let principal = try #require(money(inputs["principal"]))
        if let loan = date(inputs["loan"]), let due = date(inputs["due"]) {
            // 366 days over 366: the agreed term is one year, twelve months.
            #expect(loan.adding(months: 12) == due)
            return principal.adding(try GeneralInterest(on: principal, at: rate, months: 12).amount)
        }
        if let months = inputs["months"] as? Int {
            let interest = try GeneralInterest(on: principal, at: rate, months: months).amount
            return inputs["annual"] as? String == "4.05%" ? principal.adding(interest) : interest
        }
        if let days = inputs["days"] as? Int { return try GeneralInterest(on: principal, at: rate, days: days).amount }
        return try GeneralInterest(
            on: principal, at: rate, from: #require(date(inputs["from"])), to: #require(date(inputs["to"]))
        ).amount
    }

    @Test func `The doubled part has nothing of the loan prime rate in it`() throws {
        let rows = try FeeFixture.rows("delayed-interest")
        #expect(rows.compactMap { $0["id"] as? String } == ["C0109", "C0111", "C0113"])
        #expect(rows.allSatisfy { $0["published_wrong"] as? Bool == true })
        // C0109
        #expect(DelayInterest.dailyRate.text(decimals: 6) == "0.000175")
        // C0111
        var debt = DelayedDebt(yuan(10_000), due: day("2020-01-01"))
        debt.until = day("2021-01-01")
        #expect(try DelayInterest(debt).doubled == Money(fen: 640_50))
        // C0113
        let year = try #require(DelayInterest.dailyRate.multiplied(by: Ratio(365)))
        #expect(Percent(fraction: year).text(decimals: 4) == "6.3875%")
    }

    @Test func `Loan prime rates agree where the answer is right, and differ where it is wrong`() throws {
        let rows = try FeeFixture.rows("lpr")
        #expect(rows.count == 9)
        func percent(_ rate: Ratio?) -> String? { rate.map { String(Percent(fraction: $0).text().dropLast()) } }
        for row in rows {
            let id = try #require(row["id"] as? String)
            let inputs = try #require(row["inputs"] as? [String: Any])
            switch id {
            case "C0141":
                #expect(percent(LoanPrimeRate.rate(.overFiveYears, on: day("2020-05-01"))) == "4.65")
            case "C0143":
                #expect(LoanPrimeRate.rate(.oneYear, on: day("2019-01-01")) == nil)
                let benchmark = RateHistory(
                    Bilingual("贷款基准利率", "benchmark rate"), [.init(day("2015-10-24"), Ratio(435, 10_000)!)])
                let joined = benchmark.followed(by: LoanPrimeRate.history(.oneYear))
                #expect(percent(joined.rate(on: day("2019-01-01"))) == "4.35")
                #expect(percent(joined.rate(on: day("2019-08-19"))) == "4.35")
                #expect(percent(joined.rate(on: day("2019-08-20"))) == "4.25")
            case "C0145":
                let both = LoanPrimeRate.Term.allCases.compactMap {
                    percent(LoanPrimeRate.rate($0, on: day("2023-01-01")))
                }
                #expect(both == ["3.65", "4.30"])
                #expect(both != row["expected"] as? [String])
            case "C0147", "C0149", "C0151", "C0153":
                let month = try #require(inputs["month"] as? String).split(separator: "-").compactMap { Int($0) }
                let quote = LoanPrimeRate.quoteDay(month[0], month[1])?.description
                #expect(quote == row["recomputed"] as? String, "\(id)")
                #expect((quote == row["expected"] as? String) == (row["agrees"] as? Bool == true), "\(id)")
            case "C0155":
                #expect(percent(PrivateLendingCap(loanPrimeRate: Ratio(6, 100)!)?.yearly) == "24.00")
            case "C0157":
                let segments = try LoanPrimeRate.segments(.oneYear, from: day("2024-01-01"), until: day("2025-01-01"))
                #expect(segments.reduce(0) { $0 + $1.from.days(until: $1.until) } == 366)
                #expect(segments.first?.until == day("2024-01-22"))
                #expect(percent(segments.first?.rate) == "3.45")
                #expect(segments.count == 13)
                #expect(segments.last?.until == day("2025-01-01"))
            default: Issue.record("unknown vector \(id)")  // not an enum
            }
        }
    }

    @Test func `Published penalties: a surcharge of three per cent, a late fee, and a limit by wages`() throws {
        #expect(
            try FeeFixture.rows("penalties-and-limits").compactMap { $0["id"] as? String } == [
                "C0441", "C0443", "C0445",
            ])
        // C0441
        #expect(AdministrativeSurcharge(on: yuan(500), daysLate: 1)?.amount == yuan(15))
        // C0443
        #expect(yuan(73_397).multiplied(by: Ratio(1, 2)!, .halfUp) == Money(fen: 36_698_50))
        // C0445: from the day after the due day to the day of payment.
        #expect(DayCount.lastNotFirst.days(from: day("2025-03-15"), to: day("2025-04-24")) == 40)
        let fee = try GeneralInterest(
            on: yuan(300_000), at: .daily(ClaimInterest.taxSurcharge), from: day("2025-03-15"), to: day("2025-04-24"),
            counting: .lastNotFirst)
        #expect(fee.amount == yuan(6_000))
    }
}

@Suite("一般债务利息") struct GeneralInterestTests {
    @Test func `A floating rate is cut where it changes, a fixed one is not`() throws {
        // By hand: 1,000,000 from 2024-07-01 to 2024-11-01: 21 days at 3.45 %, 91 at 3.35 %, 11 at 3.10 %.
        let floating = try GeneralInterest(
            on: yuan(1_000_000), at: .loanPrime(), from: day("2024-07-01"), to: day("2024-11-01"))
        #expect(floating.lines.map(\.days) == [21, 91, 11])
        #expect(floating.lines.map(\.amount) == [Money(fen: 1_984_93), Money(fen: 8_352_05), Money(fen: 934_25)])
        #expect(floating.amount == Money(fen: 11_271_23))
        let fixed = try GeneralInterest(
            on: yuan(1_000_000), at: .loanPrime(fixedOn: day("2024-07-01")), from: day("2024-07-01"),
            to: day("2024-11-01"))
        #expect(fixed.lines.count == 1)
        // 1,000,000 × 3.45 % × 123 ÷ 365.
        #expect(fixed.amount == Money(fen: 11_626_03))
        let half = try GeneralInterest(
            on: yuan(1_000_000), at: .loanPrime(times: Ratio(3, 2)!, fixedOn: day("2024-07-01"), yearBase: .days360),
            from: day("2024-07-01"), to: day("2024-11-01"))
        // 1,000,000 × 5.175 % × 123 ÷ 360.
        #expect(half.amount == Money(fen: 17_681_25))
    }

    @Test func `A monthly rate counts whole months and thirtieths`() throws {
        // 2 % a month on 5,000,000 from 2016-07-01 to 2019-06-01: 35 months.
        let months = try GeneralInterest(
            on: yuan(5_000_000), at: .monthly(Ratio(2, 100)!), from: day("2016-07-01"), to: day("2019-06-01"))
        #expect(months.amount == yuan(3_500_000))
        let more = try GeneralInterest(
            on: yuan(300), at: .monthly(Ratio(1, 100)!), from: day("2025-01-31"), to: day("2025-03-15"))
        // One month to 28 February, then 15 days: 1.5 months.
        #expect(more.amount == Money(fen: 4_50))
    }

    @Test func `Outside the table no rate is guessed`() throws {
        #expect(throws: InterestError.rateUnknown(day("2019-08-19"))) {
            try GeneralInterest(on: yuan(1), at: .loanPrime(), from: day("2019-08-19"), to: day("2019-09-01"))
        }
        let last = LoanPrimeRate.knownUntil
        #expect(LoanPrimeRate.rate(.oneYear, on: last) == Ratio(3, 100))
        let next = day("2026-09-20")
        #expect(last.adding(days: 1) == next)
        #expect(LoanPrimeRate.quoteDay(2026, 9) == next)
        #expect(throws: InterestError.rateUnknown(next)) {
            try GeneralInterest(on: yuan(1), at: .loanPrime(), from: day("2026-09-01"), to: day("2026-10-01"))
        }
        #expect(throws: InterestError.negativeRate) {
            try GeneralInterest(on: yuan(1), at: .yearly(Ratio(-1)), days: 1)
        }
        #expect(throws: InterestError.negativeAmount) {
            try GeneralInterest(on: Money(fen: -1), at: .yearly(.one), days: 1)
        }
        #expect(throws: InterestError.overflow) {
            try GeneralInterest(on: .max, at: .daily(.one), days: .max)
        }
        #expect(throws: InterestError.daysNeeded) { try GeneralInterest(on: yuan(1), at: .loanPrime(), days: 10) }
        #expect(throws: InterestError.negativeLength) {
            try GeneralInterest(on: yuan(1), at: .yearly(.one), months: -1)
        }
        #expect(throws: InterestError.endsBeforeStart(day("2025-01-02"), day("2025-01-01"))) {
            try GeneralInterest(on: yuan(1), at: .yearly(.one), from: day("2025-01-02"), to: day("2025-01-01"))
        }
    }

    @Test func `A private loan bears at most four times the rate of the day of the contract`() throws {
        let cap = try #require(PrivateLendingCap(contractOn: day("2020-08-20")))
        #expect(percent(cap.yearly) == "15.40%")
        #expect(cap.limited(.yearly(Ratio(12, 100)!), on: day("2021-01-01")) == .yearly(Ratio(12, 100)!))
        #expect(cap.limited(.monthly(Ratio(2, 100)!), on: day("2021-01-01")) == .yearly(cap.yearly))
        #expect(PrivateLendingCap(contractOn: day("2020-08-19")) == nil)
    }

    private func percent(_ rate: Ratio) -> String { Percent(fraction: rate).text() }

    @Test func `Every quote of the bundled table stands on a day of publication`() throws {
        for term in LoanPrimeRate.Term.allCases {
            for step in LoanPrimeRate.history(term).steps {
                #expect(LoanPrimeRate.quoteDay(step.since.year, step.since.month) == step.since)
            }
        }
    }
}
