import FuyuanKit
import Testing

extension ReconsiderationCase: Walkable {
    static var walkActs: [Act] {
        [
            .submitApplication(ReconsiderationApplication()), .submitViaPenalisingOrgan(ReconsiderationApplication()),
            .forwardApplication, .selfCorrectAndSettle, .startReview, .requestSupplement(ReconsiderationSupplement()),
            .supply(ReconsiderationSupply(hasGoodReason: true)), .supplementTimeout,
            .accept(ReconsiderationAdmission()), .deemAccepted, .refuse(ReconsiderationRefusal([.interest])),
            .orderAcceptance, .takeDirectly, .orderResumption, .serveCopy(ReconsiderationCopy()),
            .rejectApplication(ReconsiderationRefusal([.scope])), .answerFiled(ReconsiderationAnswer()),
            .newEvidence(ReconsiderationEvidence()), .answerDefault, .reviewSummary(ReconsiderationAnswer()),
            .reviewAfterOpinions(ReconsiderationOpinions()), .hearOpinions(ReconsiderationOpinions()),
            .assess(ReconsiderationAssessment()), .investigate(ReconsiderationInvestigation(2)),
            .leaveOutTime(ReconsiderationTimeOut(.appraisal, from: day("2026-03-02"), until: day("2026-03-09"))),
            .scheduleHearing(ReconsiderationHearingNotice(hearingOn: day("2026-06-01"))),
            .holdHearing(ReconsiderationHearing()), .reviewAfterHearing,
            .consultCommittee(ReconsiderationConsultation()), .reviewAfterConsultation,
            .startMediation(ReconsiderationMediationStart()), .pauseForMediation,
            .signMediation(ReconsiderationMediationStatement()), .mediationFails,
            .suspend(ReconsiderationSuspension(.missing)), .suspendAwaitingParty(ReconsiderationSuspension(.death)),
            .resume, .resumeAnswer, .resumeOpening, .stayLapsed, .withdrawApproved(ReconsiderationWithdrawal()),
            .partyGone(ReconsiderationEnding()), .criminalMeasure,
            .stayAct(ReconsiderationActStay(.byLaw)), .convertToOrdinary(ReconsiderationConversion()),
            .extend(ReconsiderationExtension(30)), .documentReview(ReconsiderationDocumentReview(.township)),
            .referDocument(ReconsiderationDocumentReview(.localGovernment)), .notifyDrafter, .drafterAnswers,
            .forwardDocument, .documentHandled, .approveDecision(ReconsiderationDecisionPaper(.maintain)),
            .serveDecision(ReconsiderationService()), .decisionTimeout, .orderDecision,
            .issueOpinion(ReconsiderationOpinionLetter()), .reportOpinion, .expectPerformance,
            .redo(ReconsiderationRedo()), .copyToSuperior, .orderPerformance(ReconsiderationPerformanceOrder()),
            .enforceMediation(ReconsiderationEnforcement()), .perform,
            .enforceAgainstApplicant(ReconsiderationEnforcement()), .sue, .upperTakes,
        ]
    }
}

typealias Review = Matter<ReconsiderationCase>

extension Matter where Machine == ReconsiderationCase {
    static let soundDecision = ReconsiderationDecisionPaper(.maintain, faults: [.sound], approval: .headConsent)

    /// An application received on a day and under admission review.
    static func received(
        _ day: String, _ application: ReconsiderationApplication = ReconsiderationApplication()
    ) throws -> Review {
        var matter = Review()
        try matter.do(.submitApplication(application), .applicant, on: day)
        try matter.do(.startReview, .reconsiderationBody, on: day)
        return matter
    }

    /// An application received and accepted on 2024-10-10, unless other days are given.
    static func accepted(
        _ application: ReconsiderationApplication = ReconsiderationApplication(),
        _ admission: ReconsiderationAdmission = ReconsiderationAdmission(), on day: String = "2024-10-10"
    ) throws -> Review {
        var matter = try received(day, application)
        try matter.do(.accept(admission), .reconsiderationOrgan, on: day)
        return matter
    }

