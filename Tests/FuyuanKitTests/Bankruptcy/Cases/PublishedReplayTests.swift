import FuyuanKit
import Testing

@Suite("公布案例：日期、表决与反例") struct PublishedReplayTests {
    /// The last day a replayed case computes for a published limit.
    private func lastDay(of tl: String) throws -> CivilDate? {
        let law = LegalContext.current
        let journal = try PublishedJournal(String(tl.prefix(6)))
        func matter() throws -> BankruptcyCase { try journal.matter(CaseID(String(tl.prefix(6)))) }
        func plan(_ number: UInt32) throws -> ReorganizationPlan {
            try #require(matter().parts.plans[number: number], "\(tl)")
        }
        switch tl {
        case "BKR-01.T1": return try plan(1).lastDay(of: .approvalApplication, in: law)
        case "BKR-01.T2", "BKR-05.T1", "BKR-07.T2": return try plan(1).lastDay(of: .approvalRuling, in: law)
        case "BKR-03.T1": return try plan(2).lastDay(of: .draft, in: law)
        case "BKR-03.T2", "BKR-29.T1": return try plan(1).lastDay(of: .draft, in: law)
        case "BKR-29.T2": return try plan(1).lastDay(of: .meeting, in: law)
        case "BKR-07.T1": return try matter().lastDay(of: .claimPeriod, in: law)
        case "BKR-13.T2": return try matter().lastDay(of: .firstMeeting, in: law)
        case "BKR-15.T1": return try matter().lastDay(of: .announcement, in: law)
        case "BKR-25.T1": return try #require(matter().parts.claims[number: 1]).lastDay(of: .suit, in: law)
        case "BKR-19.T1":
            let file = try #require(journal.docket["BKR-19-P"] as? CaseFile<BankruptcyPetition>)
            return file.state.lastDay(of: .appeal, in: law)
        case "BKR-01.T3", "BKR-09.T2", "BKR-11.T1", "BKR-17.T1", "BKR-23.T1":
            return try matter().lastDay(of: .planDraft, in: law)
        case _: return nil
        }
    }

    static let lastDays = [
        ("BKR-01.T1", "2018-12-03"), ("BKR-01.T2", "2018-12-24"), ("BKR-01.T3", "2019-03-20"),
        // The second draft has no extension, the first one has.
        ("BKR-03.T1", "2017-01-09"), ("BKR-03.T2", "2017-04-10"), ("BKR-05.T1", "2021-01-11"),
        ("BKR-07.T1", "2022-12-07"), ("BKR-07.T2", "2023-01-09"), ("BKR-09.T2", "2021-02-22"),
        ("BKR-11.T1", "2018-01-03"), ("BKR-13.T2", "2026-01-04"), ("BKR-15.T1", "2025-10-13"),
        ("BKR-17.T1", "2017-07-24"), ("BKR-19.T1", "2018-07-23"), ("BKR-23.T1", "2023-05-16"),
        ("BKR-25.T1", "2020-12-07"), ("BKR-29.T1", "2017-11-06"), ("BKR-29.T2", "2017-12-06"),
    ]

    @Test(arguments: lastDays.indices)
    func `A replayed case counts to the last day of the publication`(index: Int) throws {
        let (tl, last) = Self.lastDays[index]
        let published = try #require(PublishedCase.bankruptcies.flatMap(\.time_limits).first { $0.tl == tl })
        #expect(published.computed_last_day == last)
        #expect(try lastDay(of: tl) == day(last), "\(tl)")
    }

    @Test func `BKR-01: the groups' votes are kept as published, and bear the result out`() throws {
        let plan = try #require(try PublishedJournal("BKR-01").matter("BKR-01").parts.plans[number: 1])
        #expect(plan.passed == [.secured, .ordinary, .equity] && plan.failed.isEmpty)
        #expect(plan.phase == .executing && plan.approval?.executionUntil == day("2018-12-31"))
        let tally = PlanTally(plan.tallies)
        let secured = try #require(tally[.secured])
        #expect(secured.yesHeads == 2 && secured.heads == 3 && secured.yesAmount == Money(fen: 47_850_602_530))
        #expect(secured.amountShare?.text(decimals: 4) == "0.7043")
        let ordinary = try #require(tally[.ordinary])
        #expect(ordinary.yesHeads == 951 && ordinary.heads == 968)
        #expect(ordinary.yesAmount == Money(fen: 616_217_426_389))
        #expect(ordinary.amountShare?.text(decimals: 4) == "0.7750")
        #expect(tally.isPassed())
    }

