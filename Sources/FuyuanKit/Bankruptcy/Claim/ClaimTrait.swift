/// What is special about a claim (企业破产法 art. 46, 47, 50–53; 破产法司法解释三 art. 4).
@nonexhaustive
public enum ClaimTrait: UInt8, Vocabulary, WireValue {
    case conditionPrecedent
    case conditionSubsequent
    /// Taken as due on acceptance (EBL art. 46).
    case unmatured
    case joint
    case futureRecourse
    case litigated
    case generalGuarantee
    case late

    public static let wireIndex = VocabularyIndex<ClaimTrait>()

    public var term: Term {
        switch self {
        case .conditionPrecedent: Term("condition-precedent", "附生效条件", "condition precedent")
        case .conditionSubsequent: Term("condition-subsequent", "附解除条件", "condition subsequent")
        case .unmatured: Term("unmatured", "未到期", "not yet due")
        case .joint: Term("joint", "连带债权", "joint claim")
        case .futureRecourse: Term("future-recourse", "将来求偿权", "future recourse of a guarantor or co-debtor")
        case .litigated: Term("litigated", "诉讼、仲裁未决", "in suit or arbitration")
        case .generalGuarantee: Term("general-guarantee", "债务人为一般保证人", "against a general guarantor")
        case .late: Term("late", "补充申报", "declared late")
        }
    }
}
