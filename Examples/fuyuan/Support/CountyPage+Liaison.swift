import FuyuanKit

extension CountyPage {
    // MARK: Meetings and tasks

    func conferences(_ out: inout Printer) {
        let language = out.language
        let tasks = county.files(of: CoordinationTask.self)
        for meeting in county.files(of: JointConference.self) {
            let state = meeting.state
            out.line(
                out.say("■ 联席会议与任务清单：", "■ Joint conference and its tasks: ")
                    + "\(meeting.id) \(state.minutes?.number ?? "") \(state.phase.term[language])")
            let followUp = ConferenceFollowUp(of: meeting, tasks: tasks)
            for resolution in state.resolutions {
                let line = followUp.lines.first { $0.resolution == resolution.id }
                let task = line?.task.flatMap { id in tasks.first { $0.id == id } }
                out.line("  \(mark(task)) \(resolution.id) \(resolution.text) — \(text(task, resolution, &out))")
            }
        }
        let strangers = tasks.filter { task in
            !county.files(of: JointConference.self).contains { $0.id == task.state.draft?.source.matter }
        }
        for task in strangers {
            out.line("  \(mark(task)) \(task.state.draft?.title ?? "") — \(text(task, nil, &out))")
        }
        let items = tasks.compactMap { TaskListItem(of: $0) }
        guard !items.isEmpty else { return }
        let tally = TaskTally(of: items, on: day)
        let rate = tally.onTimeRate.map { $0.text(decimals: 2) } ?? "—"
        out.line(
            out.say(
                "  下达\(tally.issued) 销号\(tally.closed) 到期\(tally.due) 按期\(tally.closedInTime) 逾期\(tally.overdue)，按期完成率 \(rate)",
                "  \(tally.issued) issued, \(tally.closed) closed, \(tally.due) due, \(tally.closedInTime) in time, \(tally.overdue) overdue; on time \(rate)"
            ))
        out.line()
    }

    private func mark(_ task: CaseFile<CoordinationTask>?) -> String {
        guard let task, let item = TaskListItem(of: task) else { return "!" }
        return item.isOverdue(on: day) ? "!" : item.isOpen ? " " : "+"
    }

    private func text(
        _ task: CaseFile<CoordinationTask>?, _ resolution: ConferenceResolution?, _ out: inout Printer
    ) -> String {
        let language = out.language
        guard let task, let item = TaskListItem(of: task) else {
            return out.say("未立任务", "no task was made of it")
        }
        let due = item.nextDay.map { out.say("\($0)前", "by \($0)") } ?? ""
        let leader = item.task.leader.map { "（\($0)）" } ?? ""
        var parts = [
            "\(task.id) \(item.task.unit?.rawValue ?? "—")\(language == .zh ? leader : "")", due,
            item.phase.term[language],
        ]
        if item.isOverdue(on: day), let last = item.nextDay {
            parts.append(out.say("逾期\(last.days(until: day))日", "\(last.days(until: day)) days overdue"))
        }
        if let number = item.notices.last?.notice.number { parts.append(number) }
        return parts.filter { !$0.isEmpty }.joined(separator: out.say("，", ", "))
    }

    // MARK: Attendance

    func notice(_ out: inout Printer) {
        guard let quarter else { return }
        let notice = county.notice(of: quarter)
        guard let tally = notice.tally else {
            out.line(
                out.say(
                    "■ 负责人出庭应诉通报（\(quarter.text(in: .zh))）：两本台账不一致，暂不计算",
                    "■ Attendance of heads (\(quarter.text(in: .en))): the books disagree, no rate"))
            for mismatch in notice.mismatches {
                out.line("  ! \(mismatch.key.number) \(mismatch.key.defendant) \(mismatch.kind.term[out.language])")
            }
            out.line()
            return
        }
        guard tally.heard > 0 else { return }
        let rate = notice.rate.map { $0.text(decimals: 2) } ?? "—"
        out.line(
            out.say(
                "■ 负责人出庭应诉通报（\(quarter.text(in: .zh))）：开庭\(tally.heard)件，出庭\(tally.attended)件，出庭率 \(rate)，目标\(notice.answer?.term.zh ?? "—")",
                "■ Attendance of heads (\(quarter.text(in: .en))): \(tally.heard) heard, \(tally.attended) attended, rate \(rate), target \(notice.answer?.term.en ?? "—")"
            ))
        for organ in tally.heardOrgans.sorted(by: { $0.rawValue < $1.rawValue }) {
            let entries = county.files(of: HeadAttendance.self).compactMap(\.state.entry)
                .filter { $0.key.defendant == organ && quarter.days.contains($0.day) }
            let named = notice.named.contains { $0.organ == organ }
            for entry in entries {
                let principal = entry.byPrincipal ? out.say("（正职）", " (the principal)") : ""
                out.line(
                    "  \(named ? "!" : "+") \(organ) \(entry.key.number) \(entry.day) \(entry.result.term[out.language])\(principal)"
                )
            }
        }
        out.line()
    }

