/// Counts behind 按期完成率 and the closing rate of a list. Tallies of different lists add up.
/// law: mediation.taskOnTimeRate
public struct TaskTally: WireRecord {
    /// Tasks issued and not dropped.
    public var issued: Int64
    /// Among them, closed.
    public var closed: Int64
    /// Among them, those whose day, extensions included, had come.
    public var due: Int64
    /// Among those due, closed on or before their day.
    public var closedInTime: Int64
    /// Among the open ones, those whose time was over; a suspended task is not.
    public var overdue: Int64

    /// A tally; nothing counted unless said.
    public init(issued: Int64 = 0, closed: Int64 = 0, due: Int64 = 0, closedInTime: Int64 = 0, overdue: Int64 = 0) {
        self.issued = issued
        self.closed = closed
        self.due = due
        self.closedInTime = closedInTime
        self.overdue = overdue
    }

    /// The counts of tasks on a day. O(tasks).
    public init(of items: some Sequence<TaskListItem>, on day: CivilDate) {
        self.init()
        for item in items where item.issuedOn != nil && item.phase != .cancelled {
            issued += 1
            let isClosed = item.closedOn.map { $0 <= day } ?? false
            if isClosed { closed += 1 }
            if let last = item.due?.day, last <= day {
                due += 1
                if let closedOn = item.closedOn, closedOn <= last { closedInTime += 1 }
            }
            if item.isOverdue(on: day) { overdue += 1 }
        }
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            issued: try c.field("issued", value?.issued), closed: try c.field("closed", value?.closed),
            due: try c.field("due", value?.due), closedInTime: try c.field("closedInTime", value?.closedInTime),
            overdue: try c.field("overdue", value?.overdue))
    }

    /// The tally of both, in either order; nil when a count does not fit.
    public func merged(with other: TaskTally) -> TaskTally? {
        guard let issued = Int64.sumOfCounts(issued, other.issued),
            let closed = Int64.sumOfCounts(closed, other.closed),
            let due = Int64.sumOfCounts(due, other.due),
            let inTime = Int64.sumOfCounts(closedInTime, other.closedInTime),
            let overdue = Int64.sumOfCounts(overdue, other.overdue)
        else { return nil }
        return TaskTally(issued: issued, closed: closed, due: due, closedInTime: inTime, overdue: overdue)
    }

    /// 按期完成率: closed on or before the day ÷ due; nil where nothing was due.
    public var onTimeRate: Percent? { closedInTime > due ? nil : Percent(closedInTime, of: due) }

    /// 销号率: closed ÷ issued; nil where nothing was issued.
    public var closingRate: Percent? { closed > issued ? nil : Percent(closed, of: issued) }
}
