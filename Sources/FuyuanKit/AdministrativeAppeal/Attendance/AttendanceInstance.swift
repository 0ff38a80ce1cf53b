/// The instance (审级) a record of attendance belongs to: each is separate (负责人出庭规定 art. 7).
@nonexhaustive
public enum AttendanceInstance: UInt8, Vocabulary, WireValue {
    case first
    case second
    case retrial

    public static let wireIndex = VocabularyIndex<AttendanceInstance>()

    public var term: Term {
        switch self {
        case .first: Term("first", "一审", "first instance")
        case .second: Term("second", "二审", "second instance")
        case .retrial: Term("retrial", "再审", "retrial")
        }
    }
}
