import FuyuanKit
import Testing

@Suite struct `The working-day calendar` {
    let calendar = WorkCalendar.bundled

    @Test func `It answers from 2007 on, and is confirmed to the end of 2026`() {
        #expect(calendar.first == day("2007-01-01"))
        #expect(calendar.confirmedThrough == day("2026-12-31"))
        #expect(calendar.certainty(of: day("2026-12-31")) == .confirmed)
        #expect(calendar.certainty(of: day("2027-01-01")) == .provisional)
        #expect(calendar.certainty(of: day("2006-12-31")) == .unknown)
        #expect(calendar.isWorkingDay(day("2006-12-29")) == nil)
        #expect(calendar.adding(workingDays: 5, to: day("2006-12-29")) == nil)
        #expect(calendar.adding(workingDays: -1, to: day("2007-01-04")) == nil)
        #expect(calendar.next(after: day("2007-01-01")) == day("2007-01-04"))
    }

    @Test func `Nothing traps at the ends or on absurd counts`() {
        #expect(calendar.adding(workingDays: .max, to: day("2020-01-01")) == nil)
        #expect(calendar.adding(workingDays: .min, to: day("2020-01-01")) == nil)
        #expect(calendar.adding(workingDays: 99_999, to: day("2020-01-01")) == nil)
        #expect(calendar.isWorkingDay(.min) == nil)
        #expect(calendar.isWorkingDay(.max) == nil)
        #expect(calendar.next(after: calendar.last) == nil)
        #expect(calendar.rolled(.max, under: .statutoryOnly) == nil)
        #expect(calendar.workingDays(from: .min, to: .max) == nil)
        #expect(calendar.label(of: .max) == nil)
    }

    @Test(arguments: [
        (2007, 249), (2008, 500), (2009, 750), (2010, 1000), (2011, 1250), (2012, 1499), (2013, 1749), (2014, 1999),
        (2015, 2248), (2016, 2498), (2017, 2747), (2018, 2997), (2019, 3247), (2020, 3496), (2021, 3746), (2022, 3995),
        (2023, 4244), (2024, 4495), (2025, 4743), (2026, 4991),
    ])
    func `Working days up to the end of each year`(year: Int, total: Int) {
        let start = day("2007-01-01")
        #expect(calendar.workingDays(from: start, to: day("\(year)-12-31"), includingStart: true) == total)
    }

    @Test func `Counting back is the negative of counting on`() {
        #expect(calendar.workingDays(from: day("2025-10-09"), to: day("2025-09-30")) == -1)
        #expect(calendar.workingDays(from: day("2025-09-30"), to: day("2025-10-09")) == 1)
    }

    @Test(arguments: [
        ("2025-10-06", DayKind.statutory, "中秋节", nil as String?),
        ("2026-02-14", .makeUpWork, "", "2026-02-20"),
        ("2026-02-20", .swappedRest, "", "2026-02-14"),
        ("2026-05-04", .inLieu, "", nil),
        ("2026-02-21", .weekend, "", nil),
        ("2026-02-24", .workingDay, "", nil),
        ("2020-01-31", .extended, "", nil),
        ("2011-12-31", .makeUpWork, "", "2012-01-03"),
        ("2018-12-31", .swappedRest, "", "2018-12-29"),
        ("2015-09-03", .statutory, "抗战胜利70周年纪念日", nil),
        ("2007-01-02", .swappedRest, "", "2006-12-30"),
    ])
    func `A day's label says what it is, which festival, and which day it was exchanged with`(
        text: String, kind: DayKind, festival: String, partner: String?
    ) throws {
        let label = try #require(calendar.label(of: day(text)))
        #expect(label.kind == kind)
        #expect(label.festivals.map { $0.term.zh }.joined() == festival)
        #expect(label.partner == partner.map { day($0) })
        #expect(calendar.isWorkingDay(day(text)) == !kind.isRest)
        #expect(calendar.isStatutoryHoliday(day(text)) == (kind == .statutory))
        #expect(calendar.isInLieu(day(text)) == (kind == .inLieu))
        #expect(calendar.isSwappedRest(day(text)) == (kind == .swappedRest))
        #expect(calendar.isSwappedWork(day(text)) == (kind == .makeUpWork))
    }

    @Test func `Two festivals may fall on one day`() throws {
        let label = try #require(calendar.label(of: day("2020-10-01")))
        #expect(label.festivals == [.nationalDay, .midAutumn])
    }

    @Test func `A label names the notice, also where it set a day of the year before`() throws {
        let label = try #require(calendar.label(of: day("2018-12-31")))
        #expect(label.noticeYear == 2019)
        #expect(!label.source.isEmpty)
        #expect(calendar.label(of: day("2026-03-02"))?.noticeYear == nil)
        #expect(calendar.notices.first { $0.year == 2020 }?.amendments.first?.day == day("2020-01-27"))
    }

