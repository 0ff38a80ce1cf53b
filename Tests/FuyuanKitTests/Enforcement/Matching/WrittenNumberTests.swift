import FuyuanKit
import Testing

@Suite("号码与名称的写法") struct WrittenNumberTests {
    private let list = Made.list(
        Made.entry("L-1", .dishonestListing, "甲某", SubjectNumber(.residentID, "11010519491231002X")),
        Made.entry("L-2", .dishonestListing, "乙·丙", Made.first),
        Made.entry("L-3", .dishonestListing, "丁（示例）公司", Made.company))

    @Test(arguments: [
        "11010519491231002X", "11010519491231002x", "110105 19491231 002X", " 11010519491231002X\n",
        "11010519491231002X\r\n", "１１０１０５１９４９１２３１００２Ｘ", "110105\u{3000}19491231\u{A0}002ｘ",
        "\u{FEFF}11010519491231002X", "110105\u{200C}19491231\u{200D}002\u{2060}X",
    ])
    func `However a sound number is written, it is found`(_ written: String) {
        let number = SubjectNumber(.residentID, written)
        #expect(number.soundness == .sound)
        #expect(!number.key.isEmpty)
        #expect(list.compare(CreditApplicant(number, "甲某"), asOf: Made.today).verdict == .blocked)
    }

    @Test(arguments: ["91410802MA00001X3Q", "91410802−MA00001X3−Q", "91410802-ma00001x3-q\n", "９１４１０８０２ＭＡ００００１Ｘ３Ｑ"])
    func `However a sound credit code is written, it is found`(_ written: String) {
        let number = SubjectNumber(.creditCode, written)
        #expect(number.soundness == .sound)
        #expect(list.compare(CreditApplicant(number, "丁(示例)公司"), asOf: Made.today).verdict == .blocked)
    }

    @Test(arguments: ["乙·丙", "乙•丙", "乙・丙", "乙．丙", "乙.丙", " 乙 ‧ 丙 ", "乙･\u{2060}丙"])
    func `A name is one name however its dot is written`(_ name: String) {
        #expect(
            list.compare(CreditApplicant(Made.first, SubjectName(name)), asOf: Made.today).verdict == .blocked)
    }

    @Test func `Another name under the same number goes to a person`() {
        #expect(list.compare(CreditApplicant(Made.first, "乙丙"), asOf: Made.today).verdict == .possible)
    }

    @Test func `Removed and listed anew, each day has its own answer`() {
        var first = Made.entry("A-1")
        first.changes = [CreditChange(.remove, on: day("2026-04-01"))]
        let second = Made.entry("A-2", published: "2026-05-08")
        let list = Made.list(first, second)
        func verdict(_ text: String) -> MatchVerdict {
            list.compare(CreditApplicant(Made.first, "甲某"), asOf: day(text)).verdict
        }
        #expect(verdict("2026-02-28") == .clear)
        #expect(verdict("2026-03-01") == .blocked)
        #expect(verdict("2026-03-31") == .blocked)
        #expect(verdict("2026-04-01") == .clear)
        #expect(verdict("2026-05-07") == .clear)
        #expect(verdict("2026-05-08") == .blocked)
        #expect(verdict("2026-06-11") == .blocked)
        #expect(verdict("2026-06-12") == .indeterminate)
    }

    @Test
    func `enforcement.F2: who represents an entity under its old organisation code is found for a person to check`() {
        let list = Made.list(
            Made.entry("C-1", .consumptionRestriction, "丁公司", SubjectNumber(.organizationCode, "MA00001X3")))
        let person = CreditApplicant(
            Made.second, "戊某", of: [EntityTie(.representative, of: Made.company)])
        let result = list.compare(person, asOf: Made.today)
        #expect(result.verdict == .possible)
        #expect(result.matches.map(\.reason) == [.boundWithEntity])
    }
}
