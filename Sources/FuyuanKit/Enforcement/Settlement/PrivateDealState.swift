/// How a deal that was not submitted stands (执行和解规定 art. 19).
@nonexhaustive
public enum PrivateDealState: UInt8, Vocabulary, WireValue {
    case performed
    case notDue
    case beingPerformed
    case notPerformed
    case notMade

    public var term: Term {
        switch self {
        case .performed: Term("performed", "履行完毕", "performed")
        case .notDue: Term("not-due", "期限、条件未成就", "not yet due")
        case .beingPerformed: Term("being-performed", "正在按约定履行", "being performed")
        case .notPerformed: Term("not-performed", "不履行", "not performed")
        case .notMade: Term("not-made", "未成立、未生效或者无效", "not made, not effective or void")
        }
    }
}

extension PrivateDealState {
    /// What the court does with the original enforcement on the debtor’s objection.
    public var consequence: EnforcementSettlement.Effect {
        switch self {
        case .performed: .terminateOriginal
        case .notDue, .beingPerformed: .suspendEnforcement
        case .notPerformed, .notMade: .dismissObjection
        }
    }
}
