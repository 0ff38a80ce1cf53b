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
        public var stoppedOn: CivilDate? { stopDay }
        /// The day since which it stands still; nil while it moves.
        public var suspendedSince: CivilDate? { holdDay }

        @usableFromInline var stopDay: CivilDate?
        @usableFromInline var holdDay: CivilDate?

        @inlinable
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

        @inlinable
        init(_ clock: Clock, since: CivilDate, until: CivilDate) {
            self.clock = clock
            self.since = since
            self.until = until
        }
    }

    @usableFromInline var runs: [Running] = []
    @usableFromInline var stops: [Pause] = []

    /// No clock has started.
    @inlinable
    public init() {}

    /// Every clock that was started, in order of first start.
    @inlinable
    public var all: [Running] { runs }
    /// The times clocks stood still.
    @inlinable
    public var pauses: [Pause] { stops }

    /// The clock's latest run; nil when it never started.
    @inlinable
    public subscript(clock: Clock) -> Running? {
        for index in runs.indices where runs[index].clock.rawValue == clock.rawValue { return runs[index] }
        return nil
    }

    /// Whether a clock runs (a suspended clock still runs; a stopped one does not).
    @inlinable
    public func isRunning(_ clock: Clock) -> Bool { self[clock].map { $0.stopDay == nil } ?? false }
}

/// What the engine does to clocks.
extension Clocks {
    @inlinable
    mutating func start(_ clock: Clock, from day: CivilDate?) {
        let fresh = Running(clock, from: day)
        if !stops.isEmpty { stops.removeAll { $0.clock.rawValue == clock.rawValue } }
        for index in runs.indices where runs[index].clock.rawValue == clock.rawValue {
            runs[index] = fresh
            return
        }
        runs.append(fresh)
    }

    @inlinable
    mutating func stop(_ clocks: EnumSet<Clock>, on day: CivilDate) {
        for index in runs.indices where runs[index].stopDay == nil && clocks.contains(runs[index].clock) {
            goOn(index, on: day)
            runs[index].stopDay = day
        }
    }

    @inlinable
    mutating func stopAll(on day: CivilDate) { stop(EnumSet(word: .max), on: day) }

    @inlinable
    mutating func suspend(_ clocks: EnumSet<Clock>, on day: CivilDate) {
        for index in runs.indices
        where runs[index].stopDay == nil && runs[index].holdDay == nil && clocks.contains(runs[index].clock) {
            runs[index].holdDay = day
        }
    }

    @inlinable
    mutating func resume(_ clocks: EnumSet<Clock>, on day: CivilDate) {
        for index in runs.indices where clocks.contains(runs[index].clock) { goOn(index, on: day) }
    }

    @inlinable
    mutating func goOn(_ index: Int, on day: CivilDate) {
        guard let since = runs[index].holdDay else { return }
        runs[index].holdDay = nil
        if day > since { stops.append(Pause(runs[index].clock, since: since, until: day)) }
    }

    mutating func extend(_ clock: Clock, by period: Period) {
        for index in runs.indices where runs[index].clock == clock { runs[index].extra = period }
    }

    @usableFromInline
    mutating func fix(_ clock: Clock, lastDay day: CivilDate) {
        for index in runs.indices where runs[index].clock == clock { runs[index].fixedLastDay = day }
    }

    mutating func exclude(_ clock: Clock, since: CivilDate, until: CivilDate) {
        stops.removeAll { $0.clock == clock && $0.since == since }
        if until > since { stops.append(Pause(clock, since: since, until: until)) }
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

    /// Stops a running clock, where a component did what it waited for. Only while an act is being recorded.
    public mutating func stop(_ clock: Machine.Clock, on day: CivilDate, _ permit: Permit<Machine>) {
        clockwork.stop([clock], on: day)
    }

    /// Leaves days out of a clock, from `since` up to but without `until`, in place of what was left out from the same
    /// day. Only while an act is being recorded.
    public mutating func exclude(
        _ clock: Machine.Clock, since: CivilDate, until: CivilDate, _ permit: Permit<Machine>
    ) {
        clockwork.exclude(clock, since: since, until: until)
    }
}
