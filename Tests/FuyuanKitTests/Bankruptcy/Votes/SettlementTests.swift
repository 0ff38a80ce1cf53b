import FuyuanKit
import Testing

extension SettlementAgreement: Walkable {
    static var walkActs: [Act] {
        [
            .fileDraft(SettlementDraft(isAttached: true, unsecuredTotal: yuan(100))), .ruleOpen, .refuseOpening,
            .openVoting, .vote(ResolutionVote()), .voteFails(ResolutionVote()), .approveSettlement,
            .refuseSettlement, .execute, .completeSettlement, .invalidateSettlement(SettlementInvalidity(.fraud)),
            .terminateSettlement(PlanTermination(isUnable: true)),
        ]
    }
}

private typealias Settlement = Matter<SettlementAgreement>

extension Settlement {
    fileprivate static func voting() throws -> Settlement {
        var matter = Settlement()
        let draft = SettlementDraft(isAttached: true, unsecuredTotal: yuan(100_000_000))
        try matter.do(.fileDraft(draft), .debtor, on: "2026-05-06")
        try matter.do(.ruleOpen, .court, on: "2026-05-20")
        try matter.do(.openVoting, .chair, on: "2026-06-12")
        return matter
    }

    fileprivate static func approved() throws -> Settlement {
        var matter = try voting()
        try matter.do(.vote(ResolutionVote(tally(66_666_667))), .creditorsMeeting, on: "2026-06-12")
        try matter.do(.approveSettlement, .court, on: "2026-06-20")
        return matter
    }
}

private func tally(_ yes: Int64) -> VoteTally {
    VoteTally(.settlement, yesHeads: 11, of: 20, yesAmount: yuan(yes), outOf: yuan(100_000_000))
}

@Suite("和解协议") struct SettlementTests {
    @Test func `The laws of every machine hold`() { checkLaws(of: SettlementAgreement.self) }

    @Test func `A settlement runs from draft to performance`() throws {
        var matter = Settlement()
        let draft = SettlementAgreement.Act.fileDraft(
            SettlementDraft(isAttached: true, unsecuredTotal: yuan(100_000_000)))
        #expect(!matter.refusal(of: draft, .creditor, on: "2026-05-06").isEmpty)
        #expect(try matter.do(draft, .debtor, on: "2026-05-06").isRegular)
        let opening = try matter.do(.ruleOpen, .court, on: "2026-05-20")
        #expect(opening.emits == [.callMeeting, .freeSecurity])
        try matter.do(.openVoting, .chair, on: "2026-06-12")
        #expect(try matter.do(.vote(ResolutionVote(tally(66_666_667))), .creditorsMeeting, on: "2026-06-12").isRegular)
        #expect(try matter.do(.approveSettlement, .court, on: "2026-06-20").emits == [.endProcedure, .handBack])
        try matter.do(.execute, .debtor, on: "2026-06-20")
        #expect(try matter.do(.completeSettlement, .debtor, on: "2027-06-20").emits == [.releaseDebts])
        #expect(matter.phase == .completed && matter.file.state.isFinal)
    }

    @Test func `bankruptcy.v28: one yuan short of two thirds is not passed`() throws {
        let matter = try Settlement.voting()
        #expect(
            matter.refusal(of: .vote(ResolutionVote(tally(66_666_666))), .creditorsMeeting, on: "2026-06-12") == [
                "settlement-agreement/vote/tests-not-failed/unmet"
            ])
        #expect(
            matter.refusal(of: .voteFails(ResolutionVote(tally(66_666_667))), .creditorsMeeting, on: "2026-06-12") == [
                "settlement-agreement/vote-fails/tests-not-passed/unmet"
            ])
    }

    @Test func `bankruptcy.v29: the base of a settlement is all unsecured claims`() throws {
        var matter = try Settlement.voting()
        let wrong = VoteTally(.settlement, yesHeads: 11, of: 20, yesAmount: yuan(50), outOf: yuan(60))
        #expect(
            try matter.do(.vote(ResolutionVote(wrong)), .creditorsMeeting, on: "2026-06-12").irregularities == [
                "base-is-total"
            ])
        #expect(matter.file.rules == ["bankruptcy.v29"])
    }

    @Test func `Each of the four failures leads to a declaration of bankruptcy`() throws {
        var notPassed = try Settlement.voting()
        var outcome = try notPassed.do(
            .voteFails(ResolutionVote(tally(66_666_666))), .creditorsMeeting, on: "2026-06-12")
        #expect(notPassed.phase == .notPassed && outcome.emits == [.declareBankrupt])
        #expect(outcome.issues.isEmpty, "the ruling that ends settlement is the court’s, not the meeting’s")

        var notApproved = try Settlement.voting()
        try notApproved.do(.vote(ResolutionVote(tally(70_000_000))), .creditorsMeeting, on: "2026-06-12")
        outcome = try notApproved.do(.refuseSettlement, .court, on: "2026-06-20")
        #expect(notApproved.phase == .notApproved && outcome.emits == [.declareBankrupt])
        #expect(outcome.issues == [.endingRuling])

        var invalid = try Settlement.approved()
        try invalid.do(.execute, .debtor, on: "2026-06-20")
        outcome = try invalid.do(.invalidateSettlement(SettlementInvalidity(.fraud)), .court, on: "2026-09-01")
        #expect(invalid.phase == .invalidated && outcome.emits == [.declareBankrupt, .keepPayments])
        #expect(invalid.file.state.invalidity == .fraud)

        var terminated = try Settlement.approved()
        outcome = try terminated.do(.terminateSettlement(PlanTermination(isUnable: false)), .court, on: "2026-09-01")
        #expect(terminated.phase == .terminated)
        #expect(outcome.emits == [.declareBankrupt, .dropConcessions, .keepPayments, .keepSecurity])
    }
}
