/// How far an exemption from listing reaches.
@nonexhaustive
public enum ExemptionScope: UInt8, Vocabulary, WireValue {
    case everyGround
    case firstGround
    case listingOnly
    case listingAndRestriction
    case firstAndSixthGround

    public static let wireIndex = VocabularyIndex<ExemptionScope>()

    public var term: Term {
        switch self {
        case .everyGround: Term("every-ground", "任何情形均不得纳入", "no listing on any ground")
        case .firstGround: Term("first-ground", "仅就第一项情形不得纳入", "no listing on the first ground")
        case .listingOnly: Term("listing-only", "不得纳入失信名单，可以限制消费", "no listing; a consumption order may be made")
        case .listingAndRestriction:
            Term("listing-and-restriction", "一般不纳入失信名单，也不限制消费", "as a rule neither listing nor a consumption order")
        case .firstAndSixthGround:
            Term(
                "first-and-sixth-ground", "仅就第一项、第六项情形不得纳入，也不限制消费",
                "no listing on the first or the sixth ground, and no consumption order")
        }
    }
}
