/// 延期: more time for the draft.
public struct PlanExtension: WireRecord {
    /// Whether there is good cause; nil where the entry does not say.
    public var hasGoodCause: Bool?

    /// An extension.
    public init(hasGoodCause: Bool? = nil) { self.hasGoodCause = hasGoodCause }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(hasGoodCause: try c.optional("hasGoodCause", value?.hasGoodCause))
    }
}
