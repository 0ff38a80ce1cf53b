/// A mainland mobile number of eleven digits beginning 13 to 19. Masked in its description.
///
/// The country code +86, 0086 or 86 is taken off. Three-digit prefixes are not refused, since new ones open every year.
public struct MobileNumber: IdentifierKind, CustomReflectable {
    private let digits: AsciiText

    public static var kind: Term { Term("mobile-number", "手机号码", "mobile number") }
    public static var basis: Basis { Basis() }

    /// The first three and the last four digits, the rest starred out.
    public var description: String { digits.masked(first: 3, last: 4) }
    /// All eleven digits.
    public var unmasked: String { digits.text }
    /// The first three digits.
    public var prefix: Int { digits.number(0..<3) }
    /// Shows nothing but the masked number.
    public var customMirror: Mirror { Mirror(self, children: ["masked": description]) }

    public static func read(_ text: String, asOf day: CivilDate?) throws(IdentifierError) -> Reading<MobileNumber> {
        try Utf8Text.reading(text) { bytes throws(IdentifierError) in try read(bytes, asOf: day) }
    }

    private static func read(_ text: Utf8Text, asOf day: CivilDate?) throws(IdentifierError) -> Reading<MobileNumber> {
        let scan = AsciiScan(text, [.droppingHyphens, .droppingBrackets])
        let plus = scan.text[0] == UInt8(ascii: "+")
        // The digits after a leading plus sign.
        let start = plus ? 1 : 0
        let firstBad = scan.firstNonDigit == 0 && plus ? firstNonDigit(scan, from: 1) : scan.firstNonDigit
        guard scan.count > start, firstBad == scan.count else {
            throw scan.error(.charset, at: firstBad, "数字", "a digit")
        }
        let code = countryCode(scan, from: start)
        if plus, code == 0 { throw scan.error(.country, at: 1, "+86及十一位号码", "+86 and a number of eleven digits") }
        let first = start + code
        guard scan.count - first == 11 else { throw scan.lengthError(first + 11, "11位", "11 digits") }
        let digits = scan.text.slice(first..<first + 11)
        guard digits[0] == UInt8(ascii: "1"), digits[1] >= UInt8(ascii: "3") else {
            let place = digits[0] == UInt8(ascii: "1") ? first + 1 : first
            throw scan.error(.prefix, at: place, "13至19开头", "13 to 19 at the start")
        }
        let number = MobileNumber(digits: digits)
        switch number.prefix {
        case 140, 141, 144, 146, 148, 174: return Reading(number, [.machineOrSatellite])
        case 142, 143, 154, 160, 161, 163, 164, 168, 169, 179, 194: return Reading(number, [.prefixUnallocated])
        default: return Reading(number)  // not an enum
        }
    }

    private static func firstNonDigit(_ scan: AsciiScan, from start: Int) -> Int {
        let kept = min(scan.count, AsciiText.capacity)
        return scan.firstPlace(of: min(start, kept)..<kept, failing: Ascii.isDigit) ?? scan.count
    }

    /// How many digits of a country code of the mainland stand before eleven digits that begin with 1; 0 for none.
    /// After a plus sign the code is 86, not 0086.
    private static func countryCode(_ scan: AsciiScan, from start: Int) -> Int {
        for length in stride(from: 2, through: 4, by: 2) where scan.count - start == length + 11 && length + start != 5
        {
            let zeros = length == 4 ? scan.text.number(start..<start + 2) == 0 : true
            let code = scan.text.number(start + length - 2..<start + length)
            if zeros, code == 86, scan.text[start + length] == UInt8(ascii: "1") { return length }
        }
        return 0
    }

    public var parts: [IdentifierPart] {
        [
            IdentifierPart(Term("masked", "号码（掩码）", "masked number"), description),
            IdentifierPart(Term("prefix", "号段", "prefix"), String(prefix)),
        ]
    }
}
