import FuyuanKit
import Testing

/// Choosing from the roster of mediators: obstacles by name, and drawing by lot.
@Suite struct RosterDrawTests {
    private let today = day("2026-06-10")

    private func roster(_ members: [ActorID]) throws -> MediatorRoster {
        var roster = MediatorRoster()
        for member in members {
            let file = try CaseFile<MediatorRegistration>.history(
                CaseID(member.rawValue),
                [
                    (
                        "2025-01-02", Actor(.candidate),
                        .apply(RosterCandidate(member, qualities: .all, court: "court-1"))
                    ),
                    ("2025-01-03", Actor(.court, "court-1"), .review),
                    ("2025-01-06", Actor(.court, "court-1"), .train(RosterTraining())),
                    ("2025-01-20", Actor(.court, "court-1"), .admit(RosterAdmission())),
                    ("2025-02-01", Actor(.court, "court-1"), .activate(RosterProfile(chargesFee: false))),
                ])
            roster.add(file.state)
        }
        return roster
    }

    @Test func `S1-33: a conflicted mediator is refused with the conflict`() throws {
        var roster = try roster(["m1", "m2"])
        roster.ties = [RosterTie("m1", to: "party-1", by: .closeRelative)]
        let request = MediatorRequest("d-1", people: ["party-1", "party-2"])
        let refused = try #require(governanceRefusal { try roster.require("m1", for: request, on: today) })
        #expect(refused.codes == ["governance.mediator/recusal"])
        #expect(refused.text(in: .zh).contains(RecusalGround.closeRelative.term.zh))
        #expect(governanceRefusal { try roster.require("m2", for: request, on: today) } == nil)
        #expect(
            governanceRefusal { try roster.require("m9", for: request, on: today) }?.codes == [
                "governance.mediator-not-on-roster"
            ])
        for seed in 0..<20 as Range<UInt64> { #expect(roster.draw(for: request, on: today, seed: seed) == "m2") }
    }

    @Test func `S1-33: the draw is the same for the same seed, whatever the order of the roster`() throws {
        let members: [ActorID] = ["m1", "m2", "m3", "m4", "m5"]
        let (one, other) = (try roster(members), try roster(members.reversed()))
        let request = MediatorRequest("d-1", people: ["party-1"])
        var drawn: Set<ActorID> = []
        for seed in 0..<100 as Range<UInt64> {
            let member = one.draw(for: request, on: today, seed: seed)
            #expect(member == other.draw(for: request, on: today, seed: seed))
            if let member { drawn.insert(member) }
        }
        #expect(drawn == Set(members))
        #expect(MediatorRoster().draw(for: request, on: today, seed: 1) == nil)
    }

    @Test func `An expert is put forward under four criteria`() {
        #expect(MediationExpert("lawyer-1", met: .all).findings == [])
        let found = MediationExpert("lawyer-2", met: [.politicalQuality, .professionalLevel]).findings
        #expect(found.map(\.text.zh) == ["未核实：社会责任感", "未核实：热心公益"])
        #expect(LegalServiceLevel.fourLevels.count == 4)
    }
}
