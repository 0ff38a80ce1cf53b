/// Why an act has no effect: every reason at once.
///
/// Small and flat until somebody reads it: the texts are made by ``reasons``.
@frozen
public struct Refusal<Machine: CaseMachine>: Error, Sendable {
    /// What kind of act was refused.
    public let kind: Machine.Act.Kind
    /// The phase the case stands in.
    public let phase: Machine.Phase
    /// The role that tried.
    public let role: Machine.Role
    /// Whether the case is not where this act belongs.
    public let isWrongPhase: Bool
    /// Whether this role may not do it.
    public let isWrongRole: Bool
    /// The needed conditions that are not met.
    public let unmet: EnumSet<Machine.Condition>
    /// The needed conditions that cannot be told.
    public let unknown: EnumSet<Machine.Condition>
    /// The row of the law that was applied.
    public let rule: Rule<Machine>
    /// Why a component refuses its part.
    public let parts: [Reason]

    @inlinable
    init(
        kind: Machine.Act.Kind, phase: Machine.Phase, role: Machine.Role, isWrongPhase: Bool, isWrongRole: Bool,
        unmet: EnumSet<Machine.Condition>, unknown: EnumSet<Machine.Condition>, rule: Rule<Machine>, parts: [Reason]
    ) {
        self.kind = kind
        self.phase = phase
        self.role = role
        self.isWrongPhase = isWrongPhase
        self.isWrongRole = isWrongRole
        self.unmet = unmet
        self.unknown = unknown
        self.rule = rule
        self.parts = parts
    }

    /// Every reason, with its code, article, text in both languages and cure.
    public var reasons: [Reason] {
        var all: [Reason] = []
        if isWrongPhase { all.append(wrongPhase) }
        if isWrongRole { all.append(wrongRole) }
        for condition in unmet { all.append(.unmet(condition, of: kind, in: Machine.self)) }
        for condition in unknown { all.append(.unknown(condition, of: kind, in: Machine.self)) }
        return all + parts
    }

    /// The reasons, one a line, with article and cure.
    public func text(in language: Language) -> String {
        reasons.map { reason in
            var line = reason.text[language]
            if !reason.basis.isEmpty {
                line += language == .zh ? "（\(reason.basis.text(in: .zh))）" : " (\(reason.basis.text(in: .en)))"
            }
            if let cure = reason.cure { line += language == .zh ? "；补救：\(cure.zh)" : "; cure: \(cure.en)" }
            return line
        }
        .joined(separator: "\n")
    }

    private var wrongPhase: Reason {
        func names(_ language: Language) -> String {
            rule.from.map { $0.term[language] }.joined(separator: language == .zh ? "、" : ", ")
        }
        let way = Machine.firstSteps(from: phase, to: rule.from)
        return Reason(
            code: Reason.code(kind, Machine.self, "wrong-phase"), nature: .wrongPhase, basis: rule.basis,
            text: Bilingual(
                "「\(kind.term.zh)」只能在「\(names(.zh))」阶段作出，本案现处「\(phase.term.zh)」",
                "“\(kind.term.en)” belongs to: \(names(.en)); the case stands at: \(phase.term.en)"),
            cure: way.isEmpty ? nil : Machine.advice(toDo: way))
    }

    private var wrongRole: Reason {
        func names(_ language: Language) -> String {
            rule.by.map { $0.term[language] }.joined(separator: language == .zh ? "、" : ", ")
        }
        return Reason(
            code: Reason.code(kind, Machine.self, "wrong-role"), nature: .wrongRole, basis: rule.basis,
            text: Bilingual(
                "「\(kind.term.zh)」应由\(names(.zh))作出，不能由\(role.term.zh)作出",
                "“\(kind.term.en)” is for: \(names(.en)); not for: \(role.term.en)"),
            cure: Bilingual("由\(names(.zh))作出", "let it be done by: \(names(.en))"))
    }
}

extension CaseMachine {
    /// The acts that begin a shortest way from a phase to one of the goals; empty where no way leads there.
    static func firstSteps(from start: Phase, to goals: EnumSet<Phase>) -> [Act.Kind] {
        // Walk backwards from the goals until a layer holds the start.
        var reached = goals
        while !reached.contains(start) {
            let layer = table.filter { rule in rule.to.map(reached.contains) ?? false }
            let wider = layer.reduce(reached) { $0.union($1.from) }
            guard wider != reached else { return [] }
            if wider.contains(start) {
                return Act.Kind.allCases.filter { kind in
                    let rule = table[kind]
                    return rule.from.contains(start) && (rule.to.map(reached.contains) ?? false)
                }
            }
            reached = wider
        }
        return []
    }
}
