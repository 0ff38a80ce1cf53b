import FuyuanKit
import Testing

@Suite("跨案效力的法律界限") struct LinkedLawTests {
    @Test func `A plan approved dismisses no suit for direct recovery; a declaration does (破产法司法解释二 art. 21)`() {
        let rule = CrossCaseRule(.bankruptcy(.directRecoveryDismissed))
        #expect(!CrossCaseRule.following(MachineAct(BankruptcyCase.self, .approvePlan)).contains(rule))
        #expect(!CrossCaseRule.following(MachineAct(BankruptcyCase.self, .approveSettlement)).contains(rule))
        #expect(CrossCaseRule.following(MachineAct(BankruptcyCase.self, .declare)).contains(rule))
        #expect(CrossCaseRule.following(MachineAct(BankruptcyCase.self, .terminateReorganization)).contains(rule))
        let ended = CrossCaseRule(.bankruptcy(.enforcementTerminated))
        #expect(CrossCaseRule.following(MachineAct(BankruptcyCase.self, .approvePlan)).contains(ended))
    }

    @Test func `What arose on the petition’s file ends when the case opened on it is dismissed`() {
        var tale = LinkedTale()
        tale.attach("PM-1", "court-1")
        tale.link("PM-1", .measureOver, "BP-1")
        tale.link("BP-1", .bankruptcyPetitionOf, "BK-1")
        let rule = CrossCaseRule(.bankruptcy(.preservationLifted))
        let raised = tale.docket.announce(rule, from: "BP-1", on: day("2026-03-16"), under: .current)
        #expect(raised.raised.count == 1)
        tale.accept()
        let found = tale.do("BK-1", .dismissPetition, as: BankruptcyCase.self, .court, "c1", on: "2026-04-20")
        #expect(found.withdrawn == raised.raised.compactMap(\.file))
    }

    @Test func `An enforcement that never stood still is not told to go on when a petition is refused`() {
        var tale = LinkedTale()
        tale.enforce("EN-1")
        tale.link("EN-1", .enforcementAgainst, "BP-1")
        let rule = CrossCaseRule(.bankruptcy(.enforcementResumed))
        let running = tale.docket.announce(rule, from: "BP-1", on: day("2026-03-30"), under: .current)
        #expect(running.raised.isEmpty && tale.docket.duties.isEmpty)
        tale.enforce("EN-2")
        tale.do("EN-2", .bankruptcyAdmitted, as: EnforcementCase.self, .handler, "e1", on: "2026-03-18")
        tale.link("EN-2", .enforcementAgainst, "BK-2")
        let stopped = tale.docket.announce(rule, from: "BK-2", on: day("2026-04-20"), under: .current)
        #expect(stopped.raised.map(\.target) == ["EN-2"])
    }

    @Test func `A listing must go within three working days, an enforcement be filed within seven days`() throws {
        let listing = CrossCaseRule(.bankruptcy(.listingDeleted)).duty(since: day("2026-03-16"), in: .current)
        #expect(listing.limit == TimeLimit.listingDeletion.id && listing.lastDay == day("2026-03-19"))
        #expect(CrossCaseRule(.enforcement(.listingDeleted)).limit?.id == TimeLimit.listingDeletion.id)
        let filing = CrossCaseRule(.enforcement(.confirmationEnforced)).duty(since: day("2026-03-16"), in: .current)
        #expect(filing.lastDay == day("2026-03-23"))
        // The order that restricts spending may be lifted by an act of its own.
        let acts = CrossCaseRule(.bankruptcy(.listingDeleted)).proposes.map(\.machine.wire)
        #expect(acts.contains("consumption-restriction"))
    }

    @Test(arguments: [
        CrossCaseRule(.enforcement(.preservationConverts)), CrossCaseRule(.enforcement(.nonLitigationHeard)),
        CrossCaseRule(.bankruptcy(.licencesFollowPlan)),
    ])
    func `What happens by itself, or only if, makes nobody late`(_ rule: CrossCaseRule) {
        #expect(rule.nature == .rule)
    }

