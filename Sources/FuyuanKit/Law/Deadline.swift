/// The end of a period: the last day, how sure it is, and how it came about.
// law: mediation.V060
public struct Deadline: Sendable, Hashable {
    /// The limit it ends; nil where the period was given freely.
    public let limit: TimeLimit.ID?
    /// The period as counted: length, rule, direction.
    public let counting: Counting
    /// The unit really counted.
    public let unit: PeriodUnit
    /// The day of the event it runs from, or up to.
    public let start: CivilDate
    /// The last day before it moved off a rest day; nil where it cannot be told.
    public let unrolledDay: CivilDate?
    /// The last day; nil where it cannot be told.
    public let lastDay: CivilDate?
    /// How sure the last day is.
    public let certainty: Certainty
    /// Where the limit stands.
    public let basis: Basis
    /// The steps.
    public let derivation: Derivation

    /// Days left on a day, the last day included: 0 on the last day, negative once it is over; nil where it cannot be told.
    public func daysLeft(on day: CivilDate) -> Int? { lastDay.map { day.days(until: $0) } }

    /// Whether it is over on a day; nil where it cannot be told.
    ///
    /// The last day runs to its 24th hour, or to close of business where there are business hours (民法典 art. 203(2)).
    // law: mediation.R10 mediation.6instant
    public func isOverdue(on day: CivilDate) -> Bool? { lastDay.map { day > $0 } }

    /// Whether something handed in was in time; nil where it cannot be told.
    public func isMet(by submission: Submission) -> Bool? { lastDay.map { submission.day <= $0 } }

    /// The earlier of two deadlines (whichever comes first); one that cannot be told makes the answer nil.
    public static func earlier(_ one: Deadline, _ other: Deadline) -> Deadline? {
        guard let first = one.lastDay, let second = other.lastDay else { return nil }
        return (second < first ? other : one).adding(
            Derivation.Step(
                "两个期限以先届满者为准", "Of the two, whichever comes first", result: "\(Swift.min(first, second))", one.basis))
    }

    func adding(_ step: Derivation.Step) -> Deadline {
        var steps = derivation
        steps.add(step)
        return Deadline(
            limit: limit, counting: counting, unit: unit, start: start, unrolledDay: unrolledDay, lastDay: lastDay,
            certainty: certainty, basis: basis, derivation: steps)
    }

    /// The latest of several deadlines: each addressee has his own period, and what all must let pass is over with the
    /// last (民诉法解释 art. 244). Nil for none, or where one cannot be told.
    // law: mediation.R22
    public static func latest(_ deadlines: [Deadline]) -> Deadline? {
        var latest: Deadline?
        for deadline in deadlines {
            guard let day = deadline.lastDay else { return nil }
            if latest.flatMap(\.lastDay).map({ day > $0 }) ?? true { latest = deadline }
        }
        guard let latest, let day = latest.lastDay, deadlines.count > 1 else { return latest }
        return latest.adding(
            Derivation.Step(
                "各受送达人分别计算，以最后届满者为准", "Each addressee has his own period; the last to end decides",
                result: "\(day)", Basis(.civilProcedureInterpretation(244))))
    }
}
