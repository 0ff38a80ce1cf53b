import FuyuanKit
import Testing

@Suite("关联案件") struct CaseLinkTests {
    @Test func `A link is found from both sides, once however often it is made`() {
        var links = CaseLinks()
        let link = CaseLink("EN-1", .enforcementAgainst, "BK-1", since: day("2026-03-16"), holder: "e1")
        let (first, second) = (links.insert(link), links.insert(link))
        #expect(first && !second)
        #expect(links["EN-1"] == [link] && links["BK-1"] == [link] && links["X"].isEmpty)
        #expect(links.cases(of: "BK-1", [.enforcementAgainst]) == ["EN-1"])
        #expect(links.cases(of: "EN-1", [.enforcementAgainst]) == ["BK-1"])
        #expect(links.cases(of: "EN-1", [.suitOf]).isEmpty)
        #expect(link.holder(of: "EN-1") == "e1" && link.holder(of: "BK-1") == nil && link.other(than: "X") == nil)
        let toItself = links.insert(CaseLink("EN-1", .suitOf, "EN-1"))
        #expect(!toItself)
    }

    @Test func `A link on the wire`() throws {
        let link = CaseLink("EN-1", .enforcementAgainst, "BK-1", since: day("2026-03-16"), holder: "e1")
        let text = #"{"from":"EN-1","relation":"enforcement-against","to":"BK-1","since":"2026-03-16","holder":"e1"}"#
        #expect(String(decoding: JSON.write(link), as: UTF8.self) == text)
        #expect(try JSON.read(CaseLink.self, from: Array(text.utf8)) == link)
    }

    @Test func `A link made after acceptance raises what was owed before, from the day it was known`() throws {
        var tale = LinkedTale()
        tale.accept(on: "2026-03-16")
        #expect(tale.docket.duties.isEmpty)
        tale.enforce("EN-2")
        let found = tale.link("EN-2", .enforcementAgainst, "BK-1", since: "2026-04-01", holder: "e2")
        let duty = try #require(found.raised.first { $0.target == "EN-2" && $0.rule.nature == .duty })
        #expect(duty.rule == CrossCaseRule(.bankruptcy(.enforcementSuspended)))
        #expect(duty.duty.since == day("2026-04-01") && duty.holder == "e2" && duty.sequence == 1)
        #expect(tale.link("EN-2", .enforcementAgainst, "BK-1").isEmpty)
    }

    @Test func `What was done already before the link came is performed, not owed`() {
        var tale = LinkedTale()
        tale.accept(on: "2026-03-16")
        tale.enforce("EN-2")
        tale.do("EN-2", .bankruptcyAdmitted, as: EnforcementCase.self, .handler, "e2", on: "2026-03-20")
        let found = tale.link("EN-2", .enforcementAgainst, "BK-1")
        #expect(found.performed.count == 1 && tale.docket.openDuties(in: "EN-2").isEmpty)
    }

    @Test func `A case closed for good owes nothing any more`() {
        var tale = LinkedTale()
        tale.enforce("EN-3")
        tale.do(
            "EN-3", .voluntaryPerformance(Satisfaction()), as: EnforcementCase.self, .debtor, on: "2026-02-20")
        tale.link("EN-3", .enforcementAgainst, "BK-1")
        let found = tale.accept()
        #expect(!found.raised.contains { $0.target == "EN-3" && $0.rule.nature == .duty })
    }

    @Test func `A line that cannot be read, or that the law refuses, raises nothing`() {
        var tale = LinkedTale()
        tale.link("EN-1", .enforcementAgainst, "BK-1")
        #expect(tale.docket.admit(line: Array("{}".utf8), under: .current).error != nil)
        let refused = Entry<BankruptcyCase>(
            "BK-1", 1, on: day("2026-03-16"), by: Actor(.debtor), .open(CaseOpening(.creditor)))
        #expect(tale.docket.apply(refused, under: .current).raised.isEmpty)
        #expect(tale.docket.duties.isEmpty)
    }
}
