import FuyuanKit
import Testing

extension RestorationOrder: Walkable {
    static var walkActs: [Act] {
        let terms = RestorationTerms(.publicInterest, dueOn: CivilDate(2026, 6, 30), cost: Money(fen: 100))
        return [
            .order(terms), .orderCost(terms), .begin, .report(RestorationReport()),
            .returnForRework(RestorationRework(until: CivilDate(2026, 12, 31))),
            .extend(RestorationRework(until: CivilDate(2026, 12, 31))), .noteUnperformed, .organise,
            .payCost(RestorationPayment(Money(fen: 100))), .reportOrganised(RestorationReport()),
            .returnToOrganiser(RestorationRework()), .accept(RestorationInspection(meetsStandard: true)),
        ]
    }
    static var walkActors: [ActorID] { ["R-1", "R-2"] }
}

private typealias Order = Matter<RestorationOrder>

/// A compensation suit orders the forest replanted by the end of June, or 800,000 yuan to be paid.
private let terms = RestorationTerms(
    .compensationSuit, harm: "H-1", scope: "replant 12 mu", dueOn: CivilDate(2026, 6, 30),
    cost: Money(fen: 80_000_000))

@Suite("生态环境修复令") struct RestorationOrderTests {
    private func ordered(_ terms: RestorationTerms = terms) throws -> Order {
        var matter = Order()
        try matter.do(.order(terms), .court, on: "2026-03-02")
        return matter
    }

    @Test func `The laws of every machine hold`() { checkLaws(of: RestorationOrder.self) }

    @Test func `Restoration is tracked to acceptance by somebody else than the one who reported it`() throws {
        var matter = try ordered()
        #expect(matter.lastDay(.performance) == "2026-06-30")
        try matter.do(.begin, .party, on: "2026-03-10")
        #expect(try matter.do(.report(RestorationReport(evidence: ["photos"])), .party, on: "2026-06-12").isRegular)
        #expect(matter.phase == .reported)
        let accept = RestorationOrder.Act.accept(RestorationInspection(meetsStandard: true))
        #expect(
            matter.refusal(of: accept, .party, on: "2026-06-20") == [
                "restoration-order/accept/wrong-role", "restoration-order/accept/inspected-by-another/unknown",
            ])
        #expect(
            matter.refusal(
                of: .accept(RestorationInspection(meetsStandard: false)), .agency, on: "2026-06-20")
                == ["restoration-order/accept/standard-met/unmet"])
        var silent = matter
        #expect(throws: (any Error).self) {
            try silent.do(.accept(RestorationInspection()), .agency, on: "2026-06-20")
        }
        try matter.do(
            .returnForRework(RestorationRework(until: CivilDate(2026, 8, 31), reason: "half the trees died")), .agency,
            on: "2026-06-20")
        #expect(matter.phase == .underway && matter.file.state.reworks == 1)
        #expect(matter.lastDay(.performance) == "2026-08-31")
        try matter.do(.report(RestorationReport()), .party, on: "2026-08-30")
        try matter.do(accept, .agency, on: "2026-09-04")
        #expect(matter.phase == .accepted)
        #expect(matter.file.state.inspection?.meetsStandard == true)
    }

    @Test func `mediation.E10: in a compensation suit the court shall fix the cost; in a public-interest suit it may`()
        throws
    {
        #expect(
            try Order().with(.order(RestorationTerms(.compensationSuit, dueOn: CivilDate(2026, 6, 30)))).irregularities
                == ["cost-fixed"])
        #expect(try Order().with(.order(terms)).isRegular)
        #expect(try Order().with(.order(RestorationTerms(.publicInterest))).isRegular)
        #expect(try Order().with(.order(RestorationTerms(.confirmedAgreement))).isRegular)
    }

    @Test func `mediation.E10b: the cost may be ordered alone in a public-interest suit`() throws {
        let cost = RestorationTerms(.publicInterest, cost: Money(fen: 50_000_000))
        var matter = Order()
        let outcome = try matter.do(.orderCost(cost), .court, on: "2026-03-02")
        #expect(outcome.isRegular && outcome.emits == [.collectCost, .organise])
        #expect(matter.phase == .costOrdered)
        var other = Order()
        #expect(try other.do(.orderCost(terms), .court, on: "2026-03-02").irregularities == ["cost-alone-allowed"])
        #expect(matter.file.state.costDue == Money(fen: 50_000_000))
        try matter.do(.payCost(RestorationPayment(Money(fen: 20_000_000))), .party, on: "2026-04-01")
        #expect(matter.file.state.costDue == Money(fen: 30_000_000))
        try matter.do(.payCost(RestorationPayment(.max)), .party, on: "2026-04-02")
        #expect(matter.file.state.costDue == nil)
    }

    @Test func `Where the liable party does not restore, the government organises it and is inspected too`() throws {
        var matter = try ordered()
        var early = matter
        #expect(try early.do(.noteUnperformed, .court, on: "2026-06-30").irregularities == ["time-over"])
        let outcome = try matter.do(.noteUnperformed, .court, on: "2026-07-01")
        #expect(outcome.isRegular && outcome.emits == [.collectCost, .organise])
        var late = matter
        #expect(
            try late.do(.report(RestorationReport()), .party, on: "2026-07-08").irregularities == ["reported-in-time"])
        try matter.do(.organise, .government, on: "2026-07-06")
        try matter.do(.payCost(RestorationPayment(Money(fen: 80_000_000))), .party, on: "2026-07-20")
        #expect(matter.file.state.costDue == .zero)
        try matter.do(.reportOrganised(RestorationReport()), .agency, "A-1", on: "2026-10-09")
        let accept = RestorationOrder.Act.accept(RestorationInspection(meetsStandard: true))
        #expect(
            matter.refusal(of: accept, .agency, "A-1", on: "2026-10-12")
                == ["restoration-order/accept/inspected-by-another/unmet"])
        #expect(matter.refusal(of: accept, .agency, "A-2", on: "2026-10-12") == [])
        try matter.do(.returnToOrganiser(RestorationRework()), .court, on: "2026-10-12")
        try matter.do(.reportOrganised(RestorationReport()), .agency, "A-1", on: "2026-11-09")
        try matter.do(accept, .court, on: "2026-11-12")
        #expect(matter.phase == .accepted)
    }
}

extension Matter<RestorationOrder> {
    /// What an order by the court comes to.
    fileprivate func with(_ act: RestorationOrder.Act) throws -> Outcome<RestorationOrder> {
        var matter = self
        return try matter.do(act, .court, on: "2026-03-02")
    }
}
