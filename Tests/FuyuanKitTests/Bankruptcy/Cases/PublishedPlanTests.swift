import FuyuanKit
import Testing

@Suite("公布案例：案卷规划") struct PublishedPlanTests {
    @Test(arguments: PublishedCase.all.indices)
    func `Every published act is planned, in order, and nothing else is`(index: Int) {
        let it = PublishedCase.all[index]
        let rows = PlannedAct.all.filter { $0.caseID == it.id }
        #expect(Set(rows.map(\.n)) == Set(it.acts.map(\.n)), "\(it.id)")
        #expect(rows.map(\.n) == rows.map(\.n).sorted(), "\(it.id)")
    }

    @Test func `A row without a machine says why it has none`() {
        for row in PlannedAct.all where row.machine == nil {
            #expect(row.act.isEmpty && !row.assumed.isEmpty, "\(row.caseID) act \(row.n)")
        }
        for row in PlannedAct.all where row.machine != nil {
            #expect(!row.act.isEmpty, "\(row.caseID) act \(row.n)")
        }
    }

    @Test func `An act whose day is not published says so`() throws {
        for row in PlannedAct.all where row.machine != nil {
            let it = try PublishedCase.named(row.caseID)
            let act = try #require(it.acts.first { $0.n == row.n })
            if act.precision != "day" { #expect(!row.assumed.isEmpty, "\(row.caseID) act \(row.n)") }
        }
    }

    @Test func `Days and amounts in the plan are those published`() {
        for row in PlannedAct.all {
            for (key, value) in row.facts where key.hasSuffix("On") || key == "claimsUntil" || key == "until" {
                #expect(CivilDate(value) != nil, "\(row.caseID) act \(row.n): \(key)")
            }
            for key in ["amountFor", "principal", "declared"] {
                guard let value = row.facts[key] else { continue }
                #expect(
                    value.utf8.allSatisfy { (48...57).contains($0) || $0 == 46 }, "\(row.caseID) act \(row.n): \(key)")
            }
        }
    }

    @Test func `Each case but the one of foreign law has an end`() {
        let ended = Set(PlannedEnd.all.map(\.caseID))
        #expect(PublishedCase.all.map(\.id).filter { !ended.contains($0) } == ["BKR-31"])
    }
}
