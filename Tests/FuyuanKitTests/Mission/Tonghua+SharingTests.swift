import FuyuanKit
import Testing

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
}
