import FuyuanKit
import Testing

extension SupervisionOrder: Walkable {
    static var walkActs: [Act] {
        let node = OverdueNode(TimeLimit.enforcementNotice.id, since: day("2026-03-02"), lastDay: day("2026-03-12"))
        return [
            .open(node), .superviseHandler, .superviseCase, .escalate(SupervisionEscalation(.vicePresident)),
            .escalateFurther(SupervisionEscalation(.outside)), .reply, .clear,
        ]
    }
}

@Suite("督办") struct SupervisionOrderTests {
    static let node = OverdueNode(
        TimeLimit.enforcementNotice.id, since: day("2026-03-02"), lastDay: day("2026-03-12"), handler: "h-1")

    @Test func `The laws of every machine hold`() { checkLaws(of: SupervisionOrder.self) }

    @Test func `A late node goes to the handler, to the case, and up`() throws {
        var matter = Matter<SupervisionOrder>()
        try matter.do(.open(Self.node), .system, on: "2026-03-10")
        // Eight of ten days: the handler’s turn.
        #expect(try matter.do(.superviseHandler, .system, on: "2026-03-10").emits == [.tellHandler])
        #expect(matter.phase == .toPerson)
        #expect(try matter.do(.superviseCase, .system, on: "2026-03-11").irregularities == ["step-due"])
        var other = Matter<SupervisionOrder>()
        try other.do(.open(Self.node), .system, on: "2026-03-12")
        #expect(try other.do(.superviseCase, .system, on: "2026-03-12").isRegular)
        #expect(other.phase == .toCase)
        let up = SupervisionEscalation(.vicePresident, clearBy: day("2026-03-20"))
        #expect(try other.do(.escalate(up), .bureauChief, on: "2026-03-17").isRegular)
        #expect(other.phase == .escalated)
        #expect(other.lastDay(.clearing) == "2026-03-20")
        let outside = try other.do(.escalateFurther(SupervisionEscalation(.outside)), .court, on: "2026-03-23")
        #expect(outside.isRegular)
        #expect(outside.emits == [.tellOutside])
        let same = SupervisionEscalation(.outside)
        #expect(try other.do(.escalateFurther(same), .court, on: "2026-03-24").irregularities == ["higher-step"])
        try other.do(.reply, .handler, on: "2026-03-24")
        #expect(try other.do(.clear, .bureauChief, on: "2026-03-24").irregularities == ["replied-in-time"])
        #expect(other.phase == .cleared)
    }

    @Test func `The steps come at 80, 100, 150 and 200 percent, the last also at the second miss`() {
        func step(_ days: Int, _ misses: Int = 0) -> SupervisionStep? {
            .reached(after: days, of: 10, misses: misses, in: .current)
        }
        #expect(step(7) == nil)
        #expect(step(8) == .handler)
        #expect(step(9) == .handler)
        #expect(step(10) == .bureauChief)
        #expect(step(14) == .bureauChief)
        #expect(step(15) == .vicePresident)
        #expect(step(19) == .vicePresident)
        #expect(step(20) == .outside)
        #expect(step(8, 2) == .outside)
        #expect(SupervisionStep.reached(after: 5, of: 0, in: .current) == nil)
        #expect(SupervisionStep.reached(after: .max, of: .max, in: .current) == nil)
        var law = LegalContext.current
        law.policies[SupervisionStep.handler.threshold.id] = .share(1, of: 2)
        #expect(SupervisionStep.reached(after: 5, of: 10, in: law) == .handler)
        #expect(SupervisionStep.policies.allSatisfy { $0.evidence == .convention })
    }
}
