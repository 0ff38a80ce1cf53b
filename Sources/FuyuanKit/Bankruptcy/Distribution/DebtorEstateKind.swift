/// What kind of debtor an estate belongs to: special statutes change the order of payment.
@nonexhaustive
public enum DebtorEstateKind: UInt8, Vocabulary {
    /// An enterprise legal person without a special order.
    case company
    /// A commercial bank: individual savings go before the rest (商业银行法 art. 71).
    case bank
    /// An insurance company: insurance claims go before other social insurance and taxes (保险法 art. 91).
    case insurer
    /// A farmers' cooperative: its members' unpaid trade goes first (农民专业合作社法 art. 55).
    case cooperative
    /// A partnership: the order of art. 113; the general partners owe what stays unpaid (合伙企业法 art. 92).
    case partnership

    public var term: Term {
        switch self {
        case .company: Term("company", "企业法人", "company")
        case .bank: Term("bank", "商业银行", "commercial bank")
        case .insurer: Term("insurer", "保险公司", "insurer")
        case .cooperative: Term("cooperative", "农民专业合作社", "farmers’ cooperative")
        case .partnership: Term("partnership", "合伙企业", "partnership")
        }
    }

    /// Where its order of payment stands.
    public var basis: Basis {
        switch self {
        case .company: Basis(.bankruptcy(113, 1), .bankruptcy(43))
        case .bank: Basis(Citation("COB15", 71), .bankruptcy(113, 1))
        case .insurer: Basis(Citation("INS15", 91))
        case .cooperative: Basis(Citation("COOP17", 55), .bankruptcy(113, 1))
        case .partnership: Basis(Citation("PAR06", 92), .bankruptcy(113, 1))
        }
    }
}
