import FuyuanKit
import Testing

/// Entries as data: names, numbers, days, what may be shown.
@Suite struct EntryTests {
    @Test(arguments: [
        ("甲某", "甲 某", true), ("甲某", "甲\u{3000}某", true), ("甲·某", "甲•某", true), ("甲·某", "甲．某", true),
        ("甲·某", "甲・某", true),
        ("某（集团）公司", "某(集团)公司", true), ("某〔集团〕公司", "某【集团】公司", true), ("ＡＢ公司", "ab公司", true), ("甲某", "乙某", false),
        ("甲·某", "甲某", false), ("甲昇", "甲升", false), ("", "", false), (" ", "\u{3000}", false),
    ])
    func `Names are the same where only width, spaces, dots and brackets differ`(
        _ one: String, _ other: String, _ same: Bool
    ) {
        #expect(SubjectName(one).matches(SubjectName(other)) == same)
        #expect(SubjectName(other).matches(SubjectName(one)) == same)
    }

    @Test func `A number is kept whole on the wire and masked everywhere else`() throws {
        let number = Made.first
        #expect("\(number)" == "410802********0017")
        #expect(String(reflecting: number).contains("19880") == false)
        #expect(
            String(decoding: JSON.write(number), as: UTF8.self)
                == #"{"kind":"resident-id","number":"410802188001010017"}"#)
        #expect(SubjectNumber(.passport, "E12345678").masked == "E12****78")
        #expect(Made.company.masked == "91410802MA00001X3Q")
        let shown = try #require(Made.entry().published(asOf: Made.today))
        #expect(String(decoding: JSON.write(shown), as: UTF8.self).contains("410802********0017"))
    }

    @Test func `A key folds width, case, spaces and hyphens, and holds twenty characters`() {
        #expect(SubjectKey(.creditCode, "９1410802ma00001x3q") == Made.company.key)
        #expect(SubjectKey(.organizationCode, "MA00001X-3") == SubjectKey(.organizationCode, "MA00001X 3"))
        #expect(SubjectKey(.passport, "E1") != SubjectKey(.other, "E1"))
        #expect(SubjectKey(.other, "12345678901234567890").count == 20)
        #expect(SubjectKey(.other, "123456789012345678901").isEmpty)
        #expect(SubjectKey(.other, "证件1").isEmpty)
        #expect(SubjectNumber(.other, "证件1").soundness == .unsound)
    }

    @Test func `enforcement.7.7.credit-4: an entry stands as its own days tell`() {
        var entry = Made.entry()
        entry.decidedOn = day("2026-02-20")
        entry.graceUntil = day("2026-03-20")
        entry.publishedOn = day("2026-03-25")
        entry.expiresOn = day("2028-02-20")
        entry.changes = [
            CreditChange(.stay, on: day("2026-05-01")), CreditChange(.resume, on: day("2026-05-10")),
            CreditChange(.suspend, on: day("2026-06-01"), until: day("2026-06-05")),
        ]
        func at(_ text: String) -> CreditStatus { entry.standing(asOf: day(text)).status }
        #expect(at("2026-02-19") == .undecided)
        #expect(at("2026-02-20") == .inGrace)
        #expect(at("2026-03-20") == .inGrace)
        #expect(at("2026-03-21") == .unpublished)
        #expect(at("2026-03-25") == .live)
        #expect(at("2026-05-09") == .stayed)
        #expect(at("2026-05-10") == .live)
        #expect(at("2026-06-05") == .suspended)
        #expect(at("2026-06-06") == .live)
        #expect(at("2028-02-20") == .live)
        #expect(at("2028-02-21") == .expired)
        #expect(entry.standing(asOf: day("2028-03-01")).since == day("2028-02-21"))
        entry.changes.append(CreditChange(.remove, on: day("2026-07-01")))
        #expect(at("2028-03-01") == .removed)
        entry.changes.append(CreditChange(.revoke, on: day("2026-08-01")))
        #expect(at("2026-07-31") == .removed)
        #expect(at("2026-08-01") == .revoked)
    }

