import FuyuanKit
import Testing

/// How a published limit is counted by the kit.
struct CountedLimit {
    /// The limit of the kit; nil for a term of a contract.
    let limit: TimeLimit?
    /// An extension the court granted.
    let extra: Period
    /// The counting where there is no limit of the kit.
    let counting: Counting

    init(_ limit: TimeLimit, extendedBy extra: Period = .none) {
        self.limit = limit
        self.extra = extra
        counting = limit.counting
    }

    init(contract counting: Counting) {
        limit = nil
        extra = .none
        self.counting = counting
    }

    /// By article, bound and length as published.
    init?(_ row: PublishedCase.Limit) {
        switch (row.article, row.bound, row.period.value, row.period.unit) {
        case ("企业破产法 86(2)", "max", 10, "day"): self.init(.planApprovalApplication)
        case ("企业破产法 86(2)", "max", 30, "day"): self.init(.planApprovalRuling)
        case ("企业破产法 79(1)", "max", 6, "month"): self.init(.planDraft)
        case ("企业破产法 79(2)", "max", 9, "month"), ("企业破产法 79", "max", 9, "month"):
            self.init(.planDraft, extendedBy: .months(3))
        case ("企业破产法 79(2)", "max", 3, "month"): self.init(.planDraftExtension)
        case ("企业破产法 84(1)", "max", 30, "day"): self.init(.planMeeting)
        case ("企业破产法 45, 62", "min", 30, "day"), ("企业破产法 45", "min", 30, "day"): self.init(.claimPeriodShortest)
        case ("企业破产法 45, 62", "max", 3, "month"), ("企业破产法 45", "max", 3, "month"): self.init(.claimPeriodLongest)
        case ("企业破产法 62(1)", "max", 15, "day"): self.init(.firstCreditorsMeeting)
        case ("企业破产法 63", "min", 15, "day"): self.init(.creditorsMeetingNotice)
        case ("企业破产法 14", "max", 25, "day"): self.init(.openingNoticeAndAnnouncement)
        case ("企业破产法 12", "max", 10, "day"): self.init(.petitionAppealRefusal)
        case ("破产法司法解释(三) 8", "max", 15, "day"): self.init(.claimSuit)
        case ("plan / investment agreement", "max", 7, "day"):
            self.init(contract: Counting(.days(7), .civilCode))
        default: return nil
        }
    }

    /// The last day before and after it moves off a rest day.
    func days(from start: CivilDate, in law: LegalContext) -> (raw: CivilDate?, last: CivilDate?) {
        let counting = limit?.counting(on: start, in: law) ?? self.counting
        return (
            counting.unrolledDay(from: start, in: law, extendedBy: extra, governedBy: start),
            limit?.lastDay(from: start, in: law, extendedBy: extra) ?? counting.lastDay(from: start, in: law)
        )
    }
}

@Suite("公布案例：期限") struct PublishedLimitTests {
    let law = LegalContext.current
    static let rows = PublishedCase.bankruptcies.flatMap(\.time_limits)

    @Test func `All cases and limits are read, and each limit is one of the kit's`() {
        #expect(PublishedCase.bankruptcies.count == 17)
        #expect(Self.rows.count == 28)
        for row in Self.rows {
            let counted = CountedLimit(row)
            #expect(counted != nil, "\(row.tl): \(row.article)")
            #expect((counted?.limit == nil) == (row.tl == "BKR-05.T2"), "\(row.tl)")
        }
    }

    @Test(arguments: rows.filter { $0.bound == "max" })
    func `The kit counts to the published raw and last day`(row: PublishedCase.Limit) throws {
        let counted = try #require(CountedLimit(row))
        let days = counted.days(from: day(row.start_date), in: law)
        #expect(days.raw == day(row.raw_last_day))
        #expect(days.last == day(row.computed_last_day))
        #expect((days.raw != days.last) == row.rolled)
        if let published = row.published?.last_day {
            #expect((days.last == day(published)) == row.agrees_with_published_last_day)
        }
    }

    @Test(arguments: rows.filter { $0.bound == "min" })
    func `A shortest time ends on the raw day and never rolls`(row: PublishedCase.Limit) throws {
        let limit = try #require(CountedLimit(row)?.limit)
        let start = day(row.start_date)
        let filed = day(try #require(row.filed_on))
        #expect(row.computed_last_day == row.raw_last_day && !row.rolled)
        if limit.counting.direction == .before {
            // Counted back from the meeting: the last day to give notice is not before the notice.
            #expect(limit.lastDay(from: day(row.raw_last_day), in: law) == start)
            let lastNotice = try #require(limit.lastDay(from: filed, in: law))
            #expect((start <= lastNotice) == row.in_time)
        } else {
            let raw = limit.counting.unrolledDay(from: start, in: law, governedBy: start)
            #expect(raw == day(row.raw_last_day))
            #expect((filed >= day(row.raw_last_day)) == row.in_time)
        }
    }

    @Test(arguments: rows.filter { $0.bound == "max" && $0.filed_on != nil })
    func `What was done in time was in time, what was late was late`(row: PublishedCase.Limit) throws {
        let counted = try #require(CountedLimit(row))
        let last = try #require(counted.days(from: day(row.start_date), in: law).last)
        let filed = day(try #require(row.filed_on))
        #expect(last.days(until: filed) == row.days_after_last_day)
        // Of a bound instead of the act's own day only the arithmetic is checked.
        guard row.proxy != true else { return }
        guard let limit = counted.limit else {
            #expect((filed <= last) == row.in_time)
            return
        }
        let deadline = limit.deadline(from: day(row.start_date), in: law, extendedBy: counted.extra)
        #expect(deadline.isMet(by: .delivered(on: filed)) == row.in_time)
        if let verdict = row.published?.in_time {
            #expect((row.in_time == verdict) == row.agrees_with_published_verdict)
        }
    }

    @Test func `Three acts were late, and three more only by a bound`() {
        let late = Self.rows.filter { $0.in_time == false && $0.proxy != true }.map(\.tl)
        #expect(late == ["BKR-03.T1", "BKR-25.T1", "BKR-25.T2"])
        let proxies = Self.rows.filter { $0.proxy == true }.map(\.tl)
        #expect(proxies == ["BKR-17.T1", "BKR-33.T1", "BKR-33.T2"])
    }

    @Test func `A last day counts as certain only where its holiday notice is bundled`() throws {
        for row in Self.rows where row.bound == "max" {
            let limit = try #require(CountedLimit(row))
            guard let own = limit.limit else { continue }
            let deadline = own.deadline(from: day(row.start_date), in: law, extendedBy: limit.extra)
            #expect(deadline.certainty == .confirmed, "\(row.tl)")
            #expect(!deadline.derivation.text(in: .zh).isEmpty && !deadline.derivation.text(in: .en).isEmpty)
        }
    }
}
