/// One rung of the ladder used against an organ that does not assist; the sanction itself is a file of its own.
public struct AssistanceSanction: WireRecord {
    /// Which rung.
    public var kind: AssistanceSanctionKind
    /// The number of the decision; nil where not said.
    public var decision: String?
    /// Whether discipline is advised besides.
    public var advisesDiscipline: Bool

    /// A sanction.
    public init(_ kind: AssistanceSanctionKind, decision: String? = nil, advisesDiscipline: Bool = false) {
        self.kind = kind
        self.decision = decision
        self.advisesDiscipline = advisesDiscipline
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("kind", value?.kind), decision: try c.optional("decision", value?.decision),
            advisesDiscipline: try c.defaulted("advisesDiscipline", value?.advisesDiscipline, default: false))
    }
}

/// What an organ answers for that let property go (执行工作规定 items 26, 30, 40): never more than was lost.
public struct AssistanceLiability: WireRecord {
    /// What it did.
    public var ground: AssistanceLiabilityGround
    /// What was lost.
    public var lost: Money
    /// What the ruling makes it pay.
    public var payable: Money
    /// Whether recovery was ordered and failed; nil when not known.
    public var isRecoveryFailed: Bool?

    /// A liability.
    public init(_ ground: AssistanceLiabilityGround, lost: Money, payable: Money, isRecoveryFailed: Bool? = nil) {
        self.ground = ground
        self.lost = lost
        self.payable = payable
        self.isRecoveryFailed = isRecoveryFailed
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("ground", value?.ground), lost: try c.field("lost", value?.lost),
            payable: try c.field("payable", value?.payable),
            isRecoveryFailed: try c.optional("isRecoveryFailed", value?.isRecoveryFailed))
    }
}
