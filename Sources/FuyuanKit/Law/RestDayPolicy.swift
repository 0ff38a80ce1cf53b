/// Which days move the end of a period (法定休假日): no statute defines the word for 民事诉讼法 art. 85 and 民法典 art. 203.
@nonexhaustive
public enum RestDayPolicy: UInt8, Vocabulary {
    /// Every day on which state organs in fact rest by the yearly notice: the settled practice.
    case actualRestDays
    /// Saturdays, Sundays and the festivals of 全国年节及纪念日放假办法 art. 2; exchanged days count as their weekday says.
    case statutoryAndWeekends
    /// Only the festivals of 全国年节及纪念日放假办法 art. 2: the strict reading.
    // law: mediation.C09
    case statutoryOnly

    public var term: Term {
        switch self {
        case .actualRestDays: Term("actual-rest-days", "实际休假日", "actual rest days")
        case .statutoryAndWeekends: Term("statutory-and-weekends", "法定节日与周休息日", "statutory holidays and weekends")
        case .statutoryOnly: Term("statutory-only", "仅法定节日", "statutory holidays only")
        }
    }
}

extension WorkCalendar {
    /// Whether the day moves the end of a period under a policy; nil outside the calendar.
    public func isRestDay(_ day: CivilDate, under policy: RestDayPolicy) -> Bool? {
        switch policy {
        case .actualRestDays: isWorkingDay(day).map { !$0 }
        case .statutoryAndWeekends: isStatutoryHoliday(day).map { $0 || day.isWeekend }
        case .statutoryOnly: isStatutoryHoliday(day)
        }
    }

    /// The day itself unless it is a rest day under the policy, otherwise the first day after the rest days; nil
    /// outside the calendar. Constant time under ``RestDayPolicy/actualRestDays``, else O(length of the rest block).
    @inlinable
    public func rolled(_ day: CivilDate, under policy: RestDayPolicy) -> CivilDate? {
        policy == .actualRestDays ? rolled(day) : rolledByPolicy(day, policy)
    }

    @usableFromInline
    func rolledByPolicy(_ day: CivilDate, _ policy: RestDayPolicy) -> CivilDate? {
        var day = day
        while let isRest = isRestDay(day, under: policy) {
            guard isRest, let following = day.adding(days: 1) else { return day }
            day = following
        }
        return nil
    }
}
