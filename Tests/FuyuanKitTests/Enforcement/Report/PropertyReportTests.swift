import FuyuanKit
import Testing

extension PropertyReport: Walkable {
    static var walkActs: [Act] {
        let change = PropertyChange(.transferOrLease, on: day("2026-03-10"))
        return [
            .order(PropertyOrder(until: day("2026-03-12"))), .askExtension(ReportExtensionRequest(true)),
            .extend(ReportExtension(day("2026-03-20"))), .file(PropertyStatement()), .markOverdue, .noteRefusal,
            .findFalse(FalseReport()), .noteChange(change), .supplement(PropertySupplement([change])), .inspect,
            .noteRoundEnd, .end(ReportEnding(.performed)),
        ]
    }
}

typealias Report = Matter<PropertyReport>

extension Matter where Machine == PropertyReport {
    static func ordered() throws -> Report {
        var matter = Report()
        let order = PropertyOrder(
            receivedOn: day("2026-03-02"), noticeReceivedOn: day("2026-03-02"), until: day("2026-03-12"),
            isSentWithNotice: true, statesDuties: true)
        #expect(try matter.do(.order(order), .handler, on: "2026-03-02").isRegular)
        return matter
    }

    static let whole = PropertyStatement(since: day("2025-03-02"), tellsBurdens: true)
}

@Suite("财产报告") struct PropertyReportTests {
    @Test func `The laws of every machine hold`() { checkLaws(of: PropertyReport.self) }

    @Test func `A debtor reports in time, supplements a change in ten days, and performs`() throws {
        var matter = try Report.ordered()
        #expect(matter.lastDay(.filing) == "2026-03-12")
        #expect(matter.file.state.lookBack(in: .current) == day("2025-03-02"))
        #expect(try matter.do(.file(Report.whole), .debtor, on: "2026-03-12").isRegular)
        let change = PropertyChange(.encumbrance, on: day("2026-04-01"), amount: yuan(200_000))
        try matter.do(.noteChange(change), .creditor, on: "2026-04-03")
        // Ten days end on Saturday 2026-04-11.
        #expect(matter.lastDay(.supplement) == "2026-04-13")
        var late = matter
        #expect(try matter.do(.supplement(PropertySupplement([change])), .debtor, on: "2026-04-13").isRegular)
        #expect(matter.phase == .supplemented)
        #expect(
            try late.do(.supplement(PropertySupplement([change])), .debtor, on: "2026-04-14").irregularities == [
                "supplemented-in-time"
            ])
        #expect(late.file.state.faults == [.notSupplemented])
        // The end of a round leaves the duty standing.
        #expect(try matter.do(.noteRoundEnd, .court, on: "2026-06-01").emits == [.goOnReporting])
        #expect(matter.phase == .supplemented)
        try matter.do(.end(ReportEnding(.performed)), .court, on: "2026-09-01")
        #expect(matter.phase == .ended && matter.file.state.isFinal)
    }

    @Test func `Silence and refusal bring fine, detention and the list`() throws {
        var matter = try Report.ordered()
        #expect(
            matter.refusal(of: .markOverdue, .system, on: "2026-03-12") == [
                "property-report/mark-overdue/time-over/unmet"
            ])
        var refusing = matter
        #expect(try matter.do(.markOverdue, .system, on: "2026-03-13").emits == [.fineOrDetain, .listAsDishonest])
        #expect(try matter.do(.file(Report.whole), .debtor, on: "2026-03-16").irregularities == ["filed-in-time"])
        #expect(matter.file.state.faults == [.late])
        let refusal = try refusing.do(.noteRefusal, .handler, on: "2026-03-05")
        #expect(refusal.emits == [.fineOrDetain, .listAsDishonest, .referIfCrime])
    }

    @Test func `More time is asked for in writing`() throws {
        var matter = try Report.ordered()
        try matter.do(.askExtension(ReportExtensionRequest(true, reason: "账册在外地")), .debtor, on: "2026-03-10")
        #expect(
            try matter.do(.extend(ReportExtension(day("2026-03-27"), isJustified: true)), .handler, on: "2026-03-11")
                .isRegular)
        #expect(matter.lastDay(.filing) == "2026-03-27" && matter.phase == .extended)
        var unasked = try Report.ordered()
        #expect(
            try unasked.do(.extend(ReportExtension(day("2026-03-27"), isJustified: true)), .handler, on: "2026-03-11")
                .irregularities == ["asked-in-writing"])
    }

    @Test func `A report tells the year before the notice`() throws {
        var matter = try Report.ordered()
        let gift = PropertyChange(.transferOrLease, on: day("2025-03-02"))
        let old = PropertyChange(.transferOrLease, on: day("2025-03-01"))
        let short = PropertyStatement(
            [.money, .immovables, .movables, .rights], since: day("2025-03-03"), tellsBurdens: true)
        #expect(
            Set(try matter.do(.file(short), .debtor, on: "2026-03-10").irregularities) == [
                "whole-scope", "look-back-covered",
            ])
        #expect(
            matter.file.state.findings(knowing: [gift, old], in: .current).map(\.code) == [
                "enforcement.reportScope", "enforcement.reportChange",
            ])
        #expect(
            try matter.do(.findFalse(FalseReport([.immovables])), .handler, on: "2026-04-07").emits.contains(
                .listAsDishonest))
        #expect(matter.phase == .foundFalse)
        try matter.do(.supplement(PropertySupplement([gift])), .debtor, on: "2026-04-08")
        #expect(
            matter.file.state.findings(knowing: [gift, old], in: .current).map(\.code) == ["enforcement.reportScope"])
        #expect(try matter.do(.inspect, .creditor, on: "2026-04-09").emits == [.keepSecret])
        #expect(PropertyReport().findings(knowing: [gift], in: .current).isEmpty)
    }

    @Test func `A debtor who is late and then refuses has broken the duty twice`() throws {
        var matter = Matter<PropertyReport>()
        try matter.do(.order(PropertyOrder(until: day("2026-03-16"))), .handler, on: "2026-03-02")
        try matter.do(.markOverdue, .handler, on: "2026-03-17")
        let refused = try matter.do(.noteRefusal, .handler, on: "2026-03-20")
        #expect(refused.emits == [.fineOrDetain, .listAsDishonest, .referIfCrime])
        #expect(matter.file.state.faults == [.late, .refused])
    }
}
