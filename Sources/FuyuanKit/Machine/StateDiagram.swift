/// A machine's table drawn: phases, and an arrow for each act that leads from one to another.
public struct StateDiagram: Sendable {
    /// A phase.
    public struct Node: Sendable {
        /// Its name.
        public let term: Term
        /// Whether the case begins there.
        public let isInitial: Bool
        /// Whether nothing leads out of it.
        public let isFinal: Bool
    }

    /// An act that leads from one phase to another, or stays.
    public struct Edge: Sendable {
        /// Where it may be done.
        public let from: Term
        /// Where it leads.
        public let to: Term
        /// The act.
        public let act: Term
        /// Who may do it.
        public let by: [Term]
        /// The articles.
        public let basis: Basis
    }

    /// What the machine is called.
    public let name: Term
    /// The phases.
    public let nodes: [Node]
    /// The arrows, in the order of the table.
    public let edges: [Edge]

    /// The diagram of a machine.
    public init<Machine: CaseMachine>(of machine: Machine.Type) {
        name = Machine.name
        nodes = Machine.Phase.allCases.map {
            Node(term: $0.term, isInitial: $0 == Machine.initial, isFinal: Machine.finals.contains($0))
        }
        edges = Machine.Act.Kind.allCases.flatMap { kind in
            let rule = Machine.table[kind]
            return rule.from.map { phase in
                Edge(
                    from: phase.term, to: (rule.to ?? phase).term, act: kind.term, by: rule.by.map(\.term),
                    basis: rule.basis)
            }
        }
    }

    /// The acts that leave the case where it stands, an arrow each.
    public var stays: Int { edges.count { $0.from == $0.to } }

    /// The diagram in Mermaid's `stateDiagram-v2`; without the acts that leave the case where it stands if so asked.
    public func mermaid(in language: Language, drawingStays: Bool = true) -> String {
        var lines = ["stateDiagram-v2"]
        for node in nodes { lines.append("    state \"\(node.term[language])\" as \(key(node.term))") }
        for node in nodes where node.isInitial { lines.append("    [*] --> \(key(node.term))") }
        for (pair, acts) in merged(language) where drawingStays || pair.from != pair.to {
            lines.append("    \(pair.from) --> \(pair.to): \(acts.joined(separator: language == .zh ? "／" : " / "))")
        }
        for node in nodes where node.isFinal { lines.append("    \(key(node.term)) --> [*]") }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The diagram in Graphviz's DOT.
    public func dot(in language: Language) -> String {
        var lines = ["digraph \"\(name[language])\" {", "    rankdir=LR;", "    node [shape=box, style=rounded];"]
        for node in nodes {
            let shape = node.isFinal ? ", peripheries=2" : node.isInitial ? ", style=\"rounded,bold\"" : ""
            lines.append("    \(key(node.term)) [label=\"\(node.term[language])\"\(shape)];")
        }
        for (pair, acts) in merged(language) {
            lines.append("    \(pair.from) -> \(pair.to) [label=\"\(acts.joined(separator: "\\n"))\"];")
        }
        return (lines + ["}"]).joined(separator: "\n") + "\n"
    }

    private struct Pair: Hashable {
        let from: String
        let to: String
    }

    /// The arrows with those between the same two phases as one, in order of first mention.
    private func merged(_ language: Language) -> [(Pair, [String])] {
        var order: [Pair] = []
        var acts: [Pair: [String]] = [:]
        for edge in edges {
            let pair = Pair(from: key(edge.from), to: key(edge.to))
            if acts[pair] == nil { order.append(pair) }
            acts[pair, default: []].append(edge.act[language])
        }
        return order.map { ($0, acts[$0] ?? []) }
    }

    private func key(_ term: Term) -> String { String(term.wire.map { $0 == "-" ? "_" : $0 }) }
}
