/// A real-estate unit number of 28 characters (GB/T 37346-2019).
///
/// County six digits, cadastral zone three, subzone three, parcel feature two letters, parcel serial five digits, fixture
/// kind one letter, fixture number eight digits. No check digit.
public struct RealEstateUnitNumber: IdentifierKind {
    private let body: AsciiText

    public static var kind: Term { Term("real-estate-unit", "不动产单元号", "real-estate unit number") }
    public static var basis: Basis { .standard("GB37346") }

    /// The six digits of the county; 000000 for the sea.
    public var region: String { body.text(0..<6) }
    /// The cadastral zone (地籍区), three digits.
    public var zone: String { body.text(6..<9) }
    /// The cadastral subzone (地籍子区), three digits.
    public var subzone: String { body.text(9..<12) }
    /// Who owns the land: G state, J collective, Z undetermined.
    public var ownership: Unicode.Scalar { Unicode.Scalar(body[12]) }
    /// What the parcel is for, the second letter of its feature.
    public var use: Unicode.Scalar { Unicode.Scalar(body[13]) }
    /// The parcel's feature (宗地特征码), two letters.
    public var parcelFeature: String { body.text(12..<14) }
    /// The parcel's serial, five digits.
    public var parcelSerial: String { body.text(14..<19) }
    /// The fixture: F building, L forest, Q other, W none, and its number of eight digits.
    public var fixture: String { body.text(19..<28) }
    /// The division; nil for the sea and for digits outside the standard.
    public var division: DivisionCode? { DivisionCode(region) }

    /// The 28 characters.
    public var description: String { body.text }
    /// The four groups as printed, with spaces.
    public var display: String { "\(body.text(0..<6)) \(body.text(6..<12)) \(body.text(12..<19)) \(fixture)" }

    public static func read(_ text: String, asOf day: CivilDate?) throws(IdentifierError) -> Reading<
        RealEstateUnitNumber
    > {
        try Utf8Text.reading(text) { bytes throws(IdentifierError) in try read(bytes, asOf: day) }
    }

    private static func read(_ text: Utf8Text, asOf day: CivilDate?) throws(IdentifierError) -> Reading<
        RealEstateUnitNumber
    > {
        let scan = AsciiScan(text, [.droppingHyphens, .upperCase])
        let body = scan.text
        guard scan.count == 28 else { throw scan.lengthError(28, "28位", "28 characters") }
        for place in 0..<28 {
            let letter = place == 12 || place == 13 || place == 19
            guard letter ? Ascii.isUpper(body[place]) : Ascii.isDigit(body[place]) else {
                throw scan.error(.format, at: place, letter ? "字母" : "数字", letter ? "a letter" : "a digit")
            }
        }
        let region = body.number(0..<6)
        guard region == 0 || Province.isListed(region / 10_000) else {
            throw scan.error(.region, at: 0, "县级行政区划代码", "a county's division code")
        }
        guard isOne(body[12], of: "GJZ") else { throw scan.error(.parcelOwnership, at: 12, "G、J或者Z", "G, J or Z") }
        guard isOne(body[13], of: "ABSXCDEFHGWY") else {
            throw scan.error(.parcelUse, at: 13, "A、B、S、X、C、D、E、F、H、G、W或者Y", "one of A B S X C D E F H G W Y")
        }
        guard body.number(14..<19) > 0 else {
            throw scan.error(.parcelSerial, at: 14, "00001至99999", "00001 to 99999")
        }
        guard isOne(body[19], of: "FLQW") else { throw scan.error(.fixtureKind, at: 19, "F、L、Q或者W", "F, L, Q or W") }
        let none = body[19] == UInt8(ascii: "W")
        guard (body.number(20..<28) == 0) == none else {
            throw scan.error(
                .fixtureNumber, at: 20, none ? "00000000" : "大于零的单元号", none ? "00000000" : "a number above zero")
        }
        return Reading(RealEstateUnitNumber(body: body), isPlausible(body[12], body[13]) ? [] : [.ownershipUse])
    }

    private static func isOne(_ byte: UInt8, of letters: StaticString) -> Bool {
        letters.description.utf8.contains(byte)
    }

    /// Collective land and homesteads belong to collectives; sea and uninhabited islands to the state.
    private static func isPlausible(_ ownership: UInt8, _ use: UInt8) -> Bool {
        switch use {
        case UInt8(ascii: "A"), UInt8(ascii: "C"): ownership == UInt8(ascii: "J")
        case UInt8(ascii: "H"), UInt8(ascii: "G"): ownership == UInt8(ascii: "G")
        default: true  // not an enum
        }
    }

    public var parts: [IdentifierPart] {
        [
            IdentifierPart(Term("region", "县级行政区划", "county"), region),
            IdentifierPart(Term("cadastral-zone", "地籍区", "cadastral zone"), zone),
            IdentifierPart(Term("cadastral-subzone", "地籍子区", "cadastral subzone"), subzone),
            IdentifierPart(Term("parcel-feature", "宗地特征码", "parcel feature"), parcelFeature),
            IdentifierPart(Term("parcel-serial", "宗地顺序号", "parcel serial"), parcelSerial),
            IdentifierPart(Term("fixture", "定着物", "fixture"), fixture),
        ]
    }
}
