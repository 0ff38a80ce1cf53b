/// What the decision below left out (行诉法解释 art. 109(3)).
@nonexhaustive
public enum AppealOmission: UInt8, Vocabulary, WireValue {
    case necessaryParty
    case claim

    public var term: Term {
        switch self {
        case .necessaryParty: Term("necessary-party", "遗漏必须参加诉讼的当事人", "a necessary party")
        case .claim: Term("claim", "遗漏诉讼请求", "a claim")
        }
    }
}
