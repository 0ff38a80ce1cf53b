/// Why an only home may be disposed of all the same (异议复议规定 art. 20).
@nonexhaustive
public enum OnlyHomeException: UInt8, Vocabulary, WireValue {
    case supporterHasHome
    case transferredToEvade
    case housingProvided

    public static let wireIndex = VocabularyIndex<OnlyHomeException>()

    public var term: Term {
        switch self {
        case .supporterHasHome:
            Term("supporter-has-home", "扶养义务人另有居住房屋", "somebody bound to support the debtor has another home")
        case .transferredToEvade:
            Term(
                "transferred-to-evade", "依据生效后为逃债转让其他房屋",
                "another home was transferred after the basis took effect, to evade")
        case .housingProvided:
            Term(
                "housing-provided", "申请执行人提供居住房屋或者同意扣除五至八年租金",
                "the creditor provides a home, or lets five to eight years’ rent be taken off")
        }
    }
}
