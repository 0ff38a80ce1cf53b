/// What a field of the wire may hold: a text, a number, a day, a word of the law, a list, a record.
///
/// `Codable` comes with it: any encoder and decoder sees the same shape as the kit's own JSON.
public protocol WireValue: Sendable, Hashable, Codable {
    /// Reads one value.
    static func read(from coder: inout FieldCoder) throws(WireError) -> Self
    /// Writes the value.
    func write(to coder: inout FieldCoder)
    /// What the value looks like on the wire.
    static var schema: WireSchema { get }
    /// Some valid value, for walks over a type's fields and for tests.
    static var sample: Self { get throws(WireError) }
}

/// A value made of named fields, listed once.
///
/// ```swift
/// struct Extension: WireRecord {
///     var until: CivilDate
///     var note: String?
///     static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
///         Self(until: try c.field("until", value?.until), note: try c.optional("note", value?.note))
///     }
/// }
/// ```
///
/// Reading passes nil and takes what the coder answers; writing passes the value; a walk over the type passes nil and
/// gets samples. Keys are written in the order of the list and read fastest in that order; any order is read. A record
/// must not contain itself.
public protocol WireRecord: WireValue {
    /// Lists the fields.
    static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self
}

extension WireRecord {
    @inlinable
    public static func read(from coder: inout FieldCoder) throws(WireError) -> Self { try coder.readRecord() }

    @inlinable
    public func write(to coder: inout FieldCoder) { coder.writeRecord(self) }

    /// The fields as listed; any value where the record's own checks refuse the samples of its fields.
    public static var schema: WireSchema { FieldCoder.describe(Self.self) }

    /// A record of its fields' samples; throws where the record's own checks refuse them.
    public static var sample: Self {
        get throws(WireError) {
            var coder = FieldCoder(describingInto: ForeignCoder())
            return try transfer(nil, through: &coder)
        }
    }
}

extension WireValue {
    /// Reads the value through any decoder.
    public init(from decoder: any Decoder) throws { self = try FieldCoder.decode(from: decoder) }

    /// Writes the value through any encoder.
    public func encode(to encoder: any Encoder) throws { try FieldCoder.encode(self, to: encoder) }
}

extension WireValue where Self: RawRepresentable {
    /// Reads the value through any decoder.
    public init(from decoder: any Decoder) throws { self = try FieldCoder.decode(from: decoder) }

    /// Writes the value through any encoder.
    public func encode(to encoder: any Encoder) throws { try FieldCoder.encode(self, to: encoder) }
}
