/// How an earlier objection ended.
@nonexhaustive
public enum EarlierObjectionEnd: UInt8, Vocabulary, WireValue {
    /// New grounds are added to it, not brought apart.
    case pending
    case notAccepted
    case upheld
    case dismissed
    case withdrawn

    public var term: Term {
        switch self {
        case .pending: Term("pending", "审查中", "pending")
        case .notAccepted: Term("not-accepted", "不予受理", "not accepted")
        case .upheld: Term("upheld", "成立", "upheld")
        case .dismissed: Term("dismissed", "驳回", "dismissed")
        case .withdrawn: Term("withdrawn", "撤回", "withdrawn")
        }
    }
}

extension EarlierObjectionEnd {
    /// Whether another objection to the same matter is not accepted (异议复议规定 art. 15).
    public var barsAnother: Bool {
        switch self {
        case .dismissed, .withdrawn: true
        case .pending, .notAccepted, .upheld: false
        }
    }
}
