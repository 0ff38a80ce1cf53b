/// 督办函: a letter that presses a unit for a task: at what level, why, and by when it is to answer.
public struct SupervisionNotice: WireRecord {
    /// The level it raises the task to.
    public var level: SupervisionLevel
    /// What is late or not moving; nil where the lateness speaks for itself.
    public var shortfall: String?
    /// The day by which the unit answers; nil where none is set.
    public var replyBy: CivilDate?
    /// The letter's number; nil where there is none.
    public var number: String?

    /// A letter.
    public init(
        _ level: SupervisionLevel = .urge, about shortfall: String? = nil, replyBy: CivilDate? = nil,
        number: String? = nil
    ) {
        self.level = level
        self.shortfall = shortfall
        self.replyBy = replyBy
        self.number = number
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("level", value?.level), about: try c.optional("shortfall", value?.shortfall),
            replyBy: try c.optional("replyBy", value?.replyBy), number: try c.optional("number", value?.number))
    }
}