    // MARK: Figures

    func figures(_ out: inout Printer) {
        let report = County.headlines.report(
            over: period, of: county.cases, place: county.place, under: county.law)
        out.line(
            out.say(
                "■ 指标（\(period.text(in: .zh))，全部见 fuyuan indicators）",
                "■ Indicators (\(period.text(in: .en)); all of them: fuyuan indicators)"))
        IndicatorTable.print(report, &out)
        out.line()
    }

    // MARK: Late

    func overdue(_ out: inout Printer) {
        let threads = OverdueTask.all(of: county.files(of: LiaisonThread.self), asOf: day, in: county.law)
            .filter { !$0.isSettled }
        let late = late.filter { !($0.file is CaseFile<LiaisonThread>) && !($0.file is CaseFile<CoordinationTask>) }
        guard !late.isEmpty || !threads.isEmpty else { return }
        out.line(out.say("■ 其他逾期", "■ Also overdue"))
        for (file, deadline) in late { out.line("  ! \(file.id) \(Deadlines.text(deadline, out.language))") }
        for task in threads {
            let supervisor = task.supervisor?.rawValue ?? "—"
            let days = task.respondBy.days(until: day)
            out.line(
                out.say(
                    "  ! \(task.thread) \(task.addressee) 未回复「\(task.subject)」，\(task.respondBy)届满，逾期\(days)日，由\(supervisor)督促",
                    "  ! \(task.thread) \(task.addressee) has not replied to “\(task.subject)”, due \(task.respondBy), \(days) days overdue, for \(supervisor) to press"
                ))
        }
        out.line()
    }

    // MARK: For other programs

    func json(_ out: inout Printer) {
        out.json([
            "kind": "county", "place": JSONValue(county.place), "asOf": JSONValue(day),
            "from": JSONValue(month.from), "through": JSONValue(month.through),
            "cases": JSONValue(county.cases.count), "links": JSONValue(county.docket.links.all.count),
        ])
        for duty in duties { out.json(duty.value) }
        for measure in measures { out.json(MeasureText.value(measure)) }
        for task in county.files(of: CoordinationTask.self) {
            guard let item = TaskListItem(of: task) else { continue }
            out.json([
                "kind": "task", "file": .text(task.id.rawValue), "title": .text(item.task.title),
                "unit": JSONValue(item.task.unit?.rawValue), "lastDay": JSONValue(item.nextDay),
                "phase": JSONValue(item.phase.term), "overdue": .flag(item.isOverdue(on: day)),
                "level": JSONValue(item.level.term),
            ])
        }
        if let quarter {
            let notice = county.notice(of: quarter)
            out.json([
                "kind": "attendance-notice", "quarter": .text(quarter.text(in: .en)),
                "heard": notice.tally.map { .number($0.heard) } ?? .absent,
                "attended": notice.tally.map { .number($0.attended) } ?? .absent,
                "named": JSONValue(notice.named.map(\.organ.rawValue)),
                "mismatches": JSONValue(notice.mismatches.count),
            ])
        }
        for figure in county.indicators(over: period).figures { out.json(IndicatorTable.value(figure)) }
        for (file, deadline) in late { out.json(DossierJSON.value(deadline, of: file)) }
    }
}
