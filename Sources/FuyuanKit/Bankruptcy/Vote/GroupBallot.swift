/// One member's place in the vote of a group on a reorganisation plan: one a member and group, absent members included.
///
/// A secured creditor with a deficit stands in the secured group with the secured part, in the ordinary group with the
/// rest.
@frozen
public struct GroupBallot: WireRecord {
    /// The claim in this group; for the equity group, the votes or the capital.
    public var amount: Money
    /// The group.
    public var group: PlanGroup
    /// What the member did.
    public var choice: BallotChoice
    /// By what title.
    public var title: VotingTitle
    /// Whether the plan changes the member's rights; who is untouched does not vote (破产法司法解释（三） art. 11(2)).
    public var isImpaired: Bool

    /// A ballot.
    @inlinable
    public init(
        _ choice: BallotChoice, in group: PlanGroup, _ amount: Money, title: VotingTitle = .confirmed,
        isImpaired: Bool = true
    ) {
        self.amount = amount
        self.group = group
        self.choice = choice
        self.title = title
        self.isImpaired = isImpaired
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("choice", value?.choice), in: try c.field("group", value?.group),
            try c.field("amount", value?.amount),
            title: try c.defaulted("title", value?.title, default: .confirmed),
            isImpaired: try c.defaulted("isImpaired", value?.isImpaired, default: true))
    }

    /// Whether the member votes, and its claim stands in the group's total.
    @inlinable
    public var mayVote: Bool {
        isImpaired && amount.fen != 0 && (title.counts || (title == .employee && group == .employee))
    }
}
