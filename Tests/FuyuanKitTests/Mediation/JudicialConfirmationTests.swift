import FuyuanKit
import Testing

extension JudicialConfirmation: Walkable {
    static var walkLimit: Int { 1_200 }
    var walkAspect: Int { agreement?.isEcoCompensation == true ? 1 : 0 }
    static var walkActs: [Act] {
        let day = CivilDate(2026, 3, 2)!
        return [
            .agreementTakesEffect(ConfirmableAgreement(effectiveOn: day, by: .peoplesCommission, .loan)),
            .agreementTakesEffect(ConfirmableAgreement(effectiveOn: day, by: .governmentOrgan, .ecoCompensation)),
            .publishNotice, .requestEvidence(SupplementNotice(until: CivilDate(2026, 6, 30)!)), .supplementEvidence,
            .windowExpires, .applyJointly(ConfirmationApplication(.partyDomicile)),
            .requestSupplement(SupplementNotice(until: CivilDate(2026, 6, 30)!)), .supplement,
            .refuseAcceptance(NonAcceptance([.wrongCourt])), .accept(ConfirmationAcceptance()),
            .examine(ConfirmationHearing()), .reportSham, .clearSham, .extendDecision, .extendDecision2011, .withdraw,
            .treatAsWithdrawn(ConfirmationDefault(.questionsRefused)), .terminate, .confirm(ConfirmationRuling()),
            .reject(ConfirmationRejection([.unclear])), .serveParty, .serveOtherParty, .object,
            .objectAsInterested(InterestedObjection(knownOn: day)), .varyRuling, .upholdRuling, .perform,
            .seekEnforcement,
        ]
    }
}

typealias Confirmation = Matter<JudicialConfirmation>

extension Matter where Machine == JudicialConfirmation {
    static func eligible(_ agreement: ConfirmableAgreement, on day: String) throws -> Confirmation {
        var matter = Confirmation()
        try matter.do(.agreementTakesEffect(agreement), .system, on: day)
        return matter
    }

    /// An agreement of a people's mediation commission, effective on a day.
    static func eligible(
        _ day: String, _ terms: AgreementTerms = AgreementTerms([.payment])
    ) throws -> Confirmation {
        try eligible(
            ConfirmableAgreement(effectiveOn: CivilDate(day)!, by: .peoplesCommission, .loan, terms: terms), on: day)
    }

    fileprivate static func examining(
        _ terms: AgreementTerms = AgreementTerms([.payment]), acceptedOn day: String = "2025-04-18"
    ) throws -> Confirmation {
        var matter = try eligible("2025-04-01", terms)
        try matter.do(.applyJointly(ConfirmationApplication(.partyDomicile)), .bothParties, on: "2025-04-15")
        try matter.do(.accept(ConfirmationAcceptance()), .court, on: day)
        try matter.do(.examine(ConfirmationHearing()), .judge, on: day)
        return matter
    }

    fileprivate static func confirmed(on day: String = "2025-03-03") throws -> Confirmation {
        var matter = try eligible("2025-02-10")
        try matter.do(.applyJointly(ConfirmationApplication(.partyDomicile)), .bothParties, on: "2025-02-20")
        try matter.do(.accept(ConfirmationAcceptance()), .court, on: "2025-02-21")
        try matter.do(.examine(ConfirmationHearing()), .judge, on: "2025-02-24")
        try matter.do(.confirm(ConfirmationRuling()), .judge, on: day)
        return matter
    }
}

@Suite("司法确认") struct JudicialConfirmationTests {
    @Test func `The laws of every machine hold`() { checkLaws(of: JudicialConfirmation.self) }

