/// Why a court does not allow the enforcement of an expropriation compensation decision (征收补偿强制执行规定 art. 6).
@nonexhaustive
public enum ExpropriationRefusalGround: UInt8, Vocabulary, WireValue {
    case facts
    case legalBasis
    case unfairCompensation
    case againstPurpose
    case procedure
    case ultraVires
    case other

    public static let wireIndex = VocabularyIndex<ExpropriationRefusalGround>()

    public var term: Term {
        switch self {
        case .facts: Term("facts", "明显缺乏事实根据", "facts are clearly lacking")
        case .legalBasis: Term("legal-basis", "明显缺乏法律、法规依据", "a legal basis is clearly lacking")
        case .unfairCompensation:
            Term(
                "unfair-compensation", "明显不符合公平补偿原则，或者基本生活、生产条件没有保障",
                "unfair compensation, or no basic living or production guarantee")
        case .againstPurpose:
            Term("against-purpose", "明显违反行政目的，严重损害公共利益", "against the purpose, harming the public interest")
        case .procedure: Term("procedure", "严重违反法定程序或者正当程序", "serious breach of procedure")
        case .ultraVires: Term("ultra-vires", "超越职权", "ultra vires")
        case .other: Term("other", "法律、法规、规章规定的其他情形", "another ground")
        }
    }
}
