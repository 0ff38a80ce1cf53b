/// Who is to enter the roster.
public struct RosterCandidate: WireRecord {
    /// The person or organisation.
    public var member: ActorID
    /// What it is.
    public var kind: RosterMemberKind
    /// The conditions that were shown (特邀调解规定 art. 6).
    public var qualities: EnumSet<RosterQuality>
    /// The mediators an organisation names; they count as special mediators.
    public var mediators: [ActorID]
    /// The court that keeps the roster; nil when the entry does not say.
    public var court: ActorID?
    /// Whether the person is a foreigner or from Hong Kong, Macao or Taiwan: for matching disputes only.
    public var isFromAbroad: Bool

    /// A candidate.
    public init(
        _ member: ActorID, kind: RosterMemberKind = .person, qualities: EnumSet<RosterQuality> = [],
        mediators: [ActorID] = [], court: ActorID? = nil, isFromAbroad: Bool = false
    ) {
        self.member = member
        self.kind = kind
        self.qualities = qualities
        self.mediators = mediators
        self.court = court
        self.isFromAbroad = isFromAbroad
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("member", value?.member), kind: try c.defaulted("kind", value?.kind, default: .person),
            qualities: try c.defaulted("qualities", value?.qualities, default: []),
            mediators: try c.defaulted("mediators", value?.mediators, default: []),
            court: try c.optional("court", value?.court),
            isFromAbroad: try c.defaulted("isFromAbroad", value?.isFromAbroad, default: false))
    }

    /// Whether every condition for its kind was shown.
    public var isQualified: Bool { qualities.isSuperset(of: kind.conditions) }
}

/// Training before entry.
public struct RosterTraining: WireRecord {
    /// Whether it was completed; nil when not known.
    public var isCompleted: Bool?

    /// Training.
    public init(isCompleted: Bool? = true) {
        self.isCompleted = isCompleted
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(isCompleted: try c.optional("isCompleted", value?.isCompleted))
    }
}

/// An entry into the roster.
public struct RosterAdmission: WireRecord {
    /// Whether a certificate was issued.
    public var isCertified: Bool
    /// Whether the list was published.
    public var isListed: Bool

    /// An admission.
    public init(isCertified: Bool = true, isListed: Bool = true) {
        self.isCertified = isCertified
        self.isListed = isListed
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            isCertified: try c.defaulted("isCertified", value?.isCertified, default: true),
            isListed: try c.defaulted("isListed", value?.isListed, default: true))
    }
}

/// What the roster shows of a member (在线调解规则 art. 5).
public struct RosterProfile: WireRecord {
    /// The fields of dispute; empty for all.
    public var fields: [DisputeKind]
    /// Whether a fee is charged; nil where not shown.
    public var chargesFee: Bool?
    /// Whether it was published.
    public var isPublished: Bool
    /// How many open mediations the member takes at a time; nil for no bound.
    public var capacity: Int?

    /// A profile.
    public init(fields: [DisputeKind] = [], chargesFee: Bool? = nil, isPublished: Bool = true, capacity: Int? = nil) {
        self.fields = fields
        self.chargesFee = chargesFee
        self.isPublished = isPublished
        self.capacity = capacity
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            fields: try c.defaulted("fields", value?.fields, default: []),
            chargesFee: try c.optional("chargesFee", value?.chargesFee),
            isPublished: try c.defaulted("isPublished", value?.isPublished, default: true),
            capacity: try c.optional("capacity", value?.capacity))
    }
}

/// A sanction.
public struct RosterSanction: WireRecord {
    /// Why.
    public var ground: SanctionGround
    /// Whether it was verified.
    public var isVerified: Bool
    /// Whether it is grave.
    public var isGrave: Bool

    /// A sanction.
    public init(_ ground: SanctionGround, isVerified: Bool = true, isGrave: Bool = false) {
        self.ground = ground
        self.isVerified = isVerified
        self.isGrave = isGrave
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("ground", value?.ground),
            isVerified: try c.defaulted("isVerified", value?.isVerified, default: true),
            isGrave: try c.defaulted("isGrave", value?.isGrave, default: false))
    }
}

/// Why something was done.
public struct RosterRemark: WireRecord {
    /// The reason; nil where none was given.
    public var reason: String?

    /// A remark.
    public init(_ reason: String? = nil) {
        self.reason = reason
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.optional("reason", value?.reason))
    }
}
