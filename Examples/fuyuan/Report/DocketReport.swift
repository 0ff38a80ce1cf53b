import FuyuanKit

/// A docket as static pages: overview, deadline calendar, duties across cases, indicators, cases, procedures. The same docket on the same day gives the same
/// bytes.
struct DocketReport {
    let county: CountyPage
    let language: Language

    private var docket: Docket { county.county.docket.docket }
    private var day: CivilDate { county.day }
    private var law: LegalContext { county.county.law }

    private func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

    /// Every file: its path below the folder, and its text.
    var files: [(path: String, text: String)] {
        let cases = docket.files.map { file in
            CaseReport(
                file: file, day: day, law: law, language: language, deadlines: file.deadlines(asOf: day, in: law),
                links: county.county.docket.links[file.id].map { ($0, isOnFile($0.other(than: file.id))) })
        }
        let items = cases.flatMap { report in
            report.deadlines.compactMap { deadline in
                deadline.lastDay.map {
                    DeadlineCalendar.Item(
                        caseID: report.file.id, path: report.path, deadline: deadline, lastDay: $0)
                }
            }
        }
        .sorted { ($0.lastDay, $0.caseID.rawValue) < ($1.lastDay, $1.caseID.rawValue) }
        let machines = Docket.machines.map { machine in
            MachineReport(
                machine: machine,
                cases: cases.filter { type(of: $0.file).machine == machine.machine }.map {
                    ($0.file.id, $0.path, $0.file.phase)
                }, language: language)
        }
        let calendar = DeadlineCalendar(items: items, day: day, law: law, language: language)
        return [
            ("report.css", ReportPage.style), ("index.html", overview(items, machines).text),
            ("calendar.html", calendar.page.text),
            ("duties.html", DutyReport(county: county, language: language).page.text),
            ("indicators.html", IndicatorPages(county: county, language: language).page.text),
            ("cases.html", list(cases.filter { !($0.file is CaseFile<CrossCaseDuty>) }).text),
            ("machines.html", procedures(machines).text),
        ] + cases.map { ($0.path, $0.page.text) } + machines.map { ($0.path, $0.page.text) }
    }

    private func isOnFile(_ id: CaseID?) -> Bool { id.map { docket[$0] != nil } ?? false }

    private func overview(_ items: [DeadlineCalendar.Item], _ machines: [MachineReport]) -> ReportPage {
        let summary = docket.summary(asOf: day, in: law)
        let tiles = [
            (say("案件", "cases"), county.county.cases.count),
            (say("其中已结", "closed"), county.county.cases.count(where: \.isClosed)),
            (say("生效的行为", "acts in effect"), summary.applied), (say("不规范", "irregular"), summary.irregular),
            (say("无效的行为", "without effect"), summary.refused), (say("进行中的期限", "running deadlines"), summary.running),
            (say("其中逾期", "overdue"), summary.overdue), (say("无法读取的行", "unreadable lines"), summary.unread),
        ]
        var body = "<p>\(say("截至 \(day)。", "As of \(day)."))</p>\n<ul class=\"tiles\">\n"
        body += tiles.map { "<li><b>\($0.1)</b>\($0.0)</li>\n" }.joined() + "</ul>\n"
        let used = machines.filter { !$0.cases.isEmpty }
        let most = used.map(\.cases.count).max() ?? 1
        let chart = BarChart(
            title: say("各程序案件数", "Cases by procedure"),
            bars: used.map {
                BarChart.Bar(
                    label: $0.machine.machine[language], permille: 1000 * $0.cases.count / most,
                    value: "\($0.cases.count)")
            })
        body += "<h2>\(HTML.escape(chart.title))</h2>\n<figure class=\"figure wide\">\n\(chart.svg)</figure>\n"
        let late = items.filter(\.deadline.isOverdue)
        if !late.isEmpty {
            body += "<h2>\(say("逾期最久的期限", "Longest overdue"))</h2>\n"
            body += HTML.table(
                say("逾期最久的期限", "Longest overdue"),
                [
                    say("案件", "case"), say("期限", "deadline"), say("末日", "last day"), say("余日", "days left"),
                    say("义务人", "bound"), say("依据", "law"),
                ],
                late.prefix(20).map { [HTML.link($0.path, $0.caseID.rawValue)] + CaseReport.row($0.deadline, language) }
            )
        }
        return ReportPage(language: language, depth: 0, title: say("概览", "Overview"), body: body)
    }

    private func list(_ cases: [CaseReport]) -> ReportPage {
        let rows = cases.map { report in
            let file = report.file
            let late = report.deadlines.count(where: \.isOverdue)
            return [
                HTML.link(report.path, file.id.rawValue), HTML.escape(type(of: file).machine[language]),
                HTML.escape(file.phase[language]), file.lastDay.map(CaseReport.time) ?? "—",
                late == 0 ? "" : "<span class=\"bad\">\(late)</span>",
            ]
        }
        let body = HTML.table(
            say("案件", "Cases"),
            [
                say("案件", "case"), say("程序", "procedure"), say("现处", "stands at"), say("最近行为", "latest act"),
                say("逾期", "overdue"),
            ], rows)
        return ReportPage(language: language, depth: 0, title: say("案件", "Cases"), body: body)
    }

    private func procedures(_ machines: [MachineReport]) -> ReportPage {
        let rows = machines.map { report in
            [
                HTML.link(report.path, report.machine.machine[language]), "\(report.machine.diagram.nodes.count)",
                "\(report.machine.table.rows.count)", "\(report.cases.count)",
            ]
        }
        let body = HTML.table(
            say("程序", "Procedures"),
            [say("程序", "procedure"), say("阶段", "phases"), say("行为", "acts"), say("案卷中", "in the docket")], rows)
        return ReportPage(language: language, depth: 0, title: say("程序图", "Procedures"), body: body)
    }
}
