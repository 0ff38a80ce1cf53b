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
            .begin(MediationOpening()), .replaceMediator(MediatorReplacement()),
            .replaceMediator(MediatorReplacement(byOwnChoice: true)), .startAppraisal(AppraisalRequest()),
            .finishAppraisal,
            .extend(MediationExtension(until: CivilDate(2026, 6, 30)!)), .reportSham, .clear, .clearConsensus,
            .clearAgreement, .sanction, .reachConsensus(AgreementDraft(.lastParty, parties: ["p1", "p2"])),
            .sign(AgreementSignature("p1")), .sign(AgreementSignature("p2")),
            .sign(AgreementSignature("m1", as: .mediator)), .takeEffect, .refuseToSign, .perform, .applyConfirmation,
            .sueOnAgreement, .deadlock, .expire, .refuseToContinue, .loseContact, .withdraw, .insistOnSuit, .dropSuit,
            .directFiling, .goToPriorBody,
        ]
    }
}

private typealias Delegated = Matter<PreFilingMediation>

extension Delegated {
    /// Papers on 2024-03-01, consent, choice and acceptance on 2024-03-11.
    fileprivate static func mediating(
        _ papers: SubmittedPapers = SubmittedPapers(.loan, court: "鲁0602"),
        _ assignment: MediatorAssignment = MediatorAssignment("m1", of: "org-1")
    ) throws -> Delegated {
        var matter = Delegated()
        try matter.do(.submitPapers(papers), .party, on: "2024-03-01")
        try matter.do(.screen, .court, "鲁0602", on: "2024-03-04")
        try matter.do(.askConsent, .court, "鲁0602", on: "2024-03-04")
        try matter.do(.consent, .bothParties, on: "2024-03-06")
        try matter.do(.chooseMediator(assignment), .bothParties, on: "2024-03-07")
        try matter.do(.accept, .mediator, "m1", on: "2024-03-11")
        return matter
    }

    /// Consensus on 2024-03-20, waiting for signatures.
    fileprivate static func consensus() throws -> Delegated {
        var matter = try mediating()
        try matter.do(.begin(MediationOpening()), .mediator, "m1", on: "2024-03-12")
        try matter.do(
            .reachConsensus(AgreementDraft(.lastParty, parties: ["甲", "乙"], needsSeal: true)), .mediator, "m1",
            on: "2024-03-20")
        return matter
    }
}

@Suite("诉前委派调解") struct PreFilingMediationTests {
    @Test func `The laws of every machine hold`() { checkLaws(of: PreFilingMediation.self) }

    @Test func `A delegated mediation runs from papers to confirmation`() throws {
        var matter = try Delegated.consensus()
        #expect(matter.phase == .agreementReached)
        try matter.do(.sign(AgreementSignature("甲")), .party, on: "2024-03-20")
        try matter.do(.sign(AgreementSignature("m1", as: .mediator)), .mediator, "m1", on: "2024-03-21")
        try matter.do(.sign(AgreementSignature("乙")), .otherParty, on: "2024-03-22")
        try matter.do(.sign(AgreementSignature("org-1", as: .organisation)), .mediationOrg, on: "2024-03-25")
        let effect = try matter.do(.takeEffect, .mediator, "m1", on: "2024-03-25")
        #expect(effect.emits == [.serveParties, .lodgeWithCourt, .closeOutOfCourt])
        // 30 days from 2024-03-22 end on Sunday 2024-04-21.
        #expect(matter.lastDay(.confirmationWindow) == "2024-04-22")
        try matter.do(.applyConfirmation, .bothParties, on: "2024-04-22")
        #expect(matter.phase == .confirmationRequested)
        #expect(matter.file.state.isFinal)
        #expect(matter.file.state.deadlines(asOf: CivilDate("2024-04-22")!, in: .current).isEmpty)
    }

    @Test func `mediation.tl.preFilingMediation: thirty days run from acceptance, not from the first session`() throws {
        var matter = try Delegated.mediating()
        #expect(matter.lastDay(.mediationPeriod) == "2024-04-10")
        try matter.do(.begin(MediationOpening()), .mediator, "m1", on: "2024-03-18")
        #expect(matter.lastDay(.mediationPeriod) == "2024-04-10")
        let running = matter.file.state.deadlines(asOf: CivilDate("2024-04-01")!, in: .current)
        #expect(running.first?.daysLeft == 9)
        #expect(running.first?.bound?.zh.isEmpty == false)
        #expect((running.first?.derivation.steps.count ?? 0) > 1)
    }

