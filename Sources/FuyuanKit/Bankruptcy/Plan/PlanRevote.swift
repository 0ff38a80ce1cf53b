/// 再次表决.
public struct PlanRevote: WireRecord {
    /// The groups that vote again.
    public var groups: EnumSet<PlanGroup>
    /// Whether what was agreed with them harms other groups; nil where the entry does not say.
    public var harmsOthers: Bool?

    /// A second vote.
    public init(_ groups: EnumSet<PlanGroup>, harmsOthers: Bool? = nil) {
        self.groups = groups
        self.harmsOthers = harmsOthers
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("groups", value?.groups), harmsOthers: try c.optional("harmsOthers", value?.harmsOthers))
    }
}
