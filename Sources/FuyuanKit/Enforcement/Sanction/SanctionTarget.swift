/// Whom a fine or detention hits.
@nonexhaustive
public enum SanctionTarget: UInt8, Vocabulary, WireValue {
    case person
    case unit

    public static let wireIndex = VocabularyIndex<SanctionTarget>()

    public var term: Term {
        switch self {
        case .person: Term("person", "个人", "a person")
        case .unit: Term("unit", "单位", "a unit")
        }
    }
}
