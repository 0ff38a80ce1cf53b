/// 普通债权清偿率: what ordinary creditors got of what was confirmed, of the same cases.
///
/// The published definition is left open; here numerator and denominator come from the same cases, by case and weighted.
/// law: bankruptcy.ind.recovery
public struct RecoveryRate: Sendable, Hashable {
    /// What one case brought its ordinary creditors.
    public struct OfCase: Sendable, Hashable {
        /// The case.
        public var caseID: CaseID
        /// Ordinary claims as confirmed.
        public var confirmed: Money
        /// What was paid on them.
        public var paid: Money

        /// A case.
        public init(_ caseID: CaseID, confirmed: Money, paid: Money) {
            self.caseID = caseID
            self.confirmed = confirmed
            self.paid = paid
        }

        /// The rate of this case; nil where nothing was confirmed.
        public var rate: Percent? { confirmed.fen > 0 ? Percent(paid.fen, of: confirmed.fen) : nil }
    }

    /// The cases, each once.
    public let cases: [OfCase]
    /// All that was confirmed.
    public let confirmed: Money
    /// All that was paid.
    public let paid: Money

    /// The rate of these cases; nil where a case stands twice, an amount is negative, more was paid than confirmed, or
    /// a sum is too large.
    public init?(_ cases: [OfCase]) {
        let zero = Money(fen: 0)
        guard Set(cases.map(\.caseID)).count == cases.count,
            cases.allSatisfy({ $0.confirmed >= zero && $0.paid >= zero && $0.paid <= $0.confirmed }),
            let confirmed = Money.sum(cases.map(\.confirmed)), let paid = Money.sum(cases.map(\.paid))
        else { return nil }
        self.cases = cases
        self.confirmed = confirmed
        self.paid = paid
    }

    /// The rate weighted by amount; nil where nothing was confirmed.
    public var weighted: Percent? { confirmed.fen > 0 ? Percent(paid.fen, of: confirmed.fen) : nil }

    /// What is wrong with a rate put together from two lists: cases that stand in one only.
    /// law: bankruptcy.edge-37
    public static func findings(paidIn payers: Set<CaseID>, confirmedIn confirmers: Set<CaseID>) -> [Finding] {
        guard payers != confirmers else { return [] }
        return [
            Finding(
                "bankruptcy.edge-37", .warning, Basis(),
                "清偿率的分子与分母须来自同一批案件", "numerator and denominator of a recovery rate must come from the same cases")
        ]
    }
}
