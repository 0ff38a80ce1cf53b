import FuyuanKit
import Testing

extension ProfessionalMediation: Walkable {
    static var walkActors: [ActorID] { ["org-1"] }
    static var walkActs: [Act] {
        let parties: [ActorID] = ["p1", "p2"]
        let found = CivilDate(2026, 3, 2)!
        return [
            .apply(DomainRequest(.medicalPeoples, to: "org-1")),
            .apply(DomainRequest(.trafficPolice, isJoint: true, findingReceivedOn: found)),
            .apply(DomainRequest(.labour, isJoint: true)),
            .apply(DomainRequest(.publicOrder, isJoint: true, grounds: [.triflingQuarrel])),
            .takeUp, .accept(DomainAcceptance(start: MediationStart(.lossFixed, on: found))), .notAccept,
            .agreeToMediate, .refuse, .noteStart(MediationStart(.lossFixed, on: found)),
            .askChange(SessionChange(scheduledOn: CivilDate(2026, 5, 20)!)), .begin(DomainSession()), .mediateAgain,
            .startAppraisal(AppraisalMandate()), .finishAppraisal,
            .extend(MediationExtension(until: CivilDate(2026, 12, 31)!)),
            .agree(AgreementDraft(.everyone, parties: parties, needsSeal: true, terms: AgreementTerms([.payment]))),
            .agree(AgreementDraft(.parties, parties: parties)), .sign(AgreementSignature("p1")),
            .sign(AgreementSignature("p2")), .sign(AgreementSignature("m1", as: .mediator)),
            .sign(AgreementSignature("org-1", as: .organisation)), .takeEffect, .refuseToSign, .expire,
            .fail(MediationFailure()), .suitFiled(OtherForum(isAccepted: true)),
            .suitFiled(OtherForum(isAccepted: false)), .directFiling, .goToPriorBody,
            .perform, .confirm, .askArbitrationReview, .noteSuitGround(LabourSuitNote(.paymentOrderEnded)),
            .noteSuitGround(LabourSuitNote(.wageNote)), .recognise(PrivateSettlement()),
        ]
    }
}

private typealias Field = Matter<ProfessionalMediation>

extension Field {
    /// Asked for by both and accepted.
    fileprivate static func accepted(
        _ request: DomainRequest, by role: MediationRole, applied: String, accepted: String,
        _ acceptance: DomainAcceptance = DomainAcceptance()
    ) throws -> Field {
        var matter = Field()
        var request = request
        request.isJoint = true
        try matter.do(.apply(request), .bothParties, on: applied)
        try matter.do(.takeUp, role, on: applied)
        try matter.do(.accept(acceptance), role, on: accepted)
        return matter
    }

    /// Begun on the day of acceptance.
    fileprivate static func mediating(
        _ request: DomainRequest, by role: MediationRole, on day: String
    ) throws -> Field {
        var matter = try accepted(request, by: role, applied: day, accepted: day)
        try matter.do(.begin(DomainSession()), role, on: day)
        return matter
    }

    /// An agreement on money in effect, made as the field's rule says.
    fileprivate mutating func settle(
        _ terms: AgreementTerms = AgreementTerms([.payment]), by role: MediationRole, on day: String
    ) throws -> Outcome<ProfessionalMediation> {
        let field = file.state.parameters!
        let draft = AgreementDraft(field.effect, parties: ["甲", "乙"], needsSeal: field.needsSeal, terms: terms)
        try self.do(.agree(draft), role, on: day)
        try self.do(.sign(AgreementSignature("甲")), .party, on: day)
        try self.do(.sign(AgreementSignature("乙")), .otherParty, on: day)
        if field.effect != .parties {
            try self.do(.sign(AgreementSignature("m1", as: .mediator)), .mediator, on: day)
        }
        if field.needsSeal { try self.do(.sign(AgreementSignature("org", as: .organisation)), role, on: day) }
        return try self.do(.takeEffect, role, on: day)
    }
}

@Suite("行业性专业性调解") struct ProfessionalMediationTests {
    @Test func `The laws of every machine hold`() { checkLaws(of: ProfessionalMediation.self) }

