/// 和解申请: the debtor’s draft.
public struct SettlementDraft: WireRecord {
    /// Whether a draft agreement is attached; nil where the entry does not say.
    public var isAttached: Bool?
    /// All unsecured claims of the case; nil where the entry does not say.
    public var unsecuredTotal: Money?

    /// A draft.
    public init(isAttached: Bool? = nil, unsecuredTotal: Money? = nil) {
        self.isAttached = isAttached
        self.unsecuredTotal = unsecuredTotal
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            isAttached: try c.optional("isAttached", value?.isAttached),
            unsecuredTotal: try c.optional("unsecuredTotal", value?.unsecuredTotal))
    }
}

/// Why a settlement is invalid (企业破产法 art. 103(1)).
@nonexhaustive
public enum SettlementInvalidityGround: UInt8, Vocabulary, WireValue {
    /// 因债务人的欺诈而成立.
    case fraud
    /// 因其他违法行为而成立.
    case otherIllegality

    public var term: Term {
        switch self {
        case .fraud: Term("fraud", "因债务人的欺诈而成立", "made by the debtor’s fraud")
        case .otherIllegality: Term("other-illegality", "因其他违法行为而成立", "made by another illegal act")
        }
    }
}

/// 裁定无效.
public struct SettlementInvalidity: WireRecord {
    /// Why.
    public var ground: SettlementInvalidityGround

    /// A finding of invalidity.
    public init(_ ground: SettlementInvalidityGround) { self.ground = ground }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("ground", value?.ground))
    }
}
