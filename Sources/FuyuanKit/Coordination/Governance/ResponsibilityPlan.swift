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

/// A case file whose roles stand on sides: every file of a machine with such roles.
public protocol SidedDossier: Dossier {
    /// Why a role may not lead an act under a plan, by the wire names of both; nil where it may, or where the machine
    /// has no such act or role.
    static func refusal(of act: String, by role: String, under plan: ResponsibilityPlan) -> Reason?
}

extension CaseFile: SidedDossier where Machine.Role: SidedRole {
    public static func refusal(of act: String, by role: String, under plan: ResponsibilityPlan) -> Reason? {
        guard let kind = Machine.Act.Kind(wire: act), let role = Machine.Role(wire: role) else { return nil }
        return plan.refusal(of: kind, in: Machine.self, by: role)
    }
}

extension ResponsibilityPlan {
    /// Why a role may not lead an act, by wire names; nil where it may, or where the kit knows no such machine, act or
    /// role.
    public func refusal(machine: String, act: String, by role: String) -> Reason? {
        (Docket.machine(named: machine) as? any SidedDossier.Type)?.refusal(of: act, by: role, under: self)
    }
}
