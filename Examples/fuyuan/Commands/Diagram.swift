import FuyuanKit

/// `fuyuan diagram`: a machine drawn, or its table.
enum Diagram: Subcommand {
    static let name = "diagram"
    static let usage = "MACHINE [--format mermaid|dot|table]"
    static let summary = Bilingual("一种程序的状态图或规则表", "the diagram or the table of a machine")
    static let options: Set<String> = ["format"]

    static func run(_ arguments: Arguments, _ out: inout Printer) throws(Failure) -> ExitCode {
        let machine = try machine(arguments.value(0, "MACHINE"))
        if out.isJSON {
            out.json(value(machine.diagram))
            return .clean
        }
        let format = arguments["format"] ?? "mermaid"
        switch format {
        case "mermaid": out.block(machine.diagram.mermaid(in: out.language), indent: 0)
        case "dot": out.block(machine.diagram.dot(in: out.language), indent: 0)
        case "table": out.block(machine.table.markdown(in: out.language), indent: 0)
        default:  // not an enum
            throw .usage("--format 应为 mermaid | dot | table", "--format must be mermaid | dot | table")
        }
        return .clean
    }

    /// The machine with a wire name, or a usage error listing all.
    static func machine(_ name: String) throws(Failure) -> any Dossier.Type {
        guard let machine = Docket.machine(named: name) else {
            let known = Docket.machines.map { $0.machine.wire }.joined(separator: " | ")
            throw .usage("MACHINE 应为 \(known)", "MACHINE must be \(known)")
        }
        return machine
    }

    private static func value(_ diagram: StateDiagram) -> JSONValue {
        [
            "machine": JSONValue(diagram.name),
            "phases": .list(
                diagram.nodes.map {
                    ["phase": JSONValue($0.term), "initial": .flag($0.isInitial), "final": .flag($0.isFinal)]
                }),
            "acts": .list(
                diagram.edges.map {
                    [
                        "act": JSONValue($0.act), "from": .text($0.from.wire), "to": .text($0.to.wire),
                        "by": .list($0.by.map { JSONValue($0) }), "basis": JSONValue($0.basis),
                    ]
                }),
        ]
    }
}
