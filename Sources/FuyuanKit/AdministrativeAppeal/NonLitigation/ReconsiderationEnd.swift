/// How a reconsideration ended, as far as it decides who enforces (复议法 art. 78).
@nonexhaustive
public enum ReconsiderationEnd: UInt8, Vocabulary, WireValue {
    case maintained
    case changed
    case mediated

    public static let wireIndex = VocabularyIndex<ReconsiderationEnd>()

    public var term: Term {
        switch self {
        case .maintained: Term("maintained", "维持行政行为", "the act was maintained")
        case .changed: Term("changed", "变更行政行为", "the act was changed")
        case .mediated: Term("mediated", "行政复议调解书", "a mediation statement")
        }
    }
}
