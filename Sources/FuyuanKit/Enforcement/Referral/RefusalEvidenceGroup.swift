/// The five groups of evidence a referral carries (拒执罪意见 items 3, 4; seen in an excerpt).
@nonexhaustive
public enum RefusalEvidenceGroup: UInt8, Vocabulary, WireValue {
    case person
    case duty
    case ability
    case refusal
    case circumstances

    public static let wireIndex = VocabularyIndex<RefusalEvidenceGroup>()

    public var term: Term {
        switch self {
        case .person: Term("person", "主体身份", "who is bound")
        case .duty: Term("duty", "执行义务", "the duty, and that it took effect")
        case .ability: Term("ability", "履行能力", "the ability to perform")
        case .refusal: Term("refusal", "拒不执行行为", "the refusal")
        case .circumstances: Term("circumstances", "情节、后果", "circumstances and result")
        }
    }
}

extension RefusalEvidenceGroup {
    /// All of them.
    /// law: enforcement.V53
    public static let complete = EnumSet<RefusalEvidenceGroup>.all
}
