/// One thing under a measure, as the proportion of the measures is judged.
public struct SealedAsset: WireRecord {
    /// Which thing.
    public var name: String
    /// What class of property.
    public var asset: AssetClass
    /// Its value; 0 or more.
    public var value: Money
    /// What prior liens take out of it; 0 or more.
    public var liens: Money
    /// Whether a part of it can be released alone, as of money on an account.
    public var isDivisible: Bool
    /// Whose it is.
    public var target: MeasureTarget
    /// Why it is exempt; nil where it is not.
    public var exemption: ExemptProperty?
    /// Why it is set apart; nil where it is not.
    public var protection: ProtectedFunds?
    /// Whether the debt is the wages of the migrant workers of that account’s project.
    public var paysProjectWorkers: Bool
    /// The day its running term counts from; nil when not known.
    public var from: CivilDate?
    /// The last day of that term; nil when not known.
    public var until: CivilDate?
    /// Whether that term is a renewal.
    public var isRenewal: Bool
    /// Whether they are state or legal-person shares of a listed company.
    public var isStateShare: Bool

    /// One thing under a measure, as the proportion of the measures is judged.
    public init(
        _ name: String,
        asset: AssetClass,
        value: Money,
        liens: Money = .zero,
        isDivisible: Bool = false,
        target: MeasureTarget = .debtor,
        exemption: ExemptProperty? = nil,
        protection: ProtectedFunds? = nil,
        paysProjectWorkers: Bool = false,
        from: CivilDate? = nil,
        until: CivilDate? = nil,
        isRenewal: Bool = false,
        isStateShare: Bool = false
    ) {
        self.name = name
        self.asset = asset
        self.value = value
        self.liens = liens
        self.isDivisible = isDivisible
        self.target = target
        self.exemption = exemption
        self.protection = protection
        self.paysProjectWorkers = paysProjectWorkers
        self.from = from
        self.until = until
        self.isRenewal = isRenewal
        self.isStateShare = isStateShare
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("name", value?.name),
            asset: try c.field("asset", value?.asset),
            value: try c.field("value", value?.value),
            liens: try c.defaulted("liens", value?.liens, default: .zero),
            isDivisible: try c.defaulted("isDivisible", value?.isDivisible, default: false),
            target: try c.defaulted("target", value?.target, default: .debtor),
            exemption: try c.optional("exemption", value?.exemption),
            protection: try c.optional("protection", value?.protection),
            paysProjectWorkers: try c.defaulted("paysProjectWorkers", value?.paysProjectWorkers, default: false),
            from: try c.optional("from", value?.from),
            until: try c.optional("until", value?.until),
            isRenewal: try c.defaulted("isRenewal", value?.isRenewal, default: false),
            isStateShare: try c.defaulted("isStateShare", value?.isStateShare, default: false))
    }

    /// What it brings: the value less prior liens, never below 0; nil where an amount is negative or does not fit.
    public var net: Money? {
        guard !value.isNegative, !liens.isNegative else { return nil }
        return value.subtracting(liens).map { Swift.max($0, .zero) }
    }

    /// Whether it is the debtor’s and neither exempt nor set apart.
    public var isInScope: Bool {
        target != .otherPerson && exemption == nil
            && (protection?.mayFreeze(payingProjectWorkers: paysProjectWorkers) ?? true)
    }

    /// The thing as a measure knows it.
    public var item: MeasuredItem { MeasuredItem(asset, isStateShare: isStateShare, name: name, value: value) }
}
