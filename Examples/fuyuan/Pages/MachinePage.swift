import FuyuanKit

/// The page on one machine: its diagram, its table with the articles, and how well each row's source was verified.
enum MachinePage {
    static func text(_ machine: any Dossier.Type, in language: Language) -> String {
        let name = machine.machine
        let isChinese = language == .zh
        var text = Markdown.head(isChinese ? "\(name.zh)（`\(name.wire)`）" : "\(name.en) (\(name.zh))", in: language)
        let other = isChinese ? "[English](\(name.wire).md)" : "[中文](\(name.wire).zh.md)"
        let schema = "[\(isChinese ? "行为的 JSON Schema" : "JSON Schema of the acts")](../wire/\(name.wire).schema.json)"
        text += "`\(name.wire)` · \(other) · \(schema)\n\n"
        let diagram = machine.diagram
        let drawsStays = diagram.stays <= 100
        text += "## \(isChinese ? "状态图" : "Diagram")\n\n"
        text += "```mermaid\n\(diagram.mermaid(in: language, drawingStays: drawsStays))```\n\n"
        if !drawsStays {
            text +=
                isChinese
                ? "不改变阶段的行为见规则表，图中从略。\n\n" : "Acts that leave the case where it stands are in the table alone.\n\n"
        }
        text += "## \(isChinese ? "规则表" : "Table")\n\n\(machine.table.markdown(in: language))"
        let weak = machine.table.rows.filter { $0.evidence != .statute }
        if !weak.isEmpty {
            let remark =
                isChinese ? "以下各行未据条文原文核对：" : "These rows were not read in the text of the instrument:"
            text += "\n\(remark)\n\n" + weak.map { "- \($0.act[language]): \($0.evidence.term[language])\n" }.joined()
        }
        let acting = Set(machine.table.rows.flatMap { $0.by.map(\.wire) })
        let roles = machine.roles.filter { acting.contains($0.wire) }.map { ["`\($0.wire)`", $0.zh, $0.en] }
        text += "\n## \(isChinese ? "主体" : "Roles")\n\n" + Markdown.table(["wire", "中文", "English"], roles)
        return text
    }

    static func index(in language: Language) -> String {
        let suffix = language == .zh ? ".zh" : ""
        let rows = Docket.machines.map { machine in
            let name = machine.machine
            return [
                "[\(name[language])](\(name.wire)\(suffix).md)", "`\(name.wire)`", "\(machine.diagram.nodes.count)",
                "\(machine.table.rows.count)",
            ]
        }
        return language == .zh
            ? Markdown.head("程序", in: .zh) + Markdown.table(["程序", "名称", "阶段", "行为"], rows)
            : Markdown.head("Machines", in: .en) + Markdown.table(["machine", "wire name", "phases", "acts"], rows)
    }
}
