import FuyuanKit

/// `fuyuan check`: an identifier read into its parts, with warnings, or the one error in it.
enum Check: Subcommand {
    static let name = "check"
    static let usage = "KIND VALUE [--as-of DATE]"
    static let summary = Bilingual(
        "核对号码：案号、法院代码、统一社会信用代码等", "check an identifier: case number, court code, credit code…")
    static let options: Set<String> = ["as-of"]

    static func run(_ arguments: Arguments, _ out: inout Printer) throws(Failure) -> ExitCode {
        let name = try arguments.value(0, "KIND")
        guard let checker = IdentifierKinds.named(name) else {
            let known = IdentifierKinds.all.map(\.kind.wire).joined(separator: " | ")
            throw .usage("KIND 应为 \(known)", "KIND must be \(known)")
        }
        let report = checker.check(try arguments.value(1, "VALUE"), asOf: try arguments.day("as-of"))
        if out.isJSON { out.json(value(report)) } else { print(report, &out) }
        return report.error == nil ? report.warnings.isEmpty ? .clean : .findings : .badInput
    }

    private static func print(_ report: IdentifierReport, _ out: inout Printer) {
        let language = out.language
        if let error = report.error {
            out.line("\(report.kind[language])\(out.say("：", ": "))\(error.text[language])")
            return
        }
        out.line("\(report.kind[language])  \(report.normalised ?? "")")
        for row in Columns.table(report.parts.map { [$0.name[language], $0.value] }) { out.line("  " + row) }
        for warning in report.warnings {
            out.line("  \(out.say("提示：", "note: "))\(warning.text[language])\(out.articles(warning.basis))")
        }
    }

    private static func value(_ report: IdentifierReport) -> JSONValue {
        [
            "identifier": JSONValue(report.kind), "normalised": JSONValue(report.normalised),
            "parts": .list(report.parts.map { ["name": JSONValue($0.name), "value": .text($0.value)] }),
            "warnings": .list(report.warnings.map { JSONValue($0) }),
            "error": report.error.map {
                [
                    "code": .text($0.code.term.wire), "position": .number(Int64($0.position)),
                    "text": JSONValue($0.text),
                ]
            } ?? .absent,
        ]
    }
}
