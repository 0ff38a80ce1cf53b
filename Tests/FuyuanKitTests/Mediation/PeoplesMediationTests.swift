import FuyuanKit
import Testing

extension PeoplesMediation: Walkable {
    static var walkActors: [ActorID] { ["m1", "rmtw-1"] }
    static var walkActs: [Act] {
        let parties: [ActorID] = ["p1", "p2"]
        return [
            .apply(PeoplesRequest(.neighbour, commission: "rmtw-1")),
            .apply(PeoplesRequest(.labour, commission: "rmtw-1", gate: .labourArbitrationFirst)),
            .initiate(PeoplesRequest(.family)), .refer(PeoplesRequest(.family)), .agreeToMediate, .refuse,
            .acceptCase(CommissionAssignment(["m1"])), .changeMediators(CommissionAssignment(["m1"])),
            .begin(PeoplesOpening()), .reportRisk, .agreeOrally(AgreementDraft(.consensus, parties: parties)),
            .draft(AgreementDraft(.everyone, parties: parties, needsSeal: true)), .sign(AgreementSignature("p1")),
            .sign(AgreementSignature("p2")), .sign(AgreementSignature("m1", as: .mediator)),
            .sign(AgreementSignature("rmtw-1", as: .organisation)), .signSeal, .refuseToSign, .takeEffect, .followUp,
            .perform, .applyConfirmation, .sueOnAgreement, .terminate, .demandEnd, .directFiling, .goToPriorBody,
        ]
    }
}

private typealias Peoples = Matter<PeoplesMediation>

extension Peoples {
    /// Asked for on 2018-05-02 by one side, agreed to by the other, begun on 2018-05-04.
    fileprivate static func mediating(
        _ assignment: CommissionAssignment = CommissionAssignment(["m1"], chosenByParties: true)
    ) throws -> Peoples {
        var matter = Peoples()
        try matter.do(.apply(PeoplesRequest(.neighbour, commission: "调委会")), .party, on: "2018-05-02")
        try matter.do(.agreeToMediate, .otherParty, on: "2018-05-03")
        try matter.do(.acceptCase(assignment), .commission, "调委会", on: "2018-05-03")
        try matter.do(.begin(PeoplesOpening()), .mediator, "m1", on: "2018-05-04")
        return matter
    }

    fileprivate static func drafted(
        _ terms: AgreementTerms = AgreementTerms([.payment], amount: Money(fen: 20_000_000))
    ) throws -> Peoples {
        var matter = try mediating()
        try matter.do(
            .draft(AgreementDraft(.everyone, parties: ["甲", "乙"], needsSeal: true, terms: terms)), .mediator, "m1",
            on: "2018-05-09")
        return matter
    }
}

@Suite("人民调解") struct PeoplesMediationTests {
    @Test func `The laws of every machine hold`() { checkLaws(of: PeoplesMediation.self) }

