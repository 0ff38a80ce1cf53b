import FuyuanKit
import Testing

extension AdministrativeSecondInstance: Walkable {
    static var walkActs: [Act] {
        [
            .fileAppeal(AppealPetition(.judgment)), .joinAppeal(AppealPetition(.judgment)),
            .serveAppeal(AppealReceipt()), .answerAppeal, .noteNoAnswer,
            .serveAnswer, .transmitFile(AppealReceipt()), .docketAppeal,
            .appealFeeUnpaid(AppealFeeDefault(wasDemanded: true, hasWaiver: false)),
            .review(AppealReview(panelSize: 3)), .openHearing, .suspend(AppealStay(.plaintiffDied)), .resume, .abate,
            .appellantAbsent(PartyAbsence()),
            .partyGone(SuitAbatement(ground: .noWillingKin)),
            .mediate(SuitMediation(.compensation, allConsent: true)), .mediationFails,
            .signMediation(SignedSuitMediation(isSignedByAll: true)), .extendTrial(AppealExtension(months: 1)),
            .excludeTime(ExcludedTrialTime(.appraisal, since: day("2026-03-02"), until: day("2026-03-12"))),
            .lateCompensationClaim, .dismissOmittedCompensation, .remandCompensation,
            .requestWithdrawal(AppealWithdrawal(isTrueWill: true)), .refuseWithdrawal, .approveWithdrawal,
            .approveOneWithdrawal,
            .affirm(AppealDecision([.sound])), .revise(AppealDecision([.wrongFactsOrLaw], judgesAct: true)),
            .remand(AppealDecision([.graveBreach])), .remandOmission(AppealOmissionRemand([.claim])), .dismissSuit,
            .orderDocket, .orderTrial,
        ]
    }
}

private typealias Appeal = Matter<AdministrativeSecondInstance>

@Suite("行政二审") struct AdministrativeSecondInstanceTests {
    /// An appeal docketed on 2026-04-15 and reviewed.
    private func reviewed(
        _ petition: AppealPetition = AppealPetition(.judgment, servedOn: day("2026-03-02"), wasRemanded: false),
        bringsNew: Bool? = false
    ) throws -> Appeal {
        var matter = Appeal()
        try matter.do(.fileAppeal(petition), .plaintiff, on: "2026-03-12")
        try matter.do(.serveAppeal(AppealReceipt(receivedOn: day("2026-03-20"))), .court, on: "2026-03-17")
        try matter.do(.answerAppeal, .defendant, on: "2026-04-03")
        try matter.do(.transmitFile(AppealReceipt(receivedOn: day("2026-04-10"))), .court, on: "2026-04-08")
        try matter.do(.docketAppeal, .higherCourt, on: "2026-04-15")
        try matter.do(.review(AppealReview(panelSize: 3, bringsNew: bringsNew, isFull: true)), .panel, on: "2026-04-20")
        return matter
    }

    @Test func `The laws of every machine hold`() { checkLaws(of: AdministrativeSecondInstance.self) }