    @Test func `Appraisal stands outside the period`() throws {
        var matter = try Delegated.mediating()
        try matter.do(.startAppraisal(AppraisalRequest()), .bothParties, on: "2024-03-15")
        #expect(matter.lastDay(.mediationPeriod) == nil)
        #expect(matter.file.state.deadlines(asOf: CivilDate("2024-03-20")!, in: .current).contains { $0.isSuspended })
        try matter.do(.finishAppraisal, .court, on: "2024-03-25")
        // Ten days left out: 2024-04-10 becomes 2024-04-20, a Saturday.
        #expect(matter.lastDay(.mediationPeriod) == "2024-04-22")
    }

    @Test func `mediation.V001: no session without consent of both sides`() throws {
        var matter = Delegated()
        try matter.do(.submitPapers(SubmittedPapers(.loan, court: "鲁0602", isOnline: true)), .party, on: "2024-03-01")
        try matter.do(.screen, .court, "鲁0602", on: "2024-03-04")
        try matter.do(.designateOnRequest(MediatorAssignment("m1")), .court, "鲁0602", on: "2024-03-05")
        // The period runs from acceptance although the other side was not asked yet.
        try matter.do(.accept, .mediator, "m1", on: "2024-03-06")
        #expect(matter.lastDay(.mediationPeriod) == "2024-04-07")
        #expect(matter.lastDay(.notifyOther) == "2024-03-11")
        let begin = PreFilingMediation.Act.begin(MediationOpening())
        #expect(
            matter.refusal(of: begin, .mediator, "m1", on: "2024-03-07") == [
                "pre-filing-mediation/begin/consented/unmet"
            ])
        let reason = matter.file.state.refusal(
            of: begin, in: Occasion(.mediator, "m1", on: CivilDate("2024-03-07")!, under: .current))!.reasons[0]
        #expect(reason.rule == "mediation.V001")
        #expect(reason.cure?.zh.contains("同意调解") == true)
        try matter.do(.consentToMediate, .otherParty, on: "2024-03-08")
        try matter.do(begin, .mediator, "m1", on: "2024-03-11")
        #expect(matter.phase == .mediating)
    }

    @Test func `mediation.V002: a refusal ends the attempt`() throws {
        var matter = try Delegated.mediating()
        try matter.do(.refuseToContinue, .otherParty, on: "2024-03-13")
        #expect(matter.phase == .failed)
        #expect(
            matter.refusal(of: .begin(MediationOpening()), .mediator, "m1", on: "2024-03-14").contains(
                "pre-filing-mediation/begin/wrong-phase"))
    }

    @Test func `mediation.V003: a suit is open from every phase that is not final`() throws {
        for visit in Walk<PreFilingMediation>().visits where !visit.state.isFinal && visit.state.phase != .unopened {
            let occasion = Occasion<MediationRole>(.party, on: visit.state.standing.lastDay!, under: .current)
            let isOpen = visit.state.submission?.gate == .open
            #expect((visit.state.refusal(of: .directFiling, in: occasion) == nil) == isOpen)
            #expect((visit.state.refusal(of: .goToPriorBody, in: occasion) == nil) == !isOpen)
        }
    }

    @Test func `mediation.V005: a mediator off the roster makes the choice irregular`() throws {
        var matter = Delegated()
        try matter.do(.submitPapers(SubmittedPapers(.loan, court: "鲁0602")), .party, on: "2024-03-01")
        try matter.do(.screen, .court, "鲁0602", on: "2024-03-04")
        try matter.do(.askConsent, .court, "鲁0602", on: "2024-03-04")
        try matter.do(.consent, .bothParties, on: "2024-03-06")
        let outcome = try matter.do(
            .chooseMediator(MediatorAssignment("m9", isRegistered: false)), .bothParties, on: "2024-03-07")
        #expect(outcome.irregularities == ["mediator-registered"])
        #expect(outcome.reasons[0].rule == "mediation.V005")
        #expect(outcome.reasons[0].finding(at: "").code == "mediation.V005")
    }

    @Test func `mediation.V006: a mediator with a ground of recusal may not accept unless both sides agree`() throws {
        for waived in [false, true] {
            var matter = Delegated()
            try matter.do(.submitPapers(SubmittedPapers(.loan, court: "鲁0602")), .party, on: "2024-03-01")
            try matter.do(.screen, .court, "鲁0602", on: "2024-03-04")
            try matter.do(.askConsent, .court, "鲁0602", on: "2024-03-04")
            try matter.do(.consent, .bothParties, on: "2024-03-06")
            let assignment = MediatorAssignment("m1", recusalGround: .closeRelative, recusalWaived: waived)
            try matter.do(.designateMediator(assignment), .court, on: "2024-03-07")
            let codes = matter.refusal(of: .accept, .mediator, "m1", on: "2024-03-08")
            #expect(codes == (waived ? [] : ["pre-filing-mediation/accept/may-mediate/unmet"]))
        }
    }

    @Test func `mediation.V004 mediation.edge-18: who refuses the designated mediator refuses mediation`() throws {
        var matter = Delegated()
        try matter.do(.submitPapers(SubmittedPapers(.loan, court: "鲁0602")), .party, on: "2024-03-01")
        try matter.do(.screen, .court, "鲁0602", on: "2024-03-04")
        try matter.do(.askConsent, .court, "鲁0602", on: "2024-03-04")
        try matter.do(.consent, .bothParties, on: "2024-03-06")
        try matter.do(.designateMediator(MediatorAssignment("m1")), .court, on: "2024-03-07")
        try matter.do(.rejectDesignation, .otherParty, on: "2024-03-08")
        #expect(matter.phase == .failed)
        #expect(!matter.refusal(of: .designateMediator(MediatorAssignment("m2")), .court, on: "2024-03-11").isEmpty)
    }

    @Test(arguments: [DisputeKind.specialProcedure, .paymentOrder, .publicNotice, .statusConfirmation])
    func `mediation.V008: cases that cannot be mediated`(dispute: DisputeKind) throws {
        var matter = Delegated()
        try matter.do(.submitPapers(SubmittedPapers(dispute, court: "鲁0602")), .party, on: "2024-03-01")
        try matter.do(.screen, .court, "鲁0602", on: "2024-03-04")
        #expect(
            matter.refusal(of: .askConsent, .court, "鲁0602", on: "2024-03-04") == [
                "pre-filing-mediation/ask-consent/mediable/unmet"
            ])
        try matter.do(.returnRequest, .court, "鲁0602", on: "2024-03-04")
        #expect(matter.phase == .returned)
    }

    @Test func `mediation.V009: of administrative disputes only compensation and discretion may be mediated`() {
        #expect(!DisputeKind.administrative.isMediable)
        #expect(DisputeKind.administrativeDiscretion.isMediable)
    }

    @Test
    func `mediation.edge-17: a mediator who does not confirm in three working days is replaced, and no clock has run`()
        throws
    {
        var matter = Delegated()
        try matter.do(.submitPapers(SubmittedPapers(.loan, court: "鲁0602", isOnline: true)), .party, on: "2024-03-01")
        try matter.do(.screen, .court, "鲁0602", on: "2024-03-04")
        try matter.do(.askConsent, .court, "鲁0602", on: "2024-03-04")
        try matter.do(.consent, .bothParties, on: "2024-03-06")
        try matter.do(.chooseMediator(MediatorAssignment("m1")), .bothParties, on: "2024-03-07")
        // Friday 8, Monday 11, Tuesday 12 March.
        #expect(matter.lastDay(.acceptance) == "2024-03-12")
        #expect(
            matter.refusal(of: .declineOrSilent, .system, on: "2024-03-12") == [
                "pre-filing-mediation/decline-or-silent/assigned-or-time-up/unmet"
            ])
        try matter.do(.declineOrSilent, .system, on: "2024-03-13")
        #expect(matter.phase == .mediatorSelecting)
        #expect(matter.file.state.clocks[.mediationPeriod] == nil)
    }

    @Test func `mediation.V013 mediation.edge-19: one party signs, the other refuses, and no window opens`() throws {
        var matter = try Delegated.consensus()
        try matter.do(.sign(AgreementSignature("甲")), .party, on: "2024-03-20")
        #expect(
            matter.refusal(of: .takeEffect, .mediator, "m1", on: "2024-03-21") == [
                "mediation-agreement/take-effect/all-signed/unmet"
            ])
        try matter.do(.refuseToSign, .otherParty, on: "2024-03-21")
        #expect(matter.phase == .failed)
        #expect(matter.file.state.clocks[.confirmationWindow] == nil)
    }

    @Test func `mediation.V014 mediation.edge-20: signatures on three days count from the last party's`() throws {
        var matter = try Delegated.consensus()
        try matter.do(.sign(AgreementSignature("甲")), .party, on: "2024-03-20")
        try matter.do(.sign(AgreementSignature("乙")), .otherParty, on: "2024-03-27")
        try matter.do(.sign(AgreementSignature("m1", as: .mediator)), .mediator, "m1", on: "2024-03-28")
        try matter.do(.sign(AgreementSignature("org-1", as: .organisation)), .mediationOrg, on: "2024-03-29")
        try matter.do(.takeEffect, .mediator, "m1", on: "2024-03-29")
        #expect(matter.file.state.agreement.effectiveOn == CivilDate("2024-03-27"))
        #expect(matter.lastDay(.confirmationWindow) == "2024-04-26")
    }

    @Test func `mediation.V022 mediation.edge-48: a suspicion after signing holds confirmation until it is cleared`()
        throws
    {
        var matter = try Delegated.consensus()
        for (who, capacity) in [
            ("甲", SigningCapacity.party), ("乙", .party), ("m1", .mediator), ("org-1", .organisation),
        ] {
            try matter.do(.sign(AgreementSignature(ActorID(who), as: capacity)), .mediator, "m1", on: "2024-03-20")
        }
        try matter.do(.takeEffect, .mediator, "m1", on: "2024-03-20")
        try matter.do(.reportSham, .mediator, "m1", on: "2024-03-21")
        #expect(!matter.refusal(of: .applyConfirmation, .bothParties, on: "2024-03-22").isEmpty)
        try matter.do(.clearAgreement, .court, "鲁0602", on: "2024-03-25")
        try matter.do(.applyConfirmation, .bothParties, on: "2024-03-26")
        #expect(matter.phase == .confirmationRequested)
    }

    @Test func `mediation.edge-27: before filing, 45 more days may be agreed`() throws {
        var matter = Delegated()
        try matter.do(.submitPapers(SubmittedPapers(.loan, court: "鲁0602")), .party, on: "2023-05-04")
        try matter.do(.screen, .court, "鲁0602", on: "2023-05-04")
        try matter.do(.askConsent, .court, "鲁0602", on: "2023-05-04")
        try matter.do(.consent, .bothParties, on: "2023-05-05")
        try matter.do(.chooseMediator(MediatorAssignment("m1", of: "org-1")), .bothParties, on: "2023-05-05")
        try matter.do(.accept, .mediator, "m1", on: "2023-05-08")
        #expect(matter.lastDay(.mediationPeriod) == "2023-06-07")
        let outcome = try matter.do(
            .extend(MediationExtension(until: CivilDate("2023-07-22")!)), .bothParties, on: "2023-06-01")
        #expect(outcome.isRegular)
        #expect(matter.lastDay(.mediationPeriod) == "2023-07-22")
    }

    @Test func `mediation.V064: an extension agreed after the period ended is irregular`() throws {
        var matter = try Delegated.mediating()
        let outcome = try matter.do(
            .extend(MediationExtension(until: CivilDate("2024-05-10")!)), .bothParties, on: "2024-04-15")
        #expect(outcome.irregularities == ["before-expiry"])
        #expect(outcome.reasons[0].rule == "mediation.V064")
    }

    @Test(arguments: [("2024-12-30", [String]()), ("2025-01-02", ["delegation-usual"])])
    func `mediation.edge-28: since 2025 courts file first, so delegation before filing is noted`(
        day: String, irregular: [String]
    ) throws {
        var matter = Delegated()
        try matter.do(.submitPapers(SubmittedPapers(.loan, court: "鲁0602")), .party, on: day)
        try matter.do(.screen, .court, "鲁0602", on: day)
        let outcome = try matter.do(.askConsent, .court, "鲁0602", on: day)
        #expect(outcome.irregularities == irregular)
    }

    @Test func `A place may keep delegation before filing by its own decision`() throws {
        var matter = Delegated()
        matter.law.mediationRegime = .preFilingDelegation
        try matter.do(.submitPapers(SubmittedPapers(.loan, court: "鲁0602")), .party, on: "2025-03-03")
        try matter.do(.screen, .court, "鲁0602", on: "2025-03-03")
        #expect(try matter.do(.askConsent, .court, "鲁0602", on: "2025-03-03").isRegular)
    }

    @Test func `Another court's act is refused, and so is another mediator's`() throws {
        var matter = Delegated()
        try matter.do(.submitPapers(SubmittedPapers(.loan, court: "鲁0602")), .party, on: "2024-03-01")
        #expect(
            matter.refusal(of: .screen, .court, "鲁0611", on: "2024-03-04") == [
                "pre-filing-mediation/screen/same-court/unmet"
            ])
        let mediating = try Delegated.mediating()
        #expect(
            mediating.refusal(of: .begin(MediationOpening()), .mediator, "m2", on: "2024-03-12") == [
                "pre-filing-mediation/begin/assigned/unmet"
            ])
    }

    @Test func `mediation.V041: confirmation is not open after thirty days`() throws {
        var matter = try Delegated.consensus()
        for (who, capacity) in [
            ("甲", SigningCapacity.party), ("乙", .party), ("m1", .mediator), ("org-1", .organisation),
        ] {
            try matter.do(.sign(AgreementSignature(ActorID(who), as: capacity)), .mediator, "m1", on: "2024-03-20")
        }
        try matter.do(.takeEffect, .mediator, "m1", on: "2024-03-20")
        #expect(matter.lastDay(.confirmationWindow) == "2024-04-19")
        #expect(
            matter.refusal(of: .applyConfirmation, .bothParties, on: "2024-04-22") == [
                "pre-filing-mediation/apply-confirmation/within-window/unmet"
            ])
    }

    @Test func `mediation.V066: papers taken in without a dated receipt are noted`() throws {
        var matter = Delegated()
        let outcome = try matter.do(
            .submitPapers(SubmittedPapers(.loan, receiptIssued: false)), .party, on: "2024-03-01")
        #expect(outcome.reasons.map(\.rule) == ["mediation.V066"])
    }
}

