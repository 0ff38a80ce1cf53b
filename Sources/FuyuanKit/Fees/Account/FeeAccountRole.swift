/// Who acts in the account of a court fee.
@nonexhaustive
public enum FeeAccountRole: UInt8, Vocabulary, WireValue {
    /// The party who owes or advances the fee.
    case party
    /// The court that hears the case, or the court it passed to.
    case court
    /// What follows by itself.
    case system

    public static let wireIndex = VocabularyIndex<FeeAccountRole>()

    public var term: Term {
        switch self {
        case .party: Term("party", "交费当事人", "party who pays")
        case .court: Term("court", "人民法院", "court")
        case .system: Term("system", "期限届满（系统记载）", "recorded by the system")
        }
    }
}
