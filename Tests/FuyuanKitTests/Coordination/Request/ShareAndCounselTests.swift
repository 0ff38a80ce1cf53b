import FuyuanKit
import Testing

@Suite("信息共享") struct InformationShareTests {
    static let subscription = InformationSubscription(
        "某法院", to: [.environmentalClue, .majorCase], of: ["生态环境局", "检察院"], from: day("2026-01-01"))
    static let clue = SharedEvent(
        "2026-7", from: "生态环境局", on: .environmentalClue, day: day("2026-03-02"), "排污口超标")
    static let major = SharedEvent("1", from: "检察院", on: .majorCase, day: day("2026-03-01"), "重大案件受理")

    @Test func `The same name with other content is a conflict and replaces nothing unseen`() {
        var share = InformationShare(Self.subscription)
        share.receive(Self.clue)
        var changed = Self.clue
        changed.text = "另一内容"
        #expect(share.receive(changed) == .conflict)
        #expect(share.count == 1)
        #expect(share[Self.clue.id].map { [$0] + share.conflicts }?.count == 2)
    }

    @Test func `What was not subscribed to does not arrive`() {
        var share = InformationShare(Self.subscription)
        var (topic, source, old) = (Self.clue, Self.clue, Self.clue)
        topic.topic = .typicalCase
        source.source = "他局"
        old.day = day("2025-12-31")
        for event in [topic, source, old] { #expect(share.receive(event) == .notSubscribed) }
        #expect(share.events.isEmpty)
    }

    @Test func `Subscription and event survive the wire`() throws {
        #expect(
            try JSON.read(InformationSubscription.self, from: JSON.write(Self.subscription)) == Self.subscription)
        #expect(
            String(decoding: JSON.write(Self.major), as: UTF8.self)
                == #"{"name":"1","source":"检察院","topic":"major-case","day":"2026-03-01","text":"重大案件受理"}"#)
        #expect(try JSON.read(SharedEvent.self, from: JSON.write(Self.clue)) == Self.clue)
    }
}

@Suite("律师阅卷") struct CounselAccessTests {
    static let mandate = CounselMandate(
        "律师-01", for: "甲公司", in: "M-1", from: day("2026-03-01"), powers: [.settle])

    func file() throws -> CaseFile<ServiceTicket> {
        var ticket = Matter<ServiceTicket>()
        try ticket.do(.open(TicketOpening(.caseQuery, isIdentityChecked: true)), .party, on: "2026-03-02")
        try ticket.do(.route(TicketRouting(to: "立案庭")), .hotline, on: "2026-03-02")
        try ticket.do(.answer(TicketAnswer()), .court, on: "2026-03-03")
        return ticket.file
    }

    /// Routing is the court's own.
    func tier(_ line: HistoryLine) -> FileAccessTier {
        switch line.type {
        case "open": .ownPapers
        case "answer": .caseFile
        case "route": .internalFile
        case _: .none
        }
    }

    @Test func `Another case is closed to counsel`() throws {
        let access = CounselAccess(Self.mandate)
        #expect(access.lines(of: CaseFile<ServiceTicket>("M-2"), on: day("2026-03-05")) { _ in .caseFile }.isEmpty)
        #expect(!access.permits(.ownPapers, of: "M-2", on: day("2026-03-05")))
        #expect(access.refusal(of: "M-2", on: day("2026-03-05"))?.code == "counsel-access/other-case")
        #expect(access.refusal(of: "M-1", on: day("2026-02-28"))?.code == "counsel-access/not-yet")
        #expect(access.refusal(of: "M-1", on: day("2026-03-05")) == nil)
        #expect(
            CounselAccess(Self.mandate, upTo: .none).refusal(of: "M-1", on: day("2026-03-05"))?.code
                == "counsel-access/nothing-granted")
    }

    @Test func `A special mandate is needed to settle or appeal, and ends with the mandate`() {
        let mandate = Self.mandate.ended(on: day("2026-04-01"), by: .completed)
        #expect(mandate.permits(.settle, on: day("2026-03-31")))
        #expect(!mandate.permits(.appeal, on: day("2026-03-31")))
        #expect(!mandate.permits(.settle, on: day("2026-04-01")))
        // An earlier end stays.
        #expect(mandate.ended(on: day("2026-05-01"), by: .resigned) == mandate)
    }

    @Test func `A mandate that ends before it begins is found`() {
        var mandate = Self.mandate
        #expect(mandate.findings.isEmpty)
        mandate.through = day("2026-02-01")
        mandate.endedOn = day("2026-02-02")
        #expect(
            mandate.findings.map(\.code) == [
                "counsel-mandate/through-before-from", "counsel-mandate/ended-before-from",
            ])
    }

    @Test func `An access survives the wire`() throws {
        let access = CounselAccess(Self.mandate.ended(on: day("2026-03-10"), by: .resigned), upTo: .ownPapers)
        #expect(try JSON.read(CounselAccess.self, from: JSON.write(access)) == access)
    }
}
