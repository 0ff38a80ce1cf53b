/// Why a court does not allow the enforcement of an administrative decision (行诉法解释 art. 161).
@nonexhaustive
public enum NonLitigationRefusalGround: UInt8, Vocabulary, WireValue {
    case noStanding
    case noFacts
    case noLegalBasis
    case otherwiseUnlawful

    public static let wireIndex = VocabularyIndex<NonLitigationRefusalGround>()

    public var term: Term {
        switch self {
        case .noStanding: Term("no-standing", "不具备行政主体资格", "the organ has no standing")
        case .noFacts: Term("no-facts", "明显缺乏事实根据", "facts are clearly lacking")
        case .noLegalBasis: Term("no-legal-basis", "明显缺乏法律、法规依据", "a legal basis is clearly lacking")
        case .otherwiseUnlawful:
            Term("otherwise-unlawful", "其他明显违法并损害被执行人合法权益", "otherwise clearly unlawful and harmful")
        }
    }
}
