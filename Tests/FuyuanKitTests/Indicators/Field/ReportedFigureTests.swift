import FuyuanKit
import Testing

@Suite("上报数字") struct ReportedFigureTests {
    private let day = CivilDate(2026, 3, 1)!

    private func area(_ unit: String, _ amount: Int64, from source: String = "自然资源局", on day: String = "2026-03-01")
        -> ReportedFigure
    {
        ReportedFigure(.landArea, of: unit, amount, on: CivilDate(day)!, source: source)
    }

    @Test func `The latest figure by a day counts, and sums go over a period`() throws {
        let figures = ReportedFigures([
            area("B-1#estate-asset-1", 526), area("B-1#estate-asset-1", 530, on: "2026-05-04"),
        ])
        #expect(figures.latest(.landArea, of: "B-1#estate-asset-1", by: day) == 526)
        #expect(figures.latest(.landArea, of: "B-1#estate-asset-1", by: CivilDate(2026, 12, 31)!) == 530)
        #expect(figures.latest(.landArea, of: "B-1#estate-asset-1", by: CivilDate(2026, 2, 28)!) == nil)
        #expect(figures.latest(.floorArea, of: "B-1#estate-asset-1", by: day) == nil)
        #expect(figures.sum(.landArea, of: "B-1#estate-asset-1", over: try indicatorYear(2026)) == 1056)
        #expect(figures.sum(.landArea, of: "B-1#estate-asset-1", over: try indicatorYear(2025)) == nil)
        #expect(figures.all(.landArea, over: try indicatorYear(2026)).map(\.amount) == [526, 530])
        #expect(figures.findings.isEmpty)
    }

    @Test func `What names no source, is negative, or is said twice differently does not count`() throws {
        let figures = ReportedFigures([
            area("a", 1, from: ""), area("b", -1), area("c", 1), area("c", 2), area("d", 3), area("d", 3, from: "法院"),
        ])
        #expect(
            figures.findings.map(\.code) == [
                "reported-figure/source", "reported-figure/amount", "reported-figure/conflict",
            ])
        #expect(figures.findings.map(\.path) == ["a", "b", "c"])
        #expect(figures.findings.allSatisfy { !$0.text.zh.isEmpty && !$0.text.en.isEmpty })
        for unit in ["a", "b", "c"] { #expect(figures.latest(.landArea, of: unit, by: day) == nil) }
        #expect(figures.latest(.landArea, of: "d", by: day) == 3)
        #expect(
            ReportedFigures([area("e", .max), area("e", 1, on: "2026-04-01")])
                .sum(.landArea, of: "e", over: try indicatorYear(2026)) == nil)
    }

    @Test func `A figure comes back from its wire form`() throws {
        let figure = area("B-1#estate-asset-1", 526)
        #expect(try JSON.read(ReportedFigure.self, from: JSON.write(figure)) == figure)
    }
}
