/// A node whose time is running out or is over.
public struct OverdueNode: WireRecord {
    /// The limit.
    public var node: TimeLimit.ID
    /// The day its time counts from.
    public var since: CivilDate
    /// Its last day.
    public var lastDay: CivilDate
    /// Who must act; nil when not said.
    public var handler: ActorID?
    /// How often the same handler missed this node in the case before.
    public var misses: UInt32
    /// The day by which it must be cleared; nil where none is set.
    public var clearBy: CivilDate?

    /// A node.
    public init(
        _ node: TimeLimit.ID, since: CivilDate, lastDay: CivilDate, handler: ActorID? = nil, misses: UInt32 = 0,
        clearBy: CivilDate? = nil
    ) {
        self.node = node
        self.since = since
        self.lastDay = lastDay
        self.handler = handler
        self.misses = misses
        self.clearBy = clearBy
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("node", value?.node),
            since: try c.field("since", value?.since),
            lastDay: try c.field("lastDay", value?.lastDay),
            handler: try c.optional("handler", value?.handler),
            misses: try c.defaulted("misses", value?.misses, default: 0),
            clearBy: try c.optional("clearBy", value?.clearBy))
    }
}

/// A higher step.
public struct SupervisionEscalation: WireRecord {
    /// The step.
    public var step: SupervisionStep
    /// The day by which the node must be cleared; nil where none is set.
    public var clearBy: CivilDate?

    /// A step.
    public init(_ step: SupervisionStep, clearBy: CivilDate? = nil) {
        self.step = step
        self.clearBy = clearBy
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("step", value?.step),
            clearBy: try c.optional("clearBy", value?.clearBy))
    }
}
