/// Who takes part in government–court coordination of bankruptcies; members are data, each place names its own.
@nonexhaustive
public enum CoordinatingOrgan: UInt8, Vocabulary, WireValue {
    case government
    case publicSecurity
    case complaintsOffice
    case streetsAndTowns
    case court
    case administrator
    case humanResources
    case medicalInsurance
    case housingFund
    case civilAffairs
    case holders
    case banks
    case tax
    case customs
    case naturalResources
    case housing
    case construction
    case vehicleOffice
    case planning
    case centralBank
    case financialRegulator
    case financeOffice
    case bankCommittee
    case developmentReform
    case marketRegulator
    case listingOrgan
    case socialInsurance
    case justiceBureau
    case administratorsAssociation
    case finance
    case securities
    case dataBureau
    case sealingOrgan
    case registries
    case enforcingCourt
    case industry
    case stateAssets
    case union
    case procuratorate
    case creditOffice
    case ecology
    case emergency
    case archives
    case owner

    public static let wireIndex = VocabularyIndex<CoordinatingOrgan>()

    public var term: Term {
        switch self {
        case .government: Term("government", "人民政府", "the government")
        case .publicSecurity: Term("public-security", "公安机关", "public security")
        case .complaintsOffice: Term("complaints-office", "信访部门", "complaints office")
        case .streetsAndTowns: Term("streets-and-towns", "街道、乡镇", "sub-districts and towns")
        case .court: Term("court", "人民法院", "the court")
        case .administrator: Term("administrator", "管理人", "the administrator")
        case .humanResources: Term("human-resources", "人力资源社会保障部门", "human resources and social security")
        case .medicalInsurance: Term("medical-insurance", "医疗保障部门", "medical insurance")
        case .housingFund: Term("housing-fund", "住房公积金管理中心", "housing provident fund centre")
        case .civilAffairs: Term("civil-affairs", "民政部门", "civil affairs")
        case .holders: Term("holders", "印章、账册等占有人", "holders of seals and books")
        case .banks: Term("banks", "银行业金融机构", "banks")
        case .tax: Term("tax", "税务机关", "tax")
        case .customs: Term("customs", "海关", "customs")
        case .naturalResources: Term("natural-resources", "自然资源部门", "natural resources")
        case .housing: Term("housing", "住房保障部门", "housing")
        case .construction: Term("construction", "城乡建设部门", "urban construction")
        case .vehicleOffice: Term("vehicle-office", "车辆管理机构", "vehicle office")
        case .planning: Term("planning", "规划部门", "planning")
        case .centralBank: Term("central-bank", "中国人民银行分支机构", "central bank branch")
        case .financialRegulator: Term("financial-regulator", "金融监管部门", "financial regulator")
        case .financeOffice: Term("finance-office", "地方金融工作部门", "local financial office")
        case .bankCommittee: Term("bank-committee", "金融债权人委员会", "creditors’ committee of banks")
        case .developmentReform: Term("development-reform", "发展改革部门", "development and reform")
        case .marketRegulator: Term("market-regulator", "市场监督管理部门", "market regulator")
        case .listingOrgan: Term("listing-organ", "失信信息认定单位", "organ that made the listing")
        case .socialInsurance: Term("social-insurance", "社会保险经办机构", "social insurance agency")
        case .justiceBureau: Term("justice-bureau", "司法行政部门", "justice bureau")
        case .administratorsAssociation: Term("administrators-association", "管理人协会", "administrators’ association")
        case .finance: Term("finance", "财政部门", "finance")
        case .securities: Term("securities", "证券登记结算机构", "securities depository")
        case .dataBureau: Term("data-bureau", "数据管理部门", "data bureau")
        case .sealingOrgan: Term("sealing-organ", "采取保全措施的单位", "organ that holds a measure")
        case .registries: Term("registries", "登记机关", "registries")
        case .enforcingCourt: Term("enforcing-court", "执行法院", "enforcing court")
        case .industry: Term("industry", "工业和信息化部门", "industry")
        case .stateAssets: Term("state-assets", "国有资产监督管理机构", "state-asset organ")
        case .union: Term("union", "工会", "trade union")
        case .procuratorate: Term("procuratorate", "人民检察院", "procuratorate")
        case .creditOffice: Term("credit-office", "信用管理部门", "credit office")
        case .ecology: Term("ecology", "生态环境部门", "ecology and environment")
        case .emergency: Term("emergency", "应急管理部门", "emergency management")
        case .archives: Term("archives", "档案机构", "archives")
        case .owner: Term("owner", "出资人", "owner of the firm")
        }
    }
}
