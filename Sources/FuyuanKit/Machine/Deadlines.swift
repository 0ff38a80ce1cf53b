/// A clock that runs in a case: what, who is bound, until when, how sure, and why.
public struct RunningDeadline: Sendable {
    /// The clock.
    public let clock: Term
    /// The limit it runs under; nil where the law in hand sets none.
    public let limit: TimeLimit?
    /// The day it counts from; nil where the file does not tell.
    public let start: CivilDate?
    /// The last day; nil while it stands still, or where it cannot be told.
    public let lastDay: CivilDate?
    /// How sure the last day is.
    public let certainty: Certainty
    /// Whether it stands still.
    public let isSuspended: Bool
    /// Days from the day asked about to the last day; negative once it is over, nil where there is no last day.
    public let daysLeft: Int?
    /// How the last day comes about.
    public let derivation: Derivation

    /// Who must act; nil where the law in hand does not say.
    public var bound: Term? { limit?.bound }
    /// Whether the last day has passed.
    public var isPast: Bool { daysLeft.map { $0 < 0 } ?? false }
    /// Whether somebody is late: the last day has passed, and it was not the time of a right.
    public var isOverdue: Bool { isPast && !hasLapsed }
    /// Whether it was the time to use a right, and is over: nothing is left to do.
    public var hasLapsed: Bool { isPast && limit?.isRight == true }
}

extension CaseMachine {
    /// The last day of a running or stopped clock; nil where it never started, stands still, or cannot be told.
    /// Constant time for a clock that was never suspended; no allocation.
    @inlinable
    public func lastDay(of clock: Clock, in law: LegalContext) -> CivilDate? {
        guard let running = standing.clockwork[clock], running.holdDay == nil else { return nil }
        return lastDay(of: running, in: law)
    }

    @inlinable
    func lastDay(of running: Clocks<Clock>.Running, in law: LegalContext) -> CivilDate? {
        if let fixed = running.fixedLastDay { return fixed }
        guard let start = running.start, let limit = limit(of: running.clock) else { return nil }
        let governing = governingDay(of: running.clock) ?? start
        return limit.lastDay(
            from: start, in: law, extendedBy: running.extra,
            excluding: standing.clockwork.stops.isEmpty
                ? 0 : excluded(for: running.clock, limit, start, governing, in: law), governedBy: governing)
    }

    /// The days left out, as the derivation tells them: overlapping pauses count once, and one that begins after the
    /// end leaves nothing out.
    @usableFromInline
    func excluded(
        for clock: Clock, _ limit: TimeLimit, _ start: CivilDate, _ governing: CivilDate, in law: LegalContext
    ) -> Int {
        limit.counting(on: governing, in: law).excludedDays(
            spans(of: clock, limit), from: start, in: law, extendedBy: standing.clockwork[clock]?.extra ?? .none,
            governedBy: governing
        ).reduce(0) { $0 + $1.days }
    }

    /// Whether the day of the occasion is not after the last day of a clock. A clock that stands still is in time; nil
    /// where it never started or its last day cannot be told.
    @inlinable
    public func isInTime(_ clock: Clock, in occasion: Occasion<Role>) -> Bool? {
        guard let running = standing.clockwork[clock] else { return nil }
        if running.holdDay != nil { return true }
        return lastDay(of: running, in: occasion.law).map { occasion.day <= $0 }
    }

    /// Every clock that runs, with last day, who is bound and derivation; the nearest first.
    public func deadlines(asOf day: CivilDate, in law: LegalContext) -> [RunningDeadline] {
        standing.clockwork.all.filter { $0.stoppedOn == nil }.map { running in
            let limit = limit(of: running.clock)
            let isSuspended = running.suspendedSince != nil
            let last = isSuspended ? nil : lastDay(of: running, in: law)
            let governing = governingDay(of: running.clock) ?? running.start ?? day
            return RunningDeadline(
                clock: running.clock.term, limit: limit, start: running.start, lastDay: last,
                certainty: limit?.certainty(ofLastDay: last, in: law, governedBy: governing)
                    ?? (running.fixedLastDay == nil ? .unknown : .confirmed),
                isSuspended: isSuspended, daysLeft: last.map { day.days(until: $0) },
                derivation: derivation(of: running, in: law))
        }
        .sorted { ($0.lastDay ?? .max) < ($1.lastDay ?? .max) }
    }

    /// The times a clock stood still.
    private func spans(of clock: Clock, _ limit: TimeLimit) -> [ExcludedSpan] {
        standing.clockwork.pauses.filter { $0.clock == clock }
            .map { ExcludedSpan($0.since, $0.until, Bilingual("停止计算", "standing still"), limit.basis) }
    }

    private func derivation(of running: Clocks<Clock>.Running, in law: LegalContext) -> Derivation {
        let limit = limit(of: running.clock)
        let basis = limit?.basis ?? Basis()
        var derivation = Derivation()
        if let start = running.start, let limit {
            let governing = governingDay(of: running.clock) ?? start
            derivation =
                limit.deadline(
                    from: start, in: law, extendedBy: running.extra, excluding: spans(of: running.clock, limit),
                    governedBy: governing
                ).derivation
        }
        if let since = running.suspendedSince {
            derivation.add("自\(since)起停止计算，尚未恢复", "stands still since \(since), has not gone on", basis)
        }
        if let fixed = running.fixedLastDay {
            derivation.add("当事人约定或者机关决定的届满日", "the last day agreed or ordered", result: fixed.description, basis)
        }
        return derivation
    }

    /// The running deadlines that other law in hand, such as a new holiday notice, moves or makes surer.
    public func deadlineChanges(from old: LegalContext, to new: LegalContext) -> [DeadlineChange] {
        let open: [OpenDeadline] = standing.clockwork.all.compactMap { running in
            guard running.stoppedOn == nil, running.suspendedSince == nil, running.fixedLastDay == nil,
                let start = running.start, let limit = limit(of: running.clock)
            else { return nil }
            let governing = governingDay(of: running.clock) ?? start
            return OpenDeadline(
                limit, from: start, extendedBy: running.extra,
                excluding: excluded(for: running.clock, limit, start, governing, in: old), governedBy: governing)
        }
        return old.changes(to: new, of: open)
    }
}
