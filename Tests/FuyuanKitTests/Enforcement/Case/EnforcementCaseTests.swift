import FuyuanKit
import Testing

@Suite("执行案件") struct EnforcementCaseTests {
    @Test func `The laws of every machine hold`() { checkLaws(of: EnforcementCase.self) }

    @Test func `A money case runs from the application to full payment`() throws {
        var matter = Enforcing()
        let asked = try matter.do(.apply(EnforcementApplication()), .creditor, on: "2026-03-02")
        #expect(asked.emits == [.interruptLimitation, .chargeNoFeeYet])
        #expect(asked.issues == [.application])
        #expect(matter.lastDay(.filingReview) == "2026-03-09")
        #expect(matter.lastDay(.notice) == "2026-03-12")
        let number = CaseNumber("（2026）皖0503执1号")
        let filed = try matter.do(
            .accept(FilingReview(court: .firstInstance, level: .basic, number: number)), .filingOffice,
            on: "2026-03-05")
        #expect(filed.isRegular)
        #expect(filed.issues == [.acceptanceNotice])
        #expect(matter.phase == .filed)
        // Six months end on Saturday 2026-09-05.
        #expect(matter.lastDay(.caseTerm) == "2026-09-07")
        #expect(matter.lastDay(.handlerAssignment) == "2026-03-12")
        #expect(try matter.do(.assignHandler(HandlerAssignment(handler: "h-1")), .court, on: "2026-03-06").isRegular)
        #expect(matter.lastDay(.handlerNotice) == "2026-03-09")
        #expect(try matter.do(.askCreditorLeads, .handler, on: "2026-03-09").isRegular)
        let notice = EnforcementNotice(performBy: day("2026-03-19"))
        let noticed = try matter.do(.issueNotice(notice), .handler, on: "2026-03-09")
        #expect(noticed.isRegular)
        #expect(noticed.issues == [.enforcementNotice, .reportOrder])
        #expect(matter.lastDay(.performanceWindow) == "2026-03-19")
        try matter.do(.serveNotice, .handler, on: "2026-03-10")
        #expect(matter.lastDay(.jurisdictionObjection) == "2026-03-20")
        #expect(try matter.do(.performancePeriodLapsed, .system, on: "2026-03-20").isRegular)
        try matter.do(.giveLead(PropertyLead()), .creditor, on: "2026-03-23")
        #expect(matter.lastDay(.leadVerification) == "2026-03-30")
        #expect(try matter.do(.propertyFound, .handler, on: "2026-03-27").isRegular)
        #expect(matter.phase == .controlling)
        #expect(try matter.do(.startDisposal, .handler, on: "2026-04-10").issues == [.disposalRuling])
        let money = try matter.do(.proceedsReceived, .handler, on: "2026-06-01")
        #expect(money.emits == [.startPayOut, .stopInterestOnAmount])
        let paid = try matter.do(.fullyPaid(Satisfaction()), .handler, on: "2026-06-15")
        #expect(paid.isRegular)
        #expect(paid.issues == [.closingNotice])
        #expect(matter.phase == .completed)
        #expect(matter.file.state.closingMode == .completed)
        #expect(matter.lastDay(.obstruction) == "2026-12-15")
        #expect(!matter.file.state.clocks.isRunning(.caseTerm))
    }

    @Test func `An urgent lead is verified within three days`() throws {
        var matter = try Enforcing.investigating()
        try matter.do(.giveLead(PropertyLead(isUrgent: true)), .creditor, on: "2026-03-23")
        #expect(matter.lastDay(.leadVerification) == "2026-03-26")
        let late = try matter.do(.verifyLead, .handler, on: "2026-03-27")
        #expect(late.irregularities == ["lead-verified-in-time"])
    }

    @Test func `The court may act at once; the notice follows within three days`() throws {
        var matter = try Enforcing.filed()
        let acted = try matter.do(.actImmediately, .handler, on: "2026-03-06")
        #expect(acted.issues == [.controlRuling, .assistNotice])
        #expect(matter.phase == .controlling)
        #expect(matter.lastDay(.noticeAfterMeasure) == "2026-03-09")
        let late = try matter.do(.noticeAfterImmediate(EnforcementNotice()), .handler, on: "2026-03-10")
        #expect(late.irregularities == ["notice-after-measure-in-time"])
    }

