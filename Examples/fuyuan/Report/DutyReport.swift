import Foundation
import FuyuanKit

/// The page of what crosses from case to case: duties, measures not lifted, tasks of the joint conference, attendance.
struct DutyReport {
    let county: CountyPage
    let language: Language

    private func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

    var page: ReportPage {
        var body = "<p>\(say("截至 \(county.day)。", "As of \(county.day)."))</p>\n" + tiles + duties + measures
        body += tasks + attendance
        return ReportPage(language: language, depth: 0, title: say("跨案义务", "Cross-case duties"), body: body)
    }

    private var owed: [DutyLine] { county.duties.filter { $0.terms.nature == .duty } }

    private var tiles: String {
        var (inTime, late, overdue, refused) = (0, 0, 0, 0)
        for duty in owed {
            switch duty.standing {
            case .performed(_, _, let days): if days > 0 { late += 1 } else { inTime += 1 }
            case .refused: refused += 1
            case .overdue: overdue += 1
            case .withdrawn, .open: break
            }
        }
        let all = [
            (say("跨案义务", "duties across cases"), owed.count), (say("按时履行", "performed in time"), inTime),
            (say("迟延履行", "performed late"), late), (say("逾期未履行", "overdue"), overdue),
            (say("说明理由拒绝", "refused with reason"), refused),
            (say("权利", "rights"), county.duties.count { $0.terms.nature == .right }),
            (say("未解除的措施", "measures not lifted"), county.measures.count),
        ]
        return "<ul class=\"tiles\">\n" + all.map { "<li><b>\($0.1)</b>\($0.0)</li>\n" }.joined() + "</ul>\n"
    }

    private func link(_ id: CaseID) -> String {
        let isOnFile = county.county.docket[id] != nil
        let name =
            isOnFile ? HTML.link("cases/" + HTML.fileName(id.rawValue), id.rawValue) : HTML.escape(id.rawValue)
        return "<span class=\"id\">\(name)</span>"
    }

    private var duties: String {
        guard !county.duties.isEmpty else {
            return "<p>\(say("案卷中没有跨案义务。", "No duty crosses from case to case."))</p>\n"
        }
        return "<h2>\(say("谁应在哪个案件做什么", "Who must do what in which case"))</h2>\n"
            + HTML.table(
                say("跨案义务与权利", "Duties and rights across cases"),
                [
                    say("单位", "who"), say("事项", "what"), say("在案件", "in the case"), say("起因", "because of"),
                    say("期限", "by when"), say("结果", "outcome"), say("依据", "law"),
                ], county.duties.map(row))
    }

    private func row(_ duty: DutyLine) -> [String] {
        let outcome = HTML.escape(duty.outcome(language))
        let colour: String? =
            switch duty.standing {
            case .performed(_, _, let days): days > 0 ? "wait" : "good"
            case .refused, .overdue: "bad"
            case .withdrawn: "soft"
            case .open: nil
            }
        return [
            HTML.escape(duty.owner(language)),
            HTML.link("cases/" + HTML.fileName(duty.file.id.rawValue), duty.rule.term[language]),
            link(duty.terms.target),
            link(duty.terms.source), due(duty),
            colour.map { "<span class=\"\($0)\">\(outcome)</span>" } ?? outcome,
            HTML.escape(duty.rule.basis.text(in: language)),
        ]
    }

    /// By when, with the day marked as one.
    private func due(_ duty: DutyLine) -> String {
        let text = duty.due(language)
        let day = (text.range(of: "\(duty.terms.since)") == nil ? duty.lastDay : nil) ?? duty.terms.since
        guard let place = text.range(of: "\(day)") else { return HTML.escape(text) }
        return HTML.escape(String(text[..<place.lowerBound])) + CaseReport.time(day)
            + HTML.escape(String(text[place.upperBound...]))
    }

    private var measures: String {
        guard !county.measures.isEmpty else { return "" }
        let rows = county.measures.map { measure in
            [
                link(measure.caseID), HTML.escape(measure.holder?.rawValue ?? "—"), HTML.escape(measure.asset ?? "—"),
                CaseReport.time(measure.dueSince), "<span class=\"bad\">\(measure.days)</span>",
                HTML.escape(measure.phase?[language] ?? "—"), HTML.escape(measure.basis.text(in: language)),
            ]
        }
        return "<h2>\(say("应解除而未解除的保全措施", "Measures that must be lifted and are not"))</h2>\n"
            + HTML.table(
                say("未解除的保全措施", "Measures not lifted"),
                [
                    say("案件", "case"), say("持有单位", "holder"), say("财产", "property"), say("应解除之日", "due since"),
                    say("已过日数", "days"), say("现处", "stands at"), say("依据", "law"),
                ], rows)
    }

    private var tasks: String {
        let files = county.county.files(of: CoordinationTask.self)
        guard !files.isEmpty else { return "" }
        let rows = files.compactMap { file -> [String]? in
            guard let item = TaskListItem(of: file) else { return nil }
            let isLate = item.isOverdue(on: county.day)
            let phase = HTML.escape(item.phase.term[language])
            return [
                link(file.id), HTML.escape(item.task.title), HTML.escape(item.task.unit?.rawValue ?? "—"),
                item.nextDay.map(CaseReport.time) ?? "—",
                isLate ? "<span class=\"bad\">\(phase)\(say("，逾期", ", overdue"))</span>" : phase,
                HTML.escape(item.level.term[language]),
            ]
        }
        return "<h2>\(say("联席会议任务清单", "Tasks of the joint conference"))</h2>\n"
            + HTML.table(
                say("任务", "Tasks"),
                [
                    say("任务", "task"), say("内容", "what"), say("责任单位", "unit"), say("期限", "by when"),
                    say("现处", "stands at"), say("督办", "pressed"),
                ], rows)
    }

    private var attendance: String {
        let entries = county.county.files(of: HeadAttendance.self).compactMap(\.state.entry)
        guard let quarter = county.quarter else { return "" }
        let rows = entries.filter { quarter.days.contains($0.day) }.map { entry in
            let result = HTML.escape(entry.result.term[language])
            return [
                HTML.escape(entry.key.defendant.rawValue), HTML.escape("\(entry.key.number)"),
                CaseReport.time(entry.day),
                entry.result.isUnjustifiedAbsence || entry.result.isBrokenOff
                    ? "<span class=\"bad\">\(result)</span>" : result,
            ]
        }
        guard !rows.isEmpty else { return "" }
        let name = quarter.text(in: language)
        return "<h2>\(say("负责人出庭应诉（\(name)）", "Attendance of heads (\(name))"))</h2>\n"
            + HTML.table(
                say("出庭记录", "Records of attendance"),
                [say("单位", "organ"), say("案号", "case number"), say("开庭日", "day"), say("结果", "result")], rows)
    }
}
