import FuyuanKit
import Testing

@Suite("行政复议审理的校验规则") struct ReconsiderationTrialRuleTests {
    /// Under review with the copy served but nothing heard or assessed.
    private func unheard() throws -> Review {
        var matter = try Review.accepted()
        try matter.do(.serveCopy(ReconsiderationCopy()), .reconsiderationBody, on: "2024-10-18")
        return matter
    }

    private func approved(_ matter: Review, _ paper: ReconsiderationDecisionPaper) throws -> [String] {
        var matter = matter
        return try matter.do(.approveDecision(paper), .organHead, on: "2024-11-29").irregularities
    }

    @Test func `administrative.V-R10: without an answer the act is without evidence, unless a third party gives some`()
        throws
    {
        var matter = try unheard()
        #expect(!matter.refusal(of: .answerDefault, .system, on: "2024-11-01").isEmpty)
        #expect(try matter.do(.answerDefault, .system, on: "2024-11-04").emits == [.treatAsNoEvidence])
        try matter.do(.assess(ReconsiderationAssessment()), .reconsiderationBody, on: "2024-11-05")
        try matter.do(.hearOpinions(ReconsiderationOpinions()), .reconsiderationBody, on: "2024-11-06")
        let revoke = ReconsiderationDecisionPaper(.noAnswer, faults: [.noAnswer], approval: .headConsent)
        #expect(try approved(matter, revoke).isEmpty)
        #expect(try approved(matter, Review.soundDecision) == ["no-answer-followed"])
        let third = ReconsiderationEvidence(thirdPartyEvidence: true)
        #expect(try matter.do(.newEvidence(third), .thirdParty, on: "2024-11-07").isRegular)
        #expect(try approved(matter, Review.soundDecision).isEmpty)
    }