    @Test(arguments: [
        CrossCaseRule(.enforcement(.reconsiderationEnforced)), CrossCaseRule(.administrative(.reconsiderationEnforced)),
        CrossCaseRule(.administrative(.lossFollowedUp)),
    ])
    func `What an organ or a court may do is a right`(_ rule: CrossCaseRule) { #expect(rule.nature == .right) }

    @Test func `Who may apply is who holds the right, and it is addressed to who decides`() {
        let enforced: [EnforcementCrossCaseEffect] = [
            .mediationEnforced, .wagePaymentOrder, .labourAwardEnforced, .compensationEnforced,
        ]
        for effect in enforced {
            let rule = CrossCaseRule(.enforcement(effect))
            #expect(rule.owner == EnforcementRole.creditor.term && rule.addressee == EnforcementRole.filingOffice.term)
        }
        #expect(CrossCaseRule(.enforcement(.regulatorStay)).owner == EnforcementRole.publicOrgan.term)
        #expect(CrossCaseRule(.bankruptcy(.fullClaimInEach)).owner == BankruptcyRole.creditor.term)
        #expect(CrossCaseRule(.bankruptcy(.collectiveAgreement)).addressee == BankruptcyRole.court.term)
    }

    @Test func `The administrator must have a collusive paper revoked, and the application does it`() {
        let rule = CrossCaseRule(.bankruptcy(.collusiveMediation))
        #expect(rule.nature == .duty && rule.triggers.isEmpty)
        #expect(rule.proposes == [MachineAct(BankruptcyClaim.self, .challengeDocument)])
    }

    /// A mediation agreed on and in effect.
    private static func mediated(_ domain: MediationDomain, by role: MediationRole) -> Set<String> {
        var tale = LinkedTale()
        func step(_ act: ProfessionalMediation.Act, _ role: MediationRole) -> Consequences {
            tale.do("HM-1", act, as: ProfessionalMediation.self, role, "org", on: "2026-03-02")
        }
        let field = domain.parameters
        _ = step(.apply(DomainRequest(domain, isJoint: true, findingReceivedOn: day("2026-03-01"))), .bothParties)
        _ = step(.accept(DomainAcceptance()), role)
        _ = step(.begin(DomainSession()), role)
        let draft = AgreementDraft(
            field.effect, parties: ["甲", "乙"], needsSeal: field.needsSeal, terms: AgreementTerms([.payment]))
        _ = step(.agree(draft), role)
        _ = step(.sign(AgreementSignature("甲")), .party)
        _ = step(.sign(AgreementSignature("乙")), .otherParty)
        if field.effect != .parties { _ = step(.sign(AgreementSignature("m1", as: .mediator)), .mediator) }
        if field.needsSeal { _ = step(.sign(AgreementSignature("org", as: .organisation)), role) }
        return LinkedTale.names(step(.takeEffect, role))
    }

    @Test func `A labour mediation gives the way of a payment order on wages; a traffic mediation does not`() {
        let wages: Set<String> = ["mediation-effect/wage-order HM-1", "enforcement-effect/wage-payment-order HM-1"]
        #expect(!Self.mediated(.labour, by: .mediationOrg).isDisjoint(with: wages))
        #expect(Self.mediated(.trafficPolice, by: .adminOrgan).isDisjoint(with: wages))
    }

    @Test(arguments: [
        (EnforcementDebtor.enterpriseLegalPerson, ["bankruptcy-effect/no-pro-rata DP-1"]), (.naturalPerson, []),
    ])
    func `Only an enterprise knows no pro-rata participation (民诉解释 arts. 506, 514)`(
        debtor: EnforcementDebtor, expected: [String]
    ) {
        var tale = LinkedTale()
        let found = tale.do(
            "DP-1", .openDistribution(DistributionOpening(debtor: debtor)), as: EnforcementDistributionPlan.self,
            .handler, on: "2026-03-02")
        #expect(LinkedTale.names(found) == Set(expected))
    }

    @Test func `A right to enforce ends with performance, and does not silence the duty to file`() {
        let right = CrossCaseRule(.mediation(.confirmedIsEnforceable))
        #expect(right.lapses.map(\.act.wire) == ["perform", "vary-ruling"] && right.sameLawAs.isEmpty)
        var docket = CoordinatedDocket()
        docket.link(CaseLink("EN-9", .enforcementOf, "JC-1"), under: .current)
        docket.announce(right, from: "JC-1", on: day("2026-03-02"), under: .current)
        let found = docket.announce(
            CrossCaseRule(.enforcement(.confirmationEnforced)), from: "JC-1", on: day("2026-03-30"), under: .current)
        #expect(found.raised.map(\.target) == ["EN-9"])
    }

    @Test func `Advice answered late asks for no urging any more`() {
        let lapses = CrossCaseRule(.mediation(.adviceUnanswered)).lapses.map(\.act.wire)
        #expect(lapses == ["reply", "reply-not-adopting", "cancel"])
        let wages = CrossCaseRule(.mediation(.wageOrder)).lapses
        #expect(wages == [MachineAct(ProfessionalMediation.self, .perform)])
    }

    @Test func `The order of seizure pays too where the petition is refused for good (民诉解释 art. 514)`() {
        let rule = CrossCaseRule(.enforcement(.seizureOrderPays))
        #expect(rule.triggers.contains(MachineAct(EnforcementTransfer.self, .refusalTakesEffect)))
        #expect(rule.triggers.contains(MachineAct(EnforcementTransfer.self, .refuseConsent)))
    }

    @Test func `A request to an organ interrupts limitation; a suit registered ends a mediation`() {
        func follows(_ act: MachineAct, _ effect: MediationCrossCaseEffect) -> Bool {
            CrossCaseRule.following(act).contains(CrossCaseRule(.mediation(effect)))
        }
        #expect(follows(MachineAct(AdministrativeMediation.self, .apply), .limitationByRequest))
        #expect(follows(MachineAct(InSuitMediation.self, .register), .suitEndsMediation))
        #expect(follows(MachineAct(PreFilingMediation.self, .consent), .addressKept))
        #expect(!follows(MachineAct(TieredEscalation.self, .divert), .petitionSplit))
        #expect(MediationCrossCaseEffect.debtorBroke.basis.citations.first == .civilProcedureInterpretation(511))
    }
}
