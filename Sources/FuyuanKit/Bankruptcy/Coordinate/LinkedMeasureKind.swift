/// The kind of a measure on property.
@nonexhaustive
public enum LinkedMeasureKind: UInt8, Vocabulary, WireValue {
    case seal
    case detention
    case freeze
    case other

    public static let wireIndex = VocabularyIndex<LinkedMeasureKind>()

    public var term: Term {
        switch self {
        case .seal: Term("seal", "查封", "sealing")
        case .detention: Term("detention", "扣押", "detention")
        case .freeze: Term("freeze", "冻结", "freezing")
        case .other: Term("other", "其他保全措施", "another measure")
        }
    }
}
