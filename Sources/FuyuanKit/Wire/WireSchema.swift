/// What a value looks like on the wire: a description as a value, from which JSON Schema is written.
@nonexhaustive
public indirect enum WireSchema: Sendable, Hashable {
    /// Any JSON value.
    case any
    /// true or false.
    case boolean
    /// An integer of a range.
    case integer(ClosedRange<Int64>, note: Bilingual? = nil)
    /// A string; `format` is one of JSON Schema's, `pattern` an ECMA 262 regular expression; each empty where none holds.
    case text(format: String = "", pattern: String = "", note: Bilingual? = nil)
    /// A word of a closed list.
    case word(name: String, [Term])
    /// Null, or a value.
    case nullable(WireSchema)
    /// A list; `isSet` where no element stands twice.
    case list(WireSchema, isSet: Bool = false)
    /// An object with named fields.
    case record(Record)
    /// An object with named fields that depend on its `type`.
    case act(name: String, [Variant])

    /// One field.
    public struct Field: Sendable, Hashable {
        /// The key.
        public let key: String
        /// What it holds.
        public let schema: WireSchema
        /// Whether it must be there.
        public let isRequired: Bool
        /// What it is when left out, as JSON; nil where it is simply absent.
        public let usual: RawJSON?
    }

    /// An object with named fields.
    public struct Record: Sendable, Hashable {
        /// The type's name.
        public let name: String
        /// The fields, in order.
        public var fields: [Field] = []
        /// Whether unknown keys are kept.
        public var keepsExtras = false
    }

    /// One kind of act.
    public struct Variant: Sendable, Hashable {
        /// The kind.
        public let kind: Term
        /// The fields besides `type`, in order.
        public let fields: [Field]
    }
}
