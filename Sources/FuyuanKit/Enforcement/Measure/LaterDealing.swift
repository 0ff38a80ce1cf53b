/// What the debtor did with property under a measure (查封规定 arts. 24, 25).
public struct LaterDealing: WireRecord {
    /// What was done.
    public var kind: DealingKind
    /// The day it was done; nil when not known.
    public var on: CivilDate?
    /// Whether the measure was publicised by then; nil when not known.
    public var isPublicised: Bool?
    /// Whether the other side was in good faith; nil when not known.
    public var inGoodFaith: Bool?

    /// What the debtor did with property under a measure (查封规定 arts. 24, 25).
    public init(
        _ kind: DealingKind,
        on: CivilDate? = nil,
        isPublicised: Bool? = nil,
        inGoodFaith: Bool? = nil
    ) {
        self.kind = kind
        self.on = on
        self.isPublicised = isPublicised
        self.inGoodFaith = inGoodFaith
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("kind", value?.kind),
            on: try c.optional("on", value?.on),
            isPublicised: try c.optional("isPublicised", value?.isPublicised),
            inGoodFaith: try c.optional("inGoodFaith", value?.inGoodFaith))
    }

    /// What follows; nil where it turns on facts not known.
    public var effect: ControlMeasure.Effect? {
        // Without notice it stops only once the mortgagee knows, or should know.
        if kind == .maximumMortgage {
            return isPublicised == false && inGoodFaith == true ? .goodFaithKept : .stopMortgageGrowth
        }
        if isPublicised == true || inGoodFaith == false { return .dealingNotOpposable }
        return isPublicised == false && inGoodFaith == true ? .goodFaithKept : nil
    }
}
