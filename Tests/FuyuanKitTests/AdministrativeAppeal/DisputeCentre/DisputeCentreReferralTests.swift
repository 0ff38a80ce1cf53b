import FuyuanKit
import Testing

@Suite("行政争议化解中心") struct DisputeCentreReferralTests {
    @Test func `The laws of every machine hold`() { checkLaws(of: DisputeCentreReferral.self) }

    @Test func `A dispute goes through before, during, after and the follow-up visit`() throws {
        var matter = AtCentre()
        let referred = try matter.do(.refer(entrusted), .court, "court-1", on: "2026-03-02")
        #expect(referred.isRegular)
        #expect(referred.emits == [.register])
        try matter.do(.signForFile(FileSignature("mediator-1")), .mediator, "mediator-1", on: "2026-03-03")
        // Three working days from Tuesday; thirty days from signing.
        #expect(matter.lastDay(.contact) == "2026-03-06")
        #expect(matter.lastDay(.mediation) == "2026-04-02")
        #expect(try matter.do(.seekConsent, .mediator, "mediator-1", on: "2026-03-06").isRegular)
        try matter.do(.giveConsent, .parties, on: "2026-03-09")
        let meeting = OrganMeeting(["organ-1"], areAllIdentified: true, haveInformedStaff: true)
        #expect(try matter.do(.convene(meeting), .centre, on: "2026-03-10").emits == [.sendInformedStaff])
        try matter.do(.study(CaseStudy(visitedOn: day("2026-03-11"))), .agency, on: "2026-03-11")
        #expect(try matter.do(.agreePlan(ResolutionPlan(.mediationStatement)), .centre, on: "2026-03-12").isRegular)
        #expect(try matter.do(.mediate, .mediator, "mediator-1", on: "2026-03-13").isRegular)
        // Mediating does not start the time anew.
        #expect(matter.lastDay(.mediation) == "2026-04-02")
        let signed = try matter.do(.sign(AtCentre.lawful(.mediationStatement)), .parties, on: "2026-04-02")
        #expect(signed.isRegular)
        #expect(signed.emits == [.perform, .tellSides])
        try matter.do(.beginPerformance, .agency, on: "2026-04-03")
        try matter.do(.confirmPerformed(PerformanceProof()), .agency, on: "2026-04-10")
        #expect(!matter.file.state.isResolved)
        let visit = FollowUpVisit(visitedOn: day("2026-05-11"), answer: .satisfied, isDisputeOver: true)
        #expect(try matter.do(.followUp(visit), .centre, on: "2026-05-11").emits == [.recordSatisfaction])
        #expect(!matter.file.state.isResolved)
        let closed = try matter.do(.feedback(CentreFeedback()), .centre, on: "2026-05-12")
        #expect(closed.isRegular)
        #expect(closed.emits == [.countAsResolved])
        #expect(matter.phase == .closed)
        #expect(matter.file.state.isResolved)
        #expect(matter.obstacles == [])
    }

    @Test func `A settled suit ends by withdrawal, with half the fee and no second suit (administrative.8-X15)`() throws
    {
        var matter = try AtCentre.mediating(
            CentreReferral(.preTrialReconciliation, .commissioned, matter: .otherAct), .reconciliationAndWithdrawal)
        let signed = try matter.do(
            .sign(AtCentre.lawful(.reconciliationAndWithdrawal)), .parties, on: "2026-03-17")
        #expect(signed.emits == [.perform, .tellSides, .endPendingCase, .halveFee, .noSecondSuit])
    }

    @Test func `A commissioned mediation has fifteen days, in a summary suit seven`() throws {
        var suit = CentreReferral(.inTrialCoordination, .commissioned, matter: .compensation)
        #expect(try AtCentre.signedFor(suit).lastDay(.mediation) == "2026-03-18")
        suit.isSummary = true
        #expect(try AtCentre.signedFor(suit).lastDay(.mediation) == "2026-03-10")
    }

    @Test func `No time of invited mediation runs where an organ or a petition office refers`() throws {
        let petition = CentreReferral(.petitionMediation, .invited, matter: .discretionaryAct)
        let matter = try AtCentre.signedFor(petition, by: .petitionOffice)
        #expect(matter.lastDay(.mediation) == nil)
        #expect(matter.lastDay(.contact) == nil)
    }

