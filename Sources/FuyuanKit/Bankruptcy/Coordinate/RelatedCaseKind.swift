/// The kind of case or matter a bankruptcy reaches into.
@nonexhaustive
public enum RelatedCaseKind: UInt8, Vocabulary, WireValue {
    case enforcement
    case anyWithMeasure
    case auction
    case petitionReview
    case guarantorEnforcement
    case otherBankruptcy
    case dishonestList
    case civilSuit
    case anyLimitation
    case mediation
    case claimReview
    case supervision
    case administrativeCoercion
    case administrativePenalty
    case nonLitigationEnforcement
    case administrativeCase
    case licensing
    case landDecision
    case compulsoryLiquidation
    case registryAct
    case criminalCase
    case foreign
    case theCaseItself
    case sector

    public static let wireIndex = VocabularyIndex<RelatedCaseKind>()

    public var term: Term {
        switch self {
        case .enforcement: Term("enforcement", "执行案件", "enforcement case")
        case .anyWithMeasure: Term("any-with-measure", "采取保全措施的案件", "any case with a preservation measure")
        case .auction: Term("auction", "司法拍卖", "enforcement auction")
        case .petitionReview: Term("petition-review", "破产申请审查", "petition review")
        case .guarantorEnforcement: Term("guarantor-enforcement", "对保证人的执行", "enforcement against a guarantor")
        case .otherBankruptcy: Term("other-bankruptcy", "其他破产案件", "another bankruptcy case")
        case .dishonestList: Term("dishonest-list", "失信、限制消费", "dishonest list and consumption orders")
        case .civilSuit: Term("civil-suit", "民事诉讼、仲裁", "civil suit or arbitration")
        case .anyLimitation: Term("any-limitation", "诉讼时效", "a limitation period")
        case .mediation: Term("mediation", "调解", "mediation")
        case .claimReview: Term("claim-review", "债权审查", "claim review")
        case .supervision: Term("supervision", "审判监督", "trial supervision")
        case .administrativeCoercion: Term("administrative-coercion", "行政强制", "administrative coercion")
        case .administrativePenalty: Term("administrative-penalty", "行政处罚", "administrative penalty")
        case .nonLitigationEnforcement: Term("non-litigation-enforcement", "非诉行政执行", "non-litigation enforcement")
        case .administrativeCase: Term("administrative-case", "行政诉讼、行政复议", "administrative suit or reconsideration")
        case .licensing: Term("licensing", "行政许可、登记", "licensing and registration")
        case .landDecision: Term("land-decision", "土地行政决定", "land decision")
        case .compulsoryLiquidation: Term("compulsory-liquidation", "强制清算", "compulsory liquidation")
        case .registryAct: Term("registry-act", "登记机关行为", "act of the registry")
        case .criminalCase: Term("criminal-case", "刑事案件", "criminal case")
        case .foreign: Term("foreign", "境外程序、财产", "foreign proceedings and property")
        case .theCaseItself: Term("the-case-itself", "本破产案件", "the bankruptcy case itself")
        case .sector: Term("sector", "行业监管", "sector supervision")
        }
    }
}
