import FuyuanKit
import Testing

/// Choosing from the roster of mediators: obstacles by name, and drawing by lot.
@Suite struct RosterDrawTests {
    private let today = day("2026-06-10")

    func roster(_ members: [ActorID]) throws -> MediatorRoster {
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

    @Test func `An expert is put forward under four criteria`() {
        #expect(MediationExpert("lawyer-1", met: .all).findings == [])
        let found = MediationExpert("lawyer-2", met: [.politicalQuality, .professionalLevel]).findings
        #expect(found.map(\.text.zh) == ["未核实：社会责任感", "未核实：热心公益"])
        #expect(LegalServiceLevel.fourLevels.count == 4)
    }
}