    @Test func `BKR-01: with one head of three for it, the vote is not let through as passed`() throws {
        let it = try PublishedJournal("BKR-01") { line in
            line.replacing("\"yesHeads\":2,\"heads\":3", with: "\"yesHeads\":1,\"heads\":3")
        }
        #expect(it.refusals.first == "BKR-01 2018-11-21 reorganization-plan/vote-by-group/tallies-agree/unmet")
        #expect(it.refusals.count > 1, "nothing that follows from it is let through either")
    }

    @Test func `BKR-05: both resolutions are passed with the published heads and amounts`() throws {
        let parts = try PublishedJournal("BKR-05").matter("BKR-05").parts
        let expected: [(UInt32, Int, Int64, String)] = [
            (1, 97, 643_528_727_009, "1.0000"), (2, 45, 408_575_966_012, "0.9975"),
        ]
        for (number, heads, fen, share) in expected {
            let tally = try #require(parts.resolutions[number: number]?.tally)
            #expect(tally.yesHeads == heads && tally.heads == heads && tally.yesAmount == Money(fen: fen))
            #expect(tally.amountShare?.text(decimals: 4) == share && tally.isPassed())
        }
        #expect(parts.plans[number: 1]?.phase == .amendmentSought, "the court’s leave is not published")
    }

    @Test func `BKR-25: the claim is kept to the fen, and the suit is pending though late`() throws {
        let claim = try #require(try PublishedJournal("BKR-25").matter("BKR-25").parts.claims[number: 1])
        #expect(claim.declared == Money(fen: 1_165_578_720) && claim.phase == .litigating)
        // As the lower courts read the fifteen days.
        var strict = LegalContext.current
        strict.policies[PolicyParameter.claimSuitEffect.id] = .choice("bars")
        #expect(
            try PublishedJournal("BKR-25", under: strict).refusals == [
                "BKR-25 2021-03-29 bankruptcy-claim/sue-for-confirmation/suit-open/unmet"
            ])
    }

    @Test func `BKR-03: without the extension the first draft would have been late`() throws {
        let it = try PublishedJournal("BKR-03") { $0.contains("extend") ? nil : $0 }
        #expect(it.irregularities.first == "BKR-03 2017-04-07 reorganization-plan/submit/draft-in-time/unmet")
        #expect(it.found.first?.reason.basis.citations.contains(.bankruptcy(79)) == true)
    }

    @Test func `BKR-13: announced one day later, the time to declare is too short and the announcement refused`() throws
    {
        let it = try PublishedJournal("BKR-13") { line in
            line.contains("\"announce\"") || line.contains("call-first")
                ? line.replacing("\"day\":\"2025-11-19\"", with: "\"day\":\"2025-11-20\"") : line
        }
        #expect(it.refusals == ["BKR-13 2025-11-20 bankruptcy-case/announce/claim-period-long-enough/unmet"])
        #expect(LegalContext.current.calendar.isWorkingDay(day("2025-12-21")) == false, "the meeting is on a Sunday")
    }

    @Test func `BKR-11: notice a day less than fifteen days before the second meeting is irregular`() throws {
        let it = try PublishedJournal("BKR-11") { line in
            line.contains("call-later")
                ? line.replacing("\"day\":\"2017-11-01\"", with: "\"day\":\"2017-11-03\"") : line
        }
        #expect(it.irregularities.contains("BKR-11 2017-11-03 creditors-meeting/call-later/notice-in-time/unmet"))
    }

    @Test func `BKR-19: only a refusal in effect is open to retrial, and an appeal after its last day is refused`()
        throws
    {
        let early = try PublishedJournal("BKR-19") { $0.contains("\"affirm\"") ? nil : $0 }
        #expect(early.refusals == ["BKR-19-P 2020-03-05 bankruptcy-petition/order-retrial/wrong-phase"])
        let late = try PublishedJournal("BKR-19") {
            $0.replacing("\"day\":\"2018-07-23\"", with: "\"day\":\"2018-07-24\"")
        }
        #expect(late.refusals.first == "BKR-19-P 2018-07-24 bankruptcy-petition/appeal/appeal-in-time/unmet")
    }

    @Test func `BKR-25: held by the latest day any announcement allows, the meeting is not found late`() throws {
        // Announced by 6 July, three months to 9 October after the holiday, fifteen days to Monday 26 October 2020.
        for (held, isLate) in [("2020-10-26", false), ("2020-10-27", true)] {
            let it = try PublishedJournal("BKR-25") { line in
                guard line.contains("\"hold\"") || line.contains("call-first") else {
                    return line.contains("\"claim\"") ? nil : line
                }
                return line.replacing("\"2020-11-20\"", with: "\"\(held)\"")
                    .replacing("\"2020-11-05\"", with: "\"2020-10-09\"")
            }
            let late = it.irregularities.contains { $0.hasSuffix("meeting/meeting-held-in-time/unmet") }
            #expect(late == isLate && it.refusals.isEmpty, "\(held)")
        }
    }
}
