import FuyuanKit
import Testing

extension ReorganizationPlan: Walkable {
    static var walkSteps: [Int] { [0, 300] }
    static var walkActs: [Act] {
        let failed = PlanVoteResult(passed: [.secured], failed: [.ordinary])
        return [
            .open(ReorganizationOpening(drafter: .administrator)), .extend(PlanExtension(hasGoodCause: true)),
            .submit(PlanDraft([.secured, .ordinary])), .draftLate, .openVoting,
            .voteByGroup(PlanVoteResult(passed: [.secured, .ordinary])), .groupsReject(failed), .renegotiate,
            .revote(PlanRevote([.ordinary], harmsOthers: false)),
            .secondVotePasses(PlanVoteResult(passed: [.ordinary])),
            .secondVoteFails(PlanVoteResult(passed: [], failed: [.ordinary])),
            .refuseSecondVote(PlanGroups([.ordinary])),
            .concludeNotPassed, .applyApproval, .approve(PlanApproval(executionUntil: CivilDate(2028, 1, 1))),
            .refuseApproval, .seekCramDown(CramDownVerdict(met: .all)), .cramDown(CramDownVerdict(met: .all)),
            .refuseCramDown, .terminateBy78(ReorganizationEnding(.fraud)), .askRegulator, .regulatorApproves,
            .regulatorRefuses, .execute, .complete, .terminate(PlanTermination(isUnable: true)),
            .seekAmendment(PlanAmendment(hasSpecialReason: true)), .agreeAmendment, .fileAmendment, .allowAmendment,
            .rejectAmendment, .amend(PlanVoteResult(passed: [.ordinary])), .amendFails,
        ]
    }
}

extension SecurityLift: Walkable {
    static var walkActs: [Act] {
        [.ask, .grant, .refuse, .seekReview, .grantOnReview, .upholdRefusal, .letReviewPass, .startSale]
    }
}

private typealias Plan = Matter<ReorganizationPlan>

private let sound = PlanDraft(
    [.secured, .employee, .tax, .ordinary], affected: [.secured, .employee, .tax, .ordinary],
    cutsSocialInsurance: false)

extension Plan {
    fileprivate static func drafting(_ drafter: PlanDrafter = .administrator) throws -> Plan {
        var plan = Plan()
        try plan.do(.open(ReorganizationOpening(drafter: drafter)), .court, on: "2026-03-16")
        return plan
    }

    fileprivate static func voting() throws -> Plan {
        var plan = try drafting()
        try plan.do(.submit(sound), .administrator, on: "2026-09-01")
        try plan.do(.openVoting, .court, on: "2026-09-25")
        return plan
    }

    fileprivate static func rejected(_ failed: EnumSet<PlanGroup> = [.ordinary]) throws -> Plan {
        var plan = try voting()
        let result = PlanVoteResult(passed: EnumSet(sound.groups).subtracting(failed), failed: failed)
        try plan.do(.groupsReject(result), .creditorsMeeting, on: "2026-09-25")
        return plan
    }

    fileprivate static func executing() throws -> Plan {
        var plan = try voting()
        try plan.do(.voteByGroup(PlanVoteResult(passed: sound.groups)), .creditorsMeeting, on: "2026-09-25")
        try plan.do(.applyApproval, .administrator, on: "2026-10-09")
        try plan.do(.approve(PlanApproval()), .court, on: "2026-11-02")
        try plan.do(.execute, .debtor, on: "2026-11-02")
        return plan
    }
}

@Suite("重整计划") struct PlanTests {
    @Test func `The laws of every machine hold`() {
        checkLaws(of: ReorganizationPlan.self)
        checkLaws(of: SecurityLift.self)
    }

