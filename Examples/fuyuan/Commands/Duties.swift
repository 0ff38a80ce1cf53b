import FuyuanKit

/// `fuyuan duties`: who owes what to whom, until when and why: the duties that cross from case to case, those of the
/// bankruptcy cases, and the measures that must be lifted and are not.
enum Duties: Subcommand {
    static let name = "duties"
    static let usage = "[FILE…|DIR] [--links FILE] [--on DATE] [--case CASE] [--overdue] [--regime R]"
    static let summary = Bilingual(
        "未了的义务：谁对谁、何时前、依据何条；关联案件之间的与破产案件中的；应解除而未解除的保全措施",
        "duties: who owes what to whom, until when, under which article; across linked cases and in bankruptcies; measures not lifted"
    )
    static let options: Set<String> = County.options.union(["on", "case", "overdue"])

    static func run(_ arguments: Arguments, _ out: inout Printer) throws(Failure) -> ExitCode {
        let (on, asOf) = (try arguments.day("on"), try arguments.day("as-of"))
        let asked = on ?? asOf
        let county = try County.read(arguments, out.language)
        let docket = county.docket.docket
        if let id = arguments["case"] { _ = try DocketOptions.file(id, in: docket) }
        let isLateOnly = arguments.has("overdue")
        var hasFindings = false
        if let day = asked ?? county.cases.compactMap(\.lastDay).max() {
            let lines = county.duties(asOf: day).filter { line in
                (arguments["case"].map { [line.terms.source, line.terms.target].contains(CaseID($0)) } ?? true)
                    && (!isLateOnly || line.isAmiss)
            }
            hasFindings = lines.contains(where: \.isAmiss)
            print(lines, on: day, &out)
        }
        for file in docket.files {
            guard let file = file as? CaseFile<BankruptcyCase>, let day = asked ?? file.lastDay,
                arguments["case"].map({ $0 == file.id.rawValue }) ?? true
            else { continue }
            let state = self.state(of: file, on: day, under: county.law)
            let duties = state.openDuties(asOf: day, in: county.law).filter { !isLateOnly || $0.isOverdue(asOf: day) }
            let measures = state.unreleasedMeasures(asOf: day)
            let linked = county.docket.standingMeasures(of: file.id, asOf: day)
            hasFindings =
                hasFindings || !measures.isEmpty || !linked.isEmpty || duties.contains { $0.isOverdue(asOf: day) }
            if out.isJSON {
                for duty in duties { out.json(value(duty, of: file.id, asOf: day)) }
                for measure in measures { out.json(value(measure, of: file.id)) }
                for measure in linked { out.json(MeasureText.value(measure)) }
            } else {
                print(file.id, state, duties, measures, linked, on: day, &out)
            }
        }
        return DocketOptions.code(docket, hasFindings: hasFindings)
    }

    /// The duties that cross from case to case.
    private static func print(_ lines: [DutyLine], on day: CivilDate, _ out: inout Printer) {
        if lines.isEmpty { return }
        if out.isJSON {
            for line in lines { out.json(line.value) }
            return
        }
        out.line(out.say("■ 跨案义务  \(day)", "■ Duties across cases  \(day)"))
        DutyTable.print(lines, &out)
        out.line()
    }

    /// The case as it stood at the end of a day.
    private static func state(
        of file: CaseFile<BankruptcyCase>, on day: CivilDate, under law: LegalContext
    ) -> BankruptcyCase {
        if file.lastDay.map({ $0 <= day }) ?? true { return file.state }
        var past = CaseFile<BankruptcyCase>(file.id)
        for record in file.records where record.entry.day <= day { past.admit(record.entry, under: law) }
        return past.state
    }

    private static func print(
        _ id: CaseID, _ state: BankruptcyCase, _ duties: [Duty], _ measures: [UnreleasedMeasure],
        _ linked: [StandingMeasure], on day: CivilDate, _ out: inout Printer
    ) {
        let language = out.language
        out.line("■ \(id)  \(state.phase.term[language])  \(day)")
        if duties.isEmpty { out.line(out.say("  无未了的义务", "  no open duties")) }
        for duty in duties {
            let mark = duty.isOverdue(asOf: day) ? "!" : " "
            let addressee = duty.addressee.map { out.say("→\($0.zh)", " to \($0.en)") } ?? ""
            out.line("\(mark) \(duty.owner[language])\(addressee)  \(time(duty, on: day, language))")
            out.line("    \(duty.text[language])\(out.articles(duty.basis))")
        }
        for measure in measures {
            out.line(
                "! \(out.say("未解除：", "not lifted: "))\(BankruptcyPage.text(measure, language))\(out.articles(measure.basis))"
            )
        }
        for measure in linked {
            out.line("! \(out.say("未解除：", "not lifted: "))\(MeasureText.line(measure, &out))")
        }
        out.line()
    }

    /// The time of a duty, and how far off it is.
    private static func time(_ duty: Duty, on day: CivilDate, _ language: Language) -> String {
        let time = duty.time(in: language)
        guard let left = duty.daysLeft(on: day) else { return time }
        if left < 0 { return time + (language == .zh ? "，已逾期\(-left)日" : ", \(-left) days overdue") }
        return time + (language == .zh ? "，余\(left)日" : ", \(left) days left")
    }

    /// A duty for other programs.
    static func value(_ duty: Duty, of id: CaseID? = nil, asOf day: CivilDate) -> JSONValue {
        [
            "case": JSONValue(id?.rawValue), "code": .text(duty.code), "text": JSONValue(duty.text),
            "owner": JSONValue(duty.owner), "addressee": JSONValue(duty.addressee), "since": JSONValue(duty.since),
            "limit": JSONValue(duty.limit?.rawValue), "lastDay": JSONValue(duty.lastDay),
            "daysLeft": JSONValue(duty.daysLeft(on: day)), "overdue": .flag(duty.isOverdue(asOf: day)),
            "basis": JSONValue(duty.basis), "evidence": JSONValue(duty.evidence.term),
        ]
    }

    private static func value(_ measure: UnreleasedMeasure, of id: CaseID) -> JSONValue {
        [
            "case": .text(id.rawValue), "code": "unreleased-measure", "owner": JSONValue(measure.held.organ.term),
            "holder": .text(measure.holder.rawValue), "asset": JSONValue(measure.held.asset),
            "since": JSONValue(measure.dueSince), "days": JSONValue(measure.days),
            "finding": JSONValue(measure.finding), "basis": JSONValue(measure.basis),
        ]
    }
}
