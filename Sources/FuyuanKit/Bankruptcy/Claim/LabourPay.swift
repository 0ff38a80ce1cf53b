/// Other pay that employees are owed, as the administrator works it out for the list of employee claims.
public enum LabourPay: Sendable {
    /// The days a month is taken to have for pay: 21.75.
    public static let paidDaysPerMonth = Ratio(unchecked: 87, 4)
    /// The hours of a working day.
    public static let hoursPerDay: Int64 = 8
    /// The overtime a month may have, in hours (劳动法 art. 41).
    public static let overtimePerMonth = Ratio(36)

    /// The second wage for work without a written contract, for full months from the day after the first month until the
    /// contract, eleven at most (劳动合同法 art. 82(1)); days beyond full months are not counted. Nil for a negative wage, days
    /// in the wrong order, or where it does not fit.
    public static func secondWage(monthly: Money, from start: CivilDate, contractOn: CivilDate) -> Money? {
        months(from: start, until: contractOn).flatMap { monthly.isNegative ? nil : monthly.multiplied(by: $0) }
    }

    /// The full months worked without a written contract that are paid twice: 0…11; nil for days in the wrong order.
    public static func months(from start: CivilDate, until contract: CivilDate) -> Int64? {
        guard start <= contract else { return nil }
        var months: Int64 = 0
        while months < 11, let end = start.adding(months: Int(months) + 2), end <= contract { months += 1 }
        return months
    }

    /// What of a training cost is still to be repaid when the service period breaks off (劳动合同法 art. 22(2)). Nil for a
    /// negative cost, no years, or more served than agreed.
    public static func trainingCostLeft(cost: Money, years: Int, served: Int) -> Money? {
        guard !cost.isNegative, years > 0, served >= 0, served <= years,
            let share = Ratio(Int64(years - served), Int64(years))
        else { return nil }
        return cost.multiplied(by: share, .halfUp)
    }

    /// Overtime by the hour: monthly wage ÷ 21.75 ÷ 8 × hours × rate, exact, rounded once. Nil for negative numbers.
    public static func overtime(monthly: Money, hours: Int, rate: Ratio) -> Money? {
        guard !monthly.isNegative, hours >= 0, rate >= .zero, let perDay = Ratio(hoursPerDay).inverse,
            let factor = paidDaysPerMonth.inverse?.multiplied(by: perDay)?.multiplied(by: Ratio(Int64(hours)))?
                .multiplied(by: rate)
        else { return nil }
        return monthly.multiplied(by: factor, .halfUp)
    }

    /// Pay for work on days off: three times the daily wage on statutory holidays, twice on other rest days
    /// (劳动法 art. 44). Nil for negative numbers.
    public static func restDayPay(daily: Money, holidays: Int, restDays: Int) -> Money? {
        guard !daily.isNegative, holidays >= 0, holidays <= 10_000, restDays >= 0, restDays <= 10_000 else {
            return nil
        }
        return daily.multiplied(by: Int64(holidays * 3 + restDays * 2))
    }

    /// The overtime of a month beyond what the law allows, in hours; 0 where there is none (劳动法 art. 41).
    public static func excessOvertime(hours: Ratio) -> Ratio? {
        hours > overtimePerMonth ? hours.subtracting(overtimePerMonth) : .zero
    }
}
