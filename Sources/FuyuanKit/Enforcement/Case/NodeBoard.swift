/// The deadlines of many cases as of a day, by handler and by case.
public struct NodeBoard: Sendable {
    /// One case: what it is called, who handles it, and what runs in it.
    public struct Matter: Sendable {
        /// The case.
        public var caseID: CaseID
        /// Who handles it; nil when not known.
        public var handler: ActorID?
        /// What runs.
        public var deadlines: [RunningDeadline]

        /// A case.
        public init(_ caseID: CaseID, handledBy handler: ActorID?, _ deadlines: [RunningDeadline]) {
            self.caseID = caseID
            self.handler = handler
            self.deadlines = deadlines
        }

        /// A case by its number.
        public init(_ number: CaseNumber, handledBy handler: ActorID?, _ deadlines: [RunningDeadline]) {
            self.init(CaseID(number.description), handledBy: handler, deadlines)
        }
    }

    /// The nodes of one handler.
    public struct Load: Sendable {
        /// The handler; nil for cases without one.
        public let handler: ActorID?
        /// His nodes, the nearest first.
        public let nodes: [NodeDeadline]
        /// Those whose last day has passed.
        public var overdue: [NodeDeadline] { nodes.filter(\.isOverdue) }
    }

    /// The nodes of one case.
    public struct Course: Sendable {
        /// The case.
        public let caseID: CaseID
        /// Its nodes, the nearest first.
        public let nodes: [NodeDeadline]
        /// Those whose last day has passed.
        public var overdue: [NodeDeadline] { nodes.filter(\.isOverdue) }
    }

    /// The day asked about.
    public let day: CivilDate
    /// Every node with a last day, the nearest first.
    public let nodes: [NodeDeadline]

    /// The nodes of these cases as of a day. O(n log n); the order of the input does not matter.
    public init(_ matters: [Matter], asOf day: CivilDate) {
        self.day = day
        nodes = matters.flatMap { matter in
            matter.deadlines.compactMap {
                NodeDeadline($0, of: matter.caseID, handledBy: matter.handler, asOf: day)
            }
        }
        .sorted()
    }

    /// The nodes whose last day has passed, the oldest first.
    public var overdue: [NodeDeadline] { nodes.filter(\.isOverdue) }

    /// The nodes that end within so many days, today included, and are not over.
    public func due(within days: Int) -> [NodeDeadline] { nodes.filter { !$0.isOverdue && $0.daysLeft <= days } }

    /// By handler, in the order of their names; those without one last.
    public var byHandler: [Load] {
        Dictionary(grouping: nodes, by: \.handler).map { Load(handler: $0.key, nodes: $0.value) }.sorted {
            guard let one = $0.handler else { return false }
            guard let other = $1.handler else { return true }
            return one.description < other.description
        }
    }

    /// By case, in the order of their names.
    public var byCase: [Course] {
        Dictionary(grouping: nodes, by: \.caseID).map { Course(caseID: $0.key, nodes: $0.value) }
            .sorted { $0.caseID.description < $1.caseID.description }
    }

    /// The nodes as an iCalendar file, one all-day event each.
    public func calendar(in language: Language) -> ICalendar {
        ICalendar(nodes.map { ICalendar.Event($0, in: language) }, named: language == .zh ? "节点期限" : "Node deadlines")
    }
}
