import FuyuanKit
import Testing

extension ServiceTicket: Walkable {
    static var walkActs: [Act] {
        [
            .open(TicketOpening(.consultation, answerBy: day("2026-03-10"))), .open(.crossDomain),
            .route(TicketRouting(to: "立案庭")), .askMore(TicketSupplementCall(["身份证明"])), .supplement,
            .answer(TicketAnswer()), .transfer(TicketTransfer(to: "某局")), .expire,
            .close(TicketClosing(.satisfied)),
        ]
    }
    var walkAspect: Int { isCrossDomain ? 1 : 0 }
}

extension TicketOpening {
    /// Papers handed in at 皖0503 for 鲁0602.
    fileprivate static var crossDomain: TicketOpening {
        TicketOpening(
            .crossDomainFiling, isIdentityChecked: true,
            filing: CourtCode("皖0503").flatMap { here in
                CourtCode("鲁0602").map { FilingRequest(by: .crossDomain, at: here, for: $0) }
            }, answerBy: day("2026-03-10"), atMinute: 600)
    }
}

private typealias Ticket = Matter<ServiceTicket>

extension Ticket {
    fileprivate static func routed(_ opening: TicketOpening, _ routing: TicketRouting = TicketRouting(to: "立案庭")) throws
        -> Ticket
    {
        var ticket = Ticket()
        try ticket.do(.open(opening), .party, on: "2026-03-02")
        try ticket.do(.route(routing), .assistingCourt, on: "2026-03-02")
        return ticket
    }
}

@Suite("诉讼服务工单") struct ServiceTicketTests {
    @Test func `The laws of every machine hold`() { checkLaws(of: ServiceTicket.self) }

