/// Where a case stands: its phase, its clocks, and the day of its last act. Only the engine changes it.
@frozen
public struct Standing<Machine: CaseMachine>: Sendable, Hashable {
    /// The phase.
    public var phase: Machine.Phase { current }
    /// What runs and what ran.
    public var clocks: Clocks<Machine.Clock> { clockwork }
    /// The day of the latest act so far; nil before the first.
    public var lastDay: CivilDate? { latest }

    @usableFromInline var current = Machine.initial
    @usableFromInline var latest: CivilDate?
    @usableFromInline var clockwork = Clocks<Machine.Clock>()

    /// A case before its first act.
    public init() {}
}

/// Proof that the engine let an act through: only the engine makes one.
@frozen
public struct Permit<Machine: CaseMachine>: Sendable {
    @inlinable
    init() {}
}
