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

/// The matrix of responsibilities as a permission check over any machine's acts.
///
/// Rows given by name come first. Without one, the machine's own law decides: an act that only court roles may do is a
/// judicial step, one that only government roles may do is an affair; the rest is not divided and passes.
public struct ResponsibilityPlan: Sendable, Hashable {
    /// The rows given by name, the first that covers an act decides.
    public var rules: [ResponsibilityRule]

    /// A plan of these rows.
    public init(_ rules: [ResponsibilityRule] = []) { self.rules = rules }

    /// The plan that follows from the machines alone.
    public static let standard = ResponsibilityPlan()

    /// The row that covers an act; nil where the act is not divided.
    public func rule<M: CaseMachine>(for kind: M.Act.Kind, in machine: M.Type) -> ResponsibilityRule?
    where M.Role: SidedRole {
        let act = MachineAct(machine, kind)
        if let rule = rules.first(where: { $0.acts.contains(act) || $0.machines.contains(M.name) }) { return rule }
        var sides = EnumSet<LiaisonSide>()
        for role in M.table[kind].by { sides.insert(role.side) }
        sides.remove(.system)
        if sides == [.court] { return .judicialProcedure }
        if sides == [.government] { return .affairs }
        return nil
    }

    /// Why a role may not lead an act, citing the row; nil where it may. What the register notes passes.
    public func refusal<M: CaseMachine>(
        of kind: M.Act.Kind, in machine: M.Type, by role: M.Role
    ) -> Reason? where M.Role: SidedRole {
        guard role.side != .system, let rule = rule(for: kind, in: machine), !rule.leads.contains(role.side) else {
            return nil
        }
        func leaders(_ language: Language) -> String {
            rule.leads.map { $0.term[language] }.joined(separator: language == .zh ? "、" : ", ")
        }
        return Reason(
            code: "governance.responsibility/\(rule.term.wire)/\(M.name.wire)/\(kind.term.wire)", nature: .wrongRole,
            basis: rule.basis,
            text: Bilingual(
                "「\(kind.term.zh)」属于\(rule.term.zh)，由\(leaders(.zh))主导，不由\(role.term.zh)作出",
                "“\(kind.term.en)” is \(rule.term.en), led by: \(leaders(.en)); not by: \(role.term.en)"),
            cure: Bilingual("由\(leaders(.zh))作出", "let it be done by: \(leaders(.en))"))
    }

    /// Takes one entry into a file after the check.
    ///
    /// - Throws: a refusal that cites the row, or the reasons of the file's own law; then nothing has changed.
    @discardableResult
    public func append<M: CaseMachine>(
        _ entry: Entry<M>, to file: inout CaseFile<M>, under law: LegalContext
    ) throws(GovernanceRefusal) -> CaseFile<M>.Receipt where M.Role: SidedRole {
        if let kind = entry.act.act?.kind, let reason = refusal(of: kind, in: M.self, by: entry.actor.role) {
            throw GovernanceRefusal([reason])
        }
        do throws(EntryProblem<M>) {
            return try file.append(entry, under: law)
        } catch {
            throw GovernanceRefusal(error.reasons)
        }
    }
}
