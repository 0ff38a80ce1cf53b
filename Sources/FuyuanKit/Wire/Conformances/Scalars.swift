extension String: WireValue {
    @inlinable
    public static func read(from coder: inout FieldCoder) throws(WireError) -> Self { try coder.readText() }

    @inlinable
    public func write(to coder: inout FieldCoder) { coder.writeText(self) }

    public static var schema: WireSchema { .text() }

    public static var sample: Self { "" }
}

extension Bool: WireValue {
    @inlinable
    public static func read(from coder: inout FieldCoder) throws(WireError) -> Self { try coder.readBool() }

    @inlinable
    public func write(to coder: inout FieldCoder) { coder.writeBool(self) }

    public static var schema: WireSchema { .boolean }

    public static var sample: Self { false }
}

extension Int64: WireValue {
    @inlinable
    public static func read(from coder: inout FieldCoder) throws(WireError) -> Self { try coder.readInteger() }

    @inlinable
    public func write(to coder: inout FieldCoder) { coder.writeInteger(self) }

    public static var schema: WireSchema { .integer(.min ... .max) }

    public static var sample: Self { 0 }
}

extension Int: WireValue {
    @inlinable
    public static func read(from coder: inout FieldCoder) throws(WireError) -> Self {
        Int(truncatingIfNeeded: try coder.readInteger(in: Int64(Int.min)...Int64(Int.max)))
    }

    @inlinable
    public func write(to coder: inout FieldCoder) { coder.writeInteger(Int64(self)) }

    public static var schema: WireSchema { .integer(Int64(Int.min)...Int64(Int.max)) }

    public static var sample: Self { 0 }
}

/// Money is a whole number of fen.
extension Money: WireValue {
    @inlinable
    public static func read(from coder: inout FieldCoder) throws(WireError) -> Self {
        Money(fen: try Int64.read(from: &coder))
    }

    @inlinable
    public func write(to coder: inout FieldCoder) { fen.write(to: &coder) }

    public static var schema: WireSchema { Int64.schema }

    public static var sample: Self { Money(fen: 100) }
}

extension UInt32: WireValue {
    @inlinable
    public static func read(from coder: inout FieldCoder) throws(WireError) -> Self {
        UInt32(truncatingIfNeeded: try coder.readInteger(in: 0...Int64(UInt32.max)))
    }

    @inlinable
    public func write(to coder: inout FieldCoder) { coder.writeInteger(Int64(self)) }

    public static var schema: WireSchema { .integer(0...Int64(UInt32.max)) }

    public static var sample: Self { 0 }
}
