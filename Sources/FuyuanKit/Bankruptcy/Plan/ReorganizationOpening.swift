/// 裁定重整.
public struct ReorganizationOpening: WireRecord {
    /// The day of the reorganisation ruling, also after conversion; nil for the day of the act.
    public var ruledOn: CivilDate?
    /// Who makes the draft; nil where the entry does not say.
    public var drafter: PlanDrafter?

    /// An opening.
    public init(ruledOn: CivilDate? = nil, drafter: PlanDrafter? = nil) {
        self.ruledOn = ruledOn
        self.drafter = drafter
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(ruledOn: try c.optional("ruledOn", value?.ruledOn), drafter: try c.optional("drafter", value?.drafter))
    }
}
