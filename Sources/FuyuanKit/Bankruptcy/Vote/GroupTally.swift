/// What came of one group's vote on a plan.
public struct GroupTally: WireRecord {
    /// The group.
    public var group: PlanGroup { didSet { tally.kind = group.voteKind } }
    /// Its heads and amounts; the kind of vote is always the group's.
    public var tally: VoteTally { didSet { tally.kind = group.voteKind } }

    /// A group's tally; the kind of vote follows from the group.
    public init(
        _ group: PlanGroup, yesHeads: Int, of heads: Int, yesAmount: Money, outOf total: Money, attending: Money? = nil,
        voidBallots: Int = 0
    ) {
        self.group = group
        tally = VoteTally(
            group.voteKind, yesHeads: yesHeads, of: heads, yesAmount: yesAmount, outOf: total, attending: attending,
            voidBallots: voidBallots)
    }

    private init(group: PlanGroup, tally: VoteTally) {
        self.group = group
        self.tally = tally
        self.tally.kind = group.voteKind
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(group: try c.field("group", value?.group), tally: try c.field("tally", value?.tally))
    }

    /// Whether the group passed the plan.
    public func isPassed(in law: LegalContext = .current) -> Bool { tally.isPassed(in: law) }
}
