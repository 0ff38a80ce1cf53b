/// A paper to be served on one addressee.
public struct ServiceOrder: WireRecord {
    /// What is served.
    public var paper: ServedPaper
    /// On whom; nil when the entry does not say.
    public var addressee: ActorID?
    /// The procedure of the case.
    public var procedure: TrialProcedure
    /// Whether the addressee has no domicile in the country.
    public var isAbroad: Bool
    /// Whether the addressee's whereabouts are unknown.
    public var isMissing: Bool
    /// Whether the addressee is a soldier, a prisoner or in compulsory education.
    public var isWithUnit: Bool
    /// Whether a treaty asks for a way of its own.
    public var needsTreatyWay: Bool

    /// An order.
    public init(
        _ paper: ServedPaper, on addressee: ActorID? = nil, procedure: TrialProcedure = .ordinary,
        isAbroad: Bool = false, isMissing: Bool = false, isWithUnit: Bool = false, needsTreatyWay: Bool = false
    ) {
        self.paper = paper
        self.addressee = addressee
        self.procedure = procedure
        self.isAbroad = isAbroad
        self.isMissing = isMissing
        self.isWithUnit = isWithUnit
        self.needsTreatyWay = needsTreatyWay
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("paper", value?.paper), on: try c.optional("addressee", value?.addressee),
            procedure: try c.defaulted("procedure", value?.procedure, default: .ordinary),
            isAbroad: try c.defaulted("isAbroad", value?.isAbroad, default: false),
            isMissing: try c.defaulted("isMissing", value?.isMissing, default: false),
            isWithUnit: try c.defaulted("isWithUnit", value?.isWithUnit, default: false),
            needsTreatyWay: try c.defaulted("needsTreatyWay", value?.needsTreatyWay, default: false))
    }
}

/// An attempt by a method.
public struct ServiceAttempt: WireRecord {
    /// The method.
    public var method: ServiceMethod
    /// Consent to electronic service; nil where none is shown.
    /// law: mediation.V071
    public var consent: OnlineConsent?

    /// An attempt.
    public init(_ method: ServiceMethod, consent: OnlineConsent? = nil) {
        self.method = method
        self.consent = consent
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("method", value?.method), consent: try c.optional("consent", value?.consent))
    }
}

/// Mail handed to the post.
public struct PostalDispatch: WireRecord {
    /// The day of the first attempt to deliver, from which the post's time counts; nil for the day of the act.
    public var firstAttemptOn: CivilDate?

    /// A dispatch.
    public init(firstAttemptOn: CivilDate? = nil) { self.firstAttemptOn = firstAttemptOn }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(firstAttemptOn: try c.optional("firstAttemptOn", value?.firstAttemptOn))
    }
}

/// A letter entrusting another court with service.
public struct ServiceEntrustment: WireRecord {
    /// The day the other court received the letter, from which its time counts; nil for the day of the act.
    public var receivedOn: CivilDate?

    /// An entrustment.
    public init(receivedOn: CivilDate? = nil) { self.receivedOn = receivedOn }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(receivedOn: try c.optional("receivedOn", value?.receivedOn))
    }
}

/// A signature, or an arrival.
public struct ServiceDelivery: WireRecord {
    /// Who took it in.
    public var recipient: ServiceRecipient
    /// Whether that person is the opposing party in the case.
    /// law: mediation.V076
    public var isOpponent: Bool
    /// The day of signing, or on the post's receipt; nil for the day of the act.
    public var signedOn: CivilDate?
    /// The channels of electronic service.
    public var arrivals: [ElectronicArrival]
    /// Consent shown only now, as by conduct.
    public var consent: OnlineConsent?

