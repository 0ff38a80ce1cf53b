import FuyuanKit
import Testing

@Suite("行政争议和解公开案例") struct PublishedSettledSuitTests {
    @Test func `ADM-25: three months and one month left out by consent end on the day of the withdrawal`() throws {
        let accepted = day("2014-01-07")
        let trial = TimeLimit.administrativeTrial
        // Three months under the law of 1989 end on 2014-04-07, inside the Qingming holiday.
        #expect(trial.lastDay(from: accepted, in: .current) == day("2014-04-08"))
        #expect(trial.lastDay(from: accepted, in: .current, extendedBy: .months(1)) == day("2014-05-07"))
        var matter = AtCentre()
        try matter.do(
            .refer(CentreReferral(.inTrialCoordination, .invited, matter: .otherAct)), .court, "court-1",
            on: "2014-02-27")
        try matter.do(.seekConsent, .centre, on: "2014-02-27")
        try matter.do(.giveConsent, .parties, on: "2014-02-27")
        try matter.do(.convene(OrganMeeting(["organ-1"])), .centre, on: "2014-03-03")
        try matter.do(.study(CaseStudy()), .centre, on: "2014-03-04")
        try matter.do(.agreePlan(ResolutionPlan(.reconciliationAndWithdrawal)), .centre, on: "2014-03-05")
        try matter.do(.mediate, .mediator, on: "2014-03-06")
        let signed = try matter.do(
            .sign(AtCentre.lawful(.reconciliationAndWithdrawal)), .parties, on: "2014-05-07")
        #expect(signed.isRegular)
        #expect(signed.emits.isSuperset(of: [.endPendingCase, .halveFee, .noSecondSuit]))
        #expect(FixedFee.administrative.fee.halved(for: [.withdrawn]).amount == yuan(25))
    }

    @Test func `ADM-27: suit and appeal withdrawn one day before the two months of 1989 end`() {
        let last = TimeLimit.administrativeTrialAppeal.lastDay(from: day("2014-03-27"), in: .current)
        #expect(last == day("2014-05-27"))
        #expect(day("2014-05-26").days(until: day("2014-05-27")) == 1)
        #expect(MediationScope(.otherAct, in: .secondInstance).ways == [.reconciliationAndWithdrawal])
    }

    @Test func `ADM-29: a suit withdrawn because reconsideration comes first settles nothing`() throws {
        var matter = AtCentre()
        try matter.do(
            .refer(CentreReferral(.inTrialCoordination, .invited, matter: .otherAct)), .court, on: "2015-11-16")
        try matter.do(.seekConsent, .centre, on: "2015-11-17")
        try matter.do(.giveConsent, .parties, on: "2015-11-18")
        try matter.do(.convene(OrganMeeting(["organ-1"])), .centre, on: "2015-11-19")
        try matter.do(.study(CaseStudy()), .centre, on: "2015-11-20")
        try matter.do(.agreePlan(ResolutionPlan(.reconciliationAndWithdrawal)), .centre, on: "2015-11-23")
        try matter.do(.mediate, .centre, on: "2015-11-24")
        let withdrawn = try matter.do(
            .withdrawClaim(ClaimWithdrawal(.otherRoadFirst, isTrueWill: true)), .plaintiff, on: "2015-11-26")
        #expect(withdrawn.isRegular)
        try matter.do(.followUp(FollowUpVisit(answer: .fairly, isDisputeOver: true)), .centre, on: "2015-12-26")
        try matter.do(.feedback(CentreFeedback()), .centre, on: "2015-12-28")
        #expect(matter.obstacles == ["dispute-centre-referral/not-settled"])
        #expect(CentreTally([matter.file.state]) == CentreTally(received: 1, concluded: 1))
    }

    @Test(arguments: ["ADM-39", "ADM-41", "ADM-51", "ADM-53"])
    func `Disputes over administrative agreements may be mediated`(_ published: String) {
        let scope = PretrialReconciliation(.agreementDispute).scope
        #expect(scope.admissibility == .allowed, "\(published)")
        #expect(scope.basis.citations.contains(.administrativeAgreements(23)), "\(published)")
        #expect(scope.offers(.mediationStatement), "\(published)")
    }

    @Test func `ADM-53: an agreement refused later is a breach that opens another remedy`() throws {
        var matter = try AtCentre.mediating(
            CentreReferral(.inTrialCoordination, .commissioned, matter: .agreementDispute), .mediationStatement)
        try matter.do(.sign(AtCentre.lawful(.mediationStatement)), .parties, on: "2026-03-17")
        #expect(try matter.do(.breach(AgreementBreach()), .party, on: "2026-07-01").emits == [.reopenRemedy])
        try matter.do(.reopenRemedy(ReopenedRemedy(.enforcement)), .party, on: "2026-07-02")
        #expect(!matter.file.state.isResolved)
    }
}
