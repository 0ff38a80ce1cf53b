/// Why no fee is due.
public struct FeeExemptionMark: WireRecord {
    /// The reason.
    public var reason: FeeExemption
    /// The court; nil where the entry does not say.
    public var court: ActorID?

    /// A reason why no fee is due.
    public init(
        _ reason: FeeExemption, court: ActorID? = nil
    ) {
        self.reason = reason
        self.court = court
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("reason", value?.reason), court: try c.optional("court", value?.court))
    }
}

/// What a fee account is opened for.
public struct FeeOpening: WireRecord {
    /// What the fee is for.
    public var prepayment: FeePrepayment
    /// The fee due, halved where it is halved.
    public var fee: Money
    /// The amount claimed, where the fee goes by the property scale; nil otherwise.
    public var claim: Money?
    /// Why the fee is halved from the beginning; empty where it is not.
    public var halvings: EnumSet<HalvingReason>
    /// The court; nil where the entry does not say.
    public var court: ActorID?

    /// An account.
    public init(
        _ prepayment: FeePrepayment, fee: Money, claim: Money? = nil, halvings: EnumSet<HalvingReason> = [],
        court: ActorID? = nil
    ) {
        self.prepayment = prepayment
        self.fee = fee
        self.claim = claim
        self.halvings = halvings
        self.court = court
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("prepayment", value?.prepayment), fee: try c.field("fee", value?.fee),
            claim: try c.optional("claim", value?.claim),
            halvings: try c.defaulted("halvings", value?.halvings, default: []),
            court: try c.optional("court", value?.court))
    }
}

/// A notice to pay.
public struct FeeCall: WireRecord {
    /// What is asked for.
    public var amount: Money
    /// The day the party got it; for a counterclaim the day it was brought. Nil: the day of the entry.
    public var receivedOn: CivilDate?
    /// The last day, where the court sets one; nil otherwise.
    public var payBy: CivilDate?
    /// Whether the case is filed, or about to go to trial after failed mediation; nil when not known.
    public var isRegistered: Bool?
    /// Whether it goes to the one who bears the fee in the end, of a fee that nobody prepays.
    public var isAfterDecision: Bool

    /// A notice.
    public init(
        _ amount: Money, receivedOn: CivilDate? = nil, payBy: CivilDate? = nil, isRegistered: Bool? = true,
        isAfterDecision: Bool = false
    ) {
        self.amount = amount
        self.receivedOn = receivedOn
        self.payBy = payBy
        self.isRegistered = isRegistered
        self.isAfterDecision = isAfterDecision
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("amount", value?.amount), receivedOn: try c.optional("receivedOn", value?.receivedOn),
            payBy: try c.optional("payBy", value?.payBy),
            isRegistered: try c.optional("isRegistered", value?.isRegistered),
            isAfterDecision: try c.defaulted("isAfterDecision", value?.isAfterDecision, default: false))
    }
}

/// A payment of a fee, or of what is paid back.
public struct FeePayment: WireRecord {
    /// What was paid.
    public var amount: Money
    /// The number of the receipt; nil where not said.
    public var receipt: String?

    /// A payment.
    public init(
        _ amount: Money, receipt: String? = nil
    ) {
        self.amount = amount
        self.receipt = receipt
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("amount", value?.amount), receipt: try c.optional("receipt", value?.receipt))
    }
}

/// An application for relief (司法救助申请).
public struct ReliefApplication: WireRecord {
    /// What is asked for.
    public var relief: FeeRelief
    /// Why; nil where not said.
    public var ground: FeeReliefGround?
    /// Whether the party is a natural person; nil when not known.
    public var isNaturalPerson: Bool?
    /// Whether it is in writing; nil when not known.
    public var isWritten: Bool?
    /// Whether proof is attached; nil when not known.
    public var hasProof: Bool?

    /// An application.
    public init(
        _ relief: FeeRelief, ground: FeeReliefGround? = nil, isNaturalPerson: Bool? = nil, isWritten: Bool? = true,
        hasProof: Bool? = true
    ) {
        self.relief = relief
        self.ground = ground
        self.isNaturalPerson = isNaturalPerson
        self.isWritten = isWritten
        self.hasProof = hasProof
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("relief", value?.relief), ground: try c.optional("ground", value?.ground),
            isNaturalPerson: try c.optional("isNaturalPerson", value?.isNaturalPerson),
            isWritten: try c.optional("isWritten", value?.isWritten),
            hasProof: try c.optional("hasProof", value?.hasProof))
    }
}
