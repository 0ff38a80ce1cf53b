import FuyuanKit
import Testing

private let passing = VoteTally(
    .ordinary, yesHeads: 11, of: 20, yesAmount: yuan(50_000_000), outOf: yuan(100_000_000))
private let failing = VoteTally(
    .ordinary, yesHeads: 12, of: 20, yesAmount: yuan(40_000_000), outOf: yuan(100_000_000))
private let total = yuan(100_000_000)

extension CreditorsResolution: Walkable {
    static var walkActors: [ActorID] { ["court-1"] }
    var walkAspect: Int {
        Int(matter?.power.rawValue ?? 15) + (matter?.isRemote == true ? 16 : 0) + 32 * Int(failures)
            + (isRuled ? 128 : 0)
    }
    static var walkActs: [Act] {
        [
            .table(TabledMatter(.adoptManagement, unsecuredTotal: total)),
            .table(TabledMatter(.adoptDistribution, unsecuredTotal: total)),
            .table(TabledMatter(.decideBusiness, unsecuredTotal: total, isRemote: true)),
            .vote(ResolutionVote(passing)), .voteFails(ResolutionVote(failing)), .takeEffect, .tellResult, .voteAgain,
            .secondVotePasses(ResolutionVote()), .secondVoteFails(ResolutionVote(failing)), .ruleAfterFailure,
            .ruleAfterTwoVotes, .rulingTakesEffect,
            .reconsider(ReviewRequest(to: "court-1", claims: yuan(50_000_000))), .decideReconsideration,
            .changeOnReconsideration, .seekRevocation(RevocationRequest(.illegalCall, isHarmed: true)), .revoke,
            .dismissRevocation, .settle, .lapse,
        ]
    }
}

private typealias Resolution = Matter<CreditorsResolution>

extension Resolution {
    /// An item tabled, and voted down once.
    fileprivate static func failed(_ power: MeetingPower) throws -> Resolution {
        var matter = Resolution()
        try matter.do(.table(TabledMatter(power, unsecuredTotal: total)), .chair, on: "2026-06-12")
        try matter.do(.voteFails(ResolutionVote(failing)), .creditorsMeeting, on: "2026-06-12")
        return matter
    }
}

@Suite("债权人会议决议") struct ResolutionTests {
    @Test func `The laws of every machine hold`() { checkLaws(of: CreditorsResolution.self) }

