/// An effective legal document a claim rests on (破产法司法解释三 art. 7).
@nonexhaustive
public enum EffectiveDocumentKind: UInt8, Vocabulary, WireValue {
    case judgment
    case mediationPaper
    case award
    case notarized

    public static let wireIndex = VocabularyIndex<EffectiveDocumentKind>()

    public var term: Term {
        switch self {
        case .judgment: Term("judgment", "生效判决", "judgment")
        case .mediationPaper: Term("mediation-paper", "生效调解书", "court mediation paper")
        case .award: Term("award", "生效仲裁裁决", "arbitral award")
        case .notarized: Term("notarized", "具有强制执行效力的公证债权文书", "enforceable notarial deed")
        }
    }
}
