import Foundation
import FuyuanKit

/// Prints for a person, in one language, on standard output.
struct Printer {
    let language: Language
    let isJSON: Bool
    private var buffer: [UInt8] = []
    /// Whether something could not be written, as on a full disk.
    private(set) var hasFailed = false

    init(_ language: Language, isJSON: Bool) {
        self.language = language
        self.isJSON = isJSON
    }

    /// A text in the language of the output.
    func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

    /// Prints a line.
    mutating func line(_ text: String = "") {
        buffer += text.utf8
        buffer.append(UInt8(ascii: "\n"))
        if buffer.count > 1 << 16 { flush() }
    }

    /// Prints a text of several lines, each after the same indent.
    mutating func block(_ text: String, indent: Int) {
        let space = String(repeating: " ", count: indent)
        for part in text.split(separator: "\n", omittingEmptySubsequences: false) { line(space + part) }
    }

    /// Prints bytes as they are.
    mutating func raw(_ bytes: [UInt8]) { buffer += bytes }

    /// Prints a JSON value as one line.
    mutating func json(_ value: JSONValue) { line(value.line) }

    /// Writes out what is kept.
    mutating func flush() {
        do {
            try FileHandle.standardOutput.write(contentsOf: Data(buffer))
        } catch {
            hasFailed = true
        }
        buffer.removeAll(keepingCapacity: true)
    }

    /// Articles in brackets; empty where there are none.
    func articles(_ basis: Basis) -> String {
        if basis.isEmpty { return "" }
        return say("（\(basis.text(in: .zh))）", " (\(basis.text(in: .en)))")
    }

    /// Prints reasons with articles, the rule broken and the cure.
    mutating func reasons(_ reasons: [Reason], indent: Int) {
        let space = String(repeating: " ", count: indent)
        for reason in reasons {
            let rule = reason.rule.map { " [\($0)]" } ?? ""
            line("\(space)- \(reason.text[language])\(articles(reason.basis))\(rule)")
            if let cure = reason.cure { line("\(space)  \(say("补救：", "cure: "))\(cure[language])") }
        }
    }

    /// Prints a derivation as numbered steps.
    mutating func derivation(_ derivation: Derivation, indent: Int) {
        if !derivation.steps.isEmpty { block(derivation.text(in: language), indent: indent) }
    }
}

/// Widths on a terminal, where ideographs and full-width marks take two columns.
enum Columns {
    static func width(_ text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + width($1) } }

    static func width(_ scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x1100 { return 1 }
        let wide: [ClosedRange<UInt32>] = [
            0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD,
        ]
        return wide.contains { $0.contains(scalar.value) } ? 2 : 1
    }

    /// The text filled up with spaces to a width.
    static func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - self.width(text)))
    }

    /// Rows as columns of equal width, two spaces apart.
    static func table(_ rows: [[String]]) -> [String] {
        var widths: [Int] = []
        for row in rows {
            for (column, cell) in row.enumerated() {
                if column == widths.count { widths.append(0) }
                widths[column] = max(widths[column], width(cell))
            }
        }
        return rows.map { row in
            row.enumerated().map { $0 == row.count - 1 ? $1 : pad($1, widths[$0]) }.joined(separator: "  ")
        }
    }
}
