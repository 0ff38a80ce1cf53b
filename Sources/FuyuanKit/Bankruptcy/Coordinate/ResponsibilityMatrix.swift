/// 政府主导风险管控与事务协调、法院主导司法程序: what is the court's in a bankruptcy, and what the government's.
///
/// A published division of labour (通化); that only courts take judicial steps follows from 企业破产法 art. 3.
@nonexhaustive
public enum ResponsibilityMatrix: UInt8, Vocabulary, WireValue {
    /// 司法程序: rulings, decisions, meetings of the case.
    case judicialProcedure
    /// 风险管控: stability, warning, evasion.
    case riskControl
    /// 事务协调: everything the registers, taxes, accounts and people need.
    case affairs

    public static let wireIndex = VocabularyIndex<ResponsibilityMatrix>()

    public var term: Term {
        switch self {
        case .judicialProcedure: Term("judicial-procedure", "司法程序", "judicial procedure")
        case .riskControl: Term("risk-control", "风险管控", "risk control")
        case .affairs: Term("affairs", "事务协调", "coordination of affairs")
        }
    }

    /// Who leads it.
    public var leads: EnumSet<BankruptcyRole> {
        switch self {
        case .judicialProcedure: [.court, .higherCourt, .enforcingCourt, .rosterCourt, .otherCourt]
        case .riskControl, .affairs:
            [.publicOrgan, .taxOrgan, .registry, .responsibleUnit, .coordinationOffice, .leadingGroup, .regulator]
        }
    }

    /// Where the row stands.
    public var basis: Basis {
        switch self {
        case .judicialProcedure: Basis(.bankruptcy(3), Citation("TH"))
        case .riskControl, .affairs: Basis(Citation("TH"), Citation("BE19", 33, 2))
        }
    }

    /// Why a role may not lead a matter of this row; nil where it may. An error where somebody other than a court takes
    /// a judicial step; a warning where the split is practice.
    public func finding(leadBy role: BankruptcyRole, at path: String = "") -> Finding? {
        guard !leads.contains(role) else { return nil }
        return Finding(
            "bankruptcy.responsibility.\(term.wire)", self == .judicialProcedure ? .error : .warning, at: path, basis,
            "「\(term.zh)」不由\(role.term.zh)主导", "“\(term.en)” is not led by: \(role.term.en)")
    }
}
