/// 申请变更.
public struct PlanAmendment: WireRecord {
    /// Whether policy or law changed, or something like it happened; nil where the entry does not say.
    public var hasSpecialReason: Bool?

    /// An amendment.
    public init(hasSpecialReason: Bool? = nil) { self.hasSpecialReason = hasSpecialReason }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(hasSpecialReason: try c.optional("hasSpecialReason", value?.hasSpecialReason))
    }
}