    @Test func `A dispute delegated after docketing, or commissioned before it, is irregular`() throws {
        var matter = AtCentre()
        #expect(
            try matter.do(.refer(CentreReferral(.inTrialCoordination, .entrusted)), .court, on: "2026-03-02")
                .irregularities == ["mode-fits"])
        var early = AtCentre()
        #expect(
            try early.do(.refer(CentreReferral(.preFilingMediation, .commissioned)), .court, on: "2026-03-02")
                .irregularities == ["mode-fits"])
    }

    @Test func `administrative.V-C01: nobody mediates without the consent of both sides`() throws {
        var matter = try AtCentre.signedFor(entrusted)
        try matter.do(.seekConsent, .mediator, "mediator-1", on: "2026-03-04")
        try matter.do(.giveConsent, .applicant, on: "2026-03-05")
        try matter.do(
            .convene(OrganMeeting(["organ-1"], areAllIdentified: true, haveInformedStaff: true)), .centre,
            on: "2026-03-06")
        try matter.do(.study(CaseStudy()), .centre, on: "2026-03-07")
        try matter.do(.agreePlan(ResolutionPlan(.mediationStatement)), .centre, on: "2026-03-09")
        #expect(
            matter.refusal(of: .mediate, .mediator, "mediator-1", on: "2026-03-10")
                == ["dispute-centre-referral/mediate/consented/unmet"])
        let occasion = Occasion<AdministrativeRole>(
            .mediator, "mediator-1", on: day("2026-03-10"), under: .current)
        let refusal = try #require(matter.file.state.refusal(of: .mediate, in: occasion))
        #expect(refusal.reasons.allSatisfy { !$0.text.zh.isEmpty && !$0.text.en.isEmpty })
        #expect(DisputeCentreReferral.ground(of: .consented).rule == "administrative.V-C01")
        try matter.do(.giveConsent, .agency, on: "2026-03-10")
        #expect(try matter.do(.mediate, .mediator, "mediator-1", on: "2026-03-10").isRegular)
    }

    @Test func `A side that refuses, or cannot be reached, sends the dispute back at once`() throws {
        var matter = try AtCentre.signedFor(entrusted)
        try matter.do(.seekConsent, .mediator, "mediator-1", on: "2026-03-04")
        let declined = try matter.do(
            .decline(ConsentRefusal(.unreachable, isReasonWritten: true)), .centre, on: "2026-03-05")
        #expect(declined.isRegular)
        #expect(declined.emits == [.returnAtOnce])
        #expect(matter.phase == .declined)
        var spoken = try AtCentre.signedFor(entrusted)
        #expect(
            try spoken.do(.decline(ConsentRefusal(.refused, isReasonWritten: false)), .agency, on: "2026-03-04")
                .irregularities == ["reason-written"])
    }

    @Test func `The other side contacted on the fourth working day is late`() throws {
        var matter = try AtCentre.signedFor(entrusted)
        #expect(
            try matter.do(.seekConsent, .mediator, "mediator-1", on: "2026-03-09").irregularities
                == ["contacted-in-time"])
    }

    @Test func `administrative.V-C02: a case held past its time without agreement`() throws {
        var matter = try AtCentre.mediating(entrusted, .mediationStatement)
        let state = matter.file.state
        #expect(state.findings(asOf: day("2026-04-02"), in: .current).isEmpty)
        #expect(state.findings(asOf: day("2026-04-03"), in: .current).map(\.code) == ["administrative.V-C02"])
        var late = matter
        #expect(
            try late.do(.sign(AtCentre.lawful(.mediationStatement)), .parties, on: "2026-04-03").irregularities
                == ["within-time"])
        // Agreed before the end, to a later day.
        let more = CentreExtension(until: day("2026-04-30"), isAgreed: true)
        #expect(try matter.do(.extendMediation(more), .parties, on: "2026-04-01").isRegular)
        #expect(matter.lastDay(.mediation) == "2026-04-30")
        #expect(try matter.do(.sign(AtCentre.lawful(.mediationStatement)), .parties, on: "2026-04-30").isRegular)
    }

    @Test func `More time nobody agreed to, or asked for too late, or no later, is irregular`() throws {
        var matter = try AtCentre.mediating(entrusted, .mediationStatement)
        let alone = CentreExtension(until: day("2026-04-30"), isAgreed: false)
        #expect(
            try matter.do(.extendMediation(alone), .centre, on: "2026-04-01").irregularities == ["extension-agreed"])
        #expect(matter.lastDay(.mediation) == "2026-04-02")
        var short = matter
        let same = CentreExtension(until: day("2026-04-02"), isAgreed: true)
        #expect(try short.do(.extendMediation(same), .parties, on: "2026-04-01").irregularities == ["later-day"])
        let late = CentreExtension(until: day("2026-04-30"), isAgreed: true)
        #expect(
            try matter.do(.extendMediation(late), .parties, on: "2026-04-03").irregularities == ["before-expiry"])
    }

    @Test func `administrative.V-C04: a failed referral goes back and is docketed in five days`() throws {
        var matter = try AtCentre.mediating(entrusted, .mediationStatement)
        let failed = try matter.do(.fail(ReferralFailure(.noAgreement)), .centre, on: "2026-03-20")
        #expect(failed.emits == [.returnForDocketing, .tellSides, .pushFile, .keepFilingDay])
        #expect(matter.lastDay(.returning) == "2026-03-25")
        #expect(matter.file.state.findings(asOf: day("2026-03-25"), in: .current).isEmpty)
        #expect(
            matter.file.state.findings(asOf: day("2026-03-26"), in: .current).map(\.code) == ["administrative.V-C04"])
        var late = matter
        #expect(try late.do(.returnToSource, .court, on: "2026-03-26").irregularities == ["returned-in-time"])
        #expect(try matter.do(.returnToSource, .court, on: "2026-03-25").isRegular)
        #expect(matter.phase == .returned)
        #expect(!matter.file.state.isResolved)
        #expect(DisputeCentreReferral.ground(of: .returnedInTime).rule == "administrative.V-C04")
    }

    @Test func `administrative.8-X16: a failed dispute keeps the day it first came in`() throws {
        var matter = try AtCentre.mediating(entrusted, .mediationStatement)
        try matter.do(.fail(ReferralFailure(.timeUp)), .centre, on: "2026-04-02")
        #expect(matter.file.state.filingDay == day("2026-03-02"))
    }

    @Test func `administrative.V-C05: an agreement beyond the organ’s power or against mandatory rules`() throws {
        var bad = AtCentre.lawful(.reconciliationAndWithdrawal)
        bad.isWithinPower = false
        bad.breaksMandatoryRules = true
        #expect(bad.findings.map(\.code) == ["administrative.V-C05", "administrative.V-C05"])
        #expect(bad.findings.map(\.path) == ["isWithinPower", "breaksMandatoryRules"])
        #expect(AtCentre.lawful(.reconciliationAndWithdrawal).findings.isEmpty)
        var matter = try AtCentre.mediating(entrusted, .reconciliationAndWithdrawal)
        var unknown = matter
        #expect(try matter.do(.sign(bad), .parties, on: "2026-03-17").irregularities == ["agreement-lawful"])
        // Nobody said whether the organ had the power: it cannot be told.
        let silent = CentreAgreement(.reconciliationAndWithdrawal, isSignedByAll: true)
        #expect(try unknown.do(.sign(silent), .parties, on: "2026-03-17").unknown == [.agreementLawful])
        #expect(silent.findings.isEmpty)
    }

    @Test func `An agreement not signed by all has no effect`() throws {
        let matter = try AtCentre.mediating(entrusted, .mediationStatement)
        var half = AtCentre.lawful(.mediationStatement)
        half.isSignedByAll = false
        #expect(
            matter.refusal(of: .sign(half), .parties, on: "2026-03-17")
                == ["dispute-centre-referral/sign/signed-by-all/unmet"])
    }

    @Test func `administrative.V-C03: a concession is no evidence later, a confirmed fact is`() throws {
        #expect(MediationStatementUse(isConfirmedFact: false).findings.map(\.code) == ["administrative.V-C03"])
        #expect(MediationStatementUse(isConfirmedFact: true).findings.isEmpty)
        #expect(MediationStatementUse(isConfirmedFact: false, allPartiesAgree: true).isAllowed == true)
        #expect(MediationStatementUse(isConfirmedFact: false, isAllowedByLaw: true).isAllowed == true)
        #expect(MediationStatementUse(isConfirmedFact: nil).isAllowed == nil)
        #expect(MediationStatementUse(isConfirmedFact: nil).findings.isEmpty)
        var matter = try AtCentre.mediating(entrusted, .mediationStatement)
        #expect(
            matter.refusal(
                of: .recordFacts(UndisputedFacts(isConfirmedByBoth: false)), .mediator, "mediator-1", on: "2026-03-12")
                == ["dispute-centre-referral/record-facts/facts-confirmed/unmet"])
        let recorded = try matter.do(
            .recordFacts(UndisputedFacts(text: "面积", isConfirmedByBoth: true)), .mediator, "mediator-1",
            on: "2026-03-12")
        #expect(recorded.emits == [.useFactsOnly])
        #expect(matter.phase == .partialAgreement)
        try matter.do(.continueMediation, .mediator, "mediator-1", on: "2026-03-13")
        #expect(matter.phase == .mediating)
    }

    @Test func `Another mediator than the one who signed for the file is irregular`() throws {
        var matter = try AtCentre.planned(entrusted, .mediationStatement)
        #expect(try matter.do(.mediate, .mediator, "mediator-2", on: "2026-03-10").irregularities == ["assigned"])
    }

    @Test func `A referral taken back by another than the unit that made it is irregular`() throws {
        var matter = try AtCentre.signedFor(entrusted)
        var other = matter
        #expect(try other.do(.withdrawReferral, .agency, on: "2026-03-05").irregularities == ["by-source"])
        other = matter
        #expect(
            try other.do(.withdrawReferral, .court, "court-9", on: "2026-03-05").irregularities == ["by-source"])
        #expect(try matter.do(.withdrawReferral, .court, "source-1", on: "2026-03-05").isRegular)
        #expect(matter.phase == .withdrawnBySource)
    }

    @Test func `An agreement not performed goes back to performance or to another remedy`() throws {
        var matter = try AtCentre.mediating(entrusted, .mediationStatement)
        try matter.do(.sign(AtCentre.lawful(.mediationStatement)), .parties, on: "2026-03-17")
        try matter.do(.beginPerformance, .agency, on: "2026-03-18")
        #expect(try matter.do(.breach(AgreementBreach()), .party, on: "2026-04-20").emits == [.reopenRemedy])
        var resumed = matter
        try resumed.do(.resumePerformance, .agency, on: "2026-04-21")
        #expect(resumed.phase == .performing)
        try matter.do(.reopenRemedy(ReopenedRemedy(.suit)), .party, on: "2026-04-21")
        #expect(matter.phase == .remedyReopened)
        #expect(matter.file.state.remedy == .suit)
        #expect(matter.file.state.isConcluded)
        #expect(!matter.file.state.isResolved)
    }

    @Test func `An agreement past the day it was to be performed by is overdue`() throws {
        var matter = try AtCentre.mediating(entrusted, .mediationStatement)
        var agreement = AtCentre.lawful(.mediationStatement)
        agreement.performBy = day("2026-04-30")
        try matter.do(.sign(agreement), .parties, on: "2026-03-17")
        #expect(matter.file.state.findings(asOf: day("2026-04-30"), in: .current).isEmpty)
        #expect(
            matter.file.state.findings(asOf: day("2026-05-01"), in: .current).map(\.code)
                == ["dispute-centre-referral/performance-overdue"])
    }

    @Test func `Organs left out, or staff who do not know the case, are noted`() throws {
        var matter = try AtCentre.signedFor(entrusted)
        try matter.do(.seekConsent, .centre, on: "2026-03-04")
        let meeting = OrganMeeting(["organ-1"], areAllIdentified: false, haveInformedStaff: false)
        #expect(
            try matter.do(.convene(meeting), .centre, on: "2026-03-06").irregularities
                == ["organs-identified", "informed-staff"])
    }
}
