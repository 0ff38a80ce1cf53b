/// Why the administrator puts off deciding on a claim.
@nonexhaustive
public enum DeferralCause: UInt8, Vocabulary, WireValue {
    case suit
    case condition
    case evidence

    public static let wireIndex = VocabularyIndex<DeferralCause>()

    public var term: Term {
        switch self {
        case .suit: Term("suit", "诉讼、仲裁未决", "a suit or arbitration is pending")
        case .condition: Term("condition", "条件未成就", "a condition is open")
        case .evidence: Term("evidence", "证据不足，待补充", "evidence is still missing")
        }
    }
}
