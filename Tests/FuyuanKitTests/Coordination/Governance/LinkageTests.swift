import FuyuanKit
import Testing

/// Catalogues, coverage, themes and the matrix of regions.
@Suite struct LinkageTests {
    private let today = day("2026-06-10")

    func matter(
        _ id: CaseID, _ region: Identifier<LinkageRegion> = "bo-ai", items: [Identifier<LinkageItem>] = [],
        themes: [TaskTheme] = [], closed: String? = nil
    ) -> LinkageMatter {
        LinkageMatter(
            id, in: region, items: items, themes: themes, openedOn: day("2026-01-05"), closedOn: closed.map { day($0) })
    }

    var catalogue: LinkageCatalogue {
        LinkageCatalogue(
            "city-items", Bilingual("重点联动事项", "key items"),
            (1...31).map { LinkageItem(Identifier("item-\($0)"), Bilingual("事项\($0)", "item \($0)")) })
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

    @Test func `The six tasks have their published names`() {
        #expect(
            TaskTheme.tonghua.map { $0.name(in: .zh) } == [
                "行政案件协调化解", "优化环境激活活力", "重点项目落地见效", "重大风险预判防控", "矛盾纠纷排查化解", "联动任务落细落实",
            ])
        #expect(TaskTheme(rawValue: "own-theme").name(in: .zh) == "own-theme")
    }
}
