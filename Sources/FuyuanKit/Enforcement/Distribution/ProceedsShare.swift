/// What a claim gets.
@frozen
public struct ProceedsShare: Sendable, Hashable {
    /// The number of the claim.
    public let number: Int64
    /// The amount of the claim.
    public let claim: Money
    /// What it gets.
    public let paid: Money

    /// What stays open.
    public var open: Money { Money(fen: claim.fen - paid.fen) }
}
