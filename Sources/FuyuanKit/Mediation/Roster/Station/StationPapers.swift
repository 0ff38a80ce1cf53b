/// What is planned.
public struct StationPlan: WireRecord {
    /// Its kind.
    public var kind: StationKind
    /// The unit that hosts it; nil when not named.
    public var host: ActorID?
    /// The area or trade it serves; nil when not named.
    public var area: String?
    /// The court; nil when not named.
    public var court: ActorID?

    /// A plan.
    public init(_ kind: StationKind, host: ActorID? = nil, area: String? = nil, court: ActorID? = nil) {
        self.kind = kind
        self.host = host
        self.area = area
        self.court = court
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("kind", value?.kind), host: try c.optional("host", value?.host),
            area: try c.optional("area", value?.area), court: try c.optional("court", value?.court))
    }
}

/// An opening.
public struct StationOpening: WireRecord {
    /// The address; nil when not given.
    public var address: String?
    /// How it is reached; nil when not given.
    public var contact: String?

    /// An opening.
    public init(address: String? = nil, contact: String? = nil) {
        self.address = address
        self.contact = contact
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(address: try c.optional("address", value?.address), contact: try c.optional("contact", value?.contact))
    }
}

/// Who works there.
public struct StationStaff: WireRecord {
    /// The mediators, active on the roster.
    public var mediators: [ActorID]

    /// The staff.
    public init(_ mediators: [ActorID] = []) {
        self.mediators = mediators
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.defaulted("mediators", value?.mediators, default: []))
    }
}

/// A suspension, merger or closure.
public struct StationChange: WireRecord {
    /// The reason; nil where none was given.
    public var reason: String?
    /// Whether open matters were handed over; nil when not known.
    public var handedOver: Bool?
    /// The station that takes over in a merger.
    public var successor: ActorID?

    /// A change.
    public init(_ reason: String? = nil, handedOver: Bool? = nil, successor: ActorID? = nil) {
        self.reason = reason
        self.handedOver = handedOver
        self.successor = successor
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.optional("reason", value?.reason), handedOver: try c.optional("handedOver", value?.handedOver),
            successor: try c.optional("successor", value?.successor))
    }
}
