/// How sure a day computed from the calendar is.
@nonexhaustive
public enum Certainty: UInt8, Vocabulary, Comparable {
    /// Rests on published holiday notices, or on no calendar at all.
    case confirmed
    /// Lies beyond the published notices: weekends and fixed festivals only.
    case provisional
    /// Lies outside the calendar: not told.
    case unknown

    public var term: Term {
        switch self {
        case .confirmed: Term("confirmed", "已确定", "confirmed")
        case .provisional: Term("provisional", "暂定（节假日安排尚未公布）", "provisional (holiday notice not yet published)")
        case .unknown: Term("unknown", "无从判断（超出日历范围）", "unknown (outside the calendar)")
        }
    }

    public static func < (one: Certainty, other: Certainty) -> Bool { one.rawValue < other.rawValue }
}
