/// What the engine found of an act before doing it: flat, made for every act.
@frozen
@usableFromInline
struct Verdict<Machine: CaseMachine>: Sendable {
    @usableFromInline let isWrongPhase: Bool
    @usableFromInline let isWrongRole: Bool
    @usableFromInline let unmet: EnumSet<Machine.Condition>
    @usableFromInline let unknown: EnumSet<Machine.Condition>
    /// Whether a component refuses its part.
    @usableFromInline let hasParts: Bool

    @inlinable
    init(
        isWrongPhase: Bool, isWrongRole: Bool, unmet: EnumSet<Machine.Condition>,
        unknown: EnumSet<Machine.Condition>, hasParts: Bool
    ) {
        self.isWrongPhase = isWrongPhase
        self.isWrongRole = isWrongRole
        self.unmet = unmet
        self.unknown = unknown
        self.hasParts = hasParts
    }

    /// Whether nothing stands against the act.
    @inlinable
    var isClear: Bool { !isWrongPhase && !isWrongRole && unmet.isEmpty && unknown.isEmpty && !hasParts }
}
