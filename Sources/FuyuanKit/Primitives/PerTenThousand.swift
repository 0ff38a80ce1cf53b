/// How many cases come for ten thousand people (万人成讼率, 万人起诉率), exact.
///
/// What is counted as a case, and who as the people, differs from place to place: the caller says so with the figure.
@frozen
public struct PerTenThousand: Sendable, Hashable, Comparable {
    /// Cases for one person.
    public let fraction: Ratio

    /// The rate of `count` cases among `people`; nil when `people` is 0 (undefined) or either is negative.
    @inlinable
    public init?(_ count: Int64, of people: Int64) {
        guard count >= 0, people >= 0, let share = Ratio(count, people) else { return nil }
        fraction = share
    }

    @inlinable
    public static func < (one: PerTenThousand, other: PerTenThousand) -> Bool { one.fraction < other.fraction }

    /// The figure with so many decimals (0…14, else the nearer end).
    public func text(decimals: Int = 2, _ rounding: Rounding = .halfUp) -> String {
        fraction.text(decimals: decimals.clamped(to: 0...14), shiftedBy: 4, rounding)
    }
}

extension PerTenThousand: CustomStringConvertible {
    /// The figure with two decimals, half up.
    public var description: String { text() }
}
