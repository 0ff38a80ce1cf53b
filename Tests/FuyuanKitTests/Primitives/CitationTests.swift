import FuyuanKit
import Testing

@Suite struct `A citation` {
    @Test(arguments: [
        (Citation("CC20"), "《民法典》", "Civil Code"),
        (Citation("CC20", 202), "《民法典》第202条", "Civil Code, art. 202"),
        (Citation("CC20", 203, 1), "《民法典》第203条第1款", "Civil Code, art. 203 para. 1"),
        (Citation("CC20", 1, 2, item: 3), "《民法典》第1条第2款第3项", "Civil Code, art. 1 para. 2 item 3"),
        (Citation("LOCAL-1", 120, 1, inserted: 1), "LOCAL-1第120条之1第1款", "LOCAL-1, art. 120-1 para. 1"),
    ])
    func `prints as a lawyer writes it`(citation: Citation, zh: String, en: String) {
        #expect(citation.text(in: .zh) == zh)
        #expect(citation.text(in: .en) == en)
    }

    @Test func `prints a title inside a title in single brackets`() {
        #expect(
            Citation("JI22", 206).text(in: .zh)
                == "《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第206条")
    }

    @Test func `takes two words`() { #expect(MemoryLayout<Citation>.size <= 16) }
}

@Suite struct `A statute` {
    @Test(arguments: [("CPL23", "CPL23"), ("", ""), ("ABCDEFGHIJ", "ABCDEFGH"), ("A B", "AB"), ("民法CC20", "CC20")])
    func `is its first eight visible ASCII characters`(id: String, kept: String) {
        #expect(Statute(id).id == kept)
        #expect(Statute(id).description == kept)
        #expect(Statute(id) == Statute(kept))
    }

    @Test func `is one word, and open`() {
        #expect(MemoryLayout<Statute>.size == 8)
        #expect(Statute("LOCAL-1").instrument == nil)
        #expect(Statute("CC20").instrument?.zh == "民法典")
    }

    @Test func `was in force between its days, and unknown without them`() throws {
        let law = Instrument("X", "甲法", "Law A", since: "2020-01-02", until: "2021-12-31")
        let day = { (text: String) in try #require(CivilDate(text)) }
        #expect(law.isInForce(on: try day("2020-01-01")) == false)
        #expect(law.isInForce(on: try day("2020-01-02")) == true)
        #expect(law.isInForce(on: try day("2021-12-31")) == true)
        #expect(law.isInForce(on: try day("2022-01-01")) == false)
        #expect(Instrument("X", "甲法", "Law A").isInForce(on: try day("2022-01-01")) == nil)
        #expect(law.title(in: .zh) == "甲法")
        #expect(law.title(in: .en) == "Law A")
    }

    @Test func `stands once among the kit's instruments, with both titles`() {
        var seen: Set<Statute> = []
        for instrument in Instrument.all {
            #expect(seen.insert(instrument.statute).inserted, "\(instrument.statute)")
            #expect(!instrument.zh.isEmpty && !instrument.en.isEmpty && !instrument.zh.hasPrefix("《"))
            if let since = instrument.since, let until = instrument.until { #expect(since <= until) }
        }
    }
}

@Suite struct `A basis` {
    @Test func `holds up to four citations, in order`() {
        let (one, two) = (Citation("CC20", 201), Citation("CC20", 202))
        #expect(Basis().isEmpty)
        #expect(Basis().text(in: .zh) == "")
        #expect(!Basis(one).isEmpty)
        #expect(Basis(one, two).citations == [one, two])
        #expect(Basis(one, two, one, two).citations.count == 4)
        #expect(Basis(one, two).text(in: .zh) == "《民法典》第201条、《民法典》第202条")
        #expect(Basis(one, two).text(in: .en) == "Civil Code, art. 201; Civil Code, art. 202")
    }
}

@Suite struct `A derivation` {
    @Test func `prints one numbered step a line, with its result and article`() {
        var derivation = Derivation()
        #expect(derivation.text(in: .zh) == "")
        derivation.add("收到", "received", result: "2026-01-01")
        derivation.add("满一个月", "one month later", result: "2026-02-01", Basis(Citation("CC20", 202)))
        var other = Derivation([Derivation.Step("止", "end")])
        other.add(derivation)
        #expect(
            other.text(in: .zh) == """
                1. 止
                2. 收到：2026-01-01
                3. 满一个月：2026-02-01（《民法典》第202条）
                """)
        #expect(
            other.text(in: .en) == """
                1. end
                2. received: 2026-01-01
                3. one month later: 2026-02-01 (Civil Code, art. 202)
                """)
    }
}

@Suite struct `A finding` {
    @Test func `says what, where, how grave and why, in both languages`() {
        let finding = Finding("mediation.V001", .warning, at: "consent", Basis(Citation("CC20", 1)), "缺", "missing")
        #expect(finding.code == "mediation.V001")
        #expect(finding.severity == .warning)
        #expect(finding.path == "consent")
        #expect(finding.text[.zh] == "缺")
        #expect(finding.text[.en] == "missing")
        #expect(
            finding == Finding("mediation.V001", .warning, at: "consent", Basis(Citation("CC20", 1)), "缺", "missing"))
    }
}
