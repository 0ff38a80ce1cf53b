/// 撤销期间: the days before an anchor in which an act may be avoided, counted back in calendar months to the
/// corresponding day, the anchor itself not included.
///
/// No article says how the window is counted back; it is not moved for rest days.
public struct AvoidanceWindow: Sendable, Hashable {
    /// The first day in the window.
    public let first: CivilDate
    /// The day the window ends before.
    public let anchor: CivilDate

    /// The window of so many months before an anchor; nil for fewer than 1, or outside the calendar.
    public init?(months: Int, before anchor: CivilDate) {
        guard months >= 1, months <= 1200, let first = anchor.adding(months: -months) else { return nil }
        self.first = first
        self.anchor = anchor
    }

    /// Whether an act of that day is in the window.
    public func contains(_ day: CivilDate) -> Bool { day >= first && day < anchor }

    /// The year of EBL art. 31.
    /// law: bankruptcy.calculation-5.8-av31
    public static func year(before anchor: CivilDate) -> AvoidanceWindow? {
        AvoidanceWindow(months: 12, before: anchor)
    }
    /// The six months of EBL art. 32.
    /// law: bankruptcy.calculation-5.8-av32
    public static func sixMonths(before anchor: CivilDate) -> AvoidanceWindow? {
        AvoidanceWindow(months: 6, before: anchor)
    }
}
