/// 和解申请: the debtor’s draft.
public struct SettlementDraft: WireRecord {
    /// Whether a draft agreement is attached; nil where the entry does not say.
    public var isAttached: Bool?
    /// All unsecured claims of the case; nil where the entry does not say.
    public var unsecuredTotal: Money?

    /// A draft.
    public init(isAttached: Bool? = nil, unsecuredTotal: Money? = nil) {
        self.isAttached = isAttached
        self.unsecuredTotal = unsecuredTotal
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            isAttached: try c.optional("isAttached", value?.isAttached),
            unsecuredTotal: try c.optional("unsecuredTotal", value?.unsecuredTotal))
    }
}
