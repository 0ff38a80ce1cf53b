import Foundation
import FuyuanKit
import Testing

/// The guide prints; its test does not.
private func print(_ items: Any...) {}

/// The lines of the guide `Documentation/administrative.md`, in its order, between `begin guide` and `end guide`.
@Suite("行政争议指南") struct AdministrativeGuideTests {
    private let law = LegalContext.current

    private func day(_ text: String) -> CivilDate { CivilDate(text) ?? .min }

    // begin guide
    @discardableResult func enter<Machine: CaseMachine>(
        _ act: Machine.Act, in file: inout CaseFile<Machine>, by role: AdministrativeRole, _ id: ActorID? = nil,
        on text: String, under law: LegalContext = .current
    ) throws -> Outcome<Machine>? where Machine.Role == AdministrativeRole {
        let entry = Entry<Machine>(file.id, file.lastSequence + 1, on: day(text), by: Actor(role, id), act)
        guard case .applied(let outcome) = try file.append(entry, under: law) else { return nil }
        return outcome
    }
    // end guide

    @Test func `One act, two roads`() throws {
        // begin guide
        let penalty = AdministrativeAct(
            .penalty, by: .localDepartment, madeOn: day("2024-03-01"), notice: .init(.direct, on: day("2024-03-04")))
        let roads = RemedyRoads(penalty, in: law)
        print(roads.order.term.en)  // either road may be taken first
        print(roads.lastDay(of: .reconsideration)?.description ?? "")  // 2024-05-06
        print(roads.lastDay(of: .suit)?.description ?? "")  // 2024-09-04
        print(roads.derivation.text(in: .en))
        // end guide
        #expect(roads.order == .either)
        // 5.2-1: sixty days end on Friday 2024-05-03, a holiday to 05-05.
        #expect(roads.lastDay(of: .reconsideration) == day("2024-05-06"))
        #expect(roads.lastDay(of: .suit) == day("2024-09-04"))
        #expect(roads.derivation.text(in: .zh).contains("《行政复议法》第20条第1款"))

        // begin guide
        var untold = AdministrativeAct(.penalty, notice: .init(.known, on: day("2024-06-03")), told: [])
        untold.reconsiderationLearnedOn = day("2025-03-10")
        let learned = RemedyRoads(untold, in: law).lastDay(of: .reconsideration)  // 2025-05-09
        untold.reconsiderationLearnedOn = day("2025-05-20")
        let capped = RemedyRoads(untold, in: law).lastDay(of: .reconsideration)  // 2025-06-03
        // end guide
        // 5.2-2 and 5.2-3.
        #expect(learned == day("2025-05-09") && capped == day("2025-06-03"))

        // begin guide
        let onTheSpot = AdministrativeAct(.penalty, notice: .init(.onTheSpot, on: day("2026-03-02")))
        let first = RemedyRoads(onTheSpot, in: law)
        print(first.order.term.en, first.lastDay(of: .reconsideration)?.description ?? "")  // 2026-05-06
        for finding in first.findings(taking: .suit, .delivered(on: day("2026-03-10"))) {
            print(finding.code, finding.text.en, finding.basis.text(in: .en))
        }
        // end guide
        // 5.4 (a): sixty days end on 2026-05-01, a holiday to 05-05.
        #expect(first.order == .reconsiderationFirst)
        #expect(first.lastDay(of: .reconsideration) == day("2026-05-06"))
        #expect(
            first.findings(taking: .suit, .delivered(on: day("2026-03-10"))).map(\.code) == ["administrative.V-L03"])

        // begin guide
        var request = AdministrativeAct(.information, notice: .init(.direct, on: day("2025-06-10")))
        request.information = .nonExistent
        let direct = RemedyRoads(request, in: law).lastDay(of: .suit)  // 2025-12-10
        request.information = .refused
        let refusedFirst = RemedyRoads(request, in: law).order  // reconsideration must come first
        let expulsion = RemedyRoads(
            AdministrativeAct(.penalty, .expulsion, notice: .init(.direct, on: day("2025-06-10"))), in: law)
        print(expulsion.order.term.en, expulsion.bars.map(\.text.en))  // final by statute: neither road
        // end guide
        #expect(direct == day("2025-12-10"))
        #expect(refusedFirst == .reconsiderationFirst)
        #expect(expulsion.order == .none)

