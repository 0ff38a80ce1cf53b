/// A ruling in bankruptcy, and what may be done against it.
@nonexhaustive
public enum BankruptcyRuling: UInt8, Vocabulary {
    /// 不予受理.
    case refusal
    /// 驳回申请.
    case dismissal
    /// 受理.
    case acceptance
    /// 宣告破产.
    case declaration
    /// 批准或者不批准重整计划.
    case planApproval
    /// 认可和解协议.
    case settlementApproval
    /// 终结破产程序.
    case conclusion
    /// 确认债权表.
    case claimConfirmation
    /// 通过财产管理、变价、分配方案.
    case schemeApproval

    public var term: Term {
        switch self {
        case .refusal: Term("refusal", "不予受理裁定", "refusal of the petition")
        case .dismissal: Term("dismissal", "驳回申请裁定", "dismissal of the petition")
        case .acceptance: Term("acceptance", "受理裁定", "acceptance")
        case .declaration: Term("declaration", "宣告破产裁定", "declaration of bankruptcy")
        case .planApproval: Term("plan-approval", "批准重整计划裁定", "ruling on the plan")
        case .settlementApproval: Term("settlement-approval", "认可和解协议裁定", "ruling on the settlement")
        case .conclusion: Term("conclusion", "终结破产程序裁定", "conclusion")
        case .claimConfirmation: Term("claim-confirmation", "确认债权裁定", "confirmation of claims")
        case .schemeApproval: Term("scheme-approval", "认可财产管理、变价、分配方案裁定", "ruling on a scheme of property")
        }
    }

    /// Whether it may be appealed: only a refusal and a dismissal may.
    /// law: bankruptcy.v65
    public var isAppealable: Bool {
        switch self {
        case .refusal, .dismissal: true
        case .acceptance, .declaration, .planApproval, .settlementApproval, .conclusion, .claimConfirmation,
            .schemeApproval:
            false
        }
    }

    /// The time to appeal; nil where there is no appeal.
    public var timeToAppeal: TimeLimit? {
        switch self {
        case .refusal: .petitionAppealRefusal
        case .dismissal: .petitionAppealDismissal
        case .acceptance, .declaration, .planApproval, .settlementApproval, .conclusion, .claimConfirmation,
            .schemeApproval:
            nil
        }
    }

    /// What is wrong with an appeal against it; empty where it may be appealed.
    public var findingsOnAppeal: [Finding] {
        guard !isAppealable else { return [] }
        return [
            Finding(
                "bankruptcy.v65", .error,
                Basis(
                    .bankruptcy(12), .bankruptcy(4), .civilProcedure(157, 2), .civilProcedureInterpretation(378)),
                "\(term.zh)不得上诉", "no appeal lies against: \(term.en)")
        ]
    }
}
