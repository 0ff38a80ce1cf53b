import FuyuanKit
import Testing

private let draws = RosterDrawTests()
private typealias Shares = InformationShareTests

extension TonghuaMissionTests {
    @Test func `S1-34: an event delivered twice is applied once`() {
        var share = InformationShare(Shares.subscription)
        #expect(share.receive(Shares.clue) == .applied)
        let before = share
        #expect(share.receive(Shares.clue) == .redelivered)
        #expect(share == before)
        #expect(share.count == 1)
    }

    @Test func `S1-34: the order of delivery does not matter, nor does redelivery`() {
        var changed = Shares.clue
        changed.text = "排污口超标三倍"
        var third = Shares.clue
        third.text = "更正：未超标"
        let deliveries = [Shares.clue, Shares.major, changed, Shares.clue, third]
        var (one, other) = (InformationShare(Shares.subscription), InformationShare(Shares.subscription))
        for event in deliveries { one.receive(event) }
        for event in deliveries.reversed() + deliveries { other.receive(event) }
        #expect(one == other)
        #expect(one.events.map(\.name) == ["1", "2026-7"])
        #expect(one.conflicts.count == 2)
    }

    @Test func `S1-32: a dispute that passes three phases counts once`() {
        var city = DisputeCourse()
        for phase in DisputePhase.allCases { city.note("d-1", in: phase) }
        var county = DisputeCourse()
        county.note("d-1", in: .beforeSuit)
        county.note("d-2", in: .beforeSuit)
        city.formUnion(county)
        #expect(city.count == 2 && city.count(in: .beforeSuit) == 2 && city.count(in: .afterSuit) == 1)
        #expect(city["d-1"] == .all && city["d-9"].isEmpty)
    }

    @Test func `S1-33: a conflicted mediator is refused with the conflict`() throws {
        var roster = try draws.roster(["m1", "m2"])
        roster.ties = [RosterTie("m1", to: "party-1", by: .closeRelative)]
        let request = MediatorRequest("d-1", people: ["party-1", "party-2"])
        let refused = try #require(governanceRefusal { try roster.require("m1", for: request, on: day("2026-06-10")) })
        #expect(refused.codes == ["governance.mediator/recusal"])
        let ground = RecusalGround.closeRelative.term
        let reason = try #require(refused.reasons.first)
        #expect(reason.text.zh.contains(ground.zh) && reason.text.en.contains(ground.en))
        #expect(reason.basis.citations == [.invitedMediation(15)])
        #expect(governanceRefusal { try roster.require("m2", for: request, on: day("2026-06-10")) } == nil)
        #expect(
            governanceRefusal { try roster.require("m9", for: request, on: day("2026-06-10")) }?.codes == [
                "governance.mediator-not-on-roster"
            ])
        for seed in 0..<20 as Range<UInt64> {
            #expect(roster.draw(for: request, on: day("2026-06-10"), seed: seed) == "m2")
        }
    }

    @Test func `S1-33: the draw is the same for the same seed, whatever the order of the roster`() throws {
        let members: [ActorID] = ["m1", "m2", "m3", "m4", "m5"]
        let (one, other) = (try draws.roster(members), try draws.roster(members.reversed()))
        let request = MediatorRequest("d-1", people: ["party-1"])
        var drawn: Set<ActorID> = []
        for seed in 0..<100 as Range<UInt64> {
            let member = one.draw(for: request, on: day("2026-06-10"), seed: seed)
            #expect(member == other.draw(for: request, on: day("2026-06-10"), seed: seed))
            if let member { drawn.insert(member) }
        }
        #expect(drawn == Set(members))
        #expect(MediatorRoster().draw(for: request, on: day("2026-06-10"), seed: 1) == nil)
    }
}
