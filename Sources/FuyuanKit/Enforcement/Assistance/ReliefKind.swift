/// What kind of relief a creditor gets who is not paid.
@nonexhaustive
public enum ReliefKind: UInt8, Vocabulary, WireValue {
    /// A payment by the state, once for one loss.
    case judicialRelief
    /// Aid by need; it follows judicial relief and does not stand in for it.
    case socialAid
    /// Insurance benefits and subsidies.
    case socialSecurity

    public static let wireIndex = VocabularyIndex<ReliefKind>()

    public var term: Term {
        switch self {
        case .judicialRelief: Term("judicial-relief", "国家司法救助", "judicial relief")
        case .socialAid: Term("social-aid", "社会救助", "social aid")
        case .socialSecurity: Term("social-security", "社会保障", "social security")
        }
    }
}