    @Test(arguments: MediationDomain.allCases)
    func `A mediation of each field runs from request to performance`(domain: MediationDomain) throws {
        let field = domain.parameters
        #expect(field.domain == domain)
        let role: MediationRole = Array(field.bodyRoles).first!
        var request = DomainRequest(domain, isJoint: true, grounds: [.victimsFault])
        request.findingReceivedOn = CivilDate("2024-03-01")
        var matter = try Field.accepted(request, by: role, applied: "2024-03-04", accepted: "2024-03-04")
        // A field without a limit has no clock of its own.
        #expect(matter.file.state.clocks.isRunning(.mediationPeriod) == (field.limit != nil))
        let isOpen = field.publicity == .open || field.publicity == .openUnlessAsked
        let begun = try matter.do(
            .begin(DomainSession(noticeOn: CivilDate("2024-02-20"), isPublic: isOpen)), role, on: "2024-03-05")
        #expect(begun.isRegular, "\(begun.reasons.map(\.code))")
        #expect(try matter.settle(by: role, on: "2024-03-06").isRegular)
        #expect(matter.file.state.agreement.effectiveOn == CivilDate("2024-03-06"))
        #expect(matter.lastDay(.confirmationWindow) == "2024-04-07")
        try matter.do(.perform, .bothParties, on: "2024-03-20")
        #expect(matter.phase == .performed)
        #expect(matter.file.state.deadlines(asOf: CivilDate("2024-03-20")!, in: .current).isEmpty)
    }

