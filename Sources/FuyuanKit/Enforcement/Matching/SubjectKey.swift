/// A subject's number packed into two words: up to twenty digits and capital letters, and the kind of document.
///
/// Comparing two keys is comparing two integers; no text is hashed. Full-width characters are folded, small letters are
/// capital, spaces and hyphens do not count. The empty key matches nothing.
@frozen
public struct SubjectKey: Sendable, Hashable {
    /// The kind in the top four bits, then the characters 11 to 20, six bits each.
    @usableFromInline let high: UInt64
    /// The characters 1 to 10, six bits each, the first lowest.
    @usableFromInline let low: UInt64

    @inlinable
    init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// The key of no number.
    @inlinable
    public static var empty: SubjectKey { SubjectKey(high: 0, low: 0) }

    /// Whether it is the key of no number.
    @inlinable
    public var isEmpty: Bool { low == 0 }

    /// How many characters fit.
    @usableFromInline static var capacity: Int { 20 }

    /// The key of a text; the empty key where the text is empty, too long, or holds anything but letters and digits.
    public init(_ kind: SubjectNumberKind, _ text: String) {
        var (high, low, place) = (UInt64(0), UInt64(0), 0)
        for scalar in text.unicodeScalars {
            guard let value = Self.value(of: scalar.value) else {
                if Self.isSkipped(scalar.value) { continue }
                self = .empty
                return
            }
            if place < 10 {
                low |= value << UInt64(place * 6)
            } else if place < Self.capacity {
                high |= value << UInt64((place - 10) * 6)
            } else {
                self = .empty
                return
            }
            place += 1
        }
        self.init(high: low == 0 ? 0 : high | UInt64(kind.rawValue & 0x0F) << 60, low: low)
    }

    /// 1…10 for digits, 11…36 for letters; nil for anything else.
    @inline(__always)
    private static func value(of scalar: UInt32) -> UInt64? {
        let folded = scalar >= 0xFF01 && scalar <= 0xFF5E ? scalar - 0xFEE0 : scalar
        switch folded {
        case 0x30...0x39: return UInt64(folded - 0x2F)
        case 0x41...0x5A: return UInt64(folded - 0x36)
        case 0x61...0x7A: return UInt64(folded - 0x56)
        default: return nil  // not an enum
        }
    }

    /// Whether a scalar does not count: spaces, line ends, hyphens and marks without width; whatever the checks of numbers
    /// leave out is left out here.
    private static func isSkipped(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x20, 0x09, 0x0A, 0x0D, 0x2D, 0xA0, 0x2000...0x200D, 0x2010...0x2014, 0x2060, 0x2212, 0x3000, 0xFEFF,
            0xFF0D:
            true
        default: false  // not an enum
        }
    }

    @inline(__always)
    private func code(at place: Int) -> UInt64 {
        place < 10 ? low >> UInt64(place * 6) & 0x3F : high >> UInt64((place - 10) * 6) & 0x3F
    }

    /// How many characters it holds.
    public var count: Int {
        var count = 0
        while count < Self.capacity, code(at: count) != 0 { count += 1 }
        return count
    }

    /// The key of the organisation code inside a unified social credit code, its characters 9 to 17; the empty key where
    /// this is not the key of 18 characters.
    var organizationPart: SubjectKey {
        guard high >> 60 == UInt64(SubjectNumberKind.creditCode.rawValue), code(at: 17) != 0, code(at: 18) == 0 else {
            return .empty
        }
        var packed: UInt64 = 0
        for place in 8..<17 { packed |= code(at: place) << UInt64((place - 8) * 6) }
        return SubjectKey(high: UInt64(SubjectNumberKind.organizationCode.rawValue) << 60, low: packed)
    }

    /// A number that spreads keys evenly over a table.
    @inlinable
    var spread: UInt64 {
        let mixed = (low &* 0x9E37_79B9_7F4A_7C15) ^ ((high &+ 0x2545_F491_4F6C_DD1D) &* 0xD6E8_FEB8_6659_FD93)
        return (mixed ^ mixed >> 32) &* 0xD6E8_FEB8_6659_FD93
    }
}
