import Foundation
import FuyuanKit
import Testing

@Test(arguments: [
    ("case-number", "（2024）皖0503民出1号", 13, "type"),
    ("case-number", "（2024）皖0503民1号", 13, "type"),
    ("case-number", "（2024）皖0503邢初1号", 12, "type"),
    ("case-number", "（2024）皖0503执转破1号", 13, "type"),
    ("case-number", " （2024）皖0503民初01号", 15, "serial-leading-zero"),
    ("case-number", "（2024）皖0503民初1号之一百", 18, "suffix"),
    ("case-number", "（2024）皖0503民初1", 15, "missing-hao"),
    ("credit-code", "91340503-XIXX99995K", 11, "charset"),
    ("credit-code", "91340503XXXX99995", 18, "length"),
    ("resident-id", "5134311861102737７0", 18, "checksum"),
    ("resident-id", "110110202302290015", 13, "birth-date"),
    ("mobile-number", "138 0000 000O", 13, "charset"),
    ("license-plate", "皖E·0I000", 5, "letter-IO"),
    ("document-number", "花政秘〔2024〕第7号", 10, "di"),
])
func `An error says where it is`(kind: String, text: String, position: Int, code: String) throws {
    let report = try #require(IdentifierKinds.named(kind)).check(text, asOf: VectorFile.today)
    #expect(report.error?.position == position)
    #expect(report.error?.code.term.wire == code)
    #expect(report.normalised == nil && report.parts.isEmpty)
}

@Test func `An error says what was found and what was expected, in both languages`() {
    let error = #expect(throws: IdentifierError.self) { try UnifiedSocialCreditCode(parsing: "91340503XXXX999950") }
    #expect(error?.text.zh == "校验码不符：第18位应为校验码K，实为“0”")
    #expect(error?.text.en == "check character does not match: at 18 expected check character K, found \"0\"")
    let short = #expect(throws: IdentifierError.self) { try UnifiedSocialCreditCode(parsing: "9134") }
    #expect(short?.text.zh == "长度不符：应为18位，实为4位")
    let end = #expect(throws: IdentifierError.self) { try CaseNumber(parsing: "（2024）皖0503民初1") }
    #expect(end?.text.zh == "缺少“号”：第15位应为“号”，实为结尾")
}

@Test func `Private numbers are masked unless asked for`() throws {
    let resident = try ResidentIdentityNumber(parsing: "51343118611027377x")
    #expect(resident.description == "513431********377X")
    #expect(resident.unmasked == "51343118611027377X")
    let card = try BankCardNumber(parsing: "6200001958593348")
    #expect(card.description == "620000******3348")
    let mobile = try MobileNumber(parsing: "+86 138 0000 0000")
    #expect(mobile.description == "138****0000")
    #expect(mobile.unmasked == "13800000000")
    func shown(_ value: some IdentifierKind) -> String {
        var text = "\(value) " + String(reflecting: value)
        dump(value, to: &text)
        dump([value], to: &text)
        return text
    }
    #expect(!shown(resident).contains("18611027") && !shown(resident).contains("186110273"))
    #expect(!shown(card).contains("6200001958593348") && !shown(mobile).contains("13800000000"))
    let report = try #require(IdentifierKinds.named("resident-id")).check("51343118611027377X")
    #expect(report.normalised == "513431********377X")
    #expect(!"\(report)".contains("1027"))
}

@Test func `Every kind has its own name`() {
    #expect(IdentifierKinds.all.count == 14)
    #expect(Set(IdentifierKinds.all.map(\.kind.wire)).count == 14)
    #expect(IdentifierKinds.named("case-number") != nil)
    #expect(IdentifierKinds.named("passport") == nil)
}

@Test func `A report gives parts and findings`() throws {
    let report = try #require(IdentifierKinds.named("case-number")).check("(2024)皖0503民终1号")
    #expect(report.normalised == "（2024）皖0503民终1号")
    #expect(report.parts.map(\.name.wire).prefix(5) == ["year", "court", "court-level", "type", "case-types"])
    #expect(report.warnings.map(\.code) == ["identifier.case-number.level-contradiction"])
    #expect(report.warnings.map(\.severity) == [.warning])
}

@Test func `The table of type codes is that of the standard`() throws {
    struct File: Decodable {
        struct Row: Decodable {
            let code: String
            let category: String
            let names: [String]
            let minLevel: String?
        }
        let standard: [Row]
        let practice: [String: String]
    }
    let file = try Fixture.json("Vectors/case-types.json", as: File.self)
    #expect(CaseTypeCode.standard.map(\.description) == file.standard.map(\.code))
    for (row, code) in zip(file.standard, CaseTypeCode.standard) {
        #expect(CaseTypeCode(row.code) == code)
        #expect(code.category?.term.zh == row.category)
        #expect(code.name.zh == row.names.joined(separator: "；"))
        #expect(!code.name.en.isEmpty)
        #expect(code.lowestLevel.term.wire == row.minLevel ?? "basic")
    }
    let practice = CaseTypeCode.all.filter { !$0.isStandard }
    #expect(Set(practice.map(\.description)) == Set(file.practice.keys))
    for code in practice {
        #expect(file.practice[code.description]?.hasPrefix(code.name.zh) == true)
        #expect(code.category == nil)
    }
}