    @Test func `bankruptcy.edge-20: an approved plan ends the procedure and must still be performed`() throws {
        var plan = try Plan.voting()
        #expect(
            try plan.do(.voteByGroup(PlanVoteResult(passed: sound.groups)), .creditorsMeeting, on: "2026-09-25")
                .isRegular)
        // bankruptcy.tl.reorg.applyApproval: the tenth day, 2026-10-05, is a holiday.
        #expect(plan.lastDay(.approvalApplication) == "2026-10-08")
        try plan.do(.applyApproval, .administrator, on: "2026-10-08")
        let approval = PlanApproval(executionUntil: try civil("2028-11-02"), supervisionUntil: try civil("2028-11-02"))
        let outcome = try plan.do(.approve(approval), .court, on: "2026-11-02")
        #expect(outcome.isRegular && outcome.emits == [.endProcedure, .handBack, .supervise])
        #expect(plan.phase == .approved && !plan.file.state.isFinal)
        try plan.do(.execute, .debtor, on: "2026-11-03")
        #expect(plan.lastDay(.execution) == "2028-11-02" && plan.lastDay(.supervision) == "2028-11-02")
        var failing = plan
        let end = try failing.do(.terminate(PlanTermination(isUnable: true)), .court, on: "2027-05-10")
        #expect(end.emits == [.declareBankrupt, .dropConcessions, .keepPayments, .keepSecurity])
        #expect(failing.phase == .terminated)
        #expect(try plan.do(.complete, .debtor, on: "2028-10-30").emits == [.releaseDebts])
        #expect(plan.phase == .completed)
    }

    @Test func `bankruptcy.D14 bankruptcy.v38: six months for the draft, three more once`() throws {
        var plan = try Plan.drafting()
        #expect(plan.lastDay(.draft) == "2026-09-16")
        var late = plan
        #expect(
            plan.refusal(of: .draftLate, .court, on: "2026-09-16") == [
                "reorganization-plan/draft-late/draft-time-over/unmet"
            ])
        let end = try late.do(.draftLate, .court, on: "2026-09-17")
        #expect(late.phase == .lateOrAbsent && end.emits == [.declareBankrupt])
        #expect(try plan.do(.extend(PlanExtension(hasGoodCause: true)), .court, on: "2026-09-10").isRegular)
        #expect(plan.lastDay(.draft) == "2026-12-16")
        #expect(
            plan.refusal(of: .extend(PlanExtension(hasGoodCause: true)), .court, on: "2026-12-10") == [
                "reorganization-plan/extend/wrong-phase"
            ])
        var onTime = plan
        #expect(try onTime.do(.submit(sound), .administrator, on: "2026-12-16").isRegular)
        let outcome = try plan.do(.submit(sound), .administrator, on: "2026-12-17")
        #expect(outcome.irregularities == ["draft-in-time"] && plan.file.rules == ["bankruptcy.v38"])
    }

    @Test func `bankruptcy.tl.reorg.draft: after conversion the time runs from the reorganisation ruling`() throws {
        var plan = Plan()
        let opening = ReorganizationOpening(ruledOn: try civil("2026-04-01"))
        try plan.do(.open(opening), .court, on: "2026-04-07")
        #expect(plan.lastDay(.draft) == "2026-10-08")
        #expect(plan.file.state.ruledOn?.description == "2026-04-01")
    }

    @Test func `bankruptcy.D15: the court rules within thirty days of the application`() throws {
        var plan = try Plan.voting()
        try plan.do(.voteByGroup(PlanVoteResult(passed: sound.groups)), .creditorsMeeting, on: "2026-10-14")
        try plan.do(.applyApproval, .administrator, on: "2026-10-15")
        #expect(plan.lastDay(.approvalRuling) == "2026-11-16")
        var refused = plan
        #expect(try plan.do(.approve(PlanApproval()), .court, on: "2026-11-17").irregularities == ["ruled-in-time"])
        #expect(try refused.do(.refuseApproval, .court, on: "2026-11-16").emits == [.declareBankrupt])
        #expect(refused.phase == .rejectedByCourt)
    }

    @Test func `bankruptcy.tl.reorg.meeting: the meeting is within thirty days of the draft`() throws {
        var plan = try Plan.drafting()
        try plan.do(.submit(sound), .administrator, on: "2026-08-20")
        // The thirtieth day, 2026-09-19, is a Saturday; Sunday 2026-09-20 is a working day before the National Day holiday.
        #expect(plan.lastDay(.meeting) == "2026-09-20")
        #expect(try plan.do(.openVoting, .court, on: "2026-09-21").irregularities == ["meeting-in-time"])
    }

    @Test func `bankruptcy.v39: who manages the estate makes the draft`() throws {
        for (drafter, role, isRight) in [
            (PlanDrafter.debtor, BankruptcyRole.debtor, true), (.administrator, .administrator, true),
            (.debtor, .administrator, false), (.administrator, .debtor, false),
        ] {
            var plan = try Plan.drafting(drafter)
            let outcome = try plan.do(.submit(sound), role, on: "2026-09-01")
            #expect(outcome.irregularities == (isRight ? [] : ["drafter-entitled"]))
            #expect(plan.file.rules == (isRight ? [] : ["bankruptcy.v39"]))
        }
    }

    @Test func `bankruptcy.v40: a draft has the contents of the law`() throws {
        #expect(PlanContent.allCases.count == 7)
        #expect(sound.contentFindings.map(\.severity) == [.notice])
        #expect(PlanDraft([.ordinary], contents: .all).contentFindings.isEmpty)
        for missing in PlanContent.required {
            var draft = sound
            draft.contents = EnumSet.all(but: [missing])
            #expect(draft.contentFindings.map(\.severity) == [.error] && draft.findings[0].code == "bankruptcy.v40")
            var plan = try Plan.drafting()
            #expect(
                try plan.do(.submit(draft), .administrator, on: "2026-09-01").irregularities == ["contents-complete"])
            #expect(plan.file.rules == ["bankruptcy.v40"])
        }
    }

    @Test func `bankruptcy.v41: social insurance outside art. 82(1)(2) is not cut`() throws {
        var draft = sound
        #expect(!draft.findings.contains { $0.code == "bankruptcy.v41" })
        draft.cutsSocialInsurance = true
        #expect(draft.findings.contains { $0.code == "bankruptcy.v41" && $0.severity == .error })
        var plan = try Plan.drafting()
        try plan.do(.submit(draft), .administrator, on: "2026-09-01")
        #expect(plan.file.rules == ["bankruptcy.v41"])
        draft.cutsSocialInsurance = nil
        var unknown = try Plan.drafting()
        #expect(try unknown.do(.submit(draft), .administrator, on: "2026-09-01").unknown == [.socialInsuranceSpared])
    }

    @Test func `bankruptcy.v42: groups are those of the law, with their conditions`() throws {
        #expect(sound.groupFindings.isEmpty)
        var small = PlanDraft([.ordinary, .smallClaims], affected: [.ordinary, .smallClaims])
        #expect(small.groupFindings.map(\.severity) == [.error])
        small.hasSmallClaimsDecision = true
        #expect(small.groupFindings.isEmpty)
        let cases: [(PlanDraft, [Severity])] = [
            (PlanDraft([.ordinary], otherGroups: 1), [.error]),
            (PlanDraft([.ordinary, .equity], affected: [.ordinary]), [.error]),
            (PlanDraft([.ordinary], affected: [.ordinary, .equity]), [.error]),
            (PlanDraft([.ordinary, .equity], affected: [.ordinary, .equity]), []),
            (PlanDraft([.ordinary], affected: [.ordinary, .tax]), [.error]),
            (PlanDraft([.ordinary, .tax], affected: [.ordinary]), [.notice]),
        ]
        for (draft, severities) in cases {
            #expect(draft.groupFindings.map(\.severity) == severities)
            #expect(draft.groupFindings.allSatisfy { $0.code == "bankruptcy.v42" })
            var plan = try Plan.drafting()
            let outcome = try plan.do(.submit(draft), .administrator, on: "2026-09-01")
            #expect(outcome.irregular.contains(.groupsLawful) == severities.contains(.error))
        }
    }

    @Test func `The figures of the groups agree with the result`() throws {
        let plan = try Plan.voting()
        let tally = try PlanTally.count(
            groupBallots(.secured, yes: 2, 80_000_000, no: 1, 40_000_000)
                + groupBallots(.ordinary, yes: 40, 65_000_000, no: 39, 35_000_000))
        let result = PlanVoteResult(tally)
        #expect(result.passed == [.secured] && result.failed == [.ordinary])
        #expect(plan.refusal(of: .groupsReject(result), .creditorsMeeting, on: "2026-09-25").isEmpty)
        #expect(
            plan.refusal(of: .voteByGroup(result), .creditorsMeeting, on: "2026-09-25") == [
                "reorganization-plan/vote-by-group/no-group-failed/unmet"
            ])
        let false1 = PlanVoteResult(passed: [.secured, .ordinary], tallies: result.tallies)
        #expect(
            plan.refusal(of: .voteByGroup(false1), .creditorsMeeting, on: "2026-09-25") == [
                "reorganization-plan/vote-by-group/tallies-agree/unmet"
            ])
        #expect(
            plan.refusal(of: .groupsReject(PlanVoteResult(passed: [.secured])), .creditorsMeeting, on: "2026-09-25")
                == [
                    "reorganization-plan/groups-reject/some-group-failed/unmet"
                ])
    }

    @Test func `bankruptcy.v43: a failing group votes again once, and without harm to others`() throws {
        var plan = try Plan.rejected([.ordinary])
        try plan.do(.renegotiate, .administrator, on: "2026-09-28")
        #expect(
            plan.refusal(of: .revote(PlanRevote([.secured])), .administrator, on: "2026-10-10") == [
                "reorganization-plan/revote/only-failed-groups/unmet"
            ])
        var harmful = plan
        let outcome = try harmful.do(
            .revote(PlanRevote([.ordinary], harmsOthers: true)), .administrator, on: "2026-10-10")
        #expect(outcome.irregularities == ["others-unharmed"] && harmful.file.rules == ["bankruptcy.v43"])
        try plan.do(.revote(PlanRevote([.ordinary], harmsOthers: false)), .administrator, on: "2026-10-10")
        #expect(plan.phase == .secondVoting)
        var passing = plan
        try passing.do(.secondVotePasses(PlanVoteResult(passed: [.ordinary])), .creditorsMeeting, on: "2026-10-12")
        #expect(passing.phase == .allGroupsPassed && passing.file.state.failed.isEmpty)
        try plan.do(
            .secondVoteFails(PlanVoteResult(passed: [], failed: [.ordinary])), .creditorsMeeting, on: "2026-10-12")
        #expect(
            plan.refusal(of: .revote(PlanRevote([.ordinary])), .administrator, on: "2026-10-20").contains(
                "reorganization-plan/revote/wrong-phase"))
        var dropped = plan
        #expect(try dropped.do(.concludeNotPassed, .court, on: "2026-11-20").emits == [.declareBankrupt])
        #expect(dropped.phase == .notPassed)
    }

    @Test func `A group that refused a second vote is not put to one`() throws {
        var plan = try Plan.rejected([.ordinary, .tax])
        try plan.do(.refuseSecondVote(PlanGroups([.tax])), .creditor, on: "2026-09-27")
        try plan.do(.renegotiate, .debtor, on: "2026-09-28")
        #expect(!plan.refusal(of: .revote(PlanRevote([.tax, .ordinary])), .debtor, on: "2026-10-10").isEmpty)
        #expect(!plan.refusal(of: .revote(PlanRevote([])), .debtor, on: "2026-10-10").isEmpty)
        try plan.do(.revote(PlanRevote([.ordinary], harmsOthers: false)), .debtor, on: "2026-10-10")
        // The other group still stands against the plan: it is not passed.
        #expect(
            !plan.refusal(
                of: .secondVotePasses(PlanVoteResult(passed: [.ordinary])), .creditorsMeeting, on: "2026-10-12"
            ).isEmpty)
    }

    @Test func `bankruptcy.v44: cram-down needs a refused or failed second vote and the six conditions`() throws {
        var plan = try Plan.rejected()
        let seek = ReorganizationPlan.Act.seekCramDown(CramDownVerdict(met: .all))
        #expect(
            plan.refusal(of: seek, .administrator, on: "2026-09-28") == [
                "reorganization-plan/seek-cram-down/second-vote-done/unmet"
            ])
        try plan.do(.refuseSecondVote(PlanGroups([.ordinary])), .creditor, on: "2026-09-28")
        #expect(try plan.do(seek, .administrator, on: "2026-10-15").isRegular)
        #expect(plan.phase == .cramDownSought && plan.lastDay(.approvalRuling) == "2026-11-16")
        var short = plan
        let outcome = try short.do(
            .cramDown(CramDownVerdict(met: EnumSet.all(but: [.ordinary]), unmet: [.ordinary])), .court, on: "2026-11-16"
        )
        #expect(outcome.irregularities == ["six-conditions"] && short.file.rules == ["bankruptcy.v44"])
        var refused = plan
        #expect(try refused.do(.refuseCramDown, .court, on: "2026-11-16").emits == [.declareBankrupt])
        let good = try plan.do(.cramDown(CramDownVerdict(met: .all)), .court, on: "2026-11-16")
        #expect(good.isRegular && good.emits == [.endProcedure, .handBack, .supervise])
        #expect(plan.phase == .approved && plan.file.state.approval != nil)
    }

    @Test func `Practice asks that one group passed`() throws {
        var plan = try Plan.rejected(sound.groups)
        try plan.do(.refuseSecondVote(PlanGroups(sound.groups)), .creditorsMeeting, on: "2026-09-28")
        try plan.do(.seekCramDown(CramDownVerdict(met: .all)), .debtor, on: "2026-10-15")
        #expect(
            try plan.do(.cramDown(CramDownVerdict(met: .all)), .court, on: "2026-10-20").irregularities == [
                "one-group-passed"
            ])
    }

    @Test func `Reorganisation ends on request before approval, not after`() throws {
        var plan = try Plan.rejected()
        let end = ReorganizationPlan.Act.terminateBy78(ReorganizationEnding(.worsening))
        #expect(try plan.do(end, .court, on: "2026-10-01").emits == [.declareBankrupt])
        #expect(plan.phase == .procedureEnded && plan.file.state.endingGround == .worsening)
        #expect(try !Plan.executing().refusal(of: end, .court, on: "2026-12-01").isEmpty)
    }

    @Test func `bankruptcy.tl.reorg.securitiesRegulator: fifteen days, and a refusal ends reorganisation`() throws {
        var plan = try Plan.drafting()
        try plan.do(.askRegulator, .administrator, on: "2026-06-01")
        #expect(plan.lastDay(.regulatorReply) == "2026-06-16")
        #expect(try plan.do(.regulatorRefuses, .regulator, on: "2026-06-16").emits == [.declareBankrupt])
        #expect(plan.phase == .procedureEnded)
    }

    @Test(
        "bankruptcy.tl.reorg.amendFile bankruptcy.tl.reorg.amendNewPlan: a plan is amended once, within its times")
    func amendment() throws {
        var plan = try Plan.executing()
        #expect(try plan.do(.seekAmendment(PlanAmendment(hasSpecialReason: true)), .debtor, on: "2027-03-01").isRegular)
        try plan.do(.agreeAmendment, .creditorsMeeting, on: "2027-03-15")
        #expect(plan.lastDay(.amendmentApplication) == "2027-03-25")
        #expect(try plan.do(.fileAmendment, .debtor, on: "2027-03-26").irregularities == ["filed-in-time"])
        try plan.do(.allowAmendment, .court, on: "2027-04-12")
        #expect(plan.phase == .amendedReVoting && plan.lastDay(.amendmentDraft) == "2027-10-12")
        try plan.do(.amend(PlanVoteResult(passed: [.ordinary])), .court, on: "2027-06-01")
        #expect(plan.phase == .executing)
        let again = try plan.do(.seekAmendment(PlanAmendment()), .debtor, on: "2027-09-01")
        #expect(again.irregularities == ["first-amendment"] && again.unknown == [.specialReason])
        try plan.do(.rejectAmendment, .court, on: "2027-09-20")
        #expect(plan.phase == .executing)
    }

    @Test(
        """
        bankruptcy.tl.reorg.securityLift bankruptcy.tl.reorg.securityLiftReview bankruptcy.tl.reorg.securityLiftSale: \
        thirty days to rule, ten to seek review, fifteen to start the sale
        """) func securityLift() throws
    {
        var lift = Matter<SecurityLift>()
        try lift.do(.ask, .creditor, on: "2026-03-16")
        #expect(lift.lastDay(.ruling) == "2026-04-15")
        #expect(try lift.do(.refuse, .court, on: "2026-04-16").irregularities == ["ruled-in-time"])
        // The tenth day, 2026-04-26, is a Sunday.
        #expect(lift.lastDay(.review) == "2026-04-27")
        #expect(try lift.do(.seekReview, .creditor, on: "2026-04-27").isRegular)
        try lift.do(.grantOnReview, .higherCourt, on: "2026-05-11")
        #expect(lift.lastDay(.sale) == "2026-05-26")
        try lift.do(.startSale, .administrator, on: "2026-05-26")
        #expect(lift.phase == .saleStarted)
    }
}
