/// Reads and writes values as JSON (RFC 8259), directly from and to UTF-8 bytes.
///
/// Accepts and rejects what RFC 8259 does. Where that leaves a choice: input must be valid UTF-8; lone surrogates are
/// errors; a byte order mark is an error unless allowed; a key that stands twice is an error unless allowed; numbers of any size
/// pass where they are carried along, and are errors beyond Int64 or with a fraction where an integer is read.
@nonexhaustive
public enum JSON: Sendable {
    /// Reads one value; nothing but space may follow it.
    @inlinable
    public static func read<V: WireValue>(
        _ type: V.Type = V.self, from bytes: some Collection<UInt8>, limits: DecodingLimits = .standard
    ) throws(WireError) -> V {
        try bytes.withView { view -> Result<V, WireError> in
            do throws(WireError) { return .success(try read(V.self, view, limits)) } catch { return .failure(error) }
        }.get()
    }

    @inlinable
    static func read<V: WireValue>(
        _ type: V.Type, _ bytes: ByteView, _ limits: DecodingLimits
    ) throws(WireError) -> V {
        var coder = FieldCoder(reading: bytes, limits: limits)
        try coder.begin()
        let value = try V.read(from: &coder)
        try coder.end()
        return value
    }

    /// Writes a value: the same bytes for the same value, keys in the order of the fields, no space.
    @inlinable
    public static func write(_ value: some WireValue) -> [UInt8] {
        var coder = FieldCoder(writing: ())
        value.write(to: &coder)
        return coder.output.array
    }

    /// Writes a value after the bytes already there.
    @inlinable
    public static func write(_ value: some WireValue, to bytes: inout [UInt8]) {
        var coder = FieldCoder(writing: ())
        value.write(to: &coder)
        unsafe bytes.append(contentsOf: coder.output.written)
    }

    /// Why the bytes are not JSON within the limits; nil where they are.
    public static func validate(
        _ bytes: some Collection<UInt8>, limits: DecodingLimits = .standard
    ) -> WireError? {
        bytes.withView { view -> WireError? in
            do throws(WireError) {
                var coder = FieldCoder(reading: view, limits: limits)
                try coder.begin()
                try coder.skipValue()
                try coder.end()
                return nil
            } catch { return error }
        }
    }
}

extension FieldCoder {
    /// Goes to the first value of the document.
    @usableFromInline
    mutating func begin() throws(WireError) {
        if bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF {
            guard limits.skipsByteOrderMark else { throw WireError(.byteOrderMark, at: 0) }
            position = 3
        }
        position = afterSpace(position)
    }

    /// Nothing but space may follow.
    @usableFromInline
    mutating func end() throws(WireError) {
        position = afterSpace(position)
        guard position >= bytes.count else {
            throw WireError(.trailingBytes, at: position, found: Self.name(of: bytes[position]))
        }
    }
}
