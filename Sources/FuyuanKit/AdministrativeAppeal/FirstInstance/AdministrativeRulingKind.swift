/// What is decided by ruling in administrative suits (裁定, 行诉法解释 art. 101(1)).
/// law: administrative.calculation-5.9-ruling
@nonexhaustive
public enum AdministrativeRulingKind: UInt8, Vocabulary, WireValue {
    case nonDocketing
    case dismissal
    case jurisdiction
    case abatement
    case suspension
    case transfer
    case stay
    case preservation
    case advanceEnforcement
    case withdrawal
    case correction
    case enforcementStay
    case retrial
    case actEnforcement
    case other

    public var term: Term {
        switch self {
        case .nonDocketing: Term("non-docketing", "不予立案", "not docketing")
        case .dismissal: Term("dismissal", "驳回起诉", "dismissal of the suit")
        case .jurisdiction: Term("jurisdiction", "管辖异议", "objection to jurisdiction")
        case .abatement: Term("abatement", "终结诉讼", "abatement")
        case .suspension: Term("suspension", "中止诉讼", "suspension")
        case .transfer: Term("transfer", "移送或者指定管辖", "transfer or designation of jurisdiction")
        case .stay: Term("stay", "诉讼期间停止行政行为的执行或者驳回停止执行的申请", "stay of the act, or refusal of it")
        case .preservation: Term("preservation", "财产保全", "preservation")
        case .advanceEnforcement: Term("advance-enforcement", "先予执行", "advance enforcement")
        case .withdrawal: Term("withdrawal", "准许或者不准许撤诉", "withdrawal allowed or not")
        case .correction: Term("correction", "补正裁判文书中的笔误", "correction of slips")
        case .enforcementStay: Term("enforcement-stay", "中止或者终结执行", "suspension or termination of enforcement")
        case .retrial: Term("retrial", "提审、指令再审或者发回重审", "retrial by a higher court, ordered retrial or remand")
        case .actEnforcement:
            Term("act-enforcement", "准许或者不准许执行行政机关的行政行为", "enforcement of an administrative act permitted or refused")
        case .other: Term("other", "其他需要裁定的事项", "other")
        }
    }
}

extension AdministrativeRulingKind {
    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .nonDocketing: Basis(.administrativeProcedureInterpretation(101, 1, item: 1))
        case .dismissal: Basis(.administrativeProcedureInterpretation(101, 1, item: 2))
        case .jurisdiction: Basis(.administrativeProcedureInterpretation(101, 1, item: 3))
        case .abatement: Basis(.administrativeProcedureInterpretation(101, 1, item: 4))
        case .suspension: Basis(.administrativeProcedureInterpretation(101, 1, item: 5))
        case .transfer: Basis(.administrativeProcedureInterpretation(101, 1, item: 6))
        case .stay: Basis(.administrativeProcedureInterpretation(101, 1, item: 7))
        case .preservation: Basis(.administrativeProcedureInterpretation(101, 1, item: 8))
        case .advanceEnforcement: Basis(.administrativeProcedureInterpretation(101, 1, item: 9))
        case .withdrawal: Basis(.administrativeProcedureInterpretation(101, 1, item: 10))
        case .correction: Basis(.administrativeProcedureInterpretation(101, 1, item: 11))
        case .enforcementStay: Basis(.administrativeProcedureInterpretation(101, 1, item: 12))
        case .retrial: Basis(.administrativeProcedureInterpretation(101, 1, item: 13))
        case .actEnforcement: Basis(.administrativeProcedureInterpretation(101, 1, item: 14))
        case .other: Basis(.administrativeProcedureInterpretation(101, 1, item: 15))
        }
    }

    /// Whether a party may appeal against it (行诉法解释 art. 101(2)): only against not docketing, dismissal and a ruling on
    /// jurisdiction.
    public var isAppealable: Bool {
        switch self {
        case .nonDocketing, .dismissal, .jurisdiction: true
        case .abatement, .suspension, .transfer, .stay, .preservation, .advanceEnforcement, .withdrawal, .correction,
            .enforcementStay, .retrial, .actEnforcement, .other:
            false
        }
    }
}
