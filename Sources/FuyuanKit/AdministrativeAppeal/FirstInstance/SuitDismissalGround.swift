/// Why a suit already docketed is dismissed by ruling (驳回起诉, 行诉法解释 art. 69(1)).
@nonexhaustive
public enum SuitDismissalGround: UInt8, Vocabulary, WireValue {
    case conditionsUnmet
    case outOfTime
    case wrongDefendant
    case agentDefect
    case reconsiderationSkipped
    case repeatedSuit
    case afterWithdrawal
    case noEffectOnRights
    case boundByJudgment
    case other

    public var term: Term {
        switch self {
        case .conditionsUnmet: Term("conditions-unmet", "不符合行政诉讼法第四十九条规定", "conditions of art. 49 unmet")
        case .outOfTime: Term("out-of-time", "超过法定起诉期限且无第四十八条情形", "out of time, with no ground under art. 48")
        case .wrongDefendant: Term("wrong-defendant", "错列被告且拒绝变更", "wrong defendant, not changed")
        case .agentDefect:
            Term(
                "agent-defect", "未按照规定由法定代理人、指定代理人、代表人为诉讼行为", "not acting through the agent or representative required")
        case .reconsiderationSkipped:
            Term("reconsideration-skipped", "未按照法律、法规规定先向行政机关申请复议", "reconsideration required first was skipped")
        case .repeatedSuit: Term("repeated-suit", "重复起诉", "repeated suit")
        case .afterWithdrawal: Term("after-withdrawal", "撤回起诉后无正当理由再行起诉", "sued again after withdrawal without reason")
        case .noEffectOnRights: Term("no-effect-on-rights", "行政行为对其合法权益明显不产生实际影响", "manifestly no effect on rights")
        case .boundByJudgment:
            Term("bound-by-judgment", "诉讼标的已为生效裁判或者调解书所羁束", "bound by an effective judgment or mediation")
        case .other: Term("other", "其他不符合法定起诉条件的情形", "other")
        }
    }
}

extension SuitDismissalGround {
    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .conditionsUnmet: Basis(.administrativeProcedureInterpretation(69, 1, item: 1))
        case .outOfTime: Basis(.administrativeProcedureInterpretation(69, 1, item: 2))
        case .wrongDefendant: Basis(.administrativeProcedureInterpretation(69, 1, item: 3))
        case .agentDefect: Basis(.administrativeProcedureInterpretation(69, 1, item: 4))
        case .reconsiderationSkipped: Basis(.administrativeProcedureInterpretation(69, 1, item: 5))
        case .repeatedSuit: Basis(.administrativeProcedureInterpretation(69, 1, item: 6))
        case .afterWithdrawal: Basis(.administrativeProcedureInterpretation(69, 1, item: 7))
        case .noEffectOnRights: Basis(.administrativeProcedureInterpretation(69, 1, item: 8))
        case .boundByJudgment: Basis(.administrativeProcedureInterpretation(69, 1, item: 9))
        case .other: Basis(.administrativeProcedureInterpretation(69, 1, item: 10))
        }
    }
}
