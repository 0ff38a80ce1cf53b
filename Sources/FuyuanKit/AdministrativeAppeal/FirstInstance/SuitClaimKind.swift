/// What a plaintiff asks for.
@nonexhaustive
public enum SuitClaimKind: UInt8, Vocabulary, WireValue {
    case annulment
    case performance
    case payment
    case declaration
    case voidness
    case agreementPerformance
    case agreementIndemnity
    case compensation

    public var term: Term {
        switch self {
        case .annulment: Term("annulment", "撤销或者变更行政行为", "annulment or change of an act")
        case .performance: Term("performance", "履行法定职责", "performance of a duty")
        case .payment: Term("payment", "给付", "payment")
        case .declaration: Term("declaration", "确认违法", "declaration of illegality")
        case .voidness: Term("voidness", "确认无效", "declaration of voidness")
        case .agreementPerformance: Term("agreement-performance", "履行行政协议", "performance of an agreement")
        case .agreementIndemnity:
            Term("agreement-indemnity", "行政协议变更、解除的补偿", "compensation for a change or end of an agreement")
        case .compensation: Term("compensation", "行政赔偿", "compensation for illegal harm")
        }
    }
}

extension SuitClaimKind {
    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .annulment: Basis(.administrativeProcedure(70))
        case .performance: Basis(.administrativeProcedure(72))
        case .payment: Basis(.administrativeProcedure(73))
        case .declaration: Basis(.administrativeProcedure(74, 2))
        case .voidness: Basis(.administrativeProcedure(75))
        case .agreementPerformance: Basis(.administrativeProcedure(78, 1))
        case .agreementIndemnity: Basis(.administrativeProcedure(78, 2))
        case .compensation: Basis(.administrativeCompensation(31))
        }
    }
}
