/// A machine's table in words: one row per act, for people to check against the law.
public struct RuleTable: Sendable {
    /// One row.
    public struct Row: Sendable {
        /// The act.
        public let act: Term
        /// Where it may be done.
        public let from: [Term]
        /// Where it leads; nil where it stays.
        public let to: Term?
        /// Who may do it.
        public let by: [Term]
        /// Without these it has no effect, each with its articles.
        public let needs: [(term: Term, basis: Basis)]
        /// Without these it stands irregularly, each with its articles.
        public let expects: [(term: Term, basis: Basis)]
        /// The clocks it starts.
        public let starts: [Term]
        /// The clocks it stops.
        public let stops: [Term]
        /// The clocks it holds.
        public let suspends: [Term]
        /// The clocks it lets go on.
        public let resumes: [Term]
        /// What must now happen.
        public let emits: [Term]
        /// The papers made.
        public let issues: [Term]
        /// The articles of the row.
        public let basis: Basis
        /// How well the source was verified.
        public let evidence: Evidence
    }

    /// What the machine is called.
    public let name: Term
    /// The phases of the machine.
    public let phases: [Term]
    /// The rows, in the order of the table.
    public let rows: [Row]

    /// The table of a machine.
    public init<Machine: CaseMachine>(of machine: Machine.Type) {
        func grounds(_ conditions: EnumSet<Machine.Condition>) -> [(term: Term, basis: Basis)] {
            conditions.map { ($0.term, Machine.ground(of: $0).basis) }
        }
        name = Machine.name
        phases = Machine.Phase.allCases.map(\.term)
        rows = Machine.Act.Kind.allCases.map { kind in
            let rule = Machine.table[kind]
            return Row(
                act: kind.term, from: rule.from.map(\.term), to: rule.to?.term, by: rule.by.map(\.term),
                needs: grounds(rule.needs), expects: grounds(rule.expects), starts: rule.starts.map(\.term),
                stops: rule.stops.map(\.term), suspends: rule.suspends.map(\.term), resumes: rule.resumes.map(\.term),
                emits: rule.emits.map(\.term), issues: rule.issues.map(\.term), basis: rule.basis,
                evidence: rule.evidence)
        }
    }

    /// The table in Markdown.
    public func markdown(in language: Language) -> String {
        let (comma, semicolon) = language == .zh ? ("、", "；") : (", ", "; ")
        func names(_ terms: [Term]) -> String {
            let texts = terms.map { $0[language] }
            return texts.joined(
                separator: texts.contains { $0.contains { $0 == "," || $0 == "，" } } ? semicolon : comma)
        }
        // Most phases are named by those that are not among them.
        func places(_ terms: [Term]) -> String {
            let others = phases.filter { !terms.contains($0) }
            guard terms.count >= 6, others.count <= 3 else { return names(terms) }
            if others.isEmpty { return language == .zh ? "任何阶段" : "any" }
            return language == .zh ? "除\(names(others))外" : "all but \(names(others))"
        }
        func conditions(_ list: [(term: Term, basis: Basis)]) -> String {
            list.map { condition in
                let basis = condition.basis.text(in: language)
                guard !basis.isEmpty else { return condition.term[language] }
                return condition.term[language] + (language == .zh ? "（\(basis)）" : " (\(basis))")
            }
            .joined(separator: "<br>")
        }
        func clocks(_ row: Row) -> String {
            let verbs =
                language == .zh ? ["起算", "停止", "中止", "恢复"] : ["starts", "stops", "suspends", "resumes"]
            return zip(verbs, [row.starts, row.stops, row.suspends, row.resumes]).filter { !$0.1.isEmpty }
                .map { "\($0.0) \(names($0.1))" }.joined(separator: "<br>")
        }
        let heads =
            language == .zh
            ? ["行为", "由", "至", "主体", "缺则不生效", "缺则不规范", "期限", "随之", "文书", "依据"]
            : ["act", "from", "to", "by", "no effect without", "irregular without", "clocks", "then", "papers", "law"]
        var lines = ["| " + heads.joined(separator: " | ") + " |", String(repeating: "|---", count: heads.count) + "|"]
        for row in rows {
            let cells = [
                row.act[language], places(row.from), row.to?[language] ?? "—", names(row.by), conditions(row.needs),
                conditions(row.expects), clocks(row), names(row.emits), names(row.issues),
                row.basis.text(in: language),
            ]
            lines.append("| " + cells.joined(separator: " | ") + " |")
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
