/// 一般债务利息: interest by the method the basis itself names, exact, rounded once.
///
/// Owed for the time of the delay too, but only where the basis orders it (法释〔2014〕8号 art. 1(2)).
public struct GeneralInterest: Sendable, Hashable {
    /// A stretch of days with one rate.
    public struct Line: Sendable, Hashable {
        /// The first day of the stretch that counts.
        public let from: CivilDate
        /// The day after the last that counts.
        public let until: CivilDate
        /// How many days count.
        public let days: Int
        /// The rate in words.
        public let rate: Bilingual
        /// The interest in fen, not rounded.
        public let exact: Ratio
        /// The interest, rounded for reading; the total is rounded from the exact sum.
        public let amount: Money
    }

    /// What bears the interest.
    public let principal: Money
    /// The stretches; empty where a number of days or months was given.
    public let lines: [Line]
    /// How many days count; nil for a number of months.
    public let days: Int?
    /// The interest in fen, not rounded.
    public let exact: Ratio
    /// The interest.
    public let amount: Money
    /// How it came about.
    public private(set) var derivation: Derivation

    /// Where it stands that it is owed beside the doubled part.
    public static let basis = Basis(.delayInterest(1, 2))

    /// Interest from one day to another; 0 where they are the same.
    public init(
        on principal: Money, at rate: InterestRate, from start: CivilDate, to end: CivilDate,
        counting: DayCount = .firstNotLast, _ rounding: Rounding = .halfUp
    ) throws(InterestError) {
        guard start <= end else { throw .endsBeforeStart(start, end) }
        try self.init(on: principal, at: rate, over: counting.span(from: start, to: end), rounding)
        derivation = Derivation(
            [
                Derivation.Step(
                    "自\(start)至\(end)，\(counting.term.zh)", "from \(start) to \(end), \(counting.term.en)",
                    result: "\(days ?? 0)"), Derivation.Step(rate.text.zh, rate.text.en, Self.basis),
            ] + derivation.steps)
    }

    /// Interest for so many days; a published rate needs the days themselves, and a floating one is refused here.
    public init(
        on principal: Money, at rate: InterestRate, days: Int, _ rounding: Rounding = .halfUp
    ) throws(InterestError) {
        guard days >= 0 else { throw .negativeLength }
        let factor: Ratio
        switch rate {
        case .yearly(let rate, let base): factor = try InterestRate.factor(rate, days, base.days)
        case .daily(let rate): factor = try InterestRate.factor(rate, days, 1)
        case .monthly(let rate): factor = try InterestRate.factor(rate, days, 30)
        case .published(let history, let times, let fixed, let base):
            guard let fixed else { throw .daysNeeded }
            guard let published = history.rate(on: fixed) else { throw .rateUnknown(fixed) }
            factor = try InterestRate.factor(try InterestRate.product(published, times), days, base.days)
        }
        try self.init(on: principal, factor, rate.text, Bilingual("\(days)日", "\(days) days"), days: days, rounding)
    }

    /// Interest at a yearly or monthly rate for so many whole months; a yearly rate is twelve times the monthly one.
    public init(
        on principal: Money, at rate: InterestRate, months: Int, _ rounding: Rounding = .halfUp
    ) throws(InterestError) {
        guard months >= 0 else { throw .negativeLength }
        let factor: Ratio
        switch rate {
        case .yearly(let rate, _): factor = try InterestRate.factor(rate, months, 12)
        case .monthly(let rate): factor = try InterestRate.factor(rate, months, 1)
        case .daily(let rate): factor = try InterestRate.factor(rate, try Self.thirty(months), 1)
        case .published(let history, let times, let fixed, _):
            guard let fixed else { throw .daysNeeded }
            guard let published = history.rate(on: fixed) else { throw .rateUnknown(fixed) }
            factor = try InterestRate.factor(try InterestRate.product(published, times), months, 12)
        }
        try self.init(
            on: principal, factor, rate.text, Bilingual("\(months)个月", "\(months) months"), days: nil, rounding)
    }

    private static func thirty(_ months: Int) throws(InterestError) -> Int {
        let (days, overflow) = months.multipliedReportingOverflow(by: 30)
        guard !overflow else { throw .overflow }
        return days
    }

    private init(
        on principal: Money, _ factor: Ratio, _ rate: Bilingual, _ length: Bilingual, days: Int?, _ rounding: Rounding
    ) throws(InterestError) {
        guard !principal.isNegative else { throw .negativeAmount }
        let exact = try InterestRate.product(Ratio(principal.fen), factor)
        self.principal = principal
        self.days = days
        self.exact = exact
        lines = []
        amount = Money(fen: exact.rounded(rounding))
        derivation = Derivation([
            Derivation.Step(rate.zh, rate.en, Self.basis),
            Derivation.Step(
                "\(principal) × \(factor)（\(length.zh)）", "\(principal) × \(factor) (\(length.en))",
                result: amount.description),
        ])
    }

    /// Interest over days given by ordinals.
    init(
        on principal: Money, at rate: InterestRate, over span: Range<Int>, _ rounding: Rounding
    ) throws(InterestError) {
        guard !principal.isNegative else { throw .negativeAmount }
        var lines: [Line] = []
        var total = Ratio.zero
        var derivation = Derivation()
        for stretch in try rate.stretches(span) {
            let exact = try InterestRate.product(Ratio(principal.fen), stretch.factor)
            guard let sum = total.adding(exact), let from = CivilDate(ordinal: stretch.days.lowerBound),
                let until = CivilDate(ordinal: stretch.days.upperBound)
            else { throw .overflow }
            total = sum
            let line = Line(
                from: from, until: until, days: stretch.days.count, rate: stretch.text, exact: exact,
                amount: Money(fen: exact.rounded(rounding)))
            lines.append(line)
            derivation.add(
                "\(principal)，\(line.days)日，\(line.rate.zh)", "\(principal), \(line.days) days, \(line.rate.en)",
                result: line.amount.description)
        }
        self.principal = principal
        self.lines = lines
        self.derivation = derivation
        days = span.count
        exact = total
        amount = Money(fen: total.rounded(rounding))
    }
}
