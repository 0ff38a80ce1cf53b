/// For what an organ answers to the creditor.
@nonexhaustive
public enum AssistanceLiabilityGround: UInt8, Vocabulary, WireValue {
    /// A bank let frozen money go.
    case unfroze
    /// An employer or payer paid the debtor.
    case paidIncome
    /// Whoever kept the thing let it go.
    case disposedProperty
    /// A company paid out frozen dividends or let frozen equity go.
    case releasedEquity

    public var term: Term {
        switch self {
        case .unfroze: Term("unfroze", "擅自解冻", "unfroze without leave")
        case .paidIncome: Term("paid-income", "擅自支付收入", "paid out withheld income")
        case .disposedProperty: Term("disposed-property", "擅自处分已查封、扣押的财产", "disposed of sealed property")
        case .releasedEquity:
            Term(
                "released-equity", "擅自支付已冻结的股息红利，办理已冻结股权的转移",
                "paid out frozen dividends, or transferred frozen equity")
        }
    }
}

extension AssistanceLiabilityGround {
    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .unfroze: Basis(.enforcementRules(26))
        case .paidIncome: Basis(.enforcementRules(30))
        case .disposedProperty: Basis(.enforcementRules(32))
        case .releasedEquity: Basis(.enforcementRules(40))
        }
    }
}
