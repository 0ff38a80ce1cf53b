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
