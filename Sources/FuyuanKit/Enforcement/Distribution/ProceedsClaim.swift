/// A claim on what a debtor's property brought.
public struct ProceedsClaim: Sendable, Hashable {
    /// The number, which decides among equals; no two claims may have the same.
    public var number: Int64
    /// The amount.
    public var amount: Money
    /// The day its first effective measure on the thing was taken; nil where it has none.
    public var seizedOn: CivilDate?
    /// Its place among measures of one day, from 0.
    public var measureOrder: Int
    /// The rank of a priority, 1 the first; nil for an ordinary claim.
    public var priority: Int?

    /// A claim.
    public init(
        _ number: Int64, _ amount: Money, seizedOn: CivilDate? = nil, measureOrder: Int = 0, priority: Int? = nil
    ) {
        self.number = number
        self.amount = amount
        self.seizedOn = seizedOn
        self.measureOrder = measureOrder
        self.priority = priority
    }
}
