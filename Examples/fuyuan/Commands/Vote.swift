import FuyuanKit

/// `fuyuan vote`: counts the ballots of a table by heads and amounts.
enum Vote: Subcommand {
    static let name = "vote"
    static let usage =
        "BALLOTS.csv --kind ordinary|settlement|plan-group [--power POWER] [--total AMOUNT] [--skip-bad] [--csv OUT.csv] [--json OUT.json]"
    static let summary = Bilingual(
        "债权人会议表决：读取表决票，按人数与债权额计票并说明", "count a vote of creditors: reads ballots, counts heads and amounts, says how")
    static let options: Set<String> = ["kind", "power", "total", "skip-bad", "csv", "json"]

    static func run(_ arguments: Arguments, _ out: inout Printer) throws(Failure) -> ExitCode {
        let power = try power(arguments)
        let sheet = try BallotSheet(try arguments.value(0, "BALLOTS.csv"), inGroups: power == .adoptPlan)
        try sheet.table.settle(skips: arguments.has("skip-bad"), out.language)
        let total = try arguments.amount("total")
        guard total == nil || power != .adoptPlan else {
            throw .usage("--total 不适用于分组表决", "--total does not go with groups")
        }
        let count: BallotCount
        do throws(VoteError) {
            count = try BallotCount(sheet, on: power, total: total)
        } catch {
            throw .input(error.text(in: .zh), error.text(in: .en))
        }
        if let path = arguments["csv"] { try Output.write(count.csv(out.language), to: path, &out) }
        if let path = arguments["json"] { try Output.write(Array((count.json.line + "\n").utf8), to: path, &out) }
        if arguments["json"] != "-", arguments["csv"] != "-" { count.print(&out) }
        return sheet.table.problems.isEmpty && count.void.isEmpty && count.isPassed ? .clean : .findings
    }

    /// What is voted on: that of `--power`, which must go with `--kind`.
    private static func power(_ arguments: Arguments) throws(Failure) -> MeetingPower {
        guard let kind: VoteKind = try arguments.word("kind") else { throw .usage("缺少 --kind", "--kind is missing") }
        let usual: MeetingPower
        switch kind {
        case .ordinary: usual = .other
        case .settlement: usual = .adoptSettlement
        case .planGroup: usual = .adoptPlan
        case .equityGroup, .committee, .unanimous, .call, .reconsider, .shareholderPetition:
            throw .usage(
                "--kind 应为 ordinary | settlement | plan-group", "--kind must be ordinary | settlement | plan-group")
        }
        let power: MeetingPower = try arguments.word("power") ?? usual
        guard power.voteKind == kind else {
            throw .usage(
                "--power \(power.term.wire) 的表决方式为 \(power.voteKind.term.wire)",
                "--power \(power.term.wire) is voted as \(power.voteKind.term.wire)")
        }
        return power
    }
}
