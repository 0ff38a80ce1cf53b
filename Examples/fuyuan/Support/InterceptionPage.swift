import FuyuanKit

/// What `fuyuan intercept` prints.
struct InterceptionPage {
    let list: CreditList
    let day: CivilDate
    let items: [ApprovalItemList]
    let sheet: ApplicantSheet
    let decisions: [InterceptionDecision]

    /// What is amiss in the list itself.
    var alarms: [CreditAlarm] { list.supervise(asOf: day) }
    /// What is wrong with the list and the editions as data.
    var findings: [Finding] { list.findings() + items.flatMap(\.findings) }

    func print(_ out: inout Printer) {
        let (header, live) = (list.header, CreditListKind.allCases.map { list.count(of: $0, asOf: day) })
        out.line(
            out.say(
                "名单：\(header.source)，版次\(header.edition)，快照日\(header.snapshotOn)，\(header.signature.term.zh)；比对日\(day)",
                "list: \(header.source), edition \(header.edition), snapshot \(header.snapshotOn), \(header.signature.term.en); as of \(day)"
            ))
        let counts = live.filter { $0.count > 0 }.map { "\($0.kind.term[out.language]) \($0.count)" }
        out.line(
            out.say("条目\(list.entries.count)件，其中生效：", "entries: \(list.entries.count), of them live: ")
                + counts.joined(separator: out.say("；", "; ")))
        out.line()
        for decision in decisions { print(decision, &out) }
        print(problems: &out)
        section(
            out.say("监督提示", "alarms"), alarms.map { ($0.kind.term, $0.text, $0.basis, $0.addressees.map(\.term)) }, &out
        )
        section(out.say("数据问题", "data"), findings.map { ($0.severity.term, $0.text, $0.basis, []) }, &out)
        let tally = InterceptionOutcome.allCases.map { outcome in (outcome, decisions.count { $0.outcome == outcome }) }
        let counted = tally.filter { $0.1 > 0 }.map { "\($0.0.term[out.language]) \($0.1)" }.joined(
            separator: out.say("；", "; "))
        out.line(out.say("共\(decisions.count)件申请：\(counted)", "applications: \(decisions.count) (\(counted))"))
    }

    private func print(_ decision: InterceptionDecision, _ out: inout Printer) {
        let language = out.language
        let item = items.lazy.compactMap { $0.item(decision.item)?.name[language] }.first ?? decision.item.rawValue
        out.line("\(decision.application)  \(item)  \(decision.outcome.term[out.language])")
        for reason in decision.reasons {
            let roles = reason.roles.map { $0.term[out.language] }.joined(separator: out.say("、", ", "))
            let subject = reason.subject.isEmpty ? "" : " \(reason.subject)"
            out.line(
                "  - \(roles)\(subject)\(out.say("：", ": "))\(reason.text[out.language])\(out.articles(reason.basis))")
            if let cure = reason.cure { out.line("    \(out.say("解除办法：", "cure: "))\(cure[out.language])") }
        }
        out.line()
    }

    private func print(problems out: inout Printer) {
        guard !sheet.table.problems.isEmpty else { return }
        out.line(out.say("未能比对的行（\(sheet.table.problems.count)）", "rows not compared (\(sheet.table.problems.count))"))
        for problem in sheet.table.problems {
            out.line("  - " + problem.text(in: out.language, file: sheet.table.file))
        }
        out.line()
    }

    private func section(_ title: String, _ rows: [(Term, Bilingual, Basis, [Term])], _ out: inout Printer) {
        guard !rows.isEmpty else { return }
        out.line("\(title)（\(rows.count)）")
        for (kind, text, basis, addressees) in rows {
            let told = addressees.map { $0[out.language] }.joined(separator: out.say("、", ", "))
            let to = told.isEmpty ? "" : out.say("；告知：", "; to: ") + told
            out.line("  - \(kind[out.language])\(out.say("：", ": "))\(text[out.language])\(out.articles(basis))\(to)")
        }
        out.line()
    }

    func printJSON(_ out: inout Printer) {
        for decision in decisions {
            out.json([
                "application": .text(decision.application.rawValue), "item": .text(decision.item.rawValue),
                "day": JSONValue(decision.day), "outcome": JSONValue(decision.outcome.term),
                "needsPerson": .flag(decision.needsPerson),
                "reasons": .list(
                    decision.reasons.map { reason in
                        [
                            "outcome": .text(reason.outcome.term.wire), "subject": .text(reason.subject),
                            "roles": JSONValue(reason.roles.map(\.term.wire)),
                            "entry": JSONValue(reason.entry?.rawValue),
                            "list": JSONValue(reason.list?.term.wire), "text": JSONValue(reason.text),
                            "cure": reason.cure.map { JSONValue($0) } ?? .absent, "basis": JSONValue(reason.basis),
                        ]
                    }),
            ])
        }
        for problem in sheet.table.problems {
            out.json([
                "kind": "bad-row", "file": .text(sheet.table.file), "line": JSONValue(problem.line),
                "column": JSONValue(problem.column), "text": JSONValue(problem.text),
            ])
        }
        for alarm in alarms {
            out.json([
                "kind": .text(alarm.kind.term.wire), "entry": JSONValue(alarm.entry?.rawValue),
                "lastDay": JSONValue(alarm.lastDay), "text": JSONValue(alarm.text), "basis": JSONValue(alarm.basis),
            ])
        }
        for finding in findings { out.json(JSONValue(finding)) }
    }
}
