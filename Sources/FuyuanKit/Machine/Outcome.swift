/// What followed from an accepted act.
///
/// Flat, so that making and dropping it costs next to nothing; what components found irregular stands in
/// ``Standing/partReasons``.
@frozen
public struct Outcome<Machine: CaseMachine>: Sendable {
    /// What kind of act it was.
    public let kind: Machine.Act.Kind
    /// The phase before.
    public let from: Machine.Phase
    /// The phase after.
    public let to: Machine.Phase
    /// What was expected and is not so: the act stands, irregularly.
    public let irregular: EnumSet<Machine.Condition>
    /// What was expected and cannot be told.
    public let unknown: EnumSet<Machine.Condition>
    /// Whether the act is dated before the latest act already in the file.
    public let isOutOfOrder: Bool
    /// The clocks started.
    public let started: EnumSet<Machine.Clock>
    /// The clocks stopped.
    public let stopped: EnumSet<Machine.Clock>
    /// What must now happen. A machine adds here what follows from a component's act.
    public var emits: EnumSet<Machine.Effect>
    /// The papers made.
    public var issues: EnumSet<Machine.Document>

    @inlinable
    init(
        kind: Machine.Act.Kind, from: Machine.Phase, to: Machine.Phase, irregular: EnumSet<Machine.Condition>,
        unknown: EnumSet<Machine.Condition>, isOutOfOrder: Bool, rule: Rule<Machine>
    ) {
        self.kind = kind
        self.from = from
        self.to = to
        self.irregular = irregular
        self.unknown = unknown
        self.isOutOfOrder = isOutOfOrder
        started = rule.starts
        stopped = rule.stops
        emits = rule.emits
        issues = rule.issues
    }

    /// Whether the act stands without any irregularity.
    @inlinable
    public var isRegular: Bool { irregular.isEmpty && unknown.isEmpty && !isOutOfOrder }

    /// The irregularities as reasons with article and cure.
    public var reasons: [Reason] {
        var all: [Reason] = []
        for condition in irregular { all.append(.unmet(condition, of: kind, in: Machine.self)) }
        for condition in unknown { all.append(.unknown(condition, of: kind, in: Machine.self)) }
        if isOutOfOrder { all.append(.outOfOrder(kind, in: Machine.self)) }
        return all
    }
}
