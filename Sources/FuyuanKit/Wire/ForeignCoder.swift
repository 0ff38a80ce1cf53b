/// The slow side of a ``FieldCoder``: any decoder, any encoder, or a walk over a type's fields.
final class ForeignCoder {
    var decoder: (any Decoder)?
    var source: KeyedDecodingContainer<WireKey>?
    var taken: Set<String> = []
    var encoder: (any Encoder)?
    var sink: KeyedEncodingContainer<WireKey>?
    var failure: (any Error)?
    var record = WireSchema.Record(name: "")

    init() {}
}

/// A key of an object, for `Codable`.
struct WireKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ text: String) { stringValue = text }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

/// A value on its way through `Codable`, always by the value's own list of fields.
struct Bridged<V: WireValue>: Codable {
    let value: V

    init(_ value: V) { self.value = value }
    init(from decoder: any Decoder) throws { value = try FieldCoder.decode(from: decoder) }
    func encode(to encoder: any Encoder) throws { try FieldCoder.encode(value, to: encoder) }
}

/// Kept JSON on its way through `Codable`: the same value, not the same bytes.
struct BridgedRaw: Codable {
    let node: JSONNode

    init(_ node: JSONNode) { self.node = node }

    init(from decoder: any Decoder) throws {
        if let object = try? decoder.container(keyedBy: WireKey.self) {
            var members: [(String, JSONNode)] = []
            for key in object.allKeys.sorted(by: { $0.stringValue < $1.stringValue }) {
                members.append((key.stringValue, try object.decode(BridgedRaw.self, forKey: key).node))
            }
            node = .object(members)
        } else if var array = try? decoder.unkeyedContainer() {
            var elements: [JSONNode] = []
            while !array.isAtEnd { elements.append(try array.decode(BridgedRaw.self).node) }
            node = .array(elements)
        } else {
            let single = try decoder.singleValueContainer()
            if single.decodeNil() {
                node = .null
            } else if let value = try? single.decode(Bool.self) {
                node = .boolean(value)
            } else if let number = try? single.decode(Int64.self) {
                node = .integer(number)
            } else {
                node = .text(try single.decode(String.self))
            }
        }
    }

    func encode(to encoder: any Encoder) throws {
        switch node {
        case .object(let members):
            var object = encoder.container(keyedBy: WireKey.self)
            for (key, value) in members { try object.encode(BridgedRaw(value), forKey: WireKey(key)) }
        case .array(let elements):
            var array = encoder.unkeyedContainer()
            for value in elements { try array.encode(BridgedRaw(value)) }
        case .text(let text):
            var single = encoder.singleValueContainer()
            try single.encode(text)
        case .integer(let number):
            var single = encoder.singleValueContainer()
            try single.encode(number)
        case .boolean(let value):
            var single = encoder.singleValueContainer()
            try single.encode(value)
        case .null:
            var single = encoder.singleValueContainer()
            try single.encodeNil()
        }
    }
}

/// A small JSON tree, for kept values that pass through `Codable`. Numbers are integers: another number has no exact
/// form every encoder keeps, so it is an error there and not a rounded value.
indirect enum JSONNode {
    case object([(String, JSONNode)]), array([JSONNode]), text(String), integer(Int64), boolean(Bool), null

    var bytes: [UInt8] {
        var coder = FieldCoder(writing: ())
        write(to: &coder)
        return coder.output.array
    }

    private func write(to coder: inout FieldCoder) {
        switch self {
        case .object(let members):
            coder.output.append("{")
            for (index, (key, value)) in members.enumerated() {
                if index > 0 { coder.output.append(",") }
                coder.writeText(key)
                coder.output.append(":")
                value.write(to: &coder)
            }
            coder.output.append("}")
        case .array(let elements):
            coder.output.append("[")
            for (index, value) in elements.enumerated() {
                if index > 0 { coder.output.append(",") }
                value.write(to: &coder)
            }
            coder.output.append("]")
        case .text(let text): coder.writeText(text)
        case .integer(let number): coder.writeInteger(number)
        case .boolean(let value): coder.writeBool(value)
        case .null: coder.writeNull()
        }
    }
}

extension FieldCoder {
    /// Reads a tree; the depth limit of the text's reader has been kept already, and is kept again.
    mutating func readNode() throws(WireError) -> JSONNode {
        position = afterSpace(position)
        depth += 1
        defer { depth -= 1 }
        guard depth <= limits.depth + 1 else { throw tooDeep(at: position) }
        switch bytes[position] {
        case UInt8(ascii: "{"):
            position = afterSpace(position + 1)
            var members: [(String, JSONNode)] = []
            while bytes[position] != UInt8(ascii: "}") {
                let key = try readText()
                position = afterSpace(position)
                guard bytes[position] == UInt8(ascii: ":") else { throw mismatch(Expected.colon) }
                position += 1
                members.append((key, try readNode()))
                position = afterSpace(position)
                if bytes[position] == UInt8(ascii: ",") { position = afterSpace(position + 1) }
            }
            position += 1
            return .object(members)
        case UInt8(ascii: "["):
            position = afterSpace(position + 1)
            var elements: [JSONNode] = []
            while bytes[position] != UInt8(ascii: "]") {
                elements.append(try readNode())
                position = afterSpace(position)
                if bytes[position] == UInt8(ascii: ",") { position = afterSpace(position + 1) }
            }
            position += 1
            return .array(elements)
        case UInt8(ascii: "\""): return .text(try readText())
        case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean(try readBool())
        case UInt8(ascii: "n"):
            _ = readNull()
            return .null
        default: return .integer(try readInteger())  // not an enum
        }
    }
}

extension RawJSON {
    /// The value as a tree.
    var node: JSONNode {
        get throws(WireError) {
            try bytes.withView { view -> Result<JSONNode, WireError> in
                do throws(WireError) {
                    let limits = DecodingLimits(depth: 1024, stringBytes: .max, elements: .max)
                    if let error = JSON.validate(bytes, limits: limits) { throw error }
                    var coder = FieldCoder(reading: view, limits: limits)
                    return .success(try coder.readNode())
                } catch { return .failure(error) }
            }.get()
        }
    }
}
