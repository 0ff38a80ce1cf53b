/// A text folded and gathered as ASCII: what of it fits, and how long it really is.
struct AsciiScan {
    /// The first 31 characters; a scalar that is not ASCII stands as 0xFF.
    private(set) var text = AsciiText()
    /// How many scalars count, also beyond the 31st.
    private(set) var count = 0
    /// The place, from 0, of the first that is not 0…9; the count when all are.
    private(set) var firstNonDigit = 0
    private let source: String
    private let rules: TextCursor.Rules

    /// Gathers a text. One pass, no allocation.
    init(_ source: String, _ rules: TextCursor.Rules = []) {
        self.source = source
        self.rules = rules
        var cursor = TextCursor(source, rules)
        while !cursor.isAtEnd {
            let scalar = cursor.current
            text.append(scalar < 0x80 ? UInt8(truncatingIfNeeded: scalar) : 0xFF)
            if firstNonDigit == count, cursor.digit != nil { firstNonDigit += 1 }
            count += 1
            cursor.advance()
        }
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