@Suite("诉前委派调解的边界") struct PreFilingBoundaryTests {
    @Test func `mediation.V014: without signatures a delegated agreement has no effect`() throws {
        var matter = try Delegated.mediating()
        try matter.do(.begin(MediationOpening()), .mediator, "m1", on: "2024-03-12")
        for effect in [AgreementEffect.consensus, .parties] {
            #expect(
                matter.refusal(
                    of: .reachConsensus(AgreementDraft(effect, parties: ["甲", "乙"])), .mediator, "m1", on: "2024-03-20"
                ) == ["pre-filing-mediation/reach-consensus/effect-fits/unmet"])
        }
    }

    @Test func `mediation.V013: nobody signs in another's place`() throws {
        let matter = try Delegated.consensus()
        let place = ["mediation-agreement/sign/signatory-named/unmet"]
        #expect(matter.refusal(of: .sign(AgreementSignature("甲", as: .mediator)), .party, on: "2024-03-20") == place)
        #expect(
            matter.refusal(of: .sign(AgreementSignature("m2", as: .mediator)), .mediator, "m1", on: "2024-03-20")
                == place)
        #expect(matter.refusal(of: .sign(AgreementSignature("丙")), .party, on: "2024-03-20") == place)
    }

    @Test func `mediation.V013: the mediator's signature is asked for but does not hold up the effect`() throws {
        var matter = try Delegated.consensus()
        try matter.do(.sign(AgreementSignature("甲")), .party, on: "2024-03-20")
        try matter.do(.sign(AgreementSignature("乙")), .otherParty, on: "2024-03-22")
        try matter.do(.takeEffect, .mediator, "m1", on: "2024-03-22")
        #expect(matter.phase == .agreementEffective)
        #expect(matter.file.state.standing.partReasons.map(\.rule) == ["mediation.V013"])
        #expect(matter.lastDay(.confirmationWindow) == "2024-04-22")
    }

    @Test func `Times for choosing and accepting are the online rules' alone`() throws {
        var matter = Delegated()
        try matter.do(.submitPapers(SubmittedPapers(.loan, court: "鲁0602")), .party, on: "2024-03-01")
        try matter.do(.screen, .court, "鲁0602", on: "2024-03-04")
        try matter.do(.askConsent, .court, "鲁0602", on: "2024-03-04")
        try matter.do(.consent, .bothParties, on: "2024-03-06")
        #expect(matter.lastDay(.jointChoice) == nil)
        #expect(try matter.do(.chooseMediator(MediatorAssignment("m1")), .bothParties, on: "2024-03-20").isRegular)
        #expect(!matter.refusal(of: .declineOrSilent, .system, on: "2024-04-20").isEmpty)
        #expect(try matter.do(.accept, .mediator, "m1", on: "2024-04-01").isRegular)
    }

    @Test
    func `mediation.tl.courtDesignation: on one side's online request the court designates in three working days`()
        throws
    {
        for (day, irregular) in [("2024-03-06", [String]()), ("2024-03-07", ["designated-in-time"])] {
            var matter = Delegated()
            try matter.do(
                .submitPapers(SubmittedPapers(.loan, court: "鲁0602", isOnline: true)), .party, on: "2024-03-01")
            try matter.do(.screen, .court, "鲁0602", on: "2024-03-04")
            // Three working days after Friday 1 March: Wednesday 6 March.
            let outcome = try matter.do(.designateOnRequest(MediatorAssignment("m1")), .court, "鲁0602", on: day)
            #expect(outcome.irregularities == irregular)
        }
    }

    @Test func `A mediator is replaced once, again only by the parties' own choice, and the period goes on`() throws {
        var matter = try Delegated.mediating()
        try matter.do(.replaceMediator(MediatorReplacement()), .party, on: "2024-03-14")
        try matter.do(.chooseMediator(MediatorAssignment("m2", of: "org-1")), .bothParties, on: "2024-03-15")
        try matter.do(.accept, .mediator, "m2", on: "2024-03-18")
        #expect(matter.lastDay(.mediationPeriod) == "2024-04-10")
        #expect(
            matter.refusal(of: .replaceMediator(MediatorReplacement()), .party, on: "2024-03-19") == [
                "pre-filing-mediation/replace-mediator/may-replace/unmet"
            ])
        let chosen = MediatorReplacement(byOwnChoice: true, agreedAfresh: true)
        try matter.do(.replaceMediator(chosen), .bothParties, on: "2024-03-19")
        try matter.do(.chooseMediator(MediatorAssignment("m3", of: "org-1")), .bothParties, on: "2024-03-20")
        try matter.do(.accept, .mediator, "m3", on: "2024-03-21")
        #expect(matter.lastDay(.mediationPeriod) == "2024-04-22")
    }

    @Test func `The mediator transfers the papers of a failed mediation`() throws {
        var matter = try Delegated.mediating()
        try matter.do(.deadlock, .mediator, "m1", on: "2024-03-25")
        let outcome = try matter.do(.insistOnSuit, .mediator, "m1", on: "2024-03-26")
        #expect(outcome.emits == [.transferPapers, .openFiling])
    }
}

