/// The kinds of debt a payment goes to.
@nonexhaustive
public enum DebtItem: UInt8, Vocabulary, WireValue {
    /// 实现债权的费用.
    case realisationCosts
    /// 案件受理费等诉讼费用.
    case litigationCosts
    /// 一般债务利息.
    case generalInterest
    /// 本金.
    case principal
    /// 加倍部分债务利息.
    case doubledPart

    public var term: Term {
        switch self {
        case .realisationCosts: Term("realisation-costs", "实现债权的费用", "costs of realising the claim")
        case .litigationCosts: Term("litigation-costs", "诉讼费用", "litigation costs")
        case .generalInterest: Term("general-interest", "一般债务利息", "general interest")
        case .principal: Term("principal", "本金", "principal")
        case .doubledPart: Term("doubled-part", "加倍部分债务利息", "doubled part of the interest")
        }
    }

    /// The order where the parties agreed on none: the money debt of the basis first, costs before interest before
    /// principal, and the doubled part last (法释〔2014〕8号 art. 4; 民法典 art. 561).
    ///
    /// That the order of 民法典 art. 561 holds inside the money debt in enforcement too is a convention.
    public static let statutoryOrder: [DebtItem] = [
        .realisationCosts, .litigationCosts, .generalInterest, .principal, .doubledPart,
    ]
    /// The same with principal before general interest, where a court counts so or the parties agreed so.
    public static let principalFirst: [DebtItem] = [
        .realisationCosts, .litigationCosts, .principal, .generalInterest, .doubledPart,
    ]
    /// Where the order stands.
    public static let basis = Basis(.delayInterest(4), .civilCode(561))

    /// Whether an order names every item once.
    public static func isComplete(_ order: [DebtItem]) -> Bool {
        order.count == allCases.count && Set(order).count == allCases.count
    }
}