    @Test func `enforcement.F3: wrong data are found before they hurt anybody`() {
        #expect(Made.entry().findings().isEmpty)
        var entry = Made.entry(
            "L-9", .dishonestListing, "", SubjectNumber(.residentID, "110105194912310021"), published: "2026-02-01")
        entry.representative = "乙某"
        entry.expiresOn = day("2026-01-01")
        entry.court = ""
        #expect(
            entry.findings(at: "entries[0]").map { "\($0.code) \($0.path)" } == [
                "enforcement.V61 entries[0].identifier", "enforcement.F3 entries[0].name",
                "enforcement.F3 entries[0].court",
                "enforcement.F3 entries[0].publishedOn", "enforcement.F3 entries[0].expiresOn",
                "enforcement.F3 entries[0].representative",
            ])
    }

    @Test
    func
        `enforcement.7.7.credit-1: a feed needs a source, a signature, checking in five working days, and each number once`()
    {
        #expect(Made.list(Made.entry()).findings().isEmpty)
        let header = CreditListHeader(
            source: "", edition: "1", snapshotOn: day("2026-06-10"), receivedOn: day("2026-06-01"),
            verifiedOn: day("2026-06-09"), signature: .failed)
        let list = CreditList(header, [Made.entry(), Made.entry()])
        #expect(list.findings().map(\.path) == ["source", "signature", "verifiedOn", "entries[1].id"])
        var late = header
        late.verifiedOn = day("2026-06-08")
        #expect(!CreditList(late, []).findings().contains { $0.path == "verifiedOn" })
    }

    @Test func `An entry goes over the wire and back, with what a newer feed adds`() throws {
        let text =
            #"{"id":"L-1","list":"dishonest-listing","subject":"legal-person","name":"甲公司","formerNames":["甲贸易公司"],"representative":"乙某","identifier":{"kind":"credit-code","number":"91410802MA00001X3Q"},"caseNo":"（2026）豫0802执1号","court":"示例区人民法院","performance":{"extent":"part","amount":1000},"conduct":["breaks-reporting"],"decidedOn":"2026-02-20","publishedOn":"2026-03-01","expiresOn":"2028-02-20","changes":[{"kind":"remove","day":"2026-05-01","ground":"performed"}],"version":2,"pushLog":[{"receiver":"某市信用平台","day":"2026-03-02"}],"newer":[1]}"#
        let entry = try JSON.read(CreditEntry.self, from: text.utf8)
        #expect(entry.changes == [CreditChange(.remove, on: day("2026-05-01"), ground: .performed)])
        #expect(entry.performance == PerformedShare(.part, Money(fen: 1000)))
        #expect(String(decoding: JSON.write(entry), as: UTF8.self) == text)
        #expect(throws: WireError.self) { try JSON.read(CreditEntry.self, from: text.dropLast(9).utf8) }
        let items = ApprovalItemList.statutory
        #expect(try JSON.read(ApprovalItemList.self, from: JSON.write(items)) == items)
        let application = Made.application(CreditApplicant(Made.company, "甲公司", as: [.applicant, .agent]))
        #expect(try JSON.read(CreditApplication.self, from: JSON.write(application)) == application)
        #expect(try JSON.read(CreditListHeader.self, from: JSON.write(Made.list().header)) == Made.list().header)
    }

    @Test func `Of twenty thousand entries each is found by its number, and none by another`() {
        let numbers = (0..<20_000).map { SubjectNumber(.passport, "E\(10_000_000 + $0)") }
        let entries = numbers.enumerated().map {
            Made.entry(CreditEntry.ID("L-\($0.offset)"), .dishonestListing, SubjectName("某\($0.offset)"), $0.element)
        }
        let list = CreditList(Made.list().header, entries)
        let matcher = CreditMatcher(list, asOf: Made.today)
        for place in stride(from: 0, to: 20_000, by: 997) {
            let same = matcher.compare(CreditApplicant(numbers[place], SubjectName("某\(place)")))
            #expect(same.verdict == .blocked && same.matches.map(\.row) == [place])
            let other = matcher.compare(CreditApplicant(SubjectNumber(.passport, "E\(20_000_000 + place)"), "别人"))
            #expect(other.verdict == .clear && other.matches.isEmpty)
        }
    }
}
