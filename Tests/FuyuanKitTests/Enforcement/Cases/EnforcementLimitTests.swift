import FuyuanKit
import Testing

extension CountedLimit {
    /// How a published limit of an enforcement case is counted, by article, bound and length as published.
    init?(enforcement row: PublishedCase.Limit) {
        switch (row.article, row.bound, row.period.value, row.period.unit) {
        case ("民诉法 225", "max", 15, "day"): self.init(.objectionRuling)
        case ("民诉法 239; 执行和解规定 10", "max", 2, "year"), ("民诉法 239 (interruption); 执行和解规定 10", "max", 2, "year"):
            self.init(.revivalAfterSettlement)
        case ("民诉法 239", "max", 2, "year"), ("民诉法 239(2)", "max", 2, "year"): self.init(.enforcementApplication)
        case ("法释〔2016〕18号 26", "max", 30, "day"): self.init(.secondAuction)
        case ("法释〔2016〕18号 26", "min", 15, "day"): self.init(.secondAuctionNotice)
        case ("法释〔2016〕18号 20(2)", "min", 1, "day"): self.init(.biddingTime)
        case ("court notice", "max", 3, "day"): self.init(contract: Counting(.days(3), .civilProcedure))
        default: return nil  // not an enum
        }
    }
}

@Suite("公布案例（执行）：期限") struct EnforcementLimitTests {
    let law = LegalContext.current
    static let rows = PublishedCase.enforcements.flatMap(\.time_limits)

    /// The text that governed, and how it stands to the text the kit counts by.
    static let editions = [
        "民事诉讼法 (1991, in force until 2008-03-31)": "the court’s own three days; no text of the statute is asked",
        "民事诉讼法 (2012 amendment, in force 2013-01-01)": "art. 225 is art. 236 now: fifteen days in both",
        "民事诉讼法 (2017 amendment, in force 2017-07-01)":
            "art. 239 is art. 250 now: two years in both, as since the amendment of 2007",
        "网络司法拍卖规定 法释〔2016〕18号 (in force 2017-01-01)": "in force as it was",
    ]

    @Test func `All thirteen limits are limits of the kit, but for the days a notice sets itself`() {
        #expect(Self.rows.count == 13)
        for row in Self.rows {
            let counted = CountedLimit(enforcement: row)
            #expect(counted != nil, "\(row.tl): \(row.article)")
            #expect((counted?.limit == nil) == (row.tl == "ENF-25.T1"), "\(row.tl)")
            #expect(Self.editions[row.law_version] != nil, "\(row.tl)")
        }
    }

    @Test(arguments: rows.filter { $0.bound == "max" })
    func `The kit counts to the published raw and last day`(row: PublishedCase.Limit) throws {
        let counted = try #require(CountedLimit(enforcement: row))
        let days = counted.days(from: day(row.start_date), in: law)
        #expect(days.raw == day(row.raw_last_day))
        if row.tl == "ENF-25.T1" {
            // A Thursday; but the bundled calendar does not reach 1998, so the kit does not say that nothing moves it.
            #expect(days.last == nil && day(row.computed_last_day).isWeekend == false)
            return
        }
        #expect(days.last == day(row.computed_last_day))
        #expect((days.raw != days.last) == row.rolled)
        if let published = row.published?.last_day {
            #expect((days.last == day(published)) == row.agrees_with_published_last_day)
        }
        guard let text = row.filed_on, let last = days.last else { return }
        #expect(last.days(until: day(text)) == row.days_after_last_day)
        #expect((day(text) <= last) == row.in_time)
    }

