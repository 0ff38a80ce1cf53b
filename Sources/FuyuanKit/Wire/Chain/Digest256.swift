/// A digest of 256 bits, as SHA-256 and SM3 give them; written as 64 lower-case hexadecimal digits.
public struct Digest256: Sendable, Hashable {
    let words: SIMD8<UInt32>

    /// A digest from its eight words, the first in front.
    init(words: SIMD8<UInt32>) { self.words = words }

    /// A digest from its 32 bytes; nil for any other number of bytes.
    public init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count == Self.byteCount else { return nil }
        var words = SIMD8<UInt32>()
        for (place, byte) in bytes.enumerated() { words[place >> 2] = words[place >> 2] << 8 | UInt32(byte) }
        self.words = words
    }

    /// A digest from its 64 hexadecimal digits, of either case; nil for anything else.
    public init?(hex text: some StringProtocol) { self.init(digits: text.utf8) }

    init?(digits: some Collection<UInt8>) {
        guard digits.count == Self.byteCount * 2 else { return nil }
        var words = SIMD8<UInt32>()
        var place = 0
        for digit in digits {
            guard let value = Self.value(of: digit) else { return nil }
            words[place >> 3] = words[place >> 3] << 4 | value
            place += 1
        }
        self.words = words
    }

    /// How many bytes a digest has.
    public static let byteCount = 32

    /// The bytes, the first in front.
    public var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Self.byteCount)
        append(to: &bytes)
        return bytes
    }

    /// The bytes in lower-case hexadecimal digits.
    public var hex: String {
        var digits: [UInt8] = []
        digits.reserveCapacity(Self.byteCount * 2)
        for place in 0..<8 {
            var word = words[place]
            for _ in 0..<8 {
                let value = UInt8(truncatingIfNeeded: word >> 28)
                digits.append(value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + (value - 10))
                word <<= 4
            }
        }
        return String(decoding: digits, as: UTF8.self)
    }

    func append(to bytes: inout [UInt8]) {
        for place in 0..<8 {
            let word = words[place]
            bytes.append(UInt8(truncatingIfNeeded: word >> 24))
            bytes.append(UInt8(truncatingIfNeeded: word >> 16))
            bytes.append(UInt8(truncatingIfNeeded: word >> 8))
            bytes.append(UInt8(truncatingIfNeeded: word))
        }
    }

    private static func value(of digit: UInt8) -> UInt32? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(digit - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(digit - UInt8(ascii: "a") + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(digit - UInt8(ascii: "A") + 10)
        default: nil  // not an enum
        }
    }
}

extension Digest256: CustomStringConvertible {
    /// The hexadecimal digits.
    public var description: String { hex }
}

extension Digest256: WireValue {
    public static func read(from coder: inout FieldCoder) throws(WireError) -> Self {
        try unsafe coder.readUTF8(expected: Bilingual("64 位十六进制数", "64 hexadecimal digits")) {
            unsafe Self(digits: $0)
        }
    }

    public func write(to coder: inout FieldCoder) { coder.writeText(hex) }

    public static var schema: WireSchema { .text() }

    public static var sample: Self { Self(words: SIMD8()) }
}
