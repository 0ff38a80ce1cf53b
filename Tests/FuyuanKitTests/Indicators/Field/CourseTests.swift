import FuyuanKit
import Testing

@Suite("指标所读的卷宗") struct CourseTests {
    private let administrator = Actor(BankruptcyRole.administrator, "a1")

    private func sold() throws -> CaseFile<EstateAsset> {
        try .history(
            "A-1",
            [
                ("2026-06-01", administrator, .inquire(AssetInquiry(.vehicle, mandate: AdministratorMandate("a1")))),
                ("2026-06-01", administrator, .takeOver), ("2026-06-01", administrator, .value),
                ("2026-06-02", administrator, .plan(RealisationPlan())),
                ("2026-06-02", administrator, .sell(SaleListing())),
                ("2026-06-03", administrator, .completeSale(SaleResult(yuan(300)))),
            ])
    }

    @Test func `A corrected act counts with its corrected content and day`() throws {
        var file = try sold()
        #expect(try Indicator.bankruptcyAssetsDisposed.told(2026, [file]) == "300元")
        let corrected = Entry<EstateAsset>(
            "A-1", 7, on: day("2027-01-04"), by: administrator, .completeSale(SaleResult(yuan(200))), correcting: 6)
        try file.append(corrected, under: .current)
        #expect(file.done.map(\.sequence) == [1, 2, 3, 4, 5, 6])
        #expect(file.done.last?.day == day("2027-01-04"))
        #expect(try Indicator.bankruptcyAssetsDisposed.told(2026, [file]) == "0元")
        #expect(try Indicator.bankruptcyAssetsDisposed.told(2027, [file]) == "200元")
    }

    @Test func `What the law refused counts for nothing`() throws {
        let entries: [Entry<EstateAsset>] = [
            Entry("A-2", 1, on: day("2026-06-03"), by: administrator, .completeSale(SaleResult(yuan(300))))
        ]
        let file = CaseFile<EstateAsset>.audit("A-2", entries, under: .current)
        #expect(file.records.count == 1 && file.done.isEmpty)
        #expect(try Indicator.bankruptcyAssetsDisposed.told(2026, [file]) == "0元")
    }

    @Test func `An older and a newer file of one case are a conflict, told and left out`() throws {
        var newer = try sold()
        let corrected = Entry<EstateAsset>(
            "A-1", 7, on: day("2026-07-01"), by: administrator, .completeSale(SaleResult(yuan(200))), correcting: 6)
        try newer.append(corrected, under: .current)
        let tally = Indicator.bankruptcyAssetsDisposed.tally(over: try indicatorYear(2026), of: [try sold(), newer])
        #expect(tally.conflicts.map(\.unit) == ["A-1"])
        #expect(tally.value.count == 0)
    }

    @Test func `A panel of all fields reads a docket of all machines in one pass`() throws {
        let all = Indicator.bankruptcy + Indicator.enforcement + Indicator.administrative + Indicator.mediation
        let panel = IndicatorPanel(all)
        let tallies = panel.tallies(over: try indicatorYear(2026), of: [try sold()])
        #expect(tallies.count == all.count)
        #expect(tallies.filter { !$0.isEmpty }.map(\.definition.id) == [Indicator.bankruptcyAssetsDisposed.id])
    }
}
