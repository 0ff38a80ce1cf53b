/// Why an entry with a term may be deleted early (失信名单规定 art. 2).
@nonexhaustive
public enum EarlyRemovalCause: UInt8, Vocabulary, WireValue {
    case activelyPerformed
    case corrected

    public static let wireIndex = VocabularyIndex<EarlyRemovalCause>()

    public var term: Term {
        switch self {
        case .activelyPerformed: Term("actively-performed", "积极履行生效法律文书确定义务", "performed actively")
        case .corrected: Term("corrected", "主动纠正失信行为", "corrected the conduct of his own accord")
        }
    }
}
