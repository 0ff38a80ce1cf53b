import FuyuanKit

/// The deadline calendar: month by month, with rest days, the number of deadlines that end on a day, and a list below.
struct DeadlineCalendar {
    /// A deadline of a case.
    struct Item {
        let caseID: CaseID
        let path: String
        let deadline: RunningDeadline
        let lastDay: CivilDate
    }

    let items: [Item]
    let day: CivilDate
    let law: LegalContext
    let language: Language

    private func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

    /// How many months from the one of the day asked about are drawn.
    private static let months = 6

    var page: ReportPage {
        let overdue = items.filter(\.deadline.isOverdue)
        var body =
            "<p>\(say("截至 \(day)，有末日的期限 \(items.count) 项，其中逾期 \(overdue.count) 项。灰底为休息日，按国务院办公厅通知。", "As of \(day): \(items.count) deadlines with a last day, \(overdue.count) of them overdue. Rest days, by the holiday notices, are shaded."))</p>\n"
        body += "<div class=\"months\">\n"
        var (year, month) = (day.year, day.month)
        for _ in 0..<Self.months {
            body += table(year, month)
            (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
        }
        body += "</div>\n"
        if !overdue.isEmpty {
            body += "<h2>\(say("已逾期", "Overdue"))</h2>\n" + list(overdue, say("逾期的期限", "Deadlines overdue"))
        }
        let coming = items.filter { $0.lastDay >= day }
        if !coming.isEmpty {
            body += "<h2>\(say("将到期", "Coming"))</h2>\n" + list(coming, say("将到期的期限", "Deadlines to come"))
        }
        return ReportPage(language: language, depth: 0, title: say("期限日历", "Deadline calendar"), body: body)
    }

    private func list(_ items: [Item], _ caption: String) -> String {
        HTML.table(
            caption,
            [
                say("案件", "case"), say("期限", "deadline"), say("末日", "last day"), say("余日", "days left"),
                say("义务人", "bound"), say("依据", "law"),
            ],
            items.map { [HTML.link($0.path, $0.caseID.rawValue)] + CaseReport.row($0.deadline, language) })
    }

    /// A month as a table, Monday first.
    private func table(_ year: Int, _ month: Int) -> String {
        guard let first = CivilDate(year, month, 1) else { return "" }
        let ends = Dictionary(
            grouping: items.filter { $0.lastDay.year == year && $0.lastDay.month == month }, by: \.lastDay)
        let weekdays =
            language == .zh ? ["一", "二", "三", "四", "五", "六", "日"] : ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
        let name = say("\(year)年\(month)月", "\(year)-\(month < 10 ? "0" : "")\(month)")
        var cells = Array(repeating: "<td></td>", count: (first.weekday + 6) % 7)
        var current: CivilDate? = first
        while let date = current, date.month == month {
            let own = ends[date] ?? []
            let isRest = law.calendar.isWorkingDay(date) == false
            var text = "\(date.day)"
            if !own.isEmpty {
                let label = say("\(own.count)项", own.count == 1 ? "1 ends" : "\(own.count) end")
                text +=
                    "<b title=\"\(HTML.escape(own.prefix(8).map { $0.caseID.rawValue }.joined(separator: ", ")))\">\(label)</b>"
            }
            let isLate = own.contains(where: \.deadline.isOverdue)
            let marks = [isRest ? "rest" : "", isLate ? "late" : "", date == day ? "today" : ""].filter { !$0.isEmpty }
            cells.append("<td\(marks.isEmpty ? "" : " class=\"\(marks.joined(separator: " "))\"")>\(text)</td>")
            current = date.adding(days: 1)
        }
        while cells.count % 7 != 0 { cells.append("<td></td>") }
        let rows = stride(from: 0, to: cells.count, by: 7).map { "<tr>\(cells[$0..<$0 + 7].joined())</tr>" }
        return """
            <table class="month"><caption>\(name)</caption>
            <thead><tr>\(weekdays.map { "<th scope=\"col\">\($0)</th>" }.joined())</tr></thead>
            <tbody>\(rows.joined(separator: "\n"))</tbody></table>

            """
    }
}
