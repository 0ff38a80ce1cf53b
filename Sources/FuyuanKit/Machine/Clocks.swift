/// The clocks of a case: what started when, what stopped it, and what it stood still for.
///
/// Only days are kept; last days are computed when asked, so a new holiday notice re-computes them. A clock started
/// again begins afresh.
@frozen
public struct Clocks<Clock: Vocabulary>: Sendable, Hashable {
    /// One clock that was started.
    @frozen
    public struct Running: Sendable, Hashable {
        /// Which clock.
        public let clock: Clock
        /// The day it counts from, itself not counted; nil where the file does not tell.
        public let start: CivilDate?
        /// An extension granted, counted on from the computed last day.
        public internal(set) var extra = Period.none
        /// The last day agreed or ordered instead of the computed one; nil where none was.
        public internal(set) var fixedLastDay: CivilDate?
        /// The day it was stopped by the act it waited for; nil while it runs.
        public internal(set) var stoppedOn: CivilDate?
        /// The day since which it stands still; nil while it moves.
        public internal(set) var suspendedSince: CivilDate?

        @usableFromInline
        init(_ clock: Clock, from start: CivilDate?) {
            self.clock = clock
            self.start = start
        }
    }

    /// A time a clock stood still: the day it was suspended is left out, the day it went on counts.
    @frozen
    public struct Pause: Sendable, Hashable {
        /// Which clock.
        public let clock: Clock
        /// The day it was suspended.
        public let since: CivilDate
        /// The day it went on.
        public let until: CivilDate
    }

    /// Every clock that was started, in order of first start.
    public private(set) var all: [Running] = []
    /// The days left out, for all clocks.
    public private(set) var pauses: [Pause] = []

    /// No clock has started.
    @inlinable
    public init() {}

    /// The clock's latest run; nil when it never started.
    public subscript(clock: Clock) -> Running? {
        for running in all where running.clock == clock { return running }
        return nil
    }

    /// Whether a clock runs (a suspended clock still runs; a stopped one does not).
    public func isRunning(_ clock: Clock) -> Bool { self[clock].map { $0.stoppedOn == nil } ?? false }

    @usableFromInline
    mutating func start(_ clock: Clock, from day: CivilDate?) {
        let fresh = Running(clock, from: day)
        if !pauses.isEmpty { pauses.removeAll { $0.clock == clock } }
        for index in all.indices where all[index].clock == clock {
            all[index] = fresh
            return
        }
        all.append(fresh)
    }

    @usableFromInline
    mutating func stop(_ clocks: EnumSet<Clock>, on day: CivilDate) {
        for index in all.indices where clocks.contains(all[index].clock) && all[index].stoppedOn == nil {
            goOn(index, on: day)
            all[index].stoppedOn = day
        }
    }

    @usableFromInline
    mutating func stopAll(on day: CivilDate) {
        if !all.isEmpty { stop(.all, on: day) }
    }

    @usableFromInline
    mutating func suspend(_ clocks: EnumSet<Clock>, on day: CivilDate) {
        for index in all.indices
        where clocks.contains(all[index].clock) && all[index].stoppedOn == nil && all[index].suspendedSince == nil {
            all[index].suspendedSince = day
        }
    }

    @usableFromInline
    mutating func resume(_ clocks: EnumSet<Clock>, on day: CivilDate) {
        for index in all.indices where clocks.contains(all[index].clock) { goOn(index, on: day) }
    }

    private mutating func goOn(_ index: Int, on day: CivilDate) {
        guard let since = all[index].suspendedSince else { return }
        all[index].suspendedSince = nil
        if day > since { pauses.append(Pause(clock: all[index].clock, since: since, until: day)) }
    }

    mutating func extend(_ clock: Clock, by period: Period) {
        for index in all.indices where all[index].clock == clock { all[index].extra = period }
    }

    @usableFromInline
    mutating func fix(_ clock: Clock, lastDay day: CivilDate) {
        for index in all.indices where all[index].clock == clock { all[index].fixedLastDay = day }
    }

    mutating func exclude(_ clock: Clock, since: CivilDate, until: CivilDate) {
        pauses.removeAll { $0.clock == clock && $0.since == since }
        if until > since { pauses.append(Pause(clock: clock, since: since, until: until)) }
    }
}

extension Standing {
    /// Gives a clock an extension, in place of an earlier one. Only while an act is being recorded.
    public mutating func extend(_ clock: Machine.Clock, by period: Period, _ permit: Permit<Machine>) {
        clockwork.extend(clock, by: period)
    }

    /// Sets the last day of a running clock, as agreed by the parties or ordered by the organ. Only while an act is
    /// being recorded.
    public mutating func fix(_ clock: Machine.Clock, lastDay day: CivilDate, _ permit: Permit<Machine>) {
        clockwork.fix(clock, lastDay: day)
    }

    /// Leaves days out of a clock, from `since` up to but without `until`, in place of what was left out from the same
    /// day. Only while an act is being recorded.
    public mutating func exclude(
        _ clock: Machine.Clock, since: CivilDate, until: CivilDate, _ permit: Permit<Machine>
    ) {
        clockwork.exclude(clock, since: since, until: until)
    }
}
