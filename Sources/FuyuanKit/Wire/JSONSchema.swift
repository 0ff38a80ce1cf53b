/// Writes JSON Schema 2020-12 from a ``WireSchema``.
@nonexhaustive
public enum JSONSchema: Sendable {
    /// The schema of a type as a document with this `$id`. Named types stand once, under `$defs`.
    ///
    /// Words of the law and kinds of act carry their Chinese name as `title` and their English name as `description`.
    public static func document(of type: (some WireValue).Type, id: String, title: String = "") -> [UInt8] {
        document(type.schema, id: id, title: title)
    }

    /// A schema as a document with this `$id`.
    public static func document(_ schema: WireSchema, id: String, title: String = "") -> [UInt8] {
        var definitions = Definitions()
        let root = definitions.node(schema)
        var members: [(String, JSONNode)] = [
            ("$schema", .text("https://json-schema.org/draft/2020-12/schema")), ("$id", .text(id)),
        ]
        if !title.isEmpty { members.append(("title", .text(title))) }
        if case .object(let own) = root { members += own }
        if !definitions.all.isEmpty {
            members.append(("$defs", .object(definitions.all.map { ($0.name, $0.node) })))
        }
        return JSONNode.object(members).bytes
    }

    private struct Definitions {
        var all: [(name: String, schema: WireSchema, node: JSONNode)] = []

        mutating func node(_ schema: WireSchema) -> JSONNode {
            switch schema {
            case .any: .object([])
            case .boolean: .object([("type", .text("boolean"))])
            case .integer(let range, let note): integer(range, note)
            case .text(let format, let pattern, let note): text(format, pattern, note)
            case .nullable(let inner): .object([("anyOf", .array([node(inner), .object([("type", .text("null"))])]))])
            case .list(let element, let isSet): list(element, isSet)
            case .word(let name, let terms):
                reference(name, schema) { _ in
                    .object([("type", .text("string")), ("oneOf", .array(terms.map(Self.constant)))])
                }
            case .record(let record):
                reference(record.name, schema) { $0.object(record.fields, keepsExtras: record.keepsExtras) }
            case .act(let name, let variants):
                reference(name, schema) { definitions in
                    .object([("oneOf", .array(variants.map { definitions.variant($0) }))])
                }
            }
        }

        /// A reference to a named type, which is described once; another type of the same name gets a number.
        mutating func reference(
            _ name: String, _ schema: WireSchema, _ describe: (inout Definitions) -> JSONNode
        ) -> JSONNode {
            if let known = all.first(where: { $0.schema == schema }) { return Self.link(known.name) }
            var unique = name
            var number = 2
            while all.contains(where: { $0.name == unique }) {
                unique = "\(name)\(number)"
                number += 1
            }
            let place = all.count
            all.append((unique, schema, .null))
            all[place].node = describe(&self)
            return Self.link(unique)
        }

        static func link(_ name: String) -> JSONNode {
            let escaped = name.map {
                $0 == "~" ? "~0" : $0 == "/" ? "~1" : $0 == "<" ? "%3C" : $0 == ">" ? "%3E" : "\($0)"
            }
            return .object([("$ref", .text("#/$defs/" + escaped.joined()))])
        }

        static func constant(_ term: Term) -> JSONNode {
            .object([("const", .text(term.wire)), ("title", .text(term.zh)), ("description", .text(term.en))])
        }

        static func described(_ members: [(String, JSONNode)], _ note: Bilingual?) -> JSONNode {
            guard let note else { return .object(members) }
            return .object(members + [("title", .text(note.zh)), ("description", .text(note.en))])
        }

        func integer(_ range: ClosedRange<Int64>, _ note: Bilingual?) -> JSONNode {
            var members: [(String, JSONNode)] = [("type", .text("integer"))]
            members.append(("minimum", .integer(range.lowerBound)))
            members.append(("maximum", .integer(range.upperBound)))
            return Self.described(members, note)
        }

        func text(_ format: String, _ pattern: String, _ note: Bilingual?) -> JSONNode {
            var members: [(String, JSONNode)] = [("type", .text("string"))]
            if !format.isEmpty { members.append(("format", .text(format))) }
            if !pattern.isEmpty { members.append(("pattern", .text(pattern))) }
            return Self.described(members, note)
        }

        mutating func list(_ element: WireSchema, _ isSet: Bool) -> JSONNode {
            var members: [(String, JSONNode)] = [("type", .text("array")), ("items", node(element))]
            if isSet { members.append(("uniqueItems", .boolean(true))) }
            return .object(members)
        }

        mutating func variant(_ variant: WireSchema.Variant) -> JSONNode {
            let tag: (String, JSONNode) = ("type", .object([("const", .text(variant.kind.wire))]))
            let names: [(String, JSONNode)] = [
                ("title", .text(variant.kind.zh)), ("description", .text(variant.kind.en)),
            ]
            guard case .object(let members) = object(variant.fields, keepsExtras: true, tag: tag) else { return .null }
            return .object(names + members)
        }

        mutating func object(
            _ fields: [WireSchema.Field], keepsExtras: Bool, tag: (String, JSONNode)? = nil
        ) -> JSONNode {
            var properties: [(String, JSONNode)] = []
            var required: [JSONNode] = []
            if let tag {
                properties.append(tag)
                required.append(.text(tag.0))
            }
            for field in fields {
                var value = node(field.schema)
                if let usual = try? field.usual?.node, case .object(let members) = value {
                    value = .object(members + [("default", usual)])
                }
                properties.append((field.key, value))
                if field.isRequired { required.append(.text(field.key)) }
            }
            var members: [(String, JSONNode)] = [("type", .text("object")), ("properties", .object(properties))]
            if !required.isEmpty { members.append(("required", .array(required))) }
            if !keepsExtras { members.append(("additionalProperties", .boolean(false))) }
            return .object(members)
        }
    }
}