    @Test func `bankruptcy.tl.resolution.revoke: a resolution binds at once and is open for fifteen days`() throws {
        var matter = Resolution()
        try matter.do(.table(TabledMatter(.adoptManagement, unsecuredTotal: total)), .chair, on: "2026-06-12")
        #expect(try matter.do(.vote(ResolutionVote(passing)), .creditorsMeeting, on: "2026-06-12").isRegular)
        let effect = try matter.do(.takeEffect, .system, on: "2026-06-12")
        #expect(matter.phase == .resEffective && effect.emits == [.bindAll])
        // The fifteenth day, 2026-06-27, is a Saturday.
        #expect(matter.lastDay(.revocation) == "2026-06-29")
        #expect(
            matter.refusal(of: .settle, .system, on: "2026-06-29") == ["creditors-resolution/settle/times-over/unmet"])
        var late = matter
        let request = CreditorsResolution.Act.seekRevocation(RevocationRequest(.illegalVote, isHarmed: true))
        #expect(
            late.refusal(of: request, .creditor, on: "2026-06-30") == [
                "creditors-resolution/seek-revocation/revocation-in-time/unmet"
            ])
        // A missed time the court restored is no bar.
        #expect(
            late.refusal(
                of: .seekRevocation(RevocationRequest(.illegalVote, isHarmed: true, isRestored: true)), .creditor,
                on: "2026-06-30"
            ).isEmpty)
        try late.do(.settle, .system, on: "2026-06-30")
        #expect(late.file.state.isFinal)
        try matter.do(request, .creditor, on: "2026-06-29")
        let revoked = try matter.do(.revoke, .court, on: "2026-07-20")
        #expect(matter.phase == .resRevoked && revoked.emits == [.decideAnew] && revoked.isRegular)
    }

    @Test func `A dismissed request leaves the resolution in effect, and one without a ground is noted`() throws {
        var matter = Resolution()
        try matter.do(.table(TabledMatter(.adoptManagement, unsecuredTotal: total)), .chair, on: "2026-06-12")
        try matter.do(.vote(ResolutionVote(passing)), .creditorsMeeting, on: "2026-06-12")
        try matter.do(.takeEffect, .system, on: "2026-06-12")
        let outcome = try matter.do(.seekRevocation(RevocationRequest()), .creditor, on: "2026-06-20")
        #expect(outcome.unknown == [.revocationGround, .harmed])
        try matter.do(.dismissRevocation, .court, on: "2026-07-01")
        #expect(matter.phase == .resEffective)
        #expect(
            !matter.refusal(of: .reconsider(ReviewRequest()), .creditor, on: "2026-07-02").isEmpty,
            "a resolution of the meeting is revoked, not reviewed")
    }

    @Test func `bankruptcy.tl.meeting.remoteResult: after a remote vote the time runs from the notice only`() throws {
        var matter = Resolution()
        let item = TabledMatter(.decideBusiness, unsecuredTotal: total, isRemote: true)
        try matter.do(.table(item), .administrator, on: "2026-06-12")
        try matter.do(.vote(ResolutionVote(passing)), .creditorsMeeting, on: "2026-06-12")
        try matter.do(.takeEffect, .system, on: "2026-06-12")
        #expect(matter.lastDay(.remoteResult) == "2026-06-15")
        #expect(matter.lastDay(.revocation) == nil)
        #expect(
            matter.refusal(of: .settle, .system, on: "2026-08-01") == [
                "creditors-resolution/settle/times-over/unknown"
            ])
        #expect(try matter.do(.tellResult, .administrator, on: "2026-06-16").irregularities == ["told-in-time"])
        #expect(matter.lastDay(.revocation) == "2026-07-01")
    }

    @Test func `bankruptcy.v28: a vote that falls short of either test is not recorded as passed`() throws {
        var matter = Resolution()
        try matter.do(.table(TabledMatter(.adoptManagement, unsecuredTotal: total)), .chair, on: "2026-06-12")
        let heads = VoteTally(.ordinary, yesHeads: 10, of: 20, yesAmount: yuan(90_000_000), outOf: total)
        for tally in [failing, heads] {
            #expect(
                matter.refusal(of: .vote(ResolutionVote(tally)), .creditorsMeeting, on: "2026-06-12") == [
                    "creditors-resolution/vote/tests-not-failed/unmet"
                ])
        }
        #expect(
            matter.refusal(of: .voteFails(ResolutionVote(passing)), .creditorsMeeting, on: "2026-06-12") == [
                "creditors-resolution/vote-fails/tests-not-passed/unmet"
            ])
        let refusal = matter.file.state.refusal(
            of: .vote(ResolutionVote(heads)),
            in: Occasion(.creditorsMeeting, on: try civil("2026-06-12"), under: .current))
        #expect(refusal?.reasons.first?.rule == "bankruptcy.v28")
        // Without figures the vote stands, and the lack is noted.
        let outcome = try matter.do(.vote(ResolutionVote()), .creditorsMeeting, on: "2026-06-12")
        #expect(outcome.irregularities.isEmpty && outcome.unknown == [.tallyKnown, .baseIsTotal])
    }

    @Test func `bankruptcy.v29: a base other than all unsecured claims is noted`() throws {
        var matter = Resolution()
        try matter.do(.table(TabledMatter(.adoptManagement, unsecuredTotal: total)), .chair, on: "2026-06-12")
        let wrong = VoteTally(.ordinary, yesHeads: 12, of: 20, yesAmount: yuan(40_000_000), outOf: yuan(60_000_000))
        let outcome = try matter.do(.vote(ResolutionVote(wrong)), .creditorsMeeting, on: "2026-06-12")
        #expect(outcome.irregularities == ["base-is-total"] && matter.file.rules == ["bankruptcy.v29"])
    }

    @Test func `A settlement tabled as an item needs two thirds whatever kind the figures name`() throws {
        var matter = Resolution()
        try matter.do(.table(TabledMatter(.adoptSettlement, unsecuredTotal: total)), .chair, on: "2026-06-12")
        #expect(!matter.refusal(of: .vote(ResolutionVote(passing)), .creditorsMeeting, on: "2026-06-12").isEmpty)
        var plan = Resolution()
        #expect(
            try plan.do(.table(TabledMatter(.adoptPlan)), .chair, on: "2026-06-12").irregularities == [
                "voted-by-meeting"
            ])
        #expect(
            plan.refusal(of: .vote(ResolutionVote()), .creditorsMeeting, on: "2026-06-12") == [
                "creditors-resolution/vote/voted-by-meeting/unmet"
            ])
    }

    @Test(
        "bankruptcy.edge-22 bankruptcy.v30: a court rules on a distribution plan after two failed votes only",
        arguments: [MeetingPower.adoptDistribution])
    func distribution(power: MeetingPower) throws {
        var matter = try Resolution.failed(power)
        #expect(
            matter.refusal(of: .ruleAfterFailure, .court, on: "2026-06-15") == [
                "creditors-resolution/rule-after-failure/ruling-after-one-vote/unmet"
            ])
        try matter.do(.voteAgain, .chair, on: "2026-06-20")
        #expect(
            matter.refusal(of: .ruleAfterTwoVotes, .court, on: "2026-06-20") == [
                "creditors-resolution/rule-after-two-votes/ruling-after-two-votes/unmet"
            ])
        try matter.do(.secondVoteFails(ResolutionVote(failing)), .creditorsMeeting, on: "2026-06-20")
        #expect(matter.phase == .resSecondVote)
        try matter.do(.ruleAfterTwoVotes, .court, "court-1", on: "2026-06-24")
        #expect(matter.phase == .resRuledByCourt)
        // Only creditors with half of all unsecured claims or more may have it reviewed.
        let short = CreditorsResolution.Act.reconsider(ReviewRequest(to: "court-1", claims: Money(fen: 4_999_999_999)))
        #expect(
            matter.refusal(of: short, .creditor, on: "2026-06-25") == [
                "creditors-resolution/reconsider/review-qualified/unmet"
            ])
        let half = CreditorsResolution.Act.reconsider(ReviewRequest(to: "court-1", claims: yuan(50_000_000)))
        #expect(matter.refusal(of: half, .creditor, on: "2026-06-25").isEmpty)
    }

    @Test(
        "bankruptcy.edge-22 bankruptcy.v30: one failed vote is enough for management and realisation plans",
        arguments: [MeetingPower.adoptManagement, .adoptRealization])
    func oneVote(power: MeetingPower) throws {
        var matter = try Resolution.failed(power)
        try matter.do(.ruleAfterFailure, .court, "court-1", on: "2026-06-15")
        let effect = try matter.do(.rulingTakesEffect, .system, on: "2026-06-15")
        #expect(matter.phase == .resEffective && effect.emits == [.bindAll])
        // Any creditor may have it reviewed, within fifteen days: 2026-06-30.
        #expect(matter.lastDay(.review) == "2026-06-30")
        #expect(
            !matter.refusal(of: .seekRevocation(RevocationRequest(.illegalVote)), .creditor, on: "2026-06-20").isEmpty)
        let request = CreditorsResolution.Act.reconsider(ReviewRequest(to: "court-1"))
        #expect(
            matter.refusal(of: request, .creditor, on: "2026-07-01") == [
                "creditors-resolution/reconsider/review-in-time/unmet"
            ])
        let review = try matter.do(request, .creditor, on: "2026-06-30")
        #expect(review.isRegular && review.emits == [.carryOut])
        var changed = matter
        try matter.do(.decideReconsideration, .court, "court-1", on: "2026-07-10")
        #expect(matter.phase == .resEffective)
        try changed.do(.changeOnReconsideration, .court, "court-1", on: "2026-07-10")
        #expect(changed.phase == .resRevoked)
    }

    @Test func `bankruptcy.v66: review goes to the court that ruled`() throws {
        var matter = try Resolution.failed(.adoptManagement)
        try matter.do(.ruleAfterFailure, .court, "court-1", on: "2026-06-15")
        let outcome = try matter.do(.reconsider(ReviewRequest(to: "court-2")), .creditor, on: "2026-06-16")
        #expect(outcome.irregularities == ["same-court"] && matter.file.rules == ["bankruptcy.v66"])
        #expect(
            try matter.do(.decideReconsideration, .court, "court-2", on: "2026-06-20").irregularities == ["same-court"])
        var right = try Resolution.failed(.adoptManagement)
        try right.do(.ruleAfterFailure, .court, "court-1", on: "2026-06-15")
        #expect(try right.do(.reconsider(ReviewRequest(to: "court-1")), .creditor, on: "2026-06-16").isRegular)
        #expect(try right.do(.decideReconsideration, .court, "court-1", on: "2026-06-20").isRegular)
    }

    @Test func `Matters the court does not rule on lapse when they fail`() throws {
        var matter = try Resolution.failed(.decideBusiness)
        #expect(!matter.refusal(of: .ruleAfterFailure, .court, on: "2026-06-15").isEmpty)
        try matter.do(.lapse, .chair, on: "2026-06-15")
        #expect(matter.phase == .resLapsed)
    }

    @Test func `A second vote may pass`() throws {
        var matter = try Resolution.failed(.adoptDistribution)
        try matter.do(.voteAgain, .chair, on: "2026-06-20")
        #expect(
            try matter.do(.secondVotePasses(ResolutionVote(passing)), .creditorsMeeting, on: "2026-06-20").isRegular)
        #expect(matter.phase == .resPassed && matter.lastDay(.revocation) == "2026-07-06")
    }
}
