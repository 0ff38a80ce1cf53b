/// A consent or opinion that some debtors need before a petition.
@nonexhaustive
public enum PetitionConsent: UInt8, Vocabulary, WireValue {
    /// 商业银行法 art. 71; 保险法 art. 90; 证券公司风险处置条例 art. 38.
    case regulator
    /// 企业国有资产法 art. 31.
    case stateOwner
    /// 企业国有资产法 art. 34.
    case government
    /// 企业国有资产法 art. 37.
    case union

    public var term: Term {
        switch self {
        case .regulator: Term("regulator", "金融监督管理机构同意", "the financial regulator’s consent")
        case .stateOwner: Term("state-owner", "履行出资人职责的机构决定", "decision of the State owner")
        case .government: Term("government", "本级人民政府批准", "approval of the government")
        case .union: Term("union", "听取工会、职工意见", "opinion of union and employees")
        }
    }
}
