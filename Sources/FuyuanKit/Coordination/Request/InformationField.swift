/// 查询字段: a field that one organ may ask another for. An open list: every place and platform adds its own.
///
/// Field by field, so that the scope of a request can be held against what is looked at and sent.
public struct InformationField: OpenCode, WireValue {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 身份信息.
    public static let identity: InformationField = "identity"
    /// 住址.
    public static let address: InformationField = "address"
    /// 联系电话.
    public static let telephone: InformationField = "telephone"
    /// 行踪信息.
    public static let whereabouts: InformationField = "whereabouts"
    /// 婚姻登记.
    public static let marriage: InformationField = "marriage"
    /// 户籍.
    public static let household: InformationField = "household"
    /// 银行存款.
    public static let bankDeposits: InformationField = "bank-deposits"
    /// 证券.
    public static let securities: InformationField = "securities"
    /// 不动产登记.
    public static let realEstate: InformationField = "real-estate"
    /// 车辆登记.
    public static let vehicles: InformationField = "vehicles"
    /// 市场主体登记.
    public static let companyRegister: InformationField = "company-register"
    /// 股权.
    public static let equity: InformationField = "equity"
    /// 纳税与欠税.
    public static let tax: InformationField = "tax"
    /// 社会保险.
    public static let socialInsurance: InformationField = "social-insurance"
    /// 住房公积金.
    public static let housingFund: InformationField = "housing-fund"
    /// 工资.
    public static let wages: InformationField = "wages"
    /// 行政许可.
    public static let permits: InformationField = "permits"
    /// 行政处罚.
    public static let penalties: InformationField = "penalties"
    /// 案件登记.
    public static let caseRegister: InformationField = "case-register"
    /// 被执行状况.
    public static let enforcementStanding: InformationField = "enforcement-standing"

    /// What the known codes are called.
    static let known: [InformationField: Term] = Dictionary(
        uniqueKeysWithValues: [
            Term("identity", "身份信息", "identity"),
            Term("address", "住址", "address"),
            Term("telephone", "联系电话", "telephone number"),
            Term("whereabouts", "行踪信息", "whereabouts"),
            Term("marriage", "婚姻登记", "marriage register"),
            Term("household", "户籍", "household register"),
            Term("bank-deposits", "银行存款", "bank deposits"),
            Term("securities", "证券", "securities"),
            Term("real-estate", "不动产登记", "real estate"),
            Term("vehicles", "车辆登记", "vehicles"),
            Term("company-register", "市场主体登记", "company register"),
            Term("equity", "股权", "shares in companies"),
            Term("tax", "纳税与欠税", "tax and arrears"),
            Term("social-insurance", "社会保险", "social insurance"),
            Term("housing-fund", "住房公积金", "housing fund"),
            Term("wages", "工资", "wages"),
            Term("permits", "行政许可", "permits"),
            Term("penalties", "行政处罚", "administrative penalties"),
            Term("case-register", "案件登记", "register of cases"),
            Term("enforcement-standing", "被执行状况", "standing in enforcement"),
        ].map { (Self(rawValue: $0.wire), $0) })

    /// What the code is called; the code itself where the kit does not know it.
    public var term: Term { Self.known[self] ?? Term(rawValue, rawValue, rawValue) }
}
