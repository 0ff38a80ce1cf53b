import FuyuanKit

/// A county's month, section by section.
struct CountyPage {
    let county: County
    let day: CivilDate
    let month: IndicatorPeriod
    let quarter: AttendanceQuarter?
    let period: IndicatorPeriod
    /// The year so far.
    let year: IndicatorPeriod
    let duties: [DutyLine]
    let measures: [StandingMeasure]

    init(county: County, day: CivilDate) throws(Failure) {
        self.county = county
        self.day = day
        month = try .month(of: day)
        quarter = AttendanceQuarter(containing: day)
        period = try .quarter(of: day)
        year = try .yearSoFar(through: day)
        duties = county.duties(asOf: day)
        measures = county.standingMeasures(asOf: day)
    }

    /// Whether anything is irregular, refused or late.
    var hasFindings: Bool {
        !county.docket.docket.findings.isEmpty || duties.contains(where: \.isAmiss) || !measures.isEmpty
            || !late.isEmpty
    }

    /// The deadlines of cases that are over, the oldest first.
    var late: [(file: any Dossier, deadline: RunningDeadline)] {
        county.cases.flatMap { file in
            file.deadlines(asOf: day, in: county.law).filter(\.isOverdue).map { (file, $0) }
        }
        .sorted {
            ($0.deadline.lastDay ?? day, $0.file.id.rawValue) < ($1.deadline.lastDay ?? day, $1.file.id.rawValue)
        }
    }

    func print(_ out: inout Printer) {
        let place = county.place.map { $0 + out.say("", ", ") } ?? ""
        out.line("■ \(place)\(month.text(in: out.language))\(out.say("（截至 \(day)）", " (as of \(day))"))")
        overview(&out)
        refusals(&out)
        crossings(&out)
        standing(&out)
        conferences(&out)
        notice(&out)
        figures(&out)
        overdue(&out)
    }

    // MARK: The month

    /// One field of the overview.
    private struct Row {
        var cases = 0
        var closed = 0
        var acts = 0
        var irregular = 0
        var refused = 0
        var late = 0
    }

    private func rows() -> [(field: CaseField, row: Row)] {
        var rows: [CaseField: Row] = [:]
        for file in county.cases {
            let field = CaseField(of: type(of: file).machine)
            rows[field, default: Row()].cases += 1
            if file.isClosed { rows[field, default: Row()].closed += 1 }
            rows[field, default: Row()].late += file.deadlines(asOf: day, in: county.law).count(where: \.isOverdue)
            for line in file.history where month.contains(line.day) {
                rows[field, default: Row()].acts += 1
                switch line.fate {
                case .applied(_, _, let irregular, _, _):
                    if irregular.contains(where: { $0.nature != .unknown }) {
                        rows[field, default: Row()].irregular += 1
                    }
                case .corrected: break
                case .rejected: rows[field, default: Row()].refused += 1
                }
            }
        }
        return CaseField.allCases.compactMap { field in rows[field].map { (field, $0) } }
    }

    private func overview(_ out: inout Printer) {
        let rows = rows()
        func cells(_ name: String, _ row: Row) -> [String] {
            [name] + [row.cases, row.closed, row.acts, row.irregular, row.refused, row.late].map { "\($0)" }
        }
        var total = Row()
        for (_, row) in rows {
            total.cases += row.cases
            total.closed += row.closed
            total.acts += row.acts
            total.irregular += row.irregular
            total.refused += row.refused
            total.late += row.late
        }
        let head = [
            "", out.say("案件", "cases"), out.say("已结", "closed"), out.say("本月行为", "acts this month"),
            out.say("不规范", "irregular"), out.say("无效", "without effect"), out.say("期限逾期", "deadlines overdue"),
        ]
        let body = rows.map { cells($0.field.name[out.language], $0.row) }
        for line in Columns.table([head] + body + [cells(out.say("合计", "total"), total)]) { out.line("  " + line) }
        out.line()
    }

