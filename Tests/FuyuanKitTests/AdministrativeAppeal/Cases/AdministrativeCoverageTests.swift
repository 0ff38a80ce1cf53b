import Foundation
import FuyuanKit
import Testing

/// Where each published administrative case is tested, so that none is forgotten.
@Suite("公布案例（行政）：一览") struct AdministrativeCoverageTests {
    private static let (roads, enforcement, centre) = (
        "Roads/PublishedRoadTests.swift", "NonLitigation/PublishedNonLitigationTests.swift",
        "DisputeCentre/PublishedSettledSuitTests.swift"
    )
    private static let outcomes = "Cases/AdministrativeOutcomeTests.swift"

    /// The machines of the journal, in the order of its files, and the tests of values.
    static let table: [(id: String, journal: [String], values: [String])] = [
        ("ADM-01", ["reconsideration-case", "administrative-first-instance"], [roads]),
        ("ADM-03", ["reconsideration-case", "administrative-first-instance"], [roads]),
        ("ADM-05", ["administrative-first-instance"], [roads]),
        ("ADM-07", ["administrative-first-instance", "administrative-second-instance"], [roads]),
        ("ADM-09", ["administrative-first-instance"], [roads]),
        ("ADM-11", ["non-litigation-enforcement"], [roads, enforcement]),
        ("ADM-13", ["non-litigation-enforcement"], [roads, enforcement]),
        ("ADM-15", ["non-litigation-enforcement"], [roads, enforcement]),
        ("ADM-17", ["non-litigation-enforcement"], [roads, enforcement]),
        ("ADM-19", ["non-litigation-enforcement"], [roads, enforcement]),
        ("ADM-21", ["non-litigation-enforcement"], [roads, enforcement]),
        ("ADM-23", ["non-litigation-enforcement"], [roads, enforcement]),
        ("ADM-25", ["administrative-first-instance"], [centre]),
        ("ADM-27", ["administrative-second-instance"], [centre]),
        ("ADM-29", ["administrative-first-instance"], [roads, centre]),
        ("ADM-31", ["reconsideration-case", "reconsideration-case"], [roads]),
        ("ADM-33", ["reconsideration-case", "administrative-first-instance"], [roads]),
        ("ADM-35", ["reconsideration-case", "administrative-first-instance"], [roads]),
        ("ADM-37", ["reconsideration-case", "administrative-first-instance"], [roads]),
        ("ADM-39", [], [centre, outcomes]),
        ("ADM-41", [], [centre, outcomes]),
        ("ADM-43", ["reconsideration-case"], [roads]),
        ("ADM-45", ["non-litigation-enforcement"], [enforcement]),
        ("ADM-47", ["administrative-first-instance"], [roads]),
        ("ADM-49", ["non-litigation-enforcement"], [enforcement]),
        ("ADM-51", [], [centre, outcomes]),
        ("ADM-53", [], [centre, outcomes]),
    ]

    @Test func `All twenty-seven cases are in the table, and each is told as a journal or tested as a value`() {
        #expect(PublishedCase.administrative.map(\.id) == Self.table.map(\.id))
        #expect(Self.table.count == 27)
        for row in Self.table { #expect(!row.journal.isEmpty || !row.values.isEmpty, "\(row.id)") }
        #expect(AdministrativeJournal.ids == Self.table.filter { !$0.journal.isEmpty }.map(\.id))
        #expect(AdministrativeJournal.ids.count == 23)
    }

    @Test(arguments: table.filter { !$0.journal.isEmpty }.map(\.id))
    func `A journal holds the machines the table says`(id: String) throws {
        let row = try #require(Self.table.first { $0.id == id })
        #expect(try AdministrativeJournal(id).files.map { type(of: $0).machine.wire } == row.journal)
    }

    @Test(arguments: table.map(\.id))
    func `A test of values names the case`(id: String) throws {
        let row = try #require(Self.table.first { $0.id == id })
        for file in row.values {
            let text = String(decoding: try Fixture.data("AdministrativeAppeal/\(file)"), as: UTF8.self)
            #expect(text.contains(id), "\(file)")
        }
    }

    @Test func `A case without a journal has no act of these machines with a day`() throws {
        for id in AdministrativeJournal.undated {
            let acts = try PublishedCase.named(id).acts
            let deciding: Set = ["court", "appeal court", "provincial government"]
            #expect(
                acts.allSatisfy { $0.date == nil || !deciding.contains($0.actor) || $0.term.contains("民事") }, "\(id)")
        }
    }
}
