/// The outcome of the administrator's review of one claim.
public struct AdmittedClaim: WireRecord {
    /// The amount admitted.
    public var amount: Money
    /// The rank given; nil for the rank of its kind.
    public var rank: ClaimRank?
    /// What the amount is made of; nil when not stated.
    public var breakdown: ClaimBreakdown?

    /// An admission.
    public init(_ amount: Money, rank: ClaimRank? = nil, breakdown: ClaimBreakdown? = nil) {
        self.amount = amount
        self.rank = rank
        self.breakdown = breakdown
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("amount", value?.amount), rank: try c.optional("rank", value?.rank),
            breakdown: try c.optional("breakdown", value?.breakdown))
    }
}
