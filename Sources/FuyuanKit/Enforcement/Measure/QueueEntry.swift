/// A place in the queue behind an earlier measure.
public struct QueueEntry: WireRecord {
    /// The place, 1 for the one in force; nil when not known.
    public var rank: Int?
    /// The day it was entered; nil for the day of the act.
    public var on: CivilDate?
    /// Whether an earlier measure lies on the item; nil when not known.
    public var hasEarlier: Bool?
    /// Without a registry: whether the first court’s record was signed, or it was told in writing; nil when not known.
    public var isRecorded: Bool?

    /// A place in the queue behind an earlier measure.
    public init(
        rank: Int? = nil,
        on: CivilDate? = nil,
        hasEarlier: Bool? = true,
        isRecorded: Bool? = nil
    ) {
        self.rank = rank
        self.on = on
        self.hasEarlier = hasEarlier
        self.isRecorded = isRecorded
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            rank: try c.optional("rank", value?.rank),
            on: try c.optional("on", value?.on),
            hasEarlier: try c.optional("hasEarlier", value?.hasEarlier),
            isRecorded: try c.optional("isRecorded", value?.isRecorded))
    }
}

/// What became of an item in the hands of the court before.
public struct PriorDisposal: WireRecord {
    /// Whether the whole item was disposed of; nil when not known.
    public var isWhole: Bool?
    /// That court; nil when not said.
    public var court: ActorID?

    /// What became of an item in the hands of the court before.
    public init(
        isWhole: Bool? = true,
        court: ActorID? = nil
    ) {
        self.isWhole = isWhole
        self.court = court
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            isWhole: try c.optional("isWhole", value?.isWhole),
            court: try c.optional("court", value?.court))
    }
}
