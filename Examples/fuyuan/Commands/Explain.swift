import FuyuanKit

/// `fuyuan explain`: one entry of a case with its row of the table, its articles and what became of it.
enum Explain: Subcommand {
    static let name = "explain"
    static let usage = "CASE SEQ [FILE…]"
    static let summary = Bilingual("解释一项行为：依据、结果、原因", "explain one entry: law, result, reasons")
    static let options: Set<String> = DocketOptions.all

    static func run(_ arguments: Arguments, _ out: inout Printer) throws(Failure) -> ExitCode {
        let id = try arguments.value(0, "CASE")
        let text = try arguments.value(1, "SEQ")
        guard let sequence = Int(text) else { throw .usage("SEQ 应为数字", "SEQ must be a number") }
        let law = try DocketOptions.law(arguments)
        let docket = try Input.read(arguments.values.dropFirst(2), under: law, out.language)
        let file = try DocketOptions.file(id, in: docket)
        let lines = file.history.filter { $0.sequence == sequence }
        if lines.isEmpty { throw .input("\(id) 没有第\(sequence)项", "\(id) has no entry \(sequence)") }
        if out.isJSON {
            for line in lines { out.json(DossierJSON.value(line)) }
            return .clean
        }
        let rows = type(of: file).table.rows
        for line in lines {
            out.line("\(file.id)  \(type(of: file).machine[out.language])")
            Entries.print(line, of: file, whole: true, &out)
            if let part = CasePart(line.sequence, in: file), let row = part.row() {
                out.line("  \(part.text(out.language))")
                print(row, &out)
            }
            if let row = rows.first(where: { $0.act.wire == line.type }) { print(row, &out) }
        }
        return .clean
    }

    private static func print(_ row: RuleTable.Row, _ out: inout Printer) {
        let language = out.language
        let comma = out.say("、", ", ")
        func names(_ terms: [Term]) -> String { terms.map { $0[language] }.joined(separator: comma) }
        func add(_ zh: String, _ en: String, _ text: String, _ out: inout Printer) {
            if !text.isEmpty { out.line("  \(Columns.pad(out.say(zh, en), out.language == .zh ? 12 : 22))  \(text)") }
        }
        add("依据", "law", row.basis.text(in: language), &out)
        add("核对程度", "how verified", row.evidence.term[language], &out)
        add("可作的阶段", "belongs to", names(row.from), &out)
        add("进入阶段", "leads to", row.to?[language] ?? out.say("不变", "unchanged"), &out)
        add("主体", "by", names(row.by), &out)
        for need in row.needs {
            add("缺则不生效", "no effect without", need.term[language] + out.articles(need.basis), &out)
        }
        for wish in row.expects {
            add("缺则不规范", "irregular without", wish.term[language] + out.articles(wish.basis), &out)
        }
        add("起算期限", "starts", names(row.starts), &out)
        add("停止期限", "stops", names(row.stops), &out)
        add("中止期限", "suspends", names(row.suspends), &out)
        add("恢复期限", "resumes", names(row.resumes), &out)
    }
}
