/// A last day under longest times: the earliest of a period and the ceilings the law sets on it.
// law: mediation.V060
public struct CappedDeadline: Sendable, Hashable {
    /// The period itself; nil where it has not begun, as where the party never learned his rights.
    public let period: Deadline?
    /// The ceilings.
    public let ceilings: [Deadline]
    /// Which of them decides; nil where none runs.
    public let deciding: Deadline?
    /// The steps.
    public let derivation: Derivation

    /// The earliest of a period and its ceilings. O(number of ceilings).
    public init(_ period: Deadline?, under ceilings: [Deadline]) {
        self.period = period
        self.ceilings = ceilings
        // Where the calendar does not reach the day before the roll tells which comes first.
        let running = (period.map { [$0] } ?? []) + ceilings
        deciding = running.min { ($0.lastDay ?? $0.unrolledDay ?? .max) < ($1.lastDay ?? $1.unrolledDay ?? .max) }
        var steps = Derivation()
        for deadline in running { steps.add(deadline.derivation) }
        if let deciding, running.count > 1 {
            steps.add(
                "期间与最长期限以先届满者为准", "The period and the longest times: whichever ends first",
                result: (deciding.lastDay ?? deciding.unrolledDay).map { "\($0)" } ?? "—", deciding.basis)
        }
        derivation = steps
    }

    /// The last day; nil where none runs or it cannot be told.
    public var lastDay: CivilDate? { deciding?.lastDay }

    /// The last day, or the end before any roll where the calendar does not reach it.
    var endDay: CivilDate? { deciding?.lastDay ?? deciding?.unrolledDay }

    /// How sure the last day is.
    public var certainty: Certainty { deciding?.certainty ?? .unknown }

    /// Where the deciding limit stands.
    public var basis: Basis { deciding?.basis ?? Basis() }

    /// Whether a ceiling cuts the period off.
    public var isCutOff: Bool { deciding != nil && deciding != period }

    /// Whether something handed in was in time; nil where it cannot be told. Posting before the end is enough.
    public func isMet(by submission: Submission) -> Bool? {
        guard let deciding else { return nil }
        if let last = deciding.lastDay { return submission.day <= last }
        // Outside the calendar only the end before any roll is known.
        return deciding.unrolledDay.flatMap { submission.day <= $0 ? true : nil }
    }

    /// Days left on a day; nil where it cannot be told.
    public func daysLeft(on day: CivilDate) -> Int? { lastDay.map { day.days(until: $0) } }
}

extension TimeLimit {
    /// The limit as a longest time: nothing suspends it, and whether it moves off a rest day is the law in hand's.
    func ceiling(from start: CivilDate, in law: LegalContext, governedBy day: CivilDate) -> Deadline {
        if law.flag(.ceilingRolls) { return deadline(from: start, in: law, governedBy: day) }
        var counting = counting(on: day, in: law)
        counting.rule = .fixedDay
        return counting.deadline(
            from: start, in: law, extendedBy: .none, excluding: [], governedBy: day, of: self,
            basis: edition(on: day)?.basis ?? basis)
    }
}

extension ExcludedSpan {
    /// Days lost to an obstacle, both ends lost; nil where the last lost day is the last day there is.
    public static func obstacle(
        from first: CivilDate, through last: CivilDate,
        _ reason: Bilingual = Bilingual("不可抗力等不属于自身的原因", "force majeure or another cause not one’s own")
    ) -> ExcludedSpan? {
        last.adding(days: 1).map {
            ExcludedSpan(first, $0, reason, Basis(.administrativeProcedure(48, 1), .reconsideration(20, 2)))
        }
    }
}
