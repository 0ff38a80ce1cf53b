/// 来源: what a task comes from.
public struct TaskSource: WireRecord {
    /// What kind of source.
    public var kind: TaskSourceKind
    /// The conference, advice or matter it comes from; nil where there is no file.
    public var matter: CaseID?
    /// The decision of that conference; nil where it comes from none.
    public var resolution: ResolutionID?
    /// The paper, by number; nil where not said.
    public var paper: String?

    /// A source.
    public init(
        _ kind: TaskSourceKind, matter: CaseID? = nil, resolution: ResolutionID? = nil, paper: String? = nil
    ) {
        self.kind = kind
        self.matter = matter
        self.resolution = resolution
        self.paper = paper
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("kind", value?.kind), matter: try c.optional("matter", value?.matter),
            resolution: try c.optional("resolution", value?.resolution), paper: try c.optional("paper", value?.paper))
    }
}

/// 任务: what the list says of a task before anything is done: unit, lead official, day, measures, how it is judged.
///
/// Offices and units only. Nothing but the title must be there to draft; unit, lead official and day must to issue.
public struct TaskDraft: WireRecord {
    /// 事项.
    public var title: String
    /// 来源.
    public var source: TaskSource
    /// 领域.
    public var domain: TaskDomain
    /// 工作举措.
    public var measures: [String]
    /// 责任单位（牵头）; nil where none is named.
    public var unit: ActorID?
    /// 配合单位.
    public var helpers: [ActorID]
    /// 牵头领导, by office; nil where none is named.
    public var leader: OfficeTitle?
    /// 完成时限; nil where none is named.
    public var due: TaskDue?
    /// 成果.
    public var deliverables: [String]
    /// 验收标准.
    public var criteria: [String]
    /// 考核关联: ids of the indicators it counts for.
    public var indicators: [String]

    /// A task.
    public init(
        _ title: String, from source: TaskSource, in domain: TaskDomain, measures: [String] = [], unit: ActorID? = nil,
        helpers: [ActorID] = [], leader: OfficeTitle? = nil, due: TaskDue? = nil, deliverables: [String] = [],
        criteria: [String] = [], indicators: [String] = []
    ) {
        self.title = title
        self.source = source
        self.domain = domain
        self.measures = measures
        self.unit = unit
        self.helpers = helpers
        self.leader = leader
        self.due = due
        self.deliverables = deliverables
        self.criteria = criteria
        self.indicators = indicators
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("title", value?.title), from: try c.field("source", value?.source),
            in: try c.field("domain", value?.domain),
            measures: try c.defaulted("measures", value?.measures, default: []),
            unit: try c.optional("unit", value?.unit), helpers: try c.defaulted("helpers", value?.helpers, default: []),
            leader: try c.optional("leader", value?.leader), due: try c.optional("due", value?.due),
            deliverables: try c.defaulted("deliverables", value?.deliverables, default: []),
            criteria: try c.defaulted("criteria", value?.criteria, default: []),
            indicators: try c.defaulted("indicators", value?.indicators, default: []))
    }

    /// Whether a unit leads or helps.
    public func isDone(by unit: ActorID) -> Bool { self.unit == unit || helpers.contains(unit) }

    /// What must be there before the task can be issued and is not; a name where an office should stand.
    /// law: mediation.V100
    public func findings(at path: String = "") -> [Finding] {
        let dot = path.isEmpty ? "" : path + "."
        func lack(_ field: String, _ zh: String, _ en: String) -> Finding {
            Finding("mediation.V100", .error, at: dot + field, Basis(Citation("HS24")), zh, en)
        }
        var found: [Finding] = []
        if (unit?.rawValue ?? "").isEmpty { found.append(lack("unit", "未写明责任单位", "no responsible unit is named")) }
        if leader?.isEmpty ?? true { found.append(lack("leader", "未写明牵头领导", "no lead official is named")) }
        if !(due?.isSet ?? false) { found.append(lack("due", "未写明完成时限", "no day is named")) }
        return found + (leader?.findings(at: dot + "leader") ?? [])
    }
}
