/// The queries a court makes after the end of a round (终本规定 art. 9): every six months for five years, each counted from
/// the ruling, at the end of the month where the month has no such day. A query does not move off a rest day.
/// law: enforcement.roundEndRecheck enforcement.E28
public struct RoundEndSchedule: Sendable, Hashable {
    /// The day of the ruling.
    public let anchor: CivilDate
    /// The days of the queries.
    public let days: [CivilDate]

    /// The queries after a ruling of this day; the lengths are those of the law in hand.
    public init(from anchor: CivilDate, in law: LegalContext = .current) {
        self.anchor = anchor
        let step = Self.months(law.periods[TimeLimit.roundEndRecheck.id] ?? TimeLimit.roundEndRecheck.period)
        let total = Self.months(law.periods[TimeLimit.roundEndWatch.id] ?? TimeLimit.roundEndWatch.period)
        let count = step > 0 ? Swift.min(total / step, 120) : 0
        days = count > 0 ? (1...count).compactMap { anchor.adding(months: $0 * step) } : []
    }

    private static func months(_ period: Period) -> Int {
        if period.unit == .years { return Int(period.length) * 12 }
        return period.unit == .months ? Int(period.length) : 0
    }

    /// The day of the query with a number, from 1; nil where there is none.
    public func day(_ number: Int) -> CivilDate? { days.indices.contains(number - 1) ? days[number - 1] : nil }

    /// The first query after a day; nil when none is left.
    public func next(after day: CivilDate) -> CivilDate? { days.first { $0 > day } }

    /// How the days come about.
    public var derivation: Derivation {
        var derivation = Derivation()
        derivation.add("终结本次执行程序裁定之日", "the ruling that ends the round", result: "\(anchor)", Basis(.roundEnd(9)))
        for (index, day) in days.enumerated() {
            derivation.add(
                "第\(index + 1)次查询", "query no. \(index + 1)", result: "\(day)", Basis(.roundEnd(9), .civilCode(202)))
        }
        return derivation
    }
}
