/// Another name of a unit, and why it has one.
public struct UnitAlias: WireRecord {
    /// The other name.
    public var name: String
    /// Why the unit has it.
    public var kind: UnitAliasKind

    /// A name.
    public init(_ name: String, _ kind: UnitAliasKind = .abbreviation) {
        self.name = name
        self.kind = kind
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("name", value?.name), try c.field("kind", value?.kind))
    }
}
