/// Why measures come back after a bankruptcy (破产法司法解释二 art. 8).
@nonexhaustive
public enum RestoreGround: UInt8, Vocabulary, WireValue {
    case dismissed
    case endedUnder108

    public static let wireIndex = VocabularyIndex<RestoreGround>()

    public var term: Term {
        switch self {
        case .dismissed: Term("dismissed", "宣告前驳回破产申请", "petition dismissed before declaration")
        case .endedUnder108: Term("ended-under108", "依企业破产法第一百零八条终结", "ended under art. 108")
        }
    }
}
