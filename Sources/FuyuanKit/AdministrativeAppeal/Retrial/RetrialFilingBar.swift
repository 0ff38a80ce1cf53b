/// Why an application for retrial is not docketed (行政再审立案规定 arts. 2, 14).
@nonexhaustive
public enum RetrialFilingBar: UInt8, Vocabulary, WireValue {
    case afterDismissal
    case againstRetrialJudgment
    case afterProcuratorate
    case withdrawnBefore

    public var term: Term {
        switch self {
        case .afterDismissal: Term("after-dismissal", "再审申请被驳回后再次提出申请", "applied again after a dismissal")
        case .againstRetrialJudgment:
            Term("against-retrial-judgment", "对再审判决、裁定提出申请", "against a retrial judgment or ruling")
        case .afterProcuratorate:
            Term("after-procuratorate", "人民检察院决定不予提出抗诉或者检察建议后又提出申请", "after the procuratorate declined")
        case .withdrawnBefore: Term("withdrawn-before", "撤回或者按撤回处理后再次申请", "applied again after a withdrawal")
        }
    }
}

extension RetrialFilingBar {
    /// Whether the applicant is told that the procuratorate is open: in the first two cases only.
    public var tellsOfProcuratorate: Bool {
        switch self {
        case .afterDismissal, .againstRetrialJudgment: true
        case .afterProcuratorate, .withdrawnBefore: false
        }
    }

    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .afterDismissal: Basis(.retrialFiling(2, 1, item: 1))
        case .againstRetrialJudgment: Basis(.retrialFiling(2, 1, item: 2))
        case .afterProcuratorate: Basis(.retrialFiling(2, 1, item: 3))
        case .withdrawnBefore: Basis(.retrialFiling(14), .administrativeProcedureInterpretation(115, 4))
        }
    }
}
