import FuyuanKit

/// Figures as a table: what, how much, from how many, by which version of the definition.
enum IndicatorTable {
    /// Whether a figure says something: it is defined, and something was counted.
    static func speaks(_ figure: IndicatorFigure) -> Bool {
        guard figure.value.gap == nil else { return false }
        return figure.definition.measure.isRate || figure.numerator ?? 0 != 0
    }

    /// Prints the figures that say something, and how many do not.
    static func print(_ report: IndicatorReport, whole: Bool = false, _ out: inout Printer) {
        let figures = whole ? report.figures : report.figures.filter(speaks)
        let head = [
            out.say("指标", "indicator"), "", out.say("数值", "figure"), out.say("分子/分母", "of"),
            out.say("定义", "definition"),
        ]
        var count: [IndicatorID: Int] = [:]
        for figure in figures { count[figure.definition.id, default: 0] += 1 }
        let rows = figures.map { row($0, out.language, isAlone: count[$0.definition.id] == 1) }
        for line in Columns.table([head] + rows) { out.line("  " + line) }
        let silent = report.figures.count - figures.count
        if silent > 0 {
            out.line(out.say("  另有\(silent)项本期没有数据", "  and \(silent) without data in the period"))
        }
        for note in report.notes where whole { out.line("  - \(note[out.language])") }
    }

    private static func row(_ figure: IndicatorFigure, _ language: Language, isAlone: Bool) -> [String] {
        let definition = figure.definition
        return [
            definition.id.rawValue, isAlone ? definition.term[language] : whole(definition, language),
            figure.value.text(in: language), parts(figure), "v\(definition.version)",
        ]
    }

    /// The name with what is divided by what, where one name stands for several ways to count.
    private static func whole(_ definition: IndicatorDefinition, _ language: Language) -> String {
        let parts = [definition.numerator, definition.denominator].compactMap { $0?[language] }
        return definition.term[language] + (language == .zh ? "：" : ": ") + parts.joined(separator: " ÷ ")
    }

    /// Numerator and denominator; the numerator alone where nothing is divided.
    static func parts(_ figure: IndicatorFigure) -> String {
        guard let above = figure.numerator else { return "" }
        return figure.denominator.map { "\(above)/\($0)" } ?? "\(above)"
    }

    static func value(_ figure: IndicatorFigure) -> JSONValue {
        let definition = figure.definition
        return [
            "kind": "indicator", "id": .text(definition.id.rawValue), "version": .number(Int64(definition.version)),
            "term": JSONValue(definition.term), "unit": JSONValue(definition.unit.term),
            "from": JSONValue(figure.period.from), "through": JSONValue(figure.period.through),
            "place": JSONValue(figure.place),
            "numerator": figure.numerator.map { .number($0) } ?? .absent,
            "denominator": figure.denominator.map { .number($0) } ?? .absent,
            "undefined": JSONValue(figure.value.gap?.term),
            "text": ["zh": .text(figure.value.text(in: .zh)), "en": .text(figure.value.text(in: .en))],
            "basis": JSONValue(definition.basis), "evidence": JSONValue(definition.evidence.term),
        ]
    }
}
