import FuyuanKit
import Testing

@Suite("跨案协作事项的重放") struct ReplayedDutyTests {
    /// Two linked cases; the duty is acknowledged by the court, then carried out by its act.
    private static func tale() -> LinkedTale {
        var tale = LinkedTale()
        tale.enforce()
        tale.link("EN-1", .enforcementAgainst, "BK-1", holder: "e1")
        tale.accept()
        let file = tale.docket.duties[0]
        tale.do(file, .acknowledge, as: CrossCaseDuty.self, .owner, "e1", on: "2026-03-16")
        tale.do("EN-1", .bankruptcyAdmitted, as: EnforcementCase.self, .handler, "e1", on: "2026-03-18")
        return tale
    }

    private static func replayed(_ lines: [[UInt8]], times: Int, linkedTo tale: LinkedTale) -> CoordinatedDocket {
        var docket = CoordinatedDocket()
        for link in tale.docket.links.all { docket.link(link, under: .current) }
        for _ in 0..<times { for line in lines { docket.admit(line: line, under: .current) } }
        return docket
    }

    private static func told(_ docket: CoordinatedDocket) -> [String] {
        docket.docket.files.map { file in
            "\(file.id) \(file.phase.wire) " + file.history.map { "\($0.sequence) \($0.type)" }.joined(separator: ", ")
        }
    }

    @Test func `The duty is owed, acknowledged and performed, each an entry of its file`() {
        let told = Self.told(Self.tale().docket)
        #expect(
            told.last
                == "duty/bankruptcy-effect/enforcement-suspended/4:BK-1#1/EN-1 performed 1 owe, 2 acknowledge, 3 perform"
        )
    }

    @Test func `The whole log replayed, once or twice, tells the same`() {
        let tale = Self.tale()
        for times in 1...2 {
            #expect(Self.told(Self.replayed(tale.log, times: times, linkedTo: tale)) == Self.told(tale.docket))
        }
    }

    @Test func `The log without what the register wrote tells the same: the register writes it again`() {
        let tale = Self.tale()
        let own = tale.log.filter { !String(decoding: $0, as: UTF8.self).contains(#""role":"register""#) }
        #expect(own.count == tale.log.count - 2)
        #expect(Self.told(Self.replayed(own, times: 1, linkedTo: tale)) == Self.told(tale.docket))
    }

    @Test func `A duty on the wire`() throws {
        let tale = Self.tale()
        let line = try #require(
            tale.log.map { String(decoding: $0, as: UTF8.self) }.first { $0.contains("cross-case-duty") })
        #expect(
            line
                == #"{"case":"duty/bankruptcy-effect/enforcement-suspended/4:BK-1#1/EN-1","machine":"cross-case-duty","#
                + #""seq":1,"day":"2026-03-16","actor":{"role":"register"},"act":{"type":"owe","#
                + #""rule":"bankruptcy-effect/enforcement-suspended","nature":"duty","source":"BK-1","sequence":1,"#
                + #""target":"EN-1","since":"2026-03-16","holder":"e1"}}"#)
    }

    @Test func `Names that look alike make different duties`() throws {
        func id(_ source: CaseID, _ target: CaseID) -> CaseID {
            CrossCaseDutyTerms("r", .duty, from: source, 1, in: target, since: day("2026-03-16")).id
        }
        #expect(id("A", "B#1/C") != id("A#1/B", "C"))
        #expect(id("A#1/B", "C") == id("A#1/B", "C"))
    }

    @Test func `A journal cut into lines is taken as it comes, and what cannot be read raises nothing`() {
        let tale = Self.tale()
        var docket = CoordinatedDocket()
        for link in tale.docket.links.all { docket.link(link, under: .current) }
        var splitter = LineSplitter()
        splitter.append(tale.log.reduce(into: Array("junk\n\n".utf8)) { $0 += $1 + [10] })
        splitter.finish()
        var errors = 0
        while let line = splitter.next() {
            if docket.admit(line, from: "log.jsonl", under: .current).error != nil { errors += 1 }
        }
        #expect(errors == 1 && docket.docket.unread.map(\.place) == ["log.jsonl:1:1"])
        #expect(Self.told(docket) == Self.told(tale.docket))
    }
}
