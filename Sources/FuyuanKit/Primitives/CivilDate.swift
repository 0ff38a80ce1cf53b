/// A day of the Gregorian calendar in years 1 to 9999, without time or zone.
///
/// Held as one `Int32`: days since 1 January 1970. Arithmetic that leaves the range answers nil; nothing traps.
@frozen
public struct CivilDate: Sendable, Hashable, Comparable {
    /// Days since 1970-01-01; negative before.
    public let ordinal: Int32

    @inlinable
    init(unchecked ordinal: Int32) { self.ordinal = ordinal }

    /// 0001-01-01.
    public static let min = CivilDate(unchecked: -719_162)
    /// 9999-12-31.
    public static let max = CivilDate(unchecked: 2_932_896)

    /// The day this many days after 1970-01-01; nil outside years 1 to 9999.
    @inlinable
    public init?(ordinal: Int) {
        guard ordinal >= -719_162, ordinal <= 2_932_896 else { return nil }
        self.init(unchecked: Int32(truncatingIfNeeded: ordinal))
    }

    /// The day with this year (1…9999), month (1…12) and day of the month; nil when there is no such day.
    @inlinable
    public init?(_ year: Int, _ month: Int, _ day: Int) {
        guard year >= 1, year <= 9999, month >= 1, month <= 12, day >= 1, day <= Self.days(inMonth: month, of: year)
        else { return nil }
        // Days from civil: years run from March, so that the leap day is the last of its year.
        let y = month <= 2 ? year - 1 : year
        let era = y / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        self.init(unchecked: Int32(truncatingIfNeeded: era * 146_097 + dayOfEra - 719_468))
    }

    @inlinable
    public static func < (one: CivilDate, other: CivilDate) -> Bool { one.ordinal < other.ordinal }
}

extension CivilDate {
    /// Whether the year has a 29 February.
    @inlinable
    public static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    /// How many days a month has; 0 when the month is not 1…12.
    @inlinable
    public static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 1, 3, 5, 7, 8, 10, 12: 31
        case 4, 6, 9, 11: 30
        case 2: isLeap(year) ? 29 : 28
        default: 0  // not an enum
        }
    }

    /// Year, month and day of the month.
    @inlinable
    public var parts: (year: Int, month: Int, day: Int) {
        let z = Int(ordinal) + 719_468
        let era = z / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    /// The year, 1…9999.
    @inlinable
    public var year: Int { parts.year }
    /// The month, 1…12.
    @inlinable
    public var month: Int { parts.month }
    /// The day of the month, 1…31.
    @inlinable
    public var day: Int { parts.day }

    /// The day of the week, Monday 1 to Sunday 7 (ISO 8601).
    @inlinable
    public var weekday: Int {
        let shifted = (Int(ordinal) + 3) % 7
        return (shifted < 0 ? shifted + 7 : shifted) + 1
    }

    /// Whether the day is a Saturday or a Sunday.
    @inlinable
    public var isWeekend: Bool { weekday >= 6 }

    /// The day this many days later, earlier when negative; nil outside years 1 to 9999.
    @inlinable
    public func adding(days: Int) -> CivilDate? {
        let (sum, overflow) = Int(ordinal).addingReportingOverflow(days)
        return overflow ? nil : CivilDate(ordinal: sum)
    }

    /// The corresponding day this many months later, earlier when negative; where the month has no such day, its
    /// last day (民法典 art. 202). Nil outside years 1 to 9999.
    @inlinable
    public func adding(months: Int) -> CivilDate? {
        let (year, month, day) = parts
        guard abs(months.clamped(to: -200_000...200_000)) < 200_000 else { return nil }
        let total = year * 12 + (month - 1) + months
        guard total >= 12 else { return nil }
        let (newYear, newMonth) = (total / 12, total % 12 + 1)
        return CivilDate(newYear, newMonth, Swift.min(day, Self.days(inMonth: newMonth, of: newYear)))
    }

    /// The corresponding day this many years later (民法典 art. 202). Nil outside years 1 to 9999.
    @inlinable
    public func adding(years: Int) -> CivilDate? {
        adding(months: years.clamped(to: -20_000...20_000) * 12)
    }

    /// How many days from this day to `other`; negative when `other` is earlier.
    @inlinable
    public func days(until other: CivilDate) -> Int { Int(other.ordinal) - Int(ordinal) }
}

extension Int {
    @inlinable
    func clamped(to range: ClosedRange<Int>) -> Int { Swift.min(Swift.max(self, range.lowerBound), range.upperBound) }
}

extension CivilDate: CustomStringConvertible, LosslessStringConvertible {
    /// `yyyy-MM-dd`.
    public var description: String {
        let (year, month, day) = parts
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    /// The day written `yyyy-MM-dd`, ten ASCII characters; nil for anything else, or where there is no such day.
    public init?(_ description: String) { self.init(utf8: description.utf8) }

    /// The day written `yyyy-MM-dd` in ten ASCII bytes; nil for anything else, or where there is no such day.
    @inlinable
    public init?(utf8 bytes: some Collection<UInt8>) {
        guard bytes.count == 10 else { return nil }
        var numbers = (0, 0, 0)
        var position = 0
        for byte in bytes {
            if position == 4 || position == 7 {
                guard byte == UInt8(ascii: "-") else { return nil }
            } else {
                guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
                let digit = Int(byte - UInt8(ascii: "0"))
                if position < 4 {
                    numbers.0 = numbers.0 * 10 + digit
                } else if position < 7 {
                    numbers.1 = numbers.1 * 10 + digit
                } else {
                    numbers.2 = numbers.2 * 10 + digit
                }
            }
            position += 1
        }
        self.init(numbers.0, numbers.1, numbers.2)
    }
}
