/// An organisation code: eight characters 0–9 A–Z and a check character 0–9 X (GB 11714-1997).
///
/// Not issued to new bodies since October 2015; lives on inside credit codes and index numbers. The check does not tell
/// apart letters whose values differ by 11 or 22, such as 2 and Z.
public struct OrganizationCode: IdentifierKind {
    private let body: AsciiText

    public static var kind: Term { Term("organization-code", "组织机构代码", "organisation code") }
    public static var basis: Basis { .standard("GB11714") }

    /// The eight characters before the check character.
    public var base: String { body.text(0..<8) }

    /// The nine characters.
    public var description: String { body.text }

    /// As printed on certificates, `XXXXXXXX-C`.
    public var display: String { "\(base)-\(body.text(8..<9))" }

    /// The check character of the eight characters from `start` on: ISO 7064 MOD 11-2 over values 0…35.
    static func check(of text: AsciiText, from start: Int) -> UInt8 {
        var sum = 0
        for place in start..<start + 8 {
            let byte = text[place]
            sum = (sum + Int(byte) - (Ascii.isDigit(byte) ? 0x30 : 0x37)) * 2 % 11
        }
        let check = (11 - sum) % 11
        return check == 10 ? UInt8(ascii: "X") : UInt8(truncatingIfNeeded: 0x30 + check)
    }

    public static func read(_ text: String, asOf day: CivilDate?) throws(IdentifierError) -> Reading<OrganizationCode> {
        try Utf8Text.reading(text) { bytes throws(IdentifierError) in try read(bytes, asOf: day) }
    }

    private static func read(_ text: Utf8Text, asOf day: CivilDate?) throws(IdentifierError) -> Reading<
        OrganizationCode
    > {
        let scan = AsciiScan(text, .upperCase)
        var body = scan.text
        var checkPlace = 8
        if scan.count == 10, body[8] == UInt8(ascii: "-") {
            body = body.slice(0..<8)
            body.append(scan.text[9])
            checkPlace = 9
        } else if scan.count != 9 {
            throw scan.lengthError(9, "九位（第八位后可加“-”）", "nine characters, with or without a hyphen after the eighth")
        }
        let bad = scan.firstPlace(of: 0..<8) { Ascii.isDigit($0) || Ascii.isUpper($0) }
        if let bad { throw scan.error(.charset, at: bad, "数字或者大写字母", "a digit or a letter A to Z") }
        guard Ascii.isDigit(body[8]) || body[8] == UInt8(ascii: "X") else {
            throw scan.error(.charset, at: checkPlace, "数字或者X", "a digit or X")
        }
        let check = check(of: body, from: 0)
        guard body[8] == check else {
            let right = String(Character(Unicode.Scalar(check)))
            throw scan.error(.checksum, at: checkPlace, "校验码\(right)", "check character \(right)")
        }
        return Reading(OrganizationCode(body: body))
    }

    public var parts: [IdentifierPart] {
        [
            IdentifierPart(Term("base", "本体代码", "base"), base),
            IdentifierPart(Term("display", "书写形式", "as printed"), display),
        ]
    }
}
