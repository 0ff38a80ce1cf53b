/// How the mediation that failed had begun.
@nonexhaustive
public enum MediationOrigin: UInt8, Vocabulary, WireValue {
    /// Delegated before filing, off line (特邀调解规定 art. 21).
    case delegated
    /// Delegated before filing on the platform (在线调解规则 art. 21(2)).
    case delegatedOnline
    /// Applied for on the platform by a party: filing only where the party chooses it (在线调解规则 art. 21(1)).
    case appliedOnline

    public var term: Term {
        switch self {
        case .delegated: Term("delegated", "委派调解", "delegated by the court")
        case .delegatedOnline: Term("delegated-online", "在线委派调解", "delegated by the court on line")
        case .appliedOnline: Term("applied-online", "当事人在线申请调解", "applied for on line by a party")
        }
    }
}
