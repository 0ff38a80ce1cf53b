import Foundation
import FuyuanKit

/// `fuyuan report`: a docket as static pages to read in a browser or on paper.
enum Report: Subcommand {
    static let name = "report"
    static let usage = "[FILE…|DIR] --output DIR [--links FILE] [--as-of DATE] [--regime R]"
    static let summary = Bilingual(
        "生成静态网页报告：案件时间线、期限日历、跨案义务、指标图表、程序图（-o DIR；不带FILE为示例县）",
        "writes static pages: time lines, deadline calendar, cross-case duties, indicator charts, procedures (-o DIR; without FILE the sample county)"
    )
    static let options: Set<String> = County.options.union(["output"])

    static func run(_ arguments: Arguments, _ out: inout Printer) throws(Failure) -> ExitCode {
        guard let folder = arguments["output"] else { throw .usage("缺少 -o DIR", "-o DIR is missing") }
        let county = try County.read(arguments, out.language)
        let day = try county.day(arguments)
        let report = DocketReport(county: try CountyPage(county: county, day: day), language: out.language)
        let files = report.files
        for (path, text) in files { try Pages.write(text, to: "\(folder)/\(path)") }
        out.line(
            out.say(
                "已写入 \(folder)/index.html 等 \(files.count) 个文件",
                "\(files.count) files written, first \(folder)/index.html"))
        return DocketOptions.code(county.docket.docket, hasFindings: false)
    }
}
