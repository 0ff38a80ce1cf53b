import FuyuanKit

/// Prints entries of a case file for a person.
enum Entries {
    /// Prints an entry with what was irregular about it or why it had no effect; without `whole`, regular acts are left out.
    static func print(_ line: HistoryLine, of file: any Dossier, whole: Bool, _ out: inout Printer) {
        let indent = out.language == .zh ? 10 : 14
        switch line.fate {
        case .applied(let from, let to, let irregular, let effects, let papers):
            if irregular.isEmpty, !whole { return }
            let isOpen = irregular.allSatisfy { $0.nature == .unknown }
            let name =
                irregular.isEmpty
                ? out.say("行为", "act") : isOpen ? out.say("待核", "unclear") : out.say("不规范", "irregular")
            let move = from == to ? "" : " → \(to[out.language])"
            Replay.label(name, head(line, of: file, out.language) + move, &out)
            out.reasons(irregular, indent: indent)
            if whole { consequences(effects, papers, indent, &out) }
        case .corrected(let target):
            Replay.label(
                out.say("更正", "corrects"),
                head(line, of: file, out.language) + out.say("，更正第\(target)项", ", in place of entry \(target)"),
                &out)
        case .rejected(let reasons, let after):
            let cause = after.map { out.say("（因第\($0)项无效）", " (because entry \($0) had no effect)") } ?? ""
            Replay.label(out.say("无效", "no effect"), head(line, of: file, out.language) + cause, &out)
            out.reasons(reasons, indent: indent)
        }
    }

    private static func consequences(_ effects: [Term], _ papers: [Term], _ indent: Int, _ out: inout Printer) {
        let space = String(repeating: " ", count: indent)
        let comma = out.say("、", ", ")
        if !effects.isEmpty {
            out.line(space + out.say("随之：", "then: ") + effects.map { $0[out.language] }.joined(separator: comma))
        }
        if !papers.isEmpty {
            out.line(space + out.say("文书：", "papers: ") + papers.map { $0[out.language] }.joined(separator: comma))
        }
    }

    /// `#3 2024-03-04 当事人 p-1「提交材料」`; an act on a part names the part.
    private static func head(_ line: HistoryLine, of file: any Dossier, _ language: Language) -> String {
        let part = CasePart(line.sequence, in: file)
        let quoted = { (act: String) in language == .zh ? "「\(act)」" : "“\(act)”" }
        let act = part.map { $0.text(language) } ?? quoted(line.act?[language] ?? line.type)
        let actor = line.role[language] + (line.actor.map { " \($0)" } ?? "")
        let note = line.note.map { language == .zh ? "（\($0)）" : " (\($0))" } ?? ""
        return "#\(line.sequence) \(line.day) \(actor) " + act + note
    }
}
