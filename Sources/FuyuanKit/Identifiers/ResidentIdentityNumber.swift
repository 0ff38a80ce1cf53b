/// A resident identity number of 18 characters (GB 11643-1999), or a permit's number of the same form. Masked in its
/// description.
///
/// The region is where the number was first given, for life, so a code that is abolished or younger than its holder is
/// normal. Eight bytes: the 17 digits; the check character follows from them (ISO 7064 MOD 11-2).
public struct ResidentIdentityNumber: IdentifierKind, CustomReflectable {
    /// The first 17 digits; the first of them is never zero.
    private let digits: UInt64

    public static var kind: Term { Term("resident-id", "公民身份号码", "resident identity number") }
    public static var basis: Basis { .standard("GB11643") }

    /// Whose number it is.
    public var holder: ResidentKind {
        let province = region / 10_000
        return province >= 90 ? .foreignPermanentResident : province > 80 ? .specialRegionPermit : .resident
    }

    private var region: Int { Int(digits / 100_000_000_000) }

    /// The six digits of the region; for the permanent residence card, place of application and nationality.
    public var regionDigits: String { String(region) }

    /// The division of the region; nil where GB/T 2260 cannot have it.
    public var division: DivisionCode? {
        DivisionCode.isStructured(region) ? DivisionCode(unchecked: UInt32(truncatingIfNeeded: region)) : nil
    }

    /// The day of birth.
    public var birth: CivilDate {
        let number = Int(digits / 1000 % 100_000_000)
        return CivilDate(number / 10_000, number / 100 % 100, number % 100) ?? .min
    }

    /// The three digits that tell apart those born on one day in one place.
    public var sequence: Int { Int(digits % 1000) }

    /// The sex, odd sequences being male; the register may since have been corrected.
    public var sex: Sex { sequence % 2 == 1 ? .male : .female }

    /// The first six and the last four characters, the rest starred out.
    public var description: String {
        let text = unmasked
        return text.prefix(6) + "********" + text.suffix(4)
    }

    /// All 18 characters.
    public var unmasked: String { String(digits) + String(Character(Unicode.Scalar(Self.check(digits)))) }

    /// Shows nothing but the masked number.
    public var customMirror: Mirror { Mirror(self, children: ["masked": description]) }

    /// The first day of birth a number can carry.
    private static var earliest: (Int, Int, Int) { (1850, 1, 1) }

    /// The check character of 17 digits.
    private static func check(_ digits: UInt64) -> UInt8 {
        var (sum, divisor) = (UInt64(0), UInt64(10_000_000_000_000_000))
        while divisor > 0 {
            sum = (sum + digits / divisor % 10) * 2 % 11
            divisor /= 10
        }
        let check = (12 - sum) % 11
        return check == 10 ? UInt8(ascii: "X") : UInt8(truncatingIfNeeded: 0x30 + check)
    }

    public static func read(_ text: String, asOf day: CivilDate?) throws(IdentifierError) -> Reading<
        ResidentIdentityNumber
    > {
        try Utf8Text.reading(text) { bytes throws(IdentifierError) in try read(bytes, asOf: day) }
    }

    private static func read(_ text: Utf8Text, asOf day: CivilDate?) throws(IdentifierError) -> Reading<
        ResidentIdentityNumber
    > {
        let scan = AsciiScan(text, .upperCase)
        guard scan.count == 18 else {
            guard scan.count == 15, scan.firstNonDigit == 15 else { throw scan.lengthError(18, "18位", "18 characters") }
            throw scan.error(.firstGeneration, at: 15, "18位号码", "a number of 18 characters")
        }
        guard scan.firstNonDigit >= 17 else {
            throw scan.error(.charset, at: scan.firstNonDigit, "数字", "a digit")
        }
        guard Ascii.isDigit(scan.text[17]) || scan.text[17] == UInt8(ascii: "X") else {
            throw scan.error(.charset, at: 17, "数字或者X", "a digit or X")
        }
        let digits = UInt64(scan.text.number(0..<17))
        try checkRegion(Int(digits / 100_000_000_000), scan)
        try checkBirth(scan.text.number(6..<14), scan, shift: 0, asOf: day)
        let check = check(digits)
        guard scan.text[17] == check else {
            let right = String(Character(Unicode.Scalar(check)))
            throw scan.error(.checksum, at: 17, "校验码\(right)", "check character \(right)")
        }
        return Reading(ResidentIdentityNumber(digits: digits))
            .addingWarnings()
    }