    @Test func `A money case about a remaining sum goes on investigating`() throws {
        var matter = try Enforcing.controlling()
        try matter.do(.deductCash, .handler, on: "2026-04-01")
        #expect(matter.phase == .distributing)
        let early = try matter.do(.fullyPaid(Satisfaction(open: [.interest])), .handler, on: "2026-04-10")
        #expect(early.irregularities == ["nothing-open"])
        var other = try Enforcing.controlling()
        try other.do(.deductCash, .handler, on: "2026-04-01")
        try other.do(.shortfall, .handler, on: "2026-04-10")
        #expect(other.phase == .investigating)
    }

    @Test func `enforcement.V09: no disposal without a control measure, while a deduction ruling counts as freezing`()
        throws
    {
        var matter = try Enforcing.filed()
        #expect(
            matter.refusal(of: .startDisposal, .handler, on: "2026-03-06").contains(
                "enforcement-case/start-disposal/measure-in-force/unmet"))
        matter = try Enforcing.controlling()
        #expect(matter.refusal(of: .startDisposal, .handler, on: "2026-03-28").isEmpty)
        // Deducting needs no freeze before.
        matter = try Enforcing.investigating()
        try matter.do(.deductCash, .handler, on: "2026-03-23")
        #expect(matter.file.state.isControlled)
    }

    @Test func `Delivery of a thing that is lost ends the case, and the creditor may sue`() throws {
        var matter = try Enforcing.filed(EnforcementApplication(duties: [.handOver]))
        try matter.do(.issueNotice(EnforcementNotice(hasReportOrder: false)), .handler, on: "2026-03-09")
        let begun = try matter.do(.conductBasis, .handler, on: "2026-03-20")
        #expect(begun.isRegular)
        #expect(matter.phase == .enforcingConduct)
        let lost = try matter.do(.objectLostNoPriceDeal, .court, on: "2026-04-01")
        #expect(lost.isRegular)
        #expect(lost.emits == [.creditorMaySue])
        #expect(matter.phase == .terminated)
        #expect(matter.file.state.termination == .objectLostNoPriceDeal)
    }

    @Test func `A money basis is not enforced as conduct`() throws {
        var matter = try Enforcing.controlling()
        #expect(try matter.do(.conductBasis, .handler, on: "2026-04-01").irregularities == ["orders-conduct"])
    }

    @Test func `An eviction carried out completes the case`() throws {
        var matter = try Enforcing.filed(EnforcementApplication(duties: [.vacate], debtor: .naturalPerson))
        try matter.do(.issueNotice(EnforcementNotice()), .handler, on: "2026-03-09")
        #expect(try matter.do(.conductBasis, .handler, on: "2026-03-20").issues.contains(.evictionNotice))
        #expect(try matter.do(.conductEnforced, .handler, on: "2026-04-20").isRegular)
        #expect(matter.phase == .completed)
    }

    @Test func `enforcement.E40: a basis overturned after distribution opens a reversal with fruits`() throws {
        var matter = try Enforcing.controlling()
        try matter.do(.deductCash, .handler, on: "2026-04-01")
        try matter.do(.fullyPaid(Satisfaction()), .handler, on: "2026-04-10")
        let number = CaseNumber("（2026）皖0503执恢9号")
        let opened = try matter.do(.basisOverturned(OverturnedBasis(number: number)), .debtor, on: "2026-10-12")
        #expect(opened.emits == [.openReversalFile, .returnWithFruits, .doubledInterestIfLate])
        #expect(opened.issues == [.reversalRuling])
        #expect(matter.phase == .reversalOpen)
        #expect(matter.file.state.number == number)
        #expect(matter.lastDay(.caseTerm) == "2027-04-12")
        try matter.do(.noticeReversal(EnforcementNotice()), .handler, on: "2026-10-15")
        #expect(matter.phase == .notified)
    }

    @Test func `A thing to be returned that is lost ends the reversal`() throws {
        var matter = try Enforcing.controlling()
        try matter.do(.deductCash, .handler, on: "2026-04-01")
        try matter.do(.fullyPaid(Satisfaction()), .handler, on: "2026-04-10")
        try matter.do(.basisOverturned(OverturnedBasis()), .court, on: "2026-10-12")
        #expect(try matter.do(.reversalObjectLost, .court, on: "2026-11-02").emits == [.creditorMaySue])
        #expect(matter.phase == .terminated)
    }

    @Test func `A withdrawn case is filed again within two years; another termination is not`() throws {
        var matter = try Enforcing.controlling()
        try matter.do(.terminate(EnforcementTermination(.creditorWithdrew)), .court, on: "2026-05-06")
        // The application of 2026-03-02 interrupted the limitation.
        let again = try matter.do(.reapply, .creditor, on: "2028-03-02")
        #expect(again.isRegular)
        #expect(matter.phase == .filed)
        var late = try Enforcing.controlling()
        try late.do(.terminate(EnforcementTermination(.creditorWithdrew)), .court, on: "2026-05-06")
        // Whether the two years began anew with the application or with the end of the procedure is disputed.
        let disputed = late.file.state
        let first = Occasion<EnforcementRole>(.creditor, on: day("2028-03-03"), under: .current)
        #expect(disputed.holds(.withinLimitation, for: .reapply, in: first) == nil)
        // Two years from 2026-05-06 end on a Saturday.
        #expect(try late.do(.reapply, .creditor, on: "2028-05-09").irregularities == ["within-limitation"])
        var dead = try Enforcing.controlling()
        try dead.do(.terminate(EnforcementTermination(.debtorDeadNoEstate)), .court, on: "2026-05-06")
        #expect(
            dead.refusal(of: .reapply, .creditor, on: "2026-06-01") == [
                "enforcement-case/reapply/ended-by-withdrawal/unmet"
            ])
    }

    @Test func `A file cancelled for entrustment comes back; one cancelled for an earlier filing does not`() throws {
        var matter = try Enforcing.controlling()
        let sent = try matter.do(.cancelFile(FileCancellation(.entrusted)), .court, on: "2026-05-06")
        #expect(sent.emits.isEmpty)
        let back = try matter.do(.entrustmentReturned, .court, on: "2026-08-03")
        #expect(back.emits == [.keepOldPriority, .openRevivedFile])
        #expect(matter.phase == .resumed)
        var other = try Enforcing.controlling()
        let cancelled = try other.do(.cancelFile(FileCancellation(.earlierFiling)), .court, on: "2026-05-06")
        #expect(cancelled.emits == [.handToFirstCourt])
        #expect(
            other.refusal(of: .entrustmentReturned, .court, on: "2026-08-03") == [
                "enforcement-case/entrustment-returned/entrusted/unmet"
            ])
    }

    @Test func `Each of the six closing modes can be reached, and no other phase is a closing`() throws {
        let ends: [(EnforcementCase.Act, EnforcementRole, ClosingMode)] = [
            (.endRound(RoundEnd(RoundEndReview())), .panel, .roundEnded),
            (.terminate(EnforcementTermination(.basisRevoked)), .court, .terminated),
            (.cancelFile(FileCancellation(.jurisdictionObjection)), .court, .cancelled),
            (.refuseEnforcement(EnforcementRefusal([.publicInterest])), .court, .refused),
            (.rejectApplication(EnforcementFilingRefusal([.contentDeterminate])), .court, .rejected),
            (.voluntaryPerformance(Satisfaction()), .debtor, .completed),
        ]
        #expect(Set(ends.map(\.2)) == Set(ClosingMode.allCases))
        for (act, role, mode) in ends {
            var matter = try Enforcing.controlling()
            #expect(matter.file.state.closingMode == nil)
            try matter.do(act, role, on: "2026-07-01")
            #expect(matter.file.state.closingMode == mode)
            #expect(matter.file.state.isClosed && !matter.file.state.isFinal)
        }
    }
}
