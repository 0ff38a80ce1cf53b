/// 经济补偿: what an employee gets when the contract ends with the declaration of bankruptcy (劳动合同法 art. 44(4), 46(6), 47).
///
/// One month's wage for each full year; six months and more count as a year, less as half a month. Above three times the
/// local average wage, the wage counts as three times the average and the years as twelve at most.
public struct Severance: Sendable, Hashable {
    /// How many half-months of wage are due.
    public let halfMonths: Int
    /// The monthly wage that counts.
    public let base: Money
    /// The compensation, rounded half up to the fen.
    public let amount: Money
    /// How it came about.
    public let derivation: Derivation

    /// The compensation for so many full years and months (0…11) of work. Nil for negative numbers, months beyond 11,
    /// or where it does not fit. Without a local average there is no ceiling.
    public init?(years: Int, months: Int, monthlyWage wage: Money, localAverage average: Money? = nil) {
        guard let units = Self.halfMonths(years: years, months: months), !wage.isNegative else { return nil }
        var steps = Derivation()
        var (halves, base) = (units, wage)
        steps.add(
            "工作\(years)年\(months)个月，折合\(Self.text(units))个月工资",
            "\(years) years \(months) months: \(Self.text(units)) months' wage",
            result: Self.text(units), Basis(Citation("LAB12", 47, 1)))
        if let average {
            guard !average.isNegative, let ceiling = average.multiplied(by: 3) else { return nil }
            if wage > ceiling {
                base = ceiling
                halves = Swift.min(units, Self.mostYears * 2)
                steps.add(
                    "月工资高于当地平均工资三倍，按三倍计算，年限最高十二年",
                    "above three times the local average: three times, twelve years at most",
                    result: "\(base) × \(Self.text(halves))", Basis(Citation("LAB12", 47, 2)))
            }
        }
        guard let factor = Ratio(Int64(halves), 2), let amount = base.multiplied(by: factor, .halfUp) else {
            return nil
        }
        steps.add("\(base) × \(Self.text(halves))", "\(base) × \(Self.text(halves))", result: amount.description)
        halfMonths = halves
        self.base = base
        self.amount = amount
        derivation = steps
    }

    /// The most years that count for a wage above the ceiling.
    public static let mostYears = 12

    /// How many half-months of wage so much work gives; nil for negative numbers, months beyond 11 or years beyond 1000.
    public static func halfMonths(years: Int, months: Int) -> Int? {
        guard years >= 0, years <= 1000, months >= 0, months <= 11 else { return nil }
        return years * 2 + (months == 0 ? 0 : months < 6 ? 1 : 2)
    }

    private static func text(_ halves: Int) -> String { halves % 2 == 0 ? "\(halves / 2)" : "\(halves / 2).5" }
}

/// Other pay that employees are owed, as the administrator works it out for the list of employee claims.
public enum LabourPay {
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
