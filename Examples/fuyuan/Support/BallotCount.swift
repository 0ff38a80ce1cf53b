import FuyuanKit

/// The ballots of a meeting, counted.
struct BallotCount {
    private enum Result {
        case meeting(VoteTally)
        case plan(PlanTally)
    }

    let power: MeetingPower
    let entries: [BallotSheet.Entry]
    /// Ballots that were cast without a vote, and why.
    let void: [(entry: BallotSheet.Entry, why: Bilingual, basis: Basis)]
    let skipped: [CSVProblem]
    private let file: String
    private let result: Result

    init(_ sheet: BallotSheet, on power: MeetingPower, total: Money?) throws(VoteError) {
        self.power = power
        entries = sheet.entries
        skipped = sheet.table.problems
        file = sheet.table.file
        if power == .adoptPlan {
            result = .plan(try PlanTally.count(sheet.entries.compactMap(\.group)))
            void = sheet.entries.compactMap { entry in
                guard let ballot = entry.group, ballot.choice != .absent, !ballot.mayVote else { return nil }
                let why =
                    ballot.isImpaired
                    ? Bilingual("债权未确定或者为零，不享有表决权", "uncertain or zero: no vote")
                    : Bilingual("权益未受调整或者影响，不参加表决", "the plan leaves the rights untouched: no vote")
                return (
                    entry, why, ballot.isImpaired ? Basis(.bankruptcy(59)) : Basis(.bankruptcyInterpretation3(11, 2))
                )
            }
        } else {
            result = .meeting(try VoteTally.count(sheet.entries.map(\.ballot), on: power, unsecuredTotal: total))
            void = sheet.entries.flatMap { entry in
                Ballot.findings([entry.ballot], on: power).map { (entry, $0.text, $0.basis) }
            }
        }
    }

    /// Whether the vote passed; with groups, whether every one did.
    var isPassed: Bool {
        switch result {
        case .meeting(let tally): tally.isPassed()
        case .plan(let plan): plan.isPassed()
        }
    }

    private var tallies: [(name: Term, tally: VoteTally)] {
        switch result {
        case .meeting(let tally): [(power == .other ? tally.kind.term : power.term, tally)]
        case .plan(let plan): plan.groups.map { ($0.group.term, $0.tally) }
        }
    }

    private var derivation: Derivation {
        switch result {
        case .meeting(let tally): tally.derivation()
        case .plan(let plan): plan.derivation()
        }
    }

    /// The table for a spreadsheet: every ballot, and whether it was counted.
    func csv(_ language: Language) -> [UInt8] {
        let isZh = language == .zh
        var writer = CSVWriter()
        writer.row(
            isZh
                ? ["编号", "债权人", "组别", "债权额", "表决", "是否计票"]
                : ["number", "creditor", "group", "amount", "vote", "counted"])
        let voidLines = Set(void.map(\.entry.line))
        for entry in entries {
            let isCounted = !voidLines.contains(entry.line) && entry.ballot.choice != .absent
            writer.row([
                entry.number, entry.creditor, entry.group?.group.term[language] ?? "", entry.ballot.unsecured.plain,
                entry.ballot.choice.term[language], isZh ? (isCounted ? "是" : "否") : (isCounted ? "yes" : "no"),
            ])
        }
        return writer.bytes
    }

    /// The whole result for a program.
    var json: JSONValue {
        [
            "power": .text(power.term.wire), "passed": .flag(isPassed),
            "tallies": .list(
                tallies.map {
                    [
                        "of": .text($0.name.wire), "kind": .text($0.tally.kind.term.wire),
                        "yesHeads": .number(Int64($0.tally.yesHeads)), "heads": .number(Int64($0.tally.heads)),
                        "yesAmount": .number($0.tally.yesAmount.fen), "total": .number($0.tally.total.fen),
                        "void": .number(Int64($0.tally.voidBallots)), "passed": .flag($0.tally.isPassed()),
                    ]
                }),
            "void": .list(
                void.map {
                    [
                        "line": .number(Int64($0.entry.line)), "number": .text($0.entry.number),
                        "text": JSONValue($0.why), "basis": JSONValue($0.basis),
                    ]
                }),
            "derivation": JSONValue(derivation),
            "skipped": .list(
                skipped.map {
                    [
                        "line": .number(Int64($0.line)), "column": .number(Int64($0.column)),
                        "quoted": .text($0.quoted), "text": JSONValue($0.text),
                    ]
                }),
        ]
    }

    /// The tallies with their ratios and the derivation, for a person.
    func print(_ out: inout Printer) {
        let language = out.language
        func percent(_ share: Ratio?) -> String { share.map { Percent(fraction: $0).text(decimals: 4) } ?? "—" }
        let titles =
            language == .zh
            ? ["事项", "同意人数/有表决权人数", "比例", "同意债权额/应计总额", "比例", "结果"]
            : ["matter", "heads", "share", "amounts", "share", "result"]
        let rows = tallies.map { name, tally in
            [
                name[language], "\(tally.yesHeads)/\(tally.heads)", percent(tally.headsShare),
                "\(tally.yesAmount)/\(tally.total)", percent(tally.amountShare),
                tally.isPassed() ? out.say("通过", "passed") : out.say("未通过", "not passed"),
            ]
        }
        for row in Columns.table([titles] + rows) { out.line(row) }
        out.line()
        out.derivation(derivation, indent: 2)
        if !void.isEmpty {
            out.line()
            out.line(out.say("不计入的表决票（\(void.count)）", "ballots not counted (\(void.count))"))
            for (entry, why, basis) in void {
                out.line(
                    "  \(file):\(entry.line): \(entry.number) \(entry.creditor) \(why[language])\(out.articles(basis))")
            }
        }
        guard !skipped.isEmpty else { return }
        out.line()
        out.line(out.say("未计入的行（\(skipped.count)）", "rows left out (\(skipped.count))"))
        for problem in skipped { out.line("  " + problem.text(in: language, file: file)) }
    }
}
