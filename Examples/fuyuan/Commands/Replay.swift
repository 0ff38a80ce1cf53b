import FuyuanKit

/// `fuyuan replay`: every case with its phase, what was irregular, what had no effect, what runs, and the whole in numbers.
enum Replay: Subcommand {
    static let name = "replay"
    static let usage = "[FILE…] [--as-of DATE] [--history] [--regime R]"
    static let summary = Bilingual(
        "回放案卷：阶段、不规范与无效的行为、期限、汇总", "replay a docket: phases, irregular and refused acts, deadlines, summary")
    static let options: Set<String> = DocketOptions.all.union(["as-of", "history"])

    static func run(_ arguments: Arguments, _ out: inout Printer) throws(Failure) -> ExitCode {
        let law = try DocketOptions.law(arguments)
        let docket = try Input.read(arguments.values, under: law, out.language)
        let day = try DocketOptions.day(arguments, docket)
        let summary = docket.summary(asOf: day, in: law)
        if out.isJSON {
            for file in docket.files { out.json(DossierJSON.value(file, asOf: day, in: law)) }
            for line in docket.unread { out.json(DossierJSON.value(line)) }
            out.json(DossierJSON.value(summary, docket.mediationTally, asOf: day))
        } else {
            for file in docket.files {
                print(file, asOf: day, in: law, whole: arguments.has("history"), &out)
                out.line()
            }
            unread(docket, &out)
            print(summary, docket, asOf: day, &out)
        }
        return DocketOptions.code(
            docket, hasFindings: !docket.findings.isEmpty || summary.overdue > 0)
    }

    // MARK: A case

    private static func print(
        _ file: any Dossier, asOf day: CivilDate, in law: LegalContext, whole: Bool, _ out: inout Printer
    ) {
        let language = out.language
        let history = file.history
        out.line("■ \(file.id)  \(type(of: file).machine[language])")
        var standing = file.phase[language]
        if file.isFinal {
            standing += out.say("（已终结）", " (final)")
        } else if file.isClosed {
            standing += out.say("（已结案）", " (closed)")
        }
        if let owner = file.owner, !file.isClosed {
            standing += out.say("；下一步：\(owner.zh)", "; next to move: \(owner.en)")
        }
        label(out.say("现处", "stands at"), standing, &out)
        if let last = file.lastDay {
            label(
                out.say("经过", "so far"),
                out.say("\(history.count)项行为，最近一次 \(last)", "\(history.count) entries, the latest on \(last)"), &out)
        }
        for line in history {
            if line.missingBefore > 0 {
                label(
                    out.say("缺漏", "missing"),
                    out.say(
                        "第\(line.sequence)项之前缺少\(line.missingBefore)项",
                        "\(line.missingBefore) before entry \(line.sequence)"),
                    &out)
            }
            Entries.print(line, of: file, whole: whole, &out)
        }
        let deadlines = file.deadlines(asOf: day, in: law)
        for (deadline, count) in Deadlines.grouped(deadlines) {
            let others = count == 1 ? "" : out.say("；另有\(count - 1)项同样的期限", "; and \(count - 1) more like it")
            label(out.say("期限", "deadline"), Deadlines.text(deadline, out.language) + others, &out)
        }
        if let file = file as? CaseFile<BankruptcyCase> {
            BankruptcyPage.print(file.state, asOf: day, in: law, &out)
        }
        if let file = file as? CaseFile<EnforcementCase> {
            for tally in PartTally.all(of: file.state.parts) {
                label(out.say("组成", "parts"), tally.text(out.language), &out)
            }
        }
    }

    static func label(_ name: String, _ text: String, _ out: inout Printer) {
        out.line("  \(Columns.pad(name, out.language == .zh ? 6 : 10))  \(text)")
    }

    // MARK: The whole

    private static func unread(_ docket: Docket, _ out: inout Printer) {
        if docket.unread.isEmpty { return }
        out.line(out.say("■ 无法读取的行", "■ Lines that could not be read"))
        for line in docket.unread { out.line("  \(line.place): \(line.error.text(in: out.language))") }
        out.line()
    }

    private static func print(_ summary: DocketSummary, _ docket: Docket, asOf day: CivilDate, _ out: inout Printer) {
        out.line(out.say("■ 汇总（截至 \(day)）", "■ Summary (as of \(day))"))
        func pair(_ zh: String, _ en: String, _ count: Int) -> [String] { [out.say(zh, en), "\(count)"] }
        let rows = [
            pair("案件", "cases", summary.cases) + pair("其中已结", "of them closed", summary.closed),
            pair("生效的行为", "acts in effect", summary.applied)
                + pair("其中不规范", "of them irregular", summary.irregular)
                + pair("待核", "unclear", summary.unclear),
            pair("无效的行为", "acts without effect", summary.refused)
                + pair("更正", "corrections", summary.corrected),
            pair("缺漏", "missing entries", summary.missing)
                + pair("无法读取的行", "unreadable lines", summary.unread),
            pair("进行中的期限", "running deadlines", summary.running)
                + pair("其中已逾期", "of them overdue", summary.overdue),
        ]
        for row in Columns.table(rows) { out.line("  " + row) }
        out.line()
        standings(summary, &out)
        rates(docket.mediationTally, &out)
    }

    private static func standings(_ summary: DocketSummary, _ out: inout Printer) {
        let language = out.language
        let width = summary.standings.map { Columns.width($0.phase[language]) }.max() ?? 0
        for machine in Docket.machines {
            let own = summary.standings.filter { $0.machine == machine.machine }
            if !own.isEmpty { out.line("  \(machine.machine[language])") }
            for standing in own {
                out.line("    \(Columns.pad(standing.phase[language], width))  \(standing.count)")
            }
        }
        out.line()
    }

    private static func rates(_ tally: MediationTally, _ out: inout Printer) {
        out.line(
            out.say(
                "  诉前调解成功率（分母无全国统一口径）",
                "  Success of mediation before filing (no national definition of the denominator)"))
        for denominator in MediationTally.Denominator.allCases {
            guard let rate = tally.rate(over: denominator) else { continue }
            let term = denominator.term
            out.line(
                out.say(
                    "    成功\(tally.settled) ÷ \(term.zh)\(tally.count(denominator)) = \(rate)",
                    "    settled \(tally.settled) ÷ \(term.en) \(tally.count(denominator)) = \(rate)"))
        }
        guard let published = PublishedRate.yantai else { return }
        out.line(out.say("  公布数复算（烟台，截至2021年10月）", "  A published rate computed again (Yantai, to October 2021)"))
        out.derivation(published.derivation, indent: 4)
    }
}
