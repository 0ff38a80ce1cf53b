import FuyuanKit
import Testing

@Suite struct `A civil date` {
    @Test func `ends at 0001-01-01 and 9999-12-31, and never traps beyond`() {
        #expect(CivilDate.min.description == "0001-01-01")
        #expect(CivilDate.max.description == "9999-12-31")
        #expect(CivilDate(1, 1, 1) == .min)
        #expect(CivilDate(9999, 12, 31) == .max)
        for far in [1, 400, 2_932_897, Int.max] {
            #expect(CivilDate.max.adding(days: far) == nil)
            #expect(CivilDate.max.adding(months: far) == nil)
            #expect(CivilDate.max.adding(years: far) == nil)
            #expect(CivilDate.min.adding(days: -far) == nil)
            #expect(CivilDate.min.adding(months: -far) == nil)
            #expect(CivilDate.min.adding(years: -far) == nil)
        }
        #expect(CivilDate.min.adding(days: .min) == nil)
        #expect(CivilDate.min.adding(months: .min) == nil)
        #expect(CivilDate.min.adding(years: .min) == nil)
        #expect(CivilDate(ordinal: .max) == nil)
        #expect(CivilDate(ordinal: .min) == nil)
        #expect(CivilDate(ordinal: 2_932_897) == nil)
        #expect(CivilDate(ordinal: -719_163) == nil)
        #expect(CivilDate.min.days(until: .max) == 3_652_058)
        #expect(CivilDate.min.adding(days: 3_652_058) == .max)
        #expect(CivilDate.min.adding(months: 9_999 * 12 - 1)?.description == "9999-12-01")
        #expect(CivilDate.max.adding(months: -(9_999 * 12 - 1))?.description == "0001-01-31")
        #expect(CivilDate.max.adding(years: -9_998)?.description == "0001-12-31")
    }

    @Test(arguments: [
        (2026, 2, 29), (2026, 2, 30), (1900, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1), (2026, 1, 0),
        (0, 1, 1), (10_000, 1, 1), (Int.max, 1, 1), (2026, Int.min, 1), (2026, 1, Int.max), (-1, 1, 1),
    ])
    func `that no calendar has is nil`(year: Int, month: Int, day: Int) { #expect(CivilDate(year, month, day) == nil) }

    @Test func `counts days since 1970, through every day of the range`() {
        #expect(CivilDate(1970, 1, 1)?.ordinal == 0)
        #expect(CivilDate(1969, 12, 31)?.ordinal == -1)
        #expect(CivilDate(2000, 2, 29)?.ordinal == 11_016)
        var (year, month, day) = (1, 1, 1)
        var wrong = 0
        for ordinal in Int(CivilDate.min.ordinal)...Int(CivilDate.max.ordinal) {
            let date = CivilDate(ordinal: ordinal)
            let parts = date?.parts
            if parts?.year != year || parts?.month != month || parts?.day != day { wrong += 1 }
            if day == 1, CivilDate(year, month, day) != date { wrong += 1 }
            day += 1
            guard day > CivilDate.days(inMonth: month, of: year) else { continue }
            day = 1
            month = month % 12 + 1
            if month == 1 { year += 1 }
        }
        #expect(wrong == 0)
        #expect(year == 10_000)
    }

    @Test(arguments: [
        ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"), ("2024-02-29", 12, "2025-02-28"),
        ("2024-02-29", 48, "2028-02-29"), ("2026-03-31", -1, "2026-02-28"), ("2026-08-31", 6, "2027-02-28"),
        ("2025-12-15", 1, "2026-01-15"), ("2026-01-15", -1, "2025-12-15"), ("2026-01-15", -13, "2024-12-15"),
        ("2026-05-31", 0, "2026-05-31"), ("2026-10-31", 1, "2026-11-30"),
    ])
    func `some months away is the corresponding day, or the month's last`(from: String, months: Int, to: String) {
        #expect(CivilDate(from)?.adding(months: months)?.description == to)
    }

    @Test func `some years away keeps the day but for 29 February`() {
        #expect(CivilDate("2024-02-29")?.adding(years: 1)?.description == "2025-02-28")
        #expect(CivilDate("2024-02-29")?.adding(years: 4)?.description == "2028-02-29")
        #expect(CivilDate("2024-02-29")?.adding(years: -1)?.description == "2023-02-28")
    }

    @Test func `knows its weekday, from Monday 1 to Sunday 7`() {
        #expect(CivilDate(2026, 1, 1)?.weekday == 4)
        #expect(CivilDate(1969, 12, 28)?.weekday == 7)
        #expect(CivilDate(1969, 12, 29)?.weekday == 1)
        #expect(CivilDate.min.weekday == 1)
        #expect(CivilDate.max.weekday == 5)
        #expect(CivilDate(2026, 1, 3)?.isWeekend == true)
        #expect(CivilDate(2026, 1, 5)?.isWeekend == false)
        #expect(CivilDate.isLeap(2000) && !CivilDate.isLeap(1900) && CivilDate.isLeap(2024) && !CivilDate.isLeap(2026))
    }

    @Test(arguments: [
        "", "2026-1-1", "2026-02-30", "2026/01/01", "2026-01-01 ", " 2026-01-01", "20260101", "2026-01-0x",
        "２026-01-01", "0000-01-01", "2026-01-011", "+026-01-01", "-001-01-01",
    ])
    func `written in another way is nil`(text: String) { #expect(CivilDate(text) == nil) }

    @Test func `prints as it is read`() {
        for text in ["0001-01-01", "0999-12-31", "2026-02-28", "9999-12-31"] {
            #expect(CivilDate(text)?.description == text)
            #expect(CivilDate(utf8: Array(text.utf8))?.description == text)
        }
    }

    @Test func `takes four bytes`() { #expect(MemoryLayout<CivilDate>.size == 4) }
}
