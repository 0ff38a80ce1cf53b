/// Why no hearing was held in an instance.
@nonexhaustive
public enum NoHearingReason: UInt8, Vocabulary, WireValue {
    case paperReview
    case withdrawnBeforeHearing

    public static let wireIndex = VocabularyIndex<NoHearingReason>()

    public var term: Term {
        switch self {
        case .paperReview: Term("paper-review", "书面审理", "review on the papers")
        case .withdrawnBeforeHearing: Term("withdrawn-before-hearing", "开庭前撤诉", "withdrawn before the hearing")
        }
    }
}
