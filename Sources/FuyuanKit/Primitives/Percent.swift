/// A share or a rate of change, exact: 58 % is the fraction 29/50.
///
/// Not to be taken for ``PercentagePoints``, the difference of two percentages. An empty denominator gives no percent:
/// undefined is nil, not 0.
@frozen
public struct Percent: Sendable, Hashable, Comparable {
    /// The fraction: 1 is 100 %.
    public let fraction: Ratio

    /// A percent from its fraction: 1 is 100 %.
    @inlinable
    public init(fraction: Ratio) { self.fraction = fraction }

    /// A percent from its figure, in units of 10^-`decimals` percent: `Percent(96_2, decimals: 1)` is 96.2 %. Nil when
    /// `decimals` is not 0…16 or the figure does not fit.
    public init?(_ figure: Int64, decimals: Int = 0) {
        guard let fraction = Ratio.percentage(figure, decimals) else { return nil }
        self.fraction = fraction
    }

    /// The share `count` is of `total`; nil when `total` is 0 (undefined) or either is negative.
    @inlinable
    public init?(_ count: Int64, of total: Int64) {
        guard count >= 0, total >= 0, let share = Ratio(count, total) else { return nil }
        fraction = share
    }

    /// The change from `then` to `now` as a share of `then` (同比, 环比); nil when `then` is 0 (undefined, not
    /// infinite), either is negative, or the difference does not fit.
    @inlinable
    public init?(changeFrom then: Int64, to now: Int64) {
        guard then >= 0, now >= 0, let change = Ratio(now - then, then) else { return nil }
        fraction = change
    }

    @inlinable
    public static func < (one: Percent, other: Percent) -> Bool { one.fraction < other.fraction }
}

extension Percent {
    /// How many points this percent is above another; nil when the difference does not fit.
    public func points(above other: Percent) -> PercentagePoints? {
        fraction.subtracting(other.fraction).map(PercentagePoints.init(fraction:))
    }

    /// The percent this many points higher; nil when it does not fit.
    public func raised(by points: PercentagePoints) -> Percent? {
        fraction.adding(points.fraction).map(Percent.init(fraction:))
    }

    /// The percent after a relative change: 50 % raised by 10 % is 55 %. Nil when it does not fit.
    public func raised(by change: Percent) -> Percent? {
        Ratio.one.adding(change.fraction).flatMap(fraction.multiplied).map(Percent.init(fraction:))
    }

    /// The percent before a rise of this many points; nil when it does not fit.
    public func before(rise points: PercentagePoints) -> Percent? {
        fraction.subtracting(points.fraction).map(Percent.init(fraction:))
    }

    /// The percent before a relative change; nil for a change of -100 %, or when it does not fit.
    public func before(rise change: Percent) -> Percent? {
        Ratio.one.adding(change.fraction).flatMap(fraction.divided).map(Percent.init(fraction:))
    }

    /// The count before this change led to `now` (反推基数); nil for a change of -100 % or less, a negative count, or
    /// when it does not fit.
    public func base(of now: Int64, _ rounding: Rounding = .halfUp) -> Int64? {
        guard now >= 0, let factor = Ratio.one.adding(fraction), factor.numerator > 0 else { return nil }
        return now.scaled(by: factor.denominator, over: factor.numerator, rounding)
    }

    /// The total of which `count` is this share; nil for 0 % or less, a negative count, or when it does not fit.
    public func total(for count: Int64, _ rounding: Rounding = .halfUp) -> Int64? {
        guard count >= 0, fraction.numerator > 0 else { return nil }
        return count.scaled(by: fraction.denominator, over: fraction.numerator, rounding)
    }

    /// The totals of which `count` is a share that prints as this percent with so many decimals (half up): what a
    /// published percentage says of a total that was not published. Nil when there is none, or `count` is not above 0.
    public func totals(for count: Int64, decimals: Int = 0) -> ClosedRange<Int64>? {
        // Shares from half a unit below (included) to half a unit above (excluded).
        guard count > 0, decimals >= 0, decimals < 16, let half = Ratio.percentage(5, decimals + 1),
            let low = fraction.subtracting(half),
            let high = fraction.adding(half), low.numerator > 0,
            let most = count.scaled(by: low.denominator, over: low.numerator, .floor),
            let least = count.scaled(by: high.denominator, over: high.numerator, .floor), least < most
        else { return nil }
        return least + 1...most
    }

    /// The figure with so many decimals and the sign: `58.00%`.
    public func text(decimals: Int = 2, _ rounding: Rounding = .halfUp) -> String {
        fraction.percentageText(decimals, rounding) + "%"
    }
}

extension Percent: CustomStringConvertible {
    /// The figure with two decimals, half up: `58.00%`.
    public var description: String { text() }
}

extension Ratio {
    /// `figure` × 10^-`decimals` ÷ 100; nil when `decimals` is not 0…16.
    static func percentage(_ figure: Int64, _ decimals: Int) -> Ratio? {
        guard decimals >= 0, decimals <= 16 else { return nil }
        var unit: Int64 = 100
        for _ in 0..<decimals { unit *= 10 }
        return Ratio(figure, unit)
    }

    /// A hundred times the number in decimal figures (0…16 places, else the nearer end).
    func percentageText(_ decimals: Int, _ rounding: Rounding) -> String {
        text(decimals: decimals.clamped(to: 0...16), shiftedBy: 2, rounding)
    }
}
