import FuyuanKit

/// `fuyuan deadlines`: every running deadline of a docket, the nearest first; by handler or by case where asked; as a
/// calendar file.
enum Deadlines: Subcommand {
    static let name = "deadlines"
    static let usage = "[FILE…] [--as-of DATE] [--by handler|case] [--overdue] [--ics FILE|-] [--why] [--regime R]"
    static let summary = Bilingual(
        "全部进行中的期限：谁、何时、余几日；督办到人、督办到案；日历文件",
        "every running deadline: who, when, days left; by handler, by case; as a calendar file")
    static let options: Set<String> = DocketOptions.all.union(["as-of", "why", "by", "overdue", "ics"])

    static func run(_ arguments: Arguments, _ out: inout Printer) throws(Failure) -> ExitCode {
        let law = try DocketOptions.law(arguments)
        let grouping = try NodePage.grouping(arguments)
        if arguments["ics"] == "-", out.isJSON {
            throw .usage("--ics - 与 --json 不能并用", "--ics - and --json exclude each other")
        }
        let docket = try Input.read(arguments.values, under: law, out.language)
        let day = try DocketOptions.day(arguments, docket)
        let files = docket.files.map { file in
            let all = file.deadlines(asOf: day, in: law)
            return (file: file, deadlines: arguments.has("overdue") ? all.filter(\.isOverdue) : all)
        }
        if let path = arguments["ics"] {
            try Output.write(NodePage(files, asOf: day).calendar(in: out.language), to: path, &out)
        }
        if arguments["ics"] != "-" {
            if let grouping {
                let page = NodePage(files, asOf: day)
                if out.isJSON {
                    page.printJSON(by: grouping, &out)
                } else {
                    page.print(by: grouping, why: arguments.has("why"), &out)
                }
            } else {
                list(files, asOf: day, why: arguments.has("why"), &out)
            }
        }
        let hasOverdue = files.contains { $0.deadlines.contains(where: \.isOverdue) }
        return DocketOptions.code(docket, hasFindings: hasOverdue)
    }

    /// The deadlines one by one, the nearest first.
    private static func list(
        _ files: [(file: any Dossier, deadlines: [RunningDeadline])], asOf day: CivilDate, why: Bool,
        _ out: inout Printer
    ) {
        let all = files.flatMap { file in file.deadlines.map { (file: file.file, deadline: $0) } }
            .sorted { ($0.deadline.lastDay ?? .max) < ($1.deadline.lastDay ?? .max) }
        if out.isJSON {
            for row in all { out.json(DossierJSON.value(row.deadline, of: row.file)) }
        } else {
            out.line(out.say("截至 \(day)，进行中的期限 \(all.count) 项", "As of \(day): \(all.count) running deadlines"))
            let rows = all.map { row in
                [
                    row.deadline.lastDay?.description ?? "—", left(row.deadline, out.language),
                    row.file.id.rawValue, row.deadline.clock[out.language],
                    row.deadline.bound?[out.language] ?? "—",
                    (row.deadline.limit?.basis ?? Basis()).text(in: out.language),
                ]
            }
            for (line, row) in zip(Columns.table(rows), all) {
                out.line("  " + line)
                if why { out.derivation(row.deadline.derivation, indent: 6) }
            }
        }
    }

    /// Deadlines of many parts under one limit that end on one day, each with how many there are of it.
    static func grouped(_ deadlines: [RunningDeadline]) -> [(deadline: RunningDeadline, count: Int)] {
        var groups: [(deadline: RunningDeadline, count: Int)] = []
        for deadline in deadlines {
            let place = groups.lastIndex { other in
                deadline.limit != nil && other.deadline.limit?.id == deadline.limit?.id
                    && other.deadline.lastDay == deadline.lastDay && other.deadline.start == deadline.start
                    && other.deadline.isSuspended == deadline.isSuspended
            }
            if let place { groups[place].count += 1 } else { groups.append((deadline, 1)) }
        }
        return groups
    }

    /// A deadline in one line.
    static func text(_ deadline: RunningDeadline, _ language: Language) -> String {
        var parts = [deadline.clock[language]]
        if let last = deadline.lastDay { parts.append(language == .zh ? "\(last)届满" : "ends \(last)") }
        parts.append(left(deadline, language))
        if let bound = deadline.bound, bound[language] != "—" {
            parts.append(language == .zh ? "义务人：\(bound.zh)" : "bound: \(bound.en)")
        }
        switch deadline.certainty {
        case .confirmed: break
        case .provisional, .unknown: if deadline.lastDay != nil { parts.append(deadline.certainty.term[language]) }
        }
        let basis = deadline.limit?.basis.text(in: language) ?? ""
        let text = parts.joined(separator: language == .zh ? "，" : ", ")
        return basis.isEmpty ? text : text + (language == .zh ? "（\(basis)）" : " (\(basis))")
    }

    private static func left(_ deadline: RunningDeadline, _ language: Language) -> String {
        if deadline.isSuspended { return language == .zh ? "停止计算中" : "standing still" }
        guard let days = deadline.daysLeft else {
            if deadline.limit == nil { return language == .zh ? "法律未定期限" : "no limit set" }
            return language == .zh ? "无从判断" : "cannot be told"
        }
        if deadline.hasLapsed { return language == .zh ? "期间已过\(-days)日" : "lapsed \(-days) days ago" }
        if days < 0 { return language == .zh ? "已逾期\(-days)日" : "\(-days) days overdue" }
        return language == .zh ? "余\(days)日" : "\(days) days left"
    }
}
