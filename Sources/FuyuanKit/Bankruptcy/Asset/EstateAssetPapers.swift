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

    /// An owner’s claim to take a thing back (企业破产法 arts. 38, 76; 破产法司法解释二 arts. 26–28).
    public init(
        votedOn: CivilDate? = nil, feesPaid: Bool? = true, inReorganization: Bool = false, agreedTermsMet: Bool? = nil
    ) {
        self.votedOn = votedOn
        self.feesPaid = feesPaid
        self.inReorganization = inReorganization
        self.agreedTermsMet = agreedTermsMet
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            votedOn: try c.optional("votedOn", value?.votedOn), feesPaid: try c.optional("feesPaid", value?.feesPaid),
            inReorganization: try c.defaulted("inReorganization", value?.inReorganization, default: false),
            agreedTermsMet: try c.optional("agreedTermsMet", value?.agreedTermsMet))
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

    /// 在途标的物取回: a seller stopping goods on their way (企业破产法 art. 39; 破产法司法解释二 art. 39).
    public init(beforeArrival: Bool? = true, inReorganization: Bool = false, agreedTermsMet: Bool? = nil) {
        self.beforeArrival = beforeArrival
        self.inReorganization = inReorganization
        self.agreedTermsMet = agreedTermsMet
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            beforeArrival: try c.optional("beforeArrival", value?.beforeArrival),
            inReorganization: try c.defaulted("inReorganization", value?.inReorganization, default: false),
            agreedTermsMet: try c.optional("agreedTermsMet", value?.agreedTermsMet))
    }
}

/// Redeeming a pledged or retained thing (企业破产法 art. 37; 破产法司法解释二 art. 25).
public struct Redemption: WireRecord {
    /// What is paid, or given as security the creditor accepts.
    public var paid: Money
    /// The debt; nil when not known.
    public var debt: Money?
    /// The thing’s market value; nil when not known.
    public var marketValue: Money?
    /// Whether the committee or the court was told first; nil when not known.
    public var isReported: Bool?

    /// Redeeming a pledged or retained thing (企业破产法 art. 37; 破产法司法解释二 art. 25).
    public init(_ paid: Money, debt: Money? = nil, marketValue: Money? = nil, isReported: Bool? = true) {
        self.paid = paid
        self.debt = debt
        self.marketValue = marketValue
        self.isReported = isReported
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("paid", value?.paid), debt: try c.optional("debt", value?.debt),
            marketValue: try c.optional("marketValue", value?.marketValue),
            isReported: try c.optional("isReported", value?.isReported))
    }

    /// Whether no more is paid than the debt, and no more than the thing is worth; nil when not known.
    public var isWithinValue: Bool? {
        let caps = [debt, marketValue].compactMap { $0 }
        if caps.contains(where: { paid > $0 }) { return false }
        return marketValue == nil ? nil : true
    }
}

/// Going after property that belongs to the estate.
public struct AssetRecovery: WireRecord {
    /// Why.
    public var ground: RecoveryGround
    /// Whether the administrator does not sue; nil when not known, or it is he who does.
    public var administratorRefused: Bool?

    /// Going after property that belongs to the estate.
    public init(_ ground: RecoveryGround, administratorRefused: Bool? = nil) {
        self.ground = ground
        self.administratorRefused = administratorRefused
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("ground", value?.ground),
            administratorRefused: try c.optional("administratorRefused", value?.administratorRefused))
    }
}

/// A realisation plan that lists an item (企业破产法 arts. 111, 65).
public struct RealisationPlan: WireRecord {
    /// Whether the meeting adopted it or the court ruled on it; nil when not known.
    public var isAdopted: Bool?

    /// A realisation plan that lists an item (企业破产法 arts. 111, 65).
    public init(isAdopted: Bool? = true) {
        self.isAdopted = isAdopted
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(isAdopted: try c.optional("isAdopted", value?.isAdopted))
    }
}

/// What a sale brought.
public struct SaleResult: WireRecord {
    /// The price.
    public var price: Money

    /// What a sale brought.
    public init(_ price: Money) {
        self.price = price
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("price", value?.price))
    }
}

/// Payment out of collateral (企业破产法 arts. 109, 110).
public struct SecuredPayment: WireRecord {
    /// The net price.
    public var net: Money
    /// The secured debt.
    public var debt: Money

    /// Payment out of collateral (企业破产法 arts. 109, 110).
    public init(net: Money, debt: Money) {
        self.net = net
        self.debt = debt
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(net: try c.field("net", value?.net), debt: try c.field("debt", value?.debt))
    }

    /// What the secured holder gets.
    public var paid: Money { min(net, debt) }
    /// What stays unpaid and becomes an ordinary claim; nil beyond what can be held.
    public var deficit: Money? { net < debt ? debt.subtracting(net) : .zero }
    /// What is left for the estate; nil beyond what can be held.
    public var surplus: Money? { net > debt ? net.subtracting(debt) : .zero }
}

/// A sale of property still sealed, under a local rule.
public struct SealedSale: WireRecord {
    /// Who agreed, who reviewed, and when the organ was told.
    public var disposal: DirectDisposal
    /// The price; nil when not said.
    public var price: Money?

    /// A sale of property still sealed, under a local rule.
    public init(_ disposal: DirectDisposal, price: Money? = nil) {
        self.disposal = disposal
        self.price = price
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("disposal", value?.disposal), price: try c.optional("price", value?.price))
    }
}

/// Distribution in kind (企业破产法 art. 114).
public struct InKindDistribution: WireRecord {
    /// Whether the meeting resolved on it; nil when not known.
    public var hasResolution: Bool?

    /// Distribution in kind (企业破产法 art. 114).
    public init(hasResolution: Bool? = true) {
        self.hasResolution = hasResolution
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(hasResolution: try c.optional("hasResolution", value?.hasResolution))
    }
}
