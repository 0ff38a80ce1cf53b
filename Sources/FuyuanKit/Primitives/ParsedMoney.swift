/// An amount read from a text, and what was unusual about it.
@frozen
public struct ParsedMoney: Sendable, Hashable {
    /// The amount.
    public let amount: Money
    /// What was unusual.
    public let warnings: EnumSet<MoneyWarning>

    /// An amount and its warnings.
    @inlinable
    public init(_ amount: Money, warnings: EnumSet<MoneyWarning> = []) {
        self.amount = amount
        self.warnings = warnings
    }
}
