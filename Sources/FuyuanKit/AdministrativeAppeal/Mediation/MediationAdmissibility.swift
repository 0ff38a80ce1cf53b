/// Whether a dispute may be mediated.
@nonexhaustive
public enum MediationAdmissibility: UInt8, Vocabulary, WireValue {
    case allowed
    case reconciliationOnly
    case withdrawalOnly
    case localRule
    case notAllowed
    case otherForum

    public static let wireIndex = VocabularyIndex<MediationAdmissibility>()

    public var term: Term {
        switch self {
        case .allowed: Term("allowed", "可以调解", "may be mediated")
        case .reconciliationOnly:
            Term("reconciliation-only", "不适用调解，可以和解后撤回", "no mediation: reconciliation and withdrawal only")
        case .withdrawalOnly: Term("withdrawal-only", "不适用调解，可以撤回申请", "no mediation: withdrawal only")
        case .localRule: Term("local-rule", "依当地规定", "as the local rule says")
        case .notAllowed: Term("not-allowed", "不得调解", "may not be mediated")
        case .otherForum: Term("other-forum", "不属于该程序", "belongs to another forum")
        }
    }
}
