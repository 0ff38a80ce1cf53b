import FuyuanKit
import Testing

@Suite("公布案例（行政）：期限") struct AdministrativeLimitTests {
    private let law = LegalContext.current
    static let rows = PublishedCase.administrative.flatMap(\.time_limits)

    /// How a published time is counted: under a limit of the kit, the edition of a later day, an extension; or by days
    /// that no limit of the kit sets.
    struct Count: Sendable {
        var limit: TimeLimit?
        var governedBy: String?
        var extra = Period.none
        var own: Counting?

        init(_ limit: TimeLimit, by day: String? = nil, plus extra: Period = .none) {
            self.limit = limit
            governedBy = day
            self.extra = extra
        }

        init(own: Counting) { self.own = own }
    }

    static let counts: [(tl: String, count: Count)] = [
        ("ADM-01.T1", Count(.suitAfterReconsideration)), ("ADM-03.T1", Count(.administrativeSuitUnnotified)),
        // The court applied the text of 2014 to a request of 2014.
        ("ADM-05.T1", Count(.administrativeDutyPeriod, by: "2015-05-01")),
        ("ADM-05.T2", Count(.administrativeSuit, by: "2015-05-01")), ("ADM-05.T3", Count(.administrativeFiling)),
        ("ADM-07.T1", Count(.administrativeDutyPeriod)), ("ADM-09.T1", Count(.administrativeLongStopImmovables)),
        // The court’s reading, under the text of 2014; then the text of the day of service.
        ("ADM-11.T1", Count(.administrativeSuit, by: "2015-05-01")), ("ADM-11.T2", Count(.administrativeSuit)),
        ("ADM-11.T3", Count(.nonLitigationApplication)), ("ADM-13.T1", Count(.administrativeSuit)),
        ("ADM-13.T2", Count(.nonLitigationApplication)), ("ADM-13.T3", Count(.nonLitigationRuling)),
        ("ADM-15.T1", Count(.administrativeSuit)), ("ADM-15.T2", Count(.demolitionPenaltySuit)),
        ("ADM-15.T3", Count(.nonLitigationApplication)), ("ADM-17.T1", Count(.administrativeSuit)),
        ("ADM-17.T2", Count(.nonLitigationApplication)), ("ADM-19.T1", Count(.administrativeSuit)),
        ("ADM-21.T1", Count(.administrativeSuit)), ("ADM-21.T2", Count(.nonLitigationApplication)),
        ("ADM-23.T1", Count(.administrativeSuit)), ("ADM-23.T2", Count(.nonLitigationApplication)),
        ("ADM-23.T3", Count(.nonLitigationRuling)), ("ADM-25.T1", Count(.administrativeTrial)),
        ("ADM-25.T2", Count(.administrativeTrial, plus: .months(1))),
        ("ADM-27.T1", Count(.administrativeTrialAppeal)), ("ADM-31.T1", Count(.reconsiderationAcceptance)),
        ("ADM-33.T1", Count(.reconsiderationApplication)), ("ADM-33.T2", Count(.suitAfterReconsideration)),
        // 政府信息公开条例 of 2007 art. 24: no limit of the kit.
        ("ADM-35.T1", Count(own: Counting(.workingDays(15), .general))),
        ("ADM-35.T2", Count(.reconsiderationApplication)), ("ADM-35.T3", Count(.reconsiderationDecision)),
        ("ADM-37.T1", Count(.reconsiderationReply)), ("ADM-37.T2", Count(.reconsiderationDecision)),
        ("ADM-37.T3", Count(.reconsiderationDecision, plus: .days(30))),
        // The sixty days a judgment set.
        ("ADM-43.T1", Count(own: Counting(.days(60), .general))),
        ("ADM-43.T2", Count(own: Counting(.days(60), .general))), ("ADM-43.T3", Count(.reconsiderationApplication)),
        ("ADM-47.T1", Count(.administrativeLongStopImmovables)),
        ("ADM-47.T2", Count(.administrativeSuit, by: "2015-05-01")),
        ("ADM-47.T3", Count(.administrativeSuitUnnotified)),
    ]

    @Test func `Every published time is one of the table`() {
        #expect(Self.rows.map(\.tl) == Self.counts.map(\.tl))
        #expect(Self.rows.count == 42)
        #expect(Self.rows.allSatisfy { $0.bound == "max" })
    }

