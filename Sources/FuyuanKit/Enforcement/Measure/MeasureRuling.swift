/// A ruling to seal, seize or freeze, as made.
public struct MeasureRuling: WireRecord {
    /// The thing.
    public var item: MeasuredItem
    /// What kind of measure.
    public var form: MeasureForm
    /// Whose property it is aimed at.
    public var target: MeasureTarget
    /// Whether it is carried out through the online query-and-control system.
    public var isOnline: Bool
    /// Whether the data come from and serve this case alone.
    public var isOfThisCase: Bool
    /// Why the thing is exempt; nil where it is not known to be.
    public var exemption: ExemptProperty?
    /// Why money or premises are set apart; nil where they are not known to be.
    public var protection: ProtectedFunds?
    /// Whether the debt is the wages of the migrant workers of that account’s project.
    public var paysProjectWorkers: Bool
    /// Whether the value keeps to claim and costs; nil when not known.
    public var withinAmount: Bool?
    /// Whether it is a preservation, not yet a measure of enforcement.
    public var isPreservation: Bool
    /// Whether both parties were served; nil when not known.
    public var isServed: Bool?

    /// A ruling to seal, seize or freeze, as made.
    public init(
        _ item: MeasuredItem,
        form: MeasureForm = .sealing,
        target: MeasureTarget = .debtor,
        isOnline: Bool = false,
        isOfThisCase: Bool = true,
        exemption: ExemptProperty? = nil,
        protection: ProtectedFunds? = nil,
        paysProjectWorkers: Bool = false,
        withinAmount: Bool? = nil,
        isPreservation: Bool = false,
        isServed: Bool? = nil
    ) {
        self.item = item
        self.form = form
        self.target = target
        self.isOnline = isOnline
        self.isOfThisCase = isOfThisCase
        self.exemption = exemption
        self.protection = protection
        self.paysProjectWorkers = paysProjectWorkers
        self.withinAmount = withinAmount
        self.isPreservation = isPreservation
        self.isServed = isServed
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("item", value?.item),
            form: try c.defaulted("form", value?.form, default: .sealing),
            target: try c.defaulted("target", value?.target, default: .debtor),
            isOnline: try c.defaulted("isOnline", value?.isOnline, default: false),
            isOfThisCase: try c.defaulted("isOfThisCase", value?.isOfThisCase, default: true),
            exemption: try c.optional("exemption", value?.exemption),
            protection: try c.optional("protection", value?.protection),
            paysProjectWorkers: try c.defaulted("paysProjectWorkers", value?.paysProjectWorkers, default: false),
            withinAmount: try c.optional("withinAmount", value?.withinAmount),
            isPreservation: try c.defaulted("isPreservation", value?.isPreservation, default: false),
            isServed: try c.optional("isServed", value?.isServed))
    }
}
