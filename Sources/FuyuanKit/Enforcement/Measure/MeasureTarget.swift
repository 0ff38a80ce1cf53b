/// Whose property a measure is aimed at.
@nonexhaustive
public enum MeasureTarget: UInt8, Vocabulary, WireValue {
    case debtor
    case admittedByThird
    case otherPerson

    public static let wireIndex = VocabularyIndex<MeasureTarget>()

    public var term: Term {
        switch self {
        case .debtor: Term("debtor", "被执行人占有或者登记在其名下", "held by or registered for the debtor")
        case .admittedByThird:
            Term(
                "admitted-by-third", "第三人占有、登记，书面确认属于被执行人",
                "held by a third party who admits in writing that it is the debtor’s")
        case .otherPerson: Term("other-person", "案外人", "another person")
        }
    }
}
