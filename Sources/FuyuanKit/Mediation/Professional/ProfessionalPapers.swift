/// A request for professional mediation.
public struct DomainRequest: WireRecord {
    /// The field.
    public var domain: MediationDomain
    /// The body asked; nil when the entry does not say.
    public var body: ActorID?
    /// In what form it was asked for.
    public var form: RequestForm
    /// Whether all parties asked together.
    public var isJoint: Bool
    /// What must come before a suit; nil for the field's own.
    public var gate: SuitGate?
    /// Whether a court or another body has the dispute; nil when not known.
    /// law: mediation.V025
    public var isElsewhere: Bool?
    /// Traffic: the day the finding, certificate or upheld review was received; nil when not known.
    public var findingReceivedOn: CivilDate?
    /// Traffic: the day people's mediation ended without agreement; nil where there was none.
    public var peoplesMediationEndedOn: CivilDate?
    /// Public order: why it may be mediated.
    public var grounds: EnumSet<PublicOrderGround>
    /// Public order: why it may not.
    public var exclusions: EnumSet<PublicOrderExclusion>

    /// A request.
    public init(
        _ domain: MediationDomain, to body: ActorID? = nil, form: RequestForm = .written, isJoint: Bool = false,
        gate: SuitGate? = nil, isElsewhere: Bool? = false, findingReceivedOn: CivilDate? = nil,
        peoplesMediationEndedOn: CivilDate? = nil, grounds: EnumSet<PublicOrderGround> = [],
        exclusions: EnumSet<PublicOrderExclusion> = []
    ) {
        self.domain = domain
        self.body = body
        self.form = form
        self.isJoint = isJoint
        self.gate = gate
        self.isElsewhere = isElsewhere
        self.findingReceivedOn = findingReceivedOn
        self.peoplesMediationEndedOn = peoplesMediationEndedOn
        self.grounds = grounds
        self.exclusions = exclusions
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("domain", value?.domain), to: try c.optional("body", value?.body),
            form: try c.defaulted("form", value?.form, default: .written),
            isJoint: try c.defaulted("isJoint", value?.isJoint, default: false),
            gate: try c.optional("gate", value?.gate), isElsewhere: try c.optional("isElsewhere", value?.isElsewhere),
            findingReceivedOn: try c.optional("findingReceivedOn", value?.findingReceivedOn),
            peoplesMediationEndedOn: try c.optional("peoplesMediationEndedOn", value?.peoplesMediationEndedOn),
            grounds: try c.defaulted("grounds", value?.grounds, default: []),
            exclusions: try c.defaulted("exclusions", value?.exclusions, default: []))
    }
}

/// How the body took a dispute up.
public struct DomainAcceptance: WireRecord {
    /// Who will mediate for the body.
    public var mediators: [ActorID]
    /// What was charged; nil when nothing.
    public var fee: Money?
    /// Traffic: the stage of the harm the period counts from; nil when not reached yet.
    public var start: MediationStart?

    /// An acceptance.
    public init(_ mediators: [ActorID] = [], fee: Money? = nil, start: MediationStart? = nil) {
        self.mediators = mediators
        self.fee = fee
        self.start = start
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.defaulted("mediators", value?.mediators, default: []), fee: try c.optional("fee", value?.fee),
            start: try c.optional("start", value?.start))
    }
}

/// The stage of the harm a traffic mediation counts from, and its day.
public struct MediationStart: WireRecord {
    /// The stage.
    public var stage: HarmStage
    /// The day it was reached.
    public var day: CivilDate

    /// A start.
    public init(_ stage: HarmStage, on day: CivilDate) {
        self.stage = stage
        self.day = day
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("stage", value?.stage), on: try c.field("day", value?.day))
    }
}

/// A party's wish for another day.
public struct SessionChange: WireRecord {
    /// The day that had been set.
    public var scheduledOn: CivilDate

