import FuyuanKit

/// `fuyuan county`, and `fuyuan` alone: a county's month in linked cases of all kinds.
enum CountyMonth: Subcommand {
    static let name = "county"
    static let usage =
        "[FILE…|DIR] [--links FILE] [--attendance FILE] [--as-of DATE] [--place NAME] [--regime R]"
    static let summary = Bilingual(
        "一县的一个月：各类案件、跨案义务、联席会议任务清单、出庭应诉季度通报、指标（DIR含links.jsonl；不带参数为示例县）",
        "a county's month: all kinds of case, cross-case duties, the conference's tasks, the quarterly notice, indicators (a DIR with links.jsonl; none for the sample county)"
    )
    static let options = County.options

    static func run(_ arguments: Arguments, _ out: inout Printer) throws(Failure) -> ExitCode {
        let county = try County.read(arguments, out.language)
        let day = try county.day(arguments)
        let page = try CountyPage(county: county, day: day)
        if out.isJSON { page.json(&out) } else { page.print(&out) }
        return DocketOptions.code(county.docket.docket, hasFindings: page.hasFindings)
    }
}
