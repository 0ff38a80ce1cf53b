import FuyuanKit
import Testing

private let law = LegalContext.current

/// Payloads that contradict themselves or each other, and figures at the ends of their range.
@Suite("表决数据的矛盾与极值") struct ContradictionTests {
    @Test func `A group is judged by its own threshold whatever kind the figures name`() throws {
        // A quarter is enough to call a meeting; a group needs two thirds and more than half of the heads.
        let text = #"{"group":"ordinary","tally":{"kind":"call","yesAmount":2500,"total":10000}}"#
        let read = try JSON.read(GroupTally.self, from: Array(text.utf8))
        #expect(read.tally.kind == .planGroup && !read.isPassed())
        #expect(!PlanTally([read]).isPassed() && PlanTally([read]).failed() == [.ordinary])
        var set = GroupTally(.ordinary, yesHeads: 1, of: 1, yesAmount: yuan(1), outOf: yuan(3))
        set.tally = VoteTally(.committee, yesHeads: 1, of: 1)
        #expect(set.tally.kind == .planGroup && !set.isPassed())
        set.group = .equity
        #expect(set.tally.kind == .equityGroup && !set.isPassed())
    }

    @Test func `bankruptcy.calculation-5.5-cd5: two ways of treatment named apart are two ways all the same`() {
        let part = { (hundredths: Int64) in Ratio(hundredths, 10_000) ?? .zero }
        let plan = CramDown(
            passed: [.secured], failed: [.ordinary], refusedTwice: [.ordinary],
            treatments: [
                CramDown.Treatment(.ordinary, part(2_000)), CramDown.Treatment(.ordinary),
                CramDown.Treatment(.ordinary, part(800)),
            ],
            liquidationRatio: part(1_000), orderKept: true, isFeasible: true)
        #expect(plan.judgment(.equality).holds == false)
        #expect(plan.judgment(.equality).reason.zh.contains("20.0000% / 8.0000%"))
        #expect(plan.judgment(.ordinary).holds == false, "eight percent is less than ten")
        #expect(plan.isApprovable == false)
    }

    @Test func `Equal treatment is not known while a group that voted is not described`() {
        var plan = CramDown(
            passed: [.secured, .equity], failed: [.ordinary], refusedTwice: [.ordinary],
            treatments: [CramDown.Treatment(.ordinary, ratios: [.one])], liquidationRatio: .one, orderKept: true,
            isFeasible: true)
        #expect(plan.judgment(.equality).holds == nil && plan.isApprovable == nil)
        plan.treatments.append(CramDown.Treatment(.secured, .one))
        #expect(plan.judgment(.equality).holds == true && plan.isApprovable == true)
    }

    @Test func `Figures of those attending that no vote can have are named`() {
        func codes(_ attending: Money) -> [String] {
            VoteTally(
                .ordinary, yesHeads: 1, of: 2, yesAmount: yuan(5), outOf: yuan(9), attending: attending
            ).findings.map(\.code)
        }
        #expect(codes(yuan(5)) == [] && codes(yuan(9)) == [])
        #expect(codes(yuan(4)) == ["bankruptcy.vote.attending"])
        #expect(codes(yuan(10)) == ["bankruptcy.vote.attending"])
        #expect(codes(.min) == ["bankruptcy.vote.attending"])
    }

    @Test(
        "No figures trap, and none at the ends of their range pass by overflow",
        arguments: VoteKind.allCases)
    func extremes(kind: VoteKind) throws {
        for heads in [Int.min, -1, 0, 1, .max] {
            for money in [Money.min, Money(fen: -1), .zero, .max] {
                let none = VoteTally(kind, yesHeads: heads, of: 0, yesAmount: money, outOf: .zero, attending: .min)
                #expect(!none.isPassed())
                let some = VoteTally(kind, yesHeads: heads, of: .max, yesAmount: money, outOf: .max, voidBallots: heads)
                let whole = heads == .max && money == .max
                let needsHeads = kind.threshold().heads != nil
                let needsAmount = kind.threshold().amount != nil
                #expect(some.isPassed() == (whole || (!needsHeads && money == .max) || (!needsAmount && heads == .max)))
                for tally in [none, some] {
                    #expect(!tally.derivation().text(in: .zh).isEmpty && !tally.derivation().text(in: .en).isEmpty)
                    _ = (tally.findings, tally.headsShare, tally.amountShare, tally.usesTotal(.min))
                    #expect(try JSON.read(VoteTally.self, from: JSON.write(tally)) == tally)
                }
            }
        }
    }

