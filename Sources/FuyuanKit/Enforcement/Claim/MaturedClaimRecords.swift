/// The freeze of a claim of the debtor against a third party.
public struct MaturedClaimFreeze: WireRecord {
    /// The amount frozen.
    public var amount: Money
    /// The third party; nil when not said.
    public var third: ActorID?
    /// Whether the claim is due; nil when not known.
    public var isDue: Bool?
    /// Whether an effective instrument fixed it.
    public var isFixed: Bool
    /// Whether it is a claim of the third party against a fourth, not of the debtor.
    public var isOfThirdParty: Bool

    /// The freeze of a claim of the debtor against a third party.
    public init(
        _ amount: Money,
        third: ActorID? = nil,
        isDue: Bool? = nil,
        isFixed: Bool = false,
        isOfThirdParty: Bool = false
    ) {
        self.amount = amount
        self.third = third
        self.isDue = isDue
        self.isFixed = isFixed
        self.isOfThirdParty = isOfThirdParty
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("amount", value?.amount),
            third: try c.optional("third", value?.third),
            isDue: try c.optional("isDue", value?.isDue),
            isFixed: try c.defaulted("isFixed", value?.isFixed, default: false),
            isOfThirdParty: try c.defaulted("isOfThirdParty", value?.isOfThirdParty, default: false))
    }
}

/// 履行到期债务通知: a notice to perform a matured claim.
public struct PerformanceNotice: WireRecord {
    /// The amount.
    public var amount: Money
    /// The day the third party received it; nil for the day of the act.
    public var receivedOn: CivilDate?
    /// Whether it was served directly; nil when not known.
    public var isDirect: Bool?
    /// Whether the claim is due; nil where the freeze tells, or it is not known.
    public var isDue: Bool?
    /// Whether an effective instrument fixed it.
    public var isFixed: Bool
    /// Whether it is a claim of the third party against a fourth, not of the debtor.
    public var isOfThirdParty: Bool
    /// Whether creditor or debtor asked for it; nil when not known.
    public var isAskedFor: Bool?
    /// Whether it states amount, time, the right to object and the consequences; nil when not known.
    public var isComplete: Bool?

    /// 履行到期债务通知: a notice to perform a matured claim.
    public init(
        _ amount: Money,
        receivedOn: CivilDate? = nil,
        isDirect: Bool? = nil,
        isDue: Bool? = nil,
        isFixed: Bool = false,
        isOfThirdParty: Bool = false,
        isAskedFor: Bool? = nil,
        isComplete: Bool? = nil
    ) {
        self.amount = amount
        self.receivedOn = receivedOn
        self.isDirect = isDirect
        self.isDue = isDue
        self.isFixed = isFixed
        self.isOfThirdParty = isOfThirdParty
        self.isAskedFor = isAskedFor
        self.isComplete = isComplete
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("amount", value?.amount),
            receivedOn: try c.optional("receivedOn", value?.receivedOn),
            isDirect: try c.optional("isDirect", value?.isDirect),
            isDue: try c.optional("isDue", value?.isDue),
            isFixed: try c.defaulted("isFixed", value?.isFixed, default: false),
            isOfThirdParty: try c.defaulted("isOfThirdParty", value?.isOfThirdParty, default: false),
            isAskedFor: try c.optional("isAskedFor", value?.isAskedFor),
            isComplete: try c.optional("isComplete", value?.isComplete))
    }
}

/// An objection of the third party.
public struct MaturedClaimObjection: WireRecord {
    /// How much is disputed; nil for all of it.
    public var disputed: Money?
    /// Whether it is in writing or on record; nil when not known.
    public var isWritten: Bool?

    /// An objection of the third party.
    public init(
        disputed: Money? = nil,
        isWritten: Bool? = nil
    ) {
        self.disputed = disputed
        self.isWritten = isWritten
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            disputed: try c.optional("disputed", value?.disputed),
            isWritten: try c.optional("isWritten", value?.isWritten))
    }
}

/// A plea that is no objection.
public struct MaturedClaimPlea: WireRecord {
    /// What is said.
    public var kind: MaturedClaimPleaKind

    /// A plea that is no objection.
    public init(
        _ kind: MaturedClaimPleaKind
    ) {
        self.kind = kind
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("kind", value?.kind))
    }
}

/// A ruling to enforce a matured claim.
public struct MaturedClaimEnforcement: WireRecord {
    /// The amount.
    public var amount: Money
    /// Whether third party and debtor were served; nil when not known.
    public var isServed: Bool?

    /// A ruling to enforce a matured claim.
    public init(
        _ amount: Money,
        isServed: Bool? = nil
    ) {
        self.amount = amount
        self.isServed = isServed
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("amount", value?.amount),
            isServed: try c.optional("isServed", value?.isServed))
    }
}

/// A payment of the third party.
public struct MaturedClaimPayment: WireRecord {
    /// The amount.
    public var amount: Money

    /// A payment of the third party.
    public init(
        _ amount: Money
    ) {
        self.amount = amount
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("amount", value?.amount))
    }
}
