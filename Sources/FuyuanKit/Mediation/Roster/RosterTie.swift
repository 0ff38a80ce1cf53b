/// What ties a mediator to a party or an agent: a ground of recusal (特邀调解规定 art. 15).
public struct RosterTie: WireRecord {
    /// The mediator.
    public var mediator: ActorID
    /// The party or agent.
    public var person: ActorID
    /// The ground.
    public var ground: RecusalGround

    /// A tie.
    public init(_ mediator: ActorID, to person: ActorID, by ground: RecusalGround) {
        self.mediator = mediator
        self.person = person
        self.ground = ground
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("mediator", value?.mediator), to: try c.field("person", value?.person),
            by: try c.field("ground", value?.ground))
    }
}
