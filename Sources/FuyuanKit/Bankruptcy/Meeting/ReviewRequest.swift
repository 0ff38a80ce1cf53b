/// 复议申请: who asks to review a ruling, and where.
public struct ReviewRequest: WireRecord {
    /// The court asked; nil where the entry does not say.
    public var court: ActorID?
    /// The unsecured claims of those who ask; nil where the entry does not say.
    public var claims: Money?
    /// Whether the court restored a missed time (民事诉讼法 art. 86).
    public var isRestored: Bool

    /// A request.
    public init(to court: ActorID? = nil, claims: Money? = nil, isRestored: Bool = false) {
        self.court = court
        self.claims = claims
        self.isRestored = isRestored
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            to: try c.optional("court", value?.court), claims: try c.optional("claims", value?.claims),
            isRestored: try c.defaulted("isRestored", value?.isRestored, default: false))
    }
}
