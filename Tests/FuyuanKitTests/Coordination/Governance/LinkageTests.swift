import FuyuanKit
import Testing

/// Catalogues, coverage, themes and the matrix of regions.
@Suite struct LinkageTests {
    private let today = day("2026-06-10")

    private func matter(
        _ id: CaseID, _ region: Identifier<LinkageRegion> = "bo-ai", items: [Identifier<LinkageItem>] = [],
        themes: [TaskTheme] = [], closed: String? = nil
    ) -> LinkageMatter {
        LinkageMatter(
            id, in: region, items: items, themes: themes, openedOn: day("2026-01-05"), closedOn: closed.map { day($0) })
    }

    private var catalogue: LinkageCatalogue {
        LinkageCatalogue(
            "city-items", Bilingual("重点联动事项", "key items"),
            (1...31).map { LinkageItem(Identifier("item-\($0)"), Bilingual("事项\($0)", "item \($0)")) })
    }

    @Test func `S0-02: 31 entries with live matters for 29 report 29/31 and name the two missing`() {
        let matters = (1...29).map { matter(CaseID("m-\($0)"), items: [Identifier("item-\($0)")]) }
        let coverage = catalogue.coverage(by: matters, on: today)
        #expect(coverage.fraction == "29/31")
        #expect(coverage.rate == Percent(29, of: 31))
        #expect(coverage.missing == ["item-30", "item-31"])
        #expect(coverage.findings.map(\.path) == ["item-30", "item-31"])
        #expect(coverage.findings.allSatisfy { $0.code == "governance.item-not-covered" })
    }

    @Test func `S0-02: two counties join by set union, in either order, and never by adding`() throws {
        let one = catalogue.coverage(
            by: [matter("a", items: ["item-1", "item-2"]), matter("b", items: ["item-2"])], on: today)
        let other = catalogue.coverage(
            by: [matter("b", items: ["item-2"]), matter("c", "wen", items: ["item-3"])], on: today)
        let both = try #require(one.merged(with: other))
        #expect(both == other.merged(with: one))
        #expect(both == both.merged(with: both))
        #expect(both.fraction == "3/31")
        #expect(both.matters["item-2"] == ["a", "b"])
        #expect(both.matterCount == 3)
    }

    @Test func `Coverage of another version or of another day is not joined`() {
        var next = catalogue
        next.version = 2
        let coverage = catalogue.coverage(by: [], on: today)
        #expect(coverage.merged(with: next.coverage(by: [], on: today)) == nil)
        #expect(coverage.merged(with: catalogue.coverage(by: [], on: day("2026-06-11"))) == nil)
    }

    @Test func `A matter that ended covers nothing, and an item nobody lists is reported`() {
        let coverage = catalogue.coverage(
            by: [matter("a", items: ["item-1"], closed: "2026-06-10"), matter("b", items: ["item-99"])], on: today)
        #expect(coverage.covered == [])
        #expect(coverage.findings.last?.code == "governance.item-unknown")
        #expect(
            catalogue.coverage(by: [matter("a", items: ["item-1"], closed: "2026-06-11")], on: today).fraction == "1/31"
        )
    }

    @Test(arguments: [
        ("jiaozuo-items", 31, 0), ("huashan-items", 16, 16), ("tonghua-mechanisms", 9, 0), ("tonghua-tasks", 6, 6),
    ])
    func `The published catalogues declare 31, 16, 9 and 6, and invent no item`(
        id: LinkageCatalogue.ID, declared: Int, listed: Int
    ) throws {
        let catalogue = try #require(LinkageCatalogue.published.first { $0.id == id })
        #expect(catalogue.declaredCount == declared)
        #expect(catalogue.items.count == listed)
        #expect(catalogue.findings.isEmpty == (declared == listed))
        #expect(catalogue.coverage(by: [], on: today).unlisted == declared - listed)
    }

    @Test func `A new version says what it adds and drops, and ids stand once`() {
        var next = catalogue
        next.items.removeFirst()
        next.items.append(LinkageItem("item-32", Bilingual("新事项", "new item"), in: .bankruptcy))
        let change = next.difference(from: catalogue)
        #expect(change.added == ["item-32"] && change.dropped == ["item-1"])
        next.items.append(LinkageItem("item-2", Bilingual("重复", "again")))
        #expect(next.findings.map(\.code) == ["governance.catalogue-duplicate"])
        #expect(LinkageGroup.jiaozuo.count == 6)
    }

    @Test func `A catalogue and a matter survive the wire`() throws {
        #expect(try JSON.read(LinkageCatalogue.self, from: JSON.write(LinkageCatalogue.huashan)) == .huashan)
        let one = matter("a", items: ["item-1"], themes: [.disputes, "unknown-theme"], closed: "2026-02-01")
        #expect(try JSON.read(LinkageMatter.self, from: JSON.write(one)) == one)
    }

    @Test func `S1-26: theme totals do not add up to the matters, and the report says so`() throws {
        let report = ThemeReport([
            matter("a", themes: [.disputes, .majorRisks]), matter("b", themes: [.disputes]), matter("c"),
        ])
        #expect(report.matterCount == 3)
        #expect(report.count(of: .disputes) == 2)
        #expect(report.themeTotal == 3)
        #expect(report.shared == ["a"] && report.unthemed == ["c"])
        let finding = try #require(report.findings.first)
        #expect(finding.code == "governance.themes-do-not-add-up")
        #expect(finding.text.zh == "各主题合计3件次，事项共3件：1件跨主题，1件未归主题，合计数不等于事项数")
        #expect(report.merged(with: report) == report)
        #expect(ThemeReport([matter("b", themes: [.disputes])]).findings == [])
    }

    @Test func `The six tasks have their published names`() {
        #expect(
            TaskTheme.tonghua.map { $0.name(in: .zh) } == [
                "行政案件协调化解", "优化环境激活活力", "重点项目落地见效", "重大风险预判防控", "矛盾纠纷排查化解", "联动任务落细落实",
            ])
        #expect(TaskTheme(rawValue: "own-theme").name(in: .zh) == "own-theme")
    }

    @Test func `S1-36: empty cells of regions by themes are listed, not hidden`() {
        let matrix = CoordinationMatrix(
            regions: ["north", "south"], themes: [.disputes, .majorRisks],
            [
                matter("a", "north", themes: [.disputes, .majorRisks]), matter("b", "south", themes: [.disputes]),
                matter("b", "south", themes: [.disputes]), matter("c", "east", themes: [.disputes]),
                matter("d", "south", themes: [.majorRisks], closed: "2026-03-01"),
            ], on: today)
        #expect(matrix.emptyCells == [CoordinationMatrix.Cell("south", .majorRisks)])
        #expect(matrix.findings.map(\.path) == ["south/tonghua-major-risks"])
        #expect(matrix.count(in: "north") == 1 && matrix.count(under: .disputes) == 2)
        #expect(matrix.outside == ["c"])
        #expect(matrix.coverage == Percent(3, of: 4))
        #expect(CoordinationMatrix(regions: [], themes: [], [], on: today).coverage == nil)
    }
}
