/// Which court tries again (行政诉讼法 art. 92; 行诉法解释 art. 119(1)).
@nonexhaustive
public enum RetrialMode: UInt8, Vocabulary, WireValue {
    case sameCourt
    case ordered
    case takenUp

    public var term: Term {
        switch self {
        case .sameCourt: Term("same-court", "本院再审", "the court that gave the judgment")
        case .ordered: Term("ordered", "指令下级法院再审", "a lower court by order")
        case .takenUp: Term("taken-up", "提审", "the upper court itself")
        }
    }
}
