import FuyuanKit
import Testing

extension DisputeCentreReferral: Walkable {
    static var walkActs: [Act] {
        [
            .refer(CentreReferral(.preFilingMediation, .entrusted, matter: .compensation, isOnline: true)),
            .refer(CentreReferral(.reconsiderationMediation, .invited)), .signForFile(FileSignature()), .seekConsent,
            .giveConsent, .decline(ConsentRefusal(.refused, isReasonWritten: true)), .convene(OrganMeeting(["o-1"])),
            .study(CaseStudy()), .agreePlan(ResolutionPlan(.reconciliationAndWithdrawal)), .mediate,
            .extendMediation(CentreExtension(until: day("2027-01-04"), isAgreed: true)),
            .recordFacts(UndisputedFacts(isConfirmedByBoth: true)), .continueMediation,
            .sign(CentreAgreement(.reconciliationAndWithdrawal, isSignedByAll: true)),
            .withdrawClaim(ClaimWithdrawal(.explained, isTrueWill: true)), .fail(ReferralFailure(.noAgreement)),
            .returnToSource, .withdrawReferral, .beginPerformance, .confirmPerformed(PerformanceProof()),
            .breach(AgreementBreach()), .resumePerformance, .reopenRemedy(ReopenedRemedy(.suit)),
            .followUp(FollowUpVisit(answer: .satisfied, isDisputeOver: true)), .feedback(CentreFeedback()),
        ]
    }
}

typealias AtCentre = Matter<DisputeCentreReferral>

extension Matter where Machine == DisputeCentreReferral {
    /// Lawful terms, signed by all.
    static func lawful(_ way: SettlementWay) -> CentreAgreement {
        CentreAgreement(
            way, isSignedByAll: true, isWithinPower: true, breaksMandatoryRules: false, harmsOthers: false)
    }

    /// Handed over by a court on Monday 2026-03-02, the file signed for on 2026-03-03.
    static func signedFor(_ referral: CentreReferral, by role: AdministrativeRole = .court) throws -> AtCentre {
        var matter = AtCentre()
        try matter.do(.refer(referral), role, "source-1", on: "2026-03-02")
        try matter.do(.signForFile(FileSignature("mediator-1")), .mediator, "mediator-1", on: "2026-03-03")
        return matter
    }

    /// Both sides agreed, the plan made on 2026-03-09.
    static func planned(_ referral: CentreReferral, _ way: SettlementWay) throws -> AtCentre {
        var matter = try signedFor(referral)
        try matter.do(.seekConsent, .mediator, "mediator-1", on: "2026-03-04")
        try matter.do(.giveConsent, .plaintiff, on: "2026-03-05")
        try matter.do(.giveConsent, .agency, on: "2026-03-05")
        try matter.do(
            .convene(OrganMeeting(["organ-1", "organ-2"], areAllIdentified: true, haveInformedStaff: true)), .centre,
            on: "2026-03-06")
        try matter.do(.study(CaseStudy(visitedOn: day("2026-03-07"))), .centre, on: "2026-03-07")
        try matter.do(.agreePlan(ResolutionPlan(way)), .centre, on: "2026-03-09")
        return matter
    }

    /// Being mediated since 2026-03-10.
    static func mediating(_ referral: CentreReferral, _ way: SettlementWay) throws -> AtCentre {
        var matter = try planned(referral, way)
        try matter.do(.mediate, .mediator, "mediator-1", on: "2026-03-10")
        return matter
    }

    /// Agreed on 2026-03-17, performed on 2026-03-24.
    static func performed(_ referral: CentreReferral, _ way: SettlementWay) throws -> AtCentre {
        var matter = try mediating(referral, way)
        try matter.do(.sign(lawful(way)), .parties, on: "2026-03-17")
        try matter.do(.beginPerformance, .agency, on: "2026-03-18")
        try matter.do(.confirmPerformed(PerformanceProof()), .agency, on: "2026-03-24")
        return matter
    }

    /// The codes of why it does not count as resolved.
    var obstacles: [String] { file.state.resolutionObstacles.map(\.code) }
}

/// A compensation claim delegated before docketing.
let entrusted = CentreReferral(.preFilingMediation, .entrusted, matter: .compensation, isOnline: true)
