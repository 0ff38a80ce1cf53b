/// A request for people's mediation, or the commission's own start.
public struct PeoplesRequest: WireRecord {
    /// What the dispute is about.
    public var dispute: DisputeKind
    /// The commission; nil when the entry does not say.
    public var commission: ActorID?
    /// What must come before a suit.
    public var gate: SuitGate

    /// A request.
    public init(_ dispute: DisputeKind, commission: ActorID? = nil, gate: SuitGate = .open) {
        self.dispute = dispute
        self.commission = commission
        self.gate = gate
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("dispute", value?.dispute), commission: try c.optional("commission", value?.commission),
            gate: try c.defaulted("gate", value?.gate, default: .open))
    }
}

/// Who mediates for the commission.
public struct CommissionAssignment: WireRecord {
    /// The mediators, one or more.
    public var mediators: [ActorID]
    /// Whether the parties chose them.
    public var chosenByParties: Bool
    /// What is known of the mediator in charge; nil when nothing.
    public var profile: PeoplesMediatorProfile?
    /// What was charged; nil when nothing.
    /// law: mediation.V023
    public var fee: Money?

    /// An assignment.
    public init(
        _ mediators: [ActorID], chosenByParties: Bool = false,
        profile: PeoplesMediatorProfile? = PeoplesMediatorProfile(),
        fee: Money? = nil
    ) {
        self.mediators = mediators
        self.chosenByParties = chosenByParties
        self.profile = profile
        self.fee = fee
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("mediators", value?.mediators),
            chosenByParties: try c.defaulted("chosenByParties", value?.chosenByParties, default: false),
            profile: try c.optional("profile", value?.profile), fee: try c.optional("fee", value?.fee))
    }

    /// Whether nothing was charged.
    public var isFree: Bool { fee.map { $0.fen == 0 } ?? true }
}

/// How a people's mediation began.
public struct PeoplesOpening: WireRecord {
    /// Whether relatives, neighbours, experts or others were invited to help.
    public var hasInvitees: Bool
    /// Whether the parties agreed to them; nil when not known.
    public var inviteesAgreed: Bool?
    /// Whether it is held in the open.
    public var isPublic: Bool
    /// What a party asked for: true for open, false for closed; nil when nobody asked.
    public var publicityAsked: Bool?

    /// An opening; closed and without others unless said otherwise.
    public init(
        hasInvitees: Bool = false, inviteesAgreed: Bool? = nil, isPublic: Bool = false, publicityAsked: Bool? = nil
    ) {
        self.hasInvitees = hasInvitees
        self.inviteesAgreed = inviteesAgreed
        self.isPublic = isPublic
        self.publicityAsked = publicityAsked
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            hasInvitees: try c.defaulted("hasInvitees", value?.hasInvitees, default: false),
            inviteesAgreed: try c.optional("inviteesAgreed", value?.inviteesAgreed),
            isPublic: try c.defaulted("isPublic", value?.isPublic, default: false),
            publicityAsked: try c.optional("publicityAsked", value?.publicityAsked))
    }
}