    /// The number of 18 characters for one of 15 of the first generation, which are invalid since 2013: the century is
    /// 18 for the sequences 996 to 999, which were given to centenarians, and 19 for all others.
    public static func upgrading(
        firstGeneration text: String, asOf day: CivilDate? = nil
    ) throws(IdentifierError) -> Reading<ResidentIdentityNumber> {
        try Utf8Text.reading(text) { bytes throws(IdentifierError) in try upgrading(bytes, asOf: day) }
    }

    private static func upgrading(
        _ text: Utf8Text, asOf day: CivilDate?
    ) throws(IdentifierError) -> Reading<ResidentIdentityNumber> {
        let scan = AsciiScan(text)
        guard scan.count == 15 else { throw scan.lengthError(15, "15位", "15 digits") }
        guard scan.firstNonDigit == 15 else { throw scan.error(.charset, at: scan.firstNonDigit, "数字", "a digit") }
        let (region, birth, sequence) = (scan.text.number(0..<6), scan.text.number(6..<12), scan.text.number(12..<15))
        try checkRegion(region, scan)
        let fullBirth = (sequence >= 996 ? 18_000_000 : 19_000_000) + birth
        try checkBirth(fullBirth, scan, shift: 2, asOf: day)
        let digits = region * 100_000_000_000 + fullBirth * 1000 + sequence
        return Reading(ResidentIdentityNumber(digits: UInt64(digits))).addingWarnings()
    }

    private static func checkRegion(_ region: Int, _ scan: AsciiScan) throws(IdentifierError) {
        let province = region / 10_000
        // 81, 82, 83: residence permits of Hong Kong, Macao and Taiwan residents; 9: permanent residence cards.
        if province >= 90 || Province.exists(province) || province == 71 { return }
        guard (81...83).contains(province) else {
            throw scan.error(.province, at: 0, "省级代码", "a province")
        }
        guard region % 10_000 == 0 else {
            throw scan.error(.region, at: 2, "第三至六位为0000", "0000 in places three to six")
        }
    }

    /// Checks a birth date yyyymmdd; in the number of 15 digits it stands `shift` digits shorter.
    private static func checkBirth(
        _ birth: Int, _ scan: AsciiScan, shift: Int, asOf day: CivilDate?
    ) throws(IdentifierError) {
        guard let date = CivilDate(birth / 10_000, birth / 100 % 100, birth % 100) else {
            let place = (1...12).contains(birth / 100 % 100) ? 12 - shift : 10 - shift
            throw scan.error(.birthDate, at: birth < 10_000 ? 6 : place, "存在的日期", "a day that exists")
        }
        let (year, month, dayOfMonth) = earliest
        guard let first = CivilDate(year, month, dayOfMonth), date >= first, date <= day ?? .max else {
            throw scan.error(.birthRange, at: 6, "1850年1月1日至今的日期", "a day from 1 January 1850 to the present")
        }
    }

    /// What is improbable about it.
    fileprivate var warnings: EnumSet<IdentifierWarning> {
        var warnings: EnumSet<IdentifierWarning> = sequence == 0 ? [.sequenceZero] : []
        if holder == .resident, region / 10_000 != 71, division == nil { warnings.insert(.regionUnknown) }
        return warnings
    }

    /// The day of birth would unmask the number, so of it only the year is a part; ask ``birth`` for the day.
    public var parts: [IdentifierPart] {
        [
            IdentifierPart(Term("kind", "证件类别", "kind"), holder.term.zh),
            IdentifierPart(Term("region", "地址码", "region"), regionDigits),
            IdentifierPart(Term("birth-year", "出生年份", "year of birth"), String(birth.year)),
            IdentifierPart(Term("sex", "性别", "sex"), sex.term.zh),
        ]
    }
}

extension Reading<ResidentIdentityNumber> {
    fileprivate func addingWarnings() -> Self { Reading(value, value.warnings) }
}
