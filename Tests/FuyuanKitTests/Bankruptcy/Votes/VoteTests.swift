import FuyuanKit
import Testing

@Suite("表决计算") struct VoteTests {
    @Test func `bankruptcy.calculation-5.4-V1: eleven of twenty and exactly half of the amount pass`() throws {
        let tally = try VoteTally.count(ballots(yes: 11, 50_000_000, no: 9, 50_000_000), on: .adoptManagement)
        #expect((tally.yesHeads, tally.heads) == (11, 20))
        #expect((tally.yesAmount, tally.total) == (yuan(50_000_000), yuan(100_000_000)))
        #expect(tally.meetsHeads() && tally.meetsAmount() && tally.isPassed())
    }

    @Test func `bankruptcy.calculation-5.4-V2: exactly half of the heads fails whatever the amount`() throws {
        let tally = try VoteTally.count(ballots(yes: 10, 90_000_000, no: 10, 10_000_000), on: .decideBusiness)
        #expect(!tally.meetsHeads() && tally.meetsAmount() && !tally.isPassed())
    }

    @Test func `bankruptcy.calculation-5.4-V3: one yuan below half of the amount fails`() throws {
        let tally = try VoteTally.count(ballots(yes: 15, 49_999_999, no: 5, 50_000_001), on: .checkClaims)
        #expect(tally.meetsHeads() && !tally.meetsAmount() && !tally.isPassed())
    }

    @Test(
        """
        bankruptcy.calculation-5.4-V4 bankruptcy.edge-8 bankruptcy.v29: the base is all unsecured claims, \
        not those of who attends
        """) func base() throws
    {
        let all = ballots(yes: 12, 40_000_000, no: 8, 20_000_000, absent: 10, 40_000_000)
        let tally = try VoteTally.count(all, on: .adoptRealization)
        #expect((tally.yesHeads, tally.heads, tally.attending) == (12, 20, yuan(60_000_000)))
        #expect(tally.total == yuan(100_000_000))
        #expect(tally.meetsHeads() && !tally.meetsAmount() && !tally.isPassed())
        #expect(tally.usesTotal(yuan(100_000_000)) == true)
        // Measured against those attending, the same vote would pass: that is the mistake.
        let wrong = VoteTally(.ordinary, yesHeads: 12, of: 20, yesAmount: yuan(40_000_000), outOf: yuan(60_000_000))
        #expect(wrong.isPassed() && wrong.usesTotal(yuan(100_000_000)) == false)
        // The same base comes from the table of claims when absent creditors hand in no ballot.
        let present = try VoteTally.count(
            all.filter { $0.choice != .absent }, on: .adoptRealization, unsecuredTotal: yuan(100_000_000))
        #expect(present == tally)
    }

    @Test(
        "bankruptcy.calculation-5.4-V5: a settlement needs two thirds",
        arguments: [(66_666_667 as Int64, true), (66_666_666, false)])
    func settlement(yes: Int64, passes: Bool) throws {
        let tally = try VoteTally.count(ballots(yes: 11, yes, no: 9, 100_000_000 - yes), on: .adoptSettlement)
        #expect(tally.kind == .settlement && tally.meetsHeads())
        #expect(tally.meetsAmount() == passes && tally.isPassed() == passes)
    }

    @Test func `bankruptcy.calculation-5.4-V6: one group short of two thirds stops the plan`() throws {
        let tally = try PlanTally.count(
            groupBallots(.secured, yes: 2, 80_000_000, no: 1, 40_000_000)
                + groupBallots(.employee, yes: 61, 3_000_000, no: 39, 1_200_000)
                + groupBallots(.tax, yes: 1, 5_000_000)
                + groupBallots(.ordinary, yes: 40, 65_000_000, no: 39, 35_000_000))
        #expect(tally.groups.map(\.group) == [.secured, .employee, .tax, .ordinary])
        #expect(tally.groups.allSatisfy { $0.tally.meetsHeads() })
        #expect(tally.passed() == [.secured, .employee, .tax])
        #expect(tally.failed() == [.ordinary])
        #expect(!tally.isPassed())
        #expect(tally.derivation().text(in: .zh).contains("第八十七条"))
        #expect(tally.derivation().text(in: .en).contains("art. 87"))
    }

