/// The one reason a text is not an identifier: the first check that failed, where, and what was expected.
///
/// It carries one character of the text and never more, so that it may be logged.
public struct IdentifierError: Error, Sendable, Hashable {
    /// Which check failed.
    public let code: IdentifierErrorCode
    /// Where in the text as given: 1 for its first Unicode scalar, one more than its length for its end.
    public let position: Int
    /// The character found there, folded to half width; nil at the end of the text.
    public let found: Unicode.Scalar?
    /// How many characters were found, where their number is what is wrong.
    public internal(set) var count: Int?
    /// What was expected instead.
    public let expected: Bilingual

    init(_ code: IdentifierErrorCode, at position: Int, found: Unicode.Scalar?, expected: Bilingual) {
        self.code = code
        self.position = position
        self.found = found
        self.expected = expected
    }

    /// The error in words, in both languages.
    public var text: Bilingual {
        if let count {
            return Bilingual(
                "\(code.term.zh)：应为\(expected.zh)，实为\(count)位",
                "\(code.term.en): expected \(expected.en), found \(count) characters")
        }
        let foundZh = found.map { "“\(Self.shown($0))”" } ?? "结尾"
        let foundEn = found.map { "\"\(Self.shown($0))\"" } ?? "the end"
        return Bilingual(
            "\(code.term.zh)：第\(position)位应为\(expected.zh)，实为\(foundZh)",
            "\(code.term.en): at \(position) expected \(expected.en), found \(foundEn)")
    }

    /// The same as a finding of a kind.
    public func finding(of kind: Term, basis: Basis = Basis()) -> Finding {
        let text = text
        return Finding("identifier.\(kind.wire).\(code.term.wire)", .error, basis, text.zh, text.en)
    }

    /// A scalar for a message: letters, digits, marks and ideographs as they are, anything else by its number.
    private static func shown(_ scalar: Unicode.Scalar) -> String {
        let value = scalar.value
        let plain = (value > 0x20 && value < 0x7F) || (value >= 0x3001 && value <= 0x3029) || Han.isIdeograph(value)
        return plain ? String(Character(scalar)) : "U+" + String(value, radix: 16, uppercase: true)
    }
}

extension IdentifierError: CustomStringConvertible {
    /// The error in English.
    public var description: String { text.en }
}
