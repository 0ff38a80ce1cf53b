/// A deadline as it falls to one person in one case (督办到人、督办到案).
public struct NodeDeadline: Sendable {
    /// The case.
    public let caseID: CaseID
    /// Who handles it; nil when not known.
    public let handler: ActorID?
    /// What must be done.
    public let clock: Term
    /// The limit it runs under; nil where the law sets none.
    public let limit: TimeLimit.ID?
    /// The last day.
    public let lastDay: CivilDate
    /// Days from the day asked about to the last day; 0 on it, negative once it is over.
    public let daysLeft: Int
    /// How sure the last day is.
    public let certainty: Certainty
    /// The articles.
    public let basis: Basis
    /// How the last day comes about.
    public let derivation: Derivation

    /// Whether the last day has passed.
    public var isOverdue: Bool { daysLeft < 0 }
    /// Days over; 0 while it is not.
    public var daysOver: Int { Swift.max(0, -daysLeft) }

    /// A running deadline of a case; nil where it stands still, its last day cannot be told, or it was the time of a
    /// right that has lapsed (``RunningDeadline/hasLapsed``).
    public init?(_ deadline: RunningDeadline, of caseID: CaseID, handledBy handler: ActorID?, asOf day: CivilDate) {
        guard let lastDay = deadline.lastDay, !deadline.isSuspended, !deadline.hasLapsed else { return nil }
        self.caseID = caseID
        self.handler = handler
        clock = deadline.clock
        limit = deadline.limit?.id
        self.lastDay = lastDay
        daysLeft = day.days(until: lastDay)
        certainty = deadline.certainty
        basis = deadline.limit?.basis ?? Basis()
        derivation = deadline.derivation
    }
}

extension NodeDeadline: Comparable {
    /// Equal when they are the same node of the same case with the same last day.
    public static func == (one: NodeDeadline, other: NodeDeadline) -> Bool {
        one.lastDay == other.lastDay && one.caseID == other.caseID && one.clock == other.clock
            && one.handler == other.handler
    }

    /// The nearest last day first; then by case and by name, so that the order never depends on the order of input.
    public static func < (one: NodeDeadline, other: NodeDeadline) -> Bool {
        if one.lastDay != other.lastDay { return one.lastDay < other.lastDay }
        if one.caseID != other.caseID { return one.caseID.description < other.caseID.description }
        if one.clock.wire != other.clock.wire { return one.clock.wire < other.clock.wire }
        return (one.handler?.description ?? "") < (other.handler?.description ?? "")
    }
}