@Test func `Type codes have their dates of use`() {
    #expect(CaseTypeCode("民初")?.since == CivilDate(2016, 1, 1))
    #expect(CaseTypeCode("民保令")?.since == CivilDate(2016, 3, 1))
    #expect(CaseTypeCode("破申")?.since == CivilDate(2016, 8, 1))
    #expect(CaseTypeCode("民破")?.until == CivilDate(2016, 7, 31))
    #expect(CaseTypeCode("民初")?.until == nil)
    #expect(CaseTypeCode("刑教") != nil && CaseTypeCode("刑教")?.since == nil)
    #expect(CaseTypeCode("执转破") == nil && CaseTypeCode("") == nil && CaseTypeCode("民事初") == nil)
}

@Test func `The table of provinces is that of the standard`() throws {
    struct Row: Decodable { let code, courtChar, plateChar, fullName: String }
    let rows = try Fixture.json("Vectors/provinces.json", as: [Row].self)
    #expect(rows.count == 31)
    #expect(Province.all.map { String($0.code) + "0000" } == rows.map(\.code))
    #expect(Province.all.map(\.name.zh) == rows.map(\.fullName))
    #expect(Province.all.map { String(Character($0.courtCharacter)) } == rows.map(\.courtChar))
    #expect(Province.all.map { String(Character($0.plateCharacter)) } == rows.map(\.plateChar))
}

@Test func `Enforcement documents may have 第 and padding, and equal the plain number`() throws {
    let number = try DocumentNumber.readEnforcement("花市监罚决字〔2024〕第000123号")
    #expect(number.value.serial == 123)
    #expect(number.warnings == [.enforcementForm])
    #expect(number.value.description == "花市监罚决字〔2024〕第000123号")
    #expect(try DocumentNumber(parsing: "花市监罚决字〔2024〕123号") == number.value)
    #expect(DocumentNumber("花市监罚决字〔2024〕第000123号") == nil)
}

@Test func `A passbook number that fails its check digit is a warning, a card number an error`() throws {
    #expect(BankCardNumber("620000411239425981") == nil)
    #expect(try BankCardNumber.readPassbook("620000411239425981").warnings == [.luhn])
    #expect(throws: IdentifierError.self) { try BankCardNumber.readPassbook("6666666666666666") }
}

@Test func `Case numbers are made of parts only where they can be`() throws {
    let court = try CourtCode(parsing: "皖0503")
    let type = try CaseTypeCode(parsing: "民初")
    #expect(CaseNumber(year: 2024, court: court, type: type, serial: 1)?.description == "（2024）皖0503民初1号")
    #expect(
        CaseNumber(year: 2024, court: court, type: type, serial: 1, branch: 21)?.description == "（2024）皖0503民初1号之二十一")
    #expect(CaseNumber(year: 2024, court: court, type: type, serial: 0) == nil)
    #expect(CaseNumber(year: 2024, court: court, type: type, serial: -1) == nil)
    #expect(CaseNumber(year: 2024, court: court, type: type, serial: .max) == nil)
    #expect(CaseNumber(year: 2015, court: court, type: type, serial: 1) == nil)
    #expect(CaseNumber(year: 2024, court: court, type: type, serial: 1, branch: 100) == nil)
    let review = try CaseTypeCode(parsing: "刑核")
    #expect(CaseNumber(year: 2024, court: .supreme, type: review, serial: 123) == nil)
}

@Test func `Without a day, nothing lies in the future`() throws {
    #expect(CaseNumber("（2099）皖0503民初1号") != nil)
    let error = #expect(throws: IdentifierError.self) {
        try CaseNumber(parsing: "（2099）皖0503民初1号", asOf: VectorFile.today)
    }
    #expect(error?.code == .yearRange)
}

@Test func `Sources of identifiers stay short, and tables stay rows of data`() throws {
    let folder = Fixture.root.deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Sources/FuyuanKit/Identifiers")
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var count = 0
    for case let file as URL in files where file.pathExtension == "swift" {
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 300, "\(file.lastPathComponent)")
        #expect(!text.contains("import "), "\(file.lastPathComponent)")
        guard file.lastPathComponent.hasSuffix("Table.swift") else { continue }
        #expect(text.split(separator: "\n").filter { $0.contains(" Row(") }.count == 134)
        #expect(!text.contains("switch ") && !text.contains("func "))
        count += 1
    }
    #expect(count == 1)
}
