/// A running deadline: a limit, the day it started, what was added and left out.
public struct OpenDeadline: Sendable, Hashable {
    /// The limit.
    public var limit: TimeLimit
    /// The day of the event.
    public var start: CivilDate
    /// The extension granted.
    public var extendedBy: Period
    /// The days left out, in working days where the limit is.
    public var excluded: Int
    /// The day that chooses the edition of the law; nil for the start.
    public var governedBy: CivilDate?

    /// A running deadline.
    public init(
        _ limit: TimeLimit, from start: CivilDate, extendedBy: Period = .none, excluding excluded: Int = 0,
        governedBy: CivilDate? = nil
    ) {
        self.limit = limit
        self.start = start
        self.extendedBy = extendedBy
        self.excluded = excluded
        self.governedBy = governedBy
    }

    /// The last day; nil where it cannot be told.
    public func lastDay(in law: LegalContext) -> CivilDate? {
        limit.lastDay(from: start, in: law, extendedBy: extendedBy, excluding: excluded, governedBy: governedBy)
    }

    /// How sure the last day is.
    public func certainty(in law: LegalContext) -> Certainty {
        limit.certainty(ofLastDay: lastDay(in: law), in: law, governedBy: governedBy ?? start)
    }
}

/// What a new holiday notice, or another change of the law in hand, does to a running deadline.
public struct DeadlineChange: Sendable, Hashable {
    /// Its place in the list that was asked about.
    public let index: Int
    /// The deadline.
    public let deadline: OpenDeadline
    /// The last day before.
    public let before: CivilDate?
    /// The last day after.
    public let after: CivilDate?
    /// How sure the day was before.
    public let certaintyBefore: Certainty
    /// How sure the day is after.
    public let certaintyAfter: Certainty

    /// Whether the day itself moved, and not only its certainty.
    public var isMoved: Bool { before != after }
}

extension LegalContext {
    /// Which of the running deadlines change when the law in hand becomes `other`: the day, or how sure it is.
    /// O(number of deadlines).
    public func changes(to other: LegalContext, of deadlines: some Sequence<OpenDeadline>) -> [DeadlineChange] {
        var changes: [DeadlineChange] = []
        for (index, deadline) in deadlines.enumerated() {
            let change = DeadlineChange(
                index: index, deadline: deadline, before: deadline.lastDay(in: self),
                after: deadline.lastDay(in: other),
                certaintyBefore: deadline.certainty(in: self), certaintyAfter: deadline.certainty(in: other))
            if change.isMoved || change.certaintyBefore != change.certaintyAfter { changes.append(change) }
        }
        return changes
    }
}
