/// A bankruptcy proceeding abroad that touches the debtor or its property here (企业破产法 art. 5).
///
/// Recognised by treaty or reciprocity, where basic principles of law, sovereignty, security, public interest and the
/// rights of creditors here are unharmed.
/// law: bankruptcy.dr08
public struct ForeignProceeding: WireRecord {
    /// The court abroad.
    public var court: ActorID
    /// The day it was opened.
    public var openedOn: CivilDate
    /// Whether a treaty or reciprocity stands behind it; nil when not known.
    public var hasTreatyOrReciprocity: Bool?
    /// Whether it harms what art. 5(2) protects; nil when not known.
    public var harmsProtectedInterests: Bool?

    /// A proceeding abroad.
    public init(
        at court: ActorID, openedOn: CivilDate, hasTreatyOrReciprocity: Bool? = nil,
        harmsProtectedInterests: Bool? = nil
    ) {
        self.court = court
        self.openedOn = openedOn
        self.hasTreatyOrReciprocity = hasTreatyOrReciprocity
        self.harmsProtectedInterests = harmsProtectedInterests
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            at: try c.field("court", value?.court), openedOn: try c.field("openedOn", value?.openedOn),
            hasTreatyOrReciprocity: try c.optional("hasTreatyOrReciprocity", value?.hasTreatyOrReciprocity),
            harmsProtectedInterests: try c.optional("harmsProtectedInterests", value?.harmsProtectedInterests))
    }

    /// Whether it may be recognised; nil where that cannot be told.
    public var isRecognizable: Bool? {
        if hasTreatyOrReciprocity == false || harmsProtectedInterests == true { return false }
        return hasTreatyOrReciprocity == true && harmsProtectedInterests == false ? true : nil
    }
}
