/// The four levels of the people's courts, lowest first.
@nonexhaustive
public enum CourtLevel: UInt8, Vocabulary, Comparable {
    /// 基层人民法院.
    case basic
    /// 中级人民法院, with the special courts of that level.
    case intermediate
    /// 高级人民法院, with the military court and the branch of the production corps.
    case high
    /// 最高人民法院.
    case supreme

    public var term: Term {
        switch self {
        case .basic: Term("basic", "基层人民法院", "basic people's court")
        case .intermediate: Term("intermediate", "中级人民法院", "intermediate people's court")
        case .high: Term("high", "高级人民法院", "high people's court")
        case .supreme: Term("supreme", "最高人民法院", "Supreme People's Court")
        }
    }

    public static func < (one: CourtLevel, other: CourtLevel) -> Bool { one.rawValue < other.rawValue }
}
