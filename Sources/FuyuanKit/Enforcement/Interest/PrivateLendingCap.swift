/// 民间借贷利率上限: four times the one-year loan prime rate of the day the contract was made, since 20 August 2020
/// (民间借贷规定 art. 25).
public struct PrivateLendingCap: Sendable, Hashable {
    /// The most a year: 1 is 100 %.
    public let yearly: Ratio

    /// The multiple of the loan prime rate.
    public static let times = Ratio(4)
    /// The first day of the rule.
    public static let since = CivilDate(unchecked: 18_494)
    /// Where it stands.
    public static let basis = Basis(Citation("PLN20", 25))

    /// The cap over a loan prime rate given as a fraction; nil where that is negative or too large.
    public init?(loanPrimeRate rate: Ratio) {
        guard rate >= .zero, let yearly = rate.multiplied(by: Self.times) else { return nil }
        self.yearly = yearly
    }

    /// The cap for a contract of a day; nil before the rule, and where no rate is known.
    public init?(contractOn day: CivilDate, _ history: RateHistory = LoanPrimeRate.history(.oneYear)) {
        guard day >= Self.since, let rate = history.rate(on: day) else { return nil }
        self.init(loanPrimeRate: rate)
    }

    /// The agreed rate, or the cap where the agreed rate is above it on that day; nil where no rate is known.
    public func limited(_ agreed: InterestRate, on day: CivilDate) -> InterestRate? {
        agreed.yearlyRate(on: day).map { $0 > yearly ? .yearly(yearly) : agreed }
    }
}
