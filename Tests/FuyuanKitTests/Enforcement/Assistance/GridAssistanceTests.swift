import FuyuanKit
import Testing

@Suite("网格员协助执行") struct GridAssistanceTests {
    private let seen = GridFact(.locatePerson, "the debtor lives here", at: "building 3", on: day("2026-03-03"))

    @Test func `A grid worker reports, and the handler verifies within seven days, three where urgent`() throws {
        var matter = Assistance()
        let task = GridTask(
            [.locatePerson, .propertyLead], for: [assistedCase(1)], to: "grid-7", by: day("2026-03-05"))
        #expect(task.findings.isEmpty)
        #expect(try matter.do(.dispatchGrid(task), .handler, on: "2026-03-02").isRegular)
        #expect(matter.phase == .gridDispatched && matter.lastDay(.gridReport) == "2026-03-05")
        try matter.do(.addFact(seen), .gridWorker, on: "2026-03-03")
        var urgent = matter
        try urgent.do(.report(GridReport([], isUrgent: true)), .gridWorker, on: "2026-03-04")
        #expect(urgent.lastDay(.verification) == "2026-03-09", "Saturday 7 March rolls")
        let lead = GridFact(.propertyLead, "a car in the yard", at: "building 3", on: day("2026-03-04"))
        let report = try matter.do(.report(GridReport([lead])), .gridWorker, on: "2026-03-04")
        #expect(report.isRegular && report.emits == [.verifyReport])
        #expect(matter.lastDay(.verification) == "2026-03-11")
        #expect(matter.file.state.facts == [seen, lead])
        let verified = try matter.do(
            .verify(GridVerification(isConfirmed: true, casesClosed: [assistedCase(1)])), .handler, on: "2026-03-11")
        #expect(verified.isRegular && verified.emits == [.takeMeasureByCourt])
        #expect(matter.file.state.answer(asOf: day("2026-03-12"), in: .current) == .found)
    }

    @Test func `enforcement.E41 enforcement.V58: a grid worker asked to seize a car, or who says to have seized it`()
        throws
    {
        var matter = Assistance()
        for kind in [GridTaskKind.seal, .search, .detain] {
            #expect(
                matter.refusal(of: .dispatchGrid(GridTask([.locatePerson, kind], for: [])), .handler, on: "2026-03-02")
                    == ["assistance-request/dispatch-grid/no-coercion/unmet"])
        }
        let occasion = Occasion(EnforcementRole.handler, on: day("2026-03-02"), under: .current)
        let refusal = try #require(
            matter.file.state.refusal(of: .dispatchGrid(GridTask([.seal], for: [])), in: occasion))
        let reason = try #require(refusal.reasons.first)
        #expect(reason.rule == "enforcement.V58")
        #expect(reason.cure?.zh == "网格员只查找、送达、观察、督促、化解；查封、搜查、拘留由人民法院依法进行")
        #expect(!reason.text.en.isEmpty && !reason.basis.isEmpty)
        try matter.do(.dispatchGrid(GridTask([.locatePerson], for: [assistedCase(1)])), .handler, on: "2026-03-02")
        let seized = GridFact(.seal, "took the car", at: "yard", on: day("2026-03-03"))
        #expect(
            matter.refusal(of: .addFact(seized), .gridWorker, on: "2026-03-03") == [
                "assistance-request/add-fact/no-coercion/unmet"
            ])
        #expect(
            matter.refusal(of: .report(GridReport([seen, seized])), .gridWorker, on: "2026-03-03") == [
                "assistance-request/report/no-coercion/unmet"
            ])
        #expect(
            matter.refusal(of: .verify(GridVerification(isConfirmed: true)), .gridWorker, on: "2026-03-03").contains(
                "assistance-request/verify/wrong-role"))
    }

    @Test func `enforcement.V58: data that are not public are not asked of a grid worker; that is noted`() throws {
        var matter = Assistance()
        let asked = try matter.do(
            .dispatchGrid(GridTask([.queryNonPublicData], for: [assistedCase(1)])), .handler, on: "2026-03-02")
        #expect(asked.reasons.compactMap(\.rule) == ["enforcement.V58"])
        #expect(GridTask([.queryNonPublicData], for: []).findings.map(\.severity) == [.warning])
        #expect(GridTask([.seal, .urge], for: []).findings.map(\.severity) == [.error])
        #expect(GridTaskKind.allowed.count == 6 && GridTaskKind.allowed.isDisjoint(with: GridTaskKind.coercive))
    }

    @Test func `A fact without place or time is noted`() throws {
        var matter = Assistance()
        try matter.do(.dispatchGrid(GridTask([.urge], for: [assistedCase(1)])), .handler, on: "2026-03-02")
        #expect(
            try matter.do(.addFact(GridFact(.urge, "spoke to him")), .gridWorker, on: "2026-03-03").irregularities == [
                "fact-recorded"
            ])
    }

    @Test func `108 person-times and 107 cases are two counts, and never a rate`() throws {
        var requests: [AssistanceRequest] = []
        for serial in 1...107 {
            var matter = Assistance()
            try matter.do(
                .draft(AssistanceDraft(.policeFindPerson, .locating, for: [assistedCase(serial)], to: "police-1")),
                .handler, on: "2026-03-02")
            try matter.do(.serve(AssistanceService([.letter])), .handler, on: "2026-03-02")
            let found = AssistanceReply(
                .found, receipt: "R", subjects: serial == 1 ? 2 : 1, casesClosed: [assistedCase(serial)])
            // The last two answer on the day after the three working days.
            try matter.do(.comply(found), .police, on: serial > 105 ? "2026-03-06" : "2026-03-04")
            requests.append(matter.file.state)
        }
        let tally = AssistanceTally(requests, on: day("2026-03-31"), in: .current)
        #expect(tally.personTimes == 108 && tally.cases == 107)
        #expect(tally.due == 107 && tally.onTime == 105)
        #expect(tally.onTimeRate == Percent(105, of: 107) && tally.gridReportRate == nil)
    }

    @Test func `One answer may close several cases, and one case is counted once`() throws {
        var matter = Assistance()
        let cases = [assistedCase(1), assistedCase(2)]
        try matter.do(
            .draft(AssistanceDraft(.policeFindPerson, .locating, for: cases, to: "police-1")), .handler,
            on: "2026-03-02")
        try matter.do(.serve(AssistanceService([.letter])), .handler, on: "2026-03-02")
        try matter.do(
            .comply(AssistanceReply(.found, receipt: "R", subjects: 1, casesClosed: cases + cases)), .police,
            on: "2026-03-03")
        let tally = AssistanceTally([matter.file.state], on: day("2026-03-31"), in: .current)
        #expect(tally.personTimes == 1 && tally.cases == 2)
        var grid = Assistance()
        try grid.do(.dispatchGrid(GridTask([.urge], for: cases)), .handler, on: "2026-03-02")
        let both = AssistanceTally([matter.file.state, grid.file.state], on: day("2026-03-31"), in: .current)
        #expect(both.dispatched == 1 && both.reported == 0 && both.gridReportRate == Percent(0, of: 1))
    }
}
