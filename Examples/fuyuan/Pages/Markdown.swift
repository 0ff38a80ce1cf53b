import FuyuanKit

/// Markdown put together.
enum Markdown {
    /// The remark at the head of every generated page.
    static func head(_ title: String, in language: Language) -> String {
        let remark =
            language == .zh
            ? "<!-- 由 `swift run fuyuan pages Documentation` 生成，请勿手改。 -->"
            : "<!-- Written by `swift run fuyuan pages Documentation`; not edited by hand. -->"
        return "\(remark)\n\n# \(title)\n\n"
    }

    /// A table; a bar inside a cell is escaped, an empty cell is a dash.
    static func table(_ heads: [String], _ rows: [[String]]) -> String {
        var lines = [line(heads), "|" + String(repeating: "---|", count: heads.count)]
        lines += rows.map { line($0.map { $0.isEmpty ? "—" : $0 }) }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func line(_ cells: [String]) -> String {
        "| "
            + cells.map { $0.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|") }
            .joined(separator: " | ") + " |"
    }
}
