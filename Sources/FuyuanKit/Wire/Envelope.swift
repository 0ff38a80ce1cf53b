/// A file of the kit: what it holds, in which version, and the oldest reader that may act on it.
///
/// A reader that is too old must not act on the payload; it may keep and pass on the file.
public struct Envelope<Payload: WireValue>: Sendable, Hashable {
    /// What the payload is: a name that never changes, such as `fuyuan.docket`.
    public var schema: String
    /// The version of the schema the file was written in, from 1.
    public var version: Int
    /// The oldest version whose readers may act on the file.
    public var minimumReader: Int
    /// What the file holds.
    public var payload: Payload
    /// Keys this kit does not know, kept.
    public var extras: Extras

    /// An envelope.
    public init(schema: String, version: Int, minimumReader: Int, payload: Payload, extras: Extras = Extras()) {
        self.schema = schema
        self.version = version
        self.minimumReader = minimumReader
        self.payload = payload
        self.extras = extras
    }
}

extension Envelope: WireRecord {
    @inlinable
    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            schema: try c.field("schema", value?.schema),
            version: try c.field("version", value?.version),
            minimumReader: try c.field("minimumReader", value?.minimumReader),
            payload: try c.field("payload", value?.payload),
            extras: try c.extras(value?.extras))
    }

    /// Opens a file of a schema as a reader of a version; the payload is read only where that reader may act on it.
    public static func open(
        _ bytes: [UInt8], schema: String, reader: Int, limits: DecodingLimits = .standard
    ) throws(WireError) -> Self {
        let outside = try JSON.read(Envelope<RawJSON>.self, from: bytes, limits: limits)
        guard outside.schema == schema else {
            throw WireError(
                .wrongSchema, path: "schema", expected: Bilingual("“\(schema)”", "\"\(schema)\""),
                found: outside.schema)
        }
        guard outside.minimumReader <= reader else {
            throw WireError(
                .readerTooOld, path: "minimumReader",
                expected: Bilingual("不高于 \(reader)", "at most \(reader)"), found: "\(outside.minimumReader)")
        }
        return try JSON.read(Self.self, from: bytes, limits: limits)
    }
}