    // law: mediation.P72
    @Test func `From effect to enforcement`() throws {
        var matter = try Confirmation.eligible("2025-04-01")
        #expect(matter.lastDay(.window) == "2025-05-06")
        let application = ConfirmationApplication(.organisationSeat, to: "鲁0602")
        #expect(try matter.do(.applyJointly(application), .bothParties, on: "2025-04-15").isRegular)
        #expect(matter.lastDay(.acceptance) == "2025-04-18")
        #expect(try matter.do(.accept(ConfirmationAcceptance()), .court, "鲁0602", on: "2025-04-18").isRegular)
        #expect(matter.lastDay(.decision2011) == "2025-05-06")
        #expect(matter.lastDay(.decision) == "2025-05-19")
        try matter.do(.extendDecision2011, .court, on: "2025-04-21")
        #expect(matter.lastDay(.decision2011) == "2025-05-13")
        try matter.do(.extendDecision, .court, on: "2025-04-21")
        #expect(matter.lastDay(.decision) == "2025-06-17")
        #expect(try matter.do(.extendDecision, .court, on: "2025-04-22").irregularities == ["first-extension"])
        #expect(try matter.do(.examine(ConfirmationHearing()), .judge, on: "2025-04-23").isRegular)
        let confirmed = try matter.do(.confirm(ConfirmationRuling()), .judge, on: "2025-05-12")
        #expect(confirmed.isRegular)
        #expect(confirmed.issues == [.confirmationRuling])
        try matter.do(.serveParty, .court, on: "2025-05-13")
        try matter.do(.serveOtherParty, .court, on: "2025-05-14")
        #expect(matter.lastDay(.enforcement) == "2027-05-14")
        let asked = try matter.do(.seekEnforcement, .party, on: "2025-09-01")
        #expect(asked.emits == [.openEnforcement])
        #expect(matter.phase == .enforcementOpen)
    }

