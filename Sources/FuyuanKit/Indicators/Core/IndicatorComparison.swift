/// Two figures side by side: of two places, or of two times.
///
/// They must mean the same, or a ``DefinitionBridge`` must say why they may be compared.
public struct IndicatorComparison: Sendable, Hashable {
    /// The figure at hand.
    public let one: IndicatorFigure
    /// The figure it is compared with, read under the definition of `one`: the base.
    public let other: IndicatorFigure
    /// What made them comparable; nil where they are of one definition.
    public let bridge: DefinitionBridge?

    /// A comparison.
    /// - Throws: ``IndicatorProblem`` where the definitions differ in indicator, version, measure, unit, numerator,
    ///   denominator or source, and no bridge joins them.
    public init(
        _ one: IndicatorFigure, with other: IndicatorFigure, bridges: [DefinitionBridge] = []
    ) throws(IndicatorProblem) {
        self.one = one
        guard let problem = IndicatorProblem(between: one.definition, other.definition) else {
            (self.other, bridge) = (other, nil)
            return
        }
        for bridge in bridges {
            if let carried = bridge.carried(other), carried.definition == one.definition {
                (self.other, self.bridge) = (carried, bridge)
                return
            }
        }
        throw problem
    }

    /// How much more `one` is: in percentage points for percentages, in the unit itself otherwise.
    public var difference: IndicatorValue {
        let unit: IndicatorUnit = one.definition.unit == .percent ? .points : one.definition.unit
        guard let a = one.value.number, let b = other.value.number else {
            return .undefined(one.value.gap ?? other.value.gap ?? .missingBase, in: unit)
        }
        return a.subtracting(b).map { IndicatorValue($0, in: unit) } ?? .undefined(.doesNotFit, in: unit)
    }

    /// How much more `one` is, as a share of the base; undefined on a base of 0.
    public var change: IndicatorValue {
        guard let a = one.value.number, let b = other.value.number else {
            return .undefined(one.value.gap ?? other.value.gap ?? .missingBase, in: .percent)
        }
        guard b > .zero else { return .undefined(.emptyDenominator, in: .percent) }
        return a.subtracting(b)?.divided(by: b).map { IndicatorValue($0, in: .percent) }
            ?? .undefined(.doesNotFit, in: .percent)
    }

    /// What the reader must know: the bridge, periods of different length, lower bounds.
    public var findings: [Finding] {
        var findings: [Finding] = []
        if let bridge {
            findings.append(
                Finding(
                    "indicator.bridged", .notice, at: "other", bridge.basis,
                    "口径不同，经说明后比较：\(bridge.reason.zh)",
                    "the definitions differ and are compared with this note: \(bridge.reason.en)"))
        }
        if one.period.kind != other.period.kind
            || (one.period.kind == .custom && one.period.yearBefore != other.period && one.period != other.period
                && one.period.length != other.period.length)
        {
            findings.append(
                Finding(
                    "indicator.period-length", .warning, at: "other.period", one.definition.basis,
                    "期间长短不同：\(one.period.length)日与\(other.period.length)日",
                    "periods of different length: \(one.period.length) and \(other.period.length) days"))
        }
        if one.value.isLowerBound || other.value.isLowerBound {
            findings.append(
                Finding(
                    "indicator.lower-bound", .notice, at: "value", one.definition.basis, "数字为“余”数，差额与增幅仅供参考",
                    "a number is only a lower bound: difference and change are indications"))
        }
        return findings
    }
}
