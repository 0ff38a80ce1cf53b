import FuyuanKit

/// `fuyuan schema`: the JSON Schema of a machine's acts; without a machine, the names of all machines.
enum Schema: Subcommand {
    static let name = "schema"
    static let usage = "[MACHINE]"
    static let summary = Bilingual(
        "一种程序各项行为的 JSON Schema；不带参数时列出全部程序", "the JSON Schema of a machine's acts; without one, all machines")

    static func run(_ arguments: Arguments, _ out: inout Printer) throws(Failure) -> ExitCode {
        let language = out.language
        guard let name = arguments.values.first else {
            if out.isJSON {
                for machine in Docket.machines { out.json(JSONValue(machine.machine)) }
            } else {
                for row in Columns.table(Docket.machines.map { [$0.machine.wire, $0.machine[language]] }) {
                    out.line(row)
                }
            }
            return .clean
        }
        let machine = try Diagram.machine(name)
        let document = JSONSchema.document(
            machine.actSchema, id: "urn:fuyuan:\(machine.machine.wire):act", title: machine.machine[language])
        out.line(String(decoding: document, as: UTF8.self))
        return .clean
    }
}
