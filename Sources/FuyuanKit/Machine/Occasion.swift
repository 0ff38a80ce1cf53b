/// Anybody who acts in a case: a person or an organ.
public enum ActingEntity: Sendable {}

/// The name of a person or an organ that acts.
public typealias ActorID = Identifier<ActingEntity>

/// Who acts: the role, and where it matters which person or organ.
@frozen
public struct Actor<Role: Vocabulary>: Sendable, Hashable {
    /// In what role.
    public var role: Role
    /// Which person or organ; nil when not said.
    public var id: ActorID?

    /// An actor.
    @inlinable
    public init(_ role: Role, _ id: ActorID? = nil) {
        self.role = role
        self.id = id
    }
}

/// The circumstances of an act: who, on what day, under what law.
@frozen
public struct Occasion<Role: Vocabulary>: Sendable {
    /// Who acts.
    public var actor: Actor<Role>
    /// The day of the act.
    public var day: CivilDate
    /// Calendar, time limits and local policies in hand.
    public var law: LegalContext

    /// An occasion.
    @inlinable
    public init(_ actor: Actor<Role>, on day: CivilDate, under law: LegalContext) {
        self.actor = actor
        self.day = day
        self.law = law
    }

    /// An occasion.
    @inlinable
    public init(_ role: Role, _ id: ActorID? = nil, on day: CivilDate, under law: LegalContext) {
        self.init(Actor(role, id), on: day, under: law)
    }

    /// The same occasion as a component sees it, whose roles are others.
    @inlinable
    public func seen<Other: Vocabulary>(as role: Other) -> Occasion<Other> {
        Occasion<Other>(Actor<Other>(role, actor.id), on: day, under: law)
    }
}
