/// What the unit advised does with the advice.
@nonexhaustive
public enum AdviceAdoption: UInt8, Vocabulary, WireValue {
    case adopted
    case adoptedInPart
    /// With reasons.
    case notAdopted

    public static let wireIndex = VocabularyIndex<AdviceAdoption>()

    public var term: Term {
        switch self {
        case .adopted: Term("adopted", "采纳", "adopted")
        case .adoptedInPart: Term("adopted-in-part", "部分采纳", "adopted in part")
        case .notAdopted: Term("not-adopted", "不采纳", "not adopted")
        }
    }
}
