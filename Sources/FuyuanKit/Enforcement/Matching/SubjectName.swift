/// A subject's name, with the form in which names are compared.
///
/// Two names are the same where they are the same characters after: full-width letters, digits and marks made half
/// width; small letters made capital; white space of every kind left out; the variants of the middle dot (· • ‧ ∙ ⋅ ・ ･
/// and the full stop written for it) made one; the variants of brackets （）()〔〕［］[]【】〈〉<> made one pair. Variant and
/// traditional characters are not made one: whether 昇 is 升 is for a person to say.
public struct SubjectName: WireValue, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The name as it was given.
    public let text: String
    /// A number that is the same for names that are the same, and hardly ever for others; 0 for an empty name.
    let fingerprint: UInt64

    /// A name.
    public init(_ text: String) {
        self.text = text
        var mixed: UInt64 = 0x9E37_79B9_7F4A_7C15
        var isEmpty = true
        for scalar in text.unicodeScalars {
            guard let folded = Self.folded(scalar.value) else { continue }
            isEmpty = false
            mixed = (mixed ^ UInt64(folded)) &* 0x0000_0100_0000_01B3
            mixed ^= mixed >> 29
        }
        fingerprint = isEmpty ? 0 : (mixed ^ mixed >> 32) | 1
    }

    /// A name written in source.
    public init(stringLiteral value: String) { self.init(value) }

    /// The name as it was given.
    public var description: String { text }

    /// Whether nothing is left to compare.
    public var isEmpty: Bool { fingerprint == 0 }

    /// The form in which it is compared.
    public var normalised: String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if let folded = Self.folded(scalar.value), let kept = Unicode.Scalar(folded) { scalars.append(kept) }
        }
        return String(scalars)
    }

    /// Whether both are the same name; false where either is empty.
    public func matches(_ other: SubjectName) -> Bool {
        guard fingerprint != 0, fingerprint == other.fingerprint else { return false }
        if text.utf8.elementsEqual(other.text.utf8) { return true }
        return normalised.unicodeScalars.elementsEqual(other.normalised.unicodeScalars)
    }

    /// The scalar that stands for one in comparing; nil where it does not count.
    @inline(__always)
    private static func folded(_ scalar: UInt32) -> UInt32? {
        if scalar >= 0x4E00, scalar <= 0x9FFF { return scalar }
        switch scalar {
        case 0xFF0E: return 0xB7
        case 0xFF01...0xFF5E: return foldedHalf(scalar - 0xFEE0)
        default: return foldedHalf(scalar)  // not an enum
        }
    }

    private static func foldedHalf(_ scalar: UInt32) -> UInt32? {
        switch scalar {
        case 0x61...0x7A: scalar - 0x20
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200D, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060,
            0x3000, 0xFEFF:
            nil
        case 0x2E, 0xB7, 0x2022, 0x2027, 0x2219, 0x22C5, 0x30FB, 0xFF65: 0xB7
        case 0x28, 0x3C, 0x5B, 0x3008, 0x3010, 0x3014: 0x28
        case 0x29, 0x3E, 0x5D, 0x3009, 0x3011, 0x3015: 0x29
        default: scalar  // not an enum
        }
    }

    public static func read(from coder: inout FieldCoder) throws(WireError) -> Self { Self(try coder.readText()) }

    public func write(to coder: inout FieldCoder) { coder.writeText(text) }

    public static var schema: WireSchema { .text() }

    public static var sample: Self { Self("甲某") }
}
