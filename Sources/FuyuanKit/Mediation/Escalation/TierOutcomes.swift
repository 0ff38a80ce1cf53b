/// What closed a dispute at the administrative tier.
@nonexhaustive
public enum AdministrativeResolution: UInt8, Vocabulary, WireValue {
    case agreement
    case ruling
    case reviewDecision
    case petitionOpinion

    public var term: Term {
        switch self {
        case .agreement: Term("agreement", "调解协议", "agreement")
        case .ruling: Term("ruling", "行政裁决", "administrative ruling")
        case .reviewDecision: Term("review-decision", "行政复议决定", "review decision")
        case .petitionOpinion: Term("petition-opinion", "信访处理意见", "petition opinion")
        }
    }
}

/// What closed a dispute at the court tier.
@nonexhaustive
public enum JudicialResolution: UInt8, Vocabulary, WireValue {
    case judgment
    case statement
    case withdrawal

    public var term: Term {
        switch self {
        case .judgment: Term("judgment", "判决", "judgment")
        case .statement: Term("statement", "调解书", "mediation statement")
        case .withdrawal: Term("withdrawal", "撤诉", "withdrawal")
        }
    }
}

/// How the social tier closed a dispute.
public struct SocialOutcome: WireRecord {
    /// The day the agreement took effect; nil when it has not, or nobody knows.
    public var effectiveOn: CivilDate?

    /// An outcome.
    public init(effectiveOn: CivilDate?) { self.effectiveOn = effectiveOn }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(effectiveOn: try c.optional("effectiveOn", value?.effectiveOn))
    }
}

/// How the administrative tier closed a dispute.
public struct AdministrativeOutcome: WireRecord {
    /// What closed it.
    public var kind: AdministrativeResolution
    /// Whether the parties accept it; nil when not known.
    public var isAccepted: Bool?

    /// An outcome.
    public init(_ kind: AdministrativeResolution, isAccepted: Bool? = true) {
        self.kind = kind
        self.isAccepted = isAccepted
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("kind", value?.kind), isAccepted: try c.optional("isAccepted", value?.isAccepted))
    }
}

/// A decision on reconsideration.
public struct ReviewDecision: WireRecord {
    /// The day the party received it; nil for the day of the act.
    public var receivedOn: CivilDate?

    /// A decision.
    public init(receivedOn: CivilDate? = nil) { self.receivedOn = receivedOn }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(receivedOn: try c.optional("receivedOn", value?.receivedOn))
    }
}

/// The end of the time for reconsideration without a decision.
public struct ReviewExpiry: WireRecord {
    /// The last day of the time for reconsideration; nil for the day of the act.
    public var expiredOn: CivilDate?

    /// An expiry.
    public init(expiredOn: CivilDate? = nil) { self.expiredOn = expiredOn }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(expiredOn: try c.optional("expiredOn", value?.expiredOn))
    }
}

/// How the court tier closed a dispute.
public struct JudicialOutcome: WireRecord {
    /// What closed it.
    public var kind: JudicialResolution

    /// An outcome.
    public init(_ kind: JudicialResolution) { self.kind = kind }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("kind", value?.kind))
    }
}

/// A dispute as logged by the organ that received it first.
public struct LoggedDispute: WireRecord {
    /// What it is about.
    public var dispute: DisputeKind
    /// What must come before a suit.
    public var gate: SuitGate
    /// Whether it is tied to the powers of an administrative organ.
    public var isTiedToPowers: Bool

    /// A dispute.
    public init(_ dispute: DisputeKind, gate: SuitGate = .open, isTiedToPowers: Bool = false) {
        self.dispute = dispute
        self.gate = gate
        self.isTiedToPowers = isTiedToPowers
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("dispute", value?.dispute), gate: try c.defaulted("gate", value?.gate, default: .open),
            isTiedToPowers: try c.defaulted("isTiedToPowers", value?.isTiedToPowers, default: false))
    }
}

/// Why a dispute goes to the petition route.
public struct PetitionDiversion: WireRecord {
    /// Whether a court could take it; nil when not known.
    public var isLitigable: Bool?

    /// A diversion.
    public init(isLitigable: Bool? = false) { self.isLitigable = isLitigable }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(isLitigable: try c.optional("isLitigable", value?.isLitigable))
    }
}