    @Test func `An appeal goes up, is heard and revised, every time counted from its paper`() throws {
        var matter = Appeal()
        let petition = AppealPetition(.judgment, servedOn: day("2026-03-02"), wasRemanded: false)
        #expect(petition.lastDay(in: .current)?.description == "2026-03-17")
        #expect(try matter.do(.fileAppeal(petition), .plaintiff, on: "2026-03-16").isRegular)
        // Five days end on Saturday 2026-03-21.
        #expect(matter.lastDay(.copies) == "2026-03-23")
        let copies = AppealReceipt(receivedOn: day("2026-03-20"))
        #expect(try matter.do(.serveAppeal(copies), .court, on: "2026-03-19").isRegular)
        // Fifteen days end in the holiday of 2026-04-04 to 04-06.
        #expect(matter.lastDay(.answer) == "2026-04-07")
        #expect(try matter.do(.answerAppeal, .defendant, on: "2026-04-03").isRegular)
        #expect(matter.lastDay(.answerCopies) == "2026-04-08")
        #expect(matter.lastDay(.transmission) == "2026-04-08")
        #expect(try matter.do(.serveAnswer, .court, on: "2026-04-08").isRegular)
        let file = AppealReceipt(receivedOn: day("2026-04-10"))
        #expect(try matter.do(.transmitFile(file), .court, on: "2026-04-08").isRegular)
        #expect(matter.lastDay(.docketing) == "2026-04-15")
        #expect(try matter.do(.docketAppeal, .higherCourt, on: "2026-04-15").isRegular)
        #expect(matter.lastDay(.trial) == "2026-07-15")
        let review = AppealReview(panelSize: 3, bringsNew: true, isFull: true)
        #expect(try matter.do(.review(review), .panel, on: "2026-04-20").isRegular)
        let hearing = try matter.do(.openHearing, .panel, on: "2026-05-12")
        #expect(hearing.emits == [.renewHeadAttendance])
        try matter.do(.suspend(AppealStay(.plaintiffDied)), .panel, on: "2026-05-20")
        #expect(matter.lastDay(.trial) == nil)
        try matter.do(.resume, .panel, on: "2026-06-03")
        // Fourteen days are left out, then ten more for an appraisal: Saturday 2026-08-08.
        #expect(matter.lastDay(.trial) == "2026-07-29")
        let appraisal = ExcludedTrialTime(.appraisal, since: day("2026-06-05"), until: day("2026-06-15"))
        try matter.do(.excludeTime(appraisal), .panel, on: "2026-06-15")
        #expect(matter.lastDay(.trial) == "2026-08-10")
        let decision = AppealDecision([.wrongFactsOrLaw], judgesAct: true)
        let outcome = try matter.do(.revise(decision), .panel, on: "2026-08-10")
        #expect(outcome.isRegular)
        #expect(outcome.emits == [.takesEffect])
        #expect(outcome.issues == [.finalJudgment])
        #expect(matter.phase == .revised)
        #expect(matter.file.state.isClosed)
    }

    @Test func `administrative.EC17: ten days against a ruling, fifteen against a judgment, over the Spring Festival`()
        throws
    {
        func irregular(_ petition: AppealPetition, on text: String) throws -> [String] {
            var matter = Appeal()
            return try matter.do(.fileAppeal(petition), .plaintiff, on: text).irregularities
        }
        let ruling = AppealPetition(.dismissal, servedOn: day("2026-02-04"))
        // Saturday 2026-02-14 is a working day.
        #expect(ruling.lastDay(in: .current)?.description == "2026-02-14")
        #expect(try irregular(ruling, on: "2026-02-14") == [])
        #expect(try irregular(ruling, on: "2026-02-24") == ["appeal-in-time"])
        let judgment = AppealPetition(.judgment, servedOn: day("2026-02-05"))
        #expect(judgment.lastDay(in: .current)?.description == "2026-02-24")
        #expect(try irregular(judgment, on: "2026-02-24") == [])
        #expect(try irregular(judgment, on: "2026-02-25") == ["appeal-in-time"])
        var posted = judgment
        posted.postedOn = day("2026-02-24")
        #expect(try irregular(posted, on: "2026-02-27") == [])
    }

