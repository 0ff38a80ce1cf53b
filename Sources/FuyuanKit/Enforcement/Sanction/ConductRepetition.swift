/// Whether conduct was sanctioned before (民诉法解释 arts. 184, 503(2)).
@nonexhaustive
public enum ConductRepetition: UInt8, Vocabulary, WireValue {
    case first
    case newAct
    case newTerm
    case sameAct

    public static let wireIndex = VocabularyIndex<ConductRepetition>()

    public var term: Term {
        switch self {
        case .first: Term("first", "首次制裁", "not sanctioned before")
        case .newAct: Term("new-act", "新的妨害行为", "a new act: may be sanctioned again")
        case .newTerm:
            Term("new-term", "在另行指定的期间内仍不履行", "continued refusal within a newly fixed term: may be sanctioned again")
        case .sameAct: Term("same-act", "同一妨害行为", "the same act: not a second time")
        }
    }
}
