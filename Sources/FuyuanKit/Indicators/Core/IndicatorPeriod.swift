/// The days an indicator is taken over, first and last included.
public struct IndicatorPeriod: Sendable, Hashable, WireRecord {
    /// What kind of period it is.
    @nonexhaustive
    public enum Kind: UInt8, Vocabulary, WireValue {
        /// 年: a calendar year.
        case year
        /// 季度: a calendar quarter.
        case quarter
        /// 月: a calendar month.
        case month
        /// 其他: from any day to any day; as the kind of a definition, any period.
        case custom

        public var term: Term {
            switch self {
            case .year: Term("year", "年度", "year")
            case .quarter: Term("quarter", "季度", "quarter")
            case .month: Term("month", "月度", "month")
            case .custom: Term("custom", "起止日期", "from day to day")
            }
        }
    }

    /// The first day.
    public let from: CivilDate
    /// The last day.
    public let through: CivilDate

    /// A period; nil when it ends before it begins.
    public init?(from: CivilDate, through: CivilDate) {
        guard from <= through else { return nil }
        self.from = from
        self.through = through
    }

    init(unchecked from: CivilDate, _ through: CivilDate) {
        self.from = from
        self.through = through
    }

    /// A calendar year, 1…9999; nil otherwise.
    public static func year(_ year: Int) -> Self? { months(year, 1, 12) }

    /// A calendar quarter, 1…4; nil otherwise.
    public static func quarter(_ year: Int, _ quarter: Int) -> Self? {
        guard quarter >= 1, quarter <= 4 else { return nil }
        return months(year, quarter * 3 - 2, quarter * 3)
    }

    /// A calendar month, 1…12; nil otherwise.
    public static func month(_ year: Int, _ month: Int) -> Self? { months(year, month, month) }

    /// From the first day of one month to the last of another of the same year, as in 1–8月; nil where there is none.
    public static func months(_ year: Int, _ first: Int, _ last: Int) -> Self? {
        guard let from = CivilDate(year, first, 1),
            let through = CivilDate(year, last, CivilDate.days(inMonth: last, of: year))
        else { return nil }
        return Self(from: from, through: through)
    }

    /// Whether a day lies in the period.
    @inlinable
    public func contains(_ day: CivilDate) -> Bool { from <= day && day <= through }

    /// Whether a day lies in the period; false where there is none.
    @inlinable
    public func contains(_ day: CivilDate?) -> Bool { day.map { from <= $0 && $0 <= through } ?? false }

    /// How many days it has.
    public var length: Int { from.days(until: through) + 1 }

    /// The kind of period it is.
    public var kind: Kind {
        let (first, last) = (from.parts, through.parts)
        guard first.year == last.year, first.day == 1, last.day == CivilDate.days(inMonth: last.month, of: last.year)
        else { return .custom }
        if first.month == last.month { return .month }
        if first.month == 1, last.month == 12 { return .year }
        return first.month % 3 == 1 && last.month == first.month + 2 ? .quarter : .custom
    }

    /// The same period a year earlier (上年同期): the corresponding days, the last day of a month staying the last. Nil
    /// before year 1.
    public var yearBefore: Self? {
        guard let start = from.adding(years: -1), var end = through.adding(years: -1) else { return nil }
        let (year, month, day) = through.parts
        if day == CivilDate.days(inMonth: month, of: year) {
            let last = CivilDate.days(inMonth: month, of: year - 1)
            end = CivilDate(year - 1, month, last) ?? end
        }
        return Self(from: start, through: end)
    }

    /// The period in words: `2026年`, `2026年第1季度`, `2026年1月`, `2026-01-01至2026-08-31`.
    public func text(in language: Language) -> String {
        let (year, month, _) = from.parts
        let isChinese = language == .zh
        switch kind {
        case .year: return isChinese ? "\(year)年" : "\(year)"
        case .quarter: return isChinese ? "\(year)年第\((month + 2) / 3)季度" : "Q\((month + 2) / 3) \(year)"
        case .month: return isChinese ? "\(year)年\(month)月" : "\(from.description.prefix(7))"
        case .custom: return isChinese ? "\(from)至\(through)" : "\(from) to \(through)"
        }
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        let from = try c.field("from", value?.from)
        let through = try c.field("through", value?.through)
        guard let period = Self(from: from, through: through) else {
            throw WireError(.badValue, path: "through", found: through.description)
        }
        return period
    }
}
