/// What a money case is about.
@nonexhaustive
public enum EnforcedSum: UInt8, Vocabulary, WireValue {
    case principal
    case interest
    case fee
    case costs

    public var term: Term {
        switch self {
        case .principal: Term("principal", "执行依据确定的债务", "the debt of the basis")
        case .interest: Term("interest", "迟延履行利息", "interest for delay")
        case .fee: Term("fee", "执行申请费", "enforcement fee")
        case .costs: Term("costs", "其他执行费用", "other costs")
        }
    }
}
