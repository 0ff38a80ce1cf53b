/// What the higher court ruled on reconsideration, but for a remand (异议复议规定 arts. 13, 23).
@nonexhaustive
public enum ReconsiderationResult: UInt8, Vocabulary, WireValue {
    case maintained
    case changed
    case revoked
    /// The ruling stands.
    case withdrawn

    public var term: Term {
        switch self {
        case .maintained: Term("maintained", "维持", "upheld")
        case .changed: Term("changed", "变更", "changed")
        case .revoked: Term("revoked", "撤销", "revoked")
        case .withdrawn: Term("withdrawn", "准许撤回复议申请", "withdrawn with leave")
        }
    }
}
