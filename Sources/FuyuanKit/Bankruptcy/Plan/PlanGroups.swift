/// Groups of a plan.
public struct PlanGroups: WireRecord {
    /// The groups.
    public var groups: EnumSet<PlanGroup>

    /// Groups.
    public init(_ groups: EnumSet<PlanGroup>) { self.groups = groups }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("groups", value?.groups))
    }
}
