import FuyuanKit
import Testing

private let body = Actor(AdministrativeRole.reconsiderationBody)
private let organ = Actor(AdministrativeRole.reconsiderationOrgan)

/// How a reconsideration accepted on 2026-03-02 ended.
private enum Ending { case decided(ReconsiderationDecisionKind), mediated, withdrawn, open }

private func reconsidered(_ id: CaseID, _ ending: Ending, sued: Bool = false) throws -> CaseFile<ReconsiderationCase> {
    var file = try CaseFile<ReconsiderationCase>.history(
        id,
        [
            ("2026-03-02", Actor(.applicant), .submitApplication(ReconsiderationApplication())),
            ("2026-03-02", body, .startReview), ("2026-03-02", organ, .accept(ReconsiderationAdmission())),
            ("2026-03-03", body, .serveCopy(ReconsiderationCopy())),
            ("2026-03-10", Actor(.respondent), .answerFiled(ReconsiderationAnswer())),
            ("2026-03-11", body, .assess(ReconsiderationAssessment())),
        ])
    func then(_ acts: [(Actor<AdministrativeRole>, ReconsiderationCase.Act)]) throws {
        for (actor, act) in acts { try file.then("2026-04-01", actor, act, under: .current) }
    }
    switch ending {
    case .decided(let kind):
        let paper = ReconsiderationDecisionPaper(kind, approval: .headConsent)
        try then([
            (body, .reviewAfterOpinions(ReconsiderationOpinions())), (Actor(.organHead), .approveDecision(paper)),
            (organ, .serveDecision(ReconsiderationService())),
        ])
    case .mediated:
        try then([
            (body, .startMediation(ReconsiderationMediationStart())),
            (organ, .signMediation(ReconsiderationMediationStatement())),
        ])
    case .withdrawn: try then([(organ, .withdrawApproved(ReconsiderationWithdrawal()))])
    case .open: break
    }
    if sued { try then([(Actor(.applicant), .sue)]) }
    return file
}

@Suite("复议指标") struct ReconsiderationIndicatorTests {
    @Test
    func
        `administrative.I18 administrative.I19: of 120 concluded, 30 settled and 18 corrected, 15.0 % and 20.0 % are corrected`()
        throws
    {
        var files: [any Dossier] = []
        for serial in 1...120 {
            let ending: Ending =
                switch serial {
                case ...18: .decided(serial % 2 == 0 ? .revoke : .confirmIllegalKeep)
                case 19...38: .mediated
                case 39...48: .withdrawn
                case _: .decided(.maintain)
                }
            files.append(try reconsidered(CaseID("R-\(serial)"), ending))
        }
        files.append(try reconsidered("R-121", .open))
        #expect(try Indicator.correctionRate.told(2026, files) == "15.00% 18/120")
        #expect(try Indicator.correctionRateWithoutSettled.told(2026, files) == "20.00% 18/90")
        #expect(try Indicator.correctionRateOnMerits.told(2026, files) == "20.00% 18/90")
        #expect(try Indicator.reconsiderationSettled.told(2026, files) == "25.00% 30/120")
        // Mediated and withdrawn before the opinions were heard.
        #expect(try Indicator.opinionsHeard.told(2026, files) == "75.00% 90/120")
        #expect(try Indicator.newReconsiderations.told(2026, files) == "121件")
        #expect(try Indicator.correctionRate.tally(over: indicatorYear(2025), of: files).value.gap == .emptyDenominator)
    }

    @Test func `Decisions that maintain or reject correct nothing; one for want of an answer does`() throws {
        let files: [any Dossier] = try [
            ReconsiderationDecisionKind.maintain, .rejectRequest, .noAnswer, .change, .rejectCompensation,
        ].enumerated().map { try reconsidered(CaseID("R-\($0)"), .decided($1)) }
        #expect(try Indicator.correctionRateOnMerits.told(2026, files) == "40.00% 2/5")
    }

    @Test func `administrative.I20: reconsiderations for each new suit are counted from files of both kinds`() throws {
        let suit = try CaseFile<AdministrativeFirstInstance>.history(
            "S-1",
            [
                ("2026-03-02", Actor(.plaintiff), .fileComplaint(SuitComplaint())),
                ("2026-03-02", Actor(.court), .docketOnSpot),
            ])
        let files: [any Dossier] = [
            try reconsidered("R-1", .open), try reconsidered("R-2", .open), try reconsidered("R-3", .mediated), suit,
        ]
        #expect(try Indicator.reconsiderationsPerSuit.told(2026, files) == "3倍 3/1")
        #expect(
            try Indicator.reconsiderationsPerSuit.tally(over: indicatorYear(2026), of: Array(files.dropLast())).value
                .gap
                == .emptyDenominator)
        try checkIndicators(Indicator.administrative, over: files, in: 2026)
    }

    @Test func `administrative.I21: a suit in the file, or a petition reported, is a later dispute`() throws {
        let reported = ReportedFigures([
            ReportedFigure(.laterDisputes, of: "R-3", 1, on: day("2026-08-03"), source: "信访局"),
            ReportedFigure(.laterDisputes, of: "R-4", 0, on: day("2026-08-03"), source: "信访局"),
        ])
        let files: [any Dossier] = [
            try reconsidered("R-1", .decided(.maintain)), try reconsidered("R-2", .decided(.maintain), sued: true),
            try reconsidered("R-3", .mediated), try reconsidered("R-4", .mediated),
        ]
        #expect(try Indicator.lastingResolution(reported).told(2026, files) == "50.00% 2/4")
        try checkIndicators([.lastingResolution(reported)], over: files, in: 2026)
    }
}
