/// When compensation may be claimed before enforcement has ended, where nothing else helps (涉执行司法赔偿解释 art. 5).
@nonexhaustive
public enum CompensationException: UInt8, Vocabulary, WireValue {
    case sanctionRevoked
    case ownershipSettled
    case stagnation
    case otherException

    public var term: Term {
        switch self {
        case .sanctionRevoked:
            Term("sanction-revoked", "罚款、拘留被撤销或者造成人身损害", "fine or detention revoked, or bodily harm done")
        case .ownershipSettled:
            Term(
                "ownership-settled", "财产经诉讼确认不属于被执行人，或者执行行为已确认违法",
                "the property was held not to be the debtor’s, or the conduct unlawful")
        case .stagnation:
            Term("stagnation", "立案超过五年、已终本且无财产可供执行", "over five years, this round ended, no property left")
        case .otherException: Term("other-exception", "可以申请赔偿的其他情形", "another case in which it may be claimed")
        }
    }
}
