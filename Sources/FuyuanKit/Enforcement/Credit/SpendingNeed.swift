/// Why one barred act may be approved (限制消费规定 arts. 3(2), 8).
@nonexhaustive
public enum SpendingNeed: UInt8, Vocabulary, WireValue {
    case life
    case business
    case ownMoneyPrivately

    public static let wireIndex = VocabularyIndex<SpendingNeed>()

    public var term: Term {
        switch self {
        case .life: Term("life", "生活必需", "needed for life")
        case .business: Term("business", "经营必需", "needed for business")
        case .ownMoneyPrivately: Term("own-money-privately", "因私消费以个人财产实施", "private spending of own money")
        }
    }
}
