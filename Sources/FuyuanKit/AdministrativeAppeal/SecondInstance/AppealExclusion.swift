/// Why time is left out of the trial limit (行诉法解释 arts. 50, 138(3)).
@nonexhaustive
public enum AppealExclusion: UInt8, Vocabulary, WireValue {
    case publicNotice
    case appraisal
    case jurisdiction
    case mediation
    case civilDispute

    public var term: Term {
        switch self {
        case .publicNotice: Term("public-notice", "公告", "public notice")
        case .appraisal: Term("appraisal", "鉴定", "appraisal")
        case .jurisdiction: Term("jurisdiction", "处理管辖异议或者管辖争议", "jurisdiction matters")
        case .mediation: Term("mediation", "调解", "mediation")
        case .civilDispute: Term("civil-dispute", "一并审理民事争议另行立案", "a civil dispute docketed apart")
        }
    }
}
