/// 同比: a figure beside that of the same period a year earlier, the base always shown.
public struct YearOnYear: Sendable, Hashable {
    /// The two figures; the earlier one is the base.
    public let comparison: IndicatorComparison

    /// A year-on-year comparison; `then` must be of the same period a year earlier.
    /// - Throws: ``IndicatorProblem`` where the figures do not mean the same, or the periods do not correspond.
    public init(
        _ now: IndicatorFigure, then: IndicatorFigure, bridges: [DefinitionBridge] = []
    ) throws(IndicatorProblem) {
        guard now.period.yearBefore == then.period else { throw .otherPeriod(now.period, then.period) }
        comparison = try IndicatorComparison(now, with: then, bridges: bridges)
    }

    /// The figure.
    public var now: IndicatorFigure { comparison.one }
    /// The base.
    public var then: IndicatorFigure { comparison.other }
    /// The change in percent of the base; undefined on a base of 0.
    public var change: IndicatorValue { comparison.change }
    /// The change in percentage points; nil where the figures are no percentages.
    public var points: IndicatorValue? { now.definition.unit == .percent ? comparison.difference : nil }

    /// The comparison in a line, with its base; a rate is given in points first, in percent second.
    public func text(in language: Language, decimals: Int = 2) -> String {
        let (a, b) = (
            now.value.text(in: language, decimals: decimals), then.value.text(in: language, decimals: decimals)
        )
        let percent = change.text(in: language, decimals: decimals)
        let points = points.map { $0.text(in: language, decimals: decimals) }
        guard language == .zh else {
            let moved = points.map { "\($0) (a change of \(percent) of the base)" } ?? "a change of \(percent)"
            return "\(a), a year before \(b): \(moved)"
        }
        return "\(a)，上年同期\(b)，同比" + (points.map { "\($0)（按增幅为\(percent)）" } ?? percent)
    }

    /// How the change follows from the two figures.
    public var derivation: Derivation {
        var derivation = Derivation()
        derivation.add(
            "本期（\(now.period.text(in: .zh))）", "this period (\(now.period.text(in: .en)))",
            result: now.value.text(in: .zh), now.definition.basis)
        derivation.add(
            "上年同期（\(then.period.text(in: .zh))），即基数", "a year before (\(then.period.text(in: .en))), the base",
            result: then.value.text(in: .zh), then.definition.basis)
        if let points {
            derivation.add("本期 − 基数", "this period − base", result: points.text(in: .zh))
        }
        derivation.add("（本期 − 基数）÷ 基数", "(this period − base) ÷ base", result: change.text(in: .zh))
        return derivation
    }
}
