/// 领域: what field a task belongs to (the headings of 花山区实施方案; ecology and risk, Tonghua).
@nonexhaustive
public enum TaskDomain: UInt8, Vocabulary, WireValue {
    case ruleOfLawGovernment
    case businessEnvironment
    case bankruptcy
    case enforcement
    case socialGovernance
    case ecology
    case risk

    public static let wireIndex = VocabularyIndex<TaskDomain>()

    public var term: Term {
        switch self {
        case .ruleOfLawGovernment: Term("rule-of-law-government", "法治政府", "rule-of-law government")
        case .businessEnvironment: Term("business-environment", "营商环境", "business environment")
        case .bankruptcy: Term("bankruptcy", "破产", "bankruptcy")
        case .enforcement: Term("enforcement", "执行", "enforcement")
        case .socialGovernance: Term("social-governance", "社会治理", "social governance")
        case .ecology: Term("ecology", "生态环境", "ecology")
        case .risk: Term("risk", "风险防控", "risk")
        }
    }
}
