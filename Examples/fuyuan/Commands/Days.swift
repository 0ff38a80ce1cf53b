import FuyuanKit

/// `fuyuan days`: the calendar of working days, and periods with every step of their counting.
enum Days: Subcommand {
    static let name = "days"
    static let usage =
        "add DATE 10wd | count A B | label DATE | period DATE 30d [--limit ID] [--rule RULE] [--direction D] | limits"
    static let summary = Bilingual("工作日与期间计算，逐步说明", "working days and periods, step by step")
    static let options: Set<String> = ["limit", "rule", "direction"]

    static func run(_ arguments: Arguments, _ out: inout Printer) throws(Failure) -> ExitCode {
        switch try arguments.value(0, "add | count | label | period | limits") {
        case "add": try add(arguments, &out)
        case "count": try count(arguments, &out)
        case "label": try label(arguments, &out)
        case "period": try period(arguments, &out)
        case "limits": limits(&out)
        default:  // not an enum
            throw .usage("应为 add | count | label | period | limits", "must be add | count | label | period | limits")
        }
    }

    private static let outside = Failure.input("超出日历范围", "outside the calendar")

    private static func add(_ arguments: Arguments, _ out: inout Printer) throws(Failure) -> ExitCode {
        let day = try Arguments.day(arguments.value(1, "DATE"))
        let (length, unit) = try Arguments.length(arguments.value(2, "10wd"))
        let calendar = WorkCalendar.bundled
        let end: CivilDate?
        switch unit {
        case .hours: throw .usage("add 不适用于小时", "add does not take hours")
        case .days: end = day.adding(days: length)
        case .workingDays: end = calendar.adding(workingDays: length, to: day)
        case .months: end = day.adding(months: length)
        case .years: end = day.adding(years: length)
        }
        guard let end else { throw outside }
        if out.isJSON {
            out.json([
                "day": JSONValue(end), "certainty": .text(calendar.certainty(of: end).term.wire),
                "label": JSONValue(calendar.label(of: end)?.text(in: out.language)),
            ])
        } else {
            let sign = length < 0 ? "" : "+"
            out.line("\(day) \(sign)\(length)\(out.language == .zh ? "" : " ")\(unit.term[out.language]) = \(end)")
            // Each day passed over, so that the count can be followed.
            if unit == .workingDays, abs(length) <= 60 { passed(from: day, to: end, &out) }
        }
        return calendar.certainty(of: end) == .confirmed ? .clean : .findings
    }

    private static func passed(from day: CivilDate, to end: CivilDate, _ out: inout Printer) {
        let calendar = WorkCalendar.bundled
        let step = end < day ? -1 : 1
        var (at, number) = (day, 0)
        var rows: [[String]] = []
        while at != end, let next = at.adding(days: step) {
            at = next
            let isWorking = calendar.isWorkingDay(at) == true
            if isWorking { number += 1 }
            rows.append([
                at.description, isWorking ? "\(number)" : "·", calendar.label(of: at)?.text(in: out.language) ?? "—",
            ])
        }
        for row in Columns.table(rows) { out.line("  " + row) }
    }

    private static func count(_ arguments: Arguments, _ out: inout Printer) throws(Failure) -> ExitCode {
        let (from, to) = (try Arguments.day(arguments.value(1, "A")), try Arguments.day(arguments.value(2, "B")))
        guard let working = WorkCalendar.bundled.workingDays(from: from, to: to) else { throw outside }
        if out.isJSON {
            out.json(["days": .number(Int64(from.days(until: to))), "workingDays": .number(Int64(working))])
        } else {
            out.line(
                out.say(
                    "\(from) 之后至 \(to)：\(from.days(until: to))日，其中\(working)个工作日",
                    "after \(from) up to \(to): \(from.days(until: to)) days, \(working) of them working days"))
        }
        return .clean
    }

    private static func label(_ arguments: Arguments, _ out: inout Printer) throws(Failure) -> ExitCode {
        let day = try Arguments.day(arguments.value(1, "DATE"))
        guard let label = WorkCalendar.bundled.label(of: day) else { throw outside }
        if out.isJSON {
            out.json([
                "day": JSONValue(day), "kind": JSONValue(label.kind.term), "rest": .flag(label.kind.isRest),
                "festivals": .list(label.festivals.map { JSONValue($0.term) }), "partner": JSONValue(label.partner),
                "notice": .text(label.noticeNumber), "source": .text(label.source),
                "certainty": .text(label.certainty.term.wire),
            ])
        } else {
            out.line("\(day)  \(label.text(in: out.language))")
            if !label.source.isEmpty { out.line("  \(out.say("来源：", "source: "))\(label.source)") }
        }
        return label.certainty == .confirmed ? .clean : .findings
    }

    private static func period(_ arguments: Arguments, _ out: inout Printer) throws(Failure) -> ExitCode {
        let start = try Arguments.day(arguments.value(1, "DATE"))
        var given: Period?
        if arguments.values.count > 2 {
            let (length, unit) = try Arguments.length(arguments.values[2])
            guard length >= 0 else { throw .usage("期间不得为负数", "a period must not be negative") }
            given = Period(length, unit)
        }
        let deadline: Deadline
        var law = LegalContext.current
        if let id = arguments["limit"] {
            guard let limit = TimeLimit(id: TimeLimit.ID(id)) else {
                throw .usage("没有期限 \(id)，见 fuyuan days limits", "no limit \(id): see fuyuan days limits")
            }
            if let given { law.periods[limit.id] = given }
            deadline = limit.deadline(from: start, in: law)
        } else {
            guard let given else { throw .usage("缺少期间或者 --limit", "a period or --limit is missing") }
            let rule = try arguments.word("rule", CountingRule.self) ?? .civilProcedure
            let direction = try arguments.word("direction", CountingDirection.self) ?? .after
            deadline = Counting(given, rule, direction).deadline(from: start, in: law)
        }
        if out.isJSON {
            out.json([
                "limit": JSONValue(deadline.limit?.rawValue), "start": JSONValue(start),
                "lastDay": JSONValue(deadline.lastDay), "certainty": .text(deadline.certainty.term.wire),
                "basis": JSONValue(deadline.basis), "derivation": JSONValue(deadline.derivation),
            ])
        } else {
            out.line(
                out.say("届满日：", "last day: ") + (deadline.lastDay?.description ?? "—")
                    + "  \(deadline.certainty.term[out.language])")
            out.derivation(deadline.derivation, indent: 2)
        }
        guard deadline.lastDay != nil else { return .badInput }
        return deadline.certainty == .confirmed ? .clean : .findings
    }

    private static func limits(_ out: inout Printer) -> ExitCode {
        if out.isJSON {
            for limit in TimeLimit.all {
                out.json([
                    "limit": JSONValue(limit.term), "period": .text(limit.period.text(in: out.language)),
                    "start": JSONValue(limit.start), "bound": JSONValue(limit.bound), "basis": JSONValue(limit.basis),
                    "evidence": .text(limit.evidence.term.wire),
                ])
            }
        } else {
            let rows = TimeLimit.all.map {
                [
                    $0.term.wire, $0.period.text(in: out.language), $0.term[out.language],
                    $0.basis.text(in: out.language),
                ]
            }
            for row in Columns.table(rows) { out.line(row) }
        }
        return .clean
    }
}
