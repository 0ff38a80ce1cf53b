/// 财产类别: what is sealed, seized or frozen.
@nonexhaustive
public enum AssetClass: UInt8, Vocabulary, WireValue {
    case deposit
    case netFunds
    case income
    case movable
    case vehicle
    case realEstate
    case equity
    case listedSecurity
    case ip
    case matureClaim
    case dividend
    case ship
    case housingFund
    case substitute
    case coOwned

    public static let wireIndex = VocabularyIndex<AssetClass>()

    public var term: Term {
        switch self {
        case .deposit: Term("deposit", "存款", "deposit")
        case .netFunds: Term("net-funds", "网络资金", "funds with a payment firm")
        case .income: Term("income", "工资、养老金等收入", "wages, pensions and other income")
        case .movable: Term("movable", "动产", "movable")
        case .vehicle: Term("vehicle", "机动车", "motor vehicle")
        case .realEstate: Term("real-estate", "不动产", "real estate")
        case .equity: Term("equity", "非上市股权", "equity not listed")
        case .listedSecurity: Term("listed-security", "上市股票、债券、基金", "listed shares, bonds and funds")
        case .ip: Term("ip", "知识产权", "intellectual property")
        case .matureClaim: Term("mature-claim", "到期债权", "matured claim")
        case .dividend: Term("dividend", "股息红利", "dividend")
        case .ship: Term("ship", "船舶", "ship")
        case .housingFund: Term("housing-fund", "住房公积金", "housing fund")
        case .substitute: Term("substitute", "替代物、赔偿款", "substitute or compensation")
        case .coOwned: Term("co-owned", "共有财产", "co-owned property")
        }
    }
}
