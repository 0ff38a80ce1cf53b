import FuyuanKit

/// The page on time limits: every limit, with its earlier texts.
enum LimitPage {
    static func text(in language: Language) -> String {
        let isChinese = language == .zh
        let heads =
            isChinese
            ? ["期限", "名称", "长度", "计算", "起算", "义务人", "延长", "说明", "逾期", "依据", "施行", "核对"]
            : [
                "limit", "name", "length", "counted", "from", "bound", "extension", "note", "when missed", "law",
                "since", "verified",
            ]
        let intro =
            isChinese
            ? "「计算」为所依计算规则与方向；工作日以该规则换算后为准。地方做法与未核对者不作为拒绝的理由，可由使用者替换（见 [参数](policies.md)）。\n\n"
            : "“Counted” is the counting rule and the direction. A limit of local practice or from memory never bars an act and may be replaced (see [parameters](policies.md)).\n\n"
        let other = isChinese ? "[English](time-limits.md)\n\n" : "[中文](time-limits.zh.md)\n\n"
        let rows = TimeLimit.all.map { (limit: TimeLimit) -> [String] in
            [
                "`\(limit.term.wire)`", limit.term[language], length(limit.counting, in: language),
                "\(limit.counting.rule.term[language])\(isChinese ? "，" : ", ")\(limit.counting.direction.term[language])",
                limit.start[language], limit.bound[language], extensible(limit, in: language),
                notes(limit, in: language),
                limit.consequence?[language] ?? "", limit.basis.text(in: language),
                limit.since?.description ?? "", limit.evidence.term[language],
            ]
        }
        return Markdown.head(isChinese ? "期限" : "Time limits", in: language) + other + intro
            + Markdown.table(heads, rows)
    }

    private static func length(_ counting: Counting, in language: Language) -> String {
        counting.period.text(in: language)
    }

    private static func extensible(_ limit: TimeLimit, in language: Language) -> String {
        guard let extensible = limit.extensible else { return "" }
        var parts = [extensible.condition[language]]
        if let longest = extensible.longest {
            parts.insert(longest.text(in: language) + (extensible.since.map { " (\($0))" } ?? ""), at: 0)
        }
        if !extensible.basis.isEmpty { parts.append(extensible.basis.text(in: language)) }
        return parts.joined(separator: "<br>")
    }

    private static func notes(_ limit: TimeLimit, in language: Language) -> String {
        var parts: [String] = []
        if limit.isInvariable { parts.append(language == .zh ? "不变期间" : "invariable") }
        if let note = limit.note { parts.append(note[language]) }
        for edition in limit.earlier {
            let since = edition.since?.description ?? "…"
            let head = language == .zh ? "旧文（\(since) 起）" : "earlier text (from \(since))"
            let rule = edition.counting.rule.term[language]
            parts.append(
                "\(head): \(length(edition.counting, in: language)), \(rule); \(edition.basis.text(in: language))")
        }
        return parts.joined(separator: "<br>")
    }
}
