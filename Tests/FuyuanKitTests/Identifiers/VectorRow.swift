import FuyuanKit
import Foundation

/// One row of a vector file: the text, whether it is valid, and what is known of it, by name.
struct VectorRow: Decodable {
    /// The text read.
    let input: String
    /// Whether it is an identifier.
    let isValid: Bool
    private let values: [String: Value]

    private enum Value: Decodable {
        case text(String)
        case number(Int)
        case list([String])
        case other

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let text = try? container.decode(String.self) {
                self = .text(text)
            } else if let number = try? container.decode(Int.self) {
                self = .number(number)
            } else if let list = try? container.decode([String].self) {
                self = .list(list)
            } else {
                self = .other
            }
        }
    }

    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        input = try container.decode(String.self, forKey: Key(stringValue: "in"))
        isValid = try container.decode(Bool.self, forKey: Key(stringValue: "ok"))
        var values: [String: Value] = [:]
        for key in container.allKeys { values[key.stringValue] = try container.decode(Value.self, forKey: key) }
        self.values = values
    }

    /// The text under a name, a number in decimal; nil when there is none.
    subscript(name: String) -> String? {
        switch values[name] {
        case .text(let text): text
        case .number(let number): String(number)
        case .list, .other, nil: nil
        }
    }

    /// The warnings expected.
    var warnings: Set<String> {
        if case .list(let list) = values["warn"] { Set(list) } else { [] }
    }
}

/// A vector file.
struct VectorFile: Decodable {
    let rows: [VectorRow]

    /// The rows of a file in `Vectors`.
    static func rows(_ name: String) throws -> [VectorRow] {
        try Fixture.json("Vectors/\(name).json", as: VectorFile.self).rows
    }

    /// The day the vectors hold for the present.
    static let today = CivilDate(2026, 12, 31)
}

/// What differs between a row and what the kit reads, in words; empty when all agrees.
///
/// `expected` gives what the value must say under the row's names.
func mismatches<Kind: IdentifierKind>(
    _ row: VectorRow, _: Kind.Type, _ actual: (Kind) -> [String: String?]
) -> [String] {
    do throws(IdentifierError) {
        let reading = try Kind.read(row.input, asOf: VectorFile.today)
        guard row.isValid else { return ["accepted as \(reading.value.unmasked)"] }
        var wrong: [String] = []
        let warnings = Set(reading.warnings.map(\.term.wire))
        if warnings != row.warnings { wrong.append("warnings \(warnings), not \(row.warnings)") }
        if let norm = row["norm"], norm != reading.value.unmasked {
            wrong.append("normalised \(reading.value.unmasked), not \(norm)")
        }
        for (name, value) in actual(reading.value) where value != row[name] {
            wrong.append("\(name) \(value ?? "none"), not \(row[name] ?? "none")")
        }
        if (try? Kind(parsing: reading.value.unmasked)) != reading.value { wrong.append("does not survive printing") }
        return wrong
    } catch {
        if row.isValid { return ["rejected: \(error)"] }
        if let code = row["code"], code != error.code.term.wire { return ["code \(error.code.term.wire), not \(code)"] }
        let scalars = row.input.unicodeScalars.count
        guard error.position >= 1, error.position <= scalars + 1 else { return ["position \(error.position)"] }
        return []
    }
}
