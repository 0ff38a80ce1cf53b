import FuyuanKit

/// `fuyuan duties`: who owes what to whom in the bankruptcy cases of a docket, until when and why; and the measures that
/// must be lifted and are not.
enum Duties: Subcommand {
    static let name = "duties"
    static let usage = "[FILE…] [--on DATE] [--case CASE] [--regime R]"
    static let summary = Bilingual(
        "破产案件未了的义务：谁对谁、何时前、依据何条；应解除而未解除的保全措施",
        "open duties in bankruptcy cases: who owes what to whom, until when, under which article; measures not lifted")
    static let options: Set<String> = DocketOptions.all.union(["on", "case"])

    static func run(_ arguments: Arguments, _ out: inout Printer) throws(Failure) -> ExitCode {
        let law = try DocketOptions.law(arguments)
        let asked = try arguments.day("on")
        let docket = try Input.read(arguments.values, under: law, out.language)
        if let id = arguments["case"] { _ = try DocketOptions.file(id, in: docket) }
        var hasFindings = false
        for file in docket.files {
            guard let file = file as? CaseFile<BankruptcyCase>, let day = asked ?? file.lastDay,
                arguments["case"].map({ $0 == file.id.rawValue }) ?? true
            else { continue }
            let state = self.state(of: file, on: day, under: law)
            let duties = state.openDuties(asOf: day, in: law)
            let measures = state.unreleasedMeasures(asOf: day)
            hasFindings = hasFindings || !measures.isEmpty || duties.contains { $0.isOverdue(asOf: day) }
            if out.isJSON {
                for duty in duties { out.json(value(duty, of: file.id, asOf: day)) }
                for measure in measures { out.json(value(measure, of: file.id)) }
            } else {
                print(file.id, state, duties, measures, on: day, &out)
            }
        }
        return DocketOptions.code(docket, hasFindings: hasFindings)
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
        _ id: CaseID, _ state: BankruptcyCase, _ duties: [Duty], _ measures: [UnreleasedMeasure], on day: CivilDate,
        _ out: inout Printer
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
