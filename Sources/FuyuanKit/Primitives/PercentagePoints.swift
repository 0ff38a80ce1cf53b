/// The difference of two percentages (百分点), exact: from 58 % to 60 % is 2 points, though a rise of 3.45 %.
@frozen
public struct PercentagePoints: Sendable, Hashable, Comparable {
    /// The difference of the two fractions: 1 is 100 points.
    public let fraction: Ratio

    /// Points from the difference of two fractions: 1 is 100 points.
    @inlinable
    public init(fraction: Ratio) { self.fraction = fraction }

    /// Points from their figure, in units of 10^-`decimals`: `PercentagePoints(1_17, decimals: 2)` is 1.17 points. Nil
    /// when `decimals` is not 0…16 or the figure does not fit.
    public init?(_ figure: Int64, decimals: Int = 0) {
        guard let fraction = Ratio.percentage(figure, decimals) else { return nil }
        self.fraction = fraction
    }

    @inlinable
    public static func < (one: PercentagePoints, other: PercentagePoints) -> Bool { one.fraction < other.fraction }
}

extension PercentagePoints {
    /// The sum; nil when it does not fit.
    public func adding(_ other: PercentagePoints) -> PercentagePoints? {
        fraction.adding(other.fraction).map(PercentagePoints.init(fraction:))
    }

    /// The difference; nil when it does not fit.
    public func subtracting(_ other: PercentagePoints) -> PercentagePoints? {
        fraction.subtracting(other.fraction).map(PercentagePoints.init(fraction:))
    }

    /// The figure with so many decimals and the unit: `1.17个百分点`, `1.17 percentage points`.
    public func text(in language: Language, decimals: Int = 2, _ rounding: Rounding = .halfUp) -> String {
        let figure = fraction.percentageText(decimals, rounding)
        switch language {
        case .zh: return "\(figure)个百分点"
        case .en: return "\(figure) percentage points"
        }
    }
}

extension PercentagePoints: CustomStringConvertible {
    /// The figure with two decimals, half up, in Chinese: `1.17个百分点`.
    public var description: String { text(in: .zh) }
}
