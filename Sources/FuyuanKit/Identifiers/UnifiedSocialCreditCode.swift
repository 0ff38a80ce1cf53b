/// A unified social credit code of 18 characters (GB 32100-2015 with Amendment 1 of 2016).
///
/// Department, category, six digits of the registering authority, an organisation code of nine, a check character. The
/// alphabet has no I, O, S, V, Z. The region is where the body registered, and does not change when it moves.
public struct UnifiedSocialCreditCode: IdentifierKind {
    private let body: AsciiText

    public static var kind: Term { Term("credit-code", "统一社会信用代码", "unified social credit code") }
    public static var basis: Basis { .standard("GB32100") }

    /// The registering department.
    public var department: Department {
        Self.departments.first { $0.character.value == UInt32(body[0]) }
            ?? Department(character: Unicode.Scalar(body[0]), name: Bilingual("", ""))
    }

    /// The kind of body; nil when the standard's table has none under this character.
    public var category: Category? {
        let key = UInt16(body[0]) << 8 | UInt16(body[1])
        return Self.categories.first { $0.key == key }
    }

    /// The six digits of the registering authority's division; 100000 is the national level.
    public var region: String { body.text(2..<8) }

    /// The division; nil for the national level and for digits outside the standard.
    public var division: DivisionCode? { DivisionCode(region) }

    /// The organisation code inside, as printed, `XXXXXXXX-C`; its own check may fail in migrated data.
    public var organization: String { "\(body.text(8..<16))-\(body.text(16..<17))" }

    /// The 18 characters.
    public var description: String { body.text }

    public static func read(_ text: String, asOf day: CivilDate?) throws(IdentifierError) -> Reading<
        UnifiedSocialCreditCode
    > {
        try Utf8Text.reading(text) { bytes throws(IdentifierError) in try read(bytes, asOf: day) }
    }

    private static func read(_ text: Utf8Text, asOf day: CivilDate?) throws(IdentifierError) -> Reading<
        UnifiedSocialCreditCode
    > {
        let scan = AsciiScan(text, [.droppingHyphens, .upperCase])
        let body = scan.text
        guard scan.count == 18 else { throw scan.lengthError(18, "18位", "18 characters") }
        if let bad = scan.firstPlace(of: 0..<18, failing: { value(of: $0) != nil }) {
            throw scan.error(.charset, at: bad, "数字或者字母（不含I、O、S、V、Z）", "a digit or a letter other than I, O, S, V, Z")
        }
        switch body[0] {
        case UInt8(ascii: "1")...UInt8(ascii: "9"), UInt8(ascii: "A"), UInt8(ascii: "N"), UInt8(ascii: "Y"): break
        default: throw scan.error(.department, at: 0, "1至9、A、N或者Y", "1 to 9, A, N or Y")  // not an enum
        }
        if let bad = scan.firstPlace(of: 2..<8, failing: Ascii.isDigit) {
            throw scan.error(.region, at: bad, "数字", "a digit")
        }
        let check = check(of: body)
        guard body[17] == check else {
            let right = String(Character(Unicode.Scalar(check)))
            throw scan.error(.checksum, at: 17, "校验码\(right)", "check character \(right)")
        }
        let code = UnifiedSocialCreditCode(body: body)
        return Reading(code, code.warnings)
    }

    private var warnings: EnumSet<IdentifierWarning> {
        var warnings: EnumSet<IdentifierWarning> = []
        if !Self.hasCategory(UInt16(body[0]) << 8 | UInt16(body[1])) { warnings.insert(.categoryUnknown) }
        let number = body.number(2..<8)
        if number != 100_000, !DivisionCode.isStructured(number) { warnings.insert(.regionUnknown) }
        if OrganizationCode.check(of: body, from: 8) != body[16] { warnings.insert(.innerOrganizationCode) }
        return warnings
    }

    /// The value of a character of the alphabet, 0…30; nil for any other.
    private static func value(of byte: UInt8) -> Int? {
        switch byte {
        case 0x30...0x39: Int(byte) - 0x30
        case UInt8(ascii: "A")...UInt8(ascii: "H"): Int(byte) - 0x37
        case UInt8(ascii: "J")...UInt8(ascii: "N"): Int(byte) - 0x38
        case UInt8(ascii: "P")...UInt8(ascii: "R"): Int(byte) - 0x39
        case UInt8(ascii: "T")...UInt8(ascii: "U"): Int(byte) - 0x3A
        case UInt8(ascii: "W")...UInt8(ascii: "Y"): Int(byte) - 0x3B
        default: nil  // not an enum
        }
    }

    /// The character with a value 0…30.
    private static func character(of value: Int) -> UInt8 {
        let offset =
            switch value {
            case 0...9: 0x30
            case 10...17: 0x37
            case 18...22: 0x38
            case 23...25: 0x39
            case 26...27: 0x3A
            default: 0x3B  // not an enum
            }
        return UInt8(truncatingIfNeeded: value + offset)
    }

    /// The check character: the first 17 weighted by the powers of 3 modulo 31.
    private static func check(of body: AsciiText) -> UInt8 {
        var (sum, weight) = (0, 1)
        for place in 0..<17 {
            sum += (value(of: body[place]) ?? 0) * weight
            weight = weight * 3 % 31
        }
        return character(of: (31 - sum % 31) % 31)
    }

    public var parts: [IdentifierPart] {
        var parts = [IdentifierPart(Term("department", "登记管理部门", "registering department"), department.name.zh)]
        if let category { parts.append(IdentifierPart(Term("category", "机构类别", "category"), category.name.zh)) }
        parts.append(IdentifierPart(Term("region", "登记机关行政区划", "registering authority's division"), region))
        parts.append(IdentifierPart(Term("organization", "主体标识码", "organisation code"), organization))
        return parts
    }
}
