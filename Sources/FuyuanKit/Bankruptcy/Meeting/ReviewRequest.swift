/// 复议申请: who asks to review a ruling, and where.
public struct ReviewRequest: WireRecord {
    /// The court asked; nil where the entry does not say.
    public var court: ActorID?
    /// The unsecured claims of those who ask; nil where the entry does not say.
    public var claims: Money?
    /// Whether the court restored a missed time (民事诉讼法 art. 86).
    public var isRestored: Bool
    /// The day the applicant got notice of the ruling, where it was not announced at the meeting; nil for the day of the ruling.
    public var receivedOn: CivilDate?

    /// A request.
    public init(to court: ActorID? = nil, claims: Money? = nil, isRestored: Bool = false, receivedOn: CivilDate? = nil)
    {
        self.court = court
        self.claims = claims
        self.isRestored = isRestored
        self.receivedOn = receivedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            to: try c.optional("court", value?.court), claims: try c.optional("claims", value?.claims),
            isRestored: try c.defaulted("isRestored", value?.isRestored, default: false),
            receivedOn: try c.optional("receivedOn", value?.receivedOn))
    }
}
