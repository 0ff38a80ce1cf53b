/// What may not be reviewed (行政复议法 art. 12).
@nonexhaustive
public enum ReconsiderationExclusion: UInt8, Vocabulary, WireValue {
    case stateAct
    case norm
    case personnel
    case civilMediation

    public var term: Term {
        switch self {
        case .stateAct: Term("state-act", "国防、外交等国家行为", "act of state")
        case .norm: Term("norm", "行政法规、规章或者具有普遍约束力的决定、命令等规范性文件", "norm of general force")
        case .personnel: Term("personnel", "对行政机关工作人员的奖惩、任免等决定", "internal personnel decision")
        case .civilMediation: Term("civil-mediation", "对民事纠纷作出的调解", "mediation of a civil dispute")
        }
    }
}

extension ReconsiderationExclusion {
    /// The item of 行政复议法 art. 12.
    public var citation: Citation { .reconsideration(12, 1, item: rawValue + 1) }
}