    @Test func `A written agreement binds from the last signature or seal, and thirty days run from there`() throws {
        var matter = try Peoples.drafted()
        try matter.do(.sign(AgreementSignature("甲")), .party, on: "2018-05-09")
        try matter.do(.sign(AgreementSignature("乙")), .otherParty, on: "2018-05-09")
        try matter.do(.sign(AgreementSignature("m1", as: .mediator)), .mediator, "m1", on: "2018-05-09")
        let early = matter.refusal(of: .signSeal, .commission, "调委会", on: "2018-05-09")
        #expect(early == ["mediation-agreement/take-effect/all-signed/unmet"])
        try matter.do(.sign(AgreementSignature("调委会", as: .organisation)), .commission, "调委会", on: "2018-05-10")
        let effect = try matter.do(.signSeal, .commission, "调委会", on: "2018-05-11")
        #expect(effect.isRegular)
        #expect(effect.emits == [.giveCopies, .tellConfirmation, .keepFile])
        #expect(matter.file.state.agreement.effectiveOn == CivilDate("2018-05-10"))
        // 30 days from 2018-05-10 end on Saturday 2018-06-09.
        #expect(matter.lastDay(.confirmationWindow) == "2018-06-11")
        try matter.do(.followUp, .commission, "调委会", on: "2018-05-20")
        #expect(matter.phase == .monitoring)
        #expect(
            matter.refusal(of: .applyConfirmation, .bothParties, on: "2018-06-12") == [
                "peoples-mediation/apply-confirmation/within-window/unmet"
            ])
        try matter.do(.applyConfirmation, .bothParties, on: "2018-06-11")
        #expect(matter.phase == .confirmationRequested)
    }

    @Test func `mediation.V014: an oral agreement takes effect at consensus, not on the day it was noted`() throws {
        var matter = try Peoples.mediating()
        let paper = AgreementDraft(.everyone, parties: ["甲", "乙"], needsSeal: true)
        #expect(
            matter.refusal(of: .agreeOrally(paper), .bothParties, on: "2018-05-10") == [
                "peoples-mediation/agree-orally/oral-effect/unmet"
            ])
        try matter.do(
            .agreeOrally(AgreementDraft(.consensus, parties: ["甲", "乙"])), .bothParties, on: "2018-05-10")
        try matter.do(.takeEffect, .mediator, "m1", on: "2018-05-14")
        #expect(matter.file.state.agreement.effectiveOn == CivilDate("2018-05-10"))
        #expect(matter.lastDay(.confirmationWindow) == "2018-06-11")
        try matter.do(.perform, .otherParty, on: "2018-06-01")
        #expect(matter.phase == .performed)
    }

    @Test func `mediation.V013: a written agreement without the commission's seal foreseen is not drafted`() throws {
        let matter = try Peoples.mediating()
        for draft in [
            AgreementDraft(.everyone, parties: ["甲", "乙"]),
            AgreementDraft(.lastParty, parties: ["甲", "乙"], needsSeal: true),
        ] {
            let refusal = matter.file.state.refusal(
                of: .draft(draft), in: Occasion(.mediator, "m1", on: CivilDate("2018-05-09")!, under: .current))
            #expect(refusal?.reasons.map(\.rule) == ["mediation.V013"])
            #expect(
                refusal?.reasons.allSatisfy { !$0.text.zh.isEmpty && !$0.text.en.isEmpty && $0.cure != nil } == true)
        }
    }

    @Test func `mediation.V011: unlawful terms make the draft irregular`() throws {
        #expect(AgreementTerms([.payment]).findings.isEmpty)
        #expect(AgreementTerms([.harmToOthers]).findings.map(\.code) == ["mediation.V011"])
        var matter = try Peoples.mediating()
        let draft = AgreementDraft(
            .everyone, parties: ["甲", "乙"], needsSeal: true, terms: AgreementTerms([.breachOfLaw]))
        try matter.do(.draft(draft), .mediator, "m1", on: "2018-05-09")
        #expect(matter.file.state.standing.partReasons.map(\.rule) == ["mediation.V011"])
    }

    @Test func `mediation.V001: no session before both sides agreed`() throws {
        var matter = Peoples()
        try matter.do(.initiate(PeoplesRequest(.neighbour, commission: "调委会")), .commission, "调委会", on: "2018-05-02")
        try matter.do(.acceptCase(CommissionAssignment(["m1"])), .commission, "调委会", on: "2018-05-03")
        let begin = PeoplesMediation.Act.begin(PeoplesOpening())
        #expect(
            matter.refusal(of: begin, .mediator, "m1", on: "2018-05-04") == ["peoples-mediation/begin/consented/unmet"])
        #expect(
            matter.refusal(of: begin, .mediator, "m2", on: "2018-05-04") == [
                "peoples-mediation/begin/assigned/unmet", "peoples-mediation/begin/consented/unmet",
            ])
        #expect(
            matter.refusal(of: begin, .mediator, on: "2018-05-04") == [
                "peoples-mediation/begin/consented/unmet", "peoples-mediation/begin/assigned/unknown",
            ])
        try matter.do(.agreeToMediate, .bothParties, on: "2018-05-04")
        try matter.do(begin, .mediator, "m1", on: "2018-05-04")
        #expect(matter.phase == .mediating)
    }

    @Test func `mediation.V002: a plain refusal, or a demand to stop, ends it`() throws {
        var refused = Peoples()
        try refused.do(.apply(PeoplesRequest(.neighbour)), .party, on: "2018-05-02")
        try refused.do(.refuse, .otherParty, on: "2018-05-03")
        #expect(refused.phase == .refused)
        var stopped = try Peoples.mediating()
        let outcome = try stopped.do(.demandEnd, .party, on: "2018-05-08")
        #expect(stopped.phase == .terminated)
        #expect(outcome.emits == [.explainRoutes, .keepFile, .restartLimitation])
        #expect(
            stopped.refusal(of: .begin(PeoplesOpening()), .mediator, "m1", on: "2018-05-09") == [
                "peoples-mediation/begin/wrong-phase", "peoples-mediation/begin/consented/unmet",
            ])
    }

    @Test func `mediation.V003: a suit is open from every phase that is not final`() {
        for visit in Walk<PeoplesMediation>().visits where !visit.state.isFinal && visit.state.phase != .unopened {
            let occasion = Occasion<MediationRole>(.party, on: visit.state.standing.lastDay!, under: .current)
            let isOpen = visit.state.request?.gate == .open
            #expect((visit.state.refusal(of: .directFiling, in: occasion) == nil) == isOpen)
            #expect((visit.state.refusal(of: .goToPriorBody, in: occasion) == nil) == !isOpen)
        }
    }

    @Test func `mediation.X01: a request interrupts limitation, a start by the commission does not`() throws {
        var asked = Peoples()
        #expect(
            try asked.do(.apply(PeoplesRequest(.loan)), .party, on: "2018-05-02").emits == [.interruptLimitation])
        var begun = Peoples()
        #expect(try begun.do(.initiate(PeoplesRequest(.loan)), .commission, on: "2018-05-02").emits.isEmpty)
        var sent = Peoples()
        #expect(try sent.do(.refer(PeoplesRequest(.loan)), .court, on: "2018-05-02").issues == [.referralNotice])
    }

    @Test func `mediation.V023: a commission that charges acts irregularly`() throws {
        var matter = Peoples()
        try matter.do(.apply(PeoplesRequest(.neighbour)), .bothParties, on: "2018-05-02")
        var charged = matter
        let outcome = try charged.do(
            .acceptCase(CommissionAssignment(["m1"], fee: Money(fen: 10_000))), .commission, on: "2018-05-03")
        #expect(outcome.irregularities == ["free-of-charge"])
        #expect(outcome.reasons.map(\.rule) == ["mediation.V023"])
        #expect(try matter.do(.acceptCase(CommissionAssignment(["m1"])), .commission, on: "2018-05-03").isRegular)
    }

    @Test func `mediation.V018: a people's mediation is open or closed as the parties ask`() throws {
        var matter = Peoples()
        try matter.do(.apply(PeoplesRequest(.neighbour)), .bothParties, on: "2018-05-02")
        try matter.do(.acceptCase(CommissionAssignment(["m1"])), .commission, on: "2018-05-03")
        for (opening, irregular) in [
            (PeoplesOpening(isPublic: true), []),
            (PeoplesOpening(isPublic: true, publicityAsked: false), ["publicity-respected"]),
            (PeoplesOpening(publicityAsked: true), ["publicity-respected"]),
            (PeoplesOpening(hasInvitees: true, inviteesAgreed: false), ["invitees-agreed"]),
        ] {
            var begun = matter
            #expect(try begun.do(.begin(opening), .mediator, "m1", on: "2018-05-04").irregularities == irregular)
        }
    }

    @Test func `A commission that does not have the case cannot take it`() throws {
        var matter = Peoples()
        try matter.do(.apply(PeoplesRequest(.neighbour, commission: "调委会")), .bothParties, on: "2018-05-02")
        let accept = PeoplesMediation.Act.acceptCase(CommissionAssignment([]))
        #expect(
            matter.refusal(of: accept, .commission, "他会", on: "2018-05-03") == [
                "peoples-mediation/accept-case/same-commission/unmet",
                "peoples-mediation/accept-case/mediator-named/unmet",
            ])
    }

    @Test func `A party who refuses to sign ends it without effect`() throws {
        var matter = try Peoples.drafted()
        try matter.do(.sign(AgreementSignature("甲")), .party, on: "2018-05-09")
        try matter.do(.refuseToSign, .otherParty, on: "2018-05-10")
        #expect(matter.phase == .terminated)
        #expect(matter.file.state.agreement.effectiveOn == nil)
        #expect(matter.file.state.clocks[.confirmationWindow] == nil)
    }

    @Test func `mediation.V026: who sits on a commission`() {
        #expect(CommissionComposition(members: 3, women: 1).findings.isEmpty)
        #expect(
            CommissionComposition(members: 9, women: 2, isMultiNational: true, smallerNationalityMembers: 1).findings
                .isEmpty)
        let cases: [(CommissionComposition, [String])] = [
            (CommissionComposition(members: 2, women: 1), ["members"]),
            (CommissionComposition(members: 10, women: 1), ["members"]),
            (CommissionComposition(members: 5, heads: 2, women: 1), ["heads"]),
            (CommissionComposition(members: 5, heads: 0, women: 0), ["heads", "women"]),
            (CommissionComposition(members: 5, women: 1, isMultiNational: true), ["smallerNationalityMembers"]),
            (CommissionComposition(members: 5, women: 1, years: 5), ["years"]),
        ]
        for (composition, paths) in cases {
            #expect(composition.findings.map(\.path) == paths)
            #expect(composition.findings.allSatisfy { $0.code == "mediation.V026" && $0.severity == .error })
        }
    }

    @Test func `mediation.V027: who may be a people's mediator`() throws {
        #expect(PeoplesMediatorProfile().findings.isEmpty)
        let minor = PeoplesMediatorProfile(isAdult: false, hasKnowledge: nil)
        #expect(minor.findings.map(\.severity) == [.warning, .notice])
        #expect(minor.isQualified == false)
        #expect(PeoplesMediatorProfile(isFair: nil).isQualified == nil)
        var matter = Peoples()
        try matter.do(.apply(PeoplesRequest(.neighbour)), .bothParties, on: "2018-05-02")
        let outcome = try matter.do(
            .acceptCase(CommissionAssignment(["m1"], profile: minor)), .commission, on: "2018-05-03")
        #expect(outcome.reasons.map(\.rule) == ["mediation.V027"])
    }
}
