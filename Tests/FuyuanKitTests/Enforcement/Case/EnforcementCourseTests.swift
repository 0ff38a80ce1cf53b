import FuyuanKit
import Testing

/// Courses as a court runs them: what is lawful passes without irregularity, what is not is told.
@Suite("执行案件的进程") struct EnforcementCourseTests {
    @Test func `enforcement.E28: after the tenth query none is due, and a second round has ten of its own`() throws {
        var matter = try Enforcing.controlling()
        try matter.do(.endRound(RoundEnd(RoundEndReview())), .panel, on: "2026-08-31")
        let days = [
            "2027-02-26", "2027-08-31", "2028-02-29", "2028-08-31", "2029-02-28", "2029-08-31", "2030-02-28",
            "2030-08-30", "2031-02-28",
        ]
        for day in days { #expect(try matter.do(.recheckRound, .handler, on: day).isRegular) }
        #expect(matter.lastDay(.recheck) == "2031-08-31")
        #expect(try matter.do(.recheckRound, .handler, on: "2031-08-29").isRegular)
        #expect(!matter.file.state.clocks.isRunning(.recheck))
        #expect(!matter.file.state.clocks.isRunning(.recheckYears))
        #expect(matter.file.state.deadlines(asOf: day("2032-01-05"), in: .current).isEmpty)
        #expect(try matter.do(.recheckRound, .handler, on: "2032-01-05").isRegular)
        // Withdrawn, asked for again, and ended once more: the queries count from the start.
        var again = try Enforcing.controlling()
        try again.do(.endRound(RoundEnd(RoundEndReview())), .panel, on: "2026-08-31")
        try again.do(.recheckRound, .handler, on: "2027-02-26")
        try again.do(.terminate(EnforcementTermination(.creditorWithdrew)), .court, on: "2027-03-01")
        try again.do(.reapply, .creditor, on: "2027-04-01")
        try again.do(.actImmediately, .handler, on: "2027-04-02")
        try again.do(.endRound(RoundEnd(RoundEndReview())), .panel, on: "2027-08-02")
        #expect(again.lastDay(.recheck) == "2028-02-02")
    }

    @Test func `The six months run on through a sale, which only the term of the case leaves out`() throws {
        var matter = try Enforcing.controlling()
        try matter.do(.startDisposal, .handler, on: "2026-04-10")
        #expect(matter.file.state.clocks.isRunning(.inaction))
        let sale = LeftOutTime(.sale, since: day("2026-04-10"), until: day("2026-05-10"))
        try matter.do(.leaveOutTime(sale), .handler, on: "2026-05-11")
        // Six months from 2026-03-27; six months from 2026-03-05 and 30 days, 2026-10-05 being a holiday.
        #expect(matter.lastDay(.inaction) == "2026-09-28")
        #expect(matter.lastDay(.caseTerm) == "2026-10-08")
        let appraisal = LeftOutTime(.audit, since: day("2026-05-11"), until: day("2026-05-31"))
        try matter.do(.leaveOutTime(appraisal), .handler, on: "2026-06-01")
        // 2026-09-27 and twenty days: Saturday 2026-10-17.
        #expect(matter.lastDay(.inaction) == "2026-10-19")
        #expect(try matter.do(.urgeEnforcement, .higherCourt, on: "2026-10-20").isRegular)
        try matter.do(.proceedsReceived, .handler, on: "2026-11-02")
        #expect(!matter.file.state.clocks.isRunning(.inaction))
    }

    @Test func `Measures need not wait for the end of the window; a sale does`() throws {
        var matter = try Enforcing.filed()
        let notice = EnforcementNotice(performBy: day("2026-03-19"))
        try matter.do(.issueNotice(notice), .handler, on: "2026-03-09")
        #expect(try matter.do(.propertyFound, .handler, on: "2026-03-11").isRegular)
        #expect(matter.phase == .controlling)
        var early = matter
        #expect(try early.do(.startDisposal, .handler, on: "2026-03-19").irregularities == ["window-over"])
        #expect(try matter.do(.startDisposal, .handler, on: "2026-03-20").isRegular)
        #expect(!matter.file.state.clocks.isRunning(.performanceWindow))
    }

    @Test func `A debtor may perform at any time, also before the notice or while the case stands still`() throws {
        var filed = try Enforcing.filed()
        #expect(try filed.do(.voluntaryPerformance(Satisfaction()), .debtor, on: "2026-03-06").isRegular)
        #expect(filed.phase == .completed)
        var paused = try Enforcing.controlling()
        try paused.do(.suspend(EnforcementSuspension(.creditorAgreesDelay)), .court, on: "2026-04-08")
        #expect(try paused.do(.voluntaryPerformance(Satisfaction()), .debtor, on: "2026-05-06").isRegular)
        #expect(paused.file.state.pausedIn == nil)
        // Not once the debtor is in bankruptcy.
        var bankrupt = try Enforcing.controlling()
        try bankrupt.do(.bankruptcyAdmitted, .court, on: "2026-04-08")
        #expect(
            bankrupt.refusal(of: .voluntaryPerformance(Satisfaction()), .debtor, on: "2026-05-06") == [
                "enforcement-case/voluntary-performance/no-bankruptcy/unmet"
            ])
    }

