import FuyuanKit
import Testing

/// A case: acts on days, in order.
private typealias Steps = [(String, Actor<EnforcementRole>, EnforcementCase.Act)]

/// A case of enforcement filed on a day and looked into.
private func enforced(
    _ id: CaseID, filed: String, as application: EnforcementApplication = EnforcementApplication(),
    number: String? = nil, _ steps: Steps = []
) throws -> CaseFile<EnforcementCase> {
    let review = FilingReview(
        court: application.basis.competentCourts.first { _ in true }, number: number.flatMap { CaseNumber($0) })
    return try .history(
        id,
        [
            (filed, Actor(.creditor), .apply(application)), (filed, Actor(.filingOffice), .accept(review)),
            (filed, Actor(.handler), .issueNotice(EnforcementNotice(performBy: CivilDate(filed)))),
        ] + steps)
}

private let handler = Actor(EnforcementRole.handler)

/// The window lapsed and the round was ended on a day.
private func roundEnded(_ day: String) -> Steps {
    [
        (day, Actor(.system), .performancePeriodLapsed),
        (day, Actor(.court), .endRound(RoundEnd(RoundEndReview()))),
    ]
}

private func performed(_ day: String) -> Steps { [(day, Actor(.debtor), .voluntaryPerformance(Satisfaction()))] }

@Suite("执行指标：案件") struct EnforcementIndicatorTests {
    /// Performed, ended and revived, ended, cancelled the year after, and one filed as a revived case.
    private func docket() throws -> [any Dossier] {
        [
            try enforced("E-1", filed: "2026-01-05", performed("2026-02-04")),
            try enforced(
                "E-2", filed: "2026-01-05",
                roundEnded("2026-05-06") + [("2026-09-01", handler, .propertyTurnedUp)]),
            try enforced("E-3", filed: "2026-01-05", roundEnded("2026-06-01")),
            try enforced(
                "E-4", filed: "2026-01-05",
                [("2027-01-04", Actor(.court), .terminate(EnforcementTermination(.creditorWithdrew)))]),
            try enforced(
                "E-5", filed: "2026-03-02", number: "（2026）皖0503执恢7号", performed("2026-03-12")),
        ]
    }

    @Test
    func
        `enforcement.completionRate enforcement.roundEndRate enforcement.resumeRate: shares of the first closings, and of the rounds that stood ended`()
        throws
    {
        let files = try docket()
        #expect(try Indicator.completionRate.told(2026, files) == "33.33% 1/3")
        #expect(try Indicator.roundEndRate.told(2026, files) == "66.67% 2/3")
        #expect(try Indicator.completionRate.told(2027, files) == "0.00% 0/1")
        #expect(try Indicator.resumeRate.told(2026, files) == "50.00% 1/2")
        // E-3 still stands ended in 2027, E-2 does not.
        #expect(try Indicator.resumeRate.told(2027, files) == "0.00% 0/1")
        #expect(try Indicator.completionRate.tally(over: indicatorYear(2025), of: files).value.gap == .emptyDenominator)
    }

    @Test func `enforcement.avgDays: days left out of the term are left out, overlapping ones once`() throws {
        let left: Steps = [
            (
                "2026-01-10", handler,
                .leaveOutTime(LeftOutTime(.audit, since: day("2026-01-10"), until: day("2026-01-20")))
            ),
            (
                "2026-01-15", handler,
                .leaveOutTime(LeftOutTime(.audit, since: day("2026-01-15"), until: day("2026-01-25")))
            ),
        ]
        let files: [any Dossier] = [
            try enforced("E-1", filed: "2026-01-05", left + performed("2026-02-04")),
            try enforced("E-2", filed: "2026-01-05", performed("2026-01-15")),
            try enforced("E-3", filed: "2026-01-05"),
        ]
        // 30 − 15 and 10.
        #expect(try Indicator.enforcementDays.told(2026, files) == "12.50日 25/2")
    }

