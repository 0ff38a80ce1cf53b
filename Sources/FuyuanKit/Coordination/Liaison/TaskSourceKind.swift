/// 来源: where a task comes from (花山区实施方案; the proposal of deputies, Qinhuangdao).
@nonexhaustive
public enum TaskSourceKind: UInt8, Vocabulary, WireValue {
    case annualPlan
    case conferenceDecision
    case superiorAssignment
    case judicialAdvice
    case deputyProposal

    public static let wireIndex = VocabularyIndex<TaskSourceKind>()

    public var term: Term {
        switch self {
        case .annualPlan: Term("annual-plan", "年度工作安排", "annual plan")
        case .conferenceDecision: Term("conference-decision", "会议议定事项", "decision of a conference")
        case .superiorAssignment: Term("superior-assignment", "上级交办", "assignment by a superior")
        case .judicialAdvice: Term("judicial-advice", "司法建议", "judicial advice")
        case .deputyProposal: Term("deputy-proposal", "政协提案、代表建议", "proposal of deputies")
        }
    }
}