    @Test(arguments: rows)
    func `The kit counts to the published raw and last day under the law then in force`(row: PublishedCase.Limit) throws
    {
        let count = try #require(Self.counts.first { $0.tl == row.tl }?.count)
        let start = day(row.start_date)
        let governing = count.governedBy.map { day($0) } ?? start
        let counting = try #require(count.own ?? count.limit?.counting(on: governing, in: law))
        let raw = counting.unrolledDay(from: start, in: law, extendedBy: count.extra, governedBy: governing)
        let last =
            count.limit?.lastDay(from: start, in: law, extendedBy: count.extra, governedBy: governing)
            ?? counting.lastDay(from: start, in: law)
        #expect(raw == day(row.raw_last_day))
        #expect(last == day(row.computed_last_day))
        #expect((raw != last) == row.rolled)
        if let published = row.published?.last_day.flatMap({ CivilDate($0) }) {
            #expect((last == published) == row.agrees_with_published_last_day)
        }
        guard let text = row.filed_on, let last else { return }
        #expect(last.days(until: day(text)) == row.days_after_last_day)
        #expect((day(text) <= last) == row.in_time)
        if let verdict = row.published?.in_time { #expect(verdict == row.in_time) }
    }

    @Test func `Four last days were published: two are the kit’s, one is a month, one follows from nothing`() throws {
        let printed = Self.rows.compactMap { row in row.published?.last_day.map { "\(row.tl) \($0)" } }
        #expect(
            printed == [
                "ADM-01.T1 2015-02-25", "ADM-03.T1 2014-01", "ADM-05.T2 2015-02-09", "ADM-11.T1 2015-09-16",
            ])
        // Two years end on 19 December 2013; the court names the month after only.
        let untold = TimeLimit.administrativeSuitUnnotified.lastDay(from: day("2011-12-19"), in: law)
        #expect(untold == day("2013-12-19"))
        // The day of the ruling itself, printed as the last day: no statutory period leads there from 30 January.
        #expect(try PublishedCase.named("ADM-11").on(3) == day("2015-09-16"))
        for period in [Period.months(3), .months(6), .days(60), .years(2)] {
            #expect(
                Counting(period, .administrativeSuit).lastDay(from: day("2015-01-30"), in: law) != day("2015-09-16"))
        }
    }

    @Test func `ADM-05: the law of the day of the request gives another last day than the court’s, late on either`() {
        let silence = AdministrativeAct(.protection, .init(requestReceivedOn: day("2014-06-09")))
        // Sixty days and three months under the law of 1989: the kit goes by the day of the request, the court by the day
        // of the suit.
        #expect(SuitPeriod(silence, in: law).lastDay == day("2014-11-10"))
        #expect(SuitPeriod(silence, governedBy: day("2015-05-01"), in: law).lastDay == day("2015-02-09"))
    }

    /// The last day stated in a complaint, as the kit counts it from what was published or assumed.
    @Test(arguments: ["ADM-01", "ADM-03", "ADM-05", "ADM-09", "ADM-33", "ADM-35"])
    func `The last day a complaint states is the one the kit counts`(id: String) throws {
        let suit: AdministrativeFirstInstance = try AdministrativeJournal(id).state(CaseID(id))
        let act = AdministrativeAct(.other, notice: .init(.known, on: day("2011-01-04")))
        let period: SuitPeriod
        switch id {
        case "ADM-01": period = SuitPeriod(act, after: .decided(servedOn: day("2015-02-06")), in: law)
        case "ADM-03":
            period = SuitPeriod(act, after: .decided(servedOn: day("2011-12-19"), isToldLimit: false), in: law)
        case "ADM-05":
            period = SuitPeriod(
                AdministrativeAct(.protection, .init(requestReceivedOn: day("2014-06-09"))),
                governedBy: day("2015-05-01"), in: law)
        case "ADM-09":
            var land = AdministrativeAct(
                .naturalResource, madeOn: day("1992-03-10"), notice: .init(.known, on: day("2014-11-26")))
            land.isRealProperty = true
            period = SuitPeriod(land, in: law)
        case "ADM-33": period = SuitPeriod(act, after: .decided(servedOn: day("2012-04-26")), in: law)
        case _: period = SuitPeriod(act, after: .accepted(on: day("2016-06-02")), in: law)
        }
        #expect(period.lastDay == suit.complaint?.lastDayToSue)
        #expect(suit.complaint?.isInTime(on: try #require(suit.filedOn)) == (id == "ADM-33" || id == "ADM-35"))
    }
}
