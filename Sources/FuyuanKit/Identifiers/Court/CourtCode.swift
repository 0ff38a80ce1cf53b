/// A court's code in case numbers: 最高法, or a province character with no, two or four digits (法〔2015〕137号 arts. 4, 5).
///
/// The level follows from the code alone. Only alphabet and shape are checked: after a change of boundaries a court keeps
/// the old code (art. 13), and no complete table is published.
public struct CourtCode: IdentifierKind {
    /// The province's code, or one of the three below.
    private let authority: UInt8
    /// How many digits follow: 0, 2 or 4.
    private let digitCount: UInt8
    /// Their value; 0 without digits.
    private let digits: UInt16

    public static var kind: Term { Term("court-code", "法院代字", "court code") }
    public static var basis: Basis { Basis(Citation(.caseNumbers, 4), Citation(.caseNumbers, 5)) }

    /// The Supreme People's Court.
    public static let supreme = CourtCode(authority: national, digitCount: 0, digits: 0)

    // 最高法, 军 and 兵 belong to no province.
    private static var national: UInt8 { 0 }
    private static var military: UInt8 { 1 }
    private static var corps: UInt8 { 2 }

    /// The level.
    public var level: CourtLevel {
        guard authority != Self.national else { return .supreme }
        return digitCount == 0 ? .high : digitCount == 2 ? .intermediate : .basic
    }

    /// The province; nil for the Supreme People's Court, the military courts and the production corps.
    public var province: Province? { Province(code: authority) }

    /// What the digits say of the court.
    public var courtKind: CourtKind {
        switch level {
        case .supreme: return .supreme
        case .high:
            return authority == Self.military ? .military : authority == Self.corps ? .productionCorps : .high
        case .intermediate: return intermediateKind
        case .basic: return basicKind
        }
    }

    private var intermediateKind: CourtKind {
        switch digits {
        case 1...70:
            return Province.isMunicipality(Int(authority)) ? .municipalIntermediate : .prefecture
        case 71: return .railwayIntermediate
        case 72: return .maritime
        case 73: return .intellectualProperty
        case 74: return .oilfieldOrFinancial
        case 75...80: return .forest
        case 81...85: return .reclamation
        case 87...95: return .crossDivision
        case 96...99: return .partOfProvince
        default: return .unassigned  // not an enum
        }
    }

    private var basicKind: CourtKind {
        switch digits / 100 {
        case 71: return .railwayBasic
        case 86: return .specialElsewhere
        case 72...85, 87...89: return .specialBasic
        default: return digits % 100 >= 91 ? .withoutCounty : .county  // not an enum
        }
    }

    /// What the court is, with its number for the numbered courts of a municipality.
    public var courtName: Bilingual {
        let term = courtKind.term
        guard courtKind == .municipalIntermediate else { return Bilingual(term.zh, term.en) }
        return Bilingual("直辖市第\(digits)中级法院", "intermediate court no. \(digits) of a municipality")
    }

    /// The code.
    public var description: String {
        guard authority != Self.national else { return "最高法" }
        let text = province.map { String(Character($0.courtCharacter)) } ?? (authority == Self.military ? "军" : "兵")
        guard digitCount > 0 else { return text }
        let digits = String(self.digits)
        return text + String(repeating: "0", count: max(0, Int(digitCount) - digits.utf8.count)) + digits
    }

    public static func read(_ text: String, asOf day: CivilDate?) throws(IdentifierError) -> Reading<CourtCode> {
        try Utf8Text.reading(text) { bytes throws(IdentifierError) in try read(bytes, asOf: day) }
    }

    private static func read(_ text: Utf8Text, asOf day: CivilDate?) throws(IdentifierError) -> Reading<CourtCode> {
        var cursor = TextCursor(text)
        let code = try CourtCode(&cursor)
        guard cursor.isAtEnd else { throw cursor.error(.court, "代字到此为止", "the end of the code") }
        return Reading(code, code.warnings)
    }

    /// What is improbable about the code.
    var warnings: EnumSet<IdentifierWarning> { courtKind == .unassigned ? [.courtUnassigned] : [] }

    /// Reads a code at the cursor and leaves the cursor behind it.
    init(_ cursor: inout TextCursor) throws(IdentifierError) {
        if cursor.take(0x6700) {  // 最
            guard cursor.take(0x9AD8), cursor.take(0x6CD5) else {  // 高法
                throw cursor.error(.court, "“最高法”", "最高法")
            }
            guard cursor.digit == nil else { throw cursor.error(.court, "“最高法”之后为类型代字", "no digits after 最高法") }
            self = .supreme
            return
        }
        guard let authority = Self.authority(of: cursor.current) else {
            throw cursor.error(.court, "法院代字的省级简称", "the province character of a court")
        }
        cursor.advance()
        let start = cursor
        let (count, value) = cursor.number()
        guard count == 0 || count == 2 || count == 4 else {
            throw (count < 4 ? cursor : start).error(.court, "两位或者四位数字", "two or four digits")
        }
        // 00 is no prefecture, and xx00 is a prefecture, not a county.
        guard count == 0 || value % 100 != 0 else {
            throw start.error(.court, "不以00结尾的数字", "digits that do not end in 00")
        }
        self.init(
            authority: authority, digitCount: UInt8(truncatingIfNeeded: count),
            digits: UInt16(truncatingIfNeeded: value))
    }

    private init(authority: UInt8, digitCount: UInt8, digits: UInt16) {
        self.authority = authority
        self.digitCount = digitCount
        self.digits = digits
    }

    private static func authority(of scalar: UInt32) -> UInt8? {
        switch scalar {
        case 0x519B: military  // 军
        case 0x5175: corps  // 兵
        default: Province.code(ofCourt: scalar)  // not an enum
        }
    }

    public var parts: [IdentifierPart] {
        var parts = [
            IdentifierPart(Term("level", "审级", "level"), level.term.zh),
            IdentifierPart(Term("kind", "类别", "kind"), courtName.zh),
        ]
        if let province {
            parts.append(IdentifierPart(Term("province", "省级区划", "province"), province.name.zh))
        }
        return parts
    }
}
