/// A deduction of money under a measure.
public struct MeasureDeduction: WireRecord {
    /// The amount.
    public var amount: Money
    /// For a letter-of-credit margin: whether it no longer secures the letter; nil when not known.
    public var isMarginFree: Bool?

    /// A deduction of money under a measure.
    public init(
        _ amount: Money,
        isMarginFree: Bool? = nil
    ) {
        self.amount = amount
        self.isMarginFree = isMarginFree
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("amount", value?.amount),
            isMarginFree: try c.optional("isMarginFree", value?.isMarginFree))
    }
}

/// A deduction ruling without an earlier freeze: it freezes as well.
public struct OutrightDeduction: WireRecord {
    /// The property.
    public var ruling: MeasureRuling
    /// The amount.
    public var amount: Money
    /// For a letter-of-credit margin: whether it no longer secures the letter; nil when not known.
    public var isMarginFree: Bool?

    /// A deduction ruling without an earlier freeze: it freezes as well.
    public init(
        _ ruling: MeasureRuling,
        amount: Money,
        isMarginFree: Bool? = nil
    ) {
        self.ruling = ruling
        self.amount = amount
        self.isMarginFree = isMarginFree
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("ruling", value?.ruling),
            amount: try c.field("amount", value?.amount),
            isMarginFree: try c.optional("isMarginFree", value?.isMarginFree))
    }
}

/// The disposal of a thing under a measure.
public struct MeasureSale: WireRecord {
    /// What is known of the debtor’s home; nil where the thing is none.
    public var home: OnlyHome?
    /// Whether it was taken in kind.
    public var isInKind: Bool

    /// The disposal of a thing under a measure.
    public init(
        home: OnlyHome? = nil,
        isInKind: Bool = false
    ) {
        self.home = home
        self.isInKind = isInKind
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            home: try c.optional("home", value?.home),
            isInKind: try c.defaulted("isInKind", value?.isInKind, default: false))
    }
}

/// A letter asking for the property.
public struct HandOverRequest: WireRecord {
    /// The court that asks.
    public var court: ActorID

    /// A letter asking for the property.
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

/// The hand-over of the power to dispose to another court.
public struct HandOverLetter: WireRecord {
    /// The court that takes over.
    public var court: ActorID
    /// Whether an auction notice is out or a sale has begun; nil when not known.
    public var isOnSale: Bool?
    /// Whether the other case has a prior lien and is being enforced; nil when not known.
    public var isPriorLienEnforcing: Bool?
    /// From preservation: whether the thing is the object in dispute; nil when not known.
    public var isDisputedObject: Bool?

    /// The hand-over of the power to dispose to another court.
    public init(
        _ court: ActorID,
        isOnSale: Bool? = nil,
        isPriorLienEnforcing: Bool? = nil,
        isDisputedObject: Bool? = nil
    ) {
        self.court = court
        self.isOnSale = isOnSale
        self.isPriorLienEnforcing = isPriorLienEnforcing
        self.isDisputedObject = isDisputedObject
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("court", value?.court),
            isOnSale: try c.optional("isOnSale", value?.isOnSale),
            isPriorLienEnforcing: try c.optional("isPriorLienEnforcing", value?.isPriorLienEnforcing),
            isDisputedObject: try c.optional("isDisputedObject", value?.isDisputedObject))
    }
}
