/// 府院联动难点: the matters around a bankruptcy that no court can settle alone, with who answers, what sets them off, what
/// must come out, and where they rest.
@nonexhaustive
public enum BankruptcyTopic: UInt8, Vocabulary, WireValue {
    /// 社会稳定.
    /// law: bankruptcy.K01stability
    case stability
    /// 民生保障.
    /// law: bankruptcy.K02livelihood
    case livelihood
    /// 财产接管.
    /// law: bankruptcy.K03takeover
    case takeover
    /// 税收申报.
    /// law: bankruptcy.K04taxFiling
    case taxFiling
    /// 资产处置.
    /// law: bankruptcy.K05disposal
    case disposal
    /// 金融支持.
    /// law: bankruptcy.K06finance
    case finance
    /// 信用修复.
    /// law: bankruptcy.K07credit
    case credit
    /// 注销登记.
    /// law: bankruptcy.K08deregister
    case deregister
    /// 中介管理.
    /// law: bankruptcy.K09intermediaries
    case intermediaries
    /// 费用保障.
    /// law: bankruptcy.K10costFund
    case costFund
    /// 财产查询.
    /// law: bankruptcy.K11inquiry
    case inquiry
    /// 通知解封.
    /// law: bankruptcy.K12unseal
    case unseal
    /// 径行处置.
    /// law: bankruptcy.K13disposeDirect
    case disposeDirect
    /// 执转破通道.
    /// law: bankruptcy.K14transferChannel
    case transferChannel
    /// 僵尸企业出清.
    /// law: bankruptcy.K15zombie
    case zombie
    /// 职工安置.
    /// law: bankruptcy.K16employees
    case employees
    /// 划拨土地收回.
    /// law: bankruptcy.K17land
    case land
    /// 打击逃废债.
    /// law: bankruptcy.K18evade
    case evade
    /// 信息共享公示.
    /// law: bankruptcy.K19information
    case information
    /// 预警与庭外重组.
    /// law: bankruptcy.K20early
    case early
    /// 环境与安全责任.
    /// law: bankruptcy.K21environment
    case environment
    /// 涉刑财产移送.
    /// law: bankruptcy.K22criminalAssets
    case criminalAssets
    /// 互保链化解.
    /// law: bankruptcy.K23guaranteeChain
    case guaranteeChain
    /// 档案与账册移交.
    /// law: bankruptcy.K24archives
    case archives

    public static let wireIndex = VocabularyIndex<BankruptcyTopic>()

    public var term: Term {
        switch self {
        case .stability: Term("stability", "社会稳定", "social stability")
        case .livelihood: Term("livelihood", "民生保障", "livelihood")
        case .takeover: Term("takeover", "财产接管", "takeover of property")
        case .taxFiling: Term("tax-filing", "税收申报", "tax filing")
        case .disposal: Term("disposal", "资产处置", "disposal of assets")
        case .finance: Term("finance", "金融支持", "financial support")
        case .credit: Term("credit", "信用修复", "credit repair")
        case .deregister: Term("deregister", "注销登记", "deregistration")
        case .intermediaries: Term("intermediaries", "中介管理", "management of intermediaries")
        case .costFund: Term("cost-fund", "费用保障", "cost fund")
        case .inquiry: Term("inquiry", "财产查询", "property inquiry")
        case .unseal: Term("unseal", "通知解封", "notice to unseal")
        case .disposeDirect: Term("dispose-direct", "径行处置", "direct disposal")
        case .transferChannel: Term("transfer-channel", "执转破通道", "channel from enforcement")
        case .zombie: Term("zombie", "僵尸企业出清", "exit of zombie firms")
        case .employees: Term("employees", "职工安置", "placement of employees")
        case .land: Term("land", "划拨土地收回", "return of allocated land")
        case .evade: Term("evade", "打击逃废债", "action against debt evasion")
        case .information: Term("information", "信息共享公示", "information shared and published")
        case .early: Term("early", "预警与庭外重组", "early warning and workouts")
        case .environment: Term("environment", "环境与安全责任", "environment and safety")
        case .criminalAssets: Term("criminal-assets", "涉刑财产移送", "handover of property seized in criminal cases")
        case .guaranteeChain: Term("guarantee-chain", "互保链化解", "unwinding of guarantee chains")
        case .archives: Term("archives", "档案与账册移交", "handover of archives and books")
        }
    }
}
