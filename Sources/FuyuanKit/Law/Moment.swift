/// A minute of a day, without zone.
@frozen
public struct Moment: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The day.
    public let day: CivilDate
    /// Minutes since midnight, 0…1439.
    public let minute: Int

    /// A minute of a day; nil unless the hour is 0…23 and the minute 0…59.
    public init?(_ day: CivilDate, _ hour: Int, _ minute: Int = 0) {
        guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
        self.day = day
        self.minute = hour * 60 + minute
    }

    init?(_ day: CivilDate, minutes: Int) {
        let days = minutes >= 0 ? minutes / 1440 : (minutes - 1439) / 1440
        guard let moved = day.adding(days: days) else { return nil }
        self.day = moved
        minute = minutes - days * 1440
    }

    /// The next full hour: 16:20 gives 17:00, 17:00 gives 18:00 (次时). Nil at the end of the year 9999.
    public var nextHour: Moment? { Moment(day, minutes: (minute / 60 + 1) * 60) }

    /// The moment this many hours later; nil outside years 1 to 9999.
    public func adding(hours: Int) -> Moment? {
        guard hours > -10_000_000, hours < 10_000_000 else { return nil }
        return Moment(day, minutes: minute + hours * 60)
    }

    public static func < (one: Moment, other: Moment) -> Bool { (one.day, one.minute) < (other.day, other.minute) }

    /// `yyyy-MM-dd HH:mm`.
    public var description: String {
        let (hour, rest) = (minute / 60, minute % 60)
        return "\(day) \(hour < 10 ? "0" : "")\(hour):\(rest < 10 ? "0" : "")\(rest)"
    }
}
