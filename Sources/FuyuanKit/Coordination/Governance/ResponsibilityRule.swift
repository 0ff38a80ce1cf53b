/// A row of the matrix of responsibilities: what it covers, and which sides may lead it.
///
/// 司法程序由法院主导，风险管控与事务协调由政府主导: a published division of labour (通化), over any machine of the kit.
public struct ResponsibilityRule: Sendable, Hashable, Identifiable {
    /// Its id.
    public var id: Identifier<ResponsibilityRule> { Identifier(term.wire) }
    /// What it covers, in words.
    public var term: Term
    /// The sides that may lead it.
    public var leads: EnumSet<LiaisonSide>
    /// The single acts it covers.
    public var acts: Set<MachineAct>
    /// The machines of which it covers every act.
    public var machines: Set<Term>
    /// Where it stands.
    public var basis: Basis

    /// A row.
    public init(
        _ term: Term, ledBy leads: EnumSet<LiaisonSide>, acts: Set<MachineAct> = [], machines: Set<Term> = [],
        _ basis: Basis
    ) {
        self.term = term
        self.leads = leads
        self.acts = acts
        self.machines = machines
        self.basis = basis
    }

    /// 司法程序: steps that only a court may take.
    public static let judicialProcedure = ResponsibilityRule(
        ResponsibilityMatrix.judicialProcedure.term, ledBy: [.court], Basis(Citation("CPL23", 6), Citation("TH")))
    /// 事务协调: steps that only government may take.
    public static let affairs = ResponsibilityRule(
        ResponsibilityMatrix.affairs.term, ledBy: [.government], Basis(Citation("TH")))
    /// 风险管控: stability, warning, evasion of debts; covers what it is told to.
    public static let riskControl = ResponsibilityRule(
        ResponsibilityMatrix.riskControl.term, ledBy: [.government], Basis(Citation("TH")))
}
