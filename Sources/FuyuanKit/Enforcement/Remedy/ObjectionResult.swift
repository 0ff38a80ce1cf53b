/// What a court ruled on an objection (异议复议规定 art. 17).
@nonexhaustive
public enum ObjectionResult: UInt8, Vocabulary, WireValue {
    case upheld
    case partlyUpheld
    case dismissed

    public var term: Term {
        switch self {
        case .upheld: Term("upheld", "异议成立", "upheld")
        case .partlyUpheld: Term("partly-upheld", "部分成立", "partly upheld")
        case .dismissed: Term("dismissed", "驳回异议", "dismissed")
        }
    }
}