    @Test func `administrative.V-R11: evidence the respondent collected meanwhile is left out`() throws {
        var matter = try unheard()
        #expect(
            try matter.do(.answerFiled(ReconsiderationAnswer(selfCollected: true)), .respondent, on: "2024-10-30")
                .irregularities == ["not-self-collected"])
        let own = ReconsiderationEvidence(raisesNewGrounds: true, hasLeave: true, selfCollected: true)
        #expect(
            try matter.do(.newEvidence(own), .respondent, on: "2024-10-31").irregularities == ["not-self-collected"])
        let allowed = ReconsiderationEvidence(raisesNewGrounds: true, hasLeave: true)
        #expect(try matter.do(.newEvidence(allowed), .respondent, on: "2024-10-31").isRegular)
        let bare = ReconsiderationEvidence(raisesNewGrounds: true, hasLeave: false)
        #expect(
            try matter.do(.newEvidence(bare), .respondent, on: "2024-10-31").irregularities == ["leave-to-supplement"])
        #expect(try matter.do(.newEvidence(ReconsiderationEvidence()), .applicant, on: "2024-10-31").isRegular)
    }

    @Test func `administrative.V-R12: the ordinary procedure hears the parties`() throws {
        var matter = try unheard()
        try matter.do(.answerFiled(ReconsiderationAnswer()), .respondent, on: "2024-10-30")
        try matter.do(.assess(ReconsiderationAssessment()), .reconsiderationBody, on: "2024-10-31")
        var paper = matter
        try paper.do(
            .reviewAfterOpinions(ReconsiderationOpinions(areHeard: false)), .reconsiderationBody, on: "2024-11-01")
        #expect(try approved(paper, Review.soundDecision) == ["opinions-heard"])
        var prevented = matter
        let opinions = ReconsiderationOpinions(areHeard: false, isPreventedByParty: true)
        try prevented.do(.reviewAfterOpinions(opinions), .reconsiderationBody, on: "2024-11-01")
        #expect(try approved(prevented, Review.soundDecision).isEmpty)
        #expect(ReconsiderationOpinions(areHeard: nil).suffice == nil)
    }

    @Test func `administrative.V-R13: a major case is heard`() throws {
        var matter = try Review.reviewed()
        #expect(try approved(matter, Review.soundDecision).isEmpty)
        let major = ReconsiderationAssessment(hearingGrounds: [.complexLaw])
        try matter.do(.assess(major), .reconsiderationBody, on: "2024-11-05")
        #expect(try approved(matter, Review.soundDecision) == ["hearing-held-if-due"])
    }

    @Test func `administrative.V-R14: one presider, two officers, one clerk`() {
        #expect(ReconsiderationHearing().findings.isEmpty)
        #expect(ReconsiderationHearing(officers: 3).isComplete == true)
        #expect(ReconsiderationHearing(officers: 1).findings.map(\.code) == ["administrative.V-R14"])
        #expect(ReconsiderationHearing(presiders: 2).isComplete == false)
        #expect(ReconsiderationHearing(clerks: nil).isComplete == nil)
    }

    @Test func `administrative.V-R15: notice five working days before the hearing`() throws {
        // 2024-05-11 is a working Saturday.
        let notice = ReconsiderationHearingNotice(hearingOn: day("2024-05-15"))
        #expect(notice.lastNoticeDay(in: .current) == day("2024-05-09"))
        #expect(notice.isInTime(enteredOn: day("2024-05-09"), in: .current) == true)
        #expect(notice.isInTime(enteredOn: day("2024-05-10"), in: .current) == false)
        var matter = try Review.reviewed()
        let short = ReconsiderationHearingNotice(hearingOn: day("2024-11-08"))
        #expect(
            try matter.do(.scheduleHearing(short), .reconsiderationBody, on: "2024-11-04").irregularities
                == ["hearing-notice-in-time"])
    }

    @Test func `administrative.V-R16: the respondent’s head attends, or explains and sends staff`() throws {
        let absent = ReconsiderationHearing(headAttended: false, headExplained: true, staffSent: false)
        #expect(absent.findings.map(\.code) == ["administrative.V-R16"])
        let excused = ReconsiderationHearing(headAttended: false, headExplained: true, staffSent: true)
        #expect(excused.findings.isEmpty)
        var matter = try Review.reviewed()
        let notice = ReconsiderationHearingNotice(hearingOn: day("2024-11-13"))
        try matter.do(.scheduleHearing(notice), .reconsiderationBody, on: "2024-11-04")
        #expect(
            try matter.do(.holdHearing(absent), .reconsiderationBody, on: "2024-11-13").irregularities
                == ["head-attended"])
    }

    @Test(arguments: ReconsiderationCommitteeGround.allCases)
    func `administrative.V-R17: the committee is consulted in four cases`(ground: ReconsiderationCommitteeGround) throws
    {
        var matter = try Review.reviewed()
        let due = ReconsiderationAssessment(committeeGrounds: [ground])
        try matter.do(.assess(due), .reconsiderationBody, on: "2024-11-04")
        #expect(try approved(matter, Review.soundDecision) == ["committee-consulted-if-due"])
        try matter.do(.consultCommittee(ReconsiderationConsultation()), .reconsiderationBody, on: "2024-11-05")
        try matter.do(.reviewAfterConsultation, .reconsiderationBody, on: "2024-11-12")
        #expect(try approved(matter, Review.soundDecision).isEmpty)
    }

    @Test func `administrative.V-R20: the head of the institution approves the ordinary procedure`() throws {
        let summary = ReconsiderationAdmission(isSummary: true, summary: ReconsiderationSummary(allAgree: true))
        let matter = try Review.accepted(ReconsiderationApplication(), summary)
        var bad = matter
        #expect(
            try bad.do(
                .convertToOrdinary(ReconsiderationConversion(approvedBy: .organHead)), .reconsiderationBody,
                on: "2024-10-14"
            ).irregularities == ["conversion-approved"])
        var good = matter
        #expect(
            try good.do(
                .convertToOrdinary(ReconsiderationConversion(approvedBy: .bodyHead)), .reconsiderationBody,
                on: "2024-10-14"
            ).isRegular)
    }

    @Test func `administrative.V-R21: an extension is in time, capped, notified, approved and ordinary`() throws {
        let matter = try Review.reviewed()
        func irregular(_ it: ReconsiderationExtension, on day: String = "2024-12-02") throws -> (
            [String], String?
        ) {
            var copy = matter
            let outcome = try copy.do(.extend(it), .reconsiderationBody, on: day)
            return (outcome.irregularities, copy.lastDay(.decision))
        }
        #expect(try irregular(ReconsiderationExtension(20, approvedBy: .bodyHead)) == ([], "2024-12-30"))
        // Never beyond thirty days.
        #expect(
            try irregular(ReconsiderationExtension(31, approvedBy: .bodyHead))
                == (["extension-within-cap"], "2025-01-08"))
        #expect(
            try irregular(ReconsiderationExtension(30, approvedBy: .bodyHead, isNotified: false)).0
                == ["extension-notified"])
        #expect(
            try irregular(ReconsiderationExtension(30, approvedBy: .bodyHead), on: "2024-12-10")
                == (["extended-before-expiry"], "2024-12-09"))
        let summary = ReconsiderationAdmission(isSummary: true, summary: ReconsiderationSummary(allAgree: true))
        var short = try Review.accepted(ReconsiderationApplication(), summary)
        #expect(
            try short.do(
                .extend(ReconsiderationExtension(30, approvedBy: .bodyHead)), .reconsiderationBody, on: "2024-10-14"
            ).irregularities == ["extension-ordinary"])
        #expect(short.lastDay(.decision) == "2024-11-11")
    }

    @Test func `administrative.V-R22: a decision comes within the period`() throws {
        var matter = try Review.reviewed()
        #expect(matter.file.state.findings(asOf: day("2024-12-09"), in: .current).isEmpty)
        #expect(
            matter.file.state.findings(asOf: day("2024-12-10"), in: .current).map(\.code) == ["administrative.V-R22"])
        let late = try matter.do(.approveDecision(Review.soundDecision), .organHead, on: "2024-12-10")
        #expect(late.reasons.map(\.rule) == ["administrative.V-R22"])
    }

    @Test func `administrative.V-R23: a suspension has a ground of the law and is notified in writing`() throws {
        var matter = try Review.reviewed()
        #expect(
            try matter.do(
                .suspend(ReconsiderationSuspension(nil, isNotified: false)), .reconsiderationBody, on: "2024-11-04"
            ).irregularities == ["suspension-grounded", "suspension-notified"])
        // Mediation is no ground under the 2017 text.
        #expect(ReconsiderationSuspensionGround.mediation.citation(in: .law2017) == nil)
        #expect(ReconsiderationSuspensionGround.mediation.citation(in: .law2023) == .reconsideration(39, 1, item: 6))
    }

    @Test func `administrative.V-R24: only the first, second and fourth ground lapse`() {
        #expect(ReconsiderationSuspensionGround.lapsing == [.death, .incapacity, .entityEnded])
    }

    @Test func `administrative.V-R39: two investigators show their cards`() throws {
        #expect(ReconsiderationInvestigation(2).findings.isEmpty)
        #expect(ReconsiderationInvestigation(1).findings.map(\.code) == ["administrative.V-R39"])
        #expect(ReconsiderationInvestigation(3, showedCards: false).findings.map(\.code) == ["administrative.V-R39"])
        var matter = try Review.reviewed()
        #expect(
            try matter.do(.investigate(ReconsiderationInvestigation(1)), .reconsiderationBody, on: "2024-11-04")
                .irregularities == ["investigated-by-two"])
    }

    @Test func `The act is stopped on a reasonable request, and not on another`() throws {
        var matter = try Review.accepted()
        let unfounded = ReconsiderationActStay(.requested, isReasonable: false)
        #expect(
            try matter.do(.stayAct(unfounded), .reconsiderationOrgan, on: "2024-10-14").irregularities
                == ["stay-justified"])
        #expect(!matter.file.state.isActStopped)
        let reasonable = ReconsiderationActStay(.requested, isReasonable: true)
        #expect(try matter.do(.stayAct(reasonable), .reconsiderationOrgan, on: "2024-10-15").isRegular)
        #expect(matter.file.state.isActStopped)
    }
}
