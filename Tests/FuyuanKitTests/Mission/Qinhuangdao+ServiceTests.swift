import FuyuanKit
import Testing

private let counsel = CounselAccessTests()
private let quarter = AttendanceQuarter(2025, 2)
private typealias Ticket = Matter<ServiceTicket>

extension QinhuangdaoMissionTests {
    @Test func `S4-72: a filing across districts keeps both courts, and the competent one gives the number`() throws {
        var ticket = try Ticket.routed(.crossDomain, TicketRouting(to: "鲁0602", papersChecked: true))
        #expect(ticket.file.lastOutcome?.isRegular == true)
        let filing = try #require(ticket.file.state.opening?.filing)
        #expect(filing.receivingCourt == CourtCode("皖0503") && filing.competentCourt == CourtCode("鲁0602"))
        #expect(filing.isCrossDomain)
        let own = try #require(CaseNumber("（2026）鲁0602民初15号"))
        let foreign = try #require(CaseNumber("（2026）皖0503民初15号"))
        let misnumbered = ticket.reasons(
            against: .answer(TicketAnswer(numbered: foreign)), .competentCourt, on: "2026-03-03")
        #expect(misnumbered.map(\.code) == ["service-ticket/answer/number-of-competent-court/unmet"])
        let assisting = ticket.reasons(
            against: .answer(TicketAnswer(numbered: own)), .assistingCourt, on: "2026-03-03")
        #expect(assisting.map(\.code) == ["service-ticket/answer/wrong-role"])
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

    @Test func `S4-73: every ticket ends answered, passed on or not answered in time`() throws {
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

    @Test func `S4-75: counsel sees the file open to the parties while the mandate stands, and nothing after`() throws {
        let file = try counsel.file()
        func seen(_ access: CounselAccess, _ text: String) -> [String] {
            access.lines(of: file, on: day(text), tier: counsel.tier).map(\.type)
        }
        let access = CounselAccess(CounselAccessTests.mandate)
        #expect(seen(access, "2026-02-28").isEmpty)
        #expect(seen(access, "2026-03-04") == ["open", "answer"])
        #expect(seen(CounselAccess(CounselAccessTests.mandate, upTo: .ownPapers), "2026-03-04") == ["open"])
        // The internal file is never opened to counsel.
        #expect(CounselAccess(CounselAccessTests.mandate, upTo: .internalFile).granted == .caseFile)
        let ended = CounselAccess(CounselAccessTests.mandate.ended(on: day("2026-03-10"), by: .revoked))
        #expect(seen(ended, "2026-03-09") == ["open", "answer"])
        #expect(seen(ended, "2026-03-10").isEmpty)
        #expect(ended.tier(on: day("2026-03-10")) == .none)
        #expect(ended.refusal(of: "M-1", on: day("2026-03-10"))?.code == "counsel-access/mandate-ended")
    }

    @Test func `S4-75: the view follows the file and is no copy of it`() throws {
        var matter = Matter<ServiceTicket>()
        matter.file = try counsel.file()
        let access = CounselAccess(CounselAccessTests.mandate)
        #expect(access.lines(of: matter.file, on: day("2026-03-05")) { _ in .caseFile }.count == 3)
        try matter.do(.close(TicketClosing(.satisfied)), .hotline, on: "2026-03-05")
        #expect(access.lines(of: matter.file, on: day("2026-03-05")) { _ in .caseFile }.count == 4)
    }

    @Test func `S4-79: no reply by the last day is overdue in the list, and not adopting requires reasons`()
        throws
    {
        let silent = try Advising.delivered()
        #expect(
            AdviceAssessment(of: [silent.file], on: day("2026-02-28"), in: .current).items.map(\.state) == [.awaited])
        let list = AdviceAssessment(of: [silent.file], on: day("2026-03-01"), in: .current)
        #expect(list.overdue.map(\.unit) == [Advising.unit])
        #expect(list.overdue.map { $0.lastDay?.description } == ["2026-02-28"])
        for text in [nil, "", "  "] as [String?] {
            let reasons = silent.reasons(
                against: .replyNotAdopting(AdviceRefusal(text)), .advisedUnit, on: "2026-01-20")
            #expect(reasons.map(\.code) == ["judicial-advice/reply-not-adopting/reasons-given/unmet"])
            #expect(reasons.first?.cure?.zh == "书面说明不采纳的理由")
        }
        var reasoned = silent
        try reasoned.do(.replyNotAdopting(AdviceRefusal("不属本单位职责")), .advisedUnit, on: "2026-01-20")
        #expect(reasoned.phase == .notAdopted && reasoned.file.state.adoption == .notAdopted)
        let answered = AdviceAssessment(of: [reasoned.file], on: day("2026-03-01"), in: .current)
        #expect(answered.overdue.isEmpty && answered.items.map(\.adoption) == [.notAdopted])
    }

    @Test func `S4-81: the least number a year is a parameter`() throws {
        let seen = SuitObservation(by: Attending.organ, on: day("2025-06-11"), observers: 12)
        let year = SuitObservationYear(2025, of: [seen], bound: [Attending.organ])
        var law = LegalContext.current
        law.policies[PolicyParameter.courtObservationsPerYear.id] = .count(2)
        #expect(year.failing(in: .current).isEmpty && year.failing(in: law) == [Attending.organ])
        law.policies[PolicyParameter.courtObservationsPerYear.id] = .flag(true)
        #expect(year.isMet(by: Attending.organ, in: law) == nil)
    }

    @Test func `S4-83: mismatches of the two books come before the rate, and 70 percent is a parameter`() throws {
        let quarter = try #require(quarter)
        let lines = Book.lines(10, attended: 7)
        var theirs = Array(lines.dropLast())
        theirs[8].result = .attended
        theirs[0].day = day("2025-05-21")
        theirs[1].byPrincipal = true
        theirs[2].wasNotified = false
        theirs.append(AttendanceEntry(Attending.key(11), .attended, on: day("2025-06-03")))
        var twice = theirs[3]
        twice.result = .nobody
        theirs.append(twice)
        theirs.append(theirs[4])  // the same line again is no mismatch
        theirs.append(AttendanceEntry(Attending.key(12), .attended, on: day("2025-08-03")))  // another quarter
        let books = AttendanceBooks(court: lines, organ: theirs)
        let notice = AttendanceNotice(quarter, of: books, in: .current)
        #expect(notice.rate == nil && notice.tally == nil && notice.answer == nil)
        let found = notice.mismatches.map { "\($0.key.number.serial) \($0.kind.term.wire)" }
        #expect(
            found == [
                "1 day", "2 principal", "3 notice", "4 listed-twice-by-organ", "9 result", "10 missing-from-organ",
                "11 missing-from-court",
            ])
        // Both sides look into each, settle, and the rate follows.
        let settled = books.settling(on: lines).striking([Attending.key(11)])
        let after = AttendanceNotice(quarter, of: settled, in: .current)
        #expect(after.mismatches.isEmpty)
        #expect(after.rate?.text(decimals: 1) == "70.0%" && after.answer == .met)
        #expect(settled.tally(in: quarter.days)?.heard == 10)
        #expect(books.tally(in: quarter.days) == nil)
        #expect(PolicyParameter.attendanceTargetQinhuangdao.value == .share(70, of: 100))
        #expect(PolicyParameter.attendanceBulletinsPerYear.value == .count(4))
    }
}
