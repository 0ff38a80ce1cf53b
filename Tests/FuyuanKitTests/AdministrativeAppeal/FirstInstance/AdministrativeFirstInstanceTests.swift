import FuyuanKit
import Testing

@Suite("行政诉讼一审") struct AdministrativeFirstInstanceTests {
    @Test func `The laws of every machine hold`() { checkLaws(of: AdministrativeFirstInstance.self) }

    @Test func `A suit runs from the complaint to the day its judgment takes effect`() throws {
        var suit = FirstSuit()
        let filed = try suit.do(.fileComplaint(FirstSuit.complaint), .plaintiff, on: "2025-09-01")
        #expect(filed.isRegular)
        #expect(filed.emits == [.giveReceipt])
        #expect(suit.lastDay(.filing) == "2025-09-08")
        #expect(try suit.do(.docketOnSpot, .court, on: "2025-09-03").isRegular)
        #expect(suit.lastDay(.trial) == "2026-03-03")
        #expect(suit.lastDay(.copy) == "2025-09-08")
        #expect(try suit.do(.noticeFee, .court, on: "2025-09-03").isRegular)
        #expect(suit.lastDay(.fee) == "2025-09-10")
        #expect(try suit.do(.payFee, .plaintiff, on: "2025-09-04").isRegular)
        let served = try suit.do(
            .serveComplaint(ComplaintService(headMustAttend: true)), .court, on: "2025-09-05")
        #expect(served.isRegular)
        #expect(served.emits == [.informOfHeadAttendance])
        #expect(try suit.do(.receiveComplaint(ReceivedComplaint()), .defendant, on: "2025-09-08").isRegular)
        #expect(suit.lastDay(.answer) == "2025-09-23")
        #expect(suit.lastDay(.objection) == "2025-09-23")
        let answered = try suit.do(.submitAnswer(DefendantAnswer(hasEvidence: true)), .defendant, on: "2025-09-22")
        #expect(answered.isRegular)
        #expect(!suit.file.state.clocks.isRunning(.answer))
        // Five days end on Saturday 2025-09-27; Sunday 2025-09-28 is a make-up working day.
        #expect(suit.lastDay(.answerCopy) == "2025-09-28")
        #expect(try suit.do(.sendAnswer, .court, on: "2025-09-24").isRegular)
        #expect(
            try suit.do(.formPanel(AdministrativePanel(judges: 2, assessors: 1)), .court, on: "2025-09-25").isRegular)
        #expect(try suit.do(.exchangeEvidence, .court, on: "2025-10-13").to == .evidenceExchange)
        #expect(try suit.do(.closeExchange, .court, on: "2025-10-14").to == .hearingScheduled)
        #expect(
            try suit.do(.summon(HearingSummons(hearingOn: day("2025-10-24"))), .court, on: "2025-10-20").isRegular)
        let opened = try suit.do(.openHearing(HearingOpening()), .panel, on: "2025-10-24")
        #expect(opened.isRegular)
        #expect(opened.emits == [.settleHeadAttendance])
        #expect(try suit.do(.closeHearing, .panel, on: "2025-10-24").to == .deliberating)
        let judged = try suit.do(.pronounce(FirstSuit.judgment), .panel, on: "2025-11-14")
        #expect(judged.isRegular)
        #expect(judged.emits == [.informOfAppeal])
        // A judgment of a fixed day is sent at once.
        #expect(suit.lastDay(.delivery) == "2025-11-14")
        #expect(try suit.do(.serve(ServedSuitDecision()), .court, on: "2025-11-14").isRegular)
        // Fifteen days end on Saturday 2025-11-29.
        #expect(suit.lastDay(.appeal) == "2025-12-01")
        #expect(
            suit.refusal(of: .windowLapses, .system, on: "2025-12-01")
                == ["administrative-first-instance/window-lapses/appeal-time-passed/unmet"])
        let lapsed = try suit.do(.windowLapses, .system, on: "2025-12-02")
        #expect(lapsed.emits == [.mayApplyEnforcement, .mayApplyRetrial])
        #expect(suit.phase == .effective)
        #expect(suit.file.state.effectiveOn == day("2025-12-02"))
        #expect(suit.file.state.judgment?.isLoss == true)
    }

    @Test func `An appeal is brought in time or has no effect`() throws {
        var suit = try FirstSuit.deliberating()
        try suit.do(.pronounce(FirstSuit.judgment), .panel, on: "2025-11-14")
        try suit.do(.serve(ServedSuitDecision(servedOn: day("2026-02-05"))), .court, on: "2026-02-05")
        // Fifteen days end on Friday 2026-02-20, within the Spring Festival.
        #expect(suit.lastDay(.appeal) == "2026-02-24")
        #expect(
            suit.refusal(of: .appeal(SuitAppeal()), .defendant, on: "2026-02-25")
                == ["administrative-first-instance/appeal/appealed-in-time/unmet"])
        #expect(suit.refusal(of: .appeal(SuitAppeal(filedOn: day("2026-02-24"))), .defendant, on: "2026-02-27") == [])
        #expect(suit.refusal(of: .appeal(SuitAppeal(isExcused: true)), .defendant, on: "2026-02-25") == [])
        let appealed = try suit.do(.appeal(SuitAppeal()), .defendant, on: "2026-02-24")
        #expect(appealed.emits == [.sendFileUp])
        #expect(suit.phase == .appealed)
    }

    @Test func `A ruling of dismissal is open to appeal for ten days`() throws {
        var suit = try FirstSuit.heard()
        let dismissed = try suit.do(.dismiss(SuitDismissal(.reconsiderationSkipped)), .panel, on: "2026-01-30")
        #expect(dismissed.isRegular)
        #expect(dismissed.emits == [.informOfAppeal, .guideToReconsideration])
        try suit.do(.serve(ServedSuitDecision()), .court, on: "2026-02-04")
        // Saturday 2026-02-14 is a make-up working day.
        #expect(suit.lastDay(.appeal) == "2026-02-14")
        #expect(suit.refusal(of: .appeal(SuitAppeal()), .plaintiff, on: "2026-02-15").count == 1)
        try suit.do(.windowLapses, .system, on: "2026-02-15")
        #expect(suit.file.lastOutcome?.emits == [.mayApplyRetrial])
    }

    @Test func `A judgment pronounced at the hearing is sent within ten days`() throws {
        var suit = try FirstSuit.deliberating()
        var judgment = FirstSuit.judgment
        judgment.isSameDay = true
        try suit.do(.pronounce(judgment), .panel, on: "2025-10-24")
        #expect(suit.lastDay(.delivery) == "2025-11-03")
        #expect(
            try suit.do(.serve(ServedSuitDecision()), .court, on: "2025-11-04").irregularities == ["sent-in-time"])
    }

    @Test func `The law before 2015-05-01 gives three months and ten days`() throws {
        var suit = FirstSuit()
        try suit.do(.fileComplaint(FirstSuit.complaint), .plaintiff, on: "2014-09-01")
        try suit.do(.docketOnSpot, .court, on: "2014-09-03")
        #expect(suit.lastDay(.trial) == "2014-12-03")
        try suit.do(.serveComplaint(ComplaintService()), .court, on: "2014-09-05")
        try suit.do(.receiveComplaint(ReceivedComplaint()), .defendant, on: "2014-09-08")
        #expect(suit.lastDay(.answer) == "2014-09-18")
    }

    @Test func `administrative.EC44: forty-five days from the original docketing, left too late`() throws {
        var suit = FirstSuit()
        try suit.do(.fileComplaint(FirstSuit.complaint), .plaintiff, on: "2025-11-10")
        try suit.do(.docketOnSpot, .court, on: "2025-11-10")
        #expect(suit.refusal(of: .convertToOrdinary, .court, on: "2025-11-11").count == 1)
        let summary = try suit.do(
            .useSummary(SummarySuit([.information], isClear: true, evidenceLastDay: day("2025-11-20"))), .court,
            on: "2025-11-10")
        #expect(summary.isRegular)
        #expect(suit.lastDay(.summaryEvidence) == "2025-11-20")
        #expect(suit.lastDay(.trial) == "2025-12-25")
        try suit.do(.formPanel(AdministrativePanel(judges: 1)), .court, on: "2025-11-12")
        #expect(suit.file.lastOutcome?.isRegular == true)
        #expect(suit.file.state.findings(asOf: day("2025-12-25"), in: .current).isEmpty)
        #expect(
            suit.file.state.findings(asOf: day("2025-12-26"), in: .current).map(\.code) == ["administrative.V-L16"])
        let inTime = suit
        let late = try suit.do(.convertToOrdinary, .court, on: "2025-12-26")
        #expect(late.unmetRules == ["administrative.V-L16"])
        #expect(late.emits == [.countFromDocketing])
        // Six months from 2025-11-10 end on Sunday 2026-05-10.
        #expect(suit.lastDay(.trial) == "2026-05-11")
        #expect(suit.file.state.panel == nil)
        suit = inTime
        #expect(try suit.do(.convertToOrdinary, .court, on: "2025-12-25").isRegular)
    }

    @Test func `administrative.EC22: an on-the-spot fine taken straight to court`() throws {
        var suit = FirstSuit()
        var complaint = FirstSuit.complaint
        complaint.reconsideration = .skipped
        let filed = try suit.do(.fileComplaint(complaint), .plaintiff, on: "2025-09-01")
        #expect(filed.unmetRules == ["administrative.V-L03"])
        #expect(filed.emits == [.giveReceipt, .guideToReconsideration])
        var docketed = suit
        #expect(
            try docketed.do(.docketOnSpot, .court, on: "2025-09-03").unmetRules == ["administrative.V-L03"])
        let refused = try suit.do(.ruleNotDocketed(NonDocketing(.reconsiderationSkipped)), .court, on: "2025-09-05")
        #expect(refused.isRegular)
        try suit.do(.serve(ServedSuitDecision()), .court, on: "2025-09-08")
        #expect(suit.lastDay(.appeal) == "2025-09-18")
        #expect(NonDocketingGround.reconsiderationSkipped.basis.citations.map(\.article) == [44, 56])
    }

    @Test func `administrative.EC38: a fine of 2,500 yuan is summary in court only where all agree`() throws {
        let fine = SummarySuit([.smallAmount], amount: Money(yuan: 2_500), isClear: true)
        #expect(fine.findings.map(\.code) == ["administrative.V-L15"])
        var agreed = fine
        agreed.allConsent = true
        #expect(agreed.findings.isEmpty)
        var suit = try FirstSuit.docketed()
        let used = try suit.do(.useSummary(fine), .court, on: "2025-09-04")
        #expect(used.unmetRules == ["administrative.V-L15"])
    }

    @Test func `administrative.EC40: a third party objects and an amount is unpaid`() throws {
        let review = WithdrawalReview(
            changes: [.remedied], isTrueWill: true, isChangeLawful: true, isWithinPower: true, harmsOthers: false,
            toldCourtInWriting: true, thirdPartyObjects: true, isPerformed: false)
        #expect(review.findings.map(\.code) == ["administrative.V-L20"])
        #expect(review.findings.map(\.path) == ["thirdPartyObjects"])
        #expect(review.answer == .refuse)
        var suit = try FirstSuit.heard()
        try suit.do(.requestWithdrawal, .plaintiff, on: "2025-10-27")
        let allowed = try suit.do(.approveWithdrawal(review), .court, on: "2025-10-28")
        #expect(allowed.unmetRules == ["administrative.V-L20"])
        #expect(suit.phase == .withdrawn)
    }
}
