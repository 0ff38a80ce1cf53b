/// What a calendar was built from: its notices and regional holidays, and every day that is no plain weekday or weekend.
@usableFromInline
final class CalendarBook: Sendable {
    struct Entry: Sendable {
        let ordinal: Int
        let day: HolidayNotice.Day
        let notice: Int
    }

    let notices: [HolidayNotice]
    let regional: [CivilDate]
    let entries: [Entry]

    init(notices: [HolidayNotice], regional: [CivilDate], entries: [Entry]) {
        self.notices = notices
        self.regional = regional
        self.entries = entries
    }

    /// The entry of a day. O(log of the number of entries).
    func entry(of day: CivilDate) -> Entry? {
        let ordinal = Int(day.ordinal)
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].ordinal < ordinal { low = middle + 1 } else { high = middle }
        }
        guard low < entries.count, entries[low].ordinal == ordinal else { return nil }
        return entries[low]
    }
}

/// The tables of a calendar, computed once from its notices.
struct BuiltCalendar {
    /// The years after the last notice for which provisional answers are given.
    static let horizon = 50

    let table: [UInt16]
    let firstOrdinal: Int
    let dayCount: Int
    let lastConfirmed: Int
    let book: CalendarBook

    init(notices unordered: [HolidayNotice], regional: [CivilDate]) {
        // A notice of a year no day can be written in arranges nothing.
        let notices = unordered.filter { (1...9999).contains($0.year) }.sorted { $0.year < $1.year }
        let firstYear = notices.first?.year ?? 2007
        var confirmedYear = firstYear - 1
        for notice in notices where notice.year == confirmedYear + 1 { confirmedYear = notice.year }
        let start = CivilDate(firstYear, 1, 1) ?? .min
        let end = CivilDate(confirmedYear + Self.horizon, 12, 31) ?? .max
        // The table's ranks and days are 16 bits: at most 65,535 days.
        let count = Swift.min(start.days(until: end) + 1, 65_535)
        let first = Int(start.ordinal)

        var entries: [Int: CalendarBook.Entry] = [:]
        let published = Set(notices.map(\.year))
        for year in firstYear...Swift.max(firstYear, end.year) where !published.contains(year) {
            for day in Self.fixedFestivals(of: year) {
                let ordinal = Int(day.day.ordinal)
                entries[ordinal] = CalendarBook.Entry(ordinal: ordinal, day: day, notice: -1)
            }
        }
        for (index, notice) in notices.enumerated() {
            for day in notice.days {
                let ordinal = Int(day.day.ordinal)
                entries[ordinal] = CalendarBook.Entry(ordinal: ordinal, day: day, notice: index)
            }
        }
        for day in regional where entries[Int(day.ordinal)].map({ !$0.day.kind.isRest }) ?? !day.isWeekend {
            let ordinal = Int(day.ordinal)
            entries[ordinal] = CalendarBook.Entry(
                ordinal: ordinal, day: HolidayNotice.Day(day, .regional), notice: -1)
        }

        let days = Swift.max(count, 0)
        var isWorking = [Bool](repeating: true, count: days)
        let firstSaturday = (13 - start.weekday) % 7
        for saturday in stride(from: firstSaturday, to: days, by: 7) {
            isWorking[saturday] = false
            if saturday + 1 < days { isWorking[saturday + 1] = false }
        }
        if firstSaturday == 6, days > 0 { isWorking[0] = false }
        for entry in entries.values where isWorking.indices.contains(entry.ordinal - first) {
            isWorking[entry.ordinal - first] = !entry.day.kind.isRest
        }
        var ranks: [UInt16] = []
        var selected: [UInt16] = []
        ranks.reserveCapacity(2 * days + 1)
        selected.reserveCapacity(days)
        for index in 0..<days {
            ranks.append(UInt16(truncatingIfNeeded: selected.count))
            if isWorking[index] { selected.append(UInt16(truncatingIfNeeded: index)) }
        }
        ranks.append(UInt16(truncatingIfNeeded: selected.count))
        table = ranks + selected
        firstOrdinal = first
        dayCount = days
        lastConfirmed = Int((CivilDate(confirmedYear, 12, 31) ?? start).ordinal)
        book = CalendarBook(
            notices: notices, regional: regional, entries: entries.values.sorted { $0.ordinal < $1.ordinal })
    }

    /// The festivals whose day is known without a notice: 元旦, 清明, 劳动节 and 国庆 as the statute has had them since 2025.
    static func fixedFestivals(of year: Int) -> [HolidayNotice.Day] {
        // 清明 in years 2000 to 2099: the usual whole-number form of the solar term.
        let qingming = (year % 100 * 2422 + 48_100) / 10_000 - year % 100 / 4
        let days: [(Festival, Int, Int)] = [
            (.newYear, 1, 1), (.qingming, 4, qingming), (.labourDay, 5, 1), (.labourDay, 5, 2),
            (.nationalDay, 10, 1), (.nationalDay, 10, 2), (.nationalDay, 10, 3),
        ]
        return days.compactMap { festival, month, day in
            CivilDate(year, month, day).map { HolidayNotice.Day($0, .statutory, festivals: [festival]) }
        }
    }
}
