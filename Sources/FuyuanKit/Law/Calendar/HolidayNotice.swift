/// One yearly notice of the State Council on the arrangement of holidays (国务院办公厅节假日安排通知), as data.
///
/// A notice may set days of the December before its year. A later year is added with ``WorkCalendar/adding(_:)``.
public struct HolidayNotice: Sendable, Hashable {
    /// A day that is not what its weekday says, or that bears a festival.
    public struct Day: Sendable, Hashable {
        /// The day.
        public let day: CivilDate
        /// What it is.
        public let kind: DayKind
        /// The festivals that fall on it; two on 1 October 2020.
        public let festivals: EnumSet<Festival>
        /// The day it was exchanged with; nil where it was not.
        public let partner: CivilDate?

        /// A day of a notice.
        public init(_ day: CivilDate, _ kind: DayKind, festivals: EnumSet<Festival> = [], partner: CivilDate? = nil) {
            self.day = day
            self.kind = kind
            self.festivals = festivals
            self.partner = partner
        }
    }

    /// A later notice that changed this one in mid-year.
    public struct Amendment: Sendable, Hashable {
        /// The document number; empty where unknown.
        public let number: String
        /// Where it was published.
        public let source: String
        /// The day it was published; nil where unknown.
        public let day: CivilDate?

        /// An amendment.
        public init(_ number: String, _ source: String, on day: CivilDate?) {
            self.number = number
            self.source = source
            self.day = day
        }

        /// An amendment. The day is written `yyyy-MM-dd`.
        public init(_ number: String, _ source: String, on day: String) {
            self.number = number
            self.source = source
            self.day = CivilDate(day)
        }
    }

    /// The year it arranges.
    public let year: Int
    /// The document number (文号); empty where unknown.
    public let number: String
    /// Whether the number was read in the notice itself; only then is it printed.
    public let isNumberVerified: Bool
    /// Where it was published.
    public let source: String
    /// Later notices worked into this one.
    public let amendments: [Amendment]
    /// The days it names, earliest first; one entry a day.
    public let days: [Day]

    /// A notice from its days. Of two entries for one day the later counts.
    public init(
        year: Int, number: String, isNumberVerified: Bool = false, source: String, amendments: [Amendment] = [],
        days: [Day]
    ) {
        self.year = year
        self.number = number
        self.isNumberVerified = isNumberVerified
        self.source = source
        self.amendments = amendments
        var byDay: [CivilDate: Day] = [:]
        for day in days {
            let festivals = day.festivals.union(byDay[day.day]?.festivals ?? [])
            byDay[day.day] = Day(day.day, day.kind, festivals: festivals, partner: day.partner)
        }
        self.days = byDay.values.sorted { $0.day < $1.day }
    }

    /// A notice written compactly: days as `MMdd` of its year or `yyyyMMdd`; a swap is (day off, day of work).
    /// Numbers that are no day are left out.
    public init(
        _ year: Int, _ number: String, verified: Bool = false, _ source: String, amendments: [Amendment] = [],
        statutory: [(Festival, [Int])], inLieu: [Int] = [], swaps: [(rest: Int, work: Int)] = [], extended: [Int] = []
    ) {
        func date(_ number: Int) -> CivilDate? {
            number < 10_000
                ? CivilDate(year, number / 100, number % 100)
                : CivilDate(number / 10_000, number / 100 % 100, number % 100)
        }
        var days: [Day] = []
        for (festival, dates) in statutory {
            days += dates.compactMap(date).map { Day($0, .statutory, festivals: [festival]) }
        }
        days += inLieu.compactMap(date).map { Day($0, .inLieu) }
        days += extended.compactMap(date).map { Day($0, .extended) }
        for (rest, work) in swaps {
            guard let rest = date(rest), let work = date(work) else { continue }
            days.append(Day(rest, .swappedRest, partner: work))
            days.append(Day(work, .makeUpWork, partner: rest))
        }
        self.init(
            year: year, number: number, isNumberVerified: verified, source: source, amendments: amendments, days: days)
    }
}
