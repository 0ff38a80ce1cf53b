/// Reads a text scalar by scalar, folded as identifiers need it, without copying the text. A copy is a look-ahead.
///
/// Folding: full-width ASCII becomes ASCII by arithmetic, ideographic and no-break spaces become a space, byte-order and
/// zero-width marks vanish, the dashes U+2010…U+2014 and the minus sign become `-`. Nothing else changes: no
/// compatibility normalisation, no traditional characters. Digits are ASCII digits alone.
struct TextCursor {
    /// What else a kind leaves out or rewrites.
    struct Rules: OptionSet {
        let rawValue: UInt8
        /// Spaces inside the text are kept, and so refused; those at its ends never count.
        static var keepingInnerSpaces: Rules { Rules(rawValue: 1) }
        /// Hyphens are left out.
        static var droppingHyphens: Rules { Rules(rawValue: 2) }
        /// Round and square brackets are left out.
        static var droppingBrackets: Rules { Rules(rawValue: 4) }
        /// Middle dots are left out.
        static var droppingDots: Rules { Rules(rawValue: 8) }
        /// a…z become A…Z.
        static var upperCase: Rules { Rules(rawValue: 16) }
    }

    /// What ``current`` is when nothing is left.
    static var end: UInt32 { .max }

    private let text: Utf8Text
    private let rules: Rules
    /// The byte after the scalar under the cursor.
    private var next = 0
    /// How many scalars lie before that byte.
    private var taken = 0
    /// The folded scalar under the cursor; ``end`` when nothing is left.
    private(set) var current: UInt32 = 0
    /// Where it stands in the text as given: 1 for its first scalar, one more than its length at the end.
    private(set) var position = 0

    /// A cursor on the first scalar that counts.
    init(_ text: Utf8Text, _ rules: Rules = []) {
        self.text = text
        self.rules = rules
        advance()
        if current == Ascii.space { advance() }
    }

    /// Goes on to the next scalar that counts; stays at the end.
    mutating func advance() {
        while next < text.count {
            let (scalar, length) = text.scalar(at: next)
            next += length
            taken += 1
            // Digits, and in texts without rules every visible ASCII character, need no folding.
            if scalar > 0x20, scalar < 0x7F, scalar &- 0x30 < 10 || rules.isEmpty {
                current = scalar
                position = taken
                return
            }
            let folded = Self.folded(scalar)
            if folded == Self.end { continue }
            if folded == Ascii.space {
                guard rules.contains(.keepingInnerSpaces) else { continue }
                position = taken
                // A run of spaces is one space, or nothing at the end of the text.
                guard skipSpaces() else { break }
                current = Ascii.space
                return
            }
            if isLeftOut(folded) { continue }
            let lower = rules.contains(.upperCase) && folded >= 0x61 && folded <= 0x7A
            current = lower ? folded - 0x20 : folded
            position = taken
            return
        }
        current = Self.end
        position = taken + 1
    }

    /// Steps over spaces and marks that do not count; says whether anything is left.
    private mutating func skipSpaces() -> Bool {
        while next < text.count {
            let (scalar, length) = text.scalar(at: next)
            let folded = Self.folded(scalar)
            guard folded == Ascii.space || folded == Self.end else { return true }
            next += length
            taken += 1
        }
        return false
    }

    private func isLeftOut(_ folded: UInt32) -> Bool {
        switch folded {
        case 0x2D: rules.contains(.droppingHyphens)
        case 0x28, 0x29, 0x5B, 0x5D: rules.contains(.droppingBrackets)
        case 0xB7, 0x2022, 0x30FB: rules.contains(.droppingDots)
        default: false  // not an enum
        }
    }

    /// A scalar folded; ``end`` for one that vanishes.
    static func folded(_ scalar: UInt32) -> UInt32 {
        if scalar > 0x20, scalar < 0x7F { return scalar }
        switch scalar {
        case 0x09, 0x0A, 0x0D, 0xA0, 0x3000: return Ascii.space
        case 0xFF01...0xFF5E: return scalar - 0xFEE0
        case 0xFEFF, 0x200B...0x200D, 0x2060: return end
        case 0x2010...0x2014, 0x2212: return Ascii.hyphen
        default: return scalar  // not an enum
        }
    }
}

extension TextCursor {
    /// The value of the ASCII digit under the cursor; nil for anything else.
    var digit: UInt32? { current >= 0x30 && current <= 0x39 ? current &- 0x30 : nil }

    /// The scalar under the cursor, for a message; nil at the end.
    var found: Unicode.Scalar? { current == Self.end ? nil : Unicode.Scalar(current) }

    /// Whether nothing is left.
    var isAtEnd: Bool { current == Self.end }

    /// Goes on when the cursor stands on this scalar; says whether it did.
    mutating func take(_ scalar: UInt32) -> Bool {
        guard current == scalar else { return false }
        advance()
        return true
    }

    /// Reads a run of ASCII digits: how many there are, and their value, which counts only up to nine of them.
    mutating func number() -> (count: Int, value: Int) {
        var count = 0
        var value: UInt32 = 0
        while let digit {
            if count < 9 { value = value &* 10 &+ digit }
            count += 1
            advance()
        }
        return (count, Int(value))
    }

    /// An error at the cursor.
    func error(_ code: IdentifierErrorCode, _ zh: String, _ en: String) -> IdentifierError {
        IdentifierError(code, at: position, found: found, expected: Bilingual(zh, en))
    }
}
