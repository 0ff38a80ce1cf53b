import FuyuanKit

/// The page of one case: where it stands, what runs, and everything that was done, day by day.
struct CaseReport {
    let file: any Dossier
    let day: CivilDate
    let law: LegalContext
    let language: Language
    let deadlines: [RunningDeadline]
    /// The links of the case, each with whether the other case has a page.
    var links: [(link: CaseLink, hasPage: Bool)] = []

    private func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

    /// The path below the report's folder.
    var path: String { "cases/" + HTML.fileName(file.id.rawValue) }

    var page: ReportPage {
        let machine = type(of: file).machine
        var standing = HTML.escape(file.phase[language])
        if file.isFinal {
            standing += say("（已终结）", " (final)")
        } else if file.isClosed {
            standing += say("（已结案）", " (closed)")
        }
        var body = "<p>\(HTML.link("../machines/\(HTML.fileName(machine.wire))", machine[language]))"
        body += say("，现处", ", stands at ") + "<strong>\(standing)</strong>"
        if let owner = file.owner, !file.isClosed {
            body += say("，下一步：", "; next to move: ") + HTML.escape(owner[language])
        }
        body += say("。截至 \(day)。", ". As of \(day).") + "</p>\n"
        if !deadlines.isEmpty {
            body += "<h2>\(say("进行中的期限", "Running deadlines"))</h2>\n"
            body += HTML.table(
                say("本案期限", "Deadlines of this case"),
                [
                    say("期限", "deadline"), say("末日", "last day"), say("余日", "days left"), say("义务人", "bound"),
                    say("依据", "law"),
                ], deadlines.map { Self.row($0, language) })
        }
        let found = file.findings(asOf: day, in: law)
        if !found.isEmpty {
            body += "<h2>\(say("发现", "Findings"))</h2>\n<ul>\n"
            body += found.map { "<li>\(HTML.escape($0.text[language]))\(Self.law($0.basis, language))</li>\n" }.joined()
            body += "</ul>\n"
        }
        if !links.isEmpty {
            body += "<h2>\(say("关联案件", "Linked cases"))</h2>\n<ul>\n"
            body += links.map(item).joined() + "</ul>\n"
        }
        body += "<h2>\(say("经过", "Course"))</h2>\n<ol class=\"line\">\n"
        body += file.history.map(item).joined() + "</ol>\n"
        return ReportPage(language: language, depth: 1, title: file.id.rawValue, body: body)
    }

    /// A deadline in cells.
    static func row(_ deadline: RunningDeadline, _ language: Language) -> [String] {
        [
            HTML.escape(deadline.clock[language]), deadline.lastDay.map(time) ?? "—", left(deadline, language),
            HTML.escape(deadline.bound?[language] ?? "—"),
            HTML.escape((deadline.limit?.basis ?? Basis()).text(in: language)),
        ]
    }

    static func time(_ day: CivilDate) -> String { "<time datetime=\"\(day)\">\(day)</time>" }

    private static func left(_ deadline: RunningDeadline, _ language: Language) -> String {
        if deadline.isSuspended {
            return "<span class=\"wait\">\(language == .zh ? "停止计算中" : "standing still")</span>"
        }
        guard let days = deadline.daysLeft else { return "—" }
        if deadline.isOverdue {
            return "<span class=\"bad\">\(language == .zh ? "已逾期\(-days)日" : "\(-days) days overdue")</span>"
        }
        if deadline.hasLapsed {
            return "<span class=\"soft\">\(language == .zh ? "期间已过\(-days)日" : "lapsed \(-days) days ago")</span>"
        }
        return language == .zh ? "余\(days)日" : "\(days)"
    }

    private static func law(_ basis: Basis, _ language: Language) -> String {
        let text = basis.text(in: language)
        return text.isEmpty ? "" : " <span class=\"soft\">（\(HTML.escape(text))）</span>"
    }

    /// One link.
    private func item(_ element: (link: CaseLink, hasPage: Bool)) -> String {
        let link = element.link
        guard let other = link.other(than: file.id) else { return "" }
        let name =
            element.hasPage ? HTML.link(HTML.fileName(other.rawValue), other.rawValue) : HTML.escape(other.rawValue)
        let relation = HTML.escape(link.relation.term[language])
        let isFrom = link.from == file.id
        return isFrom
            ? "<li>\(say("本案是 \(name) 的：\(relation)", "\(relation): of \(name)"))</li>\n"
            : "<li>\(say("\(name)：\(relation)", "\(name): \(relation)"))</li>\n"
    }

    /// One act of the time line.
    private func item(_ line: HistoryLine) -> String {
        let act = line.act?[language] ?? line.type
        let actor = line.role[language] + (line.actor.map { " \($0)" } ?? "")
        var text = "\(Self.time(line.day)) · \(HTML.escape(actor)) · <strong>\(HTML.escape(act))</strong>"
        var kind = ""
        var reasons: [Reason] = []
        switch line.fate {
        case .applied(let from, let to, let irregular, _, let papers):
            if from != to { text += " → \(HTML.escape(to[language]))" }
            if irregular.contains(where: { $0.nature != .unknown }) {
                kind = " class=\"irregular\""
                text += " <span class=\"wait\">\(say("不规范", "irregular"))</span>"
            }
            reasons = irregular
            if !papers.isEmpty {
                let names = papers.map { HTML.escape($0[language]) }.joined(separator: say("、", ", "))
                text += "<br><span class=\"soft\">\(say("文书：", "papers: "))\(names)</span>"
            }
        case .corrected(let target):
            text += " " + say("更正第\(target)项", "in place of entry \(target)")
        case .rejected(let refused, _):
            kind = " class=\"refused\""
            text += " <span class=\"bad\">\(say("无效", "no effect"))</span>"
            reasons = refused
        }
        if let note = line.note { text += "<br><span class=\"soft\">\(HTML.escape(note))</span>" }
        if !reasons.isEmpty {
            text += "<ul>"
            for reason in reasons {
                text += "<li>\(HTML.escape(reason.text[language]))\(Self.law(reason.basis, language))"
                if let cure = reason.cure {
                    text += "<br>\(say("补救：", "cure: "))\(HTML.escape(cure[language]))"
                }
                text += "</li>"
            }
            text += "</ul>"
        }
        return "<li\(kind) id=\"e\(line.sequence)\">\(text)</li>\n"
    }
}
