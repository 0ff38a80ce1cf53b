/// 强制批准的六项条件: what must hold before a court approves a plan a group voted down (企业破产法 art. 87(2)).
@nonexhaustive
public enum CramDownCondition: UInt8, Vocabulary, WireValue {
    /// ① 担保组: paid in full from the property, delay compensated, security not materially harmed; or passed.
    /// law: bankruptcy.calculation-5.5-cd1
    case secured
    /// ② 职工、税款组: paid in full; or passed.
    /// law: bankruptcy.calculation-5.5-cd2
    case employeeAndTax
    /// ③ 普通组: no less than liquidation would give when the draft is submitted for approval; or passed.
    /// law: bankruptcy.calculation-5.5-cd3
    case ordinary
    /// ④ 出资人组: the adjustment is fair and just; or passed.
    /// law: bankruptcy.calculation-5.5-cd4
    case equity
    /// ⑤ 平等与顺位: equal treatment inside a group, and the order of art. 113 is kept.
    /// law: bankruptcy.calculation-5.5-cd5
    case equality
    /// ⑥ 可行性: the business plan is feasible.
    /// law: bankruptcy.calculation-5.5-cd6
    case feasibility

    public static let wireIndex = VocabularyIndex<CramDownCondition>()

    public var term: Term {
        switch self {
        case .secured: Term("secured", "担保债权就特定财产获得全额清偿", "secured claims paid in full from the property")
        case .employeeAndTax: Term("employee-and-tax", "职工债权、税款获得全额清偿", "employee claims and tax paid in full")
        case .ordinary: Term("ordinary", "普通债权清偿比例不低于破产清算", "ordinary claims paid no less than in liquidation")
        case .equity: Term("equity", "出资人权益调整公平、公正", "the adjustment of equity is fair and just")
        case .equality: Term("equality", "同组公平对待且不违反清偿顺序", "equal treatment in a group, and the order kept")
        case .feasibility: Term("feasibility", "经营方案具有可行性", "the business plan is feasible")
        }
    }

    /// Where it stands.
    public var citation: Citation { .bankruptcy(87, 2, item: rawValue + 1) }
}
