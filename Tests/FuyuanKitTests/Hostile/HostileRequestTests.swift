import FuyuanKit
import Testing

/// The machines of requests, threads and tickets under absurd acts.
@Suite("请求、联络、工单的荒谬行为") struct HostileRequestTests {
    @Test func `No order of acts leads where no row leads`() {
        let walk = HostileWalkTests()
        walk.walk(InterAgencyRequest.self)
        walk.walk(LiaisonThread.self)
        walk.walk(EnterpriseRequest.self)
        walk.walk(ServiceTicket.self)
    }

    @Test func `Whatever the journal, the access log tells of every refusal, and is true to it`() throws {
        var dice = HostileWalkTests.Dice(state: 11)
        let acts = InterAgencyRequest.walkActs + HostileWalkTests.spoiled(InterAgencyRequest.self)
        var file = CaseFile<InterAgencyRequest>("H-1")
        for sequence in 1...400 {
            let role = LiaisonRole.allCases[dice.roll(LiaisonRole.allCases.count)]
            file.admit(
                Entry(
                    "H-1", sequence - dice.roll(2), on: HostileWalkTests.days[dice.roll(HostileWalkTests.days.count)],
                    by: Actor(role, HostileWalkTests.ids[dice.roll(HostileWalkTests.ids.count)]),
                    acts[dice.roll(acts.count)]), under: .current)
        }
        let log = AccessLog(of: file)
        #expect(log.lines.contains { $0.isRefused })
        #expect(log.discrepancies(from: [file]).isEmpty)
        #expect(try AccessLog(utf8: log.utf8) == log)
    }

    @Test func `Whatever the journal, a thread has at most one overdue task, the same when told twice`() {
        var dice = HostileWalkTests.Dice(state: 13)
        let acts = LiaisonThread.walkActs + HostileWalkTests.spoiled(LiaisonThread.self)
        for round in 0..<50 {
            var file = CaseFile<LiaisonThread>("H-1")
            for sequence in 1...30 {
                let role = LiaisonRole.allCases[dice.roll(LiaisonRole.allCases.count)]
                let ids: [ActorID?] = LiaisonThread.walkActors + [nil]
                file.admit(
                    Entry(
                        "H-1", sequence, on: HostileWalkTests.days[dice.roll(HostileWalkTests.days.count)],
                        by: Actor(role, ids[dice.roll(ids.count)]), acts[dice.roll(acts.count)]), under: .current)
            }
            var again = CaseFile<LiaisonThread>("H-1")
            let entries = file.records.map(\.entry)
            for entry in entries + entries { again.admit(entry, under: .current) }
            for asked in [CivilDate.min, day("2026-06-01"), .max] {
                let tasks = OverdueTask.all(of: [file, again, file], asOf: asked, in: .current)
                #expect(tasks.count <= 1, "round \(round)")
                #expect(tasks == OverdueTask.all(of: [again], asOf: asked, in: .current))
            }
        }
    }
}
