/// What no administrative suit lies against (行政诉讼法 art. 13).
@nonexhaustive
public enum SuitScopeExclusion: UInt8, Vocabulary, WireValue {
    case stateAct
    case generalNorm
    case personnel
    case finalByStatute

    public var term: Term {
        switch self {
        case .stateAct: Term("state-act", "国防、外交等国家行为", "act of state")
        case .generalNorm: Term("general-norm", "行政法规、规章或者具有普遍约束力的决定、命令", "norm of general force")
        case .personnel: Term("personnel", "对行政机关工作人员的奖惩、任免等决定", "internal personnel decision")
        case .finalByStatute: Term("final-by-statute", "法律规定由行政机关最终裁决的行政行为", "act final by statute")
        }
    }
}

extension SuitScopeExclusion {
    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .stateAct: Basis(.administrativeProcedure(13, item: 1))
        case .generalNorm: Basis(.administrativeProcedure(13, item: 2))
        case .personnel: Basis(.administrativeProcedure(13, item: 3))
        case .finalByStatute: Basis(.administrativeProcedure(13, item: 4))
        }
    }
}
