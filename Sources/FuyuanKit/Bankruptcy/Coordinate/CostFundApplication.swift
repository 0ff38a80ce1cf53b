/// 破产费用援助: an application to the fund that keeps a case going when the estate cannot pay its costs.
///
/// Ceilings are local; none is bundled as law.
public struct CostFundApplication: Sendable, Hashable {
    /// What the estate holds.
    public var estate: Money
    /// The bankruptcy costs so far and to come.
    public var costs: Money
    /// What creditors, the administrator, owners or others advance.
    public var advanced: Money
    /// What is asked of the fund.
    public var requested: Money

    /// An application.
    public init(estate: Money, costs: Money, advanced: Money = Money(fen: 0), requested: Money) {
        self.estate = estate
        self.costs = costs
        self.advanced = advanced
        self.requested = requested
    }

    /// The most one ordinary case may get: the Beijing figure of 2020, seen in an excerpt.
    public static let ceiling = PolicyParameter(
        Term("cost-fund-ceiling", "破产费用援助每案上限", "ceiling of aid for costs, per case"), .count(100_000),
        unit: Bilingual("元", "yuan"), Basis(Citation("HS24", 8)), .local)

    /// What costs neither estate nor advances cover; nil where a sum is too large.
    public var shortfall: Money? {
        let zero = Money(fen: 0)
        return estate.adding(advanced).flatMap { costs.subtracting($0) }.map { max($0, zero) }
    }

    /// What is wrong with the application: no shortfall, more than the shortfall, or more than the local ceiling.
    public func findings(in law: LegalContext) -> [Finding] {
        guard let shortfall else { return [] }
        var findings: [Finding] = []
        func add(_ path: String, _ zh: String, _ en: String) {
            findings.append(
                Finding(
                    "bankruptcy.K10costFund", .warning, at: path, Basis(.bankruptcy(43), Citation("HS24", 8)), zh, en))
        }
        if shortfall == Money(fen: 0) {
            add("costs", "财产和垫付足以支付破产费用，不需要援助", "estate and advances cover the costs: no aid is needed")
        } else if requested > shortfall {
            add("requested", "申请数额超过费用缺口", "more is asked than the costs lack")
        }
        if case .count(let most) = law.value(of: Self.ceiling), let ceiling = Money(yuan: Int64(most)),
            requested > ceiling
        {
            add("requested", "申请数额超过本地每案上限", "more is asked than the local ceiling for one case")
        }
        return findings
    }
}
