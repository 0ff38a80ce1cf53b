/// A text's UTF-8 bytes while it is being read: no copy, no reference counting, and no reading past the end.
@safe
struct Utf8Text {
    private let bytes: UnsafeBufferPointer<UInt8>

    private init(_ bytes: UnsafeBufferPointer<UInt8>) { unsafe self.bytes = bytes }

    /// Reads a text. The body must not let the bytes outlive it.
    @inline(__always)
    static func reading<Value>(
        _ text: String, _ body: (Utf8Text) throws(IdentifierError) -> Value
    ) throws(IdentifierError) -> Value {
        var text = text
        let result: Result<Value, IdentifierError> = text.withUTF8 { bytes in
            do throws(IdentifierError) {
                return .success(try body(unsafe Utf8Text(bytes)))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    /// How many bytes there are.
    @inline(__always)
    var count: Int { unsafe bytes.count }

    /// A byte; 0 outside.
    @inline(__always)
    subscript(place: Int) -> UInt8 { place >= 0 && place < count ? unsafe bytes[place] : 0 }

    /// The scalar that begins at a byte, and how many bytes it takes. A String's bytes are always well formed.
    @inline(__always)
    func scalar(at place: Int) -> (value: UInt32, length: Int) {
        let lead = UInt32(self[place])
        if lead < 0x80 { return (lead, 1) }
        func tail(_ offset: Int) -> UInt32 { UInt32(self[place + offset] & 0x3F) }
        if lead < 0xE0 { return ((lead & 0x1F) << 6 | tail(1), 2) }
        if lead < 0xF0 { return ((lead & 0x0F) << 12 | tail(1) << 6 | tail(2), 3) }
        return ((lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
    }
}