    @Test func `enforcement.overdueNodes: nodes due in the year, and those not cleared by their last day`() throws {
        let files: [any Dossier] = [try enforced("E-1", filed: "2026-01-05", performed("2026-02-04"))]
        let tally = Indicator.overdueNodes.tally(over: try indicatorYear(2026), of: files)
        let late = tally.contributions.filter { $0.numerator == 1 }.map(\.unit)
        let kept = tally.contributions.filter { $0.numerator == 0 }.map(\.unit)
        // Nobody was assigned to handle it.
        #expect(late == ["E-1/handler-assignment"])
        #expect(kept.contains("E-1/case-term") && kept.contains("E-1/notice"))
        let open = Indicator.overdueNodes.tally(
            over: try indicatorYear(2026), of: [try enforced("E-2", filed: "2026-01-05")])
        #expect(open.contributions.filter { $0.numerator == 1 }.map(\.unit).contains("E-2/case-term"))
    }

    @Test func `enforcement.ngOrganRate enforcement.organSettled: cases against public bodies, closed, open and late`()
        throws
    {
        let organ = EnforcementApplication(debtor: .publicOrgan, performBy: day("2026-11-01"))
        let files: [any Dossier] = [
            try enforced("E-1", filed: "2026-01-05", as: organ, performed("2026-02-04")),
            try enforced("E-2", filed: "2026-01-05", as: organ),
            try enforced("E-3", filed: "2026-01-05", as: organ, performed("2027-01-04")),
            try enforced("E-4", filed: "2026-01-05", performed("2026-02-04")),
        ]
        #expect(try Indicator.publicBodiesSettled.told(2026, files) == "33.33% 1/3")
        #expect(try Indicator.publicBodiesOpen.told(2026, files) == "2件")
        #expect(try Indicator.publicBodiesOpen.told(2027, files) == "1件")
        // From 2026-11-01 to 2026-12-31.
        #expect(try Indicator.publicBodyDaysLate.told(2026, files) == "60日 120/2")
    }

