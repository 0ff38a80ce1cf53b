/// What a retrial is asked of (行政诉讼法 arts. 90, 92).
@nonexhaustive
public enum RetrialDocumentKind: UInt8, Vocabulary, WireValue {
    case judgment
    case ruling
    case mediationStatement

    public var term: Term {
        switch self {
        case .judgment: Term("judgment", "判决", "judgment")
        case .ruling: Term("ruling", "裁定", "ruling")
        case .mediationStatement: Term("mediation-statement", "调解书", "mediation statement")
        }
    }
}
