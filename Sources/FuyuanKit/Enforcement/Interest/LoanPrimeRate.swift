/// 贷款市场报价利率 (LPR): published on the 20th of each month, or the next working day, since August 2019.
///
/// The bundled table holds what the National Interbank Funding Centre published, as two independent public copies of it
/// agree (one copy alone after July 2025); a caller with a later table passes his own ``RateHistory``.
public enum LoanPrimeRate: Sendable {
    /// Which of the two published rates.
    @nonexhaustive
    public enum Term: UInt8, Vocabulary, WireValue {
        /// 一年期.
        case oneYear
        /// 五年期以上.
        case overFiveYears

        public var term: FuyuanKit.Term {
            switch self {
            case .oneYear: FuyuanKit.Term("1y", "一年期LPR", "one-year LPR")
            case .overFiveYears: FuyuanKit.Term("5y", "五年期以上LPR", "over-five-year LPR")
            }
        }
    }

    /// Where it stands that rates follow it (中国人民银行公告〔2019〕第15号).
    public static let basis = Basis(Citation("PBC19"))
    /// How well the bundled rates are verified.
    public static let evidence = Evidence.secondary
    /// The first day of the rate in its present form.
    public static let firstDay = CivilDate(unchecked: 18_128)
    /// The last day the bundled table speaks for: the day before the first quote that is not in it.
    public static let knownUntil = CivilDate(unchecked: 20_715)

    /// The bundled rates of a term.
    public static func history(_ term: Term) -> RateHistory {
        switch term {
        case .oneYear: oneYear
        case .overFiveYears: overFiveYears
        }
    }

    /// The rate on a day, as a fraction; nil outside the bundled table.
    public static func rate(_ term: Term, on day: CivilDate) -> Ratio? { history(term).rate(on: day) }

    /// The day the rate of a month is published: the 20th, or the next working day. Nil before August 2019, where there
    /// is no such month, and where the calendar cannot tell.
    public static func quoteDay(_ year: Int, _ month: Int, _ calendar: WorkCalendar = .bundled) -> CivilDate? {
        guard var day = CivilDate(year, month, 20), day >= firstDay else { return nil }
        // No run of rest days is longer than a month.
        for _ in 0..<31 {
            guard let isWorking = calendar.isWorkingDay(day) else { return nil }
            if isWorking { return day }
            guard let next = day.adding(days: 1) else { return nil }
            day = next
        }
        return nil
    }

    /// A stretch of days between two publications.
    @frozen
    public struct Segment: Sendable, Hashable {
        /// The first day.
        public let from: CivilDate
        /// The day after the last.
        public let until: CivilDate
        /// The rate.
        public let rate: Ratio
    }

    /// A span cut at every publication inside it, also where the rate did not change; the first day counts, the last
    /// does not. O(months).
    public static func segments(
        _ term: Term, from start: CivilDate, until end: CivilDate, _ calendar: WorkCalendar = .bundled
    ) throws(InterestError) -> [Segment] {
        guard start <= end else { throw .endsBeforeStart(start, end) }
        var segments: [Segment] = []
        var from = start
        var (year, month, _) = start.parts
        while from < end {
            let quote = quoteDay(year, month, calendar) ?? end
            (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
            guard quote > from else { continue }
            guard let rate = rate(term, on: from) else { throw .rateUnknown(from) }
            segments.append(Segment(from: from, until: Swift.min(quote, end), rate: rate))
            from = Swift.min(quote, end)
        }
        return segments
    }

    private static let oneYear = RateHistory(
        FuyuanKit.Bilingual(Term.oneYear.term.zh, Term.oneYear.term.en),
        steps([
            ("2019-08-20", 425), ("2019-09-20", 420), ("2019-11-20", 415), ("2020-02-20", 405), ("2020-04-20", 385),
            ("2021-12-20", 380), ("2022-01-20", 370), ("2022-08-22", 365), ("2023-06-20", 355), ("2023-08-21", 345),
            ("2024-07-22", 335), ("2024-10-21", 310), ("2025-05-20", 300),
        ]), knownUntil: knownUntil, basis)

    private static let overFiveYears = RateHistory(
        FuyuanKit.Bilingual(Term.overFiveYears.term.zh, Term.overFiveYears.term.en),
        steps([
            ("2019-08-20", 485), ("2019-11-20", 480), ("2020-02-20", 475), ("2020-04-20", 465), ("2022-01-20", 460),
            ("2022-05-20", 445), ("2022-08-22", 430), ("2023-06-20", 420), ("2024-02-20", 395), ("2024-07-22", 385),
            ("2024-10-21", 360), ("2025-05-20", 350),
        ]), knownUntil: knownUntil, basis)

    /// Rates in hundredths of a percent.
    private static func steps(_ rows: [(String, Int64)]) -> [RateHistory.Step] {
        rows.compactMap { row in
            CivilDate(row.0).flatMap { day in Ratio(row.1, 10_000).map { RateHistory.Step(day, $0) } }
        }
    }
}
