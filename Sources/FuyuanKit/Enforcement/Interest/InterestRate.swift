/// How interest runs: the method a judgment, an agreement or a statute names.
@nonexhaustive
public enum InterestRate: Sendable, Hashable {
    /// So much a year (1 is 100 %), by days of a year of 365 or 360.
    case yearly(Ratio, ClaimInterest.YearBase)
    /// So much a month: whole months by corresponding days, the days beyond by thirtieths.
    case monthly(Ratio)
    /// So much a day.
    case daily(Ratio)
    /// A multiple of a published yearly rate: that of one day throughout, or of each day where `fixedOn` is nil.
    case published(RateHistory, times: Ratio, fixedOn: CivilDate?, ClaimInterest.YearBase)

    /// So much a year, a year having 365 days.
    public static func yearly(_ rate: Ratio) -> InterestRate { .yearly(rate, .days365) }

    /// A multiple of the loan prime rate of the bundled table.
    public static func loanPrime(
        _ term: LoanPrimeRate.Term = .oneYear, times: Ratio = .one, fixedOn day: CivilDate? = nil,
        yearBase: ClaimInterest.YearBase = .days365
    ) -> InterestRate { .published(LoanPrimeRate.history(term), times: times, fixedOn: day, yearBase) }

    /// The method in words.
    public var text: Bilingual {
        switch self {
        case .yearly(let rate, let base):
            return Bilingual(
                "年利率\(Self.percent(rate))，\(base.term.zh)", "\(Self.percent(rate)) a year, \(base.term.en)")
        case .monthly(let rate): return Bilingual("月利率\(Self.percent(rate))", "\(Self.percent(rate)) a month")
        case .daily(let rate): return Bilingual("日利率\(Self.percent(rate))", "\(Self.percent(rate)) a day")
        case .published(let history, let times, let day, let base):
            let multiple =
                times == .one ? Bilingual("", "") : Bilingual("的\(Self.decimal(times))倍", "\(Self.decimal(times)) × ")
            let fixed = day.map { Bilingual("（按\($0)固定）", " of \($0)") } ?? Bilingual("", "")
            return Bilingual(
                "\(history.name.zh)\(multiple.zh)\(fixed.zh)，\(base.term.zh)",
                "\(multiple.en)\(history.name.en)\(fixed.en), \(base.term.en)")
        }
    }

    /// The yearly rate on a day (1 is 100 %): a monthly rate times twelve, a daily one times 365. Nil where no rate is
    /// known.
    public func yearlyRate(on day: CivilDate) -> Ratio? {
        switch self {
        case .yearly(let rate, _): rate
        case .monthly(let rate): rate.multiplied(by: Ratio(12))
        case .daily(let rate): rate.multiplied(by: Ratio(365))
        case .published(let history, let times, let fixed, _):
            history.rate(on: fixed ?? day).flatMap { $0.multiplied(by: times) }
        }
    }

    /// A stretch with one rate.
    struct Stretch {
        /// The days, as ordinals.
        var days: Range<Int>
        /// Interest for one unit of principal.
        var factor: Ratio
        /// The rate in words.
        var text: Bilingual
    }

    /// What one unit of principal bears over days given by ordinals.
    func stretches(_ days: Range<Int>) throws(InterestError) -> [Stretch] {
        guard !days.isEmpty else { return [] }
        switch self {
        case .yearly(let rate, let base):
            return [Stretch(days: days, factor: try Self.factor(rate, days.count, base.days), text: text)]
        case .daily(let rate): return [Stretch(days: days, factor: try Self.factor(rate, days.count, 1), text: text)]
        case .monthly(let rate):
            let (months, rest) = try Self.months(in: days)
            guard let length = Ratio(months).adding(Ratio(rest, 30) ?? .zero) else { throw .overflow }
            return [Stretch(days: days, factor: try Self.product(rate, length), text: text)]
        case .published(let history, let times, let fixed, let base):
            var cuts: [(days: Range<Int>, rate: Ratio)]
            if let fixed {
                guard let rate = history.rate(on: fixed) else { throw .rateUnknown(fixed) }
                cuts = [(days, rate)]
            } else {
                cuts = try history.cuts(days)
            }
            var stretches: [Stretch] = []
            for cut in cuts {
                let rate = try Self.product(cut.rate, times)
                stretches.append(
                    Stretch(
                        days: cut.days, factor: try Self.factor(rate, cut.days.count, base.days),
                        text: Self.text(history, cut.rate, times, base)))
            }
            return stretches
        }
    }

    /// A published rate and its multiple in words.
    private static func text(
        _ history: RateHistory, _ rate: Ratio, _ times: Ratio, _ base: ClaimInterest.YearBase
    ) -> Bilingual {
        let multiple = times == .one ? Bilingual("", "") : Bilingual("的\(decimal(times))倍", " × \(decimal(times))")
        return Bilingual(
            "\(history.name.zh)\(percent(rate))\(multiple.zh)，\(base.term.zh)",
            "\(history.name.en) \(percent(rate))\(multiple.en), \(base.term.en)")
    }

    /// Whole months by corresponding days, and the days beyond.
    static func months(in days: Range<Int>) throws(InterestError) -> (months: Int64, rest: Int64) {
        guard let first = CivilDate(ordinal: days.lowerBound), let last = CivilDate(ordinal: days.upperBound) else {
            throw .overflow
        }
        let (from, to) = (first.parts, last.parts)
        var months = (to.year - from.year) * 12 + to.month - from.month
        while months > 0, first.adding(months: months).map({ $0 > last }) ?? true { months -= 1 }
        guard let whole = first.adding(months: months) else { throw .overflow }
        return (Int64(months), Int64(whole.days(until: last)))
    }

    /// The rate for so many of the `base` units it is for.
    static func factor(_ rate: Ratio, _ count: Int, _ base: Int64) throws(InterestError) -> Ratio {
        guard let share = Ratio(Int64(count), base) else { throw .overflow }
        return try product(rate, share)
    }

    static func product(_ one: Ratio, _ other: Ratio) throws(InterestError) -> Ratio {
        guard one >= .zero, other >= .zero else { throw .negativeRate }
        guard let product = one.multiplied(by: other) else { throw .overflow }
        return product
    }
}

extension InterestRate {
    /// A fraction as a percent with as many decimals as it needs, six at most.
    static func percent(_ rate: Ratio) -> String { trimmed(rate.percentageText(6, .halfUp)) + "%" }

    /// A fraction in decimals, six at most.
    private static func decimal(_ number: Ratio) -> String { trimmed(number.text(decimals: 6)) }

    /// Figures with decimals, without the noughts at their end.
    private static func trimmed(_ text: String) -> String {
        var figures = Array(text.utf8)
        while figures.last == UInt8(ascii: "0") { figures.removeLast() }
        if figures.last == UInt8(ascii: ".") { figures.removeLast() }
        return String(decoding: figures, as: UTF8.self)
    }
}
