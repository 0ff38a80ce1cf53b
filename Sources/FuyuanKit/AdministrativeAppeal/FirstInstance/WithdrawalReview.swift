/// A request to withdraw an administrative suit as the court reviews it (行政诉讼法 art. 62; 行政诉讼撤诉规定).
public struct WithdrawalReview: WireRecord {
    /// How the organ changed the act; empty where it changed nothing.
    public var changes: EnumSet<ActChangeKind>
    /// Whether it is the plaintiff’s true will; nil when not known.
    public var isTrueWill: Bool?
    /// Whether the change breaks no mandatory rule; nil when not known.
    public var isChangeLawful: Bool?
    /// Whether the change is within the organ’s power; nil when not known.
    public var isWithinPower: Bool?
    /// Whether the change harms the public interest or others; nil when not known.
    public var harmsOthers: Bool?
    /// Whether the organ told the court in writing; nil when not known.
    public var toldCourtInWriting: Bool?
    /// Whether a third party objects; nil when not known.
    public var thirdPartyObjects: Bool?
    /// Whether what the change promises is done; nil when not known.
    public var isPerformed: Bool?
    /// Whether the debate is closed.
    public var isAfterDebate: Bool
    /// Whether the interest of the state or the public is at stake; nil when not known.
    public var touchesPublicInterest: Bool?

    /// Its particulars.
    public init(
        changes: EnumSet<ActChangeKind> = [], isTrueWill: Bool? = nil, isChangeLawful: Bool? = nil,
        isWithinPower: Bool? = nil, harmsOthers: Bool? = nil, toldCourtInWriting: Bool? = nil,
        thirdPartyObjects: Bool? = nil, isPerformed: Bool? = nil, isAfterDebate: Bool = false,
        touchesPublicInterest: Bool? = nil
    ) {
        self.changes = changes
        self.isTrueWill = isTrueWill
        self.isChangeLawful = isChangeLawful
        self.isWithinPower = isWithinPower
        self.harmsOthers = harmsOthers
        self.toldCourtInWriting = toldCourtInWriting
        self.thirdPartyObjects = thirdPartyObjects
        self.isPerformed = isPerformed
        self.isAfterDebate = isAfterDebate
        self.touchesPublicInterest = touchesPublicInterest
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            changes: try c.defaulted("changes", value?.changes, default: []),
            isTrueWill: try c.optional("isTrueWill", value?.isTrueWill),
            isChangeLawful: try c.optional("isChangeLawful", value?.isChangeLawful),
            isWithinPower: try c.optional("isWithinPower", value?.isWithinPower),
            harmsOthers: try c.optional("harmsOthers", value?.harmsOthers),
            toldCourtInWriting: try c.optional("toldCourtInWriting", value?.toldCourtInWriting),
            thirdPartyObjects: try c.optional("thirdPartyObjects", value?.thirdPartyObjects),
            isPerformed: try c.optional("isPerformed", value?.isPerformed),
            isAfterDebate: try c.defaulted("isAfterDebate", value?.isAfterDebate, default: false),
            touchesPublicInterest: try c.optional("touchesPublicInterest", value?.touchesPublicInterest))
    }
}
