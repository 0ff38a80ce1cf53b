import FuyuanKit
import Testing

@Suite("行政复议的实际路径") struct ReconsiderationPathTests {
    @Test func `A request to complete after the review period takes nothing away: the law accepted before`() throws {
        var matter = try Review.received("2024-02-05")
        let late = try matter.do(
            .requestSupplement(ReconsiderationSupplement()), .reconsiderationOrgan, on: "2024-02-19")
        #expect(late.irregularities == ["supplement-asked-in-time"])
        #expect(late.emits == [.fixAcceptanceDay])
        #expect(
            matter.file.state.findings(asOf: day("2024-02-19"), in: .current).map(\.code) == ["administrative.V-R06"])
        // Ten working days have passed; the application is not abandoned.
        #expect(
            matter.refusal(of: .supplementTimeout, .system, on: "2024-03-15")
                == [
                    "reconsideration-case/supplement-timeout/supplement-asked-in-time/unmet"
                ])
        var supplied = matter
        try supplied.do(.supply(ReconsiderationSupply()), .applicant, on: "2024-02-27")
        try supplied.do(.deemAccepted, .system, on: "2024-02-28")
        #expect(supplied.file.state.acceptedOn == day("2024-02-18"))
        try matter.do(.deemAccepted, .system, on: "2024-03-15")
        #expect(matter.file.state.acceptedOn == day("2024-02-18"))
        // Sixty days from 2024-02-18.
        #expect(matter.lastDay(.decision) == "2024-04-18")
        #expect(matter.file.state.clocks.isRunning(.supplement) == false)
    }

    @Test func `A request to complete in time stops the review: silence accepts nothing meanwhile`() throws {
        var matter = try Review.received("2024-02-05")
        try matter.do(.requestSupplement(ReconsiderationSupplement()), .reconsiderationOrgan, on: "2024-02-18")
        #expect(
            matter.refusal(of: .deemAccepted, .system, on: "2024-02-26")
                == ["reconsideration-case/deem-accepted/review-expired/unmet"])
    }

    @Test func `The organ may lengthen the ten working days to complete, not shorten them`() throws {
        var short = try Review.received("2024-02-05")
        let early = ReconsiderationSupplement(receivedOn: day("2024-02-08"), until: day("2024-02-20"))
        try short.do(.requestSupplement(early), .reconsiderationOrgan, on: "2024-02-08")
        #expect(short.lastDay(.supplement) == "2024-02-28")
        #expect(try short.do(.supply(ReconsiderationSupply()), .applicant, on: "2024-02-28").isRegular)
        var long = try Review.received("2024-02-05")
        let later = ReconsiderationSupplement(receivedOn: day("2024-02-08"), until: day("2024-03-08"))
        try long.do(.requestSupplement(later), .reconsiderationOrgan, on: "2024-02-08")
        #expect(long.lastDay(.supplement) == "2024-03-08")
    }

    @Test func `The 2017 text knows no summary procedure, no single request and no panel`() throws {
        let summary = ReconsiderationAdmission(isSummary: true, summary: ReconsiderationSummary(allAgree: true))
        var matter = try Review.received("2023-09-22", ReconsiderationApplication(acts: 2))
        #expect(
            try matter.do(.accept(summary), .reconsiderationOrgan, on: "2023-09-25").irregularities
                == ["summary-allowed"])
        #expect(!matter.file.state.isSummary)
        // Sixty days, not thirty.
        #expect(matter.lastDay(.decision) == "2023-11-21")
        var asked = Review()
        #expect(
            try asked.do(.submitApplication(ReconsiderationApplication(acts: 2)), .applicant, on: "2023-09-22")
                .isRegular)
        let part = ReconsiderationSupplement(until: day("2023-10-20"), isComplete: false)
        #expect(try asked.do(.requestSupplement(part), .reconsiderationOrgan, on: "2023-09-25").isRegular)
        try asked.do(.supply(ReconsiderationSupply()), .applicant, on: "2023-10-09")
        #expect(try asked.do(.requestSupplement(part), .reconsiderationOrgan, on: "2023-10-10").isRegular)

        var heard = try Review.accepted(on: "2023-09-22")
        try heard.do(.serveCopy(ReconsiderationCopy()), .reconsiderationBody, on: "2023-09-25")
        try heard.do(.answerFiled(ReconsiderationAnswer()), .respondent, on: "2023-10-07")
        let notice = ReconsiderationHearingNotice(hearingOn: day("2023-10-17"))
        try heard.do(.scheduleHearing(notice), .reconsiderationBody, on: "2023-10-09")
        #expect(
            try heard.do(.holdHearing(ReconsiderationHearing(officers: 1)), .reconsiderationBody, on: "2023-10-17")
                .isRegular)
        try heard.do(.reviewAfterHearing, .reconsiderationBody, on: "2023-10-18")
        var paper = Review.soundDecision
        paper.followsRecord = false
        #expect(try heard.do(.approveDecision(paper), .organHead, on: "2023-10-20").isRegular)
    }

    @Test func `An application the penalising organ sits on is handed in to the reconsideration organ itself`() throws {
        var matter = Review()
        let onTheSpot = ReconsiderationApplication(penaltyOnTheSpot: true)
        try matter.do(.submitViaPenalisingOrgan(onTheSpot), .applicant, on: "2024-09-27")
        #expect(try matter.do(.submitApplication(onTheSpot), .applicant, on: "2024-10-21").isRegular)
        #expect(matter.file.state.clocks.isRunning(.forwarding) == false)
        #expect(matter.lastDay(.admission) == "2024-10-28")
    }

    @Test func `A case rejected before its copy went out is resumed, copied to the respondent and answered`() throws {
        var matter = try Review.accepted()
        try matter.do(.extend(ReconsiderationExtension(30)), .bodyHead, on: "2024-10-11")
        try matter.do(.rejectApplication(ReconsiderationRefusal([.scope])), .reconsiderationOrgan, on: "2024-10-14")
        var taken = matter
        try taken.do(.takeDirectly, .upperOrgan, on: "2024-10-21")
        #expect(taken.phase == .directlyTakenByUpper)
        try matter.do(.orderResumption, .upperOrgan, on: "2024-11-04")
        // Seven working days, and sixty days, from the resumption.
        #expect(matter.lastDay(.copy) == "2024-11-13")
        #expect(matter.lastDay(.decision) == "2025-01-03")
        #expect(try matter.do(.serveCopy(ReconsiderationCopy()), .reconsiderationBody, on: "2024-11-06").isRegular)
        #expect(matter.lastDay(.answer) == "2024-11-20")
        // The period began anew, so it may be extended anew.
        #expect(try matter.do(.extend(ReconsiderationExtension(30)), .bodyHead, on: "2024-12-30").isRegular)
        #expect(matter.lastDay(.decision) == "2025-02-05")
    }

    @Test func `A copy sent twice is irregular`() throws {
        var matter = try Review.reviewed()
        #expect(
            try matter.do(.serveCopy(ReconsiderationCopy()), .reconsiderationBody, on: "2024-11-04").irregularities
                == ["copy-in-time"])
    }

    @Test func `A hearing that is put off is notified again`() throws {
        var matter = try Review.reviewed()
        let short = ReconsiderationHearingNotice(hearingOn: day("2024-11-08"))
        #expect(
            try matter.do(.scheduleHearing(short), .reconsiderationBody, on: "2024-11-04").irregularities
                == ["hearing-notice-in-time"])
        let later = ReconsiderationHearingNotice(hearingOn: day("2024-11-15"))
        #expect(try matter.do(.scheduleHearing(later), .reconsiderationBody, on: "2024-11-06").isRegular)
        #expect(try matter.do(.holdHearing(ReconsiderationHearing()), .reconsiderationBody, on: "2024-11-15").isRegular)
    }

    @Test func `After the period has run out the parties may still settle, and the applicant may still withdraw`()
        throws
    {
        var matter = try Review.reviewed()
        try matter.do(.decisionTimeout, .system, on: "2024-12-10")
        var withdrawn = matter
        try withdrawn.do(.withdrawApproved(ReconsiderationWithdrawal()), .applicant, on: "2024-12-12")
        #expect(withdrawn.phase == .terminated)
        var gone = matter
        try gone.do(.partyGone(ReconsiderationEnding()), .reconsiderationOrgan, on: "2024-12-12")
        #expect(gone.file.state.ending == .personGone)
        #expect(
            try matter.do(.startMediation(ReconsiderationMediationStart()), .reconsiderationOrgan, on: "2024-12-12")
                .isRegular)
        let signed = try matter.do(
            .signMediation(ReconsiderationMediationStatement()), .reconsiderationOrgan, on: "2024-12-16")
        #expect(signed.irregularities == ["decided-in-time"])
        #expect(matter.phase == .mediationEffective)
        #expect(matter.file.state.clocks.isRunning(.suit) == false)
    }

    @Test func `The suit over silence counts from the end of the period before any roll, as the roads do`() throws {
        let summary = ReconsiderationAdmission(
            isSummary: true, summary: ReconsiderationSummary(grounds: [.information], isClear: true))
        var matter = try Review.accepted(ReconsiderationApplication(), summary, on: "2025-01-24")
        // Thirty days end on Sunday 2025-02-23.
        #expect(!matter.refusal(of: .decisionTimeout, .system, on: "2025-02-24").isEmpty)
        var rolled = matter
        try matter.do(.decisionTimeout, .system, on: "2025-02-25")
        #expect(matter.lastDay(.suit) == "2025-03-10")
        rolled.law.policies[PolicyParameter.chainsUnrolled.id] = .flag(false)
        try rolled.do(.decisionTimeout, .system, on: "2025-02-25")
        #expect(rolled.lastDay(.suit) == "2025-03-11")
        // Suspended for ten days and extended by thirty.
        var long = try Review.reviewed()
        try long.do(.suspend(ReconsiderationSuspension(.otherCase)), .reconsiderationBody, on: "2024-11-04")
        try long.do(.resume, .reconsiderationBody, on: "2024-11-14")
        try long.do(.extend(ReconsiderationExtension(30)), .bodyHead, on: "2024-12-02")
        // 2025-01-18 is a Saturday.
        #expect(long.lastDay(.decision) == "2025-01-20")
        try long.do(.decisionTimeout, .system, on: "2025-01-21")
        #expect(long.lastDay(.suit) == "2025-02-05")
    }

    @Test func `A case that went to mediation and was then suspended goes on where it stood before the mediation`()
        throws
    {
        var matter = try Review.accepted()
        try matter.do(.serveCopy(ReconsiderationCopy()), .reconsiderationBody, on: "2024-10-18")
        try matter.do(.startMediation(ReconsiderationMediationStart()), .reconsiderationOrgan, on: "2024-10-21")
        try matter.do(.suspend(ReconsiderationSuspension(.mediation)), .reconsiderationBody, on: "2024-10-22")
        #expect(try matter.do(.resumeAnswer, .reconsiderationBody, on: "2024-10-28").isRegular)
    }

    @Test func `Under the 2017 text no case is suspended for mediation`() throws {
        var old = try Review.accepted(ReconsiderationApplication(isDiscretionary: true), on: "2023-09-22")
        try old.do(.startMediation(ReconsiderationMediationStart()), .reconsiderationOrgan, on: "2023-09-25")
        #expect(
            try old.do(.pauseForMediation, .reconsiderationBody, on: "2023-09-26").irregularities
                == ["suspension-grounded"])
        var new = try Review.reviewed()
        try new.do(.startMediation(ReconsiderationMediationStart()), .reconsiderationOrgan, on: "2024-11-04")
        #expect(try new.do(.pauseForMediation, .reconsiderationBody, on: "2024-11-05").isRegular)
    }

    @Test func `What is said to follow is what follows`() throws {
        var matter = try Review.accepted()
        let unfounded = ReconsiderationActStay(.requested, isReasonable: false)
        #expect(try matter.do(.stayAct(unfounded), .reconsiderationOrgan, on: "2024-10-14").emits == [])
        #expect(
            try matter.do(.stayAct(ReconsiderationActStay(.byLaw)), .reconsiderationOrgan, on: "2024-10-14").emits
                == [.stopAct])
        // Under the 2017 text a rejection opens no suit of fifteen days, so none is told of.
        var old = try Review.accepted(ReconsiderationApplication(isReconsiderationFirst: true), on: "2023-09-22")
        #expect(
            try old.do(.rejectApplication(ReconsiderationRefusal([.scope])), .reconsiderationOrgan, on: "2023-09-26")
                .emits == [.reviewRefusal])
        // What was revoked is not maintained.
        let unperformed = ReconsiderationEnforcement(isSued: false, isPerformed: false)
        var revoked = try Review.decided(
            ReconsiderationDecisionPaper(.revoke, faults: [.factsLacking], approval: .headConsent))
        #expect(try revoked.do(.enforceAgainstApplicant(unperformed), .respondent, on: "2024-12-18").emits == [])
        var changed = try Review.decided(
            ReconsiderationDecisionPaper(.change, faults: [.improper], approval: .headConsent))
        #expect(
            try changed.do(.enforceAgainstApplicant(unperformed), .reconsiderationOrgan, on: "2024-12-18").emits
                == [.enforceChanged])
        #expect(ReconsiderationRefusal([]).isProper == nil)
        #expect(ReconsiderationRefusal([], isReasoned: false).isProper == false)
    }

    @Test(arguments: [
        ReconsiderationDecisionKind.noAnswer, .revoke, .revokeInPart, .confirmIllegal, .confirmVoid, .orderPerform,
    ])
    func `Without an answer the act is revoked, confirmed illegal or void, or performance ordered`(
        kind: ReconsiderationDecisionKind
    ) {
        let paper = ReconsiderationDecisionPaper(kind, faults: [.noAnswer])
        #expect(paper.fits(in: .law2023) == true)
        #expect(paper.fits(in: .law2017) == ([.noAnswer, .revoke].contains(kind)))
        #expect(ReconsiderationDecisionPaper(.maintain, faults: [.noAnswer]).fits(in: .law2023) == false)
    }

    @Test func `administrative.L-R25: a decision that does not state the time to sue leaves a year`() throws {
        var matter = try Review.reviewed()
        try matter.do(.approveDecision(Review.soundDecision), .organHead, on: "2024-11-29")
        let silent = ReconsiderationService(statesSuitLimit: false)
        try matter.do(.serveDecision(silent), .reconsiderationOrgan, on: "2024-12-02")
        #expect(matter.lastDay(.suit) == "2025-12-02")
        let unperformed = ReconsiderationEnforcement(isSued: false, isPerformed: false)
        var early = matter
        #expect(
            try early.do(.enforceAgainstApplicant(unperformed), .respondent, on: "2024-12-18").irregularities
                == ["unsued-and-unperformed"])
        #expect(try matter.do(.sue, .applicant, on: "2025-03-03").isRegular)
        #expect(try JSON.read(ReconsiderationService.self, from: JSON.write(silent)) == silent)
    }

    @Test func `A mediation statement that was performed is not enforced`() throws {
        var matter = try Review.reviewed()
        try matter.do(.startMediation(ReconsiderationMediationStart()), .reconsiderationOrgan, on: "2024-11-04")
        try matter.do(
            .signMediation(ReconsiderationMediationStatement()), .reconsiderationOrgan, on: "2024-11-06")
        var done = matter
        #expect(
            try done.do(
                .enforceMediation(ReconsiderationEnforcement(isPerformed: true)), .applicant, on: "2024-12-02"
            ).irregularities == ["unsued-and-unperformed"])
        #expect(
            try matter.do(
                .enforceMediation(ReconsiderationEnforcement(isPerformed: false)), .applicant, on: "2024-12-02"
            ).isRegular)
    }

    @Test func `Nobody withdraws once the decision is served, and a short panel is irregular`() throws {
        let served = try Review.decided()
        #expect(
            served.refusal(of: .withdrawApproved(ReconsiderationWithdrawal()), .applicant, on: "2024-12-03")
                == ["reconsideration-case/withdraw-approved/wrong-phase"])
        var matter = try Review.reviewed()
        let notice = ReconsiderationHearingNotice(hearingOn: day("2024-11-13"))
        try matter.do(.scheduleHearing(notice), .reconsiderationBody, on: "2024-11-04")
        let outcome = try matter.do(
            .holdHearing(ReconsiderationHearing(officers: 1)), .reconsiderationBody, on: "2024-11-13")
        #expect(outcome.irregularities == ["hearing-panel-complete"])
        #expect(outcome.reasons.map(\.rule) == ["administrative.V-R14"])
    }

    @Test func `A fresh act under the 2017 text is due under the regulation alone`() {
        let old = TimeLimit.redoAfterReconsideration.deadline(from: day("2023-11-21"), in: .current)
        #expect(old.basis.citations == [.reconsiderationRegulation(49)])
        let new = TimeLimit.redoAfterReconsideration.deadline(from: day("2024-12-02"), in: .current)
        #expect(new.basis.citations == [.reconsideration(64), .reconsiderationRegulation(49)])
    }

    @Test func `An organ ordered to decide is still late, and the applicant may still sue`() throws {
        var matter = try Review.reviewed()
        try matter.do(.decisionTimeout, .system, on: "2024-12-10")
        try matter.do(.orderDecision, .upperOrgan, on: "2024-12-12")
        #expect(matter.phase == .decisionOverdue)
        var decided = matter
        try decided.do(.hearOpinions(ReconsiderationOpinions()), .reconsiderationBody, on: "2024-12-13")
        #expect(
            try decided.do(.approveDecision(Review.soundDecision), .organHead, on: "2024-12-16").irregularities
                == ["decided-in-time"])
        try decided.do(.serveDecision(ReconsiderationService()), .reconsiderationOrgan, on: "2024-12-16")
        #expect(decided.lastDay(.suit) == "2024-12-31")
        #expect(try matter.do(.sue, .applicant, on: "2024-12-24").isRegular)
    }

    @Test func `A document asked about in the application is passed on before the answer is due`() throws {
        var matter = try Review.accepted()
        let review = ReconsiderationDocumentReview(.stateCouncilDepartment, since: day("2024-10-10"))
        #expect(try matter.do(.referDocument(review), .reconsiderationBody, on: "2024-10-14").isRegular)
        // Seven working days, 2024-10-12 among them.
        #expect(matter.lastDay(.documentTransfer) == "2024-10-18")
        #expect(try matter.do(.forwardDocument, .reconsiderationBody, on: "2024-10-18").isRegular)
        #expect(try matter.do(.documentHandled, .draftingOrgan, on: "2024-11-18").isRegular)
        var skipped = matter
        #expect(
            try skipped.do(.resume, .reconsiderationBody, on: "2024-11-19").irregularities == ["paused-there"])
        #expect(try matter.do(.resumeOpening, .reconsiderationBody, on: "2024-11-19").isRegular)
        // Thirty-six days stood still: 2024-12-09 moves to 2025-01-14.
        #expect(matter.lastDay(.decision) == "2025-01-14")
        try matter.do(.serveCopy(ReconsiderationCopy()), .reconsiderationBody, on: "2024-11-20")
        let again = ReconsiderationDocumentReview(.township)
        try matter.do(.documentReview(again), .reconsiderationBody, on: "2024-11-21")
        #expect(try matter.do(.resumeAnswer, .reconsiderationBody, on: "2024-11-28").isRegular)
    }
}
