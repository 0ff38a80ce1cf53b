/// An administrative or criminal fine against a debtor in bankruptcy.
public struct PenaltyInBankruptcy: Sendable, Hashable {
    /// The day the fine was imposed.
    public var imposedOn: CivilDate
    /// The amount.
    public var amount: Money

    /// A fine.
    public init(_ amount: Money, imposedOn: CivilDate) {
        self.amount = amount
        self.imposedOn = imposedOn
    }

    /// How a fine imposed before acceptance ranks: behind the ordinary claims, paid only out of what they leave (破产审判
    /// 会议纪要 28, from memory; under the 2002 rules it was no claim at all). Nil for a later fine, of which nothing is said.
    /// law: bankruptcy.x25
    public func isSubordinated(acceptedOn: CivilDate) -> Bool? { imposedOn < acceptedOn ? true : nil }

    /// Whether the organ may have it enforced on a day: not once the bankruptcy is accepted (企业破产法 art. 19).
    public func isEnforceable(on day: CivilDate, acceptedOn: CivilDate) -> Bool { day < acceptedOn }

    /// What is paid on it: nothing before the ordinary claims are paid in full, then at most the fine.
    public func payable(leftAfterOrdinaryClaims rest: Money) -> Money { min(max(rest, Money(fen: 0)), amount) }

    /// How well the rank is verified.
    public static let evidence = Evidence.memory
}
