import FuyuanKit

/// The page of a machine: the drawing, and what its numbers stand for.
struct MachineReport {
    let machine: any Dossier.Type
    /// The cases of this machine, with their pages.
    let cases: [(id: CaseID, path: String, phase: Term)]
    let language: Language

    private func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

    var path: String { "machines/" + HTML.fileName(machine.machine.wire) }

    var page: ReportPage {
        let drawing = StateDrawing(machine.diagram, in: language)
        let names = Dictionary(
            machine.diagram.nodes.enumerated().map { ($0.offset, $0.element.term[language]) }, uniquingKeysWith: { $1 })
        var body = "<figure class=\"figure wide\">\n\(drawing.svg)<figcaption>"
        body += say(
            "粗框为起点，双框为终点。从多个阶段到同一阶段的行为只画一个短箭头。不改变阶段的行为 \(machine.diagram.stays) 处未画。",
            "The first phase has a thick frame, final ones a double one. Acts that lead to one phase from many are one short arrow. \(machine.diagram.stays) acts that change no phase are not drawn."
        )
        body += "</figcaption></figure>\n"
        body += HTML.table(
            say("箭头上的行为", "The acts on the arrows"),
            [say("号", "no."), say("自", "from"), say("至", "to"), say("行为（主体；依据）", "acts (by; law)")],
            drawing.arrows.map { arrow in
                let comma = say("、", ", ")
                var seen: Set<String> = []
                let acts = arrow.edges.filter { seen.insert($0.act.wire).inserted }.map { edge in
                    let by = edge.by.map { $0[language] }.joined(separator: comma)
                    let about = [by, edge.basis.text(in: language)].filter { !$0.isEmpty }
                    let note = HTML.escape(about.joined(separator: say("；", "; ")))
                    return "\(HTML.escape(edge.act[language])) <span class=\"soft\">（\(note)）</span>"
                }
                return [
                    "\(arrow.number)", HTML.escape(arrow.from.compactMap { names[$0] }.joined(separator: comma)),
                    HTML.escape(names[arrow.to] ?? ""), acts.joined(separator: "<br>"),
                ]
            })
        if !cases.isEmpty {
            body += HTML.table(
                say("案卷中的案件", "Cases in the docket"), [say("案件", "case"), say("现处", "stands at")],
                cases.map { [HTML.link("../\($0.path)", $0.id.rawValue), HTML.escape($0.phase[language])] })
        }
        return ReportPage(language: language, depth: 1, title: machine.machine[language], body: body)
    }
}
