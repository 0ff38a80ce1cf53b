import FuyuanKit

/// `fuyuan intercept`: compares the applicants of a table with a credit list and says what each application comes to.
enum Intercept: Subcommand {
    static let name = "intercept"
    static let usage =
        "APPLICANTS.csv --list ENTRIES.jsonl [--items ITEMS.json] [--as-of DATE] [--organ NAME] [--log QUERIES.jsonl]"
    static let summary = Bilingual(
        "自动比对、拦截：逐件比对申请人与名单，说明结果、依据和解除办法，并提示名单中逾期未删除的条目",
        "compare applicants with a credit list: outcome, reasons, articles and cures, and entries deleted too late")
    static let options: Set<String> = ["list", "items", "as-of", "organ", "log"]

    static func run(_ arguments: Arguments, _ out: inout Printer) throws(Failure) -> ExitCode {
        guard let path = arguments["list"] else { throw .usage("缺少 --list", "--list is missing") }
        let sheet = try ApplicantSheet(
            try arguments.value(0, "APPLICANTS.csv"), organ: arguments["organ"] ?? out.say("办理机关", "the organ"))
        let feed = try CreditFeed(path, out.language)
        for problem in sheet.table.problems { complain(problem.text(in: out.language, file: sheet.table.file)) }
        let items = try (arguments["items"].map(CreditFeed.items) ?? []) + [.statutory]
        let day = try arguments.day("as-of") ?? feed.list.header.snapshotOn
        let matcher = CreditMatcher(feed.list, asOf: day)
        let decisions = sheet.applications.map { $0.intercept(matcher, items) }
        if let log = arguments["log"] {
            var bytes: [UInt8] = []
            for query in decisions.flatMap(\.queries) {
                JSON.write(query, to: &bytes)
                bytes.append(UInt8(ascii: "\n"))
            }
            try Output.write(bytes, to: log, &out)
        }
        let page = InterceptionPage(list: feed.list, day: day, items: items, sheet: sheet, decisions: decisions)
        if out.isJSON { page.printJSON(&out) } else { page.print(&out) }
        let isClean = decisions.allSatisfy { $0.outcome <= .note } && page.alarms.isEmpty && page.findings.isEmpty
        return sheet.table.problems.isEmpty && feed.isWhole ? isClean ? .clean : .findings : .badInput
    }
}
