import FuyuanKit
import Testing

private let court = Actor(AdministrativeRole.court)
private typealias Steps = [(String, Actor<AdministrativeRole>, AdministrativeFirstInstance.Act)]

/// A suit docketed on a day.
private func suit(_ id: CaseID, docketed day: String, _ steps: Steps = []) throws -> CaseFile<
    AdministrativeFirstInstance
> {
    try .history(
        id, [(day, Actor(.plaintiff), .fileComplaint(SuitComplaint())), (day, court, .docketOnSpot)] + steps)
}

private func withdrawn(_ day: String) -> Steps {
    [(day, Actor(.plaintiff), .requestWithdrawal), (day, court, .approveWithdrawal(WithdrawalReview()))]
}

/// Heard and judged on a day.
private func judged(_ text: String, lost: Bool) -> Steps {
    let judgment = AdministrativeJudgment(
        lost ? [.revoke] : [.dismissClaims], losses: lost ? [.procedureViolated] : [], statesAppeal: true)
    return [
        (text, court, .serveComplaint(ComplaintService())),
        (text, Actor(.defendant), .receiveComplaint(ReceivedComplaint())),
        (text, Actor(.defendant), .submitAnswer(DefendantAnswer(hasEvidence: true))),
        (text, court, .formPanel(AdministrativePanel())),
        (text, court, .summon(HearingSummons(hearingOn: day(text)))),
        (text, Actor(.panel), .openHearing(HearingOpening())), (text, Actor(.panel), .closeHearing),
        (text, Actor(.panel), .pronounce(judgment)),
    ]
}

@Suite("行政诉讼指标") struct SuitIndicatorTests {
    @Test func `administrative.I22: of 300 concluded, 180 by judgment and 21 lost, 7.0 % and 11.7 % are lost`() throws {
        let files: [any Dossier] = try (1...300).map { serial in
            try suit(
                CaseID("S-\(serial)"), docketed: "2026-03-02",
                serial <= 180 ? judged("2026-05-06", lost: serial <= 21) : withdrawn("2026-05-06"))
        }
        #expect(try Indicator.lossRate.told(2026, files) == "7.00% 21/300")
        #expect(try Indicator.lossRateOfJudgments.told(2026, files) == "11.67% 21/180")
        #expect(try Indicator.lossRate.tally(over: indicatorYear(2025), of: files).value.gap == .emptyDenominator)
    }

