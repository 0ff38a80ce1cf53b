import FuyuanKit

/// `fuyuan deadlines`: every running deadline of a docket, the nearest first.
enum Deadlines: Subcommand {
    static let name = "deadlines"
    static let usage = "[FILE…] [--as-of DATE] [--why] [--regime R]"
    static let summary = Bilingual("全部进行中的期限：谁、何时、余几日", "every running deadline: who, when, days left")
    static let options: Set<String> = DocketOptions.all.union(["as-of", "why"])

    static func run(_ arguments: Arguments, _ out: inout Printer) throws(Failure) -> ExitCode {
        let law = try DocketOptions.law(arguments)
        let docket = try Input.read(arguments.values, under: law, out.language)
        let day = try DocketOptions.day(arguments, docket)
        let all = docket.files
            .flatMap { file in file.deadlines(asOf: day, in: law).map { (file: file, deadline: $0) } }
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
                if arguments.has("why") { out.derivation(row.deadline.derivation, indent: 6) }
            }
        }
        return DocketOptions.code(docket, hasFindings: all.contains { $0.deadline.isOverdue })
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
        if days < 0 { return language == .zh ? "已逾期\(-days)日" : "\(-days) days overdue" }
        return language == .zh ? "余\(days)日" : "\(days) days left"
    }
}