    /// A wish.
    public init(scheduledOn: CivilDate) { self.scheduledOn = scheduledOn }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(scheduledOn: try c.field("scheduledOn", value?.scheduledOn))
    }
}

/// The first session of a professional mediation.
public struct DomainSession: WireRecord {
    /// The day the parties were told of it; nil when not known.
    public var noticeOn: CivilDate?
    /// How many take part on the larger side; nil when not known.
    /// law: mediation.V024
    public var mostOnASide: Int?
    /// Whether it is held in the open; nil when not known.
    public var isPublic: Bool?
    /// What a party asked for: true for open, false for closed; nil when nobody asked.
    public var publicityAsked: Bool?

    /// A session.
    public init(
        noticeOn: CivilDate? = nil, mostOnASide: Int? = 1, isPublic: Bool? = false, publicityAsked: Bool? = nil
    ) {
        self.noticeOn = noticeOn
        self.mostOnASide = mostOnASide
        self.isPublic = isPublic
        self.publicityAsked = publicityAsked
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            noticeOn: try c.optional("noticeOn", value?.noticeOn),
            mostOnASide: try c.optional("mostOnASide", value?.mostOnASide),
            isPublic: try c.optional("isPublic", value?.isPublic),
            publicityAsked: try c.optional("publicityAsked", value?.publicityAsked))
    }
}

/// Who ordered an appraisal or test.
public struct AppraisalMandate: WireRecord {
    /// Whether both sides ordered it together.
    public var isJoint: Bool
    /// Whether both sides agreed that the body orders it; nil when not known.
    public var agreedByBoth: Bool?

    /// A mandate.
    public init(isJoint: Bool = true, agreedByBoth: Bool? = nil) {
        self.isJoint = isJoint
        self.agreedByBoth = agreedByBoth
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            isJoint: try c.defaulted("isJoint", value?.isJoint, default: true),
            agreedByBoth: try c.optional("agreedByBoth", value?.agreedByBoth))
    }
}

/// Why the body closed the mediation.
public struct MediationFailure: WireRecord {
    /// The cause.
    public var cause: MediationFailureCause

    /// A failure.
    public init(_ cause: MediationFailureCause = .noAgreement) { self.cause = cause }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("cause", value?.cause))
    }
}

/// A suit, or another body that took the dispute.
public struct OtherForum: WireRecord {
    /// Where the dispute went.
    public var kind: OtherForumKind
    /// Whether it was accepted there; nil when not known.
    public var isAccepted: Bool?
    /// Ecology: whether a public-interest suit over the same harm is pending.
    public var publicInterestSuitPending: Bool

    /// Another forum.
    public init(_ kind: OtherForumKind = .court, isAccepted: Bool? = nil, publicInterestSuitPending: Bool = false) {
        self.kind = kind
        self.isAccepted = isAccepted
        self.publicInterestSuitPending = publicInterestSuitPending
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("kind", value?.kind), isAccepted: try c.optional("isAccepted", value?.isAccepted),
            publicInterestSuitPending: try c.defaulted(
                "publicInterestSuitPending", value?.publicInterestSuitPending, default: false))
    }
}

/// A settlement of a public-order case outside the police: between the parties or before a people's commission.
public struct PrivateSettlement: WireRecord {
    /// Whether it was performed.
    public var isPerformed: Bool
    /// Whether both sides asked in writing that it be recognised.
    public var askedInWriting: Bool
    /// Whether a penalty was decided before.
    public var penaltyDecided: Bool

    /// A settlement.
    public init(isPerformed: Bool = true, askedInWriting: Bool = true, penaltyDecided: Bool = false) {
        self.isPerformed = isPerformed
        self.askedInWriting = askedInWriting
        self.penaltyDecided = penaltyDecided
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            isPerformed: try c.field("isPerformed", value?.isPerformed),
            askedInWriting: try c.field("askedInWriting", value?.askedInWriting),
            penaltyDecided: try c.defaulted("penaltyDecided", value?.penaltyDecided, default: false))
    }
}
