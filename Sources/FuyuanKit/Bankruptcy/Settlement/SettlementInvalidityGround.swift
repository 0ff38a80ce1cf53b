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
