/// Why reporting ends (财产调查规定 art. 11).
@nonexhaustive
public enum ReportEndGround: UInt8, Vocabulary, WireValue {
    case performed
    case terminated
    case notEnforced
    case other

    public static let wireIndex = VocabularyIndex<ReportEndGround>()

    public var term: Term {
        switch self {
        case .performed: Term("performed", "履行完毕", "performed")
        case .terminated: Term("terminated", "裁定终结执行", "enforcement terminated")
        case .notEnforced: Term("not-enforced", "裁定不予执行", "enforcement refused")
        case .other: Term("other", "应当终结的其他情形", "another case")
        }
    }
}
