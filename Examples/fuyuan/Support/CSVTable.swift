import Foundation
import FuyuanKit

/// A table with named columns, and what is wrong in it. Nothing is dropped in silence: a row that cannot be used is a
/// problem with its file, line and column.
struct CSVTable {
    /// A column by the names a header may give it, in Chinese and English.
    struct Column: Hashable, Sendable {
        let name: Bilingual
        let names: Set<String>

        init(_ zh: String, _ en: String, _ others: String...) {
            name = Bilingual(zh, en)
            names = Set(([zh, en] + others).map { $0.lowercased() })
        }

        static func == (one: Column, other: Column) -> Bool { one.name == other.name }
        func hash(into hasher: inout Hasher) { hasher.combine(name) }
    }

    /// A row with as many cells as the header.
    struct Row {
        let line: Int
        let cells: [CSVField]
    }

    /// The name of the file, without folders.
    let file: String
    /// The rows that can be read.
    private(set) var rows: [Row] = []
    /// What is wrong; a caller adds what it finds in the cells.
    var problems: [CSVProblem] = []
    private var places: [Column: Int] = [:]

    /// Reads a table; `-` is standard input. A header that lacks a needed column or has an unknown one, and a quote that
    /// is never closed, are failures of the whole.
    init(_ path: String, columns: [Column], needed: [Column]) throws(Failure) {
        file = path == "-" ? "<stdin>" : URL(fileURLWithPath: path).lastPathComponent
        var reader = CSVReader(try Self.bytes(path))
        guard let header = reader.next() else { throw .input("\(file)：空文件", "\(file): the file is empty") }
        if let problem = header.problem { throw failure(problem) }
        for (place, cell) in header.fields.enumerated() {
            guard let column = try find(cell, columns) else { continue }
            guard places.updateValue(place, forKey: column) == nil else {
                throw failure(cell.problem("此列出现两次", "this column stands twice"))
            }
        }
        for column in needed where places[column] == nil {
            throw .input(
                "\(file):1: 缺少列：\(column.name.zh)", "\(file):1: a column is missing: \(column.name.en)")
        }
        while let row = reader.next() {
            if let problem = row.problem {
                if row.isFatal { throw failure(problem) }
                problems.append(problem)
            } else if row.fields.count != header.fields.count {
                // A line without a cell says nothing, and is not a row.
                if row.isBlank { continue }
                problems.append(
                    CSVProblem(
                        line: row.line, column: 1, quoted: row.fields.map(\.text).joined(separator: ","),
                        text: Bilingual(
                            "应有\(header.fields.count)列，实有\(row.fields.count)列",
                            "\(header.fields.count) cells expected, \(row.fields.count) found")))
            } else if !row.isBlank {
                rows.append(Row(line: row.line, cells: row.fields))
            }
        }
    }

    private func find(_ cell: CSVField, _ columns: [Column]) throws(Failure) -> Column? {
        var name = cell.text.lowercased()
        // A unit in the header: yuan is what amounts are in; another is not guessed.
        for (open, close) in [("（", "）"), ("(", ")")] where name.hasSuffix(close) {
            guard let start = name.range(of: open, options: .backwards) else { continue }
            let unit = name[start.upperBound...].dropLast()
            if ["元", "人民币元", "yuan", "rmb", "cny"].contains(String(unit)) {
                name = String(name[..<start.lowerBound]).trimmingCharacters(in: .whitespaces)
            } else if unit.hasSuffix("元") {
                throw failure(cell.problem("金额须以元为单位，不作换算", "amounts must be in yuan; they are not converted"))
            }
        }
        if let column = columns.first(where: { $0.names.contains(name) }) { return column }
        // Remarks and the like may stand in the file; they must be told from misspelt columns.
        if ["备注", "说明", "note", "notes", "remark", "remarks"].contains(name) { return nil }
        let known = columns.map(\.name.zh).joined(separator: "、")
        let english = columns.map(\.name.en).joined(separator: ", ")
        throw failure(cell.problem("未知列（可用：\(known)、备注）", "unknown column (known: \(english), note)"))
    }

    private func failure(_ problem: CSVProblem) -> Failure {
        .input(problem.text(in: .zh, file: file), problem.text(in: .en, file: file))
    }

    private static func bytes(_ path: String) throws(Failure) -> [UInt8] {
        let handle = path == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: path)
        guard let handle, let data = try? handle.readToEnd() ?? Data() else {
            throw .input("无法读取文件：\(path)", "cannot read the file: \(path)")
        }
        return [UInt8](data)
    }

    /// Whether the header has a column.
    func has(_ column: Column) -> Bool { places[column] != nil }

    /// The cell of a row; nil where the column is missing or the cell is empty.
    func cell(_ column: Column, in row: Row) -> CSVField? {
        guard let place = places[column], !row.cells[place].text.isEmpty else { return nil }
        return row.cells[place]
    }

    /// The cell of a row; a problem where it is empty.
    func needed(_ column: Column, in row: Row) throws(BadCell) -> CSVField {
        if let cell = cell(column, in: row) { return cell }
        let place = places[column].map { row.cells[$0] }
        throw BadCell(
            problem: CSVProblem(
                line: place?.line ?? row.line, column: place?.column ?? 1, quoted: "",
                text: Bilingual("缺少\(column.name.zh)", "\(column.name.en) is missing")))
    }

    /// An amount of 0 or more; nil where the cell is empty.
    func amount(_ column: Column, in row: Row) throws(BadCell) -> Money? {
        guard let cell = cell(column, in: row) else { return nil }
        return try cell.amount()
    }

    /// Says on standard error what is wrong. Without `skips` that ends the work; with it, only the rows are left out.
    func settle(skips: Bool, _ language: Language) throws(Failure) {
        guard !problems.isEmpty else { return }
        for problem in problems { complain(problem.text(in: language, file: file)) }
        guard !skips else { return }
        throw .input(
            "\(file)：\(problems.count)行有误，未作任何计算（--skip-bad 跳过错误行）",
            "\(file): \(problems.count) bad row\(problems.count == 1 ? "" : "s"); nothing was computed (--skip-bad leaves them out)"
        )
    }
}

/// A cell that cannot be used.
struct BadCell: Error {
    let problem: CSVProblem
}

extension CSVField {
    func bad(_ zh: String, _ en: String) -> BadCell { BadCell(problem: problem(zh, en)) }

    /// The amount in the cell, 0 or more.
    func amount() throws(BadCell) -> Money {
        let amount: Money
        do throws(MoneyError) {
            amount = try Money.parse(text).amount
        } catch {
            throw bad(error.code.term.zh, error.code.term.en)
        }
        guard !amount.isNegative else { throw bad("金额不得为负数", "an amount must not be negative") }
        return amount
    }

    /// The word of a vocabulary in the cell, by its Chinese, English or wire name.
    func word<Word: Vocabulary>(_ type: Word.Type, _ others: [String: Word] = [:]) throws(BadCell) -> Word {
        let name = text.lowercased()
        if let word = others[name] { return word }
        for word in Word.allCases {
            let term = word.term
            if [term.wire, term.zh, term.en.lowercased()].contains(name) { return word }
        }
        let known = Word.allCases.map(\.term.zh).joined(separator: "、")
        let english = Word.allCases.map(\.term.wire).joined(separator: " | ")
        throw bad("应为：\(known)", "must be \(english)")
    }
}

extension Money {
    /// The amount as a spreadsheet reads it: `1234.56`.
    var plain: String { description.filter { $0 != "," } }
}
