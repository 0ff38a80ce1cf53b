/// One confirmed claim as it stands in the claims list when money is shared out.
@frozen
public struct DistributionClaim: Sendable, Hashable {
    /// Its number in the claims list; no two claims have the same. Lower numbers get the odd fen first among equals.
    public let number: Int64
    /// What it is; it decides the tier.
    public let kind: DistributionClass
    /// What is owed; for ``DistributionClass/equity``, the holder's capital.
    public let amount: Money
    /// Why its share is deposited, and not handed over; nil for a claim that is certain.
    public let deposit: DepositKind?

    /// A claim.
    @inlinable
    public init(
        _ number: Int64, _ kind: DistributionClass, _ amount: Money, deposited deposit: DepositKind? = nil
    ) {
        self.number = number
        self.kind = kind
        self.amount = amount
        self.deposit = deposit
    }
}
