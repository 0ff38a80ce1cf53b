/// 迟延履行期间的债务利息: general interest as the basis orders it, and the doubled part of 0.0175 % a day on the unpaid
/// money debt, general interest apart (民事诉讼法 art. 264; 法释〔2014〕8号).
///
/// ```swift
/// var debt = DelayedDebt(Money(fen: 500_000_00), due: deadline)
/// debt.payments = [.init(Money(fen: 200_000_00), on: firstPayment), .init(Money(fen: 300_000_00), on: secondPayment)]
/// let doubled = try DelayInterest(debt).doubled
/// ```
///
/// Every payment closes interest on the part it pays. Exact in between; each total is rounded once. Amounts are in
/// hundredths of the debt's currency. O(payments × instalments × pauses).
public struct DelayInterest: Sendable, Hashable {
    /// What a line computes.
    @nonexhaustive
    public enum LineKind: UInt8, Vocabulary {
        /// General interest up to the last day of performance.
        case generalBefore
        /// General interest during the delay.
        case generalDuring
        /// The doubled part.
        case doubled
        /// Interest by the older method, before 1 August 2014.
        case older

        public var term: Term {
            switch self {
            case .generalBefore: Term("general-before", "履行期间届满前的一般债务利息", "general interest before the delay")
            case .generalDuring: Term("general-during", "迟延履行期间的一般债务利息", "general interest during the delay")
            case .doubled: Term("doubled", "加倍部分债务利息", "doubled part")
            case .older: Term("older", "2014年8月1日前的迟延履行利息", "delayed interest before August 2014")
            }
        }
    }

    /// One amount over one span with one rate.
    public struct Line: Sendable, Hashable {
        /// What it computes.
        public let kind: LineKind
        /// The number of the instalment, from 1; 0 for litigation costs.
        public let instalment: Int
        /// What bears interest here.
        public let base: Money
        /// The first day of the span.
        public let from: CivilDate
        /// The day the span ends: payment, or the day computed to.
        public let until: CivilDate
        /// How many days count.
        public let days: Int
        /// How many days inside were left out.
        public let excludedDays: Int
        /// The rate in words.
        public let rate: Bilingual
        /// The interest in hundredths, not rounded.
        public let exact: Ratio
        /// The interest, rounded for reading.
        public let amount: Money
        /// Whether the base was paid on ``until``; otherwise it is open.
        public let isPaid: Bool
    }

    /// The lines, by instalment and day.
    public let lines: [Line]
    /// All general interest.
    public let general: Money
    /// The whole doubled part, with interest by the older method.
    public let doubled: Money
    /// Everything that was owed: debt, costs, general interest and doubled part.
    public let total: Money
    /// What payments went to.
    public let paid: [DebtItem: Money]
    /// What is open.
    public let open: [DebtItem: Money]
    /// What was paid beyond everything owed.
    public let surplus: Money
    /// What must be said about it.
    public let findings: [Finding]
    /// How it came about.
    public let derivation: Derivation

    /// The doubled part a day: 0.0175 %.
    public static let dailyRate = Ratio(unchecked: 7, 40_000)
    /// The first day of the present method; delay before it is computed by the older one.
    public static let firstDay = CivilDate(unchecked: 16_283)
    /// Where the doubled part stands.
    public static let basis = Basis(.delayInterest(1, 3), .civilProcedure(264))

    /// The interest on a debt.
    public init(
        _ debt: DelayedDebt, _ policy: DelayInterestPolicy = DelayInterestPolicy()
    ) throws(InterestError) {
        var ledger = try DelayLedger(debt, policy)
        try ledger.run()
        lines = ledger.lines
        general = ledger.generalTotal
        doubled = ledger.doubledTotal
        paid = ledger.paid
        surplus = ledger.surplus
        var owed: [DebtItem: Money] = [
            .litigationCosts: debt.litigationCosts, .realisationCosts: debt.realisationCosts,
            .generalInterest: general, .doubledPart: doubled,
        ]
        owed[.principal] = Money.sum(debt.instalments.map(\.amount))
        guard let total = Money.sum(owed.values) else { throw .overflow }
        self.total = total
        open = owed.mapValuesWithKey { item, amount in
            Money(fen: amount.fen - (ledger.paid[item] ?? .zero).fen)
        }
        findings = debt.findings + ledger.notes
        derivation = ledger.derivation(total)
    }
}

extension [DebtItem: Money] {
    fileprivate func mapValuesWithKey(_ change: (DebtItem, Money) -> Money) -> [DebtItem: Money] {
        var changed = self
        for (item, amount) in self { changed[item] = change(item, amount) }
        return changed
    }
}
