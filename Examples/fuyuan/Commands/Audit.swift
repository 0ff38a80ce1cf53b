import FuyuanKit

/// `fuyuan audit`: everything found in a docket, one finding a line, and how often each rule was broken.
enum Audit: Subcommand {
    static let name = "audit"
    static let usage = "[FILE…] [--as-of DATE] [--regime R]"
    static let summary = Bilingual("评查案卷：逐项列出发现的问题及依据", "audit a docket: every finding with its article")
    static let options: Set<String> = DocketOptions.all.union(["as-of"])

    static func run(_ arguments: Arguments, _ out: inout Printer) throws(Failure) -> ExitCode {
        let law = try DocketOptions.law(arguments)
        let docket = try Input.read(arguments.values, under: law, out.language)
        let day = try DocketOptions.day(arguments, docket)
        let findings = docket.findings + docket.findings(asOf: day, in: law)
        if out.isJSON {
            for finding in findings { out.json(JSONValue(finding)) }
        } else {
            for finding in findings {
                let severity = Columns.pad(finding.severity.term[out.language], out.language == .zh ? 4 : 7)
                let place = finding.path.isEmpty ? "" : "\(finding.path): "
                out.line(
                    "\(severity)  \(place)\(finding.text[out.language])\(out.articles(finding.basis)) [\(finding.code)]"
                )
            }
            out.line()
            totals(findings, &out)
        }
        return DocketOptions.code(docket, hasFindings: !findings.isEmpty)
    }

    private static func totals(_ findings: [Finding], _ out: inout Printer) {
        var counts: [String: Int] = [:]
        for finding in findings { counts[finding.code, default: 0] += 1 }
        out.line(out.say("共 \(findings.count) 项", "\(findings.count) in all"))
        let ordered = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        for row in Columns.table(ordered.map { ["\($0.value)", $0.key] }) { out.line("  " + row) }
    }
}
