/// What kind of measure.
@nonexhaustive
public enum MeasureForm: UInt8, Vocabulary, WireValue {
    case sealing
    case seizure
    case freezing

    public static let wireIndex = VocabularyIndex<MeasureForm>()

    public var term: Term {
        switch self {
        case .sealing: Term("sealing", "查封", "sealing")
        case .seizure: Term("seizure", "扣押", "seizure")
        case .freezing: Term("freezing", "冻结", "freezing")
        }
    }
}
