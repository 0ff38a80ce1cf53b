/// An item of property found.
public struct AssetInquiry: WireRecord {
    /// What it is.
    public var kind: AssetKind
    /// What the administrator showed; nil where the court inquired online.
    public var mandate: AdministratorMandate?
    /// What it is thought to be worth; nil when not known.
    public var value: Money?
    /// Whether security lies on it; nil when not known.
    public var isCollateral: Bool?

    /// An item of property found.
    public init(
        _ kind: AssetKind, mandate: AdministratorMandate? = nil, value: Money? = nil, isCollateral: Bool? = false
    ) {
        self.kind = kind
        self.mandate = mandate
        self.value = value
        self.isCollateral = isCollateral
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("kind", value?.kind), mandate: try c.optional("mandate", value?.mandate),
            value: try c.optional("value", value?.value),
            isCollateral: try c.optional("isCollateral", value?.isCollateral))
    }
}

/// Who holds an item that is to be delivered.
public struct AssetHolder: WireRecord {
    /// The holder; nil when not said.
    public var holder: ActorID?

    /// Who holds an item that is to be delivered.
    public init(holder: ActorID? = nil) {
        self.holder = holder
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(holder: try c.optional("holder", value?.holder))
    }
}

/// A decision that an item is not the debtor’s.
public struct AssetExclusion: WireRecord {
    /// Why not.
    public var kind: NotEstateKind

    /// A decision that an item is not the debtor’s.
    public init(_ kind: NotEstateKind) {
        self.kind = kind
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("kind", value?.kind))
    }
}

/// A measure that lies on an item.
public struct MeasureLink: WireRecord {
    /// The measure’s file.
    public var measure: CaseID

    /// A measure that lies on an item.
    public init(_ measure: CaseID) {
        self.measure = measure
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("measure", value?.measure))
    }
}

/// Taking over what was sealed.
public struct UnsealedTakeover: WireRecord {
    /// Whether every measure on it is lifted; nil when not known.
    public var isLifted: Bool?

    /// Taking over what was sealed.
    public init(isLifted: Bool? = true) {
        self.isLifted = isLifted
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(isLifted: try c.optional("isLifted", value?.isLifted))
    }
}

/// An owner’s claim to take a thing back (企业破产法 arts. 38, 76; 破产法司法解释二 arts. 26–28).
public struct RetrievalClaim: WireRecord {
    /// The day the realisation, settlement or plan draft was put to the vote; nil where not yet.
    public var votedOn: CivilDate?
    /// Whether costs of processing, storage, agency and the like are paid; nil when not known.
    public var feesPaid: Bool?
    /// Whether a reorganisation runs.
    public var inReorganization: Bool
    /// Whether the terms agreed beforehand are met; nil when not known.
    public var agreedTermsMet: Bool?
    /// Whether a breach of the administrator or the debtor may cost the owner the thing or much of its worth: then the
    /// terms do not bind (破产法司法解释二 art. 40).
    public var isEndangered: Bool

    /// An owner’s claim to take a thing back (企业破产法 arts. 38, 76; 破产法司法解释二 arts. 26–28).
    public init(
        votedOn: CivilDate? = nil, feesPaid: Bool? = true, inReorganization: Bool = false, agreedTermsMet: Bool? = nil,
        isEndangered: Bool = false
    ) {
        self.votedOn = votedOn
        self.feesPaid = feesPaid
        self.inReorganization = inReorganization
        self.agreedTermsMet = agreedTermsMet
        self.isEndangered = isEndangered
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            votedOn: try c.optional("votedOn", value?.votedOn), feesPaid: try c.optional("feesPaid", value?.feesPaid),
            inReorganization: try c.defaulted("inReorganization", value?.inReorganization, default: false),
            agreedTermsMet: try c.optional("agreedTermsMet", value?.agreedTermsMet),
            isEndangered: try c.defaulted("isEndangered", value?.isEndangered, default: false))
    }
}

/// 代偿性取回: what becomes of others’ property that was sold, destroyed or lost (破产法司法解释二 arts. 29–33).
public struct OwnerCompensation: WireRecord {
    /// Whether it was lost before the petition was accepted.
    public var lostBeforeAcceptance: Bool
    /// Whether price or insurance money can still be told apart.
    public var isSeparable: Bool
    /// Whether perishable goods were sold and the price kept.
    public var wasPerishable: Bool

    /// 代偿性取回: what becomes of others’ property that was sold, destroyed or lost (破产法司法解释二 arts. 29–33).
    public init(lostBeforeAcceptance: Bool, isSeparable: Bool, wasPerishable: Bool = false) {
        self.lostBeforeAcceptance = lostBeforeAcceptance
        self.isSeparable = isSeparable
        self.wasPerishable = wasPerishable
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            lostBeforeAcceptance: try c.field("lostBeforeAcceptance", value?.lostBeforeAcceptance),
            isSeparable: try c.field("isSeparable", value?.isSeparable),
            wasPerishable: try c.defaulted("wasPerishable", value?.wasPerishable, default: false))
    }
}

/// 在途标的物取回: a seller stopping goods on their way (企业破产法 art. 39; 破产法司法解释二 art. 39).
public struct TransitStop: WireRecord {
    /// Whether it was claimed before the goods reached the administrator; nil when not known.
    public var beforeArrival: Bool?
    /// Whether a reorganisation runs.
    public var inReorganization: Bool
    /// Whether the terms agreed beforehand are met; nil when not known.
    public var agreedTermsMet: Bool?
    /// Whether a breach of the administrator or the debtor may cost the owner the thing or much of its worth: then the
    /// terms do not bind (破产法司法解释二 art. 40).
    public var isEndangered: Bool

    /// 在途标的物取回: a seller stopping goods on their way (企业破产法 art. 39; 破产法司法解释二 art. 39).
    public init(
        beforeArrival: Bool? = true, inReorganization: Bool = false, agreedTermsMet: Bool? = nil,
        isEndangered: Bool = false
    ) {
        self.beforeArrival = beforeArrival
        self.inReorganization = inReorganization
        self.agreedTermsMet = agreedTermsMet
        self.isEndangered = isEndangered
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            beforeArrival: try c.optional("beforeArrival", value?.beforeArrival),
            inReorganization: try c.defaulted("inReorganization", value?.inReorganization, default: false),
            agreedTermsMet: try c.optional("agreedTermsMet", value?.agreedTermsMet),
            isEndangered: try c.defaulted("isEndangered", value?.isEndangered, default: false))
    }
}