    @Test func `Days at the ends of the calendar do not trap`() {
        for day in [CivilDate.min, .max] {
            for other in [CivilDate.min, .max] {
                let call = MeetingCall(on: day, claimsCloseOn: other, noticeOn: other)
                _ = call.findings(givenOn: day, isFirst: true)
                var meeting = CreditorsMeeting()
                _ = try? meeting.apply(.callFirst(call), in: Occasion(.court, on: other, under: law))
                _ = meeting.deadlines(asOf: day, in: law)
                var plan = ReorganizationPlan()
                _ = try? plan.apply(
                    .open(ReorganizationOpening(ruledOn: day)), in: Occasion(.court, on: other, under: law))
                _ = try? plan.apply(.extend(PlanExtension()), in: Occasion(.court, on: other, under: law))
                _ = plan.deadlines(asOf: other, in: law)
            }
        }
    }
}

@Suite("再次表决") struct SecondVoteTests {
    private let groups: EnumSet<PlanGroup> = [.secured, .tax, .ordinary]

    private func voting(_ draft: PlanDraft? = nil) throws -> Matter<ReorganizationPlan> {
        var plan = Matter<ReorganizationPlan>()
        try plan.do(.open(ReorganizationOpening(drafter: .administrator)), .court, on: "2026-03-16")
        try plan.do(.submit(draft ?? PlanDraft(groups, affected: groups)), .administrator, on: "2026-09-01")
        try plan.do(.openVoting, .court, on: "2026-09-25")
        return plan
    }

    /// Tax and ordinary creditors said no; the ordinary group votes again.
    private func secondVoting() throws -> Matter<ReorganizationPlan> {
        var plan = try voting()
        let result = PlanVoteResult(passed: [.secured], failed: [.tax, .ordinary])
        try plan.do(.groupsReject(result), .creditorsMeeting, on: "2026-09-25")
        try plan.do(.renegotiate, .administrator, on: "2026-09-28")
        try plan.do(.revote(PlanRevote([.tax, .ordinary], harmsOthers: false)), .administrator, on: "2026-10-10")
        return plan
    }

