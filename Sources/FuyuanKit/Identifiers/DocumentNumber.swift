/// The number of a government document (发文字号), such as `国发〔2015〕33号` (GB/T 9704-2012, 7.2.5).
///
/// Issuer's mark, year in 〔〕, serial without 第 and without padding. Equal when issuer, year and serial are, whatever
/// brackets or padding the text read had. Decrees and announcements have numbers of other grammars.
public struct DocumentNumber: IdentifierKind {
    /// The issuer's mark (机关代字): free text.
    public let issuer: String
    /// The year, 1949…9999.
    public let year: Int
    /// The serial, 1…999999.
    public let serial: Int
    /// Whether it is written as enforcement documents are, with 第 before the serial.
    private let ordinalMark: Bool
    /// How many digits the serial is written with.
    private let width: Int

    public static var kind: Term { Term("document-number", "发文字号", "document number") }
    public static var basis: Basis { .standard("GB9704") }

    public static func == (one: DocumentNumber, other: DocumentNumber) -> Bool {
        one.year == other.year && one.serial == other.serial && one.issuer == other.issuer
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(issuer)
        hasher.combine(year)
        hasher.combine(serial)
    }

    /// The canonical text; an enforcement document's keeps its 第 and its padding.
    public var description: String {
        let digits = String(serial)
        let padding = String(repeating: "0", count: max(0, width - digits.utf8.count))
        return "\(issuer)〔\(year)〕\(ordinalMark ? "第" : "")\(padding)\(digits)号"
    }

    public static func read(_ text: String, asOf day: CivilDate?) throws(IdentifierError) -> Reading<DocumentNumber> {
        try Utf8Text.reading(text) { bytes throws(IdentifierError) in
            try read(bytes, asOf: day, enforcement: false)
        }
    }

    /// Reads the number of an enforcement document, where 第 and padding are normal: `罚决字〔2024〕第000123号`.
    public static func readEnforcement(
        _ text: String, asOf day: CivilDate? = nil
    ) throws(IdentifierError) -> Reading<DocumentNumber> {
        try Utf8Text.reading(text) { bytes throws(IdentifierError) in
            try read(bytes, asOf: day, enforcement: true)
        }
    }

    private static func read(
        _ text: Utf8Text, asOf day: CivilDate?, enforcement: Bool
    ) throws(IdentifierError) -> Reading<DocumentNumber> {
        var cursor = TextCursor(text)
        try requireNumberMark(at: cursor)
        let issuer = try readIssuer(&cursor)
        let (year, bracket) = try readYear(&cursor, asOf: day)
        let mark = cursor
        let ordinal = cursor.take(Han.ordinal)
        guard enforcement || !ordinal else { throw mark.error(.ordinalMark, "顺序号，不加“第”", "the serial without 第") }
        let start = cursor
        let (count, serial) = cursor.number()
        guard count > 0, cursor.take(Han.number), cursor.isAtEnd else {
            throw cursor.error(.format, "顺序号及“号”", "the serial and 号")
        }
        guard serial > 0 && (enforcement || start.current != 0x30) else {
            throw start.error(.serialLeadingZero, "不以零开头的顺序号", "a serial that does not begin with zero")
        }
        let longest = enforcement ? 8 : 5
        guard count <= longest else {
            throw start.error(.serialLength, "至多\(longest)位顺序号", "a serial of at most \(longest) digits")
        }
        let number = DocumentNumber(issuer: issuer, year: year, serial: serial, ordinalMark: ordinal, width: count)
        var warnings: EnumSet<IdentifierWarning> = bracket == .tortoise ? [] : [.bracket]
        if ordinal || start.current == 0x30 { warnings.insert(.enforcementForm) }
        return Reading(number, warnings)
    }

    /// The text must end in 号.
    private static func requireNumberMark(at start: TextCursor) throws(IdentifierError) {
        var (cursor, last) = (start, start)
        while !cursor.isAtEnd {
            last = cursor
            cursor.advance()
        }
        guard last.current == Han.number else { throw cursor.error(.missingNumberMark, "以“号”结尾", "号 at the end") }
    }

    /// How long an issuer's mark may be.
    private static var longestIssuer: Int { 30 }

    private static func readIssuer(_ cursor: inout TextCursor) throws(IdentifierError) -> String {
        var (issuer, count, last) = ("", 0, UInt32(0))
        while let scalar = cursor.found, Han.isIdeograph(scalar.value) || Ascii.isLetter(scalar.value) {
            guard count < longestIssuer else {
                throw cursor.error(
                    .issuer, "至多\(longestIssuer)字的机关代字", "an issuer of at most \(longestIssuer) characters")
            }
            issuer.unicodeScalars.append(scalar)
            count += 1
            last = scalar.value
            cursor.advance()
        }
        if Bracket(opening: cursor.current) != nil {
            guard count > 0 else { throw cursor.error(.issuer, "机关代字", "the issuer's mark") }
            return issuer
        }
        // A year without its bracket is told from the running number of a decree.
        var ahead = cursor
        let bare = count > 0 && last != Han.ordinal && ahead.number().count == 4
        throw cursor.error(bare ? .bracketMissing : .format, "“〔”及年份", "〔 and the year")
    }

    private static func readYear(
        _ cursor: inout TextCursor, asOf day: CivilDate?
    ) throws(IdentifierError) -> (year: Int, bracket: Bracket) {
        guard let bracket = Bracket(opening: cursor.current) else {
            throw cursor.error(.bracketMissing, "“〔”", "〔")
        }
        cursor.advance()
        let start = cursor
        let (count, year) = cursor.number()
        guard count > 0 else { throw cursor.error(.format, "四位数字的年份", "a year of four digits") }
        guard count == 4, year >= 1949, year <= day?.year ?? 9999 else {
            throw start.error(.year, "1949年至今的四位年份", "a year of four digits from 1949 to the present")
        }
        guard cursor.take(bracket.closing) else {
            let bare = cursor.digit != nil || Han.isIdeograph(cursor.current)
            throw cursor.error(bare ? .bracketMissing : .format, "“〕”", "〕")
        }
        return (year, bracket)
    }

    public var parts: [IdentifierPart] {
        [
            IdentifierPart(Term("issuer", "机关代字", "issuer's mark"), issuer),
            IdentifierPart(Term("year", "年份", "year"), String(year)),
            IdentifierPart(Term("serial", "发文顺序号", "serial"), String(serial)),
        ]
    }
}