    @Test func `enforcement.V50: a suspension on the ground of bankruptcy bars as the admission does`() throws {
        var matter = try Enforcing.controlling()
        let outcome = try matter.do(.suspend(EnforcementSuspension(.bankruptcyAdmitted)), .court, on: "2026-04-08")
        #expect(outcome.emits.isSuperset(of: [.stopPayOut, .releaseMeasures, .handOverProperty]))
        try matter.do(.causeGone, .court, on: "2026-05-06")
        #expect(
            matter.refusal(of: .goOnControlling, .court, on: "2026-05-07") == [
                "enforcement-case/go-on-controlling/no-bankruptcy/unmet"
            ])
        try matter.do(.bankruptcyDismissed, .court, on: "2026-05-08")
        #expect(matter.phase == .investigating)
    }

    @Test func `A settlement may be changed, and one made under fraud needs no breach`() throws {
        var matter = try Enforcing.controlling()
        let first = SubmittedSettlement(lastDay: day("2026-06-30"))
        try matter.do(.submitSettlement(first), .parties, on: "2026-04-08")
        let second = SubmittedSettlement(lastDay: day("2026-08-31"))
        #expect(try matter.do(.submitSettlement(second), .parties, on: "2026-06-29").isRegular)
        #expect(matter.phase == .settlementPerforming)
        #expect(matter.file.state.pausedIn == .controlling)
        #expect(matter.lastDay(.revival) == "2028-08-31")
        let defrauded = SettlementRevival(isBreached: false, isDefrauded: true)
        #expect(try matter.do(.breachRevive(defrauded), .creditor, on: "2026-07-06").isRegular)
        #expect(matter.phase == .resumed)
    }

    @Test func `Set aside by the higher court, the ten days for the notice run anew`() throws {
        var matter = Enforcing()
        try matter.do(.apply(EnforcementApplication(.notarialInstrument)), .creditor, on: "2026-03-02")
        try matter.do(
            .refuseAcceptance(EnforcementFilingRefusal([.contentDeterminate])), .filingOffice, on: "2026-03-06")
        try matter.do(.askReconsideration, .creditor, on: "2026-03-16")
        try matter.do(.setAsideByHigher, .higherCourt, on: "2026-04-10")
        #expect(matter.lastDay(.notice) == "2026-04-20")
        #expect(matter.lastDay(.handlerAssignment) == "2026-04-17")
        #expect(try matter.do(.issueNotice(EnforcementNotice()), .handler, on: "2026-04-20").isRegular)
    }

    @Test func `enforcement.V06: a filed case is not dismissed for lateness`() throws {
        var matter = try Enforcing.filed()
        let dismissed = try matter.do(.rejectApplication(EnforcementFilingRefusal([.timely])), .court, on: "2026-03-20")
        #expect(dismissed.brokenRules == ["enforcement.V06"])
        #expect(matter.phase == .rejected)
    }

    @Test func `enforcement.V08: a notice to vacate needs no account`() throws {
        let notice = EnforcementNotice(hasReportOrder: false, contents: [.delayInterest, .listingWarning])
        #expect(notice.findings(for: [.vacate]).isEmpty)
        #expect(notice.findings(for: [.money, .vacate]).count == 2)
        var matter = try Enforcing.filed(EnforcementApplication(duties: [.vacate]))
        #expect(try matter.do(.issueNotice(notice), .handler, on: "2026-03-09").isRegular)
    }

    @Test func `A petition dismissed before any notice leaves the notice to be made up`() throws {
        var matter = try Enforcing.filed()
        try matter.do(.bankruptcyAdmitted, .court, on: "2026-03-06")
        try matter.do(.bankruptcyDismissed, .court, on: "2026-03-09")
        #expect(matter.phase == .investigating)
        #expect(try matter.do(.noticeAfterImmediate(EnforcementNotice()), .handler, on: "2026-03-10").isRegular)
    }

    @Test func `The property part of a criminal judgment may be filed where the property is`() {
        let moved = EnforcementApplication(.criminalProperty)
        #expect(FilingReview(court: .sameLevelAtProperty).findings(for: moved).isEmpty)
        #expect(FilingReview(court: .atDebtor).findings(for: moved).map(\.path) == ["court"])
    }

    @Test func `A reversal is a new file: three months pass before its round may end`() throws {
        var matter = try Enforcing.controlling()
        try matter.do(.deductCash, .handler, on: "2026-04-01")
        try matter.do(.fullyPaid(Satisfaction()), .handler, on: "2026-04-10")
        try matter.do(.basisOverturned(OverturnedBasis()), .court, on: "2026-10-12")
        #expect(matter.file.state.filedOn == day("2026-10-12"))
        let notice = EnforcementNotice(performBy: day("2026-10-26"))
        try matter.do(.noticeReversal(notice), .handler, on: "2026-10-15")
        try matter.do(.performancePeriodLapsed, .system, on: "2026-10-27")
        let early = try matter.do(.endRound(RoundEnd(RoundEndReview())), .panel, on: "2027-01-12")
        #expect(early.irregularities == ["round-old-enough"])
    }
}
