/// Savings of one depositor in one bank: what the deposit insurance fund pays at once, and what waits for the estate.
///
/// law: bankruptcy.edge-39
public struct InsuredDeposit: Sendable, Hashable {
    /// The most the fund pays to one depositor of one bank (存款保险条例 art. 5).
    public static let ceiling = Money(fen: 500_000_00)

    /// Principal and interest of all the depositor's accounts in the bank.
    public let savings: Money

    /// Savings; a negative amount counts as nothing.
    public init(_ savings: Money) { self.savings = Swift.max(.zero, savings) }

    /// What the fund pays, and then claims from the estate in the depositor's place and rank.
    public var fromFund: Money { Swift.min(savings, Self.ceiling) }
    /// What the depositor claims from the estate.
    public var fromEstate: Money { Money(fen: savings.fen &- fromFund.fen) }

    /// The last day on which the fund pays (art. 19), counted from the day the duty arises.
    public static func lastDay(from day: CivilDate, in law: LegalContext = .current) -> CivilDate? {
        TimeLimit.depositInsurance.lastDay(from: day, in: law)
    }
}
