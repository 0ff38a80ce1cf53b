/// What a creditor did with the vote.
@nonexhaustive
public enum BallotChoice: UInt8, Vocabulary, WireValue {
    /// 未出席: neither there nor voting from afar.
    case absent
    /// 同意.
    case agree
    /// 反对.
    case oppose
    /// 弃权: attending without saying yes or no.
    case abstain

    public static let wireIndex = VocabularyIndex<BallotChoice>()

    public var term: Term {
        switch self {
        case .absent: Term("absent", "未出席", "absent")
        case .agree: Term("agree", "同意", "agrees")
        case .oppose: Term("oppose", "反对", "opposes")
        case .abstain: Term("abstain", "弃权", "abstains")
        }
    }
}
