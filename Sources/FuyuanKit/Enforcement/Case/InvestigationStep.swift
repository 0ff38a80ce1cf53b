/// What makes an investigation of property exhaustive; from memory (终本规定 art. 3).
@nonexhaustive
public enum InvestigationStep: UInt8, Vocabulary, WireValue {
    case leadsChecked
    case networkQuery
    case onSite
    case search
    case auditOrReward

    public var term: Term {
        switch self {
        case .leadsChecked: Term("leads-checked", "核实申请执行人提供的线索", "the creditor’s leads checked")
        case .networkQuery: Term("network-query", "网络执行查控", "network query")
        case .onSite: Term("on-site", "现场调查（网络查控不能覆盖）", "on-site inquiry where the network does not reach")
        case .search: Term("search", "搜查（隐匿财产）", "search where property is hidden")
        case .auditOrReward: Term("audit-or-reward", "依申请审计、悬赏", "audit or reward on request")
        }
    }
}
