/// What a vote brought.
public struct ResolutionVote: WireRecord {
    /// The figures; nil where the entry does not say.
    public var tally: VoteTally?

    /// A vote.
    public init(_ tally: VoteTally? = nil) { self.tally = tally }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.optional("tally", value?.tally))
    }
}
