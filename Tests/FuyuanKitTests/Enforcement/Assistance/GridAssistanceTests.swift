import FuyuanKit
import Testing

@Suite("网格员协助执行") struct GridAssistanceTests {
    let seen = GridFact(.locatePerson, "the debtor lives here", at: "building 3", on: day("2026-03-03"))

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
}
