/// A decision of the committee.
public struct CommitteeDecision: WireRecord {
    /// How many members agreed.
    public var inFavour: Int

    /// A decision.
    public init(inFavour: Int) { self.inFavour = inFavour }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(inFavour: try c.field("inFavour", value?.inFavour))
    }
}
