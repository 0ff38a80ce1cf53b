/// Why another court takes an administrative suit.
@nonexhaustive
public enum SuitTransferGround: UInt8, Vocabulary, WireValue {
    case objectionSustained
    case ownMotion
    case designated
    case raised

    public var term: Term {
        switch self {
        case .objectionSustained: Term("objection-sustained", "管辖异议成立", "the objection to jurisdiction is sound")
        case .ownMotion: Term("own-motion", "受理后发现不属于本院管辖", "the court finds it has no jurisdiction")
        case .designated: Term("designated", "上级人民法院指定管辖", "a higher court designates another")
        case .raised: Term("raised", "上级人民法院提级审理", "a higher court takes the case up")
        }
    }
}

extension SuitTransferGround {
    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .objectionSustained: Basis(.administrativeProcedureInterpretation(10))
        case .ownMotion: Basis(.administrativeProcedure(22))
        case .designated: Basis(.administrativeProcedure(23), .administrativeProcedureInterpretation(6))
        case .raised: Basis(.administrativeProcedure(24))
        }
    }
}
