/// The calendar of working days and rest days: an answer for every day from 2007 on.
///
/// A day is a working day when the yearly notice of the State Council makes it one; without a word of the notice Monday
/// to Friday are (全国年节及纪念日放假办法 arts. 2, 6, 7; 国务院关于职工工作时间的规定 art. 7). Beyond the published notices
/// (``confirmedThrough``) weekends, 元旦, 清明, 劳动节 and 国庆 rest and every answer is provisional; before 2007, and 50
/// years beyond the last notice, the answer is nil. Every query is constant time and allocates nothing.
// law: mediation.C08
@frozen
public struct WorkCalendar: Sendable {
    /// For day n of the table: how many working days come before it; then the day of the k-th working day.
    @usableFromInline let table: [UInt16]
    @usableFromInline let firstOrdinal: Int
    @usableFromInline let dayCount: Int
    @usableFromInline let lastConfirmed: Int
    @usableFromInline let book: CalendarBook

    init(_ built: BuiltCalendar) {
        table = built.table
        firstOrdinal = built.firstOrdinal
        dayCount = built.dayCount
        lastConfirmed = built.lastConfirmed
        book = built.book
    }

    /// The bundled calendar: the notices for 2007 to 2026.
    public static let bundled = WorkCalendar(BuiltCalendar(notices: HolidayNotice.bundled, regional: []))

    /// The calendar with one more year, or with a year's notice replaced; it may change December of the year before. A
    /// notice of a year outside 1 to 9999 is left out.
    /// O(length of the calendar).
    public func adding(_ notice: HolidayNotice) -> WorkCalendar {
        var notices = book.notices.filter { $0.year != notice.year }
        notices.append(notice)
        return WorkCalendar(BuiltCalendar(notices: notices, regional: book.regional))
    }

    /// The calendar of an ethnic area, with the holidays its government has set (全国年节及纪念日放假办法 art. 4).
    /// O(length of the calendar).
    public func adding(regionalHolidays days: [CivilDate]) -> WorkCalendar {
        WorkCalendar(BuiltCalendar(notices: book.notices, regional: book.regional + days))
    }

    /// The first day the calendar answers for.
    public var first: CivilDate { CivilDate(ordinal: firstOrdinal) ?? .min }
    /// The last day the calendar answers for.
    public var last: CivilDate { CivilDate(ordinal: firstOrdinal + dayCount - 1) ?? .max }
    /// The last day that a published notice covers, without a gap since the first.
    @inlinable
    public var confirmedThrough: CivilDate { CivilDate(ordinal: lastConfirmed) ?? .max }
    /// The notices it rests on, in the order of their years.
    public var notices: [HolidayNotice] { book.notices }

    /// The day's place in the table; nil outside it.
    @inlinable
    func index(_ day: CivilDate) -> Int? {
        let index = Int(day.ordinal) &- firstOrdinal
        return index >= 0 && index < dayCount ? index : nil
    }

    /// The working day with this place among all working days, counted from 0; nil where there is none.
    @inlinable
    func workingDay(number: Int) -> CivilDate? {
        guard number >= 0, number < Int(table[dayCount]) else { return nil }
        return CivilDate(ordinal: firstOrdinal &+ Int(table[dayCount &+ 1 &+ number]))
    }

    /// How sure an answer about this day is.
    @inlinable
    public func certainty(of day: CivilDate) -> Certainty {
        guard index(day) != nil else { return .unknown }
        return Int(day.ordinal) <= lastConfirmed ? .confirmed : .provisional
    }

    /// Whether the day is a working day; nil outside the calendar.
    @inlinable
    public func isWorkingDay(_ day: CivilDate) -> Bool? {
        guard let index = index(day) else { return nil }
        return table[index &+ 1] != table[index]
    }

    /// The `workingDays`-th working day after `day`, which is not counted itself; before it when negative. With 0 the
    /// day itself if it is a working day, otherwise the next one. Nil where the count leaves the calendar.
    @inlinable
    public func adding(workingDays: Int, to day: CivilDate) -> CivilDate? {
        guard let index = index(day), workingDays > -100_000, workingDays < 100_000 else { return nil }
        return workingDay(
            number: workingDays > 0
                ? Int(table[index &+ 1]) &+ workingDays &- 1 : Int(table[index]) &+ workingDays)
    }

    /// How many working days lie after `start` up to and including `end`; negative when `end` is earlier. With
    /// `includingStart` the start day counts too. Nil where a day is outside the calendar.
    @inlinable
    public func workingDays(from start: CivilDate, to end: CivilDate, includingStart: Bool = false) -> Int? {
        guard let from = index(start), let to = index(end) else { return nil }
        return Int(table[to &+ 1]) &- Int(table[includingStart ? from : from &+ 1])
    }

    /// The first working day after the day.
    @inlinable
    public func next(after day: CivilDate) -> CivilDate? { adding(workingDays: 1, to: day) }

    /// The last working day before the day.
    @inlinable
    public func previous(before day: CivilDate) -> CivilDate? { adding(workingDays: -1, to: day) }

    /// The day itself if it is a working day, otherwise the first one after the rest days.
    @inlinable
    public func rolled(_ day: CivilDate) -> CivilDate? { adding(workingDays: 0, to: day) }
}

extension WorkCalendar: Hashable {
    /// Equal when they rest on the same notices and regional holidays.
    public static func == (one: WorkCalendar, other: WorkCalendar) -> Bool {
        one.book === other.book
            || (one.book.notices == other.book.notices && one.book.regional == other.book.regional)
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(book.notices.count)
        hasher.combine(book.regional)
        hasher.combine(table.count)
    }
}
