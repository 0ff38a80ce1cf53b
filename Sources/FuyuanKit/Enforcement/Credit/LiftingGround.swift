/// Why a court may lift a consumption order before performance (限制消费规定 art. 9).
@nonexhaustive
public enum LiftingGround: UInt8, Vocabulary, WireValue {
    case security
    case consent

    public static let wireIndex = VocabularyIndex<LiftingGround>()

    public var term: Term {
        switch self {
        case .security: Term("security", "提供确实有效的担保", "real and effective security")
        case .consent: Term("consent", "申请执行人同意", "consent of the creditor")
        }
    }
}
