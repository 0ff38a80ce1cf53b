import FuyuanKit

/// Made-up acts with a mark in every text and every number, so that a view that shows one is caught.
enum ViewSamples {
    /// The mark in a text.
    static let mark = "CANARY"
    /// The mark in a number.
    static let number = "77777"

    /// Some JSON of a shape, with marks in whatever can hold one, and other values where only others are allowed.
    static func json(_ schema: WireSchema) -> String {
        if case .boolean = schema { return "true" }
        if case .integer = schema { return number }
        if case .text(format: "date", _, _) = schema { return "\"2024-03-05\"" }
        if case .word(_, let terms) = schema { return "\"\(terms[0].wire)\"" }
        if case .nullable(let inner) = schema { return json(inner) }
        if case .list(let element, _) = schema { return "[\(json(element)),\(json(element))]" }
        if case .record(let record) = schema { return object(record.fields) }
        return "\"\(mark)\""
    }

    static func object(_ fields: [WireSchema.Field], type: String? = nil, extra: Bool = false) -> String {
        var members = fields.map { "\"\($0.key)\":\(json($0.schema))" }
        if let type { members.insert("\"type\":\"\(type)\"", at: 0) }
        if extra { members.append("\"unheard-of\":\"\(mark)\"") }
        return "{" + members.joined(separator: ",") + "}"
    }

    /// Every act of a machine by every role that may do it, taken as if it had effect, with its own papers; each actor bears a
    /// mark, each remark too.
    static func material(of machine: any Dossier.Type, actor: ActorID = "CANARY-actor") throws -> ViewMaterial {
        guard case .act(_, let variants) = machine.actSchema else {
            return ViewMaterial("CANARY-case", machine: machine.machine, phase: machine.machine, schema: .any, acts: [])
        }
        let rows = Dictionary(
            machine.table.rows.map { ($0.act.wire, $0) }, uniquingKeysWith: { first, _ in first })
        var acts: [RecordedAct] = []
        for variant in variants {
            guard let row = rows[variant.kind.wire] else { continue }
            for role in row.by {
                acts.append(
                    RecordedAct(
                        acts.count + 1, on: CivilDate(2024, 3, 4)!, by: role, id: actor, variant.kind,
                        content: try RawJSON(object(variant.fields, type: variant.kind.wire, extra: true).utf8),
                        phase: row.to, papers: row.issues, note: mark))
            }
        }
        return ViewMaterial(
            "CANARY-case", machine: machine.machine, phase: machine.table.phases.first ?? machine.machine,
            schema: machine.actSchema, acts: acts)
    }
}

/// The text of a value on the wire.
func wireText(_ value: some WireValue) -> String { String(decoding: JSON.write(value), as: UTF8.self) }
