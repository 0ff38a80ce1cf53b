/// How ordinary claims share what is left after costs and priorities.
@nonexhaustive
public enum ProceedsMethod: UInt8, Vocabulary, WireValue {
    /// 参与分配: in proportion to all ordinary claims (民诉法解释 art. 508).
    case participation
    /// 按措施先后: in the order of the measures (民诉法解释 art. 514; 执行工作规定 art. 55(1)).
    case measureOrder
    /// 同一依据按比例: several creditors of one instrument, none secured, in proportion (执行工作规定 art. 55(3)).
    case oneInstrument

    public var term: Term {
        switch self {
        case .participation: Term("participation", "参与分配（按比例）", "participation, in proportion")
        case .measureOrder: Term("measure-order", "按采取执行措施的先后顺序", "in the order of the measures")
        case .oneInstrument: Term("one-instrument", "同一执行依据，按比例", "one instrument, in proportion")
        }
    }

    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .participation: Basis(.civilProcedureInterpretation(508))
        case .measureOrder: Basis(.civilProcedureInterpretation(514), .enforcementRules(55, 1))
        case .oneInstrument: Basis(.enforcementRules(55, 3))
        }
    }

    /// The method for a debtor where creditors have different instruments and there is no bankruptcy.
    ///
    /// law: enforcement.Nobodyconsents
    public static func usual(for debtor: EnforcementDebtor) -> ProceedsMethod {
        debtor.allowsParticipation ? .participation : .measureOrder
    }
}
