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
    static var crossDomain: TicketOpening {
        TicketOpening(
            .crossDomainFiling, isIdentityChecked: true,
            filing: CourtCode("皖0503").flatMap { here in
                CourtCode("鲁0602").map { FilingRequest(by: .crossDomain, at: here, for: $0) }
            }, answerBy: day("2026-03-10"), atMinute: 600)
    }
}

private typealias Ticket = Matter<ServiceTicket>

extension Ticket {
    static func routed(_ opening: TicketOpening, _ routing: TicketRouting = TicketRouting(to: "立案庭")) throws
        -> Self
    {
        var ticket = Self()
        try ticket.do(.open(opening), .party, on: "2026-03-02")
        try ticket.do(.route(routing), .assistingCourt, on: "2026-03-02")
        return ticket
    }
}

@Suite("诉讼服务工单") struct ServiceTicketTests {
    @Test func `The laws of every machine hold`() { checkLaws(of: ServiceTicket.self) }

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
