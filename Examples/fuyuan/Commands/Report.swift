import Foundation
import FuyuanKit

/// `fuyuan report`: a docket as static pages to read in a browser or on paper.
enum Report: Subcommand {
    static let name = "report"
    static let usage = "[FILE…] --output DIR [--as-of DATE] [--regime R]"
    static let summary = Bilingual(
        "生成静态网页报告：案件时间线、期限日历、程序图、指标图表（可简写为 -o DIR）",
        "writes static pages: time lines of cases, deadline calendar, drawings of procedures, charts (-o DIR for short)"
    )
    static let options: Set<String> = DocketOptions.all.union(["as-of", "output"])

    static func run(_ arguments: Arguments, _ out: inout Printer) throws(Failure) -> ExitCode {
        guard let folder = arguments["output"] else { throw .usage("缺少 -o DIR", "-o DIR is missing") }
        let law = try DocketOptions.law(arguments)
        let docket = try Input.read(arguments.values, under: law, out.language)
        let day = try DocketOptions.day(arguments, docket)
        let report = DocketReport(docket: docket, day: day, law: law, language: out.language)
        let files = report.files
        for (path, text) in files { try Pages.write(text, to: "\(folder)/\(path)") }
        out.line(
            out.say(
                "已写入 \(folder)/index.html 等 \(files.count) 个文件",
                "\(files.count) files written, first \(folder)/index.html"))
        return DocketOptions.code(docket, hasFindings: false)
    }
}
