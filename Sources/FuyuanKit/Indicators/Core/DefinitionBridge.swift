/// A statement that figures of two definitions may be compared, and why: without one they are not.
public struct DefinitionBridge: Sendable, Hashable {
    /// The definition a figure may come from.
    public let from: IndicatorDefinition
    /// The definition it is then read under.
    public let to: IndicatorDefinition
    /// What a number is multiplied by on the way, as 10,000 from hectares to square metres.
    public let scale: Ratio
    /// Why the figures may be compared, and what the comparison leaves out of sight.
    public let reason: Bilingual
    /// What it rests on.
    public let basis: Basis

    /// A bridge; nil where the scale is not above zero.
    public init?(
        from: IndicatorDefinition, to: IndicatorDefinition, scale: Ratio = .one, reason: Bilingual,
        _ basis: Basis = Basis()
    ) {
        guard scale > .zero else { return nil }
        self.from = from
        self.to = to
        self.scale = scale
        self.reason = reason
        self.basis = basis
    }

    /// A figure read under the other definition, in either direction; nil for a figure of neither, or where the number
    /// does not fit.
    public func carried(_ figure: IndicatorFigure) -> IndicatorFigure? {
        let (target, scale): (IndicatorDefinition, Ratio?)
        if figure.definition == from {
            (target, scale) = (to, self.scale)
        } else if figure.definition == to {
            (target, scale) = (from, self.scale.inverse)
        } else {
            return nil
        }
        guard let number = figure.value.number else {
            return IndicatorFigure(
                target, over: figure.period, .undefined(figure.value.gap ?? .missingBase, in: target.unit),
                of: figure.place)
        }
        guard let scale, let carried = number.multiplied(by: scale) else { return nil }
        return IndicatorFigure(
            target, over: figure.period,
            IndicatorValue(carried, in: target.unit, isLowerBound: figure.value.isLowerBound), of: figure.place)
    }
}
