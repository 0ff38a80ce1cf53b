/// 对行政机关负责人的罚款: the fine, by the day, on the head of an administrative organ that does not perform a judgment in
/// time (行政诉讼法 art. 96(2)).
///
/// law: administrative.L-F33
public struct OrganHeadFine: Sendable, Hashable {
    /// The least a day: 50 yuan.
    public static let leastADay = Money(fen: 5_000)
    /// The most a day: 100 yuan.
    public static let mostADay = Money(fen: 10_000)

    /// The days from the end of the set term.
    public let days: Int
    /// The least.
    public let least: Money
    /// The most.
    public let most: Money

    /// The fine for a number of days; nil below zero, or where the amount does not fit.
    public init?(days: Int) {
        guard days >= 0, let least = Self.leastADay.multiplied(by: Int64(days)),
            let most = Self.mostADay.multiplied(by: Int64(days))
        else { return nil }
        self.days = days
        self.least = least
        self.most = most
    }

    /// The fine from the last day of the set term, itself not counted, to a day; nil where the term has not ended. That
    /// the last day does not count is a convention.
    public init?(termEndedOn last: CivilDate, until day: CivilDate) { self.init(days: last.days(until: day)) }

    /// The fine where the organ performed: neither the last day of the set term nor the day of performance counts; nil where
    /// it performed in time.
    public init?(termEndedOn last: CivilDate, performedOn day: CivilDate) {
        self.init(days: last.days(until: day) - 1)
    }

    /// Whether an amount lies within the range.
    public func allows(_ amount: Money) -> Bool { least <= amount && amount <= most }

    /// How it comes about.
    public var derivation: Derivation {
        var derivation = Derivation()
        derivation.add(
            "自期满之日起\(days)日，按日处\(Self.leastADay)元至\(Self.mostADay)元",
            "\(days) days from the end of the term at CNY \(Self.leastADay) to \(Self.mostADay) a day",
            result: "\(least)–\(most)", Basis(.administrativeProcedure(96, 1, item: 2)))
        return derivation
    }
}
