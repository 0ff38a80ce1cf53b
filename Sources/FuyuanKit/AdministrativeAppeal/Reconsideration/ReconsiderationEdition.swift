/// Which text of the 行政复议法 governs a case: chosen by the day of the application.
@nonexhaustive
public enum ReconsiderationEdition: UInt8, Vocabulary, WireValue {
    /// 行政复议法（2017修正）: applications until 2023-12-31.
    case law2017
    /// 行政复议法（2023修订）: applications from 2024-01-01.
    case law2023

    public var term: Term {
        switch self {
        case .law2017: Term("law-2017", "2017年文本", "2017 text")
        case .law2023: Term("law-2023", "2023年文本", "2023 text")
        }
    }
}

extension ReconsiderationEdition {
    /// The first day of the 2023 text; nil never, but for a table without that day.
    static var firstDay: CivilDate? { TimeLimit.reconsiderationDecision.since }

    /// The text that governs an application made on a day.
    public static func inForce(on day: CivilDate) -> ReconsiderationEdition {
        firstDay.map { day < $0 } ?? false ? .law2017 : .law2023
    }

    /// A day on which this text was in force, for the choice of time limits.
    var governingDay: CivilDate? {
        switch self {
        case .law2017: Self.firstDay?.adding(days: -1)
        case .law2023: Self.firstDay
        }
    }
}
