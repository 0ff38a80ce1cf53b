import FuyuanKit

/// What is wrong at one place of a table.
struct CSVProblem {
    /// The line, from 1, as an editor counts: a quoted line break starts a new one.
    let line: Int
    /// The character in the line, from 1.
    let column: Int
    /// What stands there.
    let quoted: String
    /// What is wrong with it.
    let text: Bilingual

    /// `claims.csv:7:12: “1,23”：…`.
    func text(in language: Language, file: String) -> String {
        let shown = quoted.count > 40 ? quoted.prefix(40) + "…" : quoted[...]
        let what =
            quoted.isEmpty ? text[language] : language == .zh ? "“\(shown)”：\(text.zh)" : "\"\(shown)\": \(text.en)"
        return "\(file):\(line):\(column): \(what)"
    }
}

/// One cell and where it begins.
struct CSVField {
    var text: String
    let line: Int
    let column: Int

    func problem(_ zh: String, _ en: String) -> CSVProblem {
        CSVProblem(line: line, column: column, quoted: text, text: Bilingual(zh, en))
    }
}

/// One row: its cells, or why it cannot be read.
struct CSVRow {
    let line: Int
    var fields: [CSVField] = []
    var problem: CSVProblem?
    /// Nothing after this row can be told apart.
    var isFatal = false

    var isBlank: Bool { problem == nil && fields.allSatisfy { $0.text.isEmpty } }
}

/// Reads a table strictly by RFC 4180, in UTF-8 with or without a byte order mark, lines ended by CRLF or LF.
///
/// A quote inside an unquoted cell, anything after a closing quote, a carriage return alone and broken UTF-8 are errors
/// of their row; a quote that is never closed is one of the whole rest.
struct CSVReader {
    private let bytes: [UInt8]
    private var index: Int
    private var line = 1
    private var column = 1

    private static let quote = UInt8(ascii: "\"")
    private static let comma = UInt8(ascii: ",")
    private static let lf = UInt8(ascii: "\n")
    private static let cr = UInt8(ascii: "\r")

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func advance() {
        if bytes[index] == Self.lf {
            line += 1
            column = 1
        } else if bytes[index] & 0xC0 != 0x80 {
            column += 1
        }
        index += 1
    }

    /// Takes the end of a line; false when none stands here.
    private mutating func takeLineEnd() -> Bool {
        if current == Self.cr, index + 1 < bytes.count, bytes[index + 1] == Self.lf { index += 1 }
        guard current == Self.lf else { return false }
        advance()
        return true
    }

    /// The next row; nil at the end.
    mutating func next() -> CSVRow? {
        guard current != nil else { return nil }
        var row = CSVRow(line: line)
        while row.problem == nil {
            if current == Self.quote { quoted(&row) } else { bare(&row) }
            if row.problem != nil || current == nil || takeLineEnd() { break }
            guard current == Self.comma else {
                row.problem = problem("引号之后有多余字符", "characters after the closing quote")
                break
            }
            advance()
        }
        if row.problem != nil, !row.isFatal {
            while current != nil, !takeLineEnd() { advance() }
        }
        return row
    }

    private func problem(_ zh: String, _ en: String) -> CSVProblem {
        var end = index
        while end < bytes.count, bytes[end] != Self.lf, bytes[end] != Self.cr, end - index < 200 { end += 1 }
        let rest = String(decoding: bytes[index..<end], as: UTF8.self)
        return CSVProblem(line: line, column: column, quoted: rest, text: Bilingual(zh, en))
    }

    private mutating func bare(_ row: inout CSVRow) {
        let (start, place) = (index, (line, column))
        while let byte = current, byte != Self.comma, byte != Self.lf {
            if byte == Self.quote {
                row.problem = problem("未加引号的单元格中有引号", "a quote inside an unquoted cell")
                return
            }
            if byte == Self.cr {
                if index + 1 < bytes.count, bytes[index + 1] == Self.lf { break }
                row.problem = problem("单独的回车符", "a carriage return alone")
                return
            }
            advance()
        }
        add(Array(bytes[start..<index]), place, &row)
    }

    private mutating func quoted(_ row: inout CSVRow) {
        let place = (line, column)
        let start = problem("引号未闭合，其后内容无法辨认", "the quote is never closed; nothing after it can be told apart")
        var content: [UInt8] = []
        advance()
        while let byte = current {
            advance()
            guard byte == Self.quote else {
                content.append(byte)
                continue
            }
            guard current == Self.quote else {
                add(content, place, &row)
                return
            }
            content.append(byte)
            advance()
        }
        row.problem = start
        row.isFatal = true
    }

    private func add(_ content: [UInt8], _ place: (line: Int, column: Int), _ row: inout CSVRow) {
        let spaces: [UInt8] = [0x20, 0x09]
        let trimmed = content.drop { spaces.contains($0) }
        let end = trimmed.lastIndex { !spaces.contains($0) }.map { $0 + 1 } ?? trimmed.startIndex
        guard let text = String(validating: trimmed[..<end], as: UTF8.self) else {
            row.problem = CSVProblem(
                line: place.line, column: place.column, quoted: String(decoding: content, as: UTF8.self),
                text: Bilingual("不是UTF-8编码，请另存为UTF-8格式的CSV", "not UTF-8: save the table as CSV UTF-8"))
            return
        }
        row.fields.append(CSVField(text: text, line: place.line, column: place.column + trimmed.startIndex))
    }
}

/// Writes a table by RFC 4180, with a byte order mark so that spreadsheets know it is UTF-8.
struct CSVWriter {
    private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

    mutating func row(_ cells: [String]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            let needsQuotes = cell.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
            if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
            for byte in cell.utf8 {
                if byte == UInt8(ascii: "\"") { bytes.append(byte) }
                bytes.append(byte)
            }
            if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
        }
        bytes += [0x0D, 0x0A]
    }
}
