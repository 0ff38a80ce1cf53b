extension WorkCalendar {
    /// What the day is, why, and by which notice; nil outside the calendar. O(log of the number of notified days).
    public func label(of day: CivilDate) -> DayLabel? {
        guard index(day) != nil else { return nil }
        let certainty = certainty(of: day)
        guard let entry = book.entry(of: day) else {
            return DayLabel(
                day: day, kind: day.isWeekend ? .weekend : .workingDay, festivals: [], partner: nil, noticeYear: nil,
                noticeNumber: "", source: "", certainty: certainty)
        }
        let notice = book.notices.indices.contains(entry.notice) ? book.notices[entry.notice] : nil
        return DayLabel(
            day: day, kind: entry.day.kind, festivals: entry.day.festivals, partner: entry.day.partner,
            noticeYear: notice?.year, noticeNumber: notice.map { $0.isNumberVerified ? $0.number : "" } ?? "",
            source: notice?.source ?? "",
            certainty: certainty)
    }

    /// Whether the day is a festival of the whole population (全国年节及纪念日放假办法 art. 2); nil outside the calendar.
    ///
    /// This is 法定休假日 in the sense of 劳动法 art. 44; weekends and exchanged days are not.
    public func isStatutoryHoliday(_ day: CivilDate) -> Bool? {
        index(day).map { _ in book.entry(of: day).map { $0.day.kind == .statutory } ?? false }
    }

    /// Whether the day is a weekday given in lieu of a festival on a weekend (art. 6); nil outside the calendar.
    public func isInLieu(_ day: CivilDate) -> Bool? {
        index(day).map { _ in book.entry(of: day).map { $0.day.kind == .inLieu } ?? false }
    }

    /// Whether the day is a weekday off by exchange (art. 7); nil outside the calendar.
    public func isSwappedRest(_ day: CivilDate) -> Bool? {
        index(day).map { _ in book.entry(of: day).map { $0.day.kind == .swappedRest } ?? false }
    }

    /// Whether the day is a weekend day of work by exchange (art. 7); nil outside the calendar.
    public func isSwappedWork(_ day: CivilDate) -> Bool? {
        index(day).map { _ in book.entry(of: day).map { $0.day.kind == .makeUpWork } ?? false }
    }

    /// The finding for a day that no published notice covers; nil where one does.
    // law: mediation.V061
    public func finding(for day: CivilDate, at path: String = "") -> Finding? {
        switch certainty(of: day) {
        case .confirmed: nil
        case .provisional:
            Finding(
                "mediation.V061", .warning, at: path, Basis(.holidayRules(7)),
                "\(day)所在年度的节假日安排尚未公布，该日为暂定",
                "no holiday notice has been published for \(day): the day is provisional")
        case .unknown:
            Finding(
                "mediation.V061", .error, at: path, Basis(.holidayRules(7)),
                "\(day)超出工作日历的范围，无从判断",
                "\(day) lies outside the working-day calendar: it cannot be told")
        }
    }
}
