/// 督办等级: how hard a task has been pressed for: 0 to 3 (a convention; for government inspections
/// 政府督查工作条例 arts. 12, 21).
@nonexhaustive
public enum SupervisionLevel: UInt8, Vocabulary, WireValue, Comparable {
    /// 0.
    case none
    /// 1: a letter of urging.
    case urge
    /// 2: a circular that names the unit.
    case bulletin
    /// 3: an interview with the unit's head.
    case interview

    public static let wireIndex = VocabularyIndex<SupervisionLevel>()

    public var term: Term {
        switch self {
        case .none: Term("none", "未督办", "not pressed")
        case .urge: Term("urge", "督促", "urged")
        case .bulletin: Term("bulletin", "通报", "named in a circular")
        case .interview: Term("interview", "约谈", "head interviewed")
        }
    }

    /// The next level; the last is its own next.
    public var next: SupervisionLevel {
        switch self {
        case .none: .urge
        case .urge: .bulletin
        case .bulletin, .interview: .interview
        }
    }

    public static func < (one: SupervisionLevel, other: SupervisionLevel) -> Bool { one.rawValue < other.rawValue }
}
