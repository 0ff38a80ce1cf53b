/// Reads the characters of an amount from UTF-8 bytes, one at a time: full-width ASCII and `￥` come as their narrow
/// forms, wide spaces as spaces, minus signs as `-`; byte order marks and zero-width characters are skipped.
struct AmountScanner {
    private let bytes: [UInt8]
    /// The byte offset of `current`, or the length at the end.
    private(set) var position = 0
    /// The offset behind `current`.
    private var next = 0
    /// The character in hand, as a scalar value; nil at the end. Invalid UTF-8 comes as U+FFFD.
    private(set) var current: UInt32?

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        advance()
    }

    /// Moves to the next character.
    mutating func advance() {
        repeat {
            position = next
            current = decode()
            if let scalar = current { current = folded(scalar) }
        } while current == 0xFEFF
    }

    /// Moves on, and says so, if the character in hand is this one.
    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard current == scalar.value else { return false }
        advance()
        return true
    }

    mutating func skipSpaces() {
        while take(" ") {}
    }

    /// Takes a currency mark: `¥`, `CNY`, `RMB` or `人民币`; false when one begins and does not end.
    mutating func takeCurrency() -> Bool {
        if take("¥") { return true }
        if take("C") { return take("N") && take("Y") }
        if take("R") { return take("M") && take("B") }
        if take("人") { return take("民") && take("币") }
        return true
    }

    private mutating func decode() -> UInt32? {
        guard next < bytes.count else { return nil }
        let lead = bytes[next]
        next += 1
        guard lead >= 0x80 else { return UInt32(lead) }
        let (more, least): (Int, UInt32)
        switch lead {
        case 0xC2...0xDF: (more, least) = (1, 0x80)
        case 0xE0...0xEF: (more, least) = (2, 0x800)
        case 0xF0...0xF4: (more, least) = (3, 0x10000)
        default: return 0xFFFD  // not an enum
        }
        var value = UInt32(lead) & (more == 1 ? 0x1F : more == 2 ? 0x0F : 0x07)
        for _ in 0..<more {
            guard next < bytes.count, bytes[next] & 0xC0 == 0x80 else { return 0xFFFD }
            value = value << 6 | UInt32(bytes[next] & 0x3F)
            next += 1
        }
        return value < least ? 0xFFFD : value
    }

    private func folded(_ scalar: UInt32) -> UInt32 {
        guard scalar >= 0x80 else { return scalar }
        switch scalar {
        case 0xFF01...0xFF5E: return scalar - 0xFEE0
        case 0xFFE5: return 0xA5
        case 0xA0, 0x3000: return 0x20
        case 0x2010...0x2014, 0x2212: return 0x2D
        case 0x200B...0x200D, 0x2060: return 0xFEFF
        default: return scalar  // not an enum
        }
    }
}
