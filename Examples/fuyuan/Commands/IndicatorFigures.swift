import FuyuanKit

/// `fuyuan indicators`: the figures of a docket over a period, with numerator, denominator and version of the definition.
enum IndicatorFigures: Subcommand {
    static let name = "indicators"
    static let usage = "[FILE…|DIR] [--year YYYY | --from DATE --through DATE] [--place NAME] [--regime R]"
    static let summary = Bilingual(
        "指标：数值、分子分母、定义版本、来源", "indicators: figure, numerator and denominator, version of the definition, source")
    static let options: Set<String> = County.options.union(["year", "from", "through"])

    static func run(_ arguments: Arguments, _ out: inout Printer) throws(Failure) -> ExitCode {
        let asked = try period(arguments)
        let county = try County.read(arguments, out.language)
        let day = try county.day(arguments)
        let year = try IndicatorPeriod.yearSoFar(through: day)
        let report = county.indicators(over: asked ?? year)
        if out.isJSON {
            for figure in report.figures { out.json(IndicatorTable.value(figure)) }
        } else {
            let place = county.place.map { $0 + out.say("", ", ") } ?? ""
            out.line("■ \(place)\(report.period.text(in: out.language))")
            IndicatorTable.print(report, whole: true, &out)
        }
        return DocketOptions.code(county.docket.docket, hasFindings: false)
    }

    /// The period asked about; nil for the year so far.
    private static func period(_ arguments: Arguments) throws(Failure) -> IndicatorPeriod? {
        let (from, through) = (try arguments.day("from"), try arguments.day("through"))
        if let text = arguments["year"] {
            guard let year = Int(text), let period = IndicatorPeriod.year(year) else {
                throw .usage("--year 应为四位年份", "--year must be a year of four digits")
            }
            guard from == nil, through == nil else {
                throw .usage("--year 与 --from、--through 不能并用", "give --year or --from and --through")
            }
            return period
        }
        guard from != nil || through != nil else { return nil }
        guard let from, let through else { throw .usage("--from 与 --through 须并用", "give both --from and --through") }
        guard let period = IndicatorPeriod(from: from, through: through) else {
            throw .usage("--through 早于 --from", "--through is before --from")
        }
        return period
    }
}
