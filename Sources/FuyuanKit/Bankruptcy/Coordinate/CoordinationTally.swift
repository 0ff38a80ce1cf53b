/// 联动事项办结率: how many coordination items were closed on time, of those due.
/// law: bankruptcy.ind.coordOnTime
public struct CoordinationTally: Sendable, Hashable {
    /// Items whose day had come by the day asked about, or that were answered before it.
    public private(set) var due = 0
    /// Among them, answered in time and closed.
    public private(set) var closedOnTime = 0
    /// Items without a day: they count for neither.
    public private(set) var undated = 0

    /// The tally of some items on a day. An item returned for rework counts by its last day.
    public init(_ items: some Sequence<CoordinationItem>, on day: CivilDate, in law: LegalContext) {
        for item in items {
            guard let last = item.dueDay(in: law) else {
                undated += 1
                continue
            }
            guard last <= day || item.isDone else { continue }
            due += 1
            if item.isDone, let answered = item.clocks[.completion]?.stoppedOn, answered <= last { closedOnTime += 1 }
        }
    }

    /// The rate; nil where nothing was due.
    public var rate: Percent? { due > 0 ? Percent(Int64(closedOnTime), of: Int64(due)) : nil }
}
