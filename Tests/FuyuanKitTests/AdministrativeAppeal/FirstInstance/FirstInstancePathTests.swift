import FuyuanKit
import Testing

@Suite("行政诉讼一审：实际路径") struct FirstInstancePathTests {
    private let first = ActorID("organ-1")
    private let second = ActorID("organ-2")

    @Test func `Each of two defendants has fifteen days from its own receipt`() throws {
        var suit = try FirstSuit.docketed()
        try suit.do(.serveComplaint(ComplaintService(hasCoDefendant: true)), .court, on: "2025-09-05")
        try suit.do(.receiveComplaint(ReceivedComplaint()), .defendant, first, on: "2025-09-08")
        #expect(suit.lastDay(.answer) == "2025-09-23")
        try suit.do(.receiveComplaint(ReceivedComplaint()), .reconsiderationOrgan, second, on: "2025-09-10")
        #expect(suit.lastDay(.answer) == "2025-09-25")
        // Received twice, the fifteen days do not begin anew.
        try suit.do(.receiveComplaint(ReceivedComplaint()), .defendant, first, on: "2025-09-12")
        #expect(suit.lastDay(.answer) == "2025-09-25")
        suit.file = try twoDefendants().file
        var late = suit
        let evidence = DefendantAnswer(hasEvidence: true)
        let outcome = try late.do(.submitAnswer(evidence), .defendant, first, on: "2025-09-24")
        #expect(outcome.irregularities == ["answered-in-time"])
        #expect(outcome.emits == [.excludeEvidence])
        #expect(try suit.do(.submitAnswer(evidence), .reconsiderationOrgan, second, on: "2025-09-24").isRegular)
    }

    private func twoDefendants() throws -> FirstSuit {
        var suit = try FirstSuit.docketed()
        try suit.do(.serveComplaint(ComplaintService(hasCoDefendant: true)), .court, on: "2025-09-05")
        try suit.do(.receiveComplaint(ReceivedComplaint()), .defendant, first, on: "2025-09-08")
        try suit.do(.receiveComplaint(ReceivedComplaint()), .reconsiderationOrgan, second, on: "2025-09-10")
        return suit
    }

    @Test func `A fee still unpaid after the copy was received ends the suit`() throws {
        var suit = try FirstSuit.docketed()
        try suit.do(.noticeFee, .court, on: "2025-09-03")
        try suit.do(.serveComplaint(ComplaintService()), .court, on: "2025-09-05")
        try suit.do(.receiveComplaint(ReceivedComplaint()), .defendant, on: "2025-09-08")
        let unpaid = try suit.do(.feeUnpaid(UnpaidSuitFee(isReliefPending: false)), .court, on: "2025-09-11")
        #expect(unpaid.isRegular)
        #expect(unpaid.emits == [.mayRefile])
        #expect(suit.phase == .deemedWithdrawn)
    }

    @Test func `An objection to jurisdiction does not keep the defendant from answering`() throws {
        var suit = try FirstSuit.answering()
        try suit.do(.objectJurisdiction, .defendant, on: "2025-09-15")
        #expect(suit.lastDay(.answer) == "2025-09-23")
        #expect(try suit.do(.submitAnswer(DefendantAnswer(hasEvidence: true)), .defendant, on: "2025-09-22").isRegular)
        #expect(suit.phase == .jurisdictionObjection)
    }

    @Test func `An early summons does not take the fifteen days to object away`() throws {
        var suit = try FirstSuit.answering()
        try suit.do(.summon(HearingSummons(hearingOn: day("2025-10-24"))), .court, on: "2025-09-10")
        #expect(try suit.do(.objectJurisdiction, .defendant, on: "2025-09-23").isRegular)
        #expect(try suit.do(.overruleObjection, .court, on: "2025-09-26").to == .answerPeriod)
    }

    @Test func `Once the hearing is closed no time for the defendant runs`() throws {
        let suit = try FirstSuit.deliberating()
        for clock in [AdministrativeFirstInstance.Clock.answer, .lateEvidence, .objection, .jurisdictionAppeal, .fee] {
            #expect(!suit.file.state.clocks.isRunning(clock))
        }
    }

