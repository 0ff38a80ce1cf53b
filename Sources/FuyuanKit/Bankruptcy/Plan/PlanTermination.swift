/// 终止执行 of a plan or a settlement: the debtor does not perform.
public struct PlanTermination: WireRecord {
    /// Whether the debtor cannot perform; otherwise he will not.
    public var isUnable: Bool

    /// A termination.
    public init(isUnable: Bool) { self.isUnable = isUnable }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(isUnable: try c.field("isUnable", value?.isUnable))
    }
}