    @Test
    func `mediation.C02 mediation.edge-3: New Year's Eve of the lunar year is statutory from 2025 on, not in 2024`() {
        #expect(calendar.isStatutoryHoliday(day("2024-02-09")) == false)
        #expect(calendar.isWorkingDay(day("2024-02-09")) == true)
        #expect(calendar.isStatutoryHoliday(day("2025-01-28")) == true)
        #expect(calendar.isWorkingDay(day("2025-01-28")) == false)
        let statutory = calendar.notices.map { notice in
            notice.days.reduce(0) { $0 + $1.festivals.count }
        }
        #expect(statutory == [10, 11, 11, 11, 11, 11, 11, 11, 12, 11, 11, 11, 11, 11, 11, 11, 11, 11, 13, 13])
    }

    @Test func `mediation.C05 mediation.C06 mediation.edge-45: days of part of the population are ordinary days`() {
        #expect(calendar.label(of: day("2022-03-08"))?.kind == .workingDay)
        #expect(calendar.label(of: day("2023-05-04"))?.kind == .workingDay)
        #expect(calendar.label(of: day("2023-06-01"))?.kind == .workingDay)
        #expect(calendar.label(of: day("2023-09-18"))?.kind == .workingDay)
    }

    @Test func `mediation.C07: a regional calendar adds its holidays and no others`() {
        let guangxi = calendar.adding(regionalHolidays: [day("2025-03-31"), day("2025-10-01"), day("2025-04-05")])
        #expect(guangxi.label(of: day("2025-03-31"))?.kind == .regional)
        #expect(guangxi.isWorkingDay(day("2025-03-31")) == false)
        #expect(guangxi.label(of: day("2025-10-01"))?.kind == .statutory)
        #expect(guangxi.label(of: day("2025-04-05"))?.kind == .weekend)
        #expect(calendar.isWorkingDay(day("2025-03-31")) == true)
        #expect(guangxi != calendar)
    }

    @Test func `mediation.edge-46: beyond the notices only weekends and fixed festivals rest, and the answer says so`()
    {
        #expect(calendar.isWorkingDay(day("2027-01-01")) == false)
        #expect(calendar.isWorkingDay(day("2027-04-05")) == false)
        #expect(calendar.isWorkingDay(day("2027-10-04")) == true)
        #expect(calendar.label(of: day("2027-10-01"))?.certainty == .provisional)
        #expect(calendar.finding(for: day("2027-02-28"))?.code == "mediation.V061")
        #expect(calendar.finding(for: day("2026-12-31")) == nil)
        #expect(calendar.finding(for: day("1999-01-01"))?.severity == .error)
    }

    @Test func `A later year is added as data and may change December of the year before`() {
        let notice = HolidayNotice(
            2027, "", "", statutory: [(.newYear, [101]), (.springFestival, [205, 206, 207, 208])], inLieu: [209],
            swaps: [(20_261_231, 20_261_226), (210, 214)])
        let next = calendar.adding(notice)
        #expect(next.confirmedThrough == day("2027-12-31"))
        #expect(next.isWorkingDay(day("2026-12-26")) == true)
        #expect(next.isWorkingDay(day("2026-12-31")) == false)
        #expect(next.label(of: day("2026-12-31"))?.noticeYear == 2027)
        #expect(next.isWorkingDay(day("2027-02-14")) == true)
        #expect(next.certainty(of: day("2027-02-14")) == .confirmed)
        #expect(next.certainty(of: day("2028-01-03")) == .provisional)
        #expect(calendar.isWorkingDay(day("2026-12-31")) == true)
        #expect(next.adding(notice) == next)
    }

    @Test func `A notice after a gap does not confirm the year between`() {
        let next = calendar.adding(HolidayNotice(2028, "", "", statutory: [(.newYear, [101])]))
        #expect(next.confirmedThrough == day("2026-12-31"))
        #expect(next.certainty(of: day("2028-01-01")) == .provisional)
    }

    @Test func `Numbers that are no day are left out of a notice`() {
        let notice = HolidayNotice(2027, "", "", statutory: [(.newYear, [0, 1332, 230, 101])], swaps: [(102, -5)])
        #expect(notice.days.map(\.day) == [day("2027-01-01")])
    }

    @Test func `A notice is read from JSON, and written back the same`() throws {
        let text = """
            {"year":2027,"days":[{"day":"2027-01-01","kind":"statutory","festivals":["new-year"]},\
            {"day":"2027-02-12","kind":"swapped-rest","partner":"2027-02-14"},\
            {"day":"2027-02-14","kind":"make-up-work","partner":"2027-02-12"}]}
            """
        let notice = try JSON.read(HolidayNotice.self, from: Array(text.utf8))
        let next = calendar.adding(notice)
        #expect(next.isWorkingDay(day("2027-02-14")) == true)
        #expect(next.label(of: day("2027-02-12"))?.partner == day("2027-02-14"))
        #expect(String(decoding: JSON.write(notice), as: UTF8.self) == text)
        for bundled in calendar.notices {
            #expect(try JSON.read(HolidayNotice.self, from: JSON.write(bundled)) == bundled)
        }
    }
}
