import FuyuanKit
import Testing

@Suite("行政复议决定") struct ReconsiderationDecisionTests {
    private func approved(
        _ paper: ReconsiderationDecisionPaper, _ matter: Review? = nil, by role: AdministrativeRole = .organHead
    ) throws -> [String] {
        var matter = try matter ?? Review.reviewed()
        return try matter.do(.approveDecision(paper), role, on: "2024-11-29").irregularities
    }

    @Test func `administrative.V-R25: the head consents, or the organ discusses, before the decision is made`() throws {
        let bare = ReconsiderationDecisionPaper(.maintain, faults: [.sound])
        #expect(try approved(bare, by: .reconsiderationOrgan) == ["approved-or-discussed"])
        #expect(try approved(Review.soundDecision, by: .reconsiderationOrgan).isEmpty)
        let matter = try Review.reviewed()
        #expect(
            matter.refusal(of: .serveDecision(ReconsiderationService()), .reconsiderationOrgan, on: "2024-11-29")
                == ["reconsideration-case/serve-decision/wrong-phase"])
    }

    @Test func `administrative.V-R26: after a hearing the record decides`() throws {
        var matter = try Review.reviewed()
        let notice = ReconsiderationHearingNotice(hearingOn: day("2024-11-13"))
        try matter.do(.scheduleHearing(notice), .reconsiderationBody, on: "2024-11-04")
        try matter.do(.holdHearing(ReconsiderationHearing()), .reconsiderationBody, on: "2024-11-13")
        try matter.do(.reviewAfterHearing, .reconsiderationBody, on: "2024-11-14")
        var paper = Review.soundDecision
        paper.followsRecord = false
        #expect(try approved(paper, matter) == ["record-followed"])
        paper.followsRecord = true
        #expect(try approved(paper, matter).isEmpty)
    }

    @Test func `administrative.V-R27: a change does not make the applicant worse off`() throws {
        var paper = ReconsiderationDecisionPaper(.change, faults: [.improper], approval: .headConsent, worsens: true)
        #expect(paper.isNotWorse(in: .law2023) == nil)
        paper.thirdPartyOpposes = false
        #expect(try approved(paper) == ["not-worse"])
        #expect(paper.findings(in: .law2023).map(\.code) == ["administrative.V-R27"])
        paper.thirdPartyOpposes = true
        #expect(try approved(paper).isEmpty)
        // Under the 2017 text no decision may, whatever a third party asks.
        #expect(paper.findings(in: .law2017).map(\.code) == ["administrative.V-R27"])
    }

    @Test func `administrative.V-R28: the same act on the same reasons is barred, unless procedure was the only fault`()
        throws
    {
        let same = ReconsiderationRedo(isSameAct: true, isSameReason: true)
        let facts = ReconsiderationDecisionPaper(
            .revoke, faults: [.factsLacking], approval: .headConsent, ordersRedo: true,
            redoUntil: day("2025-01-10"))
        var matter = try Review.decided(facts)
        #expect(matter.lastDay(.redo) == "2025-01-10")
        #expect(try matter.do(.redo(same), .respondent, on: "2025-01-06").irregularities == ["redo-differs"])
        let procedure = ReconsiderationDecisionPaper(
            .revoke, faults: [.procedureBreached], approval: .headConsent, ordersRedo: true)
        var formal = try Review.decided(procedure)
        #expect(try formal.do(.redo(same), .respondent, on: "2025-01-06").isRegular)
    }

    @Test func `administrative.V-R29: impropriety alone leads to a change, not to revocation`() throws {
        let paper = ReconsiderationDecisionPaper(.revoke, faults: [.improper], approval: .headConsent)
        #expect(try approved(paper) == ["faults-fit-kind"])
        #expect(paper.findings(in: .law2023).map(\.code) == ["administrative.V-R29"])
        // Under the 2017 text manifest impropriety leads to revocation too.
        #expect(paper.fits(in: .law2017) == true)
        #expect(ReconsiderationDecisionPaper(.change, faults: [.improper]).fits(in: .law2023) == true)
        #expect(ReconsiderationDecisionPaper(.revoke).fits(in: .law2023) == nil)
    }

    @Test func `administrative.V-R30: property is ordered returned even without a claim`() throws {
        var paper = ReconsiderationDecisionPaper(
            .revoke, faults: [.powerExceeded], approval: .headConsent, touchesProperty: true, ordersReturn: false)
        #expect(try approved(paper) == ["property-returned"])
        #expect(paper.findings(in: .law2023).map(\.code) == ["administrative.V-R30"])
        paper.ordersReturn = true
        #expect(try approved(paper).isEmpty)
    }

    @Test func `administrative.V-R32: mediation keeps to mandatory law and others’ rights`() throws {
        var matter = try Review.reviewed()
        try matter.do(.startMediation(ReconsiderationMediationStart()), .reconsiderationOrgan, on: "2024-11-04")
        try matter.do(.pauseForMediation, .reconsiderationBody, on: "2024-11-04")
        #expect(matter.lastDay(.decision) == nil)
        let unlawful = ReconsiderationMediationStatement(breaksMandatoryLaw: true)
        #expect(unlawful.findings.map(\.code) == ["administrative.V-R32"])
        var bad = matter
        #expect(
            try bad.do(.signMediation(unlawful), .reconsiderationOrgan, on: "2024-11-18").irregularities
                == ["mediation-lawful"])
        let good = try matter.do(
            .signMediation(ReconsiderationMediationStatement()), .reconsiderationOrgan, on: "2024-11-18")
        #expect(good.isRegular)
        try matter.do(
            .orderPerformance(ReconsiderationPerformanceOrder(until: day("2024-12-20"))), .upperOrgan, on: "2024-12-02")
        #expect(matter.lastDay(.performance) == "2024-12-20")
        #expect(
            try matter.do(.enforceMediation(ReconsiderationEnforcement()), .reconsiderationOrgan, on: "2025-01-06")
                .emits == [.enforceByOrgan])
    }

    @Test func `Under the 2017 text only discretionary acts and compensation are mediated`() throws {
        for (isDiscretionary, expected) in [(true, []), (false, ["mediable"])] {
            let application = ReconsiderationApplication(isDiscretionary: isDiscretionary)
            var matter = try Review.accepted(application, on: "2023-09-22")
            #expect(
                try matter.do(.startMediation(ReconsiderationMediationStart()), .reconsiderationOrgan, on: "2023-09-25")
                    .irregularities == expected)
        }
    }

    @Test func `Nobody is made to mediate, and a case whose applicant is gone ends`() throws {
        var matter = try Review.reviewed()
        let forced = ReconsiderationMediationStart(isVoluntary: false)
        #expect(
            try matter.do(.startMediation(forced), .reconsiderationOrgan, on: "2024-11-04").irregularities
                == ["mediable"])
        try matter.do(.partyGone(ReconsiderationEnding(isEntity: true)), .reconsiderationOrgan, on: "2024-11-05")
        #expect(matter.phase == .terminated)
        #expect(matter.file.state.ending == .entityGone)
        var detained = try Review.reviewed()
        try detained.do(.criminalMeasure, .reconsiderationOrgan, on: "2024-11-05")
        #expect(detained.file.state.ending == .criminalMeasure)
    }

    @Test func `Mediation that fails goes on with the trial`() throws {
        var matter = try Review.reviewed()
        try matter.do(.startMediation(ReconsiderationMediationStart()), .reconsiderationOrgan, on: "2024-11-04")
        #expect(try matter.do(.mediationFails, .applicant, on: "2024-11-11").emits == [.decidePromptly])
        #expect(matter.phase == .underReview)
    }

    @Test func `administrative.V-R35: an organ reports on an opinion within sixty days`() throws {
        var matter = try Review.decided()
        try matter.do(
            .issueOpinion(ReconsiderationOpinionLetter(receivedOn: day("2025-03-03"))), .reconsiderationOrgan,
            on: "2025-03-03")
        // Sixty days end on 2025-05-02, in the May holiday until 05-05.
        #expect(matter.lastDay(.opinionReport) == "2025-05-06")
        #expect(matter.file.state.findings(asOf: day("2025-05-06"), in: .current).isEmpty)
        #expect(
            matter.file.state.findings(asOf: day("2025-05-07"), in: .current).map(\.code) == ["administrative.V-R35"])
        var late = matter
        let outcome = try late.do(.reportOpinion, .respondent, on: "2025-05-07")
        #expect(outcome.irregularities == ["opinion-reported"])
        #expect(outcome.emits == [.orderPerformance])
        #expect(try matter.do(.reportOpinion, .respondent, on: "2025-05-06").isRegular)
    }

    @Test func `administrative.V-R36: a decision against a department is copied to its superior`() throws {
        let application = ReconsiderationApplication(againstDepartment: true)
        var matter = try Review.decided(Review.soundDecision, application)
        #expect(
            matter.file.state.findings(asOf: day("2024-12-03"), in: .current).map(\.code) == ["administrative.V-R36"])
        try matter.do(.copyToSuperior, .reconsiderationOrgan, on: "2024-12-03")
        #expect(matter.file.state.findings(asOf: day("2024-12-03"), in: .current).isEmpty)
    }

    @Test func `A final decision opens no suit, and is enforced without waiting for one`() throws {
        var paper = Review.soundDecision
        paper.isFinal = true
        var final = try Review.decided(paper)
        #expect(final.lastDay(.suit) == nil)
        let unperformed = ReconsiderationEnforcement(isSued: false, isPerformed: false)
        #expect(try final.do(.enforceAgainstApplicant(unperformed), .respondent, on: "2024-12-05").isRegular)
        var open = try Review.decided()
        #expect(open.lastDay(.suit) == "2024-12-17")
        #expect(
            try open.do(.enforceAgainstApplicant(unperformed), .respondent, on: "2024-12-17").irregularities
                == ["unsued-and-unperformed"])
        var passed = try Review.decided()
        let enforced = try passed.do(.enforceAgainstApplicant(unperformed), .respondent, on: "2024-12-18")
        #expect(enforced.isRegular)
        #expect(enforced.emits == [.enforceMaintained])
    }

    @Test(arguments: [
        (ReconsiderationDecisionKind.change, "administrative.calculation-5.8-change", 63 as UInt16),
        (.revoke, "administrative.calculation-5.8-revoke", 64),
        (.revokeInPart, "administrative.calculation-5.8-revokeInPart", 64),
        (.confirmIllegalKeep, "administrative.calculation-5.8-confirmIllegalKeep", 65),
        (.confirmIllegal, "administrative.calculation-5.8-confirmIllegal", 65),
        (.orderPerform, "administrative.calculation-5.8-orderPerform", 66),
        (.confirmVoid, "administrative.calculation-5.8-confirmVoid", 67),
        (.maintain, "administrative.calculation-5.8-maintain", 68),
        (.rejectRequest, "administrative.calculation-5.8-rejectRequest", 69),
        (.rejectApplication, "administrative.calculation-5.8-rejectApplication", 33),
        (.noAnswer, "administrative.calculation-5.8-noAnswer", 70),
        (.agreementPerform, "administrative.calculation-5.8-agreementPerform", 71),
        (.agreementCompensate, "administrative.calculation-5.8-agreementCompensate", 71),
        (.compensate, "administrative.calculation-5.8-compensate", 72),
        (.rejectCompensation, "administrative.calculation-5.8-rejectCompensation", 72),
        (.returnProperty, "administrative.calculation-5.8-returnProperty", 72),
        (.mediation, "administrative.calculation-5.8-mediation", 73),
        (.terminate, "administrative.calculation-5.8-terminate", 41),
    ])
    func `Each kind of decision stands in its article`(
        kind: ReconsiderationDecisionKind, key: String, article: UInt16
    ) {
        #expect(kind.citation(in: .law2023)?.article == article, "\(key)")
        #expect(!kind.faults(in: .law2023).isEmpty)
        #expect(!kind.condition.zh.isEmpty && !kind.condition.en.isEmpty)
    }

    @Test func `What was found leads to the kinds the law names`() {
        #expect(ReconsiderationDecisionKind.kinds(for: .factsLacking, in: .law2023) == [.revoke, .revokeInPart])
        #expect(ReconsiderationDecisionKind.kinds(for: .factsEstablished, in: .law2023) == [.change])
        #expect(ReconsiderationDecisionKind.kinds(for: .slightProcedure, in: .law2023) == [.confirmIllegalKeep])
        #expect(ReconsiderationDecisionKind.confirmVoid.citation(in: .law2017) == nil)
        #expect(ReconsiderationDecisionPaper(.confirmVoid, faults: [.noBasis]).fits(in: .law2017) == false)
    }

    @Test func `The two texts differ in twenty-seven points, each with its articles`() {
        #expect(ReconsiderationLawDifference.allCases.count == 27)
        let silent = ReconsiderationLawDifference.allCases.filter { $0.basis(in: .law2017).isEmpty }
        #expect(silent == [.longStop, .summary, .publicity])
        for difference in ReconsiderationLawDifference.allCases {
            #expect(!difference.basis(in: .law2023).isEmpty, "\(difference.number)")
            #expect(difference.text(in: .law2017).zh.isEmpty == false)
        }
        #expect(ReconsiderationLawDifference.answer.number == 8)
        #expect(ReconsiderationLawDifference.answer.basis(in: .law2017).citations == [.reconsideration2017(23)])
        #expect(ReconsiderationLawDifference.suitAfter.number == 27)
    }

    @Test func `The lists of the law have as many items as its articles`() {
        #expect(ReconsiderationMatter.allCases.count == 15)
        #expect(ReconsiderationExclusion.allCases.count == 4)
        #expect(ReconsiderationDocument.allCases.count == 4)
        #expect(ReconsiderationRequirement.allCases.count == 7)
        #expect(ReconsiderationSummaryGround.allCases.count == 4)
        #expect(ReconsiderationHearingGround.allCases.count == 6)
        #expect(ReconsiderationStayGround.allCases.count == 4)
        #expect(ReconsiderationSuspensionGround.allCases.count == 10)
        #expect(ReconsiderationTerminationGround.allCases.count == 5)
        #expect(ReconsiderationMatter.information.citation == .reconsideration(11, 1, item: 14))
    }
}