    // law: mediation.V040
    // law: mediation.V041 mediation.P70
    @Test func `mediation.edge-22: day thirty on 1 October 2025 is still in time on 9 October`() throws {
        var matter = try Confirmation.eligible("2025-09-01")
        #expect(matter.lastDay(.window) == "2025-10-09")
        let application = JudicialConfirmation.Act.applyJointly(ConfirmationApplication(.partyDomicile))
        #expect(matter.refusal(of: application, .bothParties, on: "2025-10-09").isEmpty)
        #expect(
            matter.refusal(of: application, .bothParties, on: "2025-10-10")
                == ["judicial-confirmation/apply-jointly/within-window/unmet"])
        #expect(
            matter.refusal(of: .windowExpires, .system, on: "2025-10-09")
                == ["judicial-confirmation/window-expires/window-over/unmet"])
        let lapsed = try matter.do(.windowExpires, .system, on: "2025-10-10")
        #expect(lapsed.emits == [.keepContractualForce])
        #expect(matter.phase == .lapsed)
        #expect(try Confirmation.eligible("2025-09-12").lastDay(.window) == "2025-10-13")
    }

    // law: mediation.V044
    @Test(arguments: [AgreementClause.personalStatus, .intellectualPropertyOwnership, .propertyOwnership])
    func `mediation.edge-23: an agreement that fixes parentage or ownership is not accepted`(clause: AgreementClause)
        throws
    {
        var matter = try Confirmation.eligible("2025-04-01", AgreementTerms([clause]))
        #expect(matter.file.state.findings.map(\.code) == ["mediation.V044"])
        try matter.do(.applyJointly(ConfirmationApplication(.partyDomicile)), .bothParties, on: "2025-04-15")
        var accepted = matter
        let outcome = try accepted.do(.accept(ConfirmationAcceptance()), .court, on: "2025-04-16")
        #expect(outcome.reasons.map(\.rule) == ["mediation.V044"])
        let grounds = try #require(matter.file.state.agreement?.excludedSubjects)
        #expect(try matter.do(.refuseAcceptance(NonAcceptance(grounds)), .court, on: "2025-04-16").isRegular)
        #expect(matter.phase == .notAccepted)
        // Accepted all the same, it is rejected on the same ground.
        let late = ConfirmationRejection(grounds: grounds)
        #expect(try accepted.do(.reject(late), .judge, on: "2025-04-18").isRegular)
    }

    // law: mediation.V047 mediation.P58
    @Test func `mediation.edge-47: each party objects within its own fifteen days`() throws {
        var matter = try Confirmation.confirmed()
        try matter.do(.serveParty, .court, on: "2025-03-03")
        #expect(matter.file.state.effectiveOn == nil)
        try matter.do(.serveOtherParty, .court, on: "2025-03-07")
        #expect(matter.lastDay(.partyObjection) == "2025-03-18")
        #expect(matter.lastDay(.otherPartyObjection) == "2025-03-24")
        #expect(matter.file.state.effectiveOn?.description == "2025-03-07")
        #expect(
            matter.refusal(of: .object, .party, on: "2025-03-19")
                == ["judicial-confirmation/object/objection-in-time/unmet"])
        let refusal = matter.file.state.refusal(
            of: .object, in: Occasion(.party, on: CivilDate("2025-03-19")!, under: .current))
        #expect(refusal?.reasons.map(\.rule) == ["mediation.V047"])
        var upheld = matter
        try upheld.do(.object, .otherParty, on: "2025-03-24")
        #expect(upheld.phase == .objected)
        try upheld.do(.upholdRuling, .judge, on: "2025-04-07")
        let known = InterestedObjection(knownOn: CivilDate("2025-03-03")!)
        #expect(upheld.refusal(of: .objectAsInterested(known), .interestedPerson, on: "2025-09-03").isEmpty)
        #expect(
            upheld.refusal(of: .objectAsInterested(known), .interestedPerson, on: "2025-09-04")
                == ["judicial-confirmation/object-as-interested/objection-in-time/unmet"])
        try upheld.do(.objectAsInterested(known), .interestedPerson, on: "2025-09-03")
        try upheld.do(.varyRuling, .judge, on: "2025-09-22")
        #expect(upheld.phase == .varied)
    }

    @Test func `Performance and enforcement leave objections open: parties fifteen days, outsiders six months`() throws
    {
        var served = try Confirmation.confirmed()
        try served.do(.serveParty, .court, on: "2025-03-03")
        try served.do(.serveOtherParty, .court, on: "2025-03-07")
        let known = JudicialConfirmation.Act.objectAsInterested(InterestedObjection(knownOn: CivilDate("2025-03-03")!))
        for act in [JudicialConfirmation.Act.perform, .seekEnforcement] {
            var matter = served
            try matter.do(act, .otherParty, on: "2025-03-10")
            #expect(!matter.file.state.isFinal)
            #expect(matter.refusal(of: .object, .otherParty, on: "2025-03-24").isEmpty)
            #expect(
                matter.refusal(of: .object, .otherParty, on: "2025-03-25")
                    == ["judicial-confirmation/object/objection-in-time/unmet"])
            #expect(
                matter.refusal(of: known, .interestedPerson, on: "2025-09-04")
                    == ["judicial-confirmation/object-as-interested/objection-in-time/unmet"])
            try matter.do(known, .interestedPerson, on: "2025-09-03")
            #expect(matter.phase == .objected)
            try matter.do(.varyRuling, .judge, on: "2025-09-22")
            #expect(matter.phase == .varied)
        }
    }

    @Test func `Without a day for performance the time to enforce runs from the later service, not from the ruling`()
        throws
    {
        var matter = try Confirmation.confirmed()
        #expect(matter.lastDay(.enforcement) == nil)
        try matter.do(.serveParty, .court, on: "2025-03-05")
        #expect(matter.lastDay(.enforcement) == nil)
        try matter.do(.serveOtherParty, .court, on: "2025-03-10")
        #expect(matter.lastDay(.enforcement) == "2027-03-10")
        var due = try Confirmation.eligible(
            ConfirmableAgreement(
                effectiveOn: CivilDate("2025-02-10")!, by: .peoplesCommission, .loan,
                performanceDue: CivilDate("2025-06-30")), on: "2025-02-10")
        try due.do(.applyJointly(ConfirmationApplication(.partyDomicile)), .bothParties, on: "2025-02-20")
        try due.do(.accept(ConfirmationAcceptance()), .court, on: "2025-02-21")
        try due.do(.examine(ConfirmationHearing()), .judge, on: "2025-02-24")
        try due.do(.confirm(ConfirmationRuling()), .judge, on: "2025-03-03")
        try due.do(.serveOtherParty, .court, on: "2025-03-05")
        #expect(due.lastDay(.enforcement) == "2027-06-30")
    }

    // law: mediation.V019 mediation.V042 mediation.2.4.ecoCompensation
    @Test
    func `An agreement on ecological damage with a government organ is published for thirty days before the ruling`()
        throws
    {
        let day = CivilDate("2025-04-01")!
        let eco = ConfirmableAgreement(effectiveOn: day, by: .governmentOrgan, .ecoCompensation)
        #expect(eco.findings.isEmpty)
        #expect(
            ConfirmableAgreement(effectiveOn: day, by: .governmentOrgan, .loan).findings.map(\.code)
                == ["mediation.V042"])
        var matter = try Confirmation.eligible(eco, on: "2025-04-01")
        let application = ConfirmationApplication(.objectSeat)
        #expect(try matter.do(.applyJointly(application), .bothParties, on: "2025-04-02").isRegular)
        #expect(try matter.do(.accept(ConfirmationAcceptance()), .court, on: "2025-04-03").isRegular)
        let confirm = JudicialConfirmation.Act.confirm(ConfirmationRuling())
        var hasty = matter
        try hasty.do(.examine(ConfirmationHearing()), .judge, on: "2025-04-10")
        #expect(try hasty.do(confirm, .judge, on: "2025-04-21").reasons.map(\.rule) == ["mediation.V019"])
        #expect(try matter.do(.publishNotice, .court, on: "2025-04-07").issues == [.noticeOfAgreement])
        #expect(matter.lastDay(.publicNotice) == "2025-05-07")
        #expect(matter.lastDay(.decision) == "2025-06-06")
        try matter.do(.examine(ConfirmationHearing()), .judge, on: "2025-04-10")
        var early = matter
        #expect(try early.do(confirm, .judge, on: "2025-05-07").irregularities == ["notice-over"])
        #expect(try matter.do(confirm, .judge, on: "2025-05-08").isRegular)
        #expect(
            try Confirmation.examining().refusal(of: .publishNotice, .court, on: "2025-04-21")
                == ["judicial-confirmation/publish-notice/eco-compensation/unmet"])
    }

    @Test func `More may be asked for in the examination, and silence withdraws the application`() throws {
        var matter = try Confirmation.examining()
        let notice = SupplementNotice(until: CivilDate("2025-04-30")!)
        #expect(
            matter.refusal(of: .requestEvidence(notice), .judge, on: "2025-04-30")
                == ["judicial-confirmation/request-evidence/supplement-day/unmet"])
        #expect(try matter.do(.requestEvidence(notice), .judge, on: "2025-04-21").isRegular)
        #expect(matter.phase == .examining)
        #expect(matter.lastDay(.supplement) == "2025-04-30")
        let silence = JudicialConfirmation.Act.treatAsWithdrawn(ConfirmationDefault(.notSupplemented))
        var early = matter
        #expect(try early.do(silence, .judge, on: "2025-04-30").irregularities == ["defaulted"])
        var late = matter
        #expect(try late.do(silence, .judge, on: "2025-05-06").isRegular)
        #expect(late.phase == .withdrawn)
        try matter.do(.supplementEvidence, .party, on: "2025-04-25")
        var answered = matter
        #expect(try answered.do(silence, .judge, on: "2025-05-06").irregularities == ["defaulted"])
        #expect(try matter.do(.confirm(ConfirmationRuling()), .judge, on: "2025-05-06").isRegular)
    }

    // law: mediation.V022
    @Test func `mediation.edge-48: reported as sham after signing, it is not confirmed until cleared`() throws {
        var matter = try Confirmation.examining()
        try matter.do(.reportSham, .mediator, on: "2025-04-21")
        let confirm = JudicialConfirmation.Act.confirm(ConfirmationRuling())
        #expect(
            matter.refusal(of: confirm, .judge, on: "2025-04-22")
                == ["judicial-confirmation/confirm/no-sham-suspicion/unmet"])
        var rejected = matter
        #expect(try rejected.do(.reject(ConfirmationRejection([.other])), .judge, on: "2025-04-22").isRegular)
        try matter.do(.clearSham, .court, on: "2025-04-24")
        #expect(try matter.do(confirm, .judge, on: "2025-04-25").isRegular)
    }

    // law: mediation.V043
    @Test func `The court follows from who invited, where, and at what level`() {
        let day = CivilDate("2025-04-01")!
        let own = ConfirmableAgreement(effectiveOn: day, by: .otherOrganisation, .loan)
        let invited = ConfirmableAgreement(effectiveOn: day, by: .invitedOrganisation, invitedBy: "鲁0602", .loan)
        let high = ConfirmableAgreement(
            effectiveOn: day, by: .otherOrganisation, .intellectualProperty, needsIntermediateCourt: true)
        let labour = ConfirmableAgreement(
            effectiveOn: day, by: .peoplesCommission, .labour, terms: AgreementTerms([.payment]))
        let cases: [(ConfirmableAgreement, ConfirmationApplication, Int)] = [
            (own, ConfirmationApplication(.partyDomicile), 0), (own, ConfirmationApplication(.objectSeat), 0),
            (own, ConfirmationApplication(.organisationSeat), 0), (own, ConfirmationApplication(.invitingCourt), 1),
            (own, ConfirmationApplication(.objectSeat, isIntermediateCourt: true), 1),
            (invited, ConfirmationApplication(.invitingCourt, to: "鲁0602"), 0),
            (invited, ConfirmationApplication(.invitingCourt, to: "鲁0611"), 1),
            (invited, ConfirmationApplication(.partyDomicile), 1),
            (high, ConfirmationApplication(.partyDomicile, isIntermediateCourt: true), 0),
            (high, ConfirmationApplication(.partyDomicile), 1),
            (labour, ConfirmationApplication(.organisationSeat), 0),
            (labour, ConfirmationApplication(.partyDomicile), 1),
        ]
        for (agreement, application, count) in cases {
            let found = application.findings(for: agreement)
            #expect(found.map(\.code) == Array(repeating: "mediation.V043", count: count))
            for finding in found { #expect(!finding.text.zh.isEmpty && !finding.basis.isEmpty) }
        }
        let dockets: [(court: ActorID, day: CivilDate)] = [
            ("鲁0602", CivilDate("2025-04-17")!), ("鲁0611", CivilDate("2025-04-16")!),
        ]
        #expect(ConfirmationApplication.firstToDocket(dockets) == "鲁0611")
        #expect(ConfirmationApplication.firstToDocket([]) == nil)
    }

    // law: mediation.V042 mediation.V045
    @Test func `Who led the mediation, and what a labour agreement is about, are looked at`() throws {
        let day = CivilDate("2025-04-01")!
        let alone = ConfirmableAgreement(effectiveOn: day, by: .invitedMediator, .loan)
        #expect(alone.findings.map(\.code) == ["mediation.V042"])
        #expect(alone.findings.map(\.severity) == [.warning])
        let wages = ConfirmableAgreement(
            effectiveOn: day, by: .peoplesCommission, .labour, terms: AgreementTerms([.payment]))
        #expect(wages.findings.isEmpty)
        var job = wages
        job.terms.clauses = [.labourPay]
        #expect(job.findings.isEmpty)
        job.terms.clauses = [.payment, .performance]
        #expect(job.findings.map(\.code) == ["mediation.V045"])
        var elsewhere = wages
        elsewhere.host = .otherOrganisation
        #expect(elsewhere.findings.map(\.code) == ["mediation.V045"])
        var matter = try Confirmation.eligible(alone, on: "2025-04-01")
        let applied = try matter.do(.applyJointly(ConfirmationApplication(.objectSeat)), .bothParties, on: "2025-04-02")
        #expect(applied.irregularities == ["organisation-led"])
        // The days of the 2011 provisions run for people's mediation commissions only.
        #expect(matter.lastDay(.acceptance) == nil)
    }

    // law: mediation.V046 mediation.V048
    @Test func `Confirmation is free, and a ruling`() throws {
        let charged = ConfirmationAcceptance(feeCharged: Money(fen: 10_00))
        #expect(charged.findings.map(\.code) == ["mediation.V046"])
        #expect(ConfirmationAcceptance().findings.isEmpty)
        var matter = try Confirmation.eligible("2025-04-01")
        try matter.do(.applyJointly(ConfirmationApplication(.partyDomicile)), .bothParties, on: "2025-04-15")
        #expect(try matter.do(.accept(charged), .court, on: "2025-04-16").reasons.map(\.rule) == ["mediation.V046"])
        try matter.do(.examine(ConfirmationHearing(isMajor: true, byPanel: true)), .judge, on: "2025-04-17")
        let form = ConfirmationRuling(.decision)
        #expect(try matter.do(.confirm(form), .judge, on: "2025-04-18").reasons.map(\.rule) == ["mediation.V048"])
        #expect(form.findings(on: CivilDate("2025-04-18")!).map(\.severity) == [.notice])
        #expect(form.findings(on: CivilDate("2012-06-01")!).isEmpty)
        #expect(ConfirmationRuling().findings(on: CivilDate("2025-04-18")!).isEmpty)
    }

    @Test func `A major case is examined by a panel, and both parties are summoned together`() throws {
        var matter = try Confirmation.eligible("2025-04-01")
        try matter.do(.applyJointly(ConfirmationApplication(.partyDomicile)), .bothParties, on: "2025-04-15")
        try matter.do(.accept(ConfirmationAcceptance()), .court, on: "2025-04-16")
        let hearing = ConfirmationHearing(bothSummoned: false, isMajor: true)
        #expect(
            try matter.do(.examine(hearing), .judge, on: "2025-04-17").irregularities == [
                "both-summoned", "right-bench",
            ])
        try matter.do(.terminate, .judge, on: "2025-04-21")
        #expect(matter.phase == .terminated)
    }

    @Test func `The court sets the time for missing papers, and silence withdraws the application`() throws {
        var matter = try Confirmation.eligible("2025-04-01")
        let thin = ConfirmationApplication(.partyDomicile, papersComplete: false)
        try matter.do(.applyJointly(thin), .bothParties, on: "2025-04-15")
        var hasty = matter
        #expect(
            try hasty.do(.accept(ConfirmationAcceptance()), .court, on: "2025-04-16").irregularities
                == ["papers-complete"])
        let notice = SupplementNotice(until: CivilDate("2025-04-25")!)
        try matter.do(.requestSupplement(notice), .court, on: "2025-04-16")
        #expect(matter.lastDay(.supplement) == "2025-04-25")
        let silence = JudicialConfirmation.Act.treatAsWithdrawn(ConfirmationDefault(.notSupplemented))
        var early = matter
        #expect(try early.do(silence, .court, on: "2025-04-25").irregularities == ["defaulted"])
        var late = matter
        #expect(try late.do(silence, .court, on: "2025-04-27").isRegular)
        #expect(late.phase == .withdrawn)
        try matter.do(.supplement, .bothParties, on: "2025-04-22")
        #expect(try matter.do(.accept(ConfirmationAcceptance()), .court, on: "2025-04-24").isRegular)
    }
}
