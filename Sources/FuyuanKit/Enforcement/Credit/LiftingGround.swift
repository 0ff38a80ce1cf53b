/// Why a court lifts a consumption order or an exit ban before performance (限制消费规定 art. 9, 执行程序解释 art. 25).
@nonexhaustive
public enum LiftingGround: UInt8, Vocabulary, WireValue {
    case security
    case consent
    /// Nothing is left to enforce; from practice.
    case enforcementEnded

    public static let wireIndex = VocabularyIndex<LiftingGround>()

    public var term: Term {
        switch self {
        case .security: Term("security", "提供确实有效的担保", "real and effective security")
        case .consent: Term("consent", "申请执行人同意", "consent of the creditor")
        case .enforcementEnded:
            Term(
                "enforcement-ended", "不予执行、终结执行，或者因破产中止执行",
                "enforcement is refused or terminated, or suspended for bankruptcy")
        }
    }
}