    @Test func `bankruptcy.edge-44: a group without members does not vote and is not needed`() throws {
        let tally = try PlanTally.count(
            groupBallots(.secured, yes: 2, 80_000_000, no: 1, 40_000_000)
                + groupBallots(.ordinary, yes: 40, 70_000_000, no: 39, 30_000_000))
        #expect(tally[.tax] == nil && tally.groups.count == 2)
        #expect(tally.isPassed())
        #expect(try !PlanTally.count([]).isPassed())
    }

    @Test func `bankruptcy.edge-45: one of one is more than half`() throws {
        let tally = try PlanTally.count(groupBallots(.tax, yes: 1, 1_000_000))
        #expect(tally[.tax]?.meetsHeads() == true && tally.isPassed())
        #expect(VoteShare.majority.isMet(by: 1, of: 1))
        #expect(!VoteShare.majority.isMet(by: 0, of: 1) && !VoteShare.majority.isMet(by: 0, of: 0))
    }

    @Test(
        "bankruptcy.edge-16 bankruptcy.v27: a secured creditor has no vote on settlement and distribution only",
        arguments: MeetingPower.allCases.filter { $0 != .adoptPlan })
    func securedCreditor(power: MeetingPower) throws {
        let secured = Ballot(.agree, unsecured: yuan(10), secured: yuan(90))
        let all = [secured, Ballot(.agree, unsecured: yuan(50)), Ballot(.oppose, unsecured: yuan(40))]
        let tally = try VoteTally.count(all, on: power)
        let isExcluded = power == .adoptSettlement || power == .adoptDistribution
        #expect(secured.mayVote(on: power) == !isExcluded)
        // Every unsecured claim stands in the base, also the deficit of who may not vote.
        #expect(tally.total == yuan(100))
        #expect(tally.heads == (isExcluded ? 2 : 3))
        #expect(tally.yesAmount == yuan(isExcluded ? 50 : 60))
        #expect(tally.voidBallots == (isExcluded ? 1 : 0))
        let findings = Ballot.findings(all, on: power)
        #expect(findings.map(\.code) == (isExcluded ? ["bankruptcy.v27"] : []))
        #expect(findings.allSatisfy { $0.path == "ballots[0].secured" && $0.severity == .error })
        // Who waived the priority votes on everything, with the whole claim.
        let waived = try VoteTally.count(
            [Ballot(.agree, unsecured: yuan(10), secured: yuan(90), hasWaived: true)], on: power)
        #expect((waived.heads, waived.yesAmount) == (1, yuan(100)))
    }

    @Test func `bankruptcy.v26: an uncertain claim votes only with an amount set by the court`() throws {
        let all = [
            Ballot(.agree, unsecured: yuan(60), title: .undecided),
            Ballot(.agree, unsecured: yuan(40), title: .temporary),
            Ballot(.oppose, unsecured: yuan(30)),
            Ballot(.absent, unsecured: yuan(1_000), title: .undecided),
        ]
        let tally = try VoteTally.count(all, on: .adoptManagement)
        #expect((tally.yesHeads, tally.heads, tally.voidBallots) == (1, 2, 1))
        #expect((tally.yesAmount, tally.total) == (yuan(40), yuan(70)))
        let findings = Ballot.findings(all, on: .adoptManagement)
        #expect(findings.map(\.code) == ["bankruptcy.v26"] && findings.first?.path == "ballots[0].title")
        #expect(Ballot.findings(Array(all.dropFirst()), on: .adoptManagement).isEmpty)
    }