    @Test
    func
        `enforcement.recoveryRate: money in and prices in kind, of the sums registered; a case without one is on neither side`()
        throws
    {
        func money(_ amount: Int64, back: Int64 = 0) -> Steps {
            [
                .receive(FundsReceipt(yuan(amount), noticedOn: day("2026-01-12"))), .claim(FundsClaim(account: "A")),
                .calculate(FundsCalculation(toCreditors: yuan(amount - back), toDebtor: yuan(back))),
            ].map { ("2026-01-12", handler, .funds(PartAct(1, $0))) }
        }
        let files: [any Dossier] = [
            try enforced("E-1", filed: "2026-01-05", money(1_000, back: 100) + performed("2026-02-04")),
            try enforced("E-2", filed: "2026-01-05", roundEnded("2026-05-06")),
            try enforced("E-3", filed: "2026-01-05", money(500) + performed("2026-02-04")),
            try enforced("E-4", filed: "2026-01-05", money(500)),
        ]
        func claimed(_ unit: String, _ yuan: Int64) -> ReportedFigure {
            ReportedFigure(.sumClaimed, of: unit, yuan * 100, on: day("2026-01-05"), source: "立案庭")
        }
        let reported = ReportedFigures([claimed("E-1", 900), claimed("E-2", 2_700), claimed("E-4", 1)])
        #expect(try Indicator.recoveryRate(reported).told(2026, files) == "25.00% 90000/360000")
        #expect(
            try Indicator.recoveryRate(ReportedFigures([])).tally(over: indicatorYear(2026), of: files).value.gap
                == .emptyDenominator)
    }

    @Test func `Things taken in kind are realised at their price, less the difference paid in`() throws {
        let flat = MeasureRuling(
            MeasuredItem(.realEstate, value: yuan(900)), form: .sealing, withinAmount: true, isServed: true)
        let opening = DisposalOpening(.immovable, controlledOn: day("2026-01-12"), titleChecked: true)
        let consent = InKindConsent(
            price: yuan(800), consented: true, harmsNobody: true, taker: "甲", isQualified: true)
        let lot: [(Actor<EnforcementRole>, JudicialDisposal.Act)] = [
            (handler, .startPricing(opening)), (Actor(.parties), .agreePrice(ReferencePrice(yuan(900)))),
            (Actor(.court), .consentInKind(consent)),
        ]
        let file = try enforced(
            "E-1", filed: "2026-01-05",
            [
                ("2026-01-12", Actor(.system), .performancePeriodLapsed),
                ("2026-01-12", handler, .measure(PartAct(1, .rule(flat)))),
                ("2026-01-12", Actor(.registry), .measure(PartAct(1, .serveAssistant(MeasureService())))),
            ] + lot.map { ("2026-01-13", $0, .disposal(PartAct(1, $1))) } + [
                ("2026-05-06", Actor(.court), .endRound(RoundEnd(RoundEndReview())))
            ])
        let reported = ReportedFigures([
            ReportedFigure(.sumClaimed, of: "E-1", 1_000_00, on: day("2026-01-05"), source: "立案庭")
        ])
        #expect(try Indicator.recoveryRate(reported).told(2026, [file]) == "80.00% 80000/100000")
    }

    @Test func `enforcement.queryHit: a query hits where the file shows the measure it led to`() throws {
        let ruling = MeasureRuling(
            MeasuredItem(.deposit, value: yuan(900)), form: .freezing, withinAmount: true, isServed: true)
        let file = try enforced(
            "E-1", filed: "2026-01-05",
            [
                ("2026-01-12", Actor(.system), .performancePeriodLapsed),
                ("2026-01-12", handler, .measure(PartAct(1, .rule(ruling)))),
                ("2026-01-12", Actor(.bank), .measure(PartAct(1, .serveAssistant(MeasureService())))),
                ("2026-01-12", handler, .measure(PartAct(2, .rule(ruling)))),
            ])
        let queries = [
            PropertyQuery(1, for: "E-1", on: day("2026-01-11"), ledTo: 1),
            PropertyQuery(2, for: "E-1", on: day("2026-01-11"), ledTo: 2),
            PropertyQuery(3, for: "E-1", on: day("2026-01-11")),
            PropertyQuery(4, for: "E-1", on: day("2026-01-11"), ledTo: 9),
            PropertyQuery(5, for: "E-1", on: day("2025-12-31"), ledTo: 1),
            PropertyQuery(6, for: "E-9", on: day("2026-01-11")),
        ]
        #expect(try Indicator.queryHits(queries).told(2026, [file]) == "25.00% 1/4")
        // The measure kept in the case is read as one with a file of its own: a year from 2026-01-12.
        #expect(try Indicator.renewalMiss.told(2027, [file]) == "100.00% 1/1")
        #expect(
            Indicator.renewalMiss.tally(over: try indicatorYear(2027), of: [file]).contributions.map(\.unit)
                == ["E-1#control-measure-1/2027-01-12"])
        #expect(try JSON.read(PropertyQuery.self, from: JSON.write(queries[0])) == queries[0])
        try checkIndicators(
            Indicator.enforcement + [.queryHits(queries), .recoveryRate(ReportedFigures([]))], over: docket() + [file],
            in: 2026)
    }

    @Test func `enforcement.falseMatch: interceptions undone because the applicant was another person`() throws {
        func record(_ application: CreditApplication.ID, _ effect: InterceptionEffect, on text: String = "2026-03-02")
            -> InterceptionRecord
        {
            InterceptionRecord(application, "licence", entry: "L-1", effect, edition: "jz-2026", on: day(text))
        }
        let records = [
            record("A", .block), record("B", .restrict), record("C", .block), record("D", .block, on: "2025-03-02"),
        ]
        let undone = [
            InterceptionReversal(of: "A", for: "L-1", on: day("2026-03-05"), wasOtherPerson: true),
            InterceptionReversal(of: "B", for: "L-1", on: day("2026-03-05"), wasOtherPerson: false),
            InterceptionReversal(of: "D", for: "L-1", on: day("2026-03-05"), wasOtherPerson: true),
        ]
        let tally = Indicator.falseMatches(records, undoneBy: undone, over: try indicatorYear(2026))
        #expect(tally.value.text(in: .zh) == "33.33%")
        #expect(
            Indicator.falseMatches([], undoneBy: undone, over: try indicatorYear(2026)).value.gap == .emptyDenominator)
        #expect(Indicator.falseMatch.findings.isEmpty)
        #expect(try JSON.read(InterceptionReversal.self, from: JSON.write(undone[0])) == undone[0])
    }

    @Test func `enforcement.interceptItems: items of the lists in force, an item on two lists once`() throws {
        let tally = Indicator.restrictedItems([.statutory, .statutory], over: try indicatorYear(2026))
        #expect(tally.value.count == Int64(Set(ApprovalItemList.statutory.items.map(\.code)).count))
        #expect(Indicator.restrictedItems([], over: try indicatorYear(2026)).value.count == 0)
        #expect(Indicator.restrictedItems.findings.isEmpty)
    }
}
