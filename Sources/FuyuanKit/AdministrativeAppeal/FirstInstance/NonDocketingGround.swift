/// Why a suit is not docketed (不予立案).
@nonexhaustive
public enum NonDocketingGround: UInt8, Vocabulary, WireValue {
    case conditionsUnmet
    case outOfTime
    case correctionRefused
    case reconsiderationSkipped
    case reconsiderationPending
    case afterWithdrawal

    public var term: Term {
        switch self {
        case .conditionsUnmet: Term("conditions-unmet", "不符合起诉条件", "conditions of suit unmet")
        case .outOfTime: Term("out-of-time", "超过起诉期限", "out of time")
        case .correctionRefused: Term("correction-refused", "拒绝补正或者经补正仍不符合条件，坚持起诉", "not corrected, yet insisted on")
        case .reconsiderationSkipped:
            Term("reconsideration-skipped", "应当先申请复议而未申请", "reconsideration required first was skipped")
        case .reconsiderationPending:
            Term("reconsideration-pending", "复议已受理且在法定复议期限内", "reconsideration accepted and its period running")
        case .afterWithdrawal:
            Term("after-withdrawal", "撤诉后以同一事实和理由重新起诉", "sued again on the same facts and grounds after withdrawal")
        }
    }
}

extension NonDocketingGround {
    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .conditionsUnmet: Basis(.administrativeProcedure(49), .administrativeProcedure(51, 2))
        case .outOfTime: Basis(.administrativeProcedure(46))
        case .correctionRefused: Basis(.administrativeProcedureInterpretation(55, 2))
        case .reconsiderationSkipped: Basis(.administrativeProcedure(44, 2), .administrativeProcedureInterpretation(56))
        case .reconsiderationPending: Basis(.administrativeProcedureInterpretation(57))
        case .afterWithdrawal: Basis(.administrativeProcedureInterpretation(60))
        }
    }
}
