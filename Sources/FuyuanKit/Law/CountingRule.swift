/// The counting rule of an instrument: which of its days are working days, whether its end rolls off a rest day, and
/// how its hours and months run.
///
/// Under every rule but ``sentence`` the hour or day of the event is not counted, and months and years end on the corresponding day.
@nonexhaustive
public enum CountingRule: UInt8, Vocabulary {
    /// 民事诉讼法 art. 85: calendar days; the end rolls; hours run from the next full hour.
    case civilProcedure
    /// 民法典 arts. 200–203: calendar days; the end rolls; hours run from the stated moment.
    case civilCode
    /// 行诉法解释 art. 48: calendar days; the end rolls.
    case administrativeSuit
    /// 行政复议法 art. 88 (2023): 3, 5, 7 and 10 days are working days; the 2017 text, art. 40: 5 and 7 only.
    case reconsideration
    /// 行政处罚法 art. 85 (2021): 2, 3, 5 and 7 days are working days.
    case administrativePenalty
    /// 行政强制法 art. 69: every period of ten days or less is in working days.
    case administrativeCoercion
    /// 行政许可法 art. 82: all periods for handling a licence are in working days.
    case administrativeLicence
    /// 道路交通事故处理程序规定 art. 112: 1, 2, 3, 5 and 10 days are working days.
    case trafficAccident
    /// 刑事诉讼法 art. 105: the end rolls; a month from a month's end runs to the next month's end.
    case criminalProcedure
    /// 刑事诉讼法 art. 105(4): custody; the end never rolls.
    case custody
    /// 民事诉讼法 art. 95: service by public notice; rolls unless the law in hand says otherwise.
    case publicNotice
    /// An instrument without a counting rule of its own: calendar days unless it writes 工作日; counted as 民法典 arts. 200–203.
    case general
    /// A day printed on a ruling or in a notice, as the expiry of a measure: the end never rolls.
    case fixedDay
    /// 刑诉法解释 art. 202(2): the term of a sentence; the first day counts, so it ends on the day before the
    /// corresponding day, and the end never rolls.
    case sentence

    public var term: Term {
        switch self {
        case .civilProcedure: Term("civil-procedure", "民事诉讼期间", "civil procedure")
        case .civilCode: Term("civil-code", "民法典期间", "Civil Code")
        case .administrativeSuit: Term("administrative-suit", "行政诉讼期间", "administrative litigation")
        case .reconsideration: Term("reconsideration", "行政复议期间", "administrative reconsideration")
        case .administrativePenalty: Term("administrative-penalty", "行政处罚期间", "administrative penalty")
        case .administrativeCoercion: Term("administrative-coercion", "行政强制期间", "administrative compulsion")
        case .administrativeLicence: Term("administrative-licence", "行政许可期间", "administrative licence")
        case .trafficAccident: Term("traffic-accident", "交通事故处理期间", "traffic accident handling")
        case .criminalProcedure: Term("criminal-procedure", "刑事诉讼期间", "criminal procedure")
        case .custody: Term("custody", "羁押期限", "custody")
        case .publicNotice: Term("public-notice", "公告期间", "public notice")
        case .general: Term("general", "一般期间", "general rule")
        case .fixedDay: Term("fixed-day", "确定日期", "fixed day")
        case .sentence: Term("sentence", "刑期", "term of a sentence")
        }
    }
}

extension CountingRule {
    /// The unit a period of this length really has: 日 turns into working days where the instrument says so for that number.
    ///
    /// The edition is that in force on `day`.
    // law: mediation.R14
    @inlinable
    public func unit(of period: Period, on day: CivilDate) -> PeriodUnit {
        guard period.unit == .days else { return period.unit }
        let isWorking =
            switch self {
            case .civilProcedure, .civilCode, .administrativeSuit, .criminalProcedure, .custody, .publicNotice,
                .general,
                .fixedDay, .sentence:
                false
            case .reconsideration:
                day.ordinal >= Self.reconsideration2023
                    ? period.length == 3 || period.length == 5 || period.length == 7 || period.length == 10
                    : period.length == 5 || period.length == 7
            case .administrativePenalty:
                period.length == 2 || period.length == 3 || period.length == 5 || period.length == 7
            case .administrativeCoercion: period.length <= 10
            case .administrativeLicence: true
            case .trafficAccident:
                period.length == 1 || period.length == 2 || period.length == 3 || period.length == 5
                    || period.length == 10
            }
        return isWorking ? .workingDays : .days
    }

    /// 2024-01-01: 行政复议法 (2023) enters into force.
    @usableFromInline static let reconsideration2023: Int32 = 19_723

    /// Whether the end of a calendar period moves off a rest day.
    @inlinable
    public func rolls(in law: borrowing LegalContext) -> Bool {
        switch self {
        case .civilProcedure, .civilCode, .administrativeSuit, .reconsideration, .administrativePenalty,
            .administrativeCoercion, .administrativeLicence, .trafficAccident, .criminalProcedure, .general:
            true
        case .publicNotice: law.publicNoticeRolls
        case .custody, .fixedDay, .sentence: false
        }
    }

    /// Whether a month counted from a month's end ends at a month's end.
    @inlinable
    var keepsMonthEnd: Bool { self == .criminalProcedure || self == .custody }

    /// Whether hours start with the next full hour.
    var startsNextHour: Bool { self != .civilCode && self != .general }
}