    /// Accepted, copy served on 2024-10-18, answered on 2024-10-30, opinions heard, nothing major: under review.
    static func reviewed(
        _ application: ReconsiderationApplication = ReconsiderationApplication()
    ) throws -> Review {
        var matter = try accepted(application)
        try matter.do(.serveCopy(ReconsiderationCopy()), .reconsiderationBody, on: "2024-10-18")
        try matter.do(.answerFiled(ReconsiderationAnswer()), .respondent, on: "2024-10-30")
        try matter.do(.assess(ReconsiderationAssessment()), .reconsiderationBody, on: "2024-10-31")
        try matter.do(.reviewAfterOpinions(ReconsiderationOpinions()), .reconsiderationBody, on: "2024-11-01")
        return matter
    }

    /// Decided and served on 2024-12-02.
    static func decided(
        _ paper: ReconsiderationDecisionPaper = soundDecision,
        _ application: ReconsiderationApplication = ReconsiderationApplication()
    ) throws -> Review {
        var matter = try reviewed(application)
        try matter.do(.approveDecision(paper), .organHead, on: "2024-11-29")
        try matter.do(.serveDecision(ReconsiderationService()), .reconsiderationOrgan, on: "2024-12-02")
        return matter
    }
}

@Suite("行政复议案件") struct ReconsiderationCaseTests {
    @Test func `The laws of every machine hold`() { checkLaws(of: ReconsiderationCase.self) }

    @Test func `A reconsideration runs to a decision and its performance`() throws {
        var matter = Review()
        #expect(try matter.do(.submitApplication(ReconsiderationApplication()), .applicant, on: "2024-10-08").isRegular)
        #expect(try matter.do(.startReview, .reconsiderationBody, on: "2024-10-09").isRegular)
        let accepted = try matter.do(.accept(ReconsiderationAdmission()), .reconsiderationOrgan, on: "2024-10-10")
        #expect(accepted.isRegular)
        #expect(accepted.issues == [.acceptanceNotice])
        #expect(matter.lastDay(.copy) == "2024-10-18")
        #expect(matter.lastDay(.decision) == "2024-12-09")
        #expect(try matter.do(.serveCopy(ReconsiderationCopy()), .reconsiderationBody, on: "2024-10-18").isRegular)
        #expect(matter.lastDay(.answer) == "2024-11-01")
        let answered = try matter.do(.answerFiled(ReconsiderationAnswer()), .respondent, on: "2024-11-01")
        #expect(answered.isRegular)
        #expect(answered.emits == [.allowReading])
        let major = ReconsiderationAssessment(hearingGrounds: [.groupDispute], committeeGrounds: [.major])
        try matter.do(.assess(major), .reconsiderationBody, on: "2024-11-02")
        let notice = ReconsiderationHearingNotice(hearingOn: day("2024-11-13"))
        #expect(try matter.do(.scheduleHearing(notice), .reconsiderationBody, on: "2024-11-05").isRegular)
        #expect(try matter.do(.holdHearing(ReconsiderationHearing()), .reconsiderationBody, on: "2024-11-13").isRegular)
        try matter.do(.consultCommittee(ReconsiderationConsultation()), .reconsiderationBody, on: "2024-11-14")
        try matter.do(.reviewAfterConsultation, .reconsiderationBody, on: "2024-11-20")
        let paper = ReconsiderationDecisionPaper(
            .revoke, faults: [.factsLacking], approval: .collectiveDiscussion, followsRecord: true, ordersRedo: true)
        #expect(try matter.do(.approveDecision(paper), .organHead, on: "2024-11-29").isRegular)
        let served = try matter.do(.serveDecision(ReconsiderationService()), .reconsiderationOrgan, on: "2024-12-02")
        #expect(served.isRegular)
        #expect(served.emits == [.tellSuit, .publishDecision])
        #expect(matter.lastDay(.suit) == "2024-12-17")
        // Sixty days end on Friday 2025-01-31, in the Spring Festival until 02-04.
        #expect(matter.lastDay(.redo) == "2025-02-05")
        try matter.do(.expectPerformance, .respondent, on: "2024-12-03")
        #expect(try matter.do(.redo(ReconsiderationRedo()), .respondent, on: "2025-01-06").isRegular)
        try matter.do(.perform, .respondent, on: "2025-01-07")
        #expect(matter.phase == .performed)
    }

