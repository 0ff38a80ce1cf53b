import FuyuanKit
import Testing

@Suite("公布的非诉执行案件") struct PublishedNonLitigationTests {
    private let cases: [PublishedCase]
    private let law = LegalContext.current

    init() throws { cases = try Fixture.json("Vectors/published-non-litigation.json") }

    private func named(_ id: String) throws -> PublishedCase { try #require(cases.first { $0.id == id }) }

    private func time(_ tl: String) throws -> PublishedCase.Limit {
        try #require(cases.flatMap(\.time_limits).first { $0.tl == tl })
    }

    /// The limit each published time runs under, and the day that chooses the edition where it is not the start.
    private static let limits: [(tl: String, limit: TimeLimit, governing: String?)] = [
        ("ADM-11.T1", .administrativeSuit, "2015-05-01"), ("ADM-11.T2", .administrativeSuit, nil),
        ("ADM-11.T3", .nonLitigationApplication, nil), ("ADM-13.T1", .administrativeSuit, nil),
        ("ADM-13.T2", .nonLitigationApplication, nil), ("ADM-13.T3", .nonLitigationRuling, nil),
        ("ADM-15.T1", .administrativeSuit, nil), ("ADM-15.T2", .demolitionPenaltySuit, nil),
        ("ADM-15.T3", .nonLitigationApplication, nil), ("ADM-17.T1", .administrativeSuit, nil),
        ("ADM-17.T2", .nonLitigationApplication, nil), ("ADM-19.T1", .administrativeSuit, nil),
        ("ADM-21.T1", .administrativeSuit, nil), ("ADM-21.T2", .nonLitigationApplication, nil),
        ("ADM-23.T1", .administrativeSuit, nil), ("ADM-23.T2", .nonLitigationApplication, nil),
        ("ADM-23.T3", .nonLitigationRuling, nil),
    ]

    @Test func `Every published time has the same last day under the law then in force`() throws {
        #expect(cases.flatMap(\.time_limits).map(\.tl).sorted() == Self.limits.map(\.tl).sorted())
        for (tl, limit, governing) in Self.limits {
            let published = try time(tl)
            let last = limit.lastDay(
                from: day(published.start_date), in: law, governedBy: governing.map { day($0) })
            #expect(last == day(published.computed_last_day), "\(tl)")
            if let filed = published.filed_on, let isInTime = published.in_time {
                #expect((day(filed) <= day(published.computed_last_day)) == isInTime, "\(tl)")
            }
        }
    }

    @Test
    func `ADM-11: the court counts six months, the law of the day of service three, and neither gives its last day`()
        throws
    {
        let published = try named("ADM-11")
        let (served, applied) = (try published.on(1), try published.on(2))
        var matter = NonLitigation()
        try matter.do(.serveDecision(.init()), .agency, on: served.description)
        try matter.do(.startRemedyClock, .system, on: served.description)
        // The three months of 1989 ended on the eve of the new text, which does not reopen them.
        #expect(matter.lastDay(.suitPeriod) == "2015-04-30" && matter.lastDay(.reconsiderationPeriod) == "2015-03-31")
        let window = matter.file.state.window(in: law)
        #expect(window.lastDay(in: law) == day("2015-07-30") && applied <= day("2015-07-30"))
        // The court's reading: six months, still open when the organ applied.
        let six = TimeLimit.administrativeSuit.lastDay(from: served, in: law, governedBy: day("2015-05-01"))
        let premature = NonLitigationApplication(on: applied, remedyLastDay: six, urgedOn: day("2015-06-01"))
        #expect(premature.isAfterRemedies == false)
        let printed = try #require(try time("ADM-11.T1").published?.last_day)
        #expect(printed == "2015-09-16" && day(printed) != six && day(printed) != day("2015-04-30"))
    }

    @Test func `ADM-13: applied for within the window and granted within seven working days`() throws {
        let published = try named("ADM-13")
        var matter = NonLitigation()
        try matter.do(.serveDecision(.init()), .agency, on: try published.on(1).description)
        try matter.do(.startRemedyClock, .system, on: "2014-11-10")
        try matter.do(.remedyLapses, .system, on: "2015-02-11")
        #expect(matter.lastDay(.suitPeriod) == "2015-02-10" && matter.lastDay(.applicationWindow) == "2015-05-11")
        // The demand was not published: one in time is supposed.
        try matter.do(.serveDemand(.init()), .agency, on: "2015-03-02")
        let request = NonLitigationAct.applyToCourt(.init(for: [.moneyDuty]))
        #expect(try matter.do(request, .agency, on: try published.on(2).description).isRegular)
        try matter.do(.accept(.init()), .court, on: "2015-04-27")
        try matter.do(.bookReview, .panel, on: "2015-04-27")
        #expect(matter.lastDay(.ruling) == "2015-05-07")
        #expect(try matter.do(.grant(.init()), .panel, on: try published.on(3).description).isRegular)
    }

    @Test func `ADM-15: premature on one reading, late on the second, in time on the third`() throws {
        let published = try named("ADM-15")
        let (served, applied) = (try published.on(2), try published.on(3))
        let six = try #require(TimeLimit.administrativeSuit.lastDay(from: served, in: law))
        let fifteen = try #require(TimeLimit.demolitionPenaltySuit.lastDay(from: served, in: law))
        let sixty = try #require(TimeLimit.reconsiderationApplication.lastDay(from: served, in: law))
        #expect([six, fifteen, sixty] == [day("2017-03-06"), day("2016-09-21"), day("2016-11-07")])
        #expect(applied < six && applied.days(until: six) == 61)
        // 行诉法解释: three months from the time to sue; 行政强制法: from the later of both remedies.
        let window = NonLitigationWindow(suit: fifteen, reconsideration: sixty)
        #expect(window.lastDayBySuit(in: law) == day("2016-12-21"))
        #expect(day("2016-12-21").days(until: applied) == 14)
        #expect(window.lastDay(in: law) == day("2017-02-07") && applied <= day("2017-02-07"))
    }

    @Test func `ADM-17: one day to spare on the six months, none on the fifteen days`() throws {
        let published = try named("ADM-17")
        let (decided, applied) = (try published.on(1), try published.on(2))
        let six = TimeLimit.administrativeSuit.lastDay(from: decided, in: law)
        let sixty = TimeLimit.reconsiderationApplication.lastDay(from: decided, in: law)
        let window = NonLitigationWindow(suit: six, reconsideration: sixty)
        #expect(window.lastDay(in: law) == applied.adding(days: 1) && applied == day("2017-10-12"))
        let fifteen = TimeLimit.demolitionPenaltySuit.lastDay(from: decided, in: law)
        let land = NonLitigationWindow(suit: fifteen, reconsideration: sixty)
        let last = try #require(land.lastDay(in: law))
        #expect(last < applied)
        #expect(try published.figure("fine") == 54_867)
    }

    @Test func `ADM-19: while the addressee sues nobody applies, and after the judgment the judgment is enforced`()
        throws
    {
        var matter = NonLitigation()
        try matter.do(.serveDecision(.init()), .agency, on: try named("ADM-19").on(1).description)
        try matter.do(.startRemedyClock, .system, on: "2016-08-19")
        #expect(matter.lastDay(.suitPeriod) == "2017-02-20")
        #expect(try matter.do(.remedyUsed(.init(.suit)), .addressee, on: "2017-02-20").isRegular)
        let request = NonLitigationAct.applyToCourt(.init(for: [.moneyDuty]))
        #expect(
            matter.refusal(of: request, .agency, on: "2017-10-12").contains(
                "non-litigation-enforcement/apply-to-court/no-remedy-pending/unmet"))
        let left = try matter.do(.leaveToJudgment, .court, on: "2017-10-12")
        #expect(
            left.emits.contains(.enforceByJudgment)
                && NonLitigationEnforcement.table[.leaveToJudgment].basis.citations.contains(
                    .administrativeProcedure(95))
        )
        // 15.78 mu at 30,000 yuan, twice.
        #expect(try named("ADM-19").figure("sum") == 1_578 * 300 * 2)
    }

    @Test func `ADM-21: before 2012 an organ had one hundred and eighty days`() throws {
        let served = try named("ADM-21").on(2)
        let accepted = try named("ADM-21").on(4)
        let suit = try #require(TimeLimit.administrativeSuit.lastDay(from: served, in: law))
        #expect(suit == day("2010-03-08"))
        let window = NonLitigationWindow(suit: suit, reconsideration: nil)
        // From the rolled day two days more than the published count from the day itself, and a weekend.
        #expect(window.lastDay(in: law) == day("2010-09-06") && accepted < day("2010-09-02"))
    }

    @Test func `ADM-23: refused for want of a legal basis, and late besides`() throws {
        let published = try named("ADM-23")
        let suit = TimeLimit.administrativeSuit.lastDay(from: day("2019-03-31"), in: law)
        let window = NonLitigationWindow(suit: suit, reconsideration: nil)
        let last = try #require(window.lastDay(in: law))
        let applied = try published.on(2)
        #expect(last == day("2019-12-30") && last.days(until: applied) == 242)
        let late = NonLitigationApplication(on: applied, remedyLastDay: suit, urgedOn: day("2020-08-03"))
        #expect(late.isInWindow(in: law) == false && late.isAfterDemand(in: law) == true)
    }

    @Test func `ADM-45: an added fine that equals the fine is the cap`() throws {
        let fine = try #require(Money(yuan: try named("ADM-45").figure("added_fine")))
        let added = try #require(AddedFine(on: fine, dueOn: day("2017-01-03")))
        #expect(added.amount(through: day("2017-08-14")) == fine)
        #expect(fine.adding(fine) == Money(yuan: 60_000))
        #expect(added.findings(claimed: fine, through: day("2017-08-14")).isEmpty)
    }

    @Test func `ADM-49: the court takes the fine, the organ the demolition`() throws {
        var matter = try NonLitigation.demanded()
        try matter.do(.applyToCourt(.init(for: [.moneyDuty, .illegalBuilding])), .agency, on: "2025-05-12")
        let part = try matter.do(.accept(.init([.moneyDuty])), .court, on: "2025-05-13")
        #expect(part.emits == [.organEnforcesItself] && matter.file.state.objects == [.moneyDuty])
        // 1,137.31 m² at 20 yuan and 3,800.68 m² at 8 yuan: 53,151.64, printed without the cents.
        let sum = Money.sum([Money(fen: 113_731 * 20), Money(fen: 380_068 * 8)])
        #expect(sum == Money(fen: 5_315_164))
    }
}
