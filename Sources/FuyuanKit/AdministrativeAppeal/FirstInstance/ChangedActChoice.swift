/// What the plaintiff does once the organ has changed the act (行诉法解释 art. 81).
@nonexhaustive
public enum ChangedActChoice: UInt8, Vocabulary, WireValue {
    case withdraw
    case attackNewAct
    case keepClaim

    public var term: Term {
        switch self {
        case .withdraw: Term("withdraw", "申请撤诉", "asks to withdraw")
        case .attackNewAct: Term("attack-new-act", "对改变后的行政行为起诉", "sues over the changed act")
        case .keepClaim: Term("keep-claim", "坚持对原行政行为的诉讼", "keeps to the original act, for a finding of illegality")
        }
    }
}

extension ChangedActChoice {
    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .withdraw: Basis(.administrativeProcedureInterpretation(81), .suitWithdrawal(2))
        case .attackNewAct: Basis(.administrativeProcedureInterpretation(81, 2))
        case .keepClaim: Basis(.administrativeProcedureInterpretation(81, 3))
        }
    }
}
