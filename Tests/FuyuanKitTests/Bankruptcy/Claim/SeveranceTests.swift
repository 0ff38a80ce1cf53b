import FuyuanKit
import Testing

/// A row of `Vectors/severance.json`.
private struct SeveranceRow: Decodable {
    struct Inputs: Decodable {
        var years: Int?
        var months: Int?
        var monthly_wage: String?
        var local_avg: String?
        var start: String?
        var contract: String?
        var monthly: String?
        var hours: Int?
        var rate: String?
        var cost: String?
        var served: Int?
        var days: [String]?
        var daily: String?
        var per_month_hours: String?

        private enum CodingKeys: String, CodingKey {
            case years, months, monthly_wage, local_avg, start, contract, monthly, hours, rate, cost, served, days,
                daily, per_month_hours
        }

        init(from decoder: any Decoder) throws {
            let all = try decoder.container(keyedBy: CodingKeys.self)
            years = try all.decodeIfPresent(Int.self, forKey: .years)
            // In one row `months` lists the months paid instead.
            months = try? all.decodeIfPresent(Int.self, forKey: .months)
            monthly_wage = try all.decodeIfPresent(String.self, forKey: .monthly_wage)
            local_avg = try all.decodeIfPresent(String.self, forKey: .local_avg)
            start = try all.decodeIfPresent(String.self, forKey: .start)
            contract = try all.decodeIfPresent(String.self, forKey: .contract)
            monthly = try all.decodeIfPresent(String.self, forKey: .monthly)
            hours = try all.decodeIfPresent(Int.self, forKey: .hours)
            rate = try all.decodeIfPresent(String.self, forKey: .rate)
            cost = try all.decodeIfPresent(String.self, forKey: .cost)
            served = try all.decodeIfPresent(Int.self, forKey: .served)
            days = try all.decodeIfPresent([String].self, forKey: .days)
            daily = try all.decodeIfPresent(String.self, forKey: .daily)
            per_month_hours = try all.decodeIfPresent(String.self, forKey: .per_month_hours)
        }
    }

    var id: String
    var kind: String
    var inputs: Inputs
    var recomputed: String
}

private func published(_ text: String?) throws -> Money { yuan(try #require(text.flatMap { Int64($0) })) }

@Suite("经济补偿") struct SeveranceTests {
    @Test func `Every published calculation comes out as recomputed from the law`() throws {
        let rows = try Fixture.json("Vectors/severance.json", as: [SeveranceRow].self)
        #expect(rows.count == 13)
        for row in rows {
            let it = row.inputs
            switch row.kind {
            case "severance":
                let answer = Severance(
                    years: try #require(it.years), months: try #require(it.months),
                    monthlyWage: try published(it.monthly_wage),
                    localAverage: try it.local_avg.map { try published($0) })
                #expect(answer?.amount == (try published(row.recomputed)), "\(row.id)")
            case "severance.units":
                let halves = Severance.halfMonths(years: try #require(it.years), months: try #require(it.months))
                #expect(halves.map { "\($0 / 2)" } == row.recomputed, "\(row.id)")
            case "double-wage":
                let (start, contract) = (CivilDate(it.start ?? ""), CivilDate(it.contract ?? ""))
                let second = LabourPay.secondWage(
                    monthly: try published(it.monthly), from: try #require(start), contractOn: try #require(contract))
                // One row asks for the second wage alone, the other for February and March together with it.
                let first: Int64 = row.id == "C0415" ? 2 : 0
                let total = try published(it.monthly).multiplied(by: first).flatMap { second?.adding($0) }
                #expect(total == (try published(row.recomputed)), "\(row.id)")
            case "service-period-penalty":
                let left = LabourPay.trainingCostLeft(
                    cost: try published(it.cost), years: try #require(it.years), served: try #require(it.served))
                #expect(left == (try published(row.recomputed)), "\(row.id)")
            case "overtime.hourly":
                #expect(it.rate == "150%")
                let pay = LabourPay.overtime(
                    monthly: try published(it.monthly), hours: try #require(it.hours), rate: Ratio(3, 2)!)
                #expect(pay == (try published(row.recomputed)), "\(row.id)")
            case "overtime.month-days":
                #expect(LabourPay.paidDaysPerMonth.text(decimals: 2) == row.recomputed, "\(row.id)")
            case "overtime.national-day":
                // 1 to 3 October are statutory; 7 October 2023 was a working day.
                let pay = LabourPay.restDayPay(daily: try published(it.daily), holidays: 3, restDays: 3)
                #expect(pay == (try published(row.recomputed)), "\(row.id)")
            case "overtime.cap":
                #expect(it.per_month_hours == "43.5")
                let excess = LabourPay.excessOvertime(hours: Ratio(87, 2)!)
                #expect(excess?.text(decimals: 1) == row.recomputed, "\(row.id)")
            default:  // not an enum
                Issue.record("\(row.id): unknown kind \(row.kind)")
            }
        }
    }

    @Test(
        arguments: [
            (8, 7, 7_500, nil, 67_500), (8, 4, 7_500, nil, 63_750), (15, 0, 40_000, 9_000, 324_000),
        ] as [(Int, Int, Int64, Int64?, Int64)])
    func `bankruptcy.calculation-5.3-W11: severance on declaration`(
        _ years: Int, _ months: Int, _ wage: Int64, _ average: Int64?, _ expected: Int64
    ) throws {
        let it = try #require(
            Severance(
                years: years, months: months, monthlyWage: yuan(wage), localAverage: average.map(yuan)))
        #expect(it.amount == yuan(expected))
        #expect(it.derivation.text(in: .zh).contains("劳动合同法"))
        #expect(Severance(years: 1, months: 12, monthlyWage: yuan(1)) == nil)
        #expect(Severance(years: -1, months: 0, monthlyWage: yuan(1)) == nil)
    }
}
