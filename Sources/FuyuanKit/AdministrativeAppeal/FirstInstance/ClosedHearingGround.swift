/// Why a hearing is not public (行政诉讼法 art. 54).
@nonexhaustive
public enum ClosedHearingGround: UInt8, Vocabulary, WireValue {
    case stateSecret
    case privacy
    case statute
    case tradeSecret

    public var term: Term {
        switch self {
        case .stateSecret: Term("state-secret", "涉及国家秘密", "state secrets")
        case .privacy: Term("privacy", "涉及个人隐私", "personal privacy")
        case .statute: Term("statute", "法律另有规定", "a statute says so")
        case .tradeSecret: Term("trade-secret", "涉及商业秘密，当事人申请不公开", "trade secrets, where a party asks")
        }
    }
}

extension ClosedHearingGround {
    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .stateSecret, .privacy, .statute: Basis(.administrativeProcedure(54, 1))
        case .tradeSecret: Basis(.administrativeProcedure(54, 2))
        }
    }

    /// Whether the hearing may be closed only where a party asks for it.
    public var needsRequest: Bool {
        switch self {
        case .tradeSecret: true
        case .stateSecret, .privacy, .statute: false
        }
    }
}