    @Test func `mediation.P47: a medical mediation has thirty working days from acceptance, appraisal left out`() throws
    {
        var matter = try Field.mediating(DomainRequest(.medicalPeoples), by: .commission, on: "2025-09-15")
        #expect(matter.lastDay(.mediationPeriod) == "2025-10-31")
        let mandate = ProfessionalMediation.Act.startAppraisal(AppraisalMandate(isJoint: false, agreedByBoth: true))
        #expect(try matter.do(mandate, .commission, on: "2025-09-16").isRegular)
        #expect(matter.lastDay(.mediationPeriod) == nil)
        #expect(!matter.refusal(of: .expire, .system, on: "2025-12-31").isEmpty)
        try matter.do(.finishAppraisal, .commission, on: "2025-09-22")
        // 16 to 19 September are left out: four working days.
        #expect(matter.lastDay(.mediationPeriod) == "2025-11-06")
        #expect(
            matter.refusal(of: .expire, .system, on: "2025-11-06") == [
                "professional-mediation/expire/expired/unmet"
            ])
        let end = try matter.do(.expire, .system, on: "2025-11-07")
        #expect(matter.phase == .deemedFailed)
        #expect(end.emits == [.restartLimitation, .explainRoutes, .tellEnd])
    }

    @Test func `An appraisal needs both sides or the commission with their consent`() throws {
        var matter = try Field.mediating(DomainRequest(.medicalPeoples), by: .commission, on: "2025-09-15")
        let outcome = try matter.do(
            .startAppraisal(AppraisalMandate(isJoint: false, agreedByBoth: false)), .commission, on: "2025-09-16")
        #expect(outcome.irregularities == ["mandate-joint"])
    }

    @Test func `Only the people's medical mediation may be extended by agreement`() throws {
        let longer = ProfessionalMediation.Act.extend(MediationExtension(until: CivilDate("2025-12-31")!))
        var peoples = try Field.mediating(DomainRequest(.medicalPeoples), by: .commission, on: "2025-09-15")
        #expect(try peoples.do(longer, .bothParties, on: "2025-10-20").isRegular)
        #expect(peoples.lastDay(.mediationPeriod) == "2025-12-31")
        let authority = try Field.mediating(DomainRequest(.medicalAdmin), by: .adminOrgan, on: "2025-09-15")
        #expect(
            authority.refusal(of: longer, .bothParties, on: "2025-10-20") == [
                "professional-mediation/extend/extensible/unmet"
            ])
    }

    @Test func `mediation.medicalAdminAcceptance: the health authority decides in five working days`() throws {
        var matter = Field()
        try matter.do(.apply(DomainRequest(.medicalAdmin, isJoint: true)), .bothParties, on: "2025-09-26")
        #expect(matter.lastDay(.acceptance) == "2025-10-10")
        let late = try matter.do(.accept(DomainAcceptance()), .adminOrgan, on: "2025-10-13")
        #expect(late.irregularities == ["accepted-in-time"])
    }

    @Test func `One side may ask for medical mediation once the other agrees`() throws {
        var matter = Field()
        try matter.do(.apply(DomainRequest(.medicalPeoples)), .party, on: "2025-09-15")
        let accept = ProfessionalMediation.Act.accept(DomainAcceptance())
        #expect(
            matter.refusal(of: accept, .commission, on: "2025-09-16") == [
                "professional-mediation/accept/request-fits/unmet"
            ])
        #expect(
            matter.refusal(of: accept, .adminOrgan, on: "2025-09-16").contains(
                "professional-mediation/accept/body-of-domain/unmet"))
        try matter.do(.agreeToMediate, .otherParty, on: "2025-09-16")
        #expect(matter.refusal(of: accept, .commission, on: "2025-09-16").isEmpty)
    }

    @Test func `mediation.edge-43: a medical mediation is not accepted while a suit is pending`() throws {
        var matter = Field()
        try matter.do(
            .apply(DomainRequest(.medicalPeoples, isJoint: true, isElsewhere: true)), .bothParties, on: "2025-09-15")
        let refusal = matter.file.state.refusal(
            of: .accept(DomainAcceptance()), in: Occasion(.commission, on: CivilDate("2025-09-16")!, under: .current))
        #expect(refusal?.reasons.map(\.code) == ["professional-mediation/accept/no-double-track/unmet"])
        #expect(refusal?.reasons.first?.rule == "mediation.V025")
        #expect(refusal?.reasons.first?.cure?.zh.contains("不予受理") == true)
        try matter.do(.notAccept, .commission, on: "2025-09-16")
        #expect(matter.phase == .notAccepted)
    }

    @Test func `mediation.V025: a consumer complaint before another body is not taken up, a land dispute may be`()
        throws
    {
        for (domain, role, codes) in [
            (
                MediationDomain.consumerMarket, MediationRole.adminOrgan,
                ["professional-mediation/accept/no-double-track/unmet"]
            ),
            (.ruralLand, .commission, []),
        ] {
            var matter = Field()
            try matter.do(
                .apply(DomainRequest(domain, isJoint: true, isElsewhere: true)), .bothParties, on: "2024-03-01")
            #expect(matter.refusal(of: .accept(DomainAcceptance()), role, on: "2024-03-04") == codes)
        }
        var unknown = Field()
        try unknown.do(
            .apply(DomainRequest(.consumerMarket, isJoint: true, isElsewhere: nil)), .bothParties, on: "2024-03-01")
        #expect(
            unknown.refusal(of: .accept(DomainAcceptance()), .adminOrgan, on: "2024-03-04") == [
                "professional-mediation/accept/no-double-track/unknown"
            ])
    }

    @Test func `mediation.edge-44: on working day eleven the police are closed and people's mediation is open`() throws
    {
        // The finding came on Friday 2024-03-01; working day ten is 2024-03-15, eleven is 2024-03-18.
        for (day, codes) in [
            ("2024-03-15", []), ("2024-03-18", ["professional-mediation/accept/request-in-time/unmet"]),
        ] {
            var police = Field()
            let request = DomainRequest(
                .trafficPolice, isJoint: true, findingReceivedOn: CivilDate("2024-03-01"))
            try police.do(.apply(request), .bothParties, on: day)
            #expect(police.refusal(of: .accept(DomainAcceptance()), .adminOrgan, on: "2024-03-19") == codes)
        }
        var people = Matter<PeoplesMediation>()
        try people.do(.apply(PeoplesRequest(.traffic)), .bothParties, on: "2024-03-18")
        try people.do(.acceptCase(CommissionAssignment(["m1"])), .commission, on: "2024-03-18")
        #expect(people.phase == .accepted)
    }

    @Test func `mediation.trafficApplyAfterPeoples: three working days after people's mediation ended`() throws {
        // Ended on Thursday 2024-03-28: the third working day is 2024-04-02.
        for (day, isOpen) in [("2024-04-02", true), ("2024-04-03", false)] {
            var matter = Field()
            let request = DomainRequest(
                .trafficPolice, isJoint: true, findingReceivedOn: CivilDate("2024-02-01"),
                peoplesMediationEndedOn: CivilDate("2024-03-28"))
            try matter.do(.apply(request), .bothParties, on: day)
            #expect(matter.refusal(of: .accept(DomainAcceptance()), .adminOrgan, on: "2024-04-03").isEmpty == isOpen)
        }
    }

    @Test func `mediation.P49: a traffic mediation runs ten working days from the stage of the harm`() throws {
        var matter = try Field.accepted(
            DomainRequest(.trafficPolice, findingReceivedOn: CivilDate("2023-09-01")), by: .adminOrgan,
            applied: "2023-09-04", accepted: "2023-09-05")
        // The treatment has not ended: the clock has no start yet.
        #expect(matter.lastDay(.mediationPeriod) == nil)
        try matter.do(
            .noteStart(MediationStart(.treatmentEnd, on: CivilDate("2023-09-22")!)), .adminOrgan, on: "2023-09-22")
        #expect(matter.lastDay(.mediationPeriod) == "2023-10-12")
        // Where acceptance is later than the stage, it counts from acceptance: the tenth working day after 2023-09-05.
        let late = try Field.accepted(
            DomainRequest(.trafficPolice, findingReceivedOn: CivilDate("2023-09-01")), by: .adminOrgan,
            applied: "2023-09-04", accepted: "2023-09-05",
            DomainAcceptance(start: MediationStart(.lossFixed, on: CivilDate("2023-08-20")!)))
        #expect(late.lastDay(.mediationPeriod) == "2023-09-19")
    }

    @Test func `mediation.trafficNotice: traffic parties are told three working days before`() throws {
        let matter = try Field.accepted(
            DomainRequest(.trafficPolice, findingReceivedOn: CivilDate("2024-03-01")), by: .adminOrgan,
            applied: "2024-03-04", accepted: "2024-03-05")
        for (notice, irregular) in [("2024-03-15", []), ("2024-03-18", ["notice-given"])] {
            var begun = matter
            let session = DomainSession(noticeOn: CivilDate(notice), isPublic: true)
            #expect(try begun.do(.begin(session), .adminOrgan, on: "2024-03-20").irregularities == irregular)
        }
        var asking = matter
        let change = ProfessionalMediation.Act.askChange(SessionChange(scheduledOn: CivilDate("2024-03-20")!))
        #expect(try asking.do(change, .party, on: "2024-03-19").isRegular)
        #expect(try asking.do(change, .party, on: "2024-03-20").irregularities == ["change-asked-in-time"])
    }

    @Test(arguments: [
        (MediationDomain.medicalPeoples, 6, []), (.medicalAdmin, 6, []), (.trafficPolice, 3, []),
        (.trafficPolice, 4, ["within-representatives"]), (.petition, 6, []), (.labour, 40, []),
    ])
    func `mediation.V024: too many on a side`(domain: MediationDomain, count: Int, irregular: [String]) throws {
        let role: MediationRole = Array(domain.parameters.bodyRoles).first!
        var matter = try Field.accepted(
            DomainRequest(domain, findingReceivedOn: CivilDate("2024-03-01")), by: role, applied: "2024-03-04",
            accepted: "2024-03-04")
        let session = DomainSession(
            noticeOn: CivilDate("2024-03-04"), mostOnASide: count, isPublic: domain == .trafficPolice)
        let outcome = try matter.do(.begin(session), role, on: "2024-03-20")
        #expect(outcome.irregularities == irregular)
        if !irregular.isEmpty { #expect(outcome.reasons.first?.rule == "mediation.V024") }
    }

    @Test func `mediation.V018: open and closed sessions by field`() {
        let cases: [(MediationDomain, Bool, Bool?, Bool)] = [
            (.medicalPeoples, false, nil, true), (.medicalPeoples, true, nil, false),
            (.medicalPeoples, true, true, true),
            (.trafficPolice, true, nil, true), (.trafficPolice, false, nil, false),
            (.trafficPolice, false, false, true),
            (.ruralLand, true, nil, true), (.ruralLand, false, nil, false), (.property, true, true, true),
            (.property, true, false, false),
        ]
        for (domain, isPublic, asked, isAllowed) in cases {
            #expect(domain.parameters.publicity.allows(isPublic, asked: asked) == isAllowed, "\(domain) \(isPublic)")
        }
    }

    @Test func `mediation.V023: where nothing may be charged`() throws {
        let fee = DomainAcceptance(fee: Money(fen: 50_000))
        for (domain, role, irregular) in [
            (MediationDomain.medicalPeoples, MediationRole.commission, ["free-of-charge"]),
            (.property, .commission, ["free-of-charge"]), (.property, .mediationOrg, []),
            (.commercial, .mediationOrg, []),
        ] {
            var matter = Field()
            try matter.do(.apply(DomainRequest(domain, isJoint: true)), .bothParties, on: "2026-05-11")
            #expect(try matter.do(.accept(fee), role, on: "2026-05-11").irregularities == irregular)
        }
    }

    @Test func `mediation.P73: labour mediation has fifteen days from receipt, then arbitration, not suit`() throws {
        var matter = try Field.accepted(
            DomainRequest(.labour), by: .mediationOrg, applied: "2025-06-03", accepted: "2025-06-06")
        try matter.do(.begin(DomainSession()), .mediationOrg, on: "2025-06-09")
        #expect(matter.lastDay(.mediationPeriod) == "2025-06-18")
        // An appraisal does not stop this period.
        try matter.do(.startAppraisal(AppraisalMandate()), .bothParties, on: "2025-06-10")
        #expect(matter.lastDay(.mediationPeriod) == "2025-06-18")
        let refusal = matter.file.state.refusal(
            of: .directFiling, in: Occasion(.party, on: CivilDate("2025-06-19")!, under: .current))
        #expect(refusal?.reasons.map(\.code) == ["professional-mediation/direct-filing/gate-open/unmet"])
        try matter.do(.goToPriorBody, .party, on: "2025-06-19")
        #expect(matter.phase == .endedBySuit)
    }

    @Test func `mediation.X11: a labour agreement on pay opens payment order and suit, others stay with arbitration`()
        throws
    {
        var pay = try Field.mediating(DomainRequest(.labour), by: .commission, on: "2025-06-03")
        #expect(
            try pay.settle(AgreementTerms([.labourPay]), by: .commission, on: "2025-06-10").emits == [
                .tellConfirmation, .offerPaymentOrder,
            ])
        #expect(pay.refusal(of: .directFiling, .party, on: "2025-06-20").isEmpty)
        #expect(try pay.do(.confirm, .bothParties, on: "2025-07-10").isRegular)
        var back = try Field.mediating(DomainRequest(.labour), by: .commission, on: "2025-06-03")
        let effect = try back.settle(AgreementTerms([.payment, .performance]), by: .commission, on: "2025-06-10")
        #expect(effect.emits == [.tellConfirmation])
        #expect(!back.refusal(of: .directFiling, .party, on: "2025-06-20").isEmpty)
        // law: mediation.V045
        #expect(try back.do(.confirm, .bothParties, on: "2025-06-20").reasons.map(\.rule) == ["mediation.V045"])
    }

    @Test func `An agreement on injury or compensation comes to court once its payment order has ended`() throws {
        var matter = try Field.mediating(DomainRequest(.labour), by: .commission, on: "2025-06-03")
        let ended = ProfessionalMediation.Act.noteSuitGround(LabourSuitNote(.paymentOrderEnded))
        let unfit = ["professional-mediation/note-suit-ground/suit-ground-fits/unmet"]
        #expect(matter.refusal(of: ended, .party, on: "2025-06-04") == unfit)
        #expect(
            try matter.settle(by: .commission, on: "2025-06-10").emits == [.tellConfirmation, .offerPaymentOrder])
        #expect(
            matter.refusal(of: .directFiling, .party, on: "2025-06-20") == [
                "professional-mediation/direct-filing/gate-open/unmet"
            ])
        try matter.do(ended, .party, on: "2025-07-21")
        #expect(matter.phase == .agreementEffective)
        #expect(matter.refusal(of: .directFiling, .party, on: "2025-07-22").isEmpty)
        let medical = try Field.mediating(DomainRequest(.medicalPeoples), by: .commission, on: "2025-06-03")
        #expect(medical.refusal(of: ended, .party, on: "2025-06-04") == unfit)
    }

    @Test(arguments: [LabourSuitGround.wageNote, .arbitrationNotAccepted, .arbitrationOverdue])
    func `A wage note, or arbitration refused or late, opens a suit without an agreement`(ground: LabourSuitGround)
        throws
    {
        var matter = try Field.mediating(DomainRequest(.labour), by: .commission, on: "2025-06-03")
        #expect(!matter.refusal(of: .directFiling, .party, on: "2025-06-09").isEmpty)
        try matter.do(.noteSuitGround(LabourSuitNote(ground)), .party, on: "2025-06-09")
        #expect(matter.refusal(of: .directFiling, .party, on: "2025-06-09").isEmpty)
        #expect(
            matter.refusal(of: .goToPriorBody, .party, on: "2025-06-09") == [
                "professional-mediation/go-to-prior-body/gate-closed/unmet"
            ])
    }

    @Test func `Labour mediation goes on by consent after its fifteen days, and its agreement is regular`() throws {
        var matter = try Field.mediating(DomainRequest(.labour), by: .commission, on: "2025-06-03")
        #expect(matter.lastDay(.mediationPeriod) == "2025-06-18")
        var longer = matter
        let until = ProfessionalMediation.Act.extend(MediationExtension(until: CivilDate("2025-07-31")!))
        #expect(try longer.do(until, .bothParties, on: "2025-06-17").isRegular)
        #expect(longer.lastDay(.mediationPeriod) == "2025-07-31")
        let draft = AgreementDraft(
            .everyone, parties: ["甲", "乙"], needsSeal: true, terms: AgreementTerms([.labourPay]))
        #expect(try matter.do(.agree(draft), .commission, on: "2025-06-25").isRegular)
        var medical = try Field.mediating(DomainRequest(.medicalPeoples), by: .commission, on: "2025-09-15")
        #expect(try medical.do(.agree(draft), .commission, on: "2025-11-03").irregularities == ["not-expired"])
    }

    @Test func `The thirty days are the court's: labour arbitration may be asked to review later`() throws {
        var matter = try Field.mediating(DomainRequest(.labour), by: .mediationOrg, on: "2025-06-03")
        _ = try matter.settle(AgreementTerms([.payment, .performance]), by: .mediationOrg, on: "2025-06-10")
        // Thirty days from 2025-06-10 end on 2025-07-10.
        #expect(
            matter.refusal(of: .confirm, .bothParties, on: "2025-07-11") == [
                "professional-mediation/confirm/within-window/unmet"
            ])
        let outcome = try matter.do(.askArbitrationReview, .bothParties, on: "2025-07-11")
        #expect(outcome.isRegular && outcome.emits == [.openArbitrationReview])
        #expect(matter.phase == .confirmationRequested)
        var land = try Field.mediating(DomainRequest(.ruralLand), by: .commission, on: "2025-06-03")
        _ = try land.settle(by: .commission, on: "2025-06-10")
        #expect(
            land.refusal(of: .askArbitrationReview, .bothParties, on: "2025-06-20") == [
                "professional-mediation/ask-arbitration-review/labour-case/unmet"
            ])
    }

    @Test func `Another body may act where the field's row was not read from the law, and not where it was`() throws {
        for (domain, codes) in [
            (MediationDomain.commercial, []), (.medicalPeoples, ["professional-mediation/begin/same-body/unmet"]),
        ] {
            let role: MediationRole = domain == .commercial ? .mediationOrg : .commission
            var matter = Field()
            try matter.do(.apply(DomainRequest(domain, to: "甲会", isJoint: true)), .bothParties, on: "2026-05-11")
            try matter.do(.accept(DomainAcceptance()), role, "甲会", on: "2026-05-11")
            #expect(matter.refusal(of: .begin(DomainSession()), role, "乙会", on: "2026-05-12") == codes)
        }
    }

    @Test func `mediation.X12: a suit ends a traffic mediation when filed and a medical one when accepted`() throws {
        var traffic = try Field.accepted(
            DomainRequest(.trafficPolice, findingReceivedOn: CivilDate("2024-03-01")), by: .adminOrgan,
            applied: "2024-03-04", accepted: "2024-03-05")
        try traffic.do(.directFiling, .party, on: "2024-03-11")
        #expect(traffic.phase == .endedBySuit)
        var medical = try Field.mediating(DomainRequest(.medicalPeoples), by: .commission, on: "2024-03-04")
        try medical.do(.directFiling, .party, on: "2024-03-11")
        #expect(medical.phase == .mediating)
        #expect(
            medical.refusal(of: .suitFiled(OtherForum(isAccepted: false)), .party, on: "2024-03-12") == [
                "professional-mediation/suit-filed/suit-ends/unmet"
            ])
        #expect(
            medical.refusal(of: .suitFiled(OtherForum()), .party, on: "2024-03-12") == [
                "professional-mediation/suit-filed/suit-ends/unknown"
            ])
        try medical.do(.suitFiled(OtherForum(isAccepted: true)), .party, on: "2024-03-18")
        #expect(medical.phase == .endedBySuit)
    }

    @Test func `mediation.V003: a suit is open from every phase that is not final`() {
        for visit in Walk<ProfessionalMediation>().visits where !visit.state.isFinal && visit.state.phase != .unopened {
            let occasion = Occasion<MediationRole>(.party, on: visit.state.standing.lastDay!, under: .current)
            let direct = visit.state.refusal(of: .directFiling, in: occasion) == nil
            let prior = visit.state.refusal(of: .goToPriorBody, in: occasion) == nil
            #expect(direct != prior)
            if visit.state.request?.domain != .labour { #expect(direct) }
        }
    }

    @Test func `mediation.V001: no session before both sides agreed, mediation.V002: a refusal ends it`() throws {
        var matter = Field()
        try matter.do(.apply(DomainRequest(.consumerMarket, to: "市监局")), .party, on: "2024-03-01")
        #expect(matter.lastDay(.acceptance) == "2024-03-12")
        try matter.do(.accept(DomainAcceptance(["m1"])), .adminOrgan, "市监局", on: "2024-03-04")
        #expect(matter.lastDay(.mediationPeriod) == "2024-05-09")
        let begin = ProfessionalMediation.Act.begin(DomainSession())
        #expect(
            matter.refusal(of: begin, .adminOrgan, "市监局", on: "2024-03-05") == [
                "professional-mediation/begin/consented/unmet"
            ])
        #expect(
            matter.refusal(of: begin, .adminOrgan, "别局", on: "2024-03-05") == [
                "professional-mediation/begin/same-body/unmet", "professional-mediation/begin/consented/unmet",
            ])
        try matter.do(.refuse, .otherParty, on: "2024-03-06")
        #expect(matter.phase == .failed)
        #expect(
            matter.refusal(of: begin, .adminOrgan, "市监局", on: "2024-03-07").contains(
                "professional-mediation/begin/wrong-phase"))
    }

    @Test(arguments: [
        (MediationDomain.medicalPeoples, AgreementEffect.everyone, true, true),
        (.medicalPeoples, .everyone, false, false),
        (.labour, .lastParty, true, false), (.trafficPolice, .parties, false, true),
        (.trafficPolice, .consensus, false, false),
        (.ruralLand, .everyone, true, true), (.consumerMarket, .parties, false, false),
        (.commercial, .consensus, false, true),
    ])
    func `mediation.V014: an agreement takes effect as its field says`(
        domain: MediationDomain, effect: AgreementEffect, needsSeal: Bool, isAllowed: Bool
    ) throws {
        let role: MediationRole = Array(domain.parameters.bodyRoles).first!
        let matter = try Field.mediating(
            DomainRequest(domain, findingReceivedOn: CivilDate("2024-03-01")), by: role, on: "2024-03-04")
        let agree = ProfessionalMediation.Act.agree(AgreementDraft(effect, parties: ["甲", "乙"], needsSeal: needsSeal))
        #expect(
            matter.refusal(of: agree, role, on: "2024-03-05")
                == (isAllowed ? [] : ["professional-mediation/agree/effect-fits/unmet"]))
    }

    @Test func `mediation.V013: a traffic statement needs the parties alone, a labour one mediator and seal too`()
        throws
    {
        var traffic = try Field.mediating(
            DomainRequest(.trafficPolice, findingReceivedOn: CivilDate("2024-03-01")), by: .adminOrgan, on: "2024-03-04"
        )
        try traffic.do(.agree(AgreementDraft(.parties, parties: ["甲", "乙"])), .adminOrgan, on: "2024-03-05")
        try traffic.do(.sign(AgreementSignature("甲")), .party, on: "2024-03-05")
        #expect(
            traffic.refusal(of: .takeEffect, .adminOrgan, on: "2024-03-05") == [
                "mediation-agreement/take-effect/all-signed/unmet"
            ])
        try traffic.do(.sign(AgreementSignature("乙")), .otherParty, on: "2024-03-05")
        try traffic.do(.takeEffect, .adminOrgan, on: "2024-03-05")
        var labour = try Field.mediating(DomainRequest(.labour), by: .mediationOrg, on: "2024-03-04")
        try labour.do(
            .agree(AgreementDraft(.everyone, parties: ["甲", "乙"], needsSeal: true)), .mediationOrg, on: "2024-03-05")
        try labour.do(.sign(AgreementSignature("甲")), .party, on: "2024-03-05")
        try labour.do(.sign(AgreementSignature("乙")), .otherParty, on: "2024-03-05")
        #expect(!labour.refusal(of: .takeEffect, .mediationOrg, on: "2024-03-05").isEmpty)
    }

    @Test func `mediation.V011: unlawful terms make the agreement irregular`() throws {
        var matter = try Field.mediating(DomainRequest(.labour), by: .mediationOrg, on: "2024-03-04")
        let draft = AgreementDraft(
            .everyone, parties: ["甲", "乙"], needsSeal: true, terms: AgreementTerms([.againstTrueWill]))
        try matter.do(.agree(draft), .mediationOrg, on: "2024-03-05")
        #expect(matter.file.state.standing.partReasons.map(\.rule) == ["mediation.V011"])
    }

    @Test func `mediation.policeSecondMediation: once more, within seven working days`() throws {
        var request = DomainRequest(.publicOrder, grounds: [.triflingQuarrel])
        var matter = try Field.mediating(request, by: .adminOrgan, on: "2024-03-04")
        #expect(matter.lastDay(.secondMediation) == "2024-03-13")
        var late = matter
        #expect(try late.do(.mediateAgain, .adminOrgan, on: "2024-03-14").irregularities == ["repeat-in-time"])
        #expect(try matter.do(.mediateAgain, .adminOrgan, on: "2024-03-13").isRegular)
        #expect(try matter.do(.mediateAgain, .adminOrgan, on: "2024-03-13").irregularities == ["repeat-in-time"])
        let end = try matter.do(.fail(MediationFailure(.renewedViolation)), .adminOrgan, on: "2024-03-14")
        #expect(end.emits.contains(.resumePenaltyCase))
        request.exclusions = [.gangFight]
        var excluded = Field()
        request.isJoint = true
        try excluded.do(.apply(request), .bothParties, on: "2024-03-04")
        #expect(
            try excluded.do(.accept(DomainAcceptance()), .adminOrgan, on: "2024-03-04").irregularities == [
                "public-order-fits"
            ])
    }

    @Test func `mediation.X15: performed, no penalty; not performed, the penalty case goes on`() throws {
        let request = DomainRequest(.publicOrder, grounds: [.victimsFault])
        var matter = try Field.mediating(request, by: .adminOrgan, on: "2024-03-04")
        _ = try matter.settle(by: .adminOrgan, on: "2024-03-05")
        var performed = matter
        #expect(try performed.do(.perform, .otherParty, on: "2024-03-08").emits == [.withholdPenalty])
        let broken = try matter.do(.fail(MediationFailure(.unperformed)), .adminOrgan, on: "2024-03-20")
        #expect(matter.phase == .failed)
        #expect(broken.isRegular)
        #expect(broken.emits.contains(.resumePenaltyCase))
        var refused = try Field.mediating(request, by: .adminOrgan, on: "2024-03-04")
        #expect(try refused.do(.refuse, .otherParty, on: "2024-03-05").emits.contains(.resumePenaltyCase))
        var unsigned = try Field.mediating(request, by: .adminOrgan, on: "2024-03-04")
        try unsigned.do(.agree(AgreementDraft(.parties, parties: ["甲", "乙"])), .adminOrgan, on: "2024-03-05")
        #expect(try unsigned.do(.refuseToSign, .party, on: "2024-03-05").emits.contains(.resumePenaltyCase))
        var settled = try Field.mediating(request, by: .adminOrgan, on: "2024-03-04")
        let recognised = try settled.do(
            .recognise(PrivateSettlement(isPerformed: false)), .adminOrgan, on: "2024-03-06")
        #expect(recognised.irregularities == ["settlement-recognisable"])
        let traffic = try Field.mediating(
            DomainRequest(.trafficPolice, findingReceivedOn: CivilDate("2024-03-01")), by: .adminOrgan, on: "2024-03-04"
        )
        #expect(
            traffic.refusal(of: .recognise(PrivateSettlement()), .adminOrgan, on: "2024-03-06") == [
                "professional-mediation/recognise/public-order-case/unmet"
            ])
    }

    @Test func `mediation.petitionHandle: a petition is extended by thirty days at most`() throws {
        let matter = try Field.mediating(DomainRequest(.petition), by: .adminOrgan, on: "2024-03-04")
        // Sixty days end on 2024-05-03, inside the holiday; ninety on Sunday 2024-06-02.
        #expect(matter.lastDay(.mediationPeriod) == "2024-05-06")
        for (day, irregular) in [("2024-06-03", []), ("2024-06-04", ["within-cap"])] {
            var extended = matter
            let act = ProfessionalMediation.Act.extend(MediationExtension(until: CivilDate(day)!))
            #expect(try extended.do(act, .adminOrgan, on: "2024-04-30").irregularities == irregular)
            #expect(extended.lastDay(.mediationPeriod) == day)
        }
    }

    @Test func `mediation.edge-49: a compensation suit suspends the public-interest suit over the same harm`() throws {
        var matter = try Field.mediating(DomainRequest(.ecoCompensation), by: .adminOrgan, on: "2024-03-04")
        var alone = matter
        #expect(
            !(try alone.do(.suitFiled(OtherForum()), .party, on: "2024-04-01").emits.contains(
                .suspendPublicInterestSuit)))
        let outcome = try matter.do(
            .suitFiled(OtherForum(publicInterestSuitPending: true)), .party, on: "2024-04-01")
        #expect(outcome.emits.contains(.suspendPublicInterestSuit))
    }

    @Test func `Confirmation: the agreement of an organ, or on ownership, is irregular; ecological ones are published`()
        throws
    {
        var ip = try Field.mediating(DomainRequest(.ip), by: .mediationOrg, on: "2024-03-04")
        _ = try ip.settle(AgreementTerms([.intellectualPropertyOwnership]), by: .mediationOrg, on: "2024-03-05")
        #expect(try ip.do(.confirm, .bothParties, on: "2024-03-20").reasons.map(\.rule) == ["mediation.V044"])
        var eco = try Field.mediating(DomainRequest(.ecoCompensation), by: .adminOrgan, on: "2024-03-04")
        _ = try eco.settle(by: .adminOrgan, on: "2024-03-05")
        #expect(
            eco.refusal(of: .confirm, .bothParties, on: "2024-04-08") == [
                "professional-mediation/confirm/within-window/unmet"
            ])
        let outcome = try eco.do(.confirm, .bothParties, on: "2024-04-07")
        #expect(outcome.isRegular)
        var medical = try Field.mediating(DomainRequest(.medicalAdmin), by: .adminOrgan, on: "2024-03-04")
        _ = try medical.settle(by: .adminOrgan, on: "2024-03-05")
        #expect(try medical.do(.confirm, .bothParties, on: "2024-03-20").irregularities == ["organisation-led"])
        #expect(outcome.emits == [.openConfirmation, .publishAgreement])
    }

    @Test func `mediation.X13: mediation in review stops the review period`() throws {
        var matter = try Field.accepted(
            DomainRequest(.reviewMediation), by: .adminOrgan, applied: "2024-03-04", accepted: "2024-03-04")
        #expect(try matter.do(.begin(DomainSession()), .adminOrgan, on: "2024-03-05").emits == [.pauseReview])
    }
}
