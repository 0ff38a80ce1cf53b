/// How the ordinary creditors of one debtor share what enforcement brings in, outside bankruptcy.
@nonexhaustive
public enum EnforcementShare: UInt8, Vocabulary, WireValue {
    /// 参与分配: in proportion (民诉法解释 art. 506).
    case proRata
    /// 按查封先后顺序清偿 (民诉法解释 art. 514).
    case seizureOrder

    public var term: Term {
        switch self {
        case .proRata: Term("pro-rata", "参与分配", "pro-rata participation")
        case .seizureOrder: Term("seizure-order", "按查封先后顺序清偿", "order of seizure")
        }
    }

    /// How the creditors of such a debtor share: those of an enterprise legal person never in proportion.
    /// law: bankruptcy.v72
    public init(of debtor: BankruptcyDebtorKind) { self = debtor.isEnterpriseLegalPerson ? .seizureOrder : .proRata }

    /// What is wrong with sharing so what such a debtor has.
    public func findings(of debtor: BankruptcyDebtorKind) -> [Finding] {
        guard self == .proRata, debtor.isEnterpriseLegalPerson else { return [] }
        return [
            Finding(
                "bankruptcy.v72", .error,
                Basis(.civilProcedureInterpretation(506), .civilProcedureInterpretation(514)),
                "被执行人为企业法人的，不适用参与分配，按查封先后顺序清偿",
                "no pro-rata participation against an enterprise legal person: seizure order")
        ]
    }
}
