import FuyuanKit
import Testing

/// Suits for ten thousand people, and the white paper.
extension YantaiMissionTests {
    @Test func `S2-37: 成诉率 and 成讼率 are one id, and without a population the rate is undefined, not 0`() throws {
        let names = IndicatorAliases.bundled
        #expect(names["万人成诉率"] == "litigation-per-10k")
        #expect(names["万人成讼率"] == names["万人成诉率"] && names["万人起诉率"] == names["万人成诉率"])
        #expect(names["万人犯罪率"] != names["万人成诉率"])

        let definition = IndicatorDefinition.litigationPer10k(countsAdministrative: true)
        #expect(definition.id == names["万人成诉率"])
        var tally = IndicatorTally(definition, over: try #require(.year(2021)))
        for number in 1...1_234 { tally.add(.counted("A-\(number)")) }
        let unknown = tally.value(per: nil)
        #expect(unknown.number == nil && unknown.gap == .missingBase)
        #expect(unknown.text(in: .zh) == "缺少基数，无从计算" && unknown.text(in: .en) == "undefined: the base is missing")
        let nobody = try #require(Population(residents: 0, on: day("2021-12-31"), source: "统计公报"))
        #expect(tally.value(per: nobody).number == nil && tally.value(per: nobody).gap == .emptyDenominator)
        // 1,234 of 2,400,000 residents and 100,000 registered floating people: 4.936 for ten thousand.
        let city = try #require(
            Population(residents: 2_400_000, floating: 100_000, on: day("2021-12-31"), source: "统计公报"))
        #expect(tally.value(per: city).text(in: .zh) == "每万人4.94件")
        // No suits among people is 0; that is told apart from not knowing.
        let none = IndicatorTally(definition, over: try #require(.year(2021))).value(per: city)
        #expect(none.number == .zero && none.gap == nil)
        #expect(Population(residents: 2_400_000, on: day("2021-12-31"), source: "") == nil)
    }

    /// Two suits of first instance, one of them of the year before, as journal lines.
    private static let journal = [
        ("A-1", "2026-03-02", "2026-03-03"), ("A-2", "2026-05-06", "2026-05-07"), ("A-3", "2025-05-06", "2025-05-07"),
    ].flatMap { id, filed, docketed -> [[UInt8]] in
        let steps: [(String, AdministrativeRole, AdministrativeFirstInstance.Act)] = [
            (filed, .plaintiff, .fileComplaint(SuitComplaint(hasReceipt: true))), (docketed, .court, .docketOnSpot),
        ]
        return steps.enumerated().map { number, step in
            JSON.write(
                Entry<AdministrativeFirstInstance>(
                    CaseID(id), number + 1, on: day(step.0), by: Actor(step.1), step.2))
        }
    }

    private func whitePaper(_ lines: [[UInt8]]) throws -> [UInt8] {
        var docket = Docket()
        for line in lines { #expect(docket.admit(line: line, under: .current) == nil) }
        let filed = Indicator.count(
            IndicatorDefinition(
                Term("administrative-suits", "行政一审立案", "administrative suits docketed"), .count, in: .cases,
                numerator: Term("docketed", "立案", "docketed"), over: .year, Basis(Citation("YT21"))),
            of: AdministrativeFirstInstance.self
        ) { file, period, _ in period.contains(file.state.docketedOn) }
        let paper = try #require(AnnualReport(2026, place: "烟台市", of: IndicatorPanel([filed]), docket.files))
        #expect(paper.report["administrative-suits"]?.value.count == 2)
        #expect(paper.before?["administrative-suits"]?.value.count == 1)
        return paper.json
    }

    @Test func `S2-45: the same log gives a white paper of the same bytes, another log other bytes`() throws {
        let bytes = try whitePaper(Self.journal)
        #expect(try whitePaper(Self.journal) == bytes)
        // The cases in another order, each with its acts in theirs.
        let turned = Array(Self.journal[4...] + Self.journal[2..<4] + Self.journal[..<2])
        #expect(try whitePaper(turned) == bytes)
        let paper = try JSON.read(AnnualReport.self, from: bytes)
        #expect(paper.json == bytes)
        #expect(paper.changes.map { $0.text(in: .zh) } == ["2件，上年同期1件，同比100.00%"])
    }
}
