/// The number of a real-estate certificate or proof, such as `皖（2024）示例市不动产权第0000001号`.
///
/// Province or 国, year in brackets, city or county, kind, serial of seven digits. The layout rests on practice; titles of
/// before March 2015 follow no scheme and are free text.
public struct RealEstateCertificateNumber: IdentifierKind {
    /// The province character as on plates; 国 for certificates of the ministry.
    public let issuer: Unicode.Scalar
    /// The year, 2015…9999.
    public let year: Int
    /// The full name of the city or county; empty for certificates of the ministry.
    public let place: String
    /// Certificate or proof.
    public let document: Document
    /// The serial, 1…9999999.
    public let serial: Int

    /// What the number is of.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        /// 不动产权证书.
        case certificate
        /// 不动产登记证明.
        case proof

        public var term: Term {
            switch self {
            case .certificate: Term("certificate", "不动产权证书", "real-estate certificate")
            case .proof: Term("proof", "不动产登记证明", "proof of real-estate registration")
            }
        }

        /// What the number has between place and serial.
        var mark: String {
            switch self {
            case .certificate: "不动产权"
            case .proof: "不动产证明"
            }
        }
    }

    public static var kind: Term { Term("real-estate-certificate", "不动产权证号", "real-estate certificate number") }
    public static var basis: Basis { Basis() }

    private static var ministry: UInt32 { 0x56FD }

    /// The province; nil for certificates of the ministry.
    public var province: Province? { Province.withPlate(issuer.value) }

    /// The serial with its padding, seven digits.
    public var serialText: String {
        let digits = String(serial)
        return String(repeating: "0", count: max(0, 7 - digits.utf8.count)) + digits
    }

    /// The canonical text.
    public var description: String { "\(issuer)（\(year)）\(place)\(document.mark)第\(serialText)号" }

    public static func read(_ text: String, asOf day: CivilDate?) throws(IdentifierError) -> Reading<
        RealEstateCertificateNumber
    > {
        try Utf8Text.reading(text) { bytes throws(IdentifierError) in try read(bytes, asOf: day) }
    }

    private static func read(_ text: Utf8Text, asOf day: CivilDate?) throws(IdentifierError) -> Reading<
        RealEstateCertificateNumber
    > {
        var cursor = TextCursor(text)
        guard contains(cursor) else { throw cursor.error(.kind, "“不动产权”或者“不动产证明”", "不动产权 or 不动产证明") }
        guard let issuer = cursor.found, issuer.value == ministry || Province.isPlate(issuer.value) else {
            throw cursor.error(.format, "省级简称或者“国”", "a province character or 国")
        }
        cursor.advance()
        let year = try readYear(&cursor, asOf: day)
        let (place, document) = try readPlace(&cursor)
        guard place.isEmpty == (issuer.value == ministry) else {
            throw cursor.error(.place, "市县名称（“国”字证书没有）", "a place name, which certificates of the ministry lack")
        }
        let start = cursor
        guard cursor.take(Han.ordinal) else { throw cursor.error(.serial, "“第”", "第") }
        let (count, serial) = cursor.number()
        guard count == 7, serial > 0 else { throw start.error(.serial, "七位数字的编号", "a serial of seven digits") }
        guard cursor.take(Han.number), cursor.isAtEnd else { throw cursor.error(.serial, "“号”结尾", "号 at the end") }
        return Reading(
            RealEstateCertificateNumber(issuer: issuer, year: year, place: place, document: document, serial: serial))
    }

    /// Steps over 不动产; says whether it stood there.
    private static func takeEstate(_ cursor: inout TextCursor) -> Bool {
        cursor.take(0x4E0D) && cursor.take(0x52A8) && cursor.take(0x4EA7)
    }

    /// Whether the text has 不动产 anywhere.
    private static func contains(_ start: TextCursor) -> Bool {
        var cursor = start
        while !cursor.isAtEnd {
            var ahead = cursor
            if takeEstate(&ahead) { return true }
            cursor.advance()
        }
        return false
    }

    private static func readYear(_ cursor: inout TextCursor, asOf day: CivilDate?) throws(IdentifierError) -> Int {
        guard let bracket = Bracket(opening: cursor.current) else {
            let code: IdentifierErrorCode = Han.isIdeograph(cursor.current) ? .format : .year
            throw cursor.error(code, "括号中的年份", "the year in brackets")
        }
        cursor.advance()
        let start = cursor
        let (count, year) = cursor.number()
        guard count == 4, year >= 2015, year <= day?.year ?? 9999 else {
            throw start.error(.year, "2015年至今的四位年份", "a year of four digits from 2015 to the present")
        }
        guard cursor.take(bracket.closing) else { throw cursor.error(.year, "右括号", "the closing bracket") }
        return year
    }

    /// Reads the place up to the mark of the document, and the mark.
    private static func readPlace(_ cursor: inout TextCursor) throws(IdentifierError) -> (String, Document) {
        var (place, count) = ("", 0)
        while count < 40 {
            var ahead = cursor
            if takeEstate(&ahead) {
                let mark = ahead
                if ahead.take(0x6743) {  // 权
                    cursor = ahead
                    return (place, .certificate)
                }
                if ahead.take(0x8BC1), ahead.take(0x660E) {  // 证明
                    cursor = ahead
                    return (place, .proof)
                }
                throw mark.error(.format, "“权”或者“证明”", "权 or 证明")
            }
            guard let scalar = cursor.found, Han.isIdeograph(scalar.value) else { break }
            place.unicodeScalars.append(scalar)
            count += 1
            cursor.advance()
        }
        throw cursor.error(.place, "中文市县名称", "a place name in Chinese")
    }

    public var parts: [IdentifierPart] {
        var parts = [
            IdentifierPart(Term("kind", "类别", "kind"), document.term.zh),
            IdentifierPart(Term("province", "省级简称", "province"), String(Character(issuer))),
            IdentifierPart(Term("year", "年份", "year"), String(year)),
        ]
        if !place.isEmpty { parts.append(IdentifierPart(Term("place", "市县", "place"), place)) }
        parts.append(IdentifierPart(Term("serial", "编号", "serial"), serialText))
        return parts
    }
}