    @Test func `Only three kinds of ruling can be appealed`() throws {
        let matter = Appeal()
        #expect(
            matter.refusal(of: .fileAppeal(AppealPetition(.otherRuling)), .plaintiff, on: "2026-03-02")
                == ["administrative-second-instance/file-appeal/appealable/unmet"])
        #expect(
            matter.refusal(of: .fileAppeal(AppealPetition(.judgment)), .mediator, on: "2026-03-02")
                == ["administrative-second-instance/file-appeal/wrong-role"])
        for decision in [AppealedDecision.judgment, .nonDocketing, .dismissal, .jurisdiction] {
            #expect(matter.refusal(of: .fileAppeal(AppealPetition(decision)), .plaintiff, on: "2026-03-02") == [])
        }
    }

    @Test func `A third party appeals where the judgment burdens it`() throws {
        var petition = AppealPetition(.judgment, servedOn: day("2026-03-02"), burdensThirdParty: false)
        var matter = Appeal()
        #expect(
            try matter.do(.fileAppeal(petition), .thirdParty, on: "2026-03-03").irregularities
                == ["third-party-burdened"])
        petition.burdensThirdParty = true
        petition.isDirect = true
        matter = Appeal()
        let filed = try matter.do(.fileAppeal(petition), .thirdParty, on: "2026-03-03")
        #expect(filed.isRegular)
        #expect(filed.emits == [.serveCopies, .passToCourtBelow])
    }

    @Test func `Nobody answers: the file still goes up five days after the time to answer`() throws {
        var matter = Appeal()
        try matter.do(
            .fileAppeal(AppealPetition(.judgment, servedOn: day("2026-03-02"), wasRemanded: false)), .plaintiff,
            on: "2026-03-09")
        try matter.do(.serveAppeal(AppealReceipt()), .court, on: "2026-03-10")
        #expect(matter.lastDay(.answer) == "2026-03-25")
        try matter.do(.noteNoAnswer, .court, on: "2026-03-26")
        #expect(matter.lastDay(.transmission) == "2026-03-30")
        #expect(
            try matter.do(.transmitFile(AppealReceipt()), .court, on: "2026-03-31").irregularities
                == ["transmitted-in-time"])
    }

    @Test func `An unpaid fee takes the appeal as withdrawn, and a new appeal is open in time`() throws {
        var matter = Appeal()
        try matter.do(
            .fileAppeal(AppealPetition(.judgment, servedOn: day("2026-03-02"), wasRemanded: false)), .plaintiff,
            on: "2026-03-04")
        var waived = matter
        #expect(
            try waived.do(.appealFeeUnpaid(AppealFeeDefault(hasWaiver: true)), .court, on: "2026-03-13").irregularities
                == ["fee-default"])
        let ended = try matter.do(
            .appealFeeUnpaid(AppealFeeDefault(wasDemanded: true, hasWaiver: false)), .court, on: "2026-03-13")
        #expect(ended.isRegular)
        #expect(ended.emits == [.mayAppealAgain])
        #expect(matter.phase == .appealDeemedWithdrawn)
    }

    @Test func `administrative.EC33: a case reviewed on paper is not among the cases heard`() throws {
        var paper = try reviewed()
        #expect(paper.file.state.isPaperReviewed == nil)
        let affirmed = try paper.do(.affirm(AppealDecision([.sound])), .panel, on: "2026-05-08")
        #expect(affirmed.isRegular)
        #expect(affirmed.emits == [.takesEffect, .countsAsPaperReview])
        #expect(paper.file.state.isPaperReviewed == true)
        #expect(!paper.file.state.countsForAttendance)
        var heard = try reviewed()
        try heard.do(.openHearing, .panel, on: "2026-05-08")
        try heard.do(.affirm(AppealDecision([.sound])), .panel, on: "2026-05-11")
        #expect(heard.file.state.isPaperReviewed == false)
        #expect(heard.file.state.countsForAttendance)
        var new = try reviewed(bringsNew: true)
        #expect(
            try new.do(.affirm(AppealDecision([.sound])), .panel, on: "2026-05-08").irregularities
                == ["heard-or-nothing-new"])
    }

    @Test func `administrative.V-L25: a case is remanded once`() throws {
        let again = AppealPetition(.judgment, servedOn: day("2026-03-02"), wasRemanded: true)
        let decision = AppealDecision([.graveBreach])
        var first = try reviewed()
        let remanded = try first.do(.remand(decision), .panel, on: "2026-05-08")
        #expect(remanded.isRegular)
        #expect(remanded.emits == [.newPanel, .noSummary, .noSecondRemand, .countsAsPaperReview])
        var second = try reviewed(again)
        let outcome = try second.do(.remand(decision), .panel, on: "2026-05-08")
        #expect(outcome.irregularities == ["first-remand"])
        #expect(outcome.reasons.compactMap(\.rule) == ["administrative.V-L25"])
        #expect(
            decision.findings(for: .remanded, of: .judgment, wasRemanded: true).map(\.code) == ["administrative.V-L25"])
        #expect(decision.findings(for: .remanded, of: .judgment, wasRemanded: false) == [])
        #expect(decision.findings(for: .remanded, of: .judgment, wasRemanded: nil) == [])
        var omission = try reviewed(again)
        #expect(
            try omission.do(.remandOmission(AppealOmissionRemand([.necessaryParty])), .panel, on: "2026-05-08")
                .irregularities == ["first-remand"])
    }

    @Test func `administrative.V-L26: who revises a judgment judges the act too`() throws {
        var bare = AppealDecision([.wrongFactsOrLaw], judgesAct: false)
        var matter = try reviewed()
        #expect(try matter.do(.revise(bare), .panel, on: "2026-05-08").irregularities == ["act-judged"])
        #expect(
            bare.findings(for: .revised, of: .judgment, wasRemanded: false).map(\.code) == ["administrative.V-L26"])
        // A ruling is revised without judging the act.
        #expect(bare.findings(for: .revised, of: .jurisdiction, wasRemanded: false) == [])
        bare.judgesAct = true
        #expect(bare.findings(for: .revised, of: .judgment, wasRemanded: false) == [])
        var ruling = try reviewed(AppealPetition(.jurisdiction, servedOn: day("2026-03-02")))
        let outcome = try ruling.do(.revise(AppealDecision([.wrongFactsOrLaw])), .panel, on: "2026-05-08")
        #expect(outcome.isRegular)
        #expect(outcome.issues == [.finalRuling])
    }

    @Test(arguments: [
        (AppealGround.sound, [AppealResult.affirmed]), (.wrongFactsOrLaw, [.revised]),
        (.basicFactsUnclear, [.revised, .remanded]), (.graveBreach, [.remanded]),
    ])
    func `Each ground carries its results`(ground: AppealGround, results: [AppealResult]) {
        #expect(Array(ground.results) == results)
        for result in AppealResult.allCases {
            let found = AppealDecision([ground], judgesAct: true)
                .findings(for: result, of: .judgment, wasRemanded: false).map(\.code)
            #expect(found == (results.contains(result) ? [] : ["administrative.appealGround"]))
        }
        #expect(AppealDecision([]).fits(.affirmed) == nil)
    }

    @Test func `A wrong ruling below is set right by an order, a wrong judgment by dismissing the suit`() throws {
        let dismissal = AppealPetition(.dismissal, servedOn: day("2026-03-04"))
        var matter = try reviewed(dismissal)
        #expect(try matter.do(.orderTrial, .panel, on: "2026-05-08").isRegular)
        #expect(matter.phase == .orderedToDocket)
        matter = try reviewed(dismissal)
        #expect(try matter.do(.dismissSuit, .panel, on: "2026-05-08").irregularities == ["judgment-appealed"])
        matter = try reviewed()
        #expect(try matter.do(.orderDocket, .panel, on: "2026-05-08").irregularities == ["ruling-appealed"])
        matter = try reviewed()
        #expect(try matter.do(.dismissSuit, .panel, on: "2026-05-08").isRegular)
        #expect(matter.phase == .dismissedSuit)
    }

    @Test func `Compensation left out or claimed late has its own ways`() throws {
        var matter = try reviewed()
        #expect(
            try matter.do(.lateCompensationClaim, .plaintiff, on: "2026-05-08").emits == [.mediateOrTellToSue])
        #expect(try matter.do(.remandCompensation, .panel, on: "2026-05-11").emits == [.remandCompensationOnly])
        #expect(matter.file.state.isCompensationRemanded)
        #expect(try matter.do(.dismissOmittedCompensation, .panel, on: "2026-05-11").isRegular)
        #expect(matter.phase == .collegialReview)
    }

    @Test func `A withdrawal is allowed by ruling, with the conditions where the organ changed the act`() throws {
        var matter = try reviewed()
        #expect(
            try matter.do(.approveWithdrawal, .panel, on: "2026-05-08").irregularities == ["withdrawal-asked"])
        matter = try reviewed()
        var request = AppealWithdrawal(
            isTrueWill: true, changesAct: true, isChangeLawful: true, isToldInWriting: true, thirdPartyObjects: true)
        #expect(request.isAllowable == false)
        try matter.do(.requestWithdrawal(request), .appellant, on: "2026-05-07")
        let bad = try matter.do(.approveWithdrawal, .panel, on: "2026-05-08")
        #expect(bad.reasons.compactMap(\.rule) == ["administrative.V-L20"])
        matter = try reviewed()
        request.thirdPartyObjects = false
        try matter.do(.requestWithdrawal(request), .appellant, on: "2026-05-07")
        let good = try matter.do(.approveWithdrawal, .panel, on: "2026-05-08")
        #expect(good.isRegular)
        #expect(good.emits == [.belowTakesEffect])
        matter = try reviewed()
        try matter.do(.requestWithdrawal(AppealWithdrawal(isTrueWill: true)), .appellant, on: "2026-05-07")
        #expect(try matter.do(.refuseWithdrawal, .panel, on: "2026-05-08").isRegular)
        #expect(matter.file.state.withdrawal == nil)
        request.thirdPartyObjects = nil
        #expect(request.isAllowable == nil)
    }

    @Test func `Mediation stops the trial limit, needs a case that may be mediated, and every signature`() throws {
        var matter = try reviewed()
        #expect(
            try matter.do(.mediate(SuitMediation(.otherAct)), .panel, on: "2026-05-11").irregularities
                == ["mediable"])
        matter = try reviewed()
        try matter.do(.mediate(SuitMediation(.compensation, allConsent: true)), .panel, on: "2026-05-11")
        #expect(matter.lastDay(.trial) == nil)
        try matter.do(.mediationFails, .panel, on: "2026-05-21")
        // Ten days are left out: Saturday 2026-07-25.
        #expect(matter.lastDay(.trial) == "2026-07-27")
        try matter.do(.mediate(SuitMediation(.compensation, allConsent: true)), .panel, on: "2026-05-25")
        #expect(
            matter.refusal(
                of: .signMediation(SignedSuitMediation(isSignedByAll: false)), .parties, on: "2026-05-26")
                == ["administrative-second-instance/sign-mediation/signed-by-all/unmet"])
        #expect(
            try matter.do(.signMediation(SignedSuitMediation(isSignedByAll: true)), .parties, on: "2026-05-26")
                .isRegular)
        #expect(matter.phase == .mediationEffective)
    }

    @Test func `Ninety full days of suspension on the first three grounds end the suit`() throws {
        var matter = try reviewed()
        try matter.do(.suspend(AppealStay(.plaintiffDied)), .panel, on: "2026-05-08")
        // The ninetieth day is 2026-08-06, the first day after it 2026-08-07.
        #expect(matter.lastDay(.stay) == "2026-08-07")
        var early = matter
        #expect(try early.do(.abate, .panel, on: "2026-08-06").irregularities == ["stay-lapsed"])
        #expect(try matter.do(.abate, .panel, on: "2026-08-07").isRegular)
        #expect(matter.phase == .abated)
        var other = try reviewed()
        try other.do(.suspend(AppealStay(.otherCase)), .panel, on: "2026-05-08")
        #expect(try other.do(.abate, .panel, on: "2026-12-01").irregularities == ["stay-lapsed"])
    }

    @Test func `The three months are extended by the court that may, and a late decision is recorded`() throws {
        var matter = try reviewed()
        #expect(matter.lastDay(.trial) == "2026-07-15")
        var late = matter
        let outcome = try late.do(.affirm(AppealDecision([.sound])), .panel, on: "2026-07-16")
        #expect(outcome.reasons.compactMap(\.rule) == ["administrative.V-L24"])
        #expect(
            try matter.do(.extendTrial(AppealExtension(months: 2, isApproved: true)), .higherCourt, on: "2026-07-01")
                .isRegular)
        #expect(matter.lastDay(.trial) == "2026-09-15")
        #expect(
            try matter.do(.extendTrial(AppealExtension(months: 2, isApproved: false)), .panel, on: "2026-07-02")
                .irregularities == ["extension-approved"])
        #expect(AppealReview(panelSize: 2).isPanelValid == false)
        #expect(AppealReview(panelSize: 5).isPanelValid == true)
        #expect(AppealReview().isPanelValid == nil)
    }

    @Test func `Every reason stands in both languages`() throws {
        let occasion = Occasion(AdministrativeRole.mediator, on: day("2026-03-02"), under: .current)
        for option in AdministrativeSecondInstance().availableActs(in: occasion) {
            for reason in option.refusal?.reasons ?? [] {
                #expect(!reason.text.zh.isEmpty && !reason.text.en.isEmpty)
            }
        }
    }
}
