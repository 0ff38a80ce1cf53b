import FuyuanKit
import Testing

extension ExitBan: Walkable {
    static var walkActs: [Act] {
        [
            .request(ExitBanRequest("甲", isWritten: true)), .ownMotion(ExitBanRequest("甲")), .refuse,
            .decide(ExitBanDecision()), .reconsider, .uphold, .overturn, .liftPerformed,
            .liftEarly(ExitBanLifting(.security, isMet: true)),
        ]
    }
}

@Suite("限制出境") struct ExitBanTests {
    private func decided(_ request: ExitBanRequest = ExitBanRequest("甲", isWritten: true)) throws -> Matter<ExitBan> {
        var ban = Matter<ExitBan>()
        try ban.do(.request(request), .creditor, on: "2026-03-02")
        try ban.do(.decide(ExitBanDecision(servedOn: day("2026-03-06"))), .court, on: "2026-03-04")
        return ban
    }

    @Test func `The laws of every machine hold`() { checkLaws(of: ExitBan.self) }

    // law: enforcement.exitBanReconsider
    @Test func `A ban is reconsidered within ten days and decided in fifteen, without stay`() throws {
        var ban = try decided()
        #expect(ban.file.state.isInForce)
        #expect(ban.lastDay(.reconsideration) == "2026-03-16")
        #expect(
            ban.refusal(of: .reconsider, .listedSubject, on: "2026-03-17")
                == ["exit-ban/reconsider/reconsideration-in-time/unmet"])
        try ban.do(.reconsider, .listedSubject, on: "2026-03-16")
        #expect(ban.file.state.isInForce)
        #expect(ban.lastDay(.reconsiderationDecision) == "2026-03-31")
        var late = ban
        #expect(try late.do(.uphold, .higherCourt, on: "2026-04-01").irregularities == ["decided-in-time"])
        #expect(late.phase == .decided)
        #expect(try ban.do(.overturn, .higherCourt, on: "2026-03-31").isRegular)
        #expect(ban.phase == .lifted)
        #expect(!ban.file.state.isInForce)
    }

    @Test func `Where nobody knows when the decision was received, no request for reconsideration comes late`() throws {
        var ban = Matter<ExitBan>()
        try ban.do(.request(ExitBanRequest("甲", isWritten: true)), .creditor, on: "2026-03-02")
        try ban.do(.decide(ExitBanDecision()), .court, on: "2026-03-04")
        #expect(ban.lastDay(.reconsideration) == nil)
        #expect(try ban.do(.reconsider, .listedSubject, on: "2026-06-01").isRegular)
    }

    @Test func `A ban falls with the enforcement`() throws {
        var ban = try decided()
        #expect(
            try ban.do(.liftEarly(ExitBanLifting(.enforcementEnded, isMet: true)), .court, on: "2026-04-01").isRegular)
        #expect(ban.phase == .lifted && ban.file.lastOutcome?.emits == [.releaseBorder])
    }

    @Test(
        arguments: [
            (.naturalPerson, .debtor, true), (.naturalPerson, .legalAgent, false),
            (.entity, .legalRepresentative, true), (.entity, .principal, true), (.entity, .directlyResponsible, true),
            (.entity, .debtor, false), (.withoutCapacity, .legalAgent, true), (.withoutCapacity, .debtor, false),
        ] as [(ExitBanDebtor, ExitBanRole, Bool)])
    func `A ban binds whom the law names`(debtor: ExitBanDebtor, role: ExitBanRole, isGood: Bool) throws {
        var ban = Matter<ExitBan>()
        try ban.do(.ownMotion(ExitBanRequest("某", role: role, debtor: debtor)), .court, on: "2026-03-02")
        let outcome = try ban.do(.decide(ExitBanDecision()), .court, on: "2026-03-03")
        #expect(outcome.irregularities == (isGood ? [] : ["person-may-be-bound"]))
    }

    @Test func `Payment lifts it; security or consent may; an oral request is irregular`() throws {
        var paid = try decided()
        try paid.do(.liftPerformed, .court, on: "2026-04-01")
        #expect(paid.phase == .lifted)
        #expect(paid.file.lastOutcome?.emits == [.releaseBorder])
        var early = try decided()
        #expect(
            try early.do(.liftEarly(ExitBanLifting(.security, isMet: false)), .court, on: "2026-04-01").irregularities
                == ["lifting-ground-met"])
        var oral = Matter<ExitBan>()
        #expect(
            try oral.do(.request(ExitBanRequest("甲", isWritten: false)), .creditor, on: "2026-03-02").irregularities
                == ["written-request"])
        try oral.do(.refuse, .court, on: "2026-03-03")
        #expect(oral.phase == .refused)
    }
}
