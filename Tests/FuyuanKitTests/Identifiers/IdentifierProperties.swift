import FuyuanKit
import Testing

/// The characters of a text with the one at a place replaced.
private func replacing(_ text: String, at place: Int, with character: Character) -> String {
    var characters = Array(text)
    characters[place] = character
    return String(characters)
}

/// The characters of a text with the one at a place and the next one swapped.
private func swapping(_ text: String, at place: Int) -> String {
    var characters = Array(text)
    characters.swapAt(place, place + 1)
    return String(characters)
}

private func valid(_ file: String) throws -> [VectorRow] { try VectorFile.rows(file).filter(\.isValid) }

@Test func `No single substitution or swap of neighbours in a credit code goes unseen`() {
    let code = "91340503XXXX99995K"
    for (place, old) in code.enumerated() {
        for new in "0123456789ABCDEFGHJKLMNPQRTUWXY" where new != old {
            #expect(UnifiedSocialCreditCode(replacing(code, at: place, with: new)) == nil)
        }
    }
    for (place, pair) in zip(code, code.dropFirst()).enumerated() where pair.0 != pair.1 {
        #expect(UnifiedSocialCreditCode(swapping(code, at: place)) == nil)
    }
}

@Test func `No single substitution or swap of neighbours in a resident number goes unseen`() {
    let number = "513431186110273777".dropLast() + "X"
    for (place, old) in number.enumerated() {
        for new in "0123456789X" where new != old {
            #expect(ResidentIdentityNumber(replacing(String(number), at: place, with: new)) == nil)
        }
    }
    for (place, pair) in zip(number, number.dropFirst()).enumerated() where pair.0 != pair.1 {
        #expect(ResidentIdentityNumber(swapping(String(number), at: place)) == nil)
    }
}

@Test func `A substitution in an organisation code goes unseen only between values equal modulo 11`() {
    let code = "D2143569X"
    let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    for place in 0..<8 {
        let old = alphabet.firstIndex(of: Array(code)[place]) ?? 0
        for (new, character) in alphabet.enumerated() where new != old {
            let seen = OrganizationCode(replacing(code, at: place, with: character)) == nil
            #expect(seen == ((new - old) % 11 != 0), "\(place) \(character)")
        }
    }
}

@Test func `The check digit of a card misses no error but the swap of 0 and 9`() {
    let card = "6200000411239425980".dropLast(1)
    let number = "620000411239425980"
    #expect(card.count == 18)
    for (place, old) in number.enumerated() {
        for new in "0123456789" where new != old {
            #expect(BankCardNumber(replacing(number, at: place, with: new)) == nil)
        }
    }
    for (place, pair) in zip(number, number.dropFirst()).enumerated() where pair.0 != pair.1 {
        let blind = Set([pair.0, pair.1]) == ["0", "9"]
        #expect((BankCardNumber(swapping(number, at: place)) == nil) != blind)
    }
}

@Test(arguments: ["最高法", "皖", "皖05", "皖0503"])
func `Every type at every level of court prints and reads back`(court: String) throws {
    #expect(CaseTypeCode.standard.count == 131)
    let court = try CourtCode(parsing: court)
    for type in CaseTypeCode.all {
        for special in [nil, CaseNumber.SpecialCode.intellectualProperty] {
            let serial = type.serialDigits == 8 ? 12_345_678 : 24
            let number = try #require(
                CaseNumber(year: 2024, court: court, special: special, type: type, serial: serial))
            #expect(try CaseNumber(parsing: number.description) == number)
            let text = number.description
            for extra in ["第", "字", "一", "x", "-", "初"] {
                let broken = text.replacing("\(type)\(serial)", with: "\(type)\(extra)\(serial)")
                #expect(CaseNumber(broken) == nil, "\(broken)")
            }
        }
    }
}