    @Test func `Employees count in their own group only, and who is untouched by a plan does not vote`() throws {
        let tally = try VoteTally.count(
            [Ballot(.agree, unsecured: yuan(5), title: .employee), Ballot(.agree, unsecured: yuan(5))], on: .other)
        #expect((tally.heads, tally.total, tally.voidBallots) == (1, yuan(5), 1))
        let plan = try PlanTally.count([
            GroupBallot(.agree, in: .employee, yuan(5), title: .employee),
            GroupBallot(.agree, in: .ordinary, yuan(5), title: .employee),
            GroupBallot(.oppose, in: .secured, yuan(5), isImpaired: false),
            GroupBallot(.agree, in: .ordinary, yuan(7)),
        ])
        #expect(plan.groups.map(\.group) == [.employee, .ordinary])
        #expect(plan[.ordinary]?.total == yuan(7) && plan[.ordinary]?.voidBallots == 1)
        #expect(plan.isPassed())
    }

    @Test func `Every kind of vote has the threshold of its article`() {
        let rows: [(VoteKind, VoteShare?, VoteThreshold.Heads, VoteShare?, VoteThreshold.Amount)] = [
            (.ordinary, .majority, .attending, .half, .unsecuredTotal),
            (.settlement, .majority, .attending, .twoThirds, .unsecuredTotal),
            (.planGroup, .majority, .attending, .twoThirds, .groupTotal),
            (.equityGroup, nil, .attending, .twoThirds, .votesCast),
            (.committee, .majority, .everyone, nil, .unsecuredTotal),
            (.unanimous, .all, .everyone, nil, .unsecuredTotal),
            (.call, nil, .attending, .quarter, .allClaims),
            (.reconsider, nil, .attending, .half, .unsecuredTotal),
            (.shareholderPetition, nil, .attending, .tenth, .registeredCapital),
        ]
        #expect(rows.map(\.0) == VoteKind.allCases)
        for (kind, heads, headsBase, amount, amountBase) in rows {
            #expect(
                kind.threshold() == VoteThreshold(heads: heads, of: headsBase, amount: amount, outOf: amountBase))
            #expect(!kind.basis.isEmpty)
        }
    }

    @Test func `A committee decides by more than half of all its members`() {
        #expect(VoteTally(.committee, yesHeads: 5, of: 9).isPassed())
        #expect(!VoteTally(.committee, yesHeads: 4, of: 8).isPassed())
    }

    @Test func `Quorums include their number, and an agreement with all needs all`() {
        #expect(VoteTally(.call, yesAmount: yuan(25), outOf: yuan(100)).isPassed())
        #expect(!VoteTally(.call, yesAmount: Money(fen: 2_499), outOf: yuan(100)).isPassed())
        #expect(VoteTally(.reconsider, yesAmount: yuan(50), outOf: yuan(100)).isPassed())
        #expect(!VoteTally(.reconsider, yesAmount: Money(fen: 4_999), outOf: yuan(100)).isPassed())
        #expect(VoteTally(.shareholderPetition, yesAmount: yuan(10), outOf: yuan(100)).isPassed())
        #expect(!VoteTally(.shareholderPetition, yesAmount: Money(fen: 999), outOf: yuan(100)).isPassed())
        #expect(VoteTally(.unanimous, yesHeads: 7, of: 7).isPassed())
        #expect(!VoteTally(.unanimous, yesHeads: 6, of: 7).isPassed())
    }

    @Test func `The share of the equity group is a policy`() {
        let tally = VoteTally(.equityGroup, yesAmount: yuan(60), outOf: yuan(100))
        #expect(!tally.isPassed())
        var law = LegalContext.current
        law.policies[PolicyParameter.equityGroupShare.id] = .share(1, of: 2)
        #expect(tally.isPassed(in: law))
        law.policies[PolicyParameter.equityGroupShare.id] = .flag(true)
        #expect(!tally.isPassed(in: law))
        #expect(PolicyParameter.equityGroupShare.evidence == .memory)
    }

    @Test func `Ballots that cannot be counted say why`() {
        #expect(throws: VoteError.negativeAmount(at: 1)) {
            try VoteTally.count(
                [Ballot(.agree, unsecured: yuan(1)), Ballot(.agree, unsecured: Money(fen: -1))], on: .other)
        }
        #expect(throws: VoteError.negativeAmount(at: 0)) {
            try VoteTally.count([Ballot(.absent, unsecured: yuan(1), secured: .min)], on: .other)
        }
        #expect(throws: VoteError.overflow) {
            try VoteTally.count(
                [Ballot(.agree, unsecured: .max), Ballot(.agree, unsecured: Money(fen: 1))], on: .other)
        }
        #expect(throws: VoteError.overflow) {
            try VoteTally.count([Ballot(.agree, unsecured: .max, secured: .max, hasWaived: true)], on: .other)
        }
        #expect(throws: VoteError.totalTooSmall) {
            try VoteTally.count([Ballot(.agree, unsecured: yuan(2))], on: .other, unsecuredTotal: yuan(1))
        }
        #expect(throws: VoteError.needsGroups) { try VoteTally.count([], on: .adoptPlan) }
        #expect(throws: VoteError.negativeAmount(at: 0)) {
            try PlanTally.count([GroupBallot(.agree, in: .tax, Money(fen: -1))])
        }
        #expect(throws: VoteError.overflow) {
            try PlanTally.count([GroupBallot(.agree, in: .tax, .max), GroupBallot(.agree, in: .tax, yuan(1))])
        }
        for error: VoteError in [.negativeAmount(at: 0), .overflow, .totalTooSmall, .needsGroups] {
            #expect(!error.text(in: .zh).isEmpty && !error.text(in: .en).isEmpty)
        }
    }

    @Test func `Figures no vote can have pass nothing and are named`() {
        let more = VoteTally(.ordinary, yesHeads: 12, of: 11, yesAmount: yuan(2), outOf: yuan(1))
        #expect(!more.meetsHeads() && !more.meetsAmount() && !more.isPassed())
        #expect(more.findings.map(\.code) == ["bankruptcy.vote.heads", "bankruptcy.vote.amount"])
        #expect(!VoteTally(.ordinary, yesHeads: -1, of: -1, yesAmount: .min, outOf: .min).isPassed())
        #expect(VoteTally(.ordinary).headsShare == nil && VoteTally(.ordinary).amountShare == nil)
        #expect(VoteTally(.ordinary, yesHeads: 1, of: 2).findings.isEmpty)
    }

    @Test func `A tally tells how it came about in both languages`() {
        let tally = VoteTally(
            .ordinary, yesHeads: 12, of: 20, yesAmount: yuan(40_000_000), outOf: yuan(100_000_000), voidBallots: 1)
        #expect(tally.derivation().steps.map(\.result) == ["1", "✓", "✗", ""])
        #expect(tally.derivation().text(in: .zh).contains("无财产担保债权总额100,000,000.00元，同意40,000,000.00元，须占1/2以上"))
        #expect(tally.derivation().text(in: .zh).hasSuffix("未通过（《企业破产法》第64条第1款）"))
        #expect(tally.derivation().text(in: .en).contains("Heads: 12 of 20"))
    }

    @Test func `A hundred thousand ballots are counted exactly`() throws {
        let all = ballots(yes: 60_000, 600_000_001, no: 30_000, 300_000_000, absent: 10_000, 99_999_999)
        let tally = try VoteTally.count(all, on: .adoptManagement)
        #expect((tally.yesHeads, tally.heads) == (60_000, 90_000))
        #expect((tally.yesAmount, tally.total) == (yuan(600_000_001), yuan(1_000_000_000)))
    }
}
