/// 通报: a notice that names the units with tasks overdue, with the tasks, how hard they were pressed for, and the
/// day by which the units answer.
public struct Circular: WireRecord {
    /// What is said of one unit.
    public struct Entry: WireRecord {
        /// The unit.
        public var unit: ActorID
        /// Its overdue tasks.
        public var overdue: [CaseID]
        /// The hardest any of them was pressed for.
        public var level: SupervisionLevel

        /// An entry.
        public init(_ unit: ActorID, overdue: [CaseID], level: SupervisionLevel = .none) {
            self.unit = unit
            self.overdue = overdue
            self.level = level
        }

        public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
            Self(
                try c.field("unit", value?.unit), overdue: try c.field("overdue", value?.overdue),
                level: try c.defaulted("level", value?.level, default: .none))
        }
    }

    /// The list it reports on.
    public var list: String
    /// The day it speaks of.
    public var day: CivilDate
    /// The day by which the units report what they put right; nil where none is set.
    public var replyBy: CivilDate?
    /// The units, in the order of the list.
    public var entries: [Entry]
    /// The counts of the whole list.
    public var tally: TaskTally

    /// A circular.
    public init(list: String, day: CivilDate, replyBy: CivilDate? = nil, entries: [Entry], tally: TaskTally) {
        self.list = list
        self.day = day
        self.replyBy = replyBy
        self.entries = entries
        self.tally = tally
    }

    /// What a list says on a day: exactly the units with a task overdue. O(tasks).
    public init(of list: TaskList, on day: CivilDate, replyBy: CivilDate? = nil) {
        var places: [ActorID: Int] = [:]
        var entries: [Entry] = []
        for item in list.overdue(on: day) {
            guard let unit = item.task.unit else { continue }
            if let place = places[unit] {
                entries[place].overdue.append(item.id)
                entries[place].level = max(entries[place].level, item.level)
            } else {
                places[unit] = entries.count
                entries.append(Entry(unit, overdue: [item.id], level: item.level))
            }
        }
        self.init(list: list.id, day: day, replyBy: replyBy, entries: entries, tally: list.tally(on: day))
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            list: try c.field("list", value?.list), day: try c.field("day", value?.day),
            replyBy: try c.optional("replyBy", value?.replyBy), entries: try c.field("entries", value?.entries),
            tally: try c.field("tally", value?.tally))
    }

    /// Every overdue task, in order.
    public var overdue: [CaseID] { entries.flatMap(\.overdue) }

    /// What changed since an earlier circular: tasks newly overdue, no longer overdue, and still overdue.
    public func changes(since earlier: Circular) -> CircularChange {
        let before = Set(earlier.overdue)
        let now = Set(overdue)
        return CircularChange(
            new: overdue.filter { !before.contains($0) }, settled: earlier.overdue.filter { !now.contains($0) },
            outstanding: overdue.filter(before.contains))
    }
}

/// What changed between two circulars.
public struct CircularChange: Sendable, Hashable {
    /// Tasks newly overdue.
    public let new: [CaseID]
    /// Tasks no longer overdue.
    public let settled: [CaseID]
    /// Tasks overdue in both.
    public let outstanding: [CaseID]
}

extension TaskList {
    /// A letter of urging that is due.
    public struct DueNotice: Sendable, Hashable {
        /// The task.
        public let task: CaseID
        /// The unit it goes to; nil where the list names none.
        public let unit: ActorID?
        /// The letter.
        public let notice: SupervisionNotice
    }

    /// The letters of urging to write on a day: one for each overdue task, at the next level, unless one was
    /// written that day, its answer is still awaited, or the head was already interviewed. Written and entered,
    /// none is due twice.
    public func notices(on day: CivilDate, replyBy: CivilDate? = nil) -> [DueNotice] {
        overdue(on: day).compactMap { item in
            guard item.level != .interview else { return nil }
            if let last = item.notices.last, day <= (last.notice.replyBy ?? last.day) { return nil }
            return DueNotice(
                task: item.id, unit: item.task.unit, notice: SupervisionNotice(item.level.next, replyBy: replyBy))
        }
    }
}
