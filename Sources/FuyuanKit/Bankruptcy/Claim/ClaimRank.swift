/// The rank a claim is paid in from the general estate, the first paid first (EBL art. 113).
///
/// The order for banks, insurers and cooperatives is another; it is data of the distribution, not of these words.
@nonexhaustive
public enum ClaimRank: UInt8, Vocabulary, WireValue, Comparable {
    /// 破产费用: paid at any time, before all else (EBL art. 41, 43).
    case bankruptcyCosts
    /// 共益债务 (EBL art. 42, 43).
    case commonBenefit
    /// 职工债权 (EBL art. 113(1) item 1).
    case employee
    /// 欠缴的除前项以外的社会保险费用和税款 (EBL art. 113(1) item 2).
    case socialAndTax
    /// 普通破产债权 (EBL art. 113(1) item 3).
    case ordinary
    /// 惩罚性债权: paid when the ordinary claims are paid in full (破产审判会议纪要 28).
    case subordinated
    /// What is left for the investors.
    case equity
    /// Takes no part at all (破产法司法解释三 art. 3).
    case notProvable

    public static let wireIndex = VocabularyIndex<ClaimRank>()

    public var term: Term {
        switch self {
        case .bankruptcyCosts: Term("bankruptcy-costs", "破产费用", "costs of the bankruptcy")
        case .commonBenefit: Term("common-benefit", "共益债务", "debts of common benefit")
        case .employee: Term("employee", "职工债权", "employee claims")
        case .socialAndTax: Term("social-and-tax", "其他社会保险费用和税款", "other social insurance and tax")
        case .ordinary: Term("ordinary", "普通破产债权", "ordinary claims")
        case .subordinated: Term("subordinated", "劣后债权", "subordinated claims")
        case .equity: Term("equity", "出资人权益", "equity")
        case .notProvable: Term("not-provable", "不予确认", "not provable")
        }
    }

    /// Whether one rank is paid before another.
    public static func < (one: ClaimRank, other: ClaimRank) -> Bool { one.rawValue < other.rawValue }
}
