/// An administrative division code of six digits AABBCC (GB/T 2260).
///
/// Province, prefecture, county. Codes are retired and never reused; a retired one is as well formed as a current one.
public struct DivisionCode: IdentifierKind, Comparable {
    /// The six digits as a number.
    public let number: UInt32

    public static var kind: Term { Term("division-code", "行政区划代码", "administrative division code") }
    public static var basis: Basis { .standard("GB2260") }

    init(unchecked number: UInt32) { self.number = number }

    /// The first two digits.
    public var provinceCode: UInt8 { UInt8(truncatingIfNeeded: number / 10_000) }
    /// The third and fourth digit.
    public var prefectureDigits: UInt8 { UInt8(truncatingIfNeeded: number / 100 % 100) }
    /// The fifth and sixth digit.
    public var countyDigits: UInt8 { UInt8(truncatingIfNeeded: number % 100) }

    /// The province; nil for Taiwan, Hong Kong and Macao, and for codes outside the standard.
    public var province: Province? { Province(code: provinceCode) }

    /// The province-level division it lies in.
    public var provinceDivision: DivisionCode { DivisionCode(unchecked: number / 10_000 * 10_000) }

    /// Which level it stands for.
    public var level: DivisionLevel {
        if number % 10_000 == 0 { return .province }
        guard countyDigits == 0 else { return .county }
        // 市辖区 and 县 of a municipality, and the counties directly under a province, are not places of their own.
        let summary = Province.isMunicipality(Int(provinceCode)) ? prefectureDigits <= 2 : prefectureDigits == 90
        return summary ? .summary : .prefecture
    }

    /// What the last two digits say of a county; nil above the county, and for the codes of Hainan of 1988 to 2002.
    public var countyKind: CountyKind? {
        guard level == .county, prefectureDigits > 0 else { return nil }
        switch countyDigits {
        case 1: return .summaryOrFirstUnit
        case 2...20: return .districtOrCity
        case 21...80: return .county
        default: return .city  // not an enum
        }
    }

    public static func < (one: DivisionCode, other: DivisionCode) -> Bool { one.number < other.number }

    /// The six digits.
    public var description: String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits
    }

    /// Whether the levels of a number of six digits agree; Hainan numbered its counties 4600CC from 1988 to 2002.
    static func isStructured(_ number: Int) -> Bool {
        let (province, prefecture, county) = (number / 10_000, number / 100 % 100, number % 100)
        guard Province.exists(province) else { return Province.isListed(province) && number % 10_000 == 0 }
        switch prefecture {
        case 0: return county == 0 || province == 46
        case 1...70, 90: return true
        default: return false  // not an enum
        }
    }

    public static func read(_ text: String, asOf day: CivilDate?) throws(IdentifierError) -> Reading<DivisionCode> {
        try Utf8Text.reading(text) { bytes throws(IdentifierError) in try read(bytes, asOf: day) }
    }

    private static func read(_ text: Utf8Text, asOf day: CivilDate?) throws(IdentifierError) -> Reading<DivisionCode> {
        let scan = AsciiScan(text, .keepingInnerSpaces)
        guard scan.firstNonDigit == scan.count, scan.count == 6 else {
            throw scan.error(.format, at: min(scan.firstNonDigit, 6), "六位数字", "six digits")
        }
        let number = scan.text.number(0..<6)
        guard Province.isListed(number / 10_000) else {
            throw scan.error(.province, at: 0, "国家标准中的省级代码", "a province of the standard")
        }
        guard isStructured(number) else {
            throw scan.error(.structure, at: 2, "标准中的地级、县级代码", "prefecture and county digits of the standard")
        }
        let code = DivisionCode(unchecked: UInt32(truncatingIfNeeded: number))
        let hainan = number / 100 == 4600 && number % 100 != 0
        return Reading(code, hainan ? [.hainan] : [])
    }

    public var parts: [IdentifierPart] {
        var parts = [IdentifierPart(Term("province", "省级代码", "province"), String(provinceCode))]
        if let province {
            parts.append(IdentifierPart(Term("province-name", "省级区划", "province name"), province.name.zh))
        }
        parts.append(IdentifierPart(Term("level", "层级", "level"), level.term.zh))
        if let countyKind { parts.append(IdentifierPart(Term("kind", "类别", "kind"), countyKind.term.zh)) }
        return parts
    }
}

/// The levels of a ``DivisionCode``.
@nonexhaustive
public enum DivisionLevel: UInt8, Vocabulary {
    /// AA0000.
    case province
    /// AABB00.
    case prefecture
    /// AABBCC.
    case county
    /// AABB00 where it only sums up: 市辖区 and 县 of a municipality, counties directly under a province.
    case summary

    public var term: Term {
        switch self {
        case .province: Term("province", "省级", "province")
        case .prefecture: Term("prefecture", "地级", "prefecture")
        case .county: Term("county", "县级", "county")
        case .summary: Term("summary", "汇总码", "summary code")
        }
    }
}

/// What the last two digits of a ``DivisionCode`` say (GB/T 2260).
@nonexhaustive
public enum CountyKind: UInt8, Vocabulary {
    /// 01.
    case summaryOrFirstUnit
    /// 02…20.
    case districtOrCity
    /// 21…80.
    case county
    /// 81…99.
    case city

    public var term: Term {
        switch self {
        case .summaryOrFirstUnit:
            Term("district-summary-or-first-unit", "市辖区汇总或者首个单位", "summary of districts, or first unit")
        case .districtOrCity:
            Term("district-or-prefecture-level-county-city", "市辖区或者地辖县级市", "district, or city of a prefecture")
        case .county: Term("county-banner-autonomous-county", "县、旗、自治县", "county, banner or autonomous county")
        case .city: Term("county-level-city", "省直辖县级市", "county-level city")
        }
    }
}
