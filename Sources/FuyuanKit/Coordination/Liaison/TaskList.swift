/// 任务清单: one version of a liaison body's list of tasks, as it stood when it was drawn up.
public struct TaskList: WireRecord {
    /// The list, the same in every version.
    public var id: String
    /// The version, rising.
    public var version: Int
    /// The day it was drawn up.
    public var day: CivilDate
    /// The body whose list it is; nil where not said.
    public var body: ActorID?
    /// The tasks, in order of first appearance.
    public var items: [TaskListItem]

    /// A list.
    public init(_ id: String, version: Int, on day: CivilDate, of body: ActorID? = nil, _ items: [TaskListItem]) {
        self.id = id
        self.version = version
        self.day = day
        self.body = body
        self.items = items
    }

    /// The tasks issued on a list up to a version, as their files stand; a file given twice counts once, as given last.
    /// O(files).
    public init(
        _ id: String, version: Int, on day: CivilDate, of body: ActorID? = nil,
        from files: some Sequence<CaseFile<CoordinationTask>>
    ) {
        var places: [CaseID: Int] = [:]
        var items: [TaskListItem] = []
        for file in files {
            guard let issue = file.state.issue, issue.list == id, issue.version <= version,
                let item = TaskListItem(of: file)
            else { continue }
            if let place = places[file.id] {
                items[place] = item
            } else {
                places[file.id] = items.count
                items.append(item)
            }
        }
        self.init(id, version: version, on: day, of: body, items)
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("id", value?.id), version: try c.field("version", value?.version),
            on: try c.field("day", value?.day), of: try c.optional("body", value?.body),
            try c.field("items", value?.items))
    }

    /// The task of a file; nil where it is not listed. O(tasks).
    public subscript(id: CaseID) -> TaskListItem? { items.first { $0.id == id } }

    /// The tasks whose time is over on a day.
    public func overdue(on day: CivilDate) -> [TaskListItem] { items.filter { $0.isOverdue(on: day) } }

    /// Whether every task is closed or dropped.
    public var isSettled: Bool { !items.contains(where: \.isOpen) }

    /// What is wrong with the list: every task's findings, and a task listed twice.
    public func findings(checking roster: MemberRoster? = nil) -> [Finding] {
        var seen: Set<CaseID> = []
        return items.enumerated().flatMap { index, item in
            var found = item.findings(checking: roster, at: "items[\(index)]")
            if !seen.insert(item.id).inserted {
                found.append(
                    Finding(
                        "liaison.list.task-twice", .error, at: "items[\(index)]", Basis(), "任务重复列入：\(item.id)",
                        "listed twice: \(item.id)"))
            }
            return found
        }
    }

    /// The counts of the list on a day.
    public func tally(on day: CivilDate) -> TaskTally { TaskTally(of: items, on: day) }

    /// What changed since an earlier version of the same list; nil for another list or a later version.
    public func changes(since earlier: TaskList) -> TaskListChange? {
        guard earlier.id == id, earlier.version <= version else { return nil }
        var before: [CaseID: TaskListItem] = [:]
        for item in earlier.items { before[item.id] = item }
        let now = Set(items.map(\.id))
        return TaskListChange(
            added: items.map(\.id).filter { before[$0] == nil },
            removed: earlier.items.map(\.id).filter { !now.contains($0) },
            changed: items.filter { item in before[item.id].map { $0 != item } ?? false }.map(\.id),
            settled: items.filter { !$0.isOpen && before[$0.id]?.isOpen ?? true }.map(\.id))
    }
}

/// What changed between two versions of a list.
public struct TaskListChange: Sendable, Hashable {
    /// Tasks the later version adds.
    public let added: [CaseID]
    /// Tasks the later version no longer lists.
    public let removed: [CaseID]
    /// Tasks in both that stand otherwise.
    public let changed: [CaseID]
    /// Tasks closed or dropped in between.
    public let settled: [CaseID]
}
