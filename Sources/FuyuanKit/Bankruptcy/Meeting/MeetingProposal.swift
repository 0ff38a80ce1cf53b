/// 提议: what a proposal to call a meeting says.
public struct MeetingProposal: WireRecord {
    /// The claims of the creditors who propose; nil where others propose, or the entry does not say.
    public var claims: Money?
    /// All claims of the case; nil where the entry does not say.
    public var total: Money?

    /// A proposal.
    public init(claims: Money? = nil, of total: Money? = nil) {
        self.claims = claims
        self.total = total
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(claims: try c.optional("claims", value?.claims), of: try c.optional("total", value?.total))
    }
}