    @Test func `Silence accepts, and the clocks of § 5.19 run under the 2023 text`() throws {
        var matter = try Review.received("2024-09-27")
        #expect(matter.lastDay(.admission) == "2024-10-10")
        #expect(try matter.do(.deemAccepted, .system, on: "2024-10-10").emits == [.fixAcceptanceDay])
        #expect(matter.file.state.acceptedOn == day("2024-10-10"))
        #expect(matter.lastDay(.copy) == "2024-10-18")
        try matter.do(.serveCopy(ReconsiderationCopy()), .reconsiderationBody, on: "2024-10-18")
        #expect(matter.lastDay(.answer) == "2024-11-01")
        #expect(matter.lastDay(.decision) == "2024-12-09")
        try matter.do(
            .extend(ReconsiderationExtension(30, approvedBy: .bodyHead)), .reconsiderationBody, on: "2024-12-02")
        #expect(matter.lastDay(.decision) == "2025-01-08")
    }

    @Test func `Silence dates back to receipt, and the clocks of § 5.19 run under the 2017 text`() throws {
        var matter = try Review.received("2023-09-22")
        #expect(matter.lastDay(.admission) == "2023-10-07")
        try matter.do(.deemAccepted, .system, on: "2023-10-07")
        #expect(matter.file.state.acceptedOn == day("2023-09-22"))
        #expect(matter.file.state.isDeemedAccepted)
        #expect(matter.lastDay(.copy) == "2023-10-09")
        try matter.do(.serveCopy(ReconsiderationCopy()), .reconsiderationBody, on: "2023-10-09")
        #expect(matter.lastDay(.answer) == "2023-10-19")
        #expect(matter.lastDay(.decision) == "2023-11-21")
        try matter.do(
            .extend(ReconsiderationExtension(30, approvedBy: .organHead)), .reconsiderationOrgan, on: "2023-11-20")
        #expect(matter.lastDay(.decision) == "2023-12-21")
    }

