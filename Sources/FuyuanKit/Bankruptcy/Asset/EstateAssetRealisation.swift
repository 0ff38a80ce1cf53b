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
