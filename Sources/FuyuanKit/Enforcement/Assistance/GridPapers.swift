/// 协助执行任务单: what a grid worker is asked to do.
public struct GridTask: WireRecord {
    /// The tasks.
    public var kinds: EnumSet<GridTaskKind>
    /// The cases it serves.
    public var cases: [CaseNumber]
    /// The grid worker or grid; nil where not said.
    public var worker: ActorID?
    /// The day it is due; nil for the usual time.
    public var dueOn: CivilDate?

    /// A task.
    public init(
        _ kinds: EnumSet<GridTaskKind>, for cases: [CaseNumber], to worker: ActorID? = nil, by dueOn: CivilDate? = nil
    ) {
        self.kinds = kinds
        self.cases = cases
        self.worker = worker
        self.dueOn = dueOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("kinds", value?.kinds), for: try c.field("cases", value?.cases),
            to: try c.optional("worker", value?.worker), by: try c.optional("dueOn", value?.dueOn))
    }

    /// What in it is not for a grid worker.
    /// law: enforcement.V58
    public var findings: [Finding] { kinds.compactMap(\.finding) }
}

/// One thing a grid worker saw, did or heard.
public struct GridFact: WireRecord {
    /// Under which task.
    public var kind: GridTaskKind
    /// What, in words.
    public var text: String
    /// Where; nil where not recorded.
    public var place: String?
    /// When; nil where not recorded.
    public var day: CivilDate?
    /// Where pictures and papers are found.
    public var evidenceRefs: [String]

    /// A fact.
    public init(
        _ kind: GridTaskKind, _ text: String, at place: String? = nil, on day: CivilDate? = nil,
        evidenceRefs: [String] = []
    ) {
        self.kind = kind
        self.text = text
        self.place = place
        self.day = day
        self.evidenceRefs = evidenceRefs
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("kind", value?.kind), try c.field("text", value?.text),
            at: try c.optional("place", value?.place), on: try c.optional("day", value?.day),
            evidenceRefs: try c.defaulted("evidenceRefs", value?.evidenceRefs, default: []))
    }

    /// Whether place and day are recorded.
    public var isRecorded: Bool { !(place ?? "").isEmpty && day != nil }
}

/// 网格反馈: the report of a grid worker.
public struct GridReport: WireRecord {
    /// What was found.
    public var facts: [GridFact]
    /// Whether the lead is urgent, so that the handler verifies it sooner.
    public var isUrgent: Bool

    /// A report.
    public init(_ facts: [GridFact], isUrgent: Bool = false) {
        self.facts = facts
        self.isUrgent = isUrgent
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("facts", value?.facts), isUrgent: try c.defaulted("isUrgent", value?.isUrgent, default: false))
    }
}

/// 核实笔录: what the handler found true of a report.
public struct GridVerification: WireRecord {
    /// Whether the report was true.
    public var isConfirmed: Bool
    /// The cases it closed.
    public var casesClosed: [CaseNumber]

    /// A verification.
    public init(isConfirmed: Bool, casesClosed: [CaseNumber] = []) {
        self.isConfirmed = isConfirmed
        self.casesClosed = casesClosed
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            isConfirmed: try c.field("isConfirmed", value?.isConfirmed),
            casesClosed: try c.defaulted("casesClosed", value?.casesClosed, default: []))
    }
}
