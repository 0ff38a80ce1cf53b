/// What a court found, from which the kinds of judgment follow (行政诉讼法 arts. 69–79).
public struct AdministrativeJudgmentFacts: WireRecord {
    /// What is asked for.
    public var claim: SuitClaimKind
    /// What the court found against the organ.
    public var grounds: EnumSet<LossGround>
    /// Whether only a part of the act is illegal and it can be divided.
    public var isPartial: Bool
    /// Whether something must be decided anew, or inquiry or discretion remains.
    public var needsNewDecision: Bool
    /// Whether the act is a penalty, or fixes an amount.
    public var isPenaltyOrAmount: Bool
    /// Whether revocation would gravely harm the interest of the state or the public.
    public var harmsPublic: Bool
    /// Whether the defect of procedure is slight, without real effect on the plaintiff’s rights.
    public var isSlight: Bool
    /// Whether there is nothing to revoke.
    public var isIrrevocable: Bool
    /// Whether the organ changed the act and the plaintiff keeps to the claim.
    public var wasChanged: Bool
    /// Whether performance has become pointless.
    public var isPointless: Bool
    /// Whether remedy or compensation must be ordered.
    public var needsRemedy: Bool
    /// Whether the reconsideration organ is a co-defendant.
    public var hasCoDefendant: Bool
    /// Whether compensable harm is proved.
    public var isHarmProved: Bool

    /// Its particulars.
    public init(
        _ claim: SuitClaimKind, grounds: EnumSet<LossGround> = [], isPartial: Bool = false,
        needsNewDecision: Bool = false, isPenaltyOrAmount: Bool = false, harmsPublic: Bool = false,
        isSlight: Bool = false, isIrrevocable: Bool = false, wasChanged: Bool = false, isPointless: Bool = false,
        needsRemedy: Bool = false, hasCoDefendant: Bool = false, isHarmProved: Bool = false
    ) {
        self.claim = claim
        self.grounds = grounds
        self.isPartial = isPartial
        self.needsNewDecision = needsNewDecision
        self.isPenaltyOrAmount = isPenaltyOrAmount
        self.harmsPublic = harmsPublic
        self.isSlight = isSlight
        self.isIrrevocable = isIrrevocable
        self.wasChanged = wasChanged
        self.isPointless = isPointless
        self.needsRemedy = needsRemedy
        self.hasCoDefendant = hasCoDefendant
        self.isHarmProved = isHarmProved
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("claim", value?.claim), grounds: try c.defaulted("grounds", value?.grounds, default: []),
            isPartial: try c.defaulted("isPartial", value?.isPartial, default: false),
            needsNewDecision: try c.defaulted("needsNewDecision", value?.needsNewDecision, default: false),
            isPenaltyOrAmount: try c.defaulted("isPenaltyOrAmount", value?.isPenaltyOrAmount, default: false),
            harmsPublic: try c.defaulted("harmsPublic", value?.harmsPublic, default: false),
            isSlight: try c.defaulted("isSlight", value?.isSlight, default: false),
            isIrrevocable: try c.defaulted("isIrrevocable", value?.isIrrevocable, default: false),
            wasChanged: try c.defaulted("wasChanged", value?.wasChanged, default: false),
            isPointless: try c.defaulted("isPointless", value?.isPointless, default: false),
            needsRemedy: try c.defaulted("needsRemedy", value?.needsRemedy, default: false),
            hasCoDefendant: try c.defaulted("hasCoDefendant", value?.hasCoDefendant, default: false),
            isHarmProved: try c.defaulted("isHarmProved", value?.isHarmProved, default: false))
    }
}
