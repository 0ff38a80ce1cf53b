import FuyuanKit
import Testing

extension PreFilingMediation: Walkable {
    static var walkActors: [ActorID] { ["m1", "court-1"] }
    static var walkActs: [Act] {
        let assignment = MediatorAssignment("m1", of: "org-1")
        return [
            .submitPapers(SubmittedPapers(.loan, court: "court-1", isOnline: true)),
            .submitPapers(SubmittedPapers(.labour, court: "court-1", isOnline: true, gate: .labourArbitrationFirst)),
            .screen, .returnRequest, .fileDirectly, .askConsent, .refuse, .unreachable, .consent,
            .chooseMediator(assignment), .designateMediator(assignment), .designateOnRequest(assignment),
            .rejectDesignation, .declineOrSilent, .accept, .consentToMediate, .refuseToMediate,
            .begin(MediationOpening()), .replaceMediator, .startAppraisal(AppraisalRequest()), .finishAppraisal,
            .extend(MediationExtension(until: CivilDate(2026, 6, 30)!)), .reportSham, .clear, .clearConsensus,
            .clearAgreement, .sanction, .reachConsensus(AgreementDraft(.lastParty, parties: ["p1", "p2"])),
            .sign(AgreementSignature("p1")), .sign(AgreementSignature("p2")),
            .sign(AgreementSignature("m1", as: .mediator)), .takeEffect, .refuseToSign, .perform, .applyConfirmation,
            .sueOnAgreement, .deadlock, .expire, .refuseToContinue, .loseContact, .withdraw, .insistOnSuit, .dropSuit,
            .directFiling, .goToPriorBody,
        ]
    }
}

@Suite("诉前委派调解") struct PreFilingMediationTests {
    @Test func `The laws of every machine hold`() { checkLaws(of: PreFilingMediation.self) }
}
