/// The choices the law leaves open when delayed interest is computed.
public struct DelayInterestPolicy: Sendable, Hashable {
    /// Which end days count.
    public var dayCount: DayCount
    /// How fractions of a fen are rounded.
    public var rounding: Rounding
    /// Whether every line is rounded; otherwise the totals alone.
    public var roundsEachLine: Bool
    /// Whether litigation costs the debtor must make good bear the doubled part; courts differ.
    public var includesLitigationCosts: Bool
    /// In what order payments count; the parties may agree otherwise.
    public var order: [DebtItem]
    /// The benchmark loan rates for a delay before 1 August 2014; nil where there is none.
    public var benchmark: RateHistory?
    /// How many days a year has under the older method.
    public var benchmarkYear: ClaimInterest.YearBase
    /// Whether payments before 1 August 2014 pay debt and interest side by side (并还原则); from memory.
    public var creditsProRataBefore2014: Bool

    /// The usual choices, and any of them replaced.
    public init(
        dayCount: DayCount = .firstNotLast, rounding: Rounding = .halfUp, roundsEachLine: Bool = false,
        includesLitigationCosts: Bool = true, order: [DebtItem] = DebtItem.statutoryOrder,
        benchmark: RateHistory? = nil, benchmarkYear: ClaimInterest.YearBase = .days365,
        creditsProRataBefore2014: Bool = true
    ) {
        self.dayCount = dayCount
        self.rounding = rounding
        self.roundsEachLine = roundsEachLine
        self.includesLitigationCosts = includesLitigationCosts
        self.order = order
        self.benchmark = benchmark
        self.benchmarkYear = benchmarkYear
        self.creditsProRataBefore2014 = creditsProRataBefore2014
    }

    /// The choices as the law in hand sets them.
    public init(in law: LegalContext, benchmark: RateHistory? = nil) {
        func flag(_ parameter: PolicyParameter) -> Bool {
            guard case .flag(let value) = law.value(of: parameter) else { return true }
            return value
        }
        self.init(
            includesLitigationCosts: flag(Self.litigationCostsInBase),
            order: flag(Self.civilCodeOrder) ? DebtItem.statutoryOrder : DebtItem.principalFirst, benchmark: benchmark,
            creditsProRataBefore2014: flag(Self.proRataBefore2014))
        if case .choice(let word) = law.value(of: Self.countingDays) { dayCount = DayCount(wire: word) ?? dayCount }
    }

    /// Which end days count.
    public static let countingDays = PolicyParameter(
        Term("delay-interest-day-count", "迟延履行期间的计日", "counting the days of delay"),
        .choice(DayCount.firstNotLast.term.wire), Basis(.delayInterest(2), .delayInterest(3)), .memory)
    /// Whether litigation costs bear the doubled part.
    public static let litigationCostsInBase = PolicyParameter(
        Term("delay-interest-on-litigation-costs", "加倍部分的基数含诉讼费用", "litigation costs in the base"), .flag(true),
        Basis(.delayInterest(1)), .convention)
    /// Whether interest comes before principal inside the money debt; otherwise principal comes first.
    public static let civilCodeOrder = PolicyParameter(
        Term("civil-code-order-in-enforcement", "执行中按民法典第561条的顺序清偿", "order of Civil Code art. 561 in enforcement"),
        .flag(true), Basis(.civilCode(561)), .convention)
    /// Whether payments before August 2014 pay debt and interest side by side.
    public static let proRataBefore2014 = PolicyParameter(
        Term("delay-interest-pro-rata-before-2014", "2014年8月1日前的清偿按比例并还", "pro-rata crediting before August 2014"),
        .flag(true), Basis(Citation("DLY09", 2)), .memory)

    /// What a caller may replace: counting, costs in the base, the order of payment, the older method.
    public static let parameters: [PolicyParameter] = [
        countingDays, litigationCostsInBase, civilCodeOrder, proRataBefore2014,
    ]
}
