/// The kind of suit to be filed: it decides the time for filing (登记立案规定 art. 8).
@nonexhaustive
public enum SuitKind: UInt8, Vocabulary, WireValue {
    /// A civil suit.
    case civil
    /// An administrative suit.
    case administrative
    /// A third-party revocation suit.
    case thirdPartyRevocation
    /// A suit of objection to enforcement.
    case enforcementObjection

    public var term: Term {
        switch self {
        case .civil: Term("civil", "民事起诉", "civil suit")
        case .administrative: Term("administrative", "行政起诉", "administrative suit")
        case .thirdPartyRevocation: Term("third-party-revocation", "第三人撤销之诉", "third-party revocation suit")
        case .enforcementObjection: Term("enforcement-objection", "执行异议之诉", "suit of objection to enforcement")
        }
    }

    /// How long the court may take to decide on filing.
    public var limit: TimeLimit {
        switch self {
        case .civil: .filingDecision
        case .administrative: .administrativeFiling
        case .thirdPartyRevocation: .filingThirdPartyRevocation
        case .enforcementObjection: .filingEnforcementObjectionSuit
        }
    }
}
