/// What the police decided on a transferred case.
@nonexhaustive
public enum PoliceDecision: UInt8, Vocabulary, WireValue {
    /// 立案.
    case filed
    /// 不予立案.
    case notFiled

    public var term: Term {
        switch self {
        case .filed: Term("filed", "立案", "case opened")
        case .notFiled: Term("not-filed", "不予立案", "no case opened")
        }
    }
}
