/// A vehicle's number plate (GA 36-2018): province character, authority's letter, five places, or six for new energy.
///
/// The dot is left out. Out of scope: military, armed police, temporary plates, tractors, electric bicycles.
public struct LicensePlate: IdentifierKind {
    /// The canonical text. At most 15 UTF-8 bytes, so it costs no allocation.
    public let description: String
    /// The kind.
    public let plateKind: PlateKind

    public static var kind: Term { Term("license-plate", "机动车号牌号码", "number plate") }
    public static var basis: Basis { .standard("GA36") }

    /// The province; nil for embassies.
    public var province: Province? { description.unicodeScalars.first.flatMap { Province.withPlate($0.value) } }

    public static func read(_ text: String, asOf day: CivilDate?) throws(IdentifierError) -> Reading<LicensePlate> {
        try Utf8Text.reading(text) { bytes throws(IdentifierError) in try read(bytes, asOf: day) }
    }

    private static func read(_ text: Utf8Text, asOf day: CivilDate?) throws(IdentifierError) -> Reading<LicensePlate> {
        let places = Places(text)
        if let kind = places.unverifiedKind {
            return Reading(LicensePlate(description: places.text, plateKind: kind), [.layoutUnverified])
        }
        guard places.count == 7 || places.count == 8 else {
            throw places.lengthError()
        }
        guard Province.isPlate(places[0]) else {
            throw places.error(.province, at: 0, "号牌的省级简称", "a province character of plates")
        }
        let kind = places.count == 7 ? PlateKind(mark: places[6]) ?? .normal : nil
        for place in 1..<(kind == .normal || kind == nil ? places.count : 6) {
            let scalar = places[place]
            guard scalar != 0x49, scalar != 0x4F else {
                throw places.error(.letterIO, at: place, "I、O以外的字母", "a letter other than I and O")
            }
            guard Places.isLetter(scalar) || (place > 1 && Places.isDigit(scalar)) else {
                throw places.error(
                    .format, at: place, place == 1 ? "字母" : "数字或者字母", place == 1 ? "a letter" : "a digit or a letter")
            }
        }
        if let kind { return Reading(LicensePlate(description: places.text, plateKind: kind)) }
        return try newEnergy(places)
    }

    /// Small: a letter, a letter or digit, four digits. Large: five digits, D or F.
    private static func newEnergy(_ places: Places) throws(IdentifierError) -> Reading<LicensePlate> {
        if places.areDigits(2..<7), places[7] == 0x44 || places[7] == 0x46 {
            return Reading(LicensePlate(description: places.text, plateKind: .newEnergyLarge))
        }
        guard (0x41...0x4B).contains(places[2]) else {
            let place = places.areDigits(2..<7) ? 7 : 2
            throw places.error(.format, at: place, "新能源号牌的字母（D、F等）", "a letter of new-energy plates, such as D or F")
        }
        guard places.areDigits(4..<8) else { throw places.error(.format, at: 4, "四位数字", "four digits") }
        let plain = places[2] == 0x44 || places[2] == 0x46
        return Reading(
            LicensePlate(description: places.text, plateKind: .newEnergySmall), plain ? [] : [.extendedLetter])
    }

    public var parts: [IdentifierPart] {
        var parts = [IdentifierPart(Term("kind", "号牌种类", "kind"), plateKind.term.zh)]
        if let province {
            parts.append(IdentifierPart(Term("province", "省级区划", "province"), province.name.zh))
        }
        return parts
    }
}

extension LicensePlate {
    /// The first eight scalars of a text, folded, and how many it has.
    struct Places {
        private let start: TextCursor
        private var scalars = SIMD8<UInt32>(repeating: TextCursor.end)
        /// How many scalars the text has.
        let count: Int

        init(_ text: Utf8Text) {
            start = TextCursor(text, [.droppingDots, .upperCase])
            var (ahead, count) = (start, 0)
            while !ahead.isAtEnd {
                if count < 8 { scalars[count] = ahead.current }
                count += 1
                ahead.advance()
            }
            self.count = count
        }

        subscript(place: Int) -> UInt32 { place >= 0 && place < 8 ? scalars[place] : TextCursor.end }

        static func isDigit(_ scalar: UInt32) -> Bool { scalar >= 0x30 && scalar <= 0x39 }
        static func isLetter(_ scalar: UInt32) -> Bool { scalar >= 0x41 && scalar <= 0x5A }

        /// Whether the places are all digits.
        func areDigits(_ range: Range<Int>) -> Bool { range.allSatisfy { Self.isDigit(self[$0]) } }

        /// The first eight scalars as text.
        var text: String {
            var (text, cursor) = ("", start)
            for _ in 0..<8 {
                guard let scalar = cursor.found else { break }
                text.unicodeScalars.append(scalar)
                cursor.advance()
            }
            return text
        }

        /// Embassy, consulate or emergency, by layouts that are not verified; nil for any other text.
        var unverifiedKind: PlateKind? {
            let provincial = Province.isPlate(self[0])
            switch count {
            case 6: return provincial && self[5] == 0x9886 && areDigits(1..<5) ? .consulate : nil
            case 7:
                let embassy = (self[0] == 0x4F7F && areDigits(1..<7)) || (self[6] == 0x4F7F && areDigits(0..<6))
                return embassy ? .embassy : nil
            case 8:
                let rescue = self[6] == 0x5E94 && self[7] == 0x6025 && Self.isLetter(self[1]) && areDigits(2..<6)
                return provincial && rescue ? .emergency : nil
            default: return nil  // not an enum
            }
        }

        func error(_ code: IdentifierErrorCode, at place: Int, _ zh: String, _ en: String) -> IdentifierError {
            var cursor = start
            for _ in 0..<max(0, min(place, 8)) { cursor.advance() }
            return cursor.error(code, zh, en)
        }

        func lengthError() -> IdentifierError {
            var error = error(.length, at: min(count, 8), "7位或者8位", "7 or 8 characters")
            error.count = count
            return error
        }
    }
}
