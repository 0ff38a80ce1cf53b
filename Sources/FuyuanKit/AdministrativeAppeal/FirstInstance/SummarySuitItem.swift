/// Which first-instance suits may be tried by summary procedure without consent (行政诉讼法 art. 82(1)).
@nonexhaustive
public enum SummarySuitItem: UInt8, Vocabulary, WireValue {
    case actOnSpot
    case smallAmount
    case information

    public var term: Term {
        switch self {
        case .actOnSpot: Term("act-on-spot", "被诉行政行为是依法当场作出", "the act was lawfully made on the spot")
        case .smallAmount: Term("small-amount", "案件涉及款额二千元以下", "no more than 2,000 yuan is at stake")
        case .information: Term("information", "属于政府信息公开案件", "government information")
        }
    }
}

extension SummarySuitItem {
    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .actOnSpot: Basis(.administrativeProcedure(82, 1, item: 1))
        case .smallAmount: Basis(.administrativeProcedure(82, 1, item: 2))
        case .information: Basis(.administrativeProcedure(82, 1, item: 3))
        }
    }
}
