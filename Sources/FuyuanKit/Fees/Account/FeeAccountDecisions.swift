/// A decision that grants relief.
public struct ReliefGrant: WireRecord {
    /// What is granted.
    public var relief: FeeRelief
    /// What is left to pay after a reduction; not read for other relief.
    public var toPay: Money?
    /// The last day to pay the reduced or deferred sum; nil where none is set.
    public var payBy: CivilDate?
    /// Whether a deferral was decided before the decision to file; nil when not known.
    public var beforeFiling: Bool?

    /// A decision.
    public init(
        _ relief: FeeRelief, toPay: Money? = nil, payBy: CivilDate? = nil, beforeFiling: Bool? = nil
    ) {
        self.relief = relief
        self.toPay = toPay
        self.payBy = payBy
        self.beforeFiling = beforeFiling
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("relief", value?.relief), toPay: try c.optional("toPay", value?.toPay),
            payBy: try c.optional("payBy", value?.payBy),
            beforeFiling: try c.optional("beforeFiling", value?.beforeFiling))
    }
}

/// A decision that refuses relief.
public struct ReliefDenial: WireRecord {
    /// Whether reasons are given in writing; nil when not known.
    public var hasReasons: Bool?
    /// The last day to pay, where the court sets one; nil otherwise.
    public var payBy: CivilDate?

    /// A decision.
    public init(
        hasReasons: Bool? = true, payBy: CivilDate? = nil
    ) {
        self.hasReasons = hasReasons
        self.payBy = payBy
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            hasReasons: try c.optional("hasReasons", value?.hasReasons), payBy: try c.optional("payBy", value?.payBy))
    }
}

/// A notice that more is due.
public struct FeeSupplementCall: WireRecord {
    /// Why.
    public var cause: FeeSupplementCause
    /// The whole fee now due, with what was paid already.
    public var fee: Money
    /// The day the party got it; nil: the day of the entry.
    public var receivedOn: CivilDate?
    /// The last day, where the court sets one; nil otherwise.
    public var payBy: CivilDate?

    /// A notice.
    public init(
        _ cause: FeeSupplementCause, fee: Money, receivedOn: CivilDate? = nil, payBy: CivilDate? = nil
    ) {
        self.cause = cause
        self.fee = fee
        self.receivedOn = receivedOn
        self.payBy = payBy
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("cause", value?.cause), fee: try c.field("fee", value?.fee),
            receivedOn: try c.optional("receivedOn", value?.receivedOn), payBy: try c.optional("payBy", value?.payBy))
    }
}

/// That a supplement was not paid.
public struct FeeSupplementDefault: WireRecord {
    /// Whether the party has a good reason; nil when not known.
    public var hasGoodReason: Bool?

    /// A default.
    public init(
        hasGoodReason: Bool? = false
    ) {
        self.hasGoodReason = hasGoodReason
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            hasGoodReason: try c.optional("hasGoodReason", value?.hasGoodReason))
    }
}

/// That the case passes to another court, and the fee with it.
public struct FeeHandOver: WireRecord {
    /// The court that takes both.
    public var court: ActorID

    /// A hand-over.
    public init(
        _ court: ActorID
    ) {
        self.court = court
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("court", value?.court))
    }
}

/// A decision to pay a fee back.
public struct FeeRefundOrder: WireRecord {
    /// What happened to the case.
    public var cause: FeeRefundCause
    /// How much; nil: what the law gives.
    public var amount: Money?
    /// The claim after it was cut; read for that cause only.
    public var newClaim: Money?
    /// What the party bears of the fee; read where the party who prepaid won.
    public var borne: Money
    /// The day the document took effect; nil where not known.
    public var effectiveOn: CivilDate?

    /// A decision.
    public init(
        _ cause: FeeRefundCause, amount: Money? = nil, newClaim: Money? = nil, borne: Money = .zero,
        effectiveOn: CivilDate? = nil
    ) {
        self.cause = cause
        self.amount = amount
        self.newClaim = newClaim
        self.borne = borne
        self.effectiveOn = effectiveOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("cause", value?.cause), amount: try c.optional("amount", value?.amount),
            newClaim: try c.optional("newClaim", value?.newClaim),
            borne: try c.defaulted("borne", value?.borne, default: .zero),
            effectiveOn: try c.optional("effectiveOn", value?.effectiveOn))
    }
}

/// How the account is closed.
public struct FeeClosing: WireRecord {
    /// How the matter ended.
    public var ending: FeeEnding
    /// Whether the list of costs went to the parties; nil when not known.
    public var listSent: Bool?

    /// A closing.
    public init(
        _ ending: FeeEnding, listSent: Bool? = true
    ) {
        self.ending = ending
        self.listSent = listSent
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("ending", value?.ending), listSent: try c.optional("listSent", value?.listSent))
    }
}
