/// How a retrial changes the earlier decision (行诉法解释 arts. 122, 123).
@nonexhaustive
public enum RetrialRevision: UInt8, Vocabulary, WireValue {
    case revised
    case suitDismissed
    case ordersDocketing
    case ordersTrial

    public var term: Term {
        switch self {
        case .revised: Term("revised", "改判", "judged anew")
        case .suitDismissed: Term("suit-dismissed", "撤销原判，驳回起诉", "suit dismissed")
        case .ordersDocketing: Term("orders-docketing", "指令受理", "docketing ordered")
        case .ordersTrial: Term("orders-trial", "指令审理", "trial ordered")
        }
    }
}
