/// What a day is in the calendar of work and rest.
@nonexhaustive
public enum DayKind: UInt8, Vocabulary {
    /// An ordinary working day.
    case workingDay
    /// A Saturday or Sunday on which state organs rest (国务院关于职工工作时间的规定 art. 7).
    // law: mediation.C01
    case weekend
    /// A festival of the whole population (全国年节及纪念日放假办法 art. 2), also where it falls on a weekend.
    // law: mediation.C02
    case statutory
    /// A weekday given in lieu of a festival that fell on a weekend: 补假 (art. 6).
    // law: mediation.C03
    case inLieu
    /// A weekday off, exchanged for a weekend day of work by the yearly notice: 调休 (art. 7).
    // law: mediation.C04
    case swappedRest
    /// A Saturday or Sunday of work, exchanged for a weekday off: 调休上班 (art. 7).
    case makeUpWork
    /// A rest day added by a special notice, as on 31 January 2020.
    case extended
    /// A holiday of an ethnic area, set by its government (art. 4); only in a regional calendar.
    // law: mediation.C07
    case regional

    /// Whether work rests on such a day.
    @inlinable
    public var isRest: Bool {
        switch self {
        case .workingDay, .makeUpWork: false
        case .weekend, .statutory, .inLieu, .swappedRest, .extended, .regional: true
        }
    }

    public var term: Term {
        switch self {
        case .workingDay: Term("working-day", "工作日", "working day")
        case .weekend: Term("weekend", "周休息日", "weekly rest day")
        case .statutory: Term("statutory", "法定节日", "statutory holiday")
        case .inLieu: Term("in-lieu", "补假", "day off in lieu")
        case .swappedRest: Term("swapped-rest", "调休放假", "day off by exchange")
        case .makeUpWork: Term("make-up-work", "调休上班", "make-up working day")
        case .extended: Term("extended", "延长假期", "extended holiday")
        case .regional: Term("regional", "地方民族节日", "regional holiday")
        }
    }
}