    /// A delivery.
    public init(
        by recipient: ServiceRecipient = .addressee, isOpponent: Bool = false, signedOn: CivilDate? = nil,
        arrivals: [ElectronicArrival] = [], consent: OnlineConsent? = nil
    ) {
        self.recipient = recipient
        self.isOpponent = isOpponent
        self.signedOn = signedOn
        self.arrivals = arrivals
        self.consent = consent
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            by: try c.defaulted("recipient", value?.recipient, default: .addressee),
            isOpponent: try c.defaulted("isOpponent", value?.isOpponent, default: false),
            signedOn: try c.optional("signedOn", value?.signedOn),
            arrivals: try c.defaulted("arrivals", value?.arrivals, default: []),
            consent: try c.optional("consent", value?.consent))
    }

    /// The day of service: of several channels the earliest valid one; nil where none is valid.
    /// law: mediation.edge-14
    public func servedOn(by method: ServiceMethod, recorded day: CivilDate) -> CivilDate? {
        method == .electronic ? arrivals.compactMap(\.servedOn).min() : signedOn ?? day
    }
}

/// A deemed service.
public struct DeemedService: WireRecord {
    /// Why.
    public var ground: DeemedServiceGround
    /// The day left, refused, noted, pronounced, come back, or on which collection ended; nil for the day of the act.
    public var day: CivilDate?
    /// Whether a witness, a note, photographs or film stand in the file.
    public var isEvidenced: Bool
    /// Whether the addressee proved he was not at fault, or had announced a justified absence.
    public var isDisproved: Bool

    /// A deemed service.
    public init(
        _ ground: DeemedServiceGround, on day: CivilDate? = nil, isEvidenced: Bool = true, isDisproved: Bool = false
    ) {
        self.ground = ground
        self.day = day
        self.isEvidenced = isEvidenced
        self.isDisproved = isDisproved
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("ground", value?.ground), on: try c.optional("day", value?.day),
            isEvidenced: try c.defaulted("isEvidenced", value?.isEvidenced, default: true),
            isDisproved: try c.defaulted("isDisproved", value?.isDisproved, default: false))
    }
}

/// A failed attempt.
public struct ServiceBounce: WireRecord {
    /// How many times delivery was tried.
    public var attempts: Int?

    /// A failed attempt.
    public init(attempts: Int? = nil) {
        self.attempts = attempts
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(attempts: try c.optional("attempts", value?.attempts))
    }

    /// How often the post must try at least (法院专递规定 art. 6).
    public static let leastAttempts = 3
}

/// A service without effect.
public struct VoidService: WireRecord {
    /// Why.
    public var reason: VoidServiceReason
    /// For contents that do not match: the day family or mailroom took the mail in.
    public var receivedOn: CivilDate?
    /// For contents that do not match: the day it was handed back.
    public var handedBackOn: CivilDate?

    /// A void service.
    public init(_ reason: VoidServiceReason, receivedOn: CivilDate? = nil, handedBackOn: CivilDate? = nil) {
        self.reason = reason
        self.receivedOn = receivedOn
        self.handedBackOn = handedBackOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("reason", value?.reason), receivedOn: try c.optional("receivedOn", value?.receivedOn),
            handedBackOn: try c.optional("handedBackOn", value?.handedBackOn))
    }

    /// Whether the reason is made out: mail with other contents must be handed back within the time the law gives. Nil
    /// where the days are not known.
    public func isMadeOut(in law: LegalContext) -> Bool? {
        switch reason {
        case .forbiddenMethod, .opponentSigned: return true
        case .contentsMismatch:
            guard let receivedOn, let handedBackOn,
                let last = TimeLimit.mismatchReturn.lastDay(from: receivedOn, in: law)
            else { return nil }
            return handedBackOn <= last
        }
    }
}

/// A public notice.
public struct ServiceAnnouncement: WireRecord {
    /// The day of the last posting or printing; nil for the day of the act.
    public var lastPostedOn: CivilDate?
    /// Whether reason and course are noted in the file.
    /// law: mediation.V074
    public var isReasonNoted: Bool
    /// Whether all other ways failed.
    public var othersFailed: Bool

    /// A notice.
    public init(lastPostedOn: CivilDate? = nil, isReasonNoted: Bool = true, othersFailed: Bool = false) {
        self.lastPostedOn = lastPostedOn
        self.isReasonNoted = isReasonNoted
        self.othersFailed = othersFailed
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            lastPostedOn: try c.optional("lastPostedOn", value?.lastPostedOn),
            isReasonNoted: try c.defaulted("isReasonNoted", value?.isReasonNoted, default: true),
            othersFailed: try c.defaulted("othersFailed", value?.othersFailed, default: false))
    }
}
