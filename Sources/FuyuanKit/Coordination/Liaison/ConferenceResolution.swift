/// The name of a decision of a conference, unique in its meeting.
public typealias ResolutionID = Identifier<ConferenceResolution>

/// 议定事项: a decision of a conference: what is to be done, by which unit, under which office, by when.
public struct ConferenceResolution: WireRecord {
    /// Its number in the minutes.
    public var id: ResolutionID
    /// What is decided.
    public var text: String
    /// 责任单位; nil where the minutes name none.
    public var owner: ActorID?
    /// 配合单位.
    public var helpers: [ActorID]
    /// 牵头领导, by office; nil where none is named.
    public var leader: OfficeTitle?
    /// 完成时限; nil where none is named.
    public var due: TaskDue?

    /// A decision.
    public init(
        _ id: ResolutionID, _ text: String, owner: ActorID? = nil, helpers: [ActorID] = [], leader: OfficeTitle? = nil,
        due: TaskDue? = nil
    ) {
        self.id = id
        self.text = text
        self.owner = owner
        self.helpers = helpers
        self.leader = leader
        self.due = due
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("id", value?.id), try c.field("text", value?.text),
            owner: try c.optional("owner", value?.owner),
            helpers: try c.defaulted("helpers", value?.helpers, default: []),
            leader: try c.optional("leader", value?.leader), due: try c.optional("due", value?.due))
    }

    /// Whether it names its unit and its time.
    /// law: mediation.V104
    public var isAssigned: Bool { !(owner?.rawValue ?? "").isEmpty && due?.isSet ?? false }
}

/// The decisions as written up.
public struct ConferenceMinutes: WireRecord {
    /// The decisions, in order; none for a meeting that decided nothing.
    public var resolutions: [ConferenceResolution]
    /// Where the text is found; nil where not said.
    public var reference: String?

    /// Minutes.
    public init(_ resolutions: [ConferenceResolution], reference: String? = nil) {
        self.resolutions = resolutions
        self.reference = reference
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("resolutions", value?.resolutions), reference: try c.optional("reference", value?.reference))
    }
}

/// What minutes left open about a decision, said afterwards; what is nil stays as it is.
public struct ResolutionAssignment: WireRecord {
    /// The decision.
    public var id: ResolutionID
    /// 责任单位.
    public var owner: ActorID?
    /// 牵头领导.
    public var leader: OfficeTitle?
    /// 完成时限.
    public var due: TaskDue?

    /// An assignment.
    public init(_ id: ResolutionID, owner: ActorID? = nil, leader: OfficeTitle? = nil, due: TaskDue? = nil) {
        self.id = id
        self.owner = owner
        self.leader = leader
        self.due = due
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("id", value?.id), owner: try c.optional("owner", value?.owner),
            leader: try c.optional("leader", value?.leader), due: try c.optional("due", value?.due))
    }
}

/// What became of a decision, and the task that carried it out.
public struct ResolutionOutcome: WireRecord {
    /// The decision.
    public var id: ResolutionID
    /// What became of it.
    public var result: ResolutionResult
    /// The task; nil where not said.
    public var task: CaseID?

    /// An outcome.
    public init(_ id: ResolutionID, _ result: ResolutionResult, task: CaseID? = nil) {
        self.id = id
        self.result = result
        self.task = task
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("id", value?.id), try c.field("result", value?.result),
            task: try c.optional("task", value?.task))
    }
}