    /// What had no effect this month, each with its first reason.
    private func refusals(_ out: inout Printer) {
        var lines: [String] = []
        for file in county.cases {
            for line in file.history where month.contains(line.day) {
                guard case .rejected(let reasons, nil) = line.fate, let reason = reasons.first else { continue }
                let act = line.act?[out.language] ?? line.type
                lines.append(
                    "  ! \(file.id)#\(line.sequence) \(line.day) \(line.role[out.language]) \(act)"
                        + out.say("：", ": ") + reason.text[out.language] + (reason.rule.map { " [\($0)]" } ?? ""))
            }
        }
        guard !lines.isEmpty else { return }
        out.line(out.say("■ 本月无效的行为", "■ Acts without effect this month"))
        for line in lines { out.line(line) }
        out.line()
    }

    // MARK: Across cases

    private func crossings(_ out: inout Printer) {
        let owed = duties.filter { $0.terms.nature == .duty }
        let shown = duties.filter { $0.terms.nature == .duty || $0.file.state.phase == .performed }
        let rights = duties.count - shown.count
        let used = shown.count - owed.count
        let rules = county.raised.count { $0.file == nil && $0.source != $0.target }
        let links = county.docket.links.all.count
        out.line(
            out.say(
                "■ 跨案义务：\(links)条关联引出\(owed.count)项（+已履行 ~迟延履行 !逾期或拒绝），已行使的权利\(used)项",
                "■ Duties across cases: \(owed.count) from \(links) links (+ performed, ~ performed late, ! overdue or refused), \(used) rights used"
            ))
        DutyTable.print(shown, &out)
        if rights + rules > 0 {
            out.line(
                out.say(
                    "  另有尚可行使的权利\(rights)项、处理时适用的规则\(rules)项",
                    "  and \(rights) rights that may yet be used, \(rules) rules to be kept"))
        }
        out.line()
    }

    private func standing(_ out: inout Printer) {
        guard !measures.isEmpty else { return }
        out.line(out.say("■ 应解除而未解除的保全措施", "■ Measures that must be lifted and are not"))
        for measure in measures { out.line("  ! " + MeasureText.line(measure, &out)) }
        out.line()
    }
}

/// Duties across cases as lines.
enum DutyTable {
    static func print(_ duties: [DutyLine], _ out: inout Printer) {
        let language = out.language
        let rows = duties.map { duty in
            [
                duty.mark, duty.owner(language), duty.rule.term[language], duty.terms.target.rawValue,
                duty.due(language), duty.outcome(language) + law(duty, &out),
            ]
        }
        for line in Columns.table(rows) { out.line("  " + line) }
    }

    /// The first article a duty rests on.
    private static func law(_ duty: DutyLine, _ out: inout Printer) -> String {
        duty.rule.basis.citations.first.map { out.articles(Basis($0)) } ?? ""
    }
}

/// A measure that still stands, in words.
enum MeasureText {
    static func line(_ measure: StandingMeasure, _ out: inout Printer) -> String {
        let holder = measure.holder?.rawValue ?? out.say("持有单位不明", "holder unknown")
        let asset = measure.asset.map { out.say("「\($0)」", " on “\($0)”") } ?? ""
        let phase = measure.phase.map { out.say("，\($0.zh)", ", \($0.en)") } ?? ""
        return out.say(
            "\(measure.caseID) \(holder)\(asset)：自\(measure.dueSince)起应解除，已\(measure.days)日\(phase)",
            "\(measure.caseID) \(holder)\(asset): to be lifted since \(measure.dueSince), \(measure.days) days\(phase)")
            + out.articles(measure.basis)
    }

    static func value(_ measure: StandingMeasure) -> JSONValue {
        [
            "kind": "standing-measure", "case": .text(measure.caseID.rawValue),
            "holder": JSONValue(measure.holder?.rawValue), "asset": JSONValue(measure.asset),
            "phase": JSONValue(measure.phase), "since": JSONValue(measure.dueSince), "days": JSONValue(measure.days),
            "finding": JSONValue(measure.finding), "basis": JSONValue(measure.basis),
        ]
    }
}
