import Foundation
import FuyuanKit
import Testing

private let opened = IndicatorDefinition(
    Term("delegations", "诉前委派", "delegations"), .count, in: .cases,
    numerator: Term("received", "收到材料", "papers received"),
    Basis(), .convention)
private let reached = IndicatorDefinition(
    Term("consents", "同意调解占比", "share that consented"), .share, in: .percent,
    numerator: Term("consented", "同意", "consented"), denominator: Term("received", "收到材料", "papers received"), Basis(),
    .convention)

private let delegations = Indicator.count(opened, of: PreFilingMediation.self) { file, period, _ in
    period.contains(file.state.submittedOn)
}
private let consents = Indicator.share(reached, of: PreFilingMediation.self) { file, period, _ in
    guard period.contains(file.state.submittedOn) else { return nil }
    return file.records.contains {
        if case .applied(let outcome) = $0.verdict { outcome.kind == .consent } else { false }
    }
}

private func lines(_ id: String, _ day: String, consenting: Bool) -> [String] {
    func line(_ sequence: Int, _ role: String, _ act: String, _ actor: String = "") -> String {
        #"{"case":"\#(id)","machine":"pre-filing-mediation","seq":\#(sequence),"day":"\#(day)","#
            + #""actor":{"role":"\#(role)"\#(actor)},"act":\#(act)}"#
    }
    let court = #","id":"鲁0602""#
    let start = [
        line(1, "party", #"{"type":"submit-papers","dispute":"loan","court":"鲁0602","receiptIssued":true}"#),
        line(2, "court", #"{"type":"screen"}"#, court), line(3, "court", #"{"type":"ask-consent"}"#, court),
    ]
    return start + (consenting ? [line(4, "both-parties", #"{"type":"consent"}"#)] : [])
}

private func docket(_ lines: [String]) -> Docket {
    var docket = Docket()
    for line in lines { docket.admit(line: Array(line.utf8), under: .current) }
    return docket
}

private let journal =
    lines("YT-1", "2026-03-04", consenting: true) + lines("YT-2", "2026-05-06", consenting: false)
    + lines("YT-3", "2025-05-06", consenting: true)
    + [
        #"{"case":"E-1","machine":"enforcement-case","seq":1,"day":"2026-03-02","actor":{"role":"creditor"},"#
            + #""act":{"type":"apply","basis":"civil-judgment"}}"#
    ]

@Suite("指标计算") struct IndicatorStreamTests {
    @Test func `Files are counted as a stream; those of other machines are passed over`() throws {
        let docket = docket(journal)
        #expect(docket.unread.map(\.error) == [])
        #expect(docket.tally(delegations, over: .of2026).value.count == 2)
        #expect(docket.tally(consents, over: .of2026).value.percent == Percent(50))
        let year2024 = try #require(IndicatorPeriod.year(2024))
        #expect(docket.tally(consents, over: year2024).value.gap == .emptyDenominator)
        var tally = consents.tally(over: .of2026)
        for file in docket.files { try consents.add(file, to: &tally) }
        #expect(tally == docket.tally(consents, over: .of2026))
        #expect(throws: IndicatorProblem.self) { try delegations.add(docket.files[0], to: &tally) }
    }

    @Test func `Sums, means, parts and quotients read what the closures give`() {
        let files = docket(journal).files
        func make(_ measure: IndicatorMeasure, _ unit: IndicatorUnit) -> IndicatorDefinition {
            IndicatorDefinition(
                Term("t", "测试", "test"), measure, in: unit, numerator: Term("n", "分子", "n"),
                denominator: Term("d", "分母", "d"), Basis(), .convention)
        }
        let acts = Indicator.sum(make(.sum, .items), of: PreFilingMediation.self) { file, _, _ in
            file.id == "YT-2" ? nil : Int64(file.records.count)
        }
        #expect(acts.tally(over: .of2026, of: files).value.count == 8)
        let mean = Indicator.mean(make(.mean, .items), of: PreFilingMediation.self) { file, _, _ in
            Int64(file.records.count)
        }
        #expect(mean.tally(over: .of2026, of: files).value.number == Ratio(11, 3))
        let parts = Indicator.parts(make(.count, .items), of: PreFilingMediation.self) { file, _, _ in
            file.records.map { .counted(IndicatorContribution.part($0.entry.sequence, of: file.id)) }
        }
        #expect(parts.tally(over: .of2026, of: files).value.count == 11)
        let enforcement = Indicator.count(make(.count, .cases), of: EnforcementCase.self) { _, _, _ in true }
        let all = Indicator.count(make(.count, .cases), of: PreFilingMediation.self) { _, _, _ in true }
        let quotient = Indicator.quotient(make(.ratio, .ratio), of: enforcement, by: all)
        #expect(quotient.machines == ["enforcement-case", "pre-filing-mediation"])
        #expect(quotient.tally(over: .of2026, of: files).value.number == Ratio(1, 3))
        let ratio = Indicator.ratio(make(.ratio, .percent), of: PreFilingMediation.self) { file, _, _ in
            (above: Int64(file.records.count - 3), below: Int64(file.records.count))
        }
        #expect(ratio.tally(over: .of2026, of: files).value.percent == Percent(2, of: 11))
    }
}

@Suite("指标报告") struct IndicatorReportTests {
    private let panel = IndicatorPanel([consents, delegations])

    @Test func `The same journals give the same bytes, in whatever order the cases come`() throws {
        let straight = docket(journal)
        let year = try #require(AnnualReport(2026, place: "某区", of: panel, straight.files))
        let again = try #require(AnnualReport(2026, place: "某区", of: panel, docket(journal).files))
        #expect(year.json == again.json)
        let turned = try #require(AnnualReport(2026, place: "某区", of: panel, straight.files.reversed()))
        #expect(year.json == turned.json)
        #expect(try JSON.read(AnnualReport.self, from: year.json) == year)
        #expect(AnnualReport(0, of: panel, straight.files) == nil)
    }

    @Test func `The yearly report has the figures, those of the year before, and where the cases stand`() throws {
        let year = try #require(AnnualReport(2026, place: "某区", of: panel, docket(journal).files))
        #expect(year.report.figures.map(\.definition.id) == ["consents", "delegations"])
        #expect(year.report["delegations"]?.value.count == 2)
        #expect(year.before?["delegations"]?.value.count == 1)
        let delegations = try #require(year.changes.first { $0.now.definition.id == "delegations" })
        #expect(delegations.text(in: .zh) == "2件，上年同期1件，同比100.00%")
        let consents = try #require(year.changes.first { $0.now.definition.id == "consents" })
        #expect(consents.text(in: .zh) == "50.00%，上年同期100.00%，同比-50.00个百分点（按增幅为-50.00%）")
        #expect(
            year.standings.map { "\($0.machine.wire) \($0.phase.wire) \($0.count)" } == [
                "enforcement-case applied 1", "pre-filing-mediation consent-sought 1",
                "pre-filing-mediation mediator-selecting 2",
            ])
    }

    @Test func `A panel counts in one pass what its indicators count one by one`() {
        let any = Indicator(.test(named: "files", .count, in: .cases)) { file, _, _ in [.counted(file.id.rawValue)] }
        let files = docket(journal).files
        let all = [consents, any, delegations]
        let tallies = IndicatorPanel(all).tallies(over: .of2026, of: files)
        #expect(tallies == all.map { $0.tally(over: .of2026, of: files) })
        #expect(tallies.map(\.count) == [2, 4, 2])
        #expect(IndicatorPanel([]).report(over: .of2026, of: files).figures.isEmpty)
    }

    @Test func `A figure keeps area, period, source, both sums and the day it was computed`() throws {
        let day = try #require(CivilDate("2026-11-21"))
        let figure = consents.tally(over: .of2026, of: docket(journal).files).figure(of: "某区", computedOn: day)
        #expect(figure.numerator == 1)
        #expect(figure.denominator == 2)
        #expect(figure.computedOn == day)
        #expect(figure.place == "某区")
        #expect(try JSON.read(IndicatorFigure.self, from: JSON.write(figure)) == figure)
    }

    @Test func `Every record of the indicators describes itself`() {
        let schemas: [WireSchema] = [
            IndicatorTally.schema, IndicatorTotals.schema, IndicatorReport.schema, AnnualReport.schema,
            Population.schema,
        ]
        for schema in schemas {
            guard case .record(let record) = schema else {
                Issue.record("\(schema)")
                continue
            }
            #expect(!record.fields.isEmpty)
        }
    }

    @Test func `A report says what its definitions lack`() throws {
        let vague = Indicator.count(
            IndicatorDefinition.test(named: "vague", .count, in: .cases, numerator: nil, over: nil),
            of: PreFilingMediation.self
        ) { _, _, _ in true }
        let report = IndicatorPanel([vague]).report(over: .of2026, of: docket(journal).files)
        #expect(report.notes.map(\.zh) == ["指标“测试指标”未写明统计期间", "指标“测试指标”未写明分子或统计对象"])
        #expect(report.text(in: .en).hasPrefix("test indicator (2026): 3 cases\n"))
        #expect(try JSON.read(IndicatorReport.self, from: report.json) == report)
    }
}

@Suite("分类统计") struct IndicatorBreakdownTests {
    private let matters = IndicatorDefinition.test(named: "matters", .count, in: .items)

    @Test func `Theme totals that overlap do not add up to the matters, and the report says so`() throws {
        var breakdown = IndicatorBreakdown(matters, over: .of2026)
        breakdown.add(.counted("M-1"), under: ["行政案件协调化解", "联动任务落细落实"])
        breakdown.add(.counted("M-2"), under: ["行政案件协调化解"])
        #expect(breakdown.whole.value.count == 2)
        #expect(breakdown.parts.map { $0.tally.value.count } == [1, 2])
        #expect(breakdown["没有的类别"].isEmpty)
        #expect(breakdown.overlaps)
        #expect(breakdown.caveat?.zh == "同一事项可归入多个类别：各类合计3，实有2，不得相加")
        #expect(
            breakdown.text(in: .zh)
                == "联动任务落细落实：1项\n行政案件协调化解：2项\n总数：2项\n同一事项可归入多个类别：各类合计3，实有2，不得相加")
        let report = IndicatorReport(
            [breakdown.whole], over: .of2026, notes: [breakdown.caveat].compactMap { $0 })
        #expect(report.notes.count == 1)
    }

    @Test func `Themes that do not overlap add up, and merging keeps it so`() throws {
        var one = IndicatorBreakdown(matters, over: .of2026)
        one.add(.counted("M-1"), under: ["甲"])
        var other = IndicatorBreakdown(matters, over: .of2026)
        other.add(.counted("M-2"), under: ["乙"])
        try one.merge(other)
        #expect(one.caveat == nil)
        #expect(one.labelledCount == 2)
        other.add(.counted("M-1"), under: ["乙"])
        try one.merge(other)
        #expect(one.overlaps)
        #expect(one["乙"].count == 2)
        #expect(throws: IndicatorProblem.self) {
            try one.merge(IndicatorBreakdown(IndicatorDefinition.test(named: "x", .count, in: .items), over: .of2026))
        }
    }
}
