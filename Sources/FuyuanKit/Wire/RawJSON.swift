/// One JSON value as it came, byte for byte: carried along, not understood.
///
/// Its text has been checked to be JSON in UTF-8 without lone surrogates, within the limits of the reader that made it;
/// keys that stand twice in it are kept.
public struct RawJSON: Sendable, Hashable {
    /// The UTF-8 text, without space around it.
    public let bytes: [UInt8]

    @usableFromInline
    init(checked bytes: [UInt8]) { self.bytes = bytes }

    /// A value from its text; fails where the text is not one JSON value.
    public init(_ text: some Collection<UInt8>, limits: DecodingLimits = .standard) throws(WireError) {
        self = try JSON.read(RawJSON.self, from: text, limits: limits)
    }

    /// The text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The value `null`.
    public static let null = RawJSON(checked: Array("null".utf8))
}

extension RawJSON: WireValue {
    @inlinable
    public static func read(from coder: inout FieldCoder) throws(WireError) -> Self { try coder.readRaw() }

    @inlinable
    public func write(to coder: inout FieldCoder) { coder.writeRaw(self) }

    public static var schema: WireSchema { .any }

    public static var sample: Self { .null }
}

/// One member of an object as it came.
public struct RawMember: Sendable, Hashable {
    /// The key, with its escapes resolved.
    public let key: String
    /// The whole member as it came: key, colon, value.
    public let text: [UInt8]
    let valueStart: Int

    init(key: String, text: [UInt8], valueStart: Int) {
        self.key = key
        self.text = text
        self.valueStart = valueStart
    }

    /// A member from its key and value.
    public init(_ key: String, _ value: RawJSON) {
        var coder = FieldCoder(writing: ())
        coder.writeText(key)
        var text = coder.output.array + [UInt8(ascii: ":")]
        self.key = key
        valueStart = text.count
        text += value.bytes
        self.text = text
    }

    /// The value.
    public var value: RawJSON { RawJSON(checked: Array(text[valueStart...])) }
}

/// The members of an object that its reader does not know, as they came and in their order.
///
/// Written back byte for byte, after the known fields.
public struct Extras: Sendable, Hashable {
    /// The members, in order.
    public private(set) var members: [RawMember] = []

    /// No members.
    public init() {}

    /// Adds a member.
    public mutating func append(_ member: RawMember) { members.append(member) }

    /// Whether there is none.
    public var isEmpty: Bool { members.isEmpty }

    /// The value under a key; nil where there is none.
    public subscript(_ key: String) -> RawJSON? { members.last { $0.key == key }?.value }
}
