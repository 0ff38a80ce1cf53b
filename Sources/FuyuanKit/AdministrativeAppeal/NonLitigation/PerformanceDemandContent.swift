/// What a demand before enforcement states (行政强制法 arts. 35, 54).
@nonexhaustive
public enum PerformanceDemandContent: UInt8, Vocabulary, WireValue {
    case term
    case manner
    case amount
    case rightToBeHeard

    public static let wireIndex = VocabularyIndex<PerformanceDemandContent>()

    public var term: Term {
        switch self {
        case .term: Term("term", "履行义务的期限", "the term")
        case .manner: Term("manner", "履行义务的方式", "the manner")
        case .amount: Term("amount", "金钱给付的金额和给付方式", "the amount, and how to pay")
        case .rightToBeHeard: Term("right-to-be-heard", "陈述权和申辩权", "the right to be heard")
        }
    }
}