@Suite("调解协议的内容") struct AgreementTermsTests {
    @Test(arguments: [
        (AgreementTerms([.payment, .liabilityForDefault, .beyondClaims]), [String]()),
        (AgreementTerms([.payment, .courtDecidesOnDefault]), ["mediation.V012"]),
        (AgreementTerms([.outsiderLiable], outsidersConsented: false), ["mediation.V016"]),
        (AgreementTerms([.outsiderLiable], outsidersConsented: true), []),
        (AgreementTerms([.harmToOthers]), ["mediation.V011"]),
    ])
    func `mediation.V011 mediation.V012 mediation.V016 mediation.edge-25: what an agreement may say`(
        terms: AgreementTerms, codes: [String]
    ) {
        #expect(terms.findings.map(\.code) == codes)
    }

    @Test func `mediation.edge-24: a partial agreement leaves the rest open`() throws {
        let terms = AgreementTerms([.payment], isPartial: true, amount: Money(fen: 5_000_00))
        #expect(terms.findings.isEmpty)
        #expect(
            String(decoding: JSON.write(terms), as: UTF8.self)
                == #"{"clauses":["payment"],"isPartial":true,"amount":500000}"#)
    }

    @Test func `mediation.V021: an agent signs with special authority`() throws {
        var agreement = MediationAgreement()
        let occasion = Occasion<MediationRole>(.mediator, on: CivilDate("2026-03-02")!, under: .current)
        try agreement.apply(.draft(AgreementDraft(.lastParty, parties: ["甲", "乙"])), in: occasion)
        let outcome = try agreement.apply(
            .sign(AgreementSignature("甲", byAgent: true, agentAuthorised: false)), in: occasion)
        #expect(outcome.reasons.map(\.rule) == ["mediation.V021"])
        #expect(
            try agreement.apply(.sign(AgreementSignature("乙", byAgent: true, agentAuthorised: true)), in: occasion)
                .isRegular)
    }
}