@Test func `Full width reads as half width`() throws {
    func widened(_ text: String) -> String {
        var wide = ""
        for scalar in text.unicodeScalars {
            let value = scalar.value
            let folded = value == 0x20 ? 0x3000 : value > 0x20 && value < 0x7F ? value + 0xFEE0 : value
            wide.unicodeScalars.append(Unicode.Scalar(folded) ?? scalar)
        }
        return wide
    }
    let rows = try VectorFile.rows("identifier-sheet")
    for row in rows {
        let checker = try #require(IdentifierKinds.named(row["kind"] ?? ""))
        let plain = checker.check(row.input, asOf: VectorFile.today)
        let wide = checker.check(widened(row.input), asOf: VectorFile.today)
        #expect(plain.normalised == wide.normalised && plain.error?.code == wide.error?.code, "\(row.input)")
        #expect(plain.error?.position == wide.error?.position && plain.warnings == wide.warnings, "\(row.input)")
    }
}

@Test func `Reading the canonical text changes nothing`() throws {
    for row in try valid("case-number") {
        let once = try CaseNumber(parsing: row.input)
        #expect(try CaseNumber(parsing: once.unmasked).unmasked == once.unmasked)
    }
}

@Test func `No text makes a kind trap or take long`() {
    let million = String(repeating: "1", count: 1_000_000)
    let many = 10_000
    let digits = String(repeating: "1", count: many)
    var texts = [
        "", "\0", "\u{FFFD}", "e\u{301}\u{301}", "\u{202E}123", "（", "（２", "（2024）", "（2024）\0号", "号", "〔〕号", "+",
        "+86", "/", "-",
        "X", "字第", "（2024）字第号", "（2024）字第1号", "（2014）(((字第1号", "皖", "皖（2024）", "不动产", "不动产权", "最", "最高", "👨‍👩‍👧‍👦",
        "𠀀𠀀", "（99999999999999999999）皖01民初1号", "（2024）皖01民初99999999999999999999号",
        "国发〔99999999999999999999〕1号",
        million,
        "+" + digits, "（2024）皖" + digits + "民初1号", "（2024）皖01民初" + digits + "号", "皖" + digits,
        digits + "号",
        String(repeating: " ", count: many) + "1", "1" + String(repeating: " 1", count: many),
        String(repeating: "号", count: many), String(repeating: "字", count: many),
        String(repeating: "不动", count: many),
        "（2014）" + String(repeating: "（", count: many) + "字第1号", "a" + String(repeating: "\u{301}", count: many),
        String(repeating: "\u{FEFF}", count: many),
    ]
    for length in 0..<40 { texts.append(String(repeating: "9", count: length)) }
    for length in 0..<40 { texts.append(String(repeating: "Ｘ", count: length)) }
    for text in texts {
        for checker in IdentifierKinds.all {
            let report = checker.check(text, asOf: VectorFile.today)
            #expect(report.error != nil || text.unicodeScalars.count < 40)
        }
    }
}

@Test func `Every prefix and every deletion of a valid text is read without a trap`() throws {
    for row in try VectorFile.rows("identifier-sheet") {
        let checker = try #require(IdentifierKinds.named(row["kind"] ?? ""))
        let scalars = Array(row.input.unicodeScalars)
        for place in scalars.indices {
            var prefix = String.UnicodeScalarView()
            prefix.append(contentsOf: scalars[..<place])
            var gap = prefix
            gap.append(contentsOf: scalars[(place + 1)...])
            for text in [String(prefix), String(gap)] {
                let report = checker.check(text, asOf: VectorFile.today)
                if let error = report.error { #expect(error.position <= text.unicodeScalars.count + 1) }
            }
        }
    }
}

@Test func `A day later, those born on the new day are born`() throws {
    let number = "110110199202290013"
    let birth = try #require(CivilDate(1992, 2, 29))
    #expect(try ResidentIdentityNumber(parsing: number, asOf: birth).birth == birth)
    let before = try #require(birth.adding(days: -1))
    let error = #expect(throws: IdentifierError.self) { try ResidentIdentityNumber(parsing: number, asOf: before) }
    #expect(error?.code == .birthRange)
}
