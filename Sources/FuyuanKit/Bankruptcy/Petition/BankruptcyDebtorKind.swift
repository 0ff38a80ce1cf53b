/// What kind of body is to be bankrupt: decides whether it can be (企业破产法 arts. 2, 135).
@nonexhaustive
public enum BankruptcyDebtorKind: UInt8, Vocabulary, WireValue {
    case company
    case bank
    case insurer
    case securitiesFirm
    /// 合伙企业法 art. 92.
    case partnership
    /// 农民专业合作社法 art. 55.
    case cooperative
    case referredBody
    /// Excluded by 农村集体经济组织法.
    case ruralCollective
    /// No national law reaches it.
    case naturalPerson
    case otherBody

    public var term: Term {
        switch self {
        case .company: Term("company", "企业法人", "enterprise legal person")
        case .bank: Term("bank", "商业银行", "commercial bank")
        case .insurer: Term("insurer", "保险公司", "insurer")
        case .securitiesFirm: Term("securities-firm", "证券公司", "securities firm")
        case .partnership: Term("partnership", "合伙企业", "partnership")
        case .cooperative: Term("cooperative", "农民专业合作社", "farmers’ cooperative")
        case .referredBody: Term("referred-body", "法律规定参照适用的其他组织", "another body a law refers to bankruptcy rules")
        case .ruralCollective: Term("rural-collective", "农村集体经济组织", "rural collective economic organisation")
        case .naturalPerson: Term("natural-person", "自然人", "natural person")
        case .otherBody: Term("other-body", "其他组织", "another body")
        }
    }
}
