extension OpenCode where Self: WireValue {
    @inlinable
    public static func read(from coder: inout FieldCoder) throws(WireError) -> Self {
        Self(rawValue: try coder.readText())
    }

    @inlinable
    public func write(to coder: inout FieldCoder) { coder.writeText(rawValue) }

    public static var schema: WireSchema { .text() }

    public static var sample: Self { Self(rawValue: "") }

    /// Reads the code through any decoder.
    public init(from decoder: any Decoder) throws { self = try FieldCoder.decode(from: decoder) }

    /// Writes the code through any encoder.
    public func encode(to encoder: any Encoder) throws { try FieldCoder.encode(self, to: encoder) }
}

extension Identifier: WireValue, Codable {
    @inlinable
    public static func read(from coder: inout FieldCoder) throws(WireError) -> Self { Self(try coder.readText()) }

    @inlinable
    public func write(to coder: inout FieldCoder) { coder.writeText(rawValue) }

    public static var schema: WireSchema { .text() }

    public static var sample: Self { Self("A-1") }

    /// Reads the name through any decoder.
    public init(from decoder: any Decoder) throws { self = try FieldCoder.decode(from: decoder) }

    /// Writes the name through any encoder.
    public func encode(to encoder: any Encoder) throws { try FieldCoder.encode(self, to: encoder) }
}

extension Severity: WireValue {}