    @Test(arguments: rows.filter { $0.bound == "min" })
    func `A shortest time ends on the raw day and never rolls`(row: PublishedCase.Limit) throws {
        let limit = try #require(CountedLimit(enforcement: row)?.limit)
        let (start, filed) = (day(row.start_date), day(try #require(row.filed_on)))
        #expect(row.computed_last_day == row.raw_last_day && !row.rolled)
        #expect(day(row.raw_last_day).days(until: filed) == row.days_after_last_day)
        #expect((filed >= day(row.raw_last_day)) == row.in_time)
        if limit.id == TimeLimit.biddingTime.id {
            // From the hour of the opening to the same hour of the next day.
            #expect(limit.counting.period == .hours(24))
            #expect(start.adding(days: 1) == day(row.raw_last_day))
            #expect(BiddingEnd.isLongEnough(opened: 10 * 3600, scheduled: 34 * 3600))
            #expect(!BiddingEnd.isLongEnough(opened: 10 * 3600, scheduled: 34 * 3600 - 1))
        } else {
            let second = AuctionSchedule(.second, by: .online, of: .otherRight)
            #expect(second.earliestBidding(publishedOn: start, in: law) == day(row.raw_last_day))
            let lastNotice = try #require(limit.lastDay(from: filed, in: law))
            #expect((start <= lastNotice) == row.in_time)
        }
    }

    @Test func `Two acts were late`() {
        #expect(Self.rows.filter { $0.in_time == false }.map(\.tl) == ["ENF-01.T1", "ENF-11.T1"])
    }

    /// The journal of a case up to the first line that contains a word.
    private func journal(_ id: String, before word: String) throws -> EnforcementJournal {
        var isOver = false
        return try EnforcementJournal(id) { line in
            if line.contains(word) { isOver = true }
            return isOver ? nil : line
        }
    }

    /// The last day a replayed case computes for a published limit.
    private func lastDay(of tl: String) throws -> CivilDate? {
        switch tl {
        case "ENF-01.T1":
            try journal("ENF-01", before: "\"dismiss\"").state("ENF-01-O", as: EnforcementObjection.self)
                .lastDay(of: .ruling, in: law)
        case "ENF-05.T1":
            try journal("ENF-05", before: "pay-part").state("ENF-05-S", as: EnforcementSettlement.self)
                .lastDay(of: .revival, in: law)
        case "ENF-05.T2":
            try EnforcementJournal("ENF-05") { $0.contains("\"revive\"") ? nil : $0 }
                .state("ENF-05-S", as: EnforcementSettlement.self).lastDay(of: .revival, in: law)
        case "ENF-11.T1", "ENF-13.T1", "ENF-15.T1":
            try journal(String(tl.prefix(6)), before: "publish-round2")
                .state(CaseID(String(tl.prefix(6))), as: JudicialDisposal.self).lastDay(of: .nextRound, in: law)
        case "ENF-21.T1", "ENF-33.T1":
            try EnforcementJournal(String(tl.prefix(6))).state(
                CaseID(String(tl.prefix(6))), as: EnforcementCase.self
            )
            .application.flatMap { asked in
                EnforcementLimitation(asked.basis, instalments: asked.performBy.map { [$0] } ?? [])
                    .deadlines(in: law).first?.lastDay
            }
        case "ENF-25.T1":
            try EnforcementJournal("ENF-25").state("ENF-25", as: EnforcementCase.self)
                .lastDay(of: .performanceWindow, in: law)
        case _: nil
        }
    }

    @Test(arguments: rows.filter { $0.bound == "max" })
    func `A replayed case counts to the last day of the publication`(row: PublishedCase.Limit) throws {
        #expect(try lastDay(of: row.tl) == day(row.computed_last_day), "\(row.tl)")
    }

    // The text of 1991, art. 219: one year where a natural person is a party, six months between organisations. The kit has
    // the two years in force since April 2008; lateness was then a ground to refuse, and is a defence now.

    @Test func `ENF-03: without the day of service nobody can say whether the award was brought in time`() throws {
        #expect(EnforcementLimitation(.arbitralAward).deadlines(in: law).isEmpty)
        #expect(try !EnforcementJournal("ENF-03").irregularities.contains { $0.contains("/accept/") })
        // Served on the day of the award, its thirty days ended on Saturday 28 August 2004, six months later it was over.
        let thirty = Counting(.days(30), .civilProcedure)
        let six = Counting(.months(6), .civilProcedure)
        let early = try #require(thirty.unrolledDay(from: day("2004-07-29"), in: law, governedBy: day("2004-07-29")))
        #expect(early == day("2004-08-28"))
        #expect(six.unrolledDay(from: early, in: law, governedBy: early) == day("2005-02-28"))
        // Served two months later, it was in time on 25 April 2005.
        let later = try #require(thirty.unrolledDay(from: day("2004-09-29"), in: law, governedBy: day("2004-09-29")))
        #expect(try #require(six.unrolledDay(from: later, in: law, governedBy: later)) > day("2005-04-25"))
    }

    @Test func `ENF-29: one year was over, two would not have been, and today lateness is a defence only`() throws {
        // Two months from a mediation in the first half of 2000, then a year: over before the promise of August 2001.
        let due = try #require(day("2000-06-30").adding(months: 2))
        #expect(try #require(due.adding(years: 1)) <= day("2001-08-31"))
        let last = EnforcementLimitation(.civilJudgment, instalments: [due]).deadlines(in: law).first?.unrolledDay
        #expect(last == day("2002-08-30"))
        var asked = Enforcing()
        try asked.do(.apply(EnforcementApplication(performBy: due)), .creditor, on: "2001-09-03")
        #expect(
            asked.refusal(of: .refuseAcceptance(EnforcementFilingRefusal([.timely])), .filingOffice, on: "2001-09-05")
                == ["enforcement-case/refuse-acceptance/not-for-lateness/unmet"])
    }
}