    @Test func `The summary procedure has shorter clocks`() throws {
        let summary = ReconsiderationAdmission(
            isSummary: true, summary: ReconsiderationSummary(grounds: [.onTheSpot], isClear: true))
        var matter = try Review.received("2025-01-22")
        #expect(try matter.do(.accept(summary), .reconsiderationOrgan, on: "2025-01-24").isRegular)
        #expect(matter.lastDay(.copy) == "2025-02-05")
        try matter.do(.serveCopy(ReconsiderationCopy()), .reconsiderationBody, on: "2025-02-05")
        #expect(matter.lastDay(.answer) == "2025-02-11")
        #expect(matter.lastDay(.decision) == "2025-02-24")
        #expect(
            try matter.do(.reviewSummary(ReconsiderationAnswer()), .reconsiderationBody, on: "2025-02-11").isRegular)
        // Turned to the ordinary procedure, the sixty days still count from acceptance: 2025-03-25.
        try matter.do(.convertToOrdinary(ReconsiderationConversion()), .bodyHead, on: "2025-02-20")
        #expect(matter.lastDay(.decision) == "2025-03-25")
    }

    @Test func `Where practice says so, the sixty days count from the change of procedure`() throws {
        let summary = ReconsiderationAdmission(isSummary: true, summary: ReconsiderationSummary(allAgree: true))
        var matter = try Review.accepted(ReconsiderationApplication(), summary, on: "2025-01-24")
        matter.law.policies[PolicyParameter.reconsiderationConversionRestarts.id] = .flag(true)
        try matter.do(.convertToOrdinary(ReconsiderationConversion()), .bodyHead, on: "2025-02-20")
        #expect(matter.lastDay(.decision) == "2025-04-21")
    }

    @Test func `An applicant has two agents at most`() throws {
        var matter = Review()
        #expect(
            try matter.do(.submitApplication(ReconsiderationApplication(agents: 3)), .applicant, on: "2024-10-10")
                .irregularities == ["agents-fit"])
        #expect(PolicyParameter.reconsiderationPolicies.map(\.evidence) == [.convention])
    }

    @Test func `A full decision survives being written and read`() throws {
        let paper = ReconsiderationDecisionPaper(
            .revoke, faults: [.factsLacking, .powerExceeded], approval: .collectiveDiscussion, followsRecord: true,
            worsens: false, thirdPartyOpposes: true, touchesProperty: true, ordersReturn: true,
            claimedCompensation: nil, ordersRedo: true, redoUntil: day("2025-01-10"), isFinal: false)
        #expect(try JSON.read(ReconsiderationDecisionPaper.self, from: JSON.write(paper)) == paper)
        let application = ReconsiderationApplication(
            appliedOn: day("2024-01-02"), statedEdition: .law2023, matter: .information, exclusion: .norm,
            isReconsiderationFirst: true)
        #expect(try JSON.read(ReconsiderationApplication.self, from: JSON.write(application)) == application)
    }

    @Test func `A refusal after the review period says why in both languages`() throws {
        let matter = try Review.received("2024-09-27")
        let refusal = matter.file.state.refusal(
            of: .refuse(ReconsiderationRefusal([.interest])),
            in: Occasion(.reconsiderationOrgan, on: day("2024-10-11"), under: .current))
        let reason = try #require(refusal?.reasons.first)
        #expect(reason.rule == "administrative.V-R06")
        #expect(reason.text.zh == "「不予受理」的条件不具备：审查期限未届满")
        #expect(reason.cure?.en.isEmpty == false)
    }

    @Test func `A completed application is examined anew`() throws {
        var matter = try Review.received("2024-02-05")
        #expect(matter.lastDay(.supplementNotice) == "2024-02-18")
        let request = ReconsiderationSupplement(receivedOn: day("2024-02-08"))
        #expect(try matter.do(.requestSupplement(request), .reconsiderationOrgan, on: "2024-02-08").isRegular)
        #expect(matter.lastDay(.supplement) == "2024-02-28")
        #expect(matter.refusal(of: .supplementTimeout, .system, on: "2024-02-28").count == 1)
        #expect(try matter.do(.supply(ReconsiderationSupply()), .applicant, on: "2024-02-28").isRegular)
        #expect(matter.lastDay(.admission) == "2024-03-06")
    }

    @Test func `Under the 2017 text the organ sets the time to complete`() throws {
        var matter = try Review.received("2023-09-22")
        // Five calendar days: 2023-09-27.
        #expect(matter.lastDay(.supplementNotice) == "2023-09-27")
        let request = ReconsiderationSupplement(until: day("2023-10-20"))
        #expect(try matter.do(.requestSupplement(request), .reconsiderationOrgan, on: "2023-09-26").isRegular)
        #expect(matter.lastDay(.supplement) == "2023-10-20")
        #expect(!matter.refusal(of: .supply(ReconsiderationSupply()), .applicant, on: "2023-10-23").isEmpty)
        try matter.do(.supply(ReconsiderationSupply()), .applicant, on: "2023-10-19")
        #expect(matter.lastDay(.admission) == "2023-10-26")
    }

    @Test func `The organ that imposed a penalty forwards the application within five working days`() throws {
        var matter = Review()
        let onTheSpot = ReconsiderationApplication(penaltyOnTheSpot: true)
        #expect(try matter.do(.submitViaPenalisingOrgan(onTheSpot), .applicant, on: "2024-09-27").isRegular)
        #expect(matter.lastDay(.forwarding) == "2024-10-10")
        #expect(
            try matter.do(.forwardApplication, .penaltyOrgan, on: "2024-10-11").irregularities == ["forwarded-in-time"])
        #expect(matter.lastDay(.admission) == "2024-10-17")
        var old = Review()
        #expect(
            try old.do(.submitViaPenalisingOrgan(onTheSpot), .applicant, on: "2023-09-22").irregularities
                == ["penalty-on-the-spot"])
        try old.do(.selfCorrectAndSettle, .penaltyOrgan, on: "2023-09-25")
        #expect(old.phase == .terminated)
    }

    @Test func `Days of suspension, inspection and appraisal are not counted`() throws {
        var matter = try Review.reviewed()
        #expect(
            try matter.do(.suspend(ReconsiderationSuspension(.otherCase)), .reconsiderationBody, on: "2024-11-04")
                .isRegular)
        #expect(matter.lastDay(.decision) == nil)
        #expect(matter.refusal(of: .decisionTimeout, .system, on: "2025-02-10").count == 1)
        try matter.do(.resume, .upperOrgan, on: "2024-12-04")
        // 2024-12-09 and thirty days.
        #expect(matter.lastDay(.decision) == "2025-01-08")
        try matter.do(
            .leaveOutTime(ReconsiderationTimeOut(.appraisal, from: day("2024-12-05"), until: day("2024-12-12"))),
            .reconsiderationBody, on: "2024-12-12")
        #expect(matter.lastDay(.decision) == "2025-01-15")
    }

    @Test func `A case suspended while the answer was due goes on there`() throws {
        var matter = try Review.accepted()
        try matter.do(.serveCopy(ReconsiderationCopy()), .reconsiderationBody, on: "2024-10-18")
        try matter.do(.suspend(ReconsiderationSuspension(.forceMajeure)), .reconsiderationBody, on: "2024-10-21")
        #expect(try matter.do(.resumeAnswer, .reconsiderationBody, on: "2024-10-28").isRegular)
        // Ten working days end on 2024-11-01; five were left out.
        #expect(matter.lastDay(.answer) == "2024-11-08")
        try matter.do(.suspend(ReconsiderationSuspension(.forceMajeure)), .reconsiderationBody, on: "2024-10-29")
        #expect(
            try matter.do(.resumeOpening, .reconsiderationBody, on: "2024-10-30").irregularities == ["paused-there"])
    }

    @Test func `A document of its own power is dealt with in thirty days, the drafter told in three`() throws {
        var matter = try Review.reviewed()
        let review = ReconsiderationDocumentReview(.localGovernment, since: day("2024-11-01"))
        #expect(try matter.do(.documentReview(review), .reconsiderationBody, on: "2024-11-04").isRegular)
        #expect(matter.phase == .suspended)
        // Thirty days end on Sunday 2024-12-01.
        #expect(matter.lastDay(.documentReview) == "2024-12-02")
        #expect(matter.lastDay(.drafterNotice) == "2024-11-07")
        #expect(try matter.do(.notifyDrafter, .reconsiderationBody, on: "2024-11-06").isRegular)
        #expect(matter.lastDay(.drafterAnswer) == "2024-11-20")
        #expect(try matter.do(.drafterAnswers, .draftingOrgan, on: "2024-11-21").irregularities == ["document-in-time"])
        #expect(try matter.do(.documentHandled, .reconsiderationBody, on: "2024-12-02").isRegular)
        try matter.do(.resume, .reconsiderationBody, on: "2024-12-03")
        #expect(matter.phase == .underReview)
    }

    @Test func `A document beyond its power is passed on in seven working days and answered in sixty`() throws {
        var matter = try Review.reviewed()
        let review = ReconsiderationDocumentReview(.stateCouncilDepartment, since: day("2024-11-01"))
        try matter.do(.referDocument(review), .reconsiderationBody, on: "2024-11-04")
        #expect(matter.lastDay(.documentTransfer) == "2024-11-12")
        #expect(try matter.do(.forwardDocument, .reconsiderationBody, on: "2024-11-11").isRegular)
        #expect(matter.lastDay(.documentAnswer) == "2025-01-10")
        let late = try matter.do(.documentHandled, .draftingOrgan, on: "2025-01-13")
        #expect(late.irregularities == ["document-in-time"])
        #expect(late.emits == [.escalateDocument])
        var rules = try Review.reviewed()
        #expect(
            try rules.do(.referDocument(ReconsiderationDocumentReview(nil)), .reconsiderationBody, on: "2024-11-04")
                .irregularities == ["document-attachable"])
    }

    @Test func `A period that ends without a decision opens the suit, and the upper organ may step in`() throws {
        var matter = try Review.reviewed()
        #expect(matter.refusal(of: .decisionTimeout, .system, on: "2024-12-09").count == 1)
        let overdue = try matter.do(.decisionTimeout, .system, on: "2024-12-10")
        #expect(overdue.emits == [.tellSuit, .mayOrderDecision])
        #expect(matter.phase == .decisionOverdue)
        #expect(matter.lastDay(.suit) == "2024-12-24")
        var taken = matter
        try taken.do(.takeDirectly, .upperOrgan, on: "2024-12-16")
        #expect(taken.phase == .directlyTakenByUpper)
        try matter.do(.orderDecision, .upperOrgan, on: "2024-12-16")
        #expect(
            try matter.do(.approveDecision(Review.soundDecision), .organHead, on: "2024-12-18").irregularities
                == ["decided-in-time"])
    }

    @Test func `A refusal is corrected from above, and opens a suit only where reconsideration comes first`() throws {
        let refusal = ReconsiderationRefusal([.interest], servedOn: day("2024-10-11"))
        var first = try Review.received("2024-10-10", ReconsiderationApplication(isReconsiderationFirst: true))
        #expect(try first.do(.refuse(refusal), .reconsiderationOrgan, on: "2024-10-11").emits.contains(.tellSuit))
        // Fifteen days end on Saturday 2024-10-26.
        #expect(first.lastDay(.suit) == "2024-10-28")
        #expect(try first.do(.sue, .applicant, on: "2024-10-28").isRegular)
        var optional = try Review.received("2024-10-10")
        #expect(try !optional.do(.refuse(refusal), .reconsiderationOrgan, on: "2024-10-11").emits.contains(.tellSuit))
        #expect(optional.lastDay(.suit) == nil)
        try optional.do(.orderAcceptance, .upperOrgan, on: "2024-10-25")
        #expect(optional.lastDay(.decision) == "2024-12-24")
    }

    @Test func `A rejection opens the suit under the 2023 text only, and may be set right from above`() throws {
        let rejection = ReconsiderationRefusal([.scope])
        let first = ReconsiderationApplication(isReconsiderationFirst: true)
        var matter = try Review.accepted(first)
        try matter.do(.rejectApplication(rejection), .reconsiderationOrgan, on: "2024-10-14")
        #expect(matter.lastDay(.suit) == "2024-10-29")
        try matter.do(.orderResumption, .upperOrgan, on: "2024-11-04")
        #expect(matter.lastDay(.decision) == "2025-01-03")
        #expect(matter.phase == .underReview)
        var old = try Review.accepted(first, on: "2023-09-22")
        try old.do(.rejectApplication(rejection), .reconsiderationOrgan, on: "2023-09-26")
        #expect(old.lastDay(.suit) == nil)
    }
}