    @Test func `administrative.I07 administrative.I08 administrative.I09: new suits, and both closing rates`() throws {
        let files: [any Dossier] = [
            try suit("S-1", docketed: "2025-03-03", withdrawn("2025-06-02")),
            try suit("S-2", docketed: "2025-11-03", withdrawn("2026-02-02")),
            try suit("S-3", docketed: "2025-11-03", withdrawn("2026-02-02")),
            try suit("S-4", docketed: "2026-03-02", withdrawn("2026-06-01")), try suit("S-5", docketed: "2026-03-02"),
            try suit("S-6", docketed: "2027-03-01"),
        ]
        #expect(try Indicator.newSuits.told(2026, files) == "2件")
        // Pending or new in 2026: S-2 to S-5.
        #expect(try Indicator.suitClosingRate.told(2026, files) == "75.00% 3/4")
        #expect(try Indicator.suitClosingRateOfNew.told(2026, files) == "150.00% 3/2")
        let then = try #require(IndicatorPeriod.year(2026))
        let (before, now) = (
            Indicator.newSuits.tally(over: try #require(then.yearBefore), of: files),
            Indicator.newSuits.tally(over: then, of: files)
        )
        #expect(before.value.count == 3 && now.value.count == 2)
        try checkIndicators(Indicator.administrative, over: files, in: 2026)
    }

    @Test func `administrative.I15: summary suits concluded within thirty days of docketing`() throws {
        let summary: Steps = [("2026-03-03", court, .useSummary(SummarySuit()))]
        let files: [any Dossier] = [
            // Thirty days from 2026-03-02 end on 2026-04-01.
            try suit("S-1", docketed: "2026-03-02", summary + withdrawn("2026-04-01")),
            try suit("S-2", docketed: "2026-03-02", summary + withdrawn("2026-04-02")),
            try suit("S-3", docketed: "2026-03-02", withdrawn("2026-03-05")),
            try suit("S-4", docketed: "2026-03-02", summary),
        ]
        #expect(try Indicator.simpleSuitsInTime.told(2026, files) == "50.00% 1/2")
    }

    @Test func `administrative.I29: decisions served that were appealed, and appeals that were revised or remanded`()
        throws
    {
        let served: Steps = judged("2026-05-06", lost: true) + [("2026-05-08", court, .serve(ServedSuitDecision()))]
        let appealed: Steps = served + [("2026-05-18", Actor(.defendant), .appeal(SuitAppeal()))]
        func appeal(_ id: CaseID, _ end: AdministrativeSecondInstance.Act?) throws -> CaseFile<
            AdministrativeSecondInstance
        > {
            let petition = AppealPetition(.judgment, servedOn: day("2026-05-08"), wasRemanded: false)
            var file = try CaseFile<AdministrativeSecondInstance>.history(
                id,
                [
                    ("2026-05-18", Actor(.defendant), .fileAppeal(petition)),
                    ("2026-05-19", court, .serveAppeal(AppealReceipt(receivedOn: day("2026-05-20")))),
                    ("2026-06-03", Actor(.plaintiff), .answerAppeal),
                    ("2026-06-05", court, .transmitFile(AppealReceipt(receivedOn: day("2026-06-08")))),
                    ("2026-06-10", Actor(.higherCourt), .docketAppeal),
                    (
                        "2026-06-12", Actor(.panel),
                        .review(AppealReview(panelSize: 3, bringsNew: false, isFull: true))
                    ),
                ])
            if let end { try file.then("2026-07-01", Actor(.panel), end, under: .current) }
            return file
        }
        let files: [any Dossier] = [
            try suit("S-1", docketed: "2026-03-02", appealed), try suit("S-2", docketed: "2026-03-02", served),
            try suit("S-3", docketed: "2026-03-02", withdrawn("2026-03-05")),
            try appeal("A-1", .affirm(AppealDecision([.sound]))),
            try appeal("A-2", .remand(AppealDecision([.graveBreach]))),
            try appeal("A-3", .affirm(AppealDecision([.sound]))), try appeal("A-4", nil),
        ]
        #expect(try Indicator.appealRate.told(2026, files) == "50.00% 1/2")
        #expect(try Indicator.reversalRate.told(2026, files) == "33.33% 1/3")
        try checkIndicators(Indicator.administrative, over: files, in: 2026)
    }

    @Test
    func `administrative.I10 administrative.I24: what the register marks is counted where the file shows the filing`()
        throws
    {
        func mark(_ figure: ReportedFigureID, _ unit: String) -> ReportedFigure {
            ReportedFigure(figure, of: unit, 1, on: day("2026-03-02"), source: "立案庭")
        }
        let reported = ReportedFigures([
            mark(.coercion, "S-1"), mark(.environmental, "S-2"), mark(.environmental, "N-1"),
            mark(.environmental, "X-9"),
        ])
        let application = try nonLitigation("N-1", [])
        let files: [any Dossier] = [
            try suit("S-1", docketed: "2025-03-03"), try suit("S-2", docketed: "2025-03-03"), application,
        ]
        #expect(try Indicator.newCoercionSuits(reported).told(2026, files) == "0件")
        let marked = ReportedFigures([
            ReportedFigure(.coercion, of: "S-1", 1, on: day("2025-03-03"), source: "立案庭")
        ])
        #expect(try Indicator.newCoercionSuits(marked).told(2025, files) == "1件")
        let early = ReportedFigures(
            ["S-2", "N-1", "X-9"].map {
                ReportedFigure(.environmental, of: $0, 1, on: day("2025-03-03"), source: "环资庭")
            })
        #expect(try Indicator.environmentalCases(early).told(2025, files) == "2件")
        #expect(try Indicator.environmentalApplications(early).told(2025, files) == "1件")
        try checkIndicators(
            [.newCoercionSuits(marked), .environmentalCases(early), .environmentalApplications(early)], over: files,
            in: 2025)
    }
}

/// An application for enforcement accepted on 2025-05-19 and reviewed.
func nonLitigation(
    _ id: CaseID, _ ends: [(Actor<AdministrativeRole>, NonLitigationEnforcement.Act)],
    for object: NonLitigationObject = .moneyDuty
) throws -> CaseFile<NonLitigationEnforcement> {
    let agency = Actor(AdministrativeRole.agency)
    let request = NonLitigationEnforcement.CourtRequest(
        for: [object], expropriationPapers: object == .expropriationCompensation ? .all : [])
    return try .history(
        id,
        [
            ("2024-10-15", agency, .serveDecision(.init())), ("2024-10-15", Actor(.system), .startRemedyClock),
            ("2025-04-16", Actor(.system), .remedyLapses), ("2025-04-21", agency, .serveDemand(.init())),
            ("2025-05-12", agency, .applyToCourt(request)), ("2025-05-19", Actor(.court), .accept(.init())),
            ("2025-05-20", Actor(.panel), .bookReview),
        ] + ends.map { ("2025-05-26", $0, $1) })
}
