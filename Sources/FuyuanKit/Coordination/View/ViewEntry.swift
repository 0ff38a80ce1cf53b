/// An entry as a view shows it.
public struct ViewEntry: WireRecord {
    /// Its number in the file.
    public let sequence: Int
    /// Its day.
    public let day: CivilDate
    /// The role that acted.
    public let role: Term
    /// Who acted; nil where the reader may not know, or nobody does.
    public let actor: ActorID?
    /// The act; nil for one this version does not know.
    public let act: Term?
    /// Whether it took effect.
    public let isInEffect: Bool
    /// The number of the entry it corrects.
    public let corrects: Int?
    /// The papers made that the reader knows of.
    public let papers: [Term]
    /// What of the content the reader may see.
    public let fields: [ViewField]
    /// The remark, for those who handle the case.
    public let note: String?

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            sequence: try c.field("seq", value?.sequence), day: try c.field("day", value?.day),
            role: try c.field("role", value?.role), actor: try c.optional("actor", value?.actor),
            act: try c.optional("act", value?.act),
            isInEffect: try c.defaulted("inEffect", value?.isInEffect, default: true),
            corrects: try c.optional("corrects", value?.corrects),
            papers: try c.defaulted("papers", value?.papers, default: []),
            fields: try c.defaulted("fields", value?.fields, default: []), note: try c.optional("note", value?.note))
    }
}

/// A field of an act's content as a view shows it, with the tier that lets it through.
public struct ViewField: WireRecord {
    /// The key.
    public let key: String
    /// The value; of a list or record, what of it may be seen.
    public let value: RawJSON
    /// The tier that lets it through.
    public let tier: DisclosureTier

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            key: try c.field("key", value?.key), value: try c.field("value", value?.value),
            tier: try c.field("tier", value?.tier))
    }
}