    @Test func `An excuse does not make an appeal on jurisdiction where nothing was ruled or all is ruled`() throws {
        var suit = try FirstSuit.answering()
        let excused = SuitAppeal(isExcused: true)
        #expect(!suit.refusal(of: .appealJurisdiction(excused), .defendant, on: "2025-09-10").isEmpty)
        try suit.do(.objectJurisdiction, .defendant, on: "2025-09-10")
        try suit.do(.overruleObjection, .court, on: "2025-09-12")
        try suit.do(.appealJurisdiction(SuitAppeal()), .defendant, on: "2025-09-15")
        try suit.do(.overruleObjection, .higherCourt, on: "2025-09-18")
        #expect(
            suit.refusal(of: .appealJurisdiction(SuitAppeal()), .defendant, on: "2025-09-19")
                == ["administrative-first-instance/appeal-jurisdiction/jurisdiction-appeal-in-time/unmet"])
        #expect(!suit.refusal(of: .appealJurisdiction(excused), .defendant, on: "2025-09-19").isEmpty)
    }

    @Test func `Suspended during a dispute over jurisdiction, the suit goes on with it`() throws {
        var suit = try FirstSuit.answering()
        try suit.do(.objectJurisdiction, .defendant, on: "2025-09-10")
        try suit.do(.suspend(SuitSuspension(ground: .plaintiffDied)), .court, on: "2025-09-12")
        var wrong = suit
        #expect(
            try wrong.do(.resumeBeforeHearing, .court, on: "2025-09-20").irregularities == ["resumes-where-it-stood"])
        #expect(try suit.do(.resumeBeforeRuling, .court, on: "2025-09-20").isRegular)
        #expect(suit.phase == .jurisdictionObjection)
        // The trial period stands still until the ruling: ten days from 2025-09-10 to 09-20, and five more.
        #expect(suit.lastDay(.trial) == nil)
        try suit.do(.overruleObjection, .court, on: "2025-09-25")
        #expect(suit.lastDay(.trial) == "2026-03-18")
    }

    @Test func `Suspension holds the time to appeal on jurisdiction too`() throws {
        var suit = try FirstSuit.answering()
        try suit.do(.objectJurisdiction, .defendant, on: "2025-09-10")
        try suit.do(.overruleObjection, .court, on: "2025-09-12")
        #expect(suit.lastDay(.jurisdictionAppeal) == "2025-09-22")
        try suit.do(.suspend(SuitSuspension(ground: .forceMajeure)), .court, on: "2025-09-15")
        #expect(suit.lastDay(.jurisdictionAppeal) == nil)
        try suit.do(.resumeBeforeHearing, .court, on: "2025-09-19")
        #expect(suit.lastDay(.jurisdictionAppeal) == "2025-09-26")
    }

    @Test func `A court silent on a corrected complaint can be passed by`() throws {
        var suit = FirstSuit()
        try suit.do(.fileComplaint(FirstSuit.complaint), .plaintiff, on: "2025-09-01")
        try suit.do(.guideCorrection(CorrectionGuidance(namesEverything: true)), .court, on: "2025-09-03")
        // The correction is awaited: nobody is silent.
        #expect(!suit.refusal(of: .courtSilent, .plaintiff, on: "2025-09-09").isEmpty)
        try suit.do(.submitCorrection(CorrectedComplaint()), .plaintiff, on: "2025-09-09")
        #expect(suit.lastDay(.filing) == "2025-09-16")
        #expect(!suit.refusal(of: .courtSilent, .plaintiff, on: "2025-09-16").isEmpty)
        #expect(try suit.do(.courtSilent, .plaintiff, on: "2025-09-17").isRegular)
        #expect(suit.lastDay(.upperHandling) == "2025-09-24")
        #expect(try suit.do(.docketPending, .court, on: "2025-09-24").to == .docketed)
    }

    @Test func `After a failed mediation a suit that meets no condition is not docketed`() throws {
        var suit = FirstSuit()
        try suit.do(.fileComplaint(FirstSuit.complaint), .plaintiff, on: "2025-09-01")
        try suit.do(.referPreFiling(PreFilingReferral(plaintiffConsents: true)), .court, on: "2025-09-03")
        #expect(try suit.do(.ruleNotDocketed(NonDocketing(.conditionsUnmet)), .court, on: "2025-10-10").isRegular)
        #expect(suit.phase == .notDocketed)
    }

    @Test func `The court may mediate before any hearing, and goes on to one where it fails`() throws {
        var suit = try FirstSuit.answering()
        let mediation = SuitMediation(.compensation, allConsent: true)
        #expect(try suit.do(.mediate(mediation), .court, on: "2025-09-15").isRegular)
        var failed = suit
        #expect(try failed.do(.mediationFailsUnheard, .court, on: "2025-09-25").to == .hearingScheduled)
        // Six months from 2025-09-03 and the ten days of the mediation.
        #expect(failed.lastDay(.trial) == "2026-03-13")
        let signed = try suit.do(.signMediation(SignedSuitMediation(isSignedByAll: true)), .parties, on: "2025-09-25")
        #expect(signed.emits == [.halveFee, .mayApplyEnforcement, .mayApplyRetrial])
    }

    @Test func `The procuratorate withdraws and appeals as a plaintiff does`() throws {
        var suit = try FirstSuit.heard()
        #expect(try suit.do(.requestWithdrawal, .procuratorate, on: "2025-10-24").isRegular)
        #expect(
            try suit.do(.chooseAfterChange(ActChangeDecision(.withdraw)), .procuratorate, on: "2025-10-24").isRegular)
        suit = try FirstSuit.deliberating()
        try suit.do(.pronounce(FirstSuit.judgment), .panel, on: "2025-11-14")
        try suit.do(.serve(ServedSuitDecision()), .court, on: "2025-11-14")
        #expect(try suit.do(.appeal(SuitAppeal()), .procuratorate, on: "2025-11-20").to == .appealed)
    }

    @Test func `Leave to withdraw is measured by what the file shows`() throws {
        var suit = try FirstSuit.deliberating()
        try suit.do(.organChangesAct(ChangedAct([.result], toldCourtInWriting: true)), .defendant, on: "2025-10-27")
        try suit.do(.requestWithdrawal, .plaintiff, on: "2025-10-28")
        // Whether the change is lawful and the public interest touched nobody recorded.
        let bare = try suit.do(.approveWithdrawal(WithdrawalReview(isTrueWill: true)), .panel, on: "2025-10-29")
        #expect(bare.unknown.contains(.withdrawalSound))
        #expect(bare.emits == [.barRefiling, .halveFee, .chargeFeeToOrgan])
    }

    @Test func `Withdrawn beside a joined civil dispute, the civil dispute goes on`() throws {
        var suit = try FirstSuit.answering()
        try suit.do(.joinCivilDispute(LateSuitRequest()), .plaintiff, on: "2025-09-10")
        try suit.do(.requestWithdrawal, .plaintiff, on: "2025-09-12")
        let allowed = try suit.do(.approveWithdrawal(WithdrawalReview(isTrueWill: true)), .court, on: "2025-09-15")
        #expect(allowed.emits == [.barRefiling, .halveFee, .goOnWithCivilDispute])
    }

    @Test func `administrative.8-X28: of two judgments the one not appealed takes effect`() throws {
        var suit = try FirstSuit.answering()
        try suit.do(.joinCivilDispute(LateSuitRequest()), .plaintiff, on: "2025-09-10")
        try suit.do(.formPanel(AdministrativePanel()), .court, on: "2025-09-25")
        try suit.do(.summon(HearingSummons(hearingOn: day("2025-10-24"))), .court, on: "2025-10-20")
        try suit.do(.openHearing(HearingOpening()), .panel, on: "2025-10-24")
        try suit.do(.closeHearing, .panel, on: "2025-10-24")
        try suit.do(.pronounce(FirstSuit.judgment), .panel, on: "2025-11-14")
        try suit.do(.serve(ServedSuitDecision(servedOn: day("2025-11-20"))), .court, on: "2025-11-20")
        // Served on this appellant six days before the last: its fifteen days end on Saturday 2025-11-29.
        let own = SuitAppeal(servedOn: day("2025-11-14"), isOfPart: true)
        #expect(suit.refusal(of: .appeal(own), .plaintiff, on: "2025-12-02").count == 1)
        let appealed = try suit.do(.appeal(own), .plaintiff, on: "2025-12-01")
        #expect(appealed.emits == [.sendFileUp, .unappealedPartTakesEffect])
    }

    @Test func `After revocation for procedure alone a like act is not barred`() throws {
        var judgment = FirstSuit.judgment
        judgment.kinds = [.revoke, .redo]
        judgment.facts = nil
        var suit = try FirstSuit.deliberating()
        #expect(try suit.do(.pronounce(judgment), .panel, on: "2025-11-14").emits == [.informOfAppeal])
        judgment.losses = [.procedureViolated, .lawMisapplied]
        suit = try FirstSuit.deliberating()
        #expect(
            try suit.do(.pronounce(judgment), .panel, on: "2025-11-14").emits == [.informOfAppeal, .redoDifferently])
    }

    @Test func `A new claim is open until the copy is received`() throws {
        var suit = try FirstSuit.docketed()
        try suit.do(.serveComplaint(ComplaintService()), .court, on: "2025-09-05")
        #expect(try suit.do(.raiseNewClaim(NewSuitClaim(hasGoodReason: false)), .plaintiff, on: "2025-09-06").isRegular)
        try suit.do(.receiveComplaint(ReceivedComplaint()), .defendant, on: "2025-09-08")
        #expect(
            try suit.do(.raiseNewClaim(NewSuitClaim(hasGoodReason: false)), .plaintiff, on: "2025-09-09")
                .irregularities == ["new-claim-allowed"])
    }

    @Test func `A case remanded is tried again by another panel, never summarily`() throws {
        var suit = FirstSuit()
        let docketed = try suit.do(.docketRemanded, .court, on: "2025-11-10")
        #expect(docketed.isRegular)
        #expect(docketed.emits == [.formAnotherPanel, .barSummary])
        #expect(suit.phase == .hearingScheduled)
        // Six months end on Sunday 2026-05-10.
        #expect(suit.lastDay(.trial) == "2026-05-11")
        var objected = suit
        #expect(
            try objected.do(.objectJurisdiction, .defendant, on: "2025-11-11").irregularities == ["objected-in-time"])
        #expect(!suit.refusal(of: .useSummary(SummarySuit(allConsent: true)), .court, on: "2025-11-11").isEmpty)
        var old = suit
        #expect(
            try old.do(.formPanel(AdministrativePanel(isNew: false)), .court, on: "2025-11-12").irregularities
                == ["panel-regular"])
        #expect(try suit.do(.formPanel(AdministrativePanel(isNew: true)), .court, on: "2025-11-12").isRegular)
        try suit.do(.summon(HearingSummons(hearingOn: day("2025-11-24"))), .court, on: "2025-11-14")
        #expect(try suit.do(.openHearing(HearingOpening()), .panel, on: "2025-11-24").isRegular)
    }

    @Test func `A case ordered to be docketed keeps the day of suing`() throws {
        var suit = FirstSuit()
        let order = OrderedDocketing(.orderedDocketing, filedOn: day("2025-06-03"))
        #expect(try suit.do(.docketOrdered(order), .court, on: "2025-11-10").isRegular)
        #expect(suit.file.state.filedOn == day("2025-06-03"))
        #expect(suit.lastDay(.copy) == "2025-11-17")
    }

    @Test func `No time for evidence is shown as running once it is over`() throws {
        var suit = try FirstSuit.answering()
        try suit.do(.evidenceDefault, .system, on: "2025-09-24")
        #expect(!suit.file.state.clocks.isRunning(.answer))
        suit = try FirstSuit.docketed()
        try suit.do(
            .useSummary(SummarySuit([.information], isClear: true, evidenceLastDay: day("2025-09-15"))), .court,
            on: "2025-09-03")
        try suit.do(.serveComplaint(ComplaintService()), .court, on: "2025-09-05")
        try suit.do(.receiveComplaint(ReceivedComplaint()), .defendant, on: "2025-09-08")
        try suit.do(.summon(HearingSummons(hearingOn: day("2025-09-24"))), .court, on: "2025-09-16")
        try suit.do(.openHearing(HearingOpening()), .panel, on: "2025-09-24")
        #expect(!suit.file.state.clocks.isRunning(.summaryEvidence))
    }

    @Test func `Before 2018-02-08 jurisdiction is objected to within ten days`() throws {
        var suit = FirstSuit()
        try suit.do(.fileComplaint(FirstSuit.complaint), .plaintiff, on: "2017-03-01")
        try suit.do(.docketOnSpot, .court, on: "2017-03-02")
        try suit.do(.serveComplaint(ComplaintService()), .court, on: "2017-03-03")
        try suit.do(.receiveComplaint(ReceivedComplaint()), .defendant, on: "2017-03-06")
        #expect(suit.lastDay(.objection) == "2017-03-16")
        #expect(suit.lastDay(.answer) == "2017-03-21")
        #expect(
            TimeLimit.administrativeLateEvidence.lastDay(from: day("2017-03-06"), in: .current) == day("2017-03-16"))
        #expect(
            TimeLimit.administrativeAppealAnswer.lastDay(from: day("2017-03-06"), in: .current) == day("2017-03-16"))
    }
}
