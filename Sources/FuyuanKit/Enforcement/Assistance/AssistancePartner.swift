/// Who assists enforcement; members are data, each place names its own.
@nonexhaustive
public enum AssistancePartner: UInt8, Vocabulary, WireValue {
    case police
    case trafficPolice
    case detentionCentre
    case procuratorate
    case borderControl
    case naturalResources
    case registry
    case tax
    case marketRegulator
    case humanResources
    case housing
    case providentFund
    case banks
    case clearing
    case gridCentre
    case developmentReform
    case approvalOrgans
    case government
    case superiorOrgan
    case industry
    case politicalLegal
    case finance
    case civilAffairs
    case notaryOffice
    case administrator
    case liaisonOffice
    case competentOrgan
    case court

    public static let wireIndex = VocabularyIndex<AssistancePartner>()

    public var term: Term {
        switch self {
        case .police: Term("police", "公安机关", "police")
        case .trafficPolice: Term("traffic-police", "公安交警", "traffic police")
        case .detentionCentre: Term("detention-centre", "拘留所", "detention centre")
        case .procuratorate: Term("procuratorate", "人民检察院", "procuratorate")
        case .borderControl: Term("border-control", "出入境边防检查机关", "border control")
        case .naturalResources: Term("natural-resources", "自然资源部门", "natural resources")
        case .registry: Term("registry", "不动产登记机构", "real-estate registry")
        case .tax: Term("tax", "税务机关", "tax")
        case .marketRegulator: Term("market-regulator", "市场监管部门", "market regulator")
        case .humanResources: Term("human-resources", "人力资源和社会保障部门", "human resources")
        case .housing: Term("housing", "住房和城乡建设部门", "housing")
        case .providentFund: Term("provident-fund", "住房公积金管理中心", "housing provident fund")
        case .banks: Term("banks", "银行、支付机构", "banks and payment firms")
        case .clearing: Term("clearing", "证券登记结算机构、证券公司", "securities clearing and brokers")
        case .gridCentre: Term("grid-centre", "综治中心、网格", "governance centre and grids")
        case .developmentReform: Term("development-reform", "发展改革部门、数据部门", "development and reform, data bureau")
        case .approvalOrgans: Term("approval-organs", "行政审批机关", "approval organs")
        case .government: Term("government", "人民政府", "government")
        case .superiorOrgan: Term("superior-organ", "债务机关的上级机关", "superior of the debtor organ")
        case .industry: Term("industry", "行业主管部门", "industry department")
        case .politicalLegal: Term("political-legal", "政法委", "political-legal committee")
        case .finance: Term("finance", "财政部门", "finance")
        case .civilAffairs: Term("civil-affairs", "民政部门", "civil affairs")
        case .notaryOffice: Term("notary-office", "公证机构", "notary office")
        case .administrator: Term("administrator", "破产管理人", "bankruptcy administrator")
        case .liaisonOffice: Term("liaison-office", "府院联动办公室", "liaison office")
        case .competentOrgan: Term("competent-organ", "主管机关", "competent organ")
        case .court: Term("court", "人民法院", "court")
        }
    }
}
