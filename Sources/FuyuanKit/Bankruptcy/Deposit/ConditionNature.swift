/// What the condition of a claim does (企业破产法 art. 117).
@nonexhaustive
public enum ConditionNature: UInt8, Vocabulary, WireValue {
    case precedent
    case subsequent

    public static let wireIndex = VocabularyIndex<ConditionNature>()

    public var term: Term {
        switch self {
        case .precedent: Term("precedent", "生效条件", "condition precedent")
        case .subsequent: Term("subsequent", "解除条件", "condition subsequent")
        }
    }
}