    @Test func `bankruptcy.v43: a group that failed its second vote has no third`() throws {
        var plan = try secondVoting()
        let no = PlanVoteResult(passed: [.tax], failed: [.ordinary])
        try plan.do(.secondVoteFails(no), .creditorsMeeting, on: "2026-10-12")
        let third = ReorganizationPlan.Act.secondVotePasses(PlanVoteResult(passed: [.ordinary]))
        #expect(
            plan.refusal(of: third, .creditorsMeeting, on: "2026-10-20") == [
                "reorganization-plan/second-vote-passes/only-failed-groups/unmet"
            ])
        #expect(plan.refusal(of: .seekCramDown(CramDownVerdict(met: .all)), .debtor, on: "2026-10-20").isEmpty)
    }

    @Test func `bankruptcy.v43: groups may hold their second vote one after the other`() throws {
        var plan = try secondVoting()
        // The tax group passes, the ordinary group has still to vote: the plan is not passed yet.
        let tax = PlanVoteResult(passed: [.tax])
        #expect(!plan.refusal(of: .secondVotePasses(tax), .creditorsMeeting, on: "2026-10-12").isEmpty)
        try plan.do(.secondVoteFails(tax), .creditorsMeeting, on: "2026-10-12")
        #expect(plan.phase == .secondVoting && plan.file.state.failed == [.ordinary])
        try plan.do(
            .secondVotePasses(PlanVoteResult(passed: [.ordinary])), .creditorsMeeting, on: "2026-10-14")
        #expect(plan.phase == .allGroupsPassed && plan.lastDay(.approvalApplication) == "2026-10-26")
    }

    @Test func `bankruptcy.v43: a group that passed at first cannot fail the second vote`() throws {
        let plan = try secondVoting()
        let wrong = PlanVoteResult(passed: [.ordinary], failed: [.secured])
        #expect(
            plan.refusal(of: .secondVoteFails(wrong), .creditorsMeeting, on: "2026-10-12") == [
                "reorganization-plan/second-vote-fails/only-failed-groups/unmet"
            ])
    }

    @Test func `bankruptcy.calculation-5.4-votePlanAll: a result that leaves out an affected group is noted`() throws {
        var plan = try voting()
        let short = ReorganizationPlan.Act.voteByGroup(PlanVoteResult(passed: [.secured, .ordinary]))
        #expect(try plan.do(short, .creditorsMeeting, on: "2026-09-25").irregularities == ["every-group-voted"])
        // A group without affected members is not waited for.
        var empty = try voting(PlanDraft(groups, affected: [.secured, .ordinary]))
        #expect(try empty.do(short, .creditorsMeeting, on: "2026-09-25").isRegular)
        var unknown = try voting(PlanDraft(groups))
        #expect(try unknown.do(short, .creditorsMeeting, on: "2026-09-25").unknown == [.everyGroupVoted])
    }

    @Test func `bankruptcy.v38: the court may end reorganisation over a draft that came late, not over one in time`()
        throws
    {
        for (day, isLate) in [("2026-09-16", false), ("2026-09-17", true)] {
            var plan = Matter<ReorganizationPlan>()
            try plan.do(.open(ReorganizationOpening()), .court, on: "2026-03-16")
            try plan.do(.submit(PlanDraft(groups)), .administrator, on: day)
            #expect(
                plan.refusal(of: .draftLate, .court, on: "2026-09-30")
                    == (isLate ? [] : ["reorganization-plan/draft-late/draft-time-over/unmet"]))
        }
    }

    @Test func `bankruptcy.calculation-5.4-voteEquity: a threshold the statute does not give bars nothing`() throws {
        let equity = GroupTally(.equity, yesHeads: 1, of: 2, yesAmount: yuan(60), outOf: yuan(100))
        let all = groups.union([.equity])
        var plan = try voting(PlanDraft(all, affected: all))
        // Six tenths: enough under these articles, short of the usual two thirds.
        let result = PlanVoteResult(passed: all, tallies: [equity])
        #expect(!result.agrees(in: law) && result.agreesWithStatute(in: law) && !result.equityAgrees(in: law))
        #expect(
            try plan.do(.voteByGroup(result), .creditorsMeeting, on: "2026-09-25").irregularities == [
                "equity-agrees"
            ])
        #expect(plan.phase == .allGroupsPassed)
    }

    @Test func `The group that said no may be employees, tax organ or shareholders`() throws {
        let no: [(PlanGroup, BankruptcyRole)] = [
            (.employee, .employee), (.tax, .taxOrgan), (.equity, .shareholder), (.ordinary, .creditor),
        ]
        for (group, role) in no {
            var plan = try voting()
            try plan.do(
                .groupsReject(PlanVoteResult(passed: [.secured], failed: [group])), .creditorsMeeting,
                on: "2026-09-25")
            try plan.do(.refuseSecondVote(PlanGroups([group])), role, on: "2026-09-28")
            #expect(plan.file.state.refusedTwice == [group])
        }
    }

    @Test func `Review of a refusal to free a security is owed by the court`() {
        #expect(SecurityLift.owner(of: .reviewSought) == .court)
    }
}
