import FuyuanKit

/// `fuyuan distribute`: shares an estate out among the claims of a table, with the table and the derivation.
enum Distribute: Subcommand {
    static let name = "distribute"
    static let usage =
        "CLAIMS.csv --estate AMOUNT [--costs AMOUNT] [--retain AMOUNT] [--kind KIND] [--properties FILE.csv] [--skip-bad] [--csv OUT.csv] [--json OUT.json]"
    static let summary = Bilingual(
        "破产财产分配：读取债权表，列出每笔分配额与计算依据",
        "share an estate out: reads a claims list, prints every share and how it came about")
    static let options: Set<String> = ["estate", "costs", "retain", "kind", "properties", "skip-bad", "csv", "json"]

    static func run(_ arguments: Arguments, _ out: inout Printer) throws(Failure) -> ExitCode {
        guard let estate = try arguments.amount("estate") else {
            throw .usage("缺少 --estate", "--estate is missing")
        }
        let kind: DebtorEstateKind = try arguments.word("kind") ?? .company
        let costs = try arguments.amount("costs") ?? .zero
        let retained = try arguments.amount("retain") ?? .zero
        var sheet = try ClaimSheet(try arguments.value(0, "CLAIMS.csv"))
        let properties: PropertySheet?
        if let path = arguments["properties"] {
            properties = try PropertySheet(path)
        } else {
            properties = nil
        }
        let skips = arguments.has("skip-bad")
        try properties?.table.settle(skips: skips, out.language)
        sheet.require(Set(properties?.properties.map(\.name) ?? []))
        try sheet.table.settle(skips: skips, out.language)
        var sharing: Sharing
        do throws(DistributionError) {
            sharing = try Sharing(
                sheet, properties?.properties ?? [], estate: estate, costs: costs, retained: retained,
                by: .inForce(for: kind))
        } catch {
            throw .input(error.text(in: .zh), error.text(in: .en))
        }
        sharing.skipped = (properties.map { problems($0.table) } ?? []) + problems(sheet.table)
        if let path = arguments["csv"] { try Output.write(sharing.csv(out.language), to: path, &out) }
        if let path = arguments["json"] { try Output.write(Array((sharing.json.line + "\n").utf8), to: path, &out) }
        if arguments["json"] != "-", arguments["csv"] != "-" { sharing.print(&out) }
        return sharing.skipped.isEmpty && !sharing.result.isShortOfCosts ? .clean : .findings
    }

    private static func problems(_ table: CSVTable) -> [(file: String, problem: CSVProblem)] {
        table.problems.map { (table.file, $0) }
    }
}
