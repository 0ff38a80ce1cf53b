/// What an effect across cases asks of the one it falls on.
@nonexhaustive
public enum CrossCaseNature: UInt8, Vocabulary, WireValue {
    /// Something must be done; without a number in the law, at once.
    case duty
    /// Something must not be done, or is judged so whenever it comes up: it stands, and nobody is late with it.
    case rule
    /// Somebody may do something: once its time is over, it has lapsed.
    case right

    public static let wireIndex = VocabularyIndex<CrossCaseNature>()

    public var term: Term {
        switch self {
        case .duty: Term("duty", "应当作为的义务", "duty to act")
        case .rule: Term("rule", "处理时适用的规则", "rule to be kept")
        case .right: Term("right", "可以行使的权利", "right that may be used")
        }
    }
}