    @Test func `A filing across districts keeps both courts, and the competent one gives the number`() throws {
        var ticket = try Ticket.routed(.crossDomain, TicketRouting(to: "鲁0602", papersChecked: true))
        #expect(ticket.file.lastOutcome?.isRegular == true)
        let filing = try #require(ticket.file.state.opening?.filing)
        #expect(filing.receivingCourt == CourtCode("皖0503") && filing.competentCourt == CourtCode("鲁0602"))
        #expect(filing.isCrossDomain)
        let own = try #require(CaseNumber("（2026）鲁0602民初15号"))
        let foreign = try #require(CaseNumber("（2026）皖0503民初15号"))
        #expect(
            ticket.refusal(of: .answer(TicketAnswer(numbered: foreign)), .competentCourt, on: "2026-03-03") == [
                "service-ticket/answer/number-of-competent-court/unmet"
            ])
        #expect(
            ticket.refusal(of: .answer(TicketAnswer(numbered: own)), .assistingCourt, on: "2026-03-03") == [
                "service-ticket/answer/wrong-role"
            ])
        #expect(filing.findings(number: foreign).map(\.code) == ["filing-request/other-courts-number"])
        #expect(filing.findings(number: own).isEmpty)
        let outcome = try ticket.do(
            .answer(TicketAnswer(numbered: own, servedByAssistingCourt: true, atMinute: 625)), .competentCourt,
            on: "2026-03-02")
        #expect(outcome.isRegular)
        #expect(outcome.emits == [.serveResult, .returnVisit])
        #expect(outcome.issues == [.reply, .acceptanceNotice])
        #expect(ticket.file.state.answerMinutes == 25)
    }

    @Test func `A filing across districts needs two courts`() throws {
        let court = try #require(CourtCode("鲁0602"))
        let filing = FilingRequest(by: .crossDomain, at: court, for: court)
        #expect(filing.findings().map(\.code) == ["filing-request/same-court"])
        var ticket = Ticket()
        #expect(
            try ticket.do(.open(TicketOpening(.crossDomainFiling, isIdentityChecked: true)), .party, on: "2026-03-02")
                .irregularities == ["courts-named"])
    }

    @Test(arguments: [
        (ServiceTicketKind.consultation, Bool?.none, [String]()), (.caseQuery, true, []),
        (.caseQuery, false, ["identity-checked"]), (.refund, false, ["identity-checked"]),
    ])
    func `Case data ask for an identity`(kind: ServiceTicketKind, isChecked: Bool?, irregular: [String]) throws {
        var ticket = Ticket()
        let outcome = try ticket.do(
            .open(TicketOpening(kind, isIdentityChecked: isChecked)), .hotline, on: "2026-03-02")
        #expect(outcome.irregularities == irregular)
    }

    @Test func `Every ticket ends answered, passed on or not answered in time`() throws {
        let opening = TicketOpening(.consultation, answerBy: day("2026-03-10"))
        let silent = try Ticket.routed(opening)
        var (answered, passed, noted) = (silent, silent, silent)
        func end(_ ticket: Ticket, _ text: String) -> TicketEnd? {
            ticket.file.state.end(asOf: day(text), in: .current)
        }
        #expect(end(silent, "2026-03-10") == nil)
        #expect(end(silent, "2026-03-11") == .unansweredOverdue)
        #expect(silent.file.findings(asOf: day("2026-03-11"), in: .current).map(\.code) == ["service-ticket/overdue"])
        try answered.do(.answer(TicketAnswer("已告知")), .hotline, on: "2026-03-10")
        #expect(end(answered, "2026-03-11") == .answered)
        #expect(
            passed.refusal(of: .transfer(TicketTransfer()), .hotline, on: "2026-03-05") == [
                "service-ticket/transfer/recipient-named/unmet"
            ])
        try passed.do(.transfer(TicketTransfer(to: "某局")), .hotline, on: "2026-03-05")
        #expect(end(passed, "2026-03-31") == .transferred)
        #expect(noted.refusal(of: .expire, .system, on: "2026-03-10") == ["service-ticket/expire/time-passed/unmet"])
        try noted.do(.expire, .system, on: "2026-03-11")
        #expect(end(noted, "2026-03-11") == .unansweredOverdue)
        #expect(
            try noted.do(.answer(TicketAnswer()), .court, on: "2026-03-12").irregularities == ["in-time"])
        let tally = ServiceTicketTally(
            of: [silent.file, answered.file, passed.file], asOf: day("2026-03-11"), in: .current)
        #expect([tally.answered, tally.transferred, tally.unansweredOverdue, tally.open] == [1, 1, 1, 0])
        #expect(tally.share(answeredWithin: 30) == nil)
    }

    @Test func `While papers are awaited the time stands still`() throws {
        var ticket = try Ticket.routed(
            TicketOpening(.preservation, isIdentityChecked: true, answerBy: day("2026-03-10")))
        #expect(
            try ticket.do(.askMore(TicketSupplementCall([])), .court, on: "2026-03-04").irregularities == [
                "told-at-once"
            ])
        #expect(ticket.file.state.end(asOf: day("2026-04-01"), in: .current) == nil)
        try ticket.do(.supplement, .party, on: "2026-03-06")
        #expect(ticket.phase == .routed)
    }

    @Test func `The call back records what was found good`() throws {
        var ticket = try Ticket.routed(TicketOpening(.complaint))
        try ticket.do(.answer(TicketAnswer()), .hotline, on: "2026-03-03")
        let closing = TicketClosing(.satisfied, quality: [.connected, .repliedTo])
        #expect(
            String(decoding: JSON.write(ServiceTicket.Act.close(closing)), as: UTF8.self)
                == #"{"type":"close","rating":"satisfied","quality":["connected","replied-to"]}"#)
        #expect(try ticket.do(.close(closing), .hotline, on: "2026-03-04").isRegular)
        #expect(ticket.phase == .closed)
    }

    @Test func `mediation.n3: answers within half an hour are counted where minutes are known`() throws {
        let files = try [605, 625, 631, 700].map { minute in
            var ticket = try Ticket.routed(.crossDomain, TicketRouting(to: "鲁0602", papersChecked: true))
            try ticket.do(
                .answer(TicketAnswer(servedByAssistingCourt: true, atMinute: minute)), .competentCourt,
                on: "2026-03-02")
            return ticket.file
        }
        let tally = ServiceTicketTally(of: files, asOf: day("2026-03-02"), in: .current)
        guard case .count(let limit) = LegalContext.current.value(of: .crossDomainAnswerMinutes) else {
            Issue.record("the parameter is a count")
            return
        }
        #expect(tally.minutes == [5, 25, 31, 100])
        #expect(tally.share(answeredWithin: limit) == Percent(1, of: 2))
    }
}
