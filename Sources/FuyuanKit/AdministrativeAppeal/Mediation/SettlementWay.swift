/// How a dispute with an organ is settled.
@nonexhaustive
public enum SettlementWay: UInt8, Vocabulary, WireValue {
    /// By the court or the reconsideration organ.
    case mediationStatement
    case reconciliationAndWithdrawal
    case plainWithdrawal
    /// Over how a decision is performed.
    case executionAgreement
    /// Binds like a contract.
    case mediationAgreement

    public static let wireIndex = VocabularyIndex<SettlementWay>()

    public var term: Term {
        switch self {
        case .mediationStatement: Term("mediation-statement", "调解书", "mediation statement")
        case .reconciliationAndWithdrawal:
            Term("reconciliation-and-withdrawal", "和解后撤回起诉、申请", "reconciliation and withdrawal")
        case .plainWithdrawal: Term("plain-withdrawal", "撤回申请", "withdrawal")
        case .executionAgreement: Term("execution-agreement", "执行协议", "execution agreement")
        case .mediationAgreement: Term("mediation-agreement", "调解协议", "mediation agreement")
        }
    }
}
