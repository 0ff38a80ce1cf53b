/// A length of time as an instrument writes it: a number and a unit.
@frozen
public struct Period: Sendable, Hashable {
    /// How many; never negative.
    public let length: Int32
    /// Of what.
    public let unit: PeriodUnit

    /// A period; a length outside 0…100,000 is brought to the nearer end.
    @inlinable
    public init(_ length: Int, _ unit: PeriodUnit) {
        self.length = Int32(truncatingIfNeeded: length.clamped(to: 0...100_000))
        self.unit = unit
    }

    /// No time at all.
    @inlinable public static var none: Period { Period(0, .days) }
    /// This many hours.
    @inlinable
    public static func hours(_ length: Int) -> Period { Period(length, .hours) }
    /// This many days, every day counting.
    @inlinable
    public static func days(_ length: Int) -> Period { Period(length, .days) }
    /// This many working days.
    @inlinable
    public static func workingDays(_ length: Int) -> Period { Period(length, .workingDays) }
    /// This many months.
    @inlinable
    public static func months(_ length: Int) -> Period { Period(length, .months) }
    /// This many years.
    @inlinable
    public static func years(_ length: Int) -> Period { Period(length, .years) }

    /// The period in one language, as `30日` or `30 days`.
    public func text(in language: Language) -> String {
        switch language {
        case .zh: "\(length)\(unit.term.zh)"
        case .en: "\(length) \(length == 1 ? String(unit.term.en.dropLast()) : unit.term.en)"
        }
    }
}
