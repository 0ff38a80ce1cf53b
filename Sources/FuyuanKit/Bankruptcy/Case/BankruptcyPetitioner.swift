/// On whose petition a case was opened (企业破产法 arts 7, 70, 134).
@nonexhaustive
public enum BankruptcyPetitioner: UInt8, Vocabulary, WireValue {
    /// 债务人.
    case debtor
    /// 债权人.
    case creditor
    /// 依法负有清算责任的人.
    case liquidationObligor
    /// 出资额占十分之一以上的出资人.
    case shareholder
    /// 国务院金融监督管理机构.
    case regulator

    public var term: Term {
        switch self {
        case .debtor: Term("debtor", "债务人", "debtor")
        case .creditor: Term("creditor", "债权人", "creditor")
        case .liquidationObligor: Term("liquidation-obligor", "依法负有清算责任的人", "person liable to liquidate")
        case .shareholder: Term("shareholder", "出资人", "shareholder")
        case .regulator: Term("regulator", "国务院金融监督管理机构", "financial regulator")
        }
    }
}
