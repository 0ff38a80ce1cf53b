/// What a petition says (企业破产法 art. 8(2)).
@nonexhaustive
public enum PetitionItem: UInt8, Vocabulary, WireValue {
    case parties
    case purpose
    case factsAndReasons
    case other

    public var term: Term {
        switch self {
        case .parties: Term("parties", "申请人、被申请人的基本情况", "petitioner and debtor")
        case .purpose: Term("purpose", "申请目的", "purpose")
        case .factsAndReasons: Term("facts-and-reasons", "申请的事实和理由", "facts and reasons")
        case .other: Term("other", "人民法院认为应当载明的其他事项", "other matters the court wants")
        }
    }
}
