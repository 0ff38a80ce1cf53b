import FuyuanKit

/// `fuyuan verify`: whether a journal is what it was when it was chained, and which entries are not; `--seal` makes the chain.
enum Verify: Subcommand {
    static let name = "verify"
    static let usage =
        "FILE --chain FILE [--head FILE] | FILE --seal [-o FILE] [--algorithm sm3|sha-256] [--label TEXT]"
    static let summary = Bilingual(
        "防篡改校验：指出被改动、删除、插入、移位、截去的条目；--seal 生成摘要链，末行摘要可交存链外",
        "tamper evidence: names entries changed, dropped, put in, moved, cut off; --seal makes the chain, its last digest to be laid down outside"
    )
    static let options: Set<String> = ["chain", "head", "seal", "output", "algorithm", "label"]

    static func run(_ arguments: Arguments, _ out: inout Printer) throws(Failure) -> ExitCode {
        let path = try arguments.value(0, "FILE")
        guard arguments.values.count == 1 else { throw .usage("一次校验一个文件", "one file at a time") }
        if arguments.has("seal") { return try seal(path, arguments, &out) }
        guard let chain = arguments["chain"] else {
            throw .usage("须以 --chain 指定链文件，或以 --seal 生成", "name the chain's file with --chain, or make it with --seal")
        }
        let journal = try LineSource.bytes(of: path)
        let heads = try arguments["head"].map { path throws(Failure) in
            try LineSource.records(ChainHead.self, in: path, out.language)
        }
        let report = ChainAlgorithm.verify(
            journal: journal, chain: try LineSource.bytes(of: chain), heads: heads ?? [])
        print(report, path, &out)
        return report.isIntact ? .clean : .findings
    }

    private static func print(_ report: ChainReport, _ path: String, _ out: inout Printer) {
        if out.isJSON {
            out.json([
                "kind": "chain", "file": .text(path), "algorithm": .text(report.algorithm),
                "lines": JSONValue(report.lines), "links": JSONValue(report.links),
                "intact": .flag(report.isIntact), "anchoredThrough": JSONValue(report.anchoredThrough),
                "redacted": .list(report.redacted.map { .number(Int64($0)) }),
            ])
            for fault in report.faults {
                out.json([
                    "kind": "fault", "what": JSONValue(fault.kind.term), "first": JSONValue(fault.first),
                    "last": JSONValue(fault.last), "line": JSONValue(fault.line), "text": JSONValue(fault.text),
                ])
            }
            return
        }
        out.line(
            out.say(
                "\(path)：\(report.lines)行，链\(report.links)条（\(report.algorithm)），"
                    + (report.isIntact ? "完整" : "发现\(report.faults.count)处"),
                "\(path): \(report.lines) lines, \(report.links) links (\(report.algorithm)), "
                    + (report.isIntact ? "intact" : "\(report.faults.count) faults")))
        for finding in report.findings {
            out.line("  \(finding.severity == .error ? "!" : "-") \(finding.text[out.language])")
        }
        if !report.redacted.isEmpty {
            let entries = report.redacted.map { "\($0)" }.joined(separator: out.say("、", ", "))
            out.line(out.say("  - 已遮盖而仍可校验：第\(entries)条", "  - redacted and still verified: \(entries)"))
        }
    }

    /// Writes the chain's file of a journal, and says the head to be laid down outside.
    private static func seal(
        _ path: String, _ arguments: Arguments, _ out: inout Printer
    ) throws(Failure) -> ExitCode {
        let algorithm = try arguments.word("algorithm", ChainAlgorithm.self) ?? .sm3
        let file = algorithm.file(of: try LineSource.bytes(of: path), label: arguments["label"] ?? "")
        let target = arguments["output"] ?? path + ".chain"
        try Output.write(file, to: target, &out)
        guard target != "-" else { return .clean }
        let last = file.split(separator: UInt8(ascii: "\n")).last.map { String(decoding: $0, as: UTF8.self) } ?? ""
        out.line(out.say("已写入 \(target)", "\(target) written"))
        out.line(last)
        return .clean
    }
}
