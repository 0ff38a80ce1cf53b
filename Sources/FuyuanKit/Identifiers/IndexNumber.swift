/// An index number (索引号) of disclosed government information, such as `003110926/201510-00216`.
///
/// Organ, year with or without month, serial of five digits. This is the prevailing layout, not a national standard: a
/// text of another layout is not recognised, which does not make it wrong.
public struct IndexNumber: IdentifierKind {
    /// The publishing organ.
    public let organ: Organ
    /// The year, 2000…9999.
    public let year: Int
    /// The month; nil when the organ numbers by year.
    public let month: Int?
    /// The serial, 0…99999.
    public let serial: Int

    /// The publishing organ's code: the older form, or the newer.
    public enum Organ: Sendable, Hashable, CustomStringConvertible {
        case organization(OrganizationCode)
        case creditCode(UnifiedSocialCreditCode)

        /// The code, nine or eighteen characters.
        public var description: String {
            switch self {
            case .organization(let code): code.description
            case .creditCode(let code): code.description
            }
        }
    }

    public static var kind: Term { Term("index-number", "索引号", "index number") }
    public static var basis: Basis { Basis() }

    /// `organ/year[month]-serial`.
    public var description: String {
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
        }
        return "\(organ)/\(year)\(month.map { padded($0, 2) } ?? "")-\(padded(serial, 5))"
    }

    public static func read(_ text: String, asOf day: CivilDate?) throws(IdentifierError) -> Reading<IndexNumber> {
        try Utf8Text.reading(text) { bytes throws(IdentifierError) in try read(bytes, asOf: day) }
    }

    private static func read(_ text: Utf8Text, asOf day: CivilDate?) throws(IdentifierError) -> Reading<IndexNumber> {
        let scan = AsciiScan(text, .upperCase)
        let slash =
            scan.firstPlace(of: 0..<min(scan.count, AsciiText.capacity)) { $0 != UInt8(ascii: "/") } ?? scan.count
        guard slash == 9 || slash == 18 else {
            throw scan.error(
                .format, at: min(slash, 18), "九位或者十八位机关代码及“/”", "a code of nine or eighteen characters and /")
        }
        // After the slash: four or six digits, a hyphen, five digits.
        let length = scan.count - slash - 1
        let dateLength = length == 10 ? 4 : 6
        let dash = slash + 1 + dateLength
        let dates = slash + 1..<dash
        guard length == 10 || length == 12, scan.isDigits(dates), scan.text[dash] == UInt8(ascii: "-"),
            scan.isDigits(dash + 1..<dash + 6)
        else { throw scan.error(.format, at: slash + 1, "年份或者年月、“-”、五位顺序号", "year or year and month, -, five digits") }
        let year = scan.text.number(dates.lowerBound..<dates.lowerBound + 4)
        let month = dateLength == 6 ? scan.text.number(dash - 2..<dash) : nil
        guard month.map({ (1...12).contains($0) }) ?? true else {
            throw scan.error(.format, at: dash - 2, "01至12的月份", "a month from 01 to 12")
        }
        let (organ, warnings) = try readOrgan(scan.text.text(0..<slash), scan)
        guard year >= 2000, year <= day?.year ?? 9999 else {
            throw scan.error(.year, at: slash + 1, "2000年至今的年份", "a year from 2000 to the present")
        }
        let serial = scan.text.number(dash + 1..<dash + 6)
        return Reading(IndexNumber(organ: organ, year: year, month: month, serial: serial), warnings)
    }

    private static func readOrgan(
        _ text: String, _ scan: AsciiScan
    ) throws(IdentifierError) -> (Organ, EnumSet<IdentifierWarning>) {
        let long = text.utf8.count == 18
        do throws(IdentifierError) {
            if long {
                let reading = try UnifiedSocialCreditCode.read(text, asOf: nil)
                return (.creditCode(reading.value), reading.warnings)
            }
            return (.organization(try OrganizationCode.read(text, asOf: nil).value), [])
        } catch {
            let sum = error.code == .checksum
            throw scan.error(
                sum ? (long ? .creditCodeChecksum : .organizationChecksum) : .format, at: error.position - 1,
                error.expected.zh, error.expected.en)
        }
    }

    public var parts: [IdentifierPart] {
        var parts = [
            IdentifierPart(Term("organ", "机关代码", "organ"), organ.description),
            IdentifierPart(Term("year", "年份", "year"), String(year)),
        ]
        if let month { parts.append(IdentifierPart(Term("month", "月份", "month"), String(month))) }
        parts.append(IdentifierPart(Term("serial", "顺序号", "serial"), String(serial)))
        return parts
    }
}
