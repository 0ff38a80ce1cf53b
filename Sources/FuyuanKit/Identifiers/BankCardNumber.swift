/// A bank card number: 12 to 19 digits with a check digit (ISO/IEC 7812, Luhn). Masked in its description.
///
/// An account number is not a card number and must not be held to this. The bank is not guessed.
public struct BankCardNumber: IdentifierKind, CustomReflectable {
    private let digits: AsciiText

    public static var kind: Term { Term("bank-card", "银行卡号", "bank card number") }
    public static var basis: Basis { .standard("ISO7812") }

    /// The first six and the last four digits, the rest starred out.
    public var description: String { digits.masked(first: 6, last: 4) }
    /// All digits.
    public var unmasked: String { digits.text }
    /// Shows nothing but the masked number.
    public var customMirror: Mirror { Mirror(self, children: ["masked": description]) }

    public static func read(_ text: String, asOf day: CivilDate?) throws(IdentifierError) -> Reading<BankCardNumber> {
        try Utf8Text.reading(text) { bytes throws(IdentifierError) in try read(bytes, tolerating: false) }
    }

    /// Reads a number from a list of accounts for refunds or distributions: numbers of old passbooks may fail the check
    /// digit, which is then a warning.
    public static func readPassbook(_ text: String) throws(IdentifierError) -> Reading<BankCardNumber> {
        try Utf8Text.reading(text) { bytes throws(IdentifierError) in try read(bytes, tolerating: true) }
    }

    private static func read(_ text: Utf8Text, tolerating: Bool) throws(IdentifierError) -> Reading<BankCardNumber> {
        let scan = AsciiScan(text, .droppingHyphens)
        let digits = scan.text
        guard scan.count > 0, scan.firstNonDigit == scan.count else {
            throw scan.error(.charset, at: scan.firstNonDigit, "数字", "a digit")
        }
        guard scan.count >= 12, scan.count <= 19 else { throw scan.lengthError(19, "12至19位", "12 to 19 digits") }
        guard scan.firstPlace(of: 1..<scan.count, failing: { $0 == digits[0] }) != nil else {
            throw scan.error(.repeated, at: 1, "不全相同的数字", "digits that are not all the same")
        }
        let last = scan.count - 1
        let check = luhn(digits, count: last)
        if digits[last] & 0x0F != check, !tolerating {
            throw scan.error(.luhn, at: last, "校验位\(check)", "check digit \(check)")
        }
        return Reading(BankCardNumber(digits: digits), digits[last] & 0x0F == check ? [] : [.luhn])
    }

    /// The check digit of the first `count` digits: from the right, every second digit doubled.
    private static func luhn(_ digits: AsciiText, count: Int) -> UInt8 {
        var sum = 0
        for place in 0..<count {
            let digit = Int(digits[place] & 0x0F)
            let doubled = (count - place) & 1 == 1 ? digit * 2 : digit
            sum += doubled > 9 ? doubled - 9 : doubled
        }
        return UInt8(truncatingIfNeeded: (10 - sum % 10) % 10)
    }

    public var parts: [IdentifierPart] {
        [
            IdentifierPart(Term("masked", "卡号（掩码）", "masked number"), description),
            IdentifierPart(Term("length", "位数", "digits"), String(digits.count)),
        ]
    }
}
