import FuyuanKit
import Testing

extension CrossCaseDuty: Walkable {
    static var walkActors: [ActorID] { ["e1"] }
    static var walkActs: [Act] {
        [
            .owe(
                CrossCaseDutyTerms(
                    "bankruptcy-effect/enforcement-suspended", .duty, from: "BK-1", 1, in: "EN-1",
                    since: day("2026-03-02"), by: "e1")),
            .owe(
                CrossCaseDutyTerms(
                    "bankruptcy-effect/land-returned", .right, from: "BK-1", 1, in: "LD-1", since: day("2026-03-02"))),
            .acknowledge, .perform(CrossCaseDutyPerformance(account: "已中止")),
            .refuseWithReason(CrossCaseDutyReason("财产不属于债务人")), .insist(CrossCaseDutyInsistence()),
            .withdraw(CrossCaseDutyReason("申请被驳回")), .escalate(CrossCaseDutyEscalation(to: "h1")), .urge,
        ]
    }
}

private typealias Owed = Matter<CrossCaseDuty>

extension Owed {
    /// Owed on 2026-03-16 by the enforcement court e1.
    fileprivate static func owed(
        _ rule: CrossCaseRuleKey = "bankruptcy-effect/enforcement-suspended", _ nature: CrossCaseNature = .duty,
        within limit: TimeLimit? = nil
    ) throws -> Owed {
        var matter = Owed()
        try matter.do(
            .owe(
                CrossCaseDutyTerms(
                    rule, nature, from: "BK-1", 1, in: "EN-1", since: day("2026-03-16"), within: limit?.id, by: "e1")),
            .register, on: "2026-03-16")
        return matter
    }
}

@Suite("跨案协作事项") struct CrossCaseDutyTests {
    @Test func `The laws of every machine hold`() { checkLaws(of: CrossCaseDuty.self) }

    @Test func `A duty is acknowledged and performed on its day`() throws {
        var duty = try Owed.owed()
        #expect(duty.phase == .owed && duty.lastDay(.due) == "2026-03-16")
        #expect(try duty.do(.acknowledge, .owner, "e1", on: "2026-03-16").isRegular)
        let done = try duty.do(.perform(CrossCaseDutyPerformance(account: "已中止")), .owner, "e1", on: "2026-03-16")
        #expect(done.isRegular && duty.phase == .performed)
        #expect(duty.file.state.performedOn == day("2026-03-16"))
    }

    @Test func `A late performance, and one by somebody else, stands irregularly`() throws {
        var duty = try Owed.owed()
        let done = try duty.do(.perform(CrossCaseDutyPerformance()), .owner, "e2", on: "2026-03-20")
        #expect(Set(done.irregularities) == ["owed-by-actor", "in-time"])
    }

    @Test func `It goes to the supervisor when late, once`() throws {
        var duty = try Owed.owed()
        let up = CrossCaseDuty.Act.escalate(CrossCaseDutyEscalation(to: "h1"))
        #expect(duty.refusal(of: up, .register, on: "2026-03-16") == ["cross-case-duty/escalate/late-or-refused/unmet"])
        #expect(try duty.do(up, .register, on: "2026-03-17").emits == [.supervise])
        #expect(duty.refusal(of: up, .office, on: "2026-03-18") == ["cross-case-duty/escalate/not-escalated/unmet"])
        #expect(try duty.do(.urge, .supervisor, "h1", on: "2026-03-18").isRegular)
    }

    @Test func `A refusal without a reason is none; one with a reason can be insisted on`() throws {
        var duty = try Owed.owed()
        #expect(
            duty.refusal(of: .refuseWithReason(CrossCaseDutyReason("")), .owner, "e1", on: "2026-03-16")
                == ["cross-case-duty/refuse-with-reason/reason-given/unmet"])
        try duty.do(.refuseWithReason(CrossCaseDutyReason("财产不属于债务人")), .owner, "e1", on: "2026-03-16")
        #expect(duty.file.state.refusal == "财产不属于债务人" && duty.phase == .refusedWithReason)
        try duty.do(.insist(CrossCaseDutyInsistence(until: day("2026-03-31"))), .supervisor, on: "2026-03-20")
        #expect(duty.phase == .owed && duty.lastDay(.due) == "2026-03-31" && duty.file.state.refusal == nil)
    }

    @Test func `A limit of the law counts from the day it arose`() throws {
        let duty = try Owed.owed("administrative-effect/return-to-docket", within: .failedMediationTransferQinhuangdao)
        #expect(duty.file.state.limit(of: .due)?.id == TimeLimit.failedMediationTransferQinhuangdao.id)
        #expect(duty.file.state.duty(in: .current)?.lastDay == duty.file.state.lastDay(of: .due, in: .current))
    }

    @Test func `A right is never late and never goes up`() throws {
        let right = try Owed.owed("bankruptcy-effect/land-returned", .right)
        #expect(right.lastDay(.due) == nil)
        #expect(!right.file.state.isOverdue(asOf: day("2030-01-01"), in: .current))
        #expect(
            right.refusal(of: .escalate(CrossCaseDutyEscalation()), .register, on: "2030-01-01")
                == ["cross-case-duty/escalate/late-or-refused/unmet"])
    }

    @Test func `A place that gives days of grace changes what at once means, and nothing else`() throws {
        var duty = Owed()
        duty.law.policies[CrossCaseDuty.atOnce.id] = .count(3)
        try duty.do(
            .owe(
                CrossCaseDutyTerms(
                    "bankruptcy-effect/suits-paused", .duty, from: "BK-1", 1, in: "CV-1", since: day("2026-03-16"))),
            .register, on: "2026-03-16")
        #expect(duty.lastDay(.due) == "2026-03-19")
    }

    @Test func `A rule of a newer version survives, without words`() throws {
        let duty = try Owed.owed("space-effect/unknown")
        #expect(duty.file.state.rule == nil && duty.file.state.duty(in: .current) == nil)
        #expect(duty.file.state.terms?.rule == "space-effect/unknown")
    }
}
