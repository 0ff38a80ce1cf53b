/// A release.
public struct MeasureRelease: WireRecord {
    /// Why.
    public var ground: MeasureReleaseGround
    /// Whether the creditor agrees to the security; nil when not known.
    public var isConsented: Bool?
    /// Whether the file shows that the ground is not there, such as a debt that is still unpaid.
    public var isUnfounded: Bool

    /// A release.
    public init(
        _ ground: MeasureReleaseGround,
        isConsented: Bool? = nil,
        isUnfounded: Bool = false
    ) {
        self.ground = ground
        self.isConsented = isConsented
        self.isUnfounded = isUnfounded
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("ground", value?.ground),
            isConsented: try c.optional("isConsented", value?.isConsented),
            isUnfounded: try c.defaulted("isUnfounded", value?.isUnfounded, default: false))
    }
}

/// A ruling that releases what is in excess.
public struct ExcessRuling: WireRecord {
    /// The day it takes effect; nil for the day of the act.
    public var on: CivilDate?

    /// A ruling that releases what is in excess.
    public init(
        on: CivilDate? = nil
    ) {
        self.on = on
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            on: try c.optional("on", value?.on))
    }
}

/// The release of what is in excess.
public struct ExcessRelease: WireRecord {
    /// The value released.
    public var amount: Money
    /// Whether the value is clearly above claim and costs; nil when not known.
    public var isClearlyAbove: Bool?
    /// Whether the item is divisible, or other property is enough; nil when not known.
    public var isSeverable: Bool?

    /// The release of what is in excess.
    public init(
        _ amount: Money,
        isClearlyAbove: Bool? = nil,
        isSeverable: Bool? = nil
    ) {
        self.amount = amount
        self.isClearlyAbove = isClearlyAbove
        self.isSeverable = isSeverable
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("amount", value?.amount),
            isClearlyAbove: try c.optional("isClearlyAbove", value?.isClearlyAbove),
            isSeverable: try c.optional("isSeverable", value?.isSeverable))
    }
}

/// A third party’s objection to the item that was upheld.
public struct UpheldObjection: WireRecord {
    /// The last day for the creditor to sue.
    public var suitTimeEnds: CivilDate

    /// A third party’s objection to the item that was upheld.
    public init(
        suitTimeEnds: CivilDate
    ) {
        self.suitTimeEnds = suitTimeEnds
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            suitTimeEnds: try c.field("suitTimeEnds", value?.suitTimeEnds))
    }
}

/// The loss of a thing under a measure.
public struct LostObject: WireRecord {
    /// What came in its place; nil where nothing did.
    public var substitute: MeasuredItem?
    /// Who pays it; nil when not said.
    public var payer: ActorID?
    /// Whether a fresh ruling was made; nil when not known.
    public var isRuled: Bool?

    /// The loss of a thing under a measure.
    public init(
        substitute: MeasuredItem? = nil,
        payer: ActorID? = nil,
        isRuled: Bool? = nil
    ) {
        self.substitute = substitute
        self.payer = payer
        self.isRuled = isRuled
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            substitute: try c.optional("substitute", value?.substitute),
            payer: try c.optional("payer", value?.payer),
            isRuled: try c.optional("isRuled", value?.isRuled))
    }
}
