/// How high a coordination matter was taken (提级层级).
@nonexhaustive
public enum EscalationLevel: UInt8, Vocabulary, WireValue, Comparable {
    case liaison
    case office
    case specialMeeting
    case jointMeeting
    case leadingGroup

    public static let wireIndex = VocabularyIndex<EscalationLevel>()

    public var term: Term {
        switch self {
        case .liaison: Term("liaison", "联络员", "liaison officers")
        case .office: Term("office", "办公室", "office")
        case .specialMeeting: Term("special-meeting", "专题会议", "special meeting")
        case .jointMeeting: Term("joint-meeting", "联席会议", "joint meeting")
        case .leadingGroup: Term("leading-group", "领导小组", "leading group")
        }
    }

    public static func < (one: EscalationLevel, other: EscalationLevel) -> Bool { one.rawValue < other.rawValue }
}
