import FuyuanKit

/// The page of indicators: the rates as bars, and every figure with its parts, the version of its definition and its source.
struct IndicatorPages {
    let county: CountyPage
    let language: Language

    private func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

    var page: ReportPage {
        let report = county.county.indicators(over: county.year)
        let figures = report.figures.filter(IndicatorTable.speaks)
        let period = report.period.text(in: language)
        var body = "<p>"
        body += say(
            "\(period)，由案卷逐件计算；分母为空的指标不作计算。",
            "\(period), computed from the files; a rate without cases is not computed.")
        body += "</p>\n" + chart(figures) + table(figures)
        let silent = report.figures.filter { !IndicatorTable.speaks($0) }
        if !silent.isEmpty {
            body += "<h2>\(say("本期没有数据", "Without data in the period"))</h2>\n<ul>\n"
            body += silent.map { "<li>\(HTML.escape($0.definition.term[language]))</li>\n" }.joined() + "</ul>\n"
        }
        return ReportPage(language: language, depth: 0, title: say("指标", "Indicators"), body: body)
    }

    private func chart(_ figures: [IndicatorFigure]) -> String {
        var count: [IndicatorID: Int] = [:]
        for figure in figures { count[figure.definition.id, default: 0] += 1 }
        let bars = figures.compactMap { figure -> BarChart.Bar? in
            guard figure.value.percent != nil, let above = figure.numerator, let below = figure.denominator, below > 0,
                above >= 0, above <= below, above <= .max / 1000
            else { return nil }
            return BarChart.Bar(
                label: label(of: figure.definition, isAlone: count[figure.definition.id] == 1),
                permille: Int(above * 1000 / below),
                value: "\(figure.value.text(in: language)) (\(above)/\(below))")
        }
        guard !bars.isEmpty else { return "" }
        let chart = BarChart(title: say("比率", "Rates"), bars: bars)
        return "<h2>\(HTML.escape(chart.title))</h2>\n<figure class=\"figure wide\">\n\(chart.svg)</figure>\n"
    }

    /// A name that fits beside a bar, with the denominator where one name stands for several ways to count; the table below
    /// has it whole.
    private func label(of definition: IndicatorDefinition, isAlone: Bool) -> String {
        let name = definition.term[language]
        let most = language == .zh ? 24 : 46
        guard !isAlone, let below = definition.denominator else { return Self.cut(name, to: most) }
        let tail = Self.cut(say("（\(below.zh)）", ", \(below.en)"), to: most * 2 / 3)
        return Self.cut(name, to: most - tail.count) + tail
    }

    private static func cut(_ text: String, to most: Int) -> String {
        text.count > most ? text.prefix(most - 1) + "…" : text
    }

    private func table(_ figures: [IndicatorFigure]) -> String {
        guard !figures.isEmpty else { return "" }
        return "<h2>\(say("各项指标", "Every figure"))</h2>\n"
            + HTML.table(
                say("指标", "Indicators"),
                [
                    say("指标", "indicator"), say("数值", "figure"), say("分子/分母", "parts"), say("分子", "above the line"),
                    say("分母", "below the line"), say("定义", "definition"), say("来源", "source"),
                ], figures.map(row))
    }

    private func row(_ figure: IndicatorFigure) -> [String] {
        let definition = figure.definition
        let source = definition.basis.isEmpty ? definition.evidence.term[language] : definition.basis.text(in: language)
        return [
            HTML.escape(definition.term[language]), HTML.escape(figure.value.text(in: language)),
            IndicatorTable.parts(figure), HTML.escape(definition.numerator?[language] ?? "—"),
            HTML.escape(definition.denominator?[language] ?? "—"),
            "\(HTML.escape(definition.id.rawValue)) v\(definition.version)", HTML.escape(source),
        ]
    }
}