        // begin guide
        let later = AdministrativeAct(.penalty, notice: .init(.direct, on: day("2024-09-20")))
        let decided = RemedyRoads(later, stage: .decided(servedOn: day("2025-01-20")), in: law)
        print(decided.lastDay(of: .suit)?.description ?? "")  // 2025-02-05
        let silent = RemedyRoads(later, stage: .accepted(on: day("2024-10-10")), in: law)
        print(silent.isOpen(.suit, on: day("2024-12-09")) ?? true)  // false
        print(silent.lastDay(of: .suit)?.description ?? "")  // 2024-12-24
        // end guide
        // 5.3-2 and 5.3-8.
        #expect(decided.lastDay(of: .suit) == day("2025-02-05"))
        #expect(silent.isOpen(.suit, on: day("2024-12-09")) == false)
        #expect(silent.isOpen(.suit, on: day("2024-12-10")) == true)
        #expect(silent.lastDay(of: .suit) == day("2024-12-24"))
    }

    @Test func `Who reconsiders, which court, whom to sue`() {
        // begin guide
        for applied in ["2023-12-29", "2024-01-02"] {
            let found = ReconsiderationJurisdiction.of(.localDepartment, appliedOn: day(applied))
            print(found.organs.map(\.term.en))  // the superior department is a choice in 2023 only
        }
        let facts = SuitVenueFacts(
            maker: .localDepartment, reconsideredBy: .countyGovernment, situation: .maintained)
        let venue = SuitJurisdiction(over: facts, filedOn: day("2026-03-02"))
        let sued = ProperDefendant(in: .maintained)
        print(venue.level, sued.defendants.map(\.term.en))  // a basic court; the maker and the reconsideration organ
        let filing = SuitFilingCheck(at: .intermediate, defendants: sued.defendants)
        for finding in filing.findings(over: facts, filedOn: day("2026-03-02")) {
            print(finding.code, finding.text.en)  // the wrong level
        }
        // end guide
        #expect(
            ReconsiderationJurisdiction.of(.localDepartment, appliedOn: day("2023-12-29")).organs
                == [.sameLevelGovernment, .superiorDepartment])
        #expect(
            ReconsiderationJurisdiction.of(.localDepartment, appliedOn: day("2024-01-02")).organs
                == [.sameLevelGovernment])
        #expect(venue.level == .basic && sued.defendants == [.maker, .reconsiderationOrgan])
        // EC24.
        #expect(filing.findings(over: facts, filedOn: day("2026-03-02")).map(\.code) == ["administrative.V-L09"])
    }

    @Test func `A reconsideration under each of the two laws`() throws {
        // begin guide
        var old = CaseFile<ReconsiderationCase>("F-2023")
        try enter(.submitApplication(ReconsiderationApplication()), in: &old, by: .applicant, on: "2023-09-22")
        try enter(.startReview, in: &old, by: .reconsiderationBody, on: "2023-09-25")
        try enter(.deemAccepted, in: &old, by: .system, on: "2023-10-07")
        print(old.state.acceptedOn?.description ?? "")  // 2023-09-22
        print(old.state.lastDay(of: .decision, in: law)?.description ?? "")  // 2023-11-21

        var review = CaseFile<ReconsiderationCase>("F-2024")
        try enter(.submitApplication(ReconsiderationApplication()), in: &review, by: .applicant, on: "2024-09-27")
        try enter(.startReview, in: &review, by: .reconsiderationBody, on: "2024-09-29")
        // end guide
        // 5.19.
        #expect(old.state.acceptedOn == day("2023-09-22"))
        #expect(old.state.lastDay(of: .decision, in: law) == day("2023-11-21"))
        #expect(review.state.lastDay(of: .admission, in: law) == day("2024-10-10"))

        // begin guide
        let late = Occasion(AdministrativeRole.reconsiderationOrgan, on: day("2024-10-11"), under: law)
        let refusing = ReconsiderationCase.Act.refuse(ReconsiderationRefusal([.interest]))
        let barred = review.state.refusal(of: refusing, in: late)
        for reason in barred?.reasons ?? [] { print(reason.rule ?? "", reason.text.en, reason.cure?.en ?? "") }
        try enter(.deemAccepted, in: &review, by: .system, on: "2024-10-10")
        print(review.state.acceptedOn?.description ?? "")  // 2024-10-10
        // end guide
        #expect(barred?.reasons.compactMap(\.rule) == ["administrative.V-R06"])
        #expect(review.state.acceptedOn == day("2024-10-10"))
        #expect(review.state.lastDay(of: .decision, in: law) == day("2024-12-09"))

        // begin guide
        try enter(.serveCopy(ReconsiderationCopy()), in: &review, by: .reconsiderationBody, on: "2024-10-18")
        print(review.state.lastDay(of: .answer, in: law)?.description ?? "")  // 2024-11-01
        let answered = try enter(
            .answerFiled(ReconsiderationAnswer()), in: &review, by: .respondent, on: "2024-11-04")
        print(answered?.irregular.map(\.term.en) ?? [])  // it stands, and is late
        // end guide
        #expect(answered?.isRegular == false)
        #expect(answered?.reasons.compactMap(\.rule) == ["administrative.V-R10"])

        // begin guide
        let assessment = ReconsiderationAssessment()
        try enter(.assess(assessment), in: &review, by: .reconsiderationBody, on: "2024-11-05")
        let opinions = ReconsiderationOpinions()
        try enter(.reviewAfterOpinions(opinions), in: &review, by: .reconsiderationBody, on: "2024-11-06")
        let paper = ReconsiderationDecisionPaper(
            .revoke, faults: [.factsLacking], approval: .headConsent, ordersRedo: true)
        try enter(.approveDecision(paper), in: &review, by: .organHead, on: "2024-11-29")
        try enter(
            .serveDecision(ReconsiderationService()), in: &review, by: .reconsiderationOrgan, on: "2024-12-02")
        print(review.state.lastDay(of: .suit, in: law)?.description ?? "")  // 2024-12-17
        // end guide
        #expect(review.phase == ReconsiderationCase.Phase.decisionServed.term)
        #expect(review.state.lastDay(of: .suit, in: law) == day("2024-12-17"))

        // begin guide
        for difference in ReconsiderationLawDifference.allCases {
            print(difference.number, difference.term.en)
            print(difference.text(in: .law2017).en, difference.basis(in: .law2017).text(in: .en))
            print(difference.text(in: .law2023).en, difference.basis(in: .law2023).text(in: .en))
        }
        // end guide
        #expect(ReconsiderationLawDifference.allCases.count == 27)
    }

    @Test func `A suit, the head in court, and how it may end`() throws {
        // begin guide
        let number = try CaseNumber(parsing: "（2025）皖0503行初1号")
        let organ: ActorID = "organ-1"
        var suit = CaseFile<AdministrativeFirstInstance>("S-1")
        let complaint = SuitComplaint(
            hasReceipt: true, reconsideration: .notRequired, lastDayToSue: day("2025-12-31"))
        try enter(.fileComplaint(complaint), in: &suit, by: .plaintiff, on: "2025-09-01")
        try enter(.docketOnSpot, in: &suit, by: .court, on: "2025-09-03")
        try enter(.serveComplaint(ComplaintService(headMustAttend: true)), in: &suit, by: .court, on: "2025-09-05")
        try enter(.receiveComplaint(ReceivedComplaint()), in: &suit, by: .defendant, on: "2025-09-08")
        print(suit.state.lastDay(of: .answer, in: law)?.description ?? "")  // 2025-09-23
        print(suit.state.lastDay(of: .trial, in: law)?.description ?? "")  // 2026-03-03
        let answer = DefendantAnswer(hasEvidence: true)
        try enter(.submitAnswer(answer), in: &suit, by: .defendant, on: "2025-09-22")
        try enter(.formPanel(AdministrativePanel()), in: &suit, by: .court, on: "2025-09-25")
        let summons = HearingSummons(hearingOn: day("2025-10-24"))
        try enter(.summon(summons), in: &suit, by: .court, on: "2025-10-20")
        try enter(.openHearing(HearingOpening()), in: &suit, by: .panel, on: "2025-10-24")
        // end guide
        #expect(suit.state.lastDay(of: .answer, in: law) == day("2025-09-23"))
        #expect(suit.state.lastDay(of: .trial, in: law) == day("2026-03-03"))

        // begin guide
        var head = CaseFile<HeadAttendance>("H-1")
        let duty = AttendanceDuty(AttendanceKey(number, .first, of: organ), call: .ordinary, withComplaint: true)
        try enter(.notifyDuty(duty), in: &head, by: .court, on: "2025-09-05")
        let notice = AttendanceNoticePaper(for: day("2025-10-24"), warns: true)
        try enter(.serveNotice(notice), in: &head, by: .court, on: "2025-10-20")
        try enter(.designate(DesignatedHead(.deputy)), in: &head, by: .agency, organ, on: "2025-10-21")
        try enter(.fileIdentity(IdentityProof()), in: &head, by: .agency, organ, on: "2025-10-23")
        try enter(.attend, in: &head, by: .agencyHead, on: "2025-10-24")
        try enter(.speak, in: &head, by: .agencyHead, on: "2025-10-24")
        print(head.phase.en, head.state.entry?.result.term.en ?? "")
        // end guide
        #expect(head.state.phase == .attendedAndSpoke)
        #expect(head.state.entry?.result == .attendedAndSpoke && head.state.entry?.byPrincipal == false)

        // begin guide
        let atHearing = suit
        try enter(.closeHearing, in: &suit, by: .panel, on: "2025-10-24")
        let judgment = AdministrativeJudgment(
            [.revoke], losses: [.procedureViolated], statesAppeal: true, followsSettlement: false,
            facts: AdministrativeJudgmentFacts(.annulment, grounds: [.procedureViolated]))
        try enter(.pronounce(judgment), in: &suit, by: .panel, on: "2025-11-14")
        try enter(.serve(ServedSuitDecision()), in: &suit, by: .court, on: "2025-11-14")
        print(suit.state.lastDay(of: .appeal, in: law)?.description ?? "")  // 2025-12-01
        try enter(.windowLapses, in: &suit, by: .system, on: "2025-12-02")
        print(suit.state.effectiveOn?.description ?? "", suit.state.judgment?.isLoss ?? false)
        // end guide
        // Fifteen days end on Saturday 2025-11-29.
        #expect(suit.state.phase == .effective && suit.state.effectiveOn == day("2025-12-02"))
        #expect(suit.state.judgment?.isLoss == true)

        // begin guide
        print(MediationScope(.otherAct, in: .litigation).reason.en)
        var settled = atHearing
        var terms = WithdrawalReview(
            changes: [.remedied], isTrueWill: true, isChangeLawful: true, isWithinPower: true, harmsOthers: false,
            toldCourtInWriting: true, thirdPartyObjects: false, isPerformed: true)
        try enter(.requestWithdrawal, in: &settled, by: .plaintiff, on: "2025-10-27")
        let allowed = try enter(.approveWithdrawal(terms), in: &settled, by: .court, on: "2025-10-28")
        print(allowed?.emits.map(\.term.en) ?? [])  // no second suit; half the fee, borne by the organ
        terms.thirdPartyObjects = true
        print(terms.answer?.term.en ?? "", terms.findings.map(\.text.en))  // refused: a third party objects
        terms.thirdPartyObjects = false
        terms.isPerformed = false
        print(terms.answer?.term.en ?? "")  // may be allowed, or the suit suspended
        // end guide
        #expect(MediationScope(.otherAct, in: .litigation).admissibility == .reconciliationOnly)
        #expect(allowed?.emits == [.barRefiling, .halveFee, .chargeFeeToOrgan])
        #expect(settled.state.phase == .withdrawn)
        #expect(terms.answer == .allowOrSuspend)
        terms.thirdPartyObjects = true
        #expect(terms.answer == .refuse && terms.findings.map(\.code) == ["administrative.V-L20"])
    }

    @Test func `An appeal and a retrial`() throws {
        // begin guide
        let ruling = AppealPetition(.dismissal, servedOn: day("2026-02-04"))
        let petition = AppealPetition(.judgment, servedOn: day("2026-02-05"))
        print(ruling.lastDay(in: law)?.description ?? "")  // 2026-02-14, a Saturday that is worked
        print(petition.lastDay(in: law)?.description ?? "")  // 2026-02-24, after the Spring Festival
        var appeal = CaseFile<AdministrativeSecondInstance>("A-1")
        let late = try enter(.fileAppeal(petition), in: &appeal, by: .plaintiff, on: "2026-02-25")
        print(late?.irregular.map(\.term.en) ?? [])
        // end guide
        // EC17.
        #expect(ruling.lastDay(in: law) == day("2026-02-14") && petition.lastDay(in: law) == day("2026-02-24"))
        #expect(late?.isRegular == false)

        // begin guide
        let effective = RetrialTarget(
            instance: .second, effectiveOn: day("2025-03-31"), servedOn: day("2025-03-14"))
        let application = RetrialApplication(effective, [.lawMisapplied], isOneLevelUp: true)
        for asked in ["2025-09-15", "2025-09-30", "2025-10-01"] {
            print(asked, application.period(in: law).timeliness(on: day(asked))?.term.en ?? "")
        }
        var retrial = CaseFile<AdministrativeRetrial>("R-1")
        try enter(.applyRetrial(application), in: &retrial, by: .applicant, on: "2025-09-15")
        try enter(.docketReview, in: &retrial, by: .higherCourt, on: "2025-09-19")
        try enter(.beginReview, in: &retrial, by: .higherCourt, on: "2025-09-22")
        let order = try enter(.orderRetrial(RetrialOrder(.takenUp)), in: &retrial, by: .higherCourt, on: "2026-03-19")
        print(order?.emits.map(\.term.en) ?? [])  // execution is stayed
        // end guide
        // EC18: six months from effect end on Tuesday 2025-09-30; from service on Sunday 2025-09-14.
        let period = application.period(in: law)
        #expect(period.timeliness(on: day("2025-09-15")) == .inTime)
        #expect(period.timeliness(on: day("2025-09-30")) == .onlyFromEffect)
        #expect(period.timeliness(on: day("2025-10-01")) == .late)
        #expect(order?.emits == [.stayExecution])
    }

    @Test func `A decision is enforced by the court, or by the government after its ruling`() throws {
        // begin guide
        var enforcement = CaseFile<NonLitigationEnforcement>("N-1")
        try enter(.serveDecision(.init()), in: &enforcement, by: .agency, on: "2024-10-15")
        try enter(.startRemedyClock, in: &enforcement, by: .system, on: "2024-10-15")
        print(enforcement.state.lastDay(of: .suitPeriod, in: law)?.description ?? "")  // 2025-04-15
        let asking = NonLitigationEnforcement.Act.applyToCourt(
            .init(for: [.expropriationCompensation], expropriationPapers: .all))
        let early = Occasion(AdministrativeRole.agency, on: day("2025-04-14"), under: law)
        let premature = enforcement.state.refusal(of: asking, in: early)
        print(premature?.text(in: .en) ?? "")  // the remedies are not over, and nobody demanded performance
        try enter(.remedyLapses, in: &enforcement, by: .system, on: "2025-04-16")
        print(enforcement.state.window(in: law).derivation(in: law).text(in: .en))  // 2025-04-16 to 2025-07-15
        try enter(.serveDemand(.init()), in: &enforcement, by: .agency, on: "2025-04-21")
        print(enforcement.state.lastDay(of: .demandTerm, in: law)?.description ?? "")  // 2025-05-07
        try enter(asking, in: &enforcement, by: .agency, on: "2025-05-12")
        try enter(.accept(.init()), in: &enforcement, by: .court, on: "2025-05-19")
        try enter(.bookReview, in: &enforcement, by: .panel, on: "2025-05-20")
        print(enforcement.state.lastDay(of: .ruling, in: law)?.description ?? "")  // 2025-06-18
        // end guide
        // 5.20, EC21; expropriation compensation: thirty days from 2025-05-19 (L-N06).
        #expect(
            premature?.reasons.map(\.code) == [
                "non-litigation-enforcement/apply-to-court/remedies-over/unmet",
                "non-litigation-enforcement/apply-to-court/demand-term-passed/unmet",
            ])
        let window = enforcement.state.window(in: law)
        #expect(window.firstDay == day("2025-04-16") && window.lastDay(in: law) == day("2025-07-15"))
        #expect(enforcement.state.lastDay(of: .ruling, in: law) == day("2025-06-18"))

        // begin guide
        for object in NonLitigationObject.allCases {
            let rule = SeparationOfExecution(object)
            print(object.term.en, rule.isAcceptedByCourt ?? false, rule.usualExecutor.term.en)
        }
        try enter(.grant(.init()), in: &enforcement, by: .panel, on: "2025-05-26")
        try enter(
            .assignToGovernment(.init(to: .decidingGovernment)), in: &enforcement, by: .court, on: "2025-05-27")
        let byCourt = Occasion(AdministrativeRole.court, on: day("2025-06-03"), under: law)
        print(enforcement.state.refusal(of: .execute(.init()), in: byCourt)?.text(in: .en) ?? "")
        let beyond = try enter(
            .execute(.init(isWithinRuling: false)), in: &enforcement, by: .government, on: "2025-06-03")
        print(beyond?.irregular.map(\.term.en) ?? [], beyond?.emits.map(\.term.en) ?? [])  // a new act, open to suit
        // end guide
        #expect(SeparationOfExecution(.illegalBuilding).isAcceptedByCourt == false)
        #expect(SeparationOfExecution(.expropriationCompensation).usualExecutor == .decidingGovernment)
        #expect(SeparationOfExecution(.moneyDuty).usualExecutor == .courtBureau)
        // EC41.
        #expect(beyond?.emits == [.newReviewableAct])
        #expect(beyond?.reasons.compactMap(\.rule) == ["administrative.V-N13"])

        // begin guide
        let pause = AddedFine.Pause(from: day("2025-02-20"), through: day("2025-05-20"))
        let added = AddedFine(on: Money(fen: 5_000_00), dueOn: day("2025-02-10"), pauses: [pause].compactMap { $0 })
        let sofar = added?.amount(through: day("2025-02-19")) ?? .zero  // 1,350.00
        let goingOn = added?.amount(through: day("2025-05-21")) ?? .zero  // 1,500.00
        // end guide
        // EC42: nine days of 150 yuan, then one more.
        #expect(sofar == Money(fen: 1_350_00) && goingOn == Money(fen: 1_500_00))
    }

    @Test func `A dispute at the centre counts as resolved after the follow-up visit`() throws {
        // begin guide
        var dispute = CaseFile<DisputeCentreReferral>("C-1")
        let referral = CentreReferral(.preFilingMediation, .entrusted, matter: .compensation, isOnline: true)
        try enter(.refer(referral), in: &dispute, by: .court, "court-1", on: "2026-03-02")
        let signature = FileSignature("mediator-1")
        try enter(.signForFile(signature), in: &dispute, by: .mediator, "mediator-1", on: "2026-03-03")
        print(dispute.state.lastDay(of: .mediation, in: law)?.description ?? "")  // 2026-04-02
        try enter(.seekConsent, in: &dispute, by: .mediator, "mediator-1", on: "2026-03-06")
        try enter(.giveConsent, in: &dispute, by: .parties, on: "2026-03-09")
        let meeting = OrganMeeting(["organ-1"], areAllIdentified: true, haveInformedStaff: true)
        try enter(.convene(meeting), in: &dispute, by: .centre, on: "2026-03-10")
        try enter(.study(CaseStudy(visitedOn: day("2026-03-11"))), in: &dispute, by: .centre, on: "2026-03-11")
        try enter(.agreePlan(ResolutionPlan(.mediationStatement)), in: &dispute, by: .centre, on: "2026-03-12")
        try enter(.mediate, in: &dispute, by: .mediator, "mediator-1", on: "2026-03-13")
        let agreement = CentreAgreement(
            .mediationStatement, isSignedByAll: true, isWithinPower: true, breaksMandatoryRules: false,
            harmsOthers: false)
        try enter(.sign(agreement), in: &dispute, by: .parties, on: "2026-04-02")
        try enter(.beginPerformance, in: &dispute, by: .agency, on: "2026-04-03")
        try enter(.confirmPerformed(PerformanceProof()), in: &dispute, by: .agency, on: "2026-04-10")
        print(dispute.state.isResolved, dispute.state.resolutionObstacles.map(\.text.en))  // no follow-up yet
        let visit = FollowUpVisit(visitedOn: day("2026-05-11"), answer: .satisfied, isDisputeOver: true)
        try enter(.followUp(visit), in: &dispute, by: .centre, on: "2026-05-11")
        try enter(.feedback(CentreFeedback()), in: &dispute, by: .centre, on: "2026-05-12")
        print(dispute.state.isResolved)  // true
        for stage in dispute.stages { print(stage.name, stage.since?.description ?? "", stage.acts) }
        // end guide
        #expect(dispute.state.isResolved)
        #expect(dispute.stages.map(\.name) == ["化解前", "化解中", "化解后", "回访"])
        #expect(dispute.stages.map { $0.since } == ["2026-03-02", "2026-03-13", "2026-04-02", "2026-05-11"].map(day))

        // begin guide
        let county = CentreTally(received: 1_026, concluded: 1_000, resolved: 987)
        print(county.text(.received, in: .en), county.text(.concluded, in: .en))  // 96.2 % and 98.7 %
        // end guide
        #expect(county.text(.received, in: .zh) == "96.2%（中心化解率，centre-resolution-of-received，987/1026）")
        #expect(county.rate(.concluded)?.text(decimals: 1) == "98.7%")
    }

    @Test func `A rate of attendance needs two books that agree`() throws {
        // begin guide
        func book(attended: Int) throws -> [AttendanceEntry] {
            try (1...40).map { serial in
                let number = try CaseNumber(parsing: "（2025）皖0503行初\(serial)号")
                let key = AttendanceKey(number, .first, of: "organ-1")
                return AttendanceEntry(key, serial <= attended ? .attended : .substituted, on: day("2025-05-20"))
            }
        }
        let court = try book(attended: 26)
        let books = AttendanceBooks(court: court, organ: try book(attended: 28))
        if let quarter = AttendanceQuarter(2025, 2) {
            let open = AttendanceNotice(quarter, of: books, in: law)
            print(open.mismatches.map(\.kind.term.en), open.rate == nil)  // two results differ, so there is no rate
            let agreed = books.settling(on: court)
            let final = AttendanceNotice(quarter, of: agreed, rectifyBy: day("2025-07-31"), in: law)
            print(final.rate?.text(decimals: 1) ?? "", final.named.map(\.organ))  // 65.0%, below 70 %: named
            for duty in final.duties(since: day("2025-07-10")) { print(duty.text.en, duty.time(in: .en)) }
        }
        let tally = AttendanceTally(court)
        for basis in AttendanceBasis.allCases {
            print(basis.term.en, tally.rate(basis)?.text(decimals: 1) ?? "no rate")
        }
        // end guide
        let quarter = try #require(AttendanceQuarter(2025, 2))
        let open = AttendanceNotice(quarter, of: books, in: law)
        #expect(open.mismatches.map(\.key.number.serial) == [27, 28] && open.rate == nil)
        // EC31.
        let final = AttendanceNotice(quarter, of: books.settling(on: court), rectifyBy: day("2025-07-31"), in: law)
        #expect(final.rate?.text(decimals: 1) == "65.0%" && final.answer == .missed)
        #expect(final.named.map(\.organ) == ["organ-1"])
        #expect(final.duties(since: day("2025-07-10")).map(\.lastDay) == [day("2025-07-31")])
        #expect(AttendanceBasis.allCases.count == 4 && tally.rate(.byHeard)?.text(decimals: 1) == "65.0%")
    }

    @Test func `Judicial advice, petitions, mediation by organs`() throws {
        // begin guide
        var advice = CaseFile<JudicialAdvice>("J-1")
        let matter = AdviceMatter(.comprehensiveGovernance, isNecessary: true)
        try enter(.identify(matter), in: &advice, by: .court, on: "2025-11-03")
        try enter(.consult(AdviceConsultation(true)), in: &advice, by: .court, on: "2025-11-10")
        let letter = AdviceLetter(
            to: "organ-1", problems: ["送达不规范"], suggestions: [AdviceSuggestion("规范送达", for: 1)],
            inOwnArea: true, isSameLevel: true)
        try enter(.draft(letter), in: &advice, by: .court, on: "2025-11-17")
        try enter(.committeeApprove, in: &advice, by: .adjudicationCommittee, on: "2025-12-01")
        let signature = AdviceSignature("甲法建〔2025〕3号")
        try enter(.sign(signature), in: &advice, by: .courtPresident, on: "2025-12-02")
        let delivery = AdviceDelivery(replyMonths: 2)
        try enter(.deliver(delivery), in: &advice, by: .court, on: "2025-12-31")
        print(advice.state.lastDay(of: .reply, in: law)?.description ?? "")  // 2026-02-28
        let unit = Occasion(AdministrativeRole.advisedUnit, on: day("2026-01-20"), under: law)
        let bare = advice.state.refusal(of: .replyNotAdopting(AdviceRefusal(nil)), in: unit)
        print(bare?.text(in: .en) ?? "")  // reasons are missing
        let account = AdviceAssessment(of: [advice], on: day("2026-03-01"), in: law)
        print(account.overdue.compactMap(\.unit), account.tally.replyRate?.text(decimals: 1) ?? "")
        // end guide
        // EC34.
        #expect(advice.state.lastDay(of: .reply, in: law) == day("2026-02-28"))
        #expect(bare?.reasons.map(\.code) == ["judicial-advice/reply-not-adopting/reasons-given/unmet"])
        #expect(account.overdue.map(\.unit) == ["organ-1"])

        // begin guide
        var routed = CaseFile<PetitionMatter>("P-1")
        let visit = PetitionRegistration(isGroupVisit: false, finalBefore: false)
        try enter(.register(visit), in: &routed, by: .petitionOffice, on: "2025-06-03")
        var handled = routed
        let suable = PetitionClassification(.litigation, meetsSuitConditions: true, litigationTerminated: false)
        try enter(.classify(suable), in: &routed, by: .petitionOffice, on: "2025-06-04")
        print(routed.state.proposed.map(\.term.en))  // to the court
        let guided = try enter(.routeLitigation, in: &routed, by: .petitionOffice, on: "2025-06-10")
        print(guided?.emits.map(\.term.en) ?? [])

        let plain = PetitionClassification(.petition, litigationTerminated: false)
        try enter(.classify(plain), in: &handled, by: .petitionOffice, on: "2025-06-04")
        let transfer = PetitionTransfer("区住建局", isReceiverAccused: false)
        try enter(.transfer(transfer), in: &handled, by: .petitionOffice, on: "2025-06-05")
        try enter(.acceptItem, in: &handled, by: .petitionUnit, on: "2025-06-18")
        let opinion = try enter(.handle(PetitionOpinion()), in: &handled, by: .petitionUnit, on: "2025-08-19")
        print(opinion?.irregular.map(\.term.en) ?? [])  // later than sixty days
        // end guide
        #expect(guided?.emits == [.tellPetitioner, .guideToSue])
        // EC35.
        #expect(opinion?.irregularities == ["handled-in-time"])

        // begin guide
        var shenzhen = CaseFile<AdministrativeMediation>("M-1")
        let civil = OrganMediationApplication(
            .civilDispute, under: .shenzhen, receivedOn: day("2026-04-29"), isOnList: true)
        try enter(.apply(civil), in: &shenzhen, by: .party, on: "2026-04-29")
        print(shenzhen.state.lastDay(of: .acceptance, in: law)?.description ?? "")  // 2026-05-09
        var here = law
        let place = AdministrativeMediationRules.other
        here.periods[TimeLimit.administrativeMediationAcceptance.id] = .workingDays(3)
        here.policies[place.administrativeDisputes.id] = .flag(true)
        var local = CaseFile<AdministrativeMediation>("M-2")
        let elsewhere = OrganMediationApplication(
            .discretionaryAct, under: place, receivedOn: day("2026-04-29"), isOnList: true)
        try enter(.apply(elsewhere), in: &local, by: .party, on: "2026-04-29", under: here)
        print(local.state.lastDay(of: .acceptance, in: here)?.description ?? "")  // 2026-05-07
        let scope = MediationScope(.discretionaryAct, in: .administrativeMediation, under: .shandong)
        print(scope.admissibility.term.en, scope.reason.en)  // civil disputes only
        // end guide
        // Working days after 04-29: 04-30, 05-06, 05-07, 05-08 and Saturday 05-09, which is worked.
        #expect(shenzhen.state.lastDay(of: .acceptance, in: law) == day("2026-05-09"))
        #expect(local.state.lastDay(of: .acceptance, in: here) == day("2026-05-07"))
        #expect(scope.admissibility == .notAllowed)
    }

    @Test func `Coordination, effects and parameters`() throws {
        let number = try CaseNumber(parsing: "（2026）皖0503行初12号")
        // begin guide
        let opened = try MajorCaseCoordination(of: number, triggers: [.landTaking], on: day("2026-03-02"))
        let court = opened.duty(in: law)
        print(court.owner.en, court.addressee?.en ?? "", court.text.en, court.basis.text(in: .en))
        for effect in AdministrativeCrossCaseEffect.following(.reconsiderationDecided) {
            let duty = effect.duty(since: day("2025-01-20"), in: law)
            print(duty.owner.en, duty.text.en, duty.lastDay?.description ?? "")  // 2025-02-05
        }
        let report = AdministrativeReport.correctionReport.duty(since: day("2025-03-03"), in: law)
        print(report.owner.en, report.time(in: .en))  // 2025-05-06
        // end guide
        #expect(court.owner == AdministrativeRole.court.term)
        #expect(
            AdministrativeCrossCaseEffect.following(.reconsiderationDecided).map {
                $0.duty(since: day("2025-01-20"), in: law).lastDay
            } == [day("2025-02-05")])
        // Sixty days end on Friday 2025-05-02, a holiday to 05-05.
        #expect(report.lastDay == day("2025-05-06"))
        #expect(
            AdministrativeCoordinationItem.allCases.count == 30 && AdministrativeCrossCaseEffect.allCases.count == 30)

        // begin guide
        for kind in NonLitigationEnforcement.Act.Kind.allCases {
            let row = NonLitigationEnforcement.table[kind]
            print(kind.term.en, row.needs.map(\.term.en), row.expects.map(\.term.en), row.evidence)
        }
        // end guide
        #expect(
            NonLitigationEnforcement.table[.applyToCourt].needs
                == [.remediesOver, .noRemedyPending, .withinWindow, .demandTermPassed])

        // begin guide
        for parameter in PolicyParameter.administrativePolicies {
            print(parameter.id, parameter.term.en, parameter.value, parameter.basis.text(in: .en))
        }
        var ours = law
        ours.policies[PolicyParameter.attendanceTargetQinhuangdao.id] = .share(3, of: 4)
        ours.policies[PolicyParameter.separatesOutsideExpropriation.id] = .flag(true)
        ours.policies[PolicyParameter.reconsiderationConversionRestarts.id] = .flag(true)
        // end guide
        #expect(ours.value(of: .attendanceTargetQinhuangdao) == .share(3, of: 4))
        #expect(ours.value(of: .separatesOutsideExpropriation) == .flag(true))
        let ids = PolicyParameter.administrativePolicies.map(\.id)
        #expect(Set(ids).count == ids.count && ids.contains(PolicyParameter.ceilingRolls.id))
    }

    @Test(arguments: ["Documentation/administrative.md", "Documentation/administrative.zh.md"])
    func `Every Swift block of the guide stands in this file, in its order`(page: String) throws {
        let root = Fixture.root.deletingLastPathComponent().deletingLastPathComponent()
        let text = try String(contentsOf: root.appendingPathComponent(page), encoding: .utf8)
        let source = try String(contentsOf: URL(fileURLWithPath: #filePath), encoding: .utf8)
        let written = GuidePage.blocks(of: text, from: "```swift", to: "```")
        let run = GuidePage.blocks(of: source, from: "// begin guide", to: "// end guide")
        #expect(written.count == run.count)
        for (shown, tested) in zip(written, run) { #expect(shown == tested) }
    }
}
