/// Which procedure a bankruptcy case runs (程序).
@nonexhaustive
public enum BankruptcyTrack: UInt8, Vocabulary, WireValue {
    /// 破产清算.
    case liquidation
    /// 重整.
    case reorganization
    /// 和解.
    case settlement

    public var term: Term {
        switch self {
        case .liquidation: Term("liquidation", "破产清算", "liquidation")
        case .reorganization: Term("reorganization", "重整", "reorganisation")
        case .settlement: Term("settlement", "和解", "settlement")
        }
    }
}

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

/// What the debtor is (企业破产法 arts 2, 134, 135).
@nonexhaustive
public enum BankruptcyDebtorKind: UInt8, Vocabulary, WireValue {
    /// 企业法人.
    case company
    /// 商业银行, whose deposits are insured.
    case bank
    /// 保险公司.
    case insurer
    /// 证券公司.
    case securitiesFirm
    /// 其他金融机构.
    case otherFinancial
    /// 合伙企业.
    case partnership
    /// 农民专业合作社.
    case cooperative
    /// Another organisation a law refers to bankruptcy rules.
    case otherOrganization
    /// Only where a law on it is in force.
    case individual

    public var term: Term {
        switch self {
        case .company: Term("company", "企业法人", "enterprise legal person")
        case .bank: Term("bank", "商业银行", "bank")
        case .insurer: Term("insurer", "保险公司", "insurer")
        case .securitiesFirm: Term("securities-firm", "证券公司", "securities firm")
        case .otherFinancial: Term("other-financial", "其他金融机构", "other financial institution")
        case .partnership: Term("partnership", "合伙企业", "partnership")
        case .cooperative: Term("cooperative", "农民专业合作社", "farmers’ cooperative")
        case .otherOrganization: Term("other-organization", "其他组织", "other organisation")
        case .individual: Term("individual", "自然人", "natural person")
        }
    }
}
