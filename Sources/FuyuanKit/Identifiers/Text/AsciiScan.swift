/// A text folded and gathered as ASCII: what of it fits, and how long it really is.
struct AsciiScan {
    /// The first 31 characters; a scalar that is not ASCII stands as 0xFF.
    private(set) var text = AsciiText()
    /// How many scalars count, also beyond the 31st.
    private(set) var count = 0
    /// The place, from 0, of the first that is not 0…9; the count when all are.
    private(set) var firstNonDigit = 0
    private let source: Utf8Text
    private let rules: TextCursor.Rules

    /// Gathers a text. One pass, no allocation.
    init(_ source: Utf8Text, _ rules: TextCursor.Rules = []) {
        self.source = source
        self.rules = rules
        if gatherPlain() { return }
        (text, count, firstNonDigit) = (AsciiText(), 0, 0)
        var cursor = TextCursor(source, rules)
        while !cursor.isAtEnd {
            let scalar = cursor.current
            text.append(scalar < 0x80 ? UInt8(truncatingIfNeeded: scalar) : 0xFF)
            if firstNonDigit == count, cursor.digit != nil { firstNonDigit += 1 }
            count += 1
            cursor.advance()
        }
    }

    /// Gathers a text of at most 31 digits and capital letters, which no rule changes; false for any other.
    private mutating func gatherPlain() -> Bool {
        guard source.count <= AsciiText.capacity else { return false }
        for place in 0..<source.count {
            let byte = source[place]
            if Ascii.isDigit(byte) {
                if firstNonDigit == place { firstNonDigit += 1 }
            } else if !Ascii.isUpper(byte) {
                return false
            }
            text.append(byte)
        }
        count = source.count
        return true
    }

    /// Whether every character of a range of places is a digit.
    func isDigits(_ range: Range<Int>) -> Bool { range.allSatisfy { Ascii.isDigit(text[$0]) } }

    /// The first place of a range whose character fails a test; nil when none does.
    func firstPlace(of range: Range<Int>, failing test: (UInt8) -> Bool) -> Int? {
        range.first { !test(text[$0]) }
    }

    /// An error at a place, counted from 0 in the folded text.
    func error(_ code: IdentifierErrorCode, at place: Int, _ zh: String, _ en: String) -> IdentifierError {
        var cursor = TextCursor(source, rules)
        var left = place
        while left > 0, !cursor.isAtEnd {
            cursor.advance()
            left -= 1
        }
        return cursor.error(code, zh, en)
    }

    /// The error of a text that is shorter or longer than `limit`.
    func lengthError(_ limit: Int, _ zh: String, _ en: String) -> IdentifierError {
        var error = error(.length, at: min(count, limit), zh, en)
        error.count = count
        return error
    }
}
