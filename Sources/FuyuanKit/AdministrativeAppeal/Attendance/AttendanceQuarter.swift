/// A quarter of a calendar year: the span of a notice of attendance.
@frozen
public struct AttendanceQuarter: Sendable, Hashable, Comparable {
    /// The year, 1 to 9999.
    public let year: Int
    /// The quarter, 1 to 4.
    public let number: Int
    /// Its days.
    public let days: ClosedRange<CivilDate>

    /// A quarter; nil where there is none such.
    public init?(_ year: Int, _ number: Int) {
        guard (1...4).contains(number), let first = CivilDate(year, number * 3 - 2, 1),
            let last = CivilDate(year, number * 3, CivilDate.days(inMonth: number * 3, of: year))
        else { return nil }
        self.year = year
        self.number = number
        days = first...last
    }

    /// The quarter a day falls in; nil never happens for a day of the calendar.
    public init?(containing day: CivilDate) {
        self.init(day.year, (day.month + 2) / 3)
    }

    public static func < (one: AttendanceQuarter, other: AttendanceQuarter) -> Bool {
        (one.year, one.number) < (other.year, other.number)
    }

    /// The quarter in words.
    public func text(in language: Language) -> String {
        language == .zh ? "\(year)年第\(number)季度" : "quarter \(number) of \(year)"
    }
}
