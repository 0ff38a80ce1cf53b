/// Where a case stands: its phase, its clocks, and the day of its last act. Only the engine changes it.
@frozen
public struct Standing<Machine: CaseMachine>: Sendable, Hashable {
    /// The phase.
    public var phase: Machine.Phase { current }
    /// What runs and what ran.
    public var clocks: Clocks<Machine.Clock> { clockwork }
    /// The day of the latest act so far; nil before the first.
    public var lastDay: CivilDate? { latest }

    /// What components found irregular in their part of the latest act; empty for most acts.
    public var partReasons: [Reason] { notes }

    @usableFromInline var notes: [Reason] = []
    @usableFromInline var current = Machine.initial
    @usableFromInline var latest: CivilDate?
    @usableFromInline var clockwork = Clocks<Machine.Clock>()

    /// A case before its first act.
    public init() {}

    /// Notes what a component found irregular in its part of the act being recorded.
    public mutating func note(_ reasons: [Reason], _ permit: Permit<Machine>) {
        if !reasons.isEmpty { notes += reasons }
    }
}

/// Proof that the engine let an act through: only the engine makes one.
@frozen
public struct Permit<Machine: CaseMachine>: Sendable {
    @inlinable
    init() {}
}
