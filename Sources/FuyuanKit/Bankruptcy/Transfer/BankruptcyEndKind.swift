/// What ends enforcement for good (民诉法解释 art. 513).
@nonexhaustive
public enum BankruptcyEndKind: UInt8, Vocabulary, WireValue {
    case declared
    case reorganizationEnded
    case settlementEnded

    public var term: Term {
        switch self {
        case .declared: Term("declared", "宣告破产", "bankruptcy declared")
        case .reorganizationEnded: Term("reorganization-ended", "终止重整程序", "reorganisation ended")
        case .settlementEnded: Term("settlement-ended", "终止和解程序", "settlement ended")
        }
    }
}
