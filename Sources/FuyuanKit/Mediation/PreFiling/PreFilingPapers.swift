/// The papers that open a matter before filing.
public struct SubmittedPapers: WireRecord {
    /// What the dispute is about.
    public var dispute: DisputeKind
    /// The court that takes them in; nil when the entry does not say.
    public var court: ActorID?
    /// What is claimed; nil when nothing, or not in money.
    public var claim: Money?
    /// Whether mediation online was asked for.
    public var isOnline: Bool
    /// What must come before a suit.
    public var gate: SuitGate
    /// Whether a dated receipt was issued; nil when not known.
    public var receiptIssued: Bool?

    /// Papers handed in.
    public init(
        _ dispute: DisputeKind, court: ActorID? = nil, claim: Money? = nil, isOnline: Bool = false,
        gate: SuitGate = .open, receiptIssued: Bool? = true
    ) {
        self.dispute = dispute
        self.court = court
        self.claim = claim
        self.isOnline = isOnline
        self.gate = gate
        self.receiptIssued = receiptIssued
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("dispute", value?.dispute), court: try c.optional("court", value?.court),
            claim: try c.optional("claim", value?.claim),
            isOnline: try c.defaulted("isOnline", value?.isOnline, default: false),
            gate: try c.defaulted("gate", value?.gate, default: .open),
            receiptIssued: try c.optional("receiptIssued", value?.receiptIssued))
    }
}

/// Who is to mediate.
public struct MediatorAssignment: WireRecord {
    /// The mediator.
    public var mediator: ActorID
    /// The organisation the mediator belongs to; nil for somebody on his own.
    public var organisation: ActorID?
    /// Whether the mediator is active on the roster that day; nil when not known.
    /// law: mediation.V005
    public var isRegistered: Bool?
    /// Whether there is a ground of recusal: a close relative, an interest, another relation; nil when not known.
    /// law: mediation.V006
    public var recusalGround: RecusalGround?
    /// Whether both sides agreed all the same.
    public var recusalWaived: Bool

    /// An assignment.
    public init(
        _ mediator: ActorID, of organisation: ActorID? = nil, isRegistered: Bool? = true,
        recusalGround: RecusalGround? = nil, recusalWaived: Bool = false
    ) {
        self.mediator = mediator
        self.organisation = organisation
        self.isRegistered = isRegistered
        self.recusalGround = recusalGround
        self.recusalWaived = recusalWaived
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("mediator", value?.mediator), of: try c.optional("organisation", value?.organisation),
            isRegistered: try c.optional("isRegistered", value?.isRegistered),
            recusalGround: try c.optional("recusalGround", value?.recusalGround),
            recusalWaived: try c.defaulted("recusalWaived", value?.recusalWaived, default: false))
    }

    /// Whether nothing stands against this mediator, or both sides agreed all the same.
    public var mayMediate: Bool { recusalGround == nil || recusalWaived }
}

/// Why a mediator must step back (特邀调解规定 art. 15).
@nonexhaustive
public enum RecusalGround: UInt8, Vocabulary, WireValue {
    /// A party, or a close relative of a party or an agent.
    case closeRelative
    /// An interest in the outcome.
    case interest
    /// Another relation that may touch fairness.
    case otherRelation

    public var term: Term {
        switch self {
        case .closeRelative: Term("close-relative", "系一方当事人或者其代理人的近亲属", "close relative of a party or agent")
        case .interest: Term("interest", "与纠纷有利害关系", "interest in the dispute")
        case .otherRelation: Term("other-relation", "有其他可能影响公正的关系", "another relation that may touch fairness")
        }
    }
}

/// What was said and checked before the first session.
public struct MediationOpening: WireRecord {
    /// Rights, rules, effect and the way to confirmation were explained.
    public var rightsExplained: Bool
    /// Identities were checked.
    public var identitiesChecked: Bool
    /// What follows from sham mediation was said.
    public var warnedOfSham: Bool

    /// An opening; everything done unless said otherwise.
    public init(rightsExplained: Bool = true, identitiesChecked: Bool = true, warnedOfSham: Bool = true) {
        self.rightsExplained = rightsExplained
        self.identitiesChecked = identitiesChecked
        self.warnedOfSham = warnedOfSham
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            rightsExplained: try c.defaulted("rightsExplained", value?.rightsExplained, default: true),
            identitiesChecked: try c.defaulted("identitiesChecked", value?.identitiesChecked, default: true),
            warnedOfSham: try c.defaulted("warnedOfSham", value?.warnedOfSham, default: true))
    }

    /// Whether all of it was done.
    public var isComplete: Bool { rightsExplained && identitiesChecked && warnedOfSham }
}

/// A request for an appraisal before filing.
public struct AppraisalRequest: WireRecord {
    /// Whether the court agrees; nil when not known.
    public var courtAgrees: Bool?

    /// A request.
    public init(courtAgrees: Bool? = true) { self.courtAgrees = courtAgrees }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(courtAgrees: try c.optional("courtAgrees", value?.courtAgrees))
    }
}

/// An agreed extension of the mediation period.
public struct MediationExtension: WireRecord {
    /// The new last day.
    public var until: CivilDate

    /// An extension.
    public init(until: CivilDate) { self.until = until }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(until: try c.field("until", value?.until))
    }
}

/// The replacement of a mediator (特邀调解规定 art. 13): once for good reason, again only by the parties' own choice.
public struct MediatorReplacement: WireRecord {
    /// Whether the parties choose the next mediator themselves.
    public var byOwnChoice: Bool
    /// Whether they agreed that the period begins afresh; otherwise it goes on.
    public var agreedAfresh: Bool

    /// A replacement.
    public init(byOwnChoice: Bool = false, agreedAfresh: Bool = false) {
        self.byOwnChoice = byOwnChoice
        self.agreedAfresh = agreedAfresh
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            byOwnChoice: try c.defaulted("byOwnChoice", value?.byOwnChoice, default: false),
            agreedAfresh: try c.defaulted("agreedAfresh", value?.agreedAfresh, default: false))
    }
}
