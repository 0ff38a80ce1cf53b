/// 强制批准: the facts a court weighs before it approves a plan a group voted down, judged condition by condition.
///
/// Each answer is yes, no, or not known; a group that passed, or did not vote, needs nothing (企业破产法 art. 87).
public struct CramDown: Sendable, Hashable {
    /// What the members of one group get: one ratio for each way they are treated.
    public struct Treatment: Sendable, Hashable {
        /// The group.
        public var group: PlanGroup
        /// What is paid of each yuan owed, for each way of treatment.
        public var ratios: [Ratio]

        /// A treatment.
        public init(_ group: PlanGroup, _ ratios: Ratio...) { self.init(group, ratios: ratios) }

        /// A treatment.
        public init(_ group: PlanGroup, ratios: [Ratio]) {
            self.group = group
            self.ratios = ratios
        }
    }

    /// One condition judged.
    public struct Judgment: Sendable, Hashable {
        /// The condition.
        public let condition: CramDownCondition
        /// Whether it holds; nil where it cannot be told.
        public let holds: Bool?
        /// Why.
        public let reason: Bilingual
    }

    /// The groups that passed.
    public var passed: EnumSet<PlanGroup>
    /// The groups that did not.
    public var failed: EnumSet<PlanGroup>
    /// The failing groups that refused a second vote, or failed it.
    public var refusedTwice: EnumSet<PlanGroup>
    /// What each group gets; a group named more than once is treated in all those ways.
    public var treatments: [Treatment]
    /// What liquidation would give the ordinary claims when the draft is submitted for approval; nil where not known.
    public var liquidationRatio: Ratio?
    /// Whether the secured group is fairly compensated for delay.
    public var delayCompensated: Bool?
    /// Whether the security is not materially harmed.
    public var securityUnharmed: Bool?
    /// Whether the adjustment of equity is fair and just.
    public var equityFair: Bool?
    /// Whether the order of art. 113 is kept.
    public var orderKept: Bool?
    /// Whether the business plan is feasible.
    public var isFeasible: Bool?

    /// The facts; what is not said is not known.
    public init(
        passed: EnumSet<PlanGroup>, failed: EnumSet<PlanGroup>, refusedTwice: EnumSet<PlanGroup> = [],
        treatments: [Treatment], liquidationRatio: Ratio? = nil, delayCompensated: Bool? = nil,
        securityUnharmed: Bool? = nil, equityFair: Bool? = nil, orderKept: Bool? = nil, isFeasible: Bool? = nil
    ) {
        self.passed = passed
        self.failed = failed
        self.refusedTwice = refusedTwice
        self.treatments = treatments
        self.liquidationRatio = liquidationRatio
        self.delayCompensated = delayCompensated
        self.securityUnharmed = securityUnharmed
        self.equityFair = equityFair
        self.orderKept = orderKept
        self.isFeasible = isFeasible
    }

    /// Whether every failing group refused a second vote or failed it.
    public var meetsPrecondition: Bool { !failed.isEmpty && failed.isSubset(of: refusedTwice) }

    /// Whether the court may approve: precondition and all six; nil where that cannot be told.
    /// law: bankruptcy.v44
    public var isApprovable: Bool? { meetsPrecondition ? verdict.isMet : false }

    /// The six answers as an entry keeps them.
    public var verdict: CramDownVerdict {
        let judgments = judgments
        return CramDownVerdict(
            met: EnumSet(judgments.filter { $0.holds == true }.map(\.condition)),
            unmet: EnumSet(judgments.filter { $0.holds == false }.map(\.condition)))
    }

    /// The six conditions, judged one by one.
    public var judgments: [Judgment] { CramDownCondition.allCases.map(judgment) }

    /// The ratios of a group, from every treatment that names it; nil where not known.
    func ratios(of group: PlanGroup) -> [Ratio]? {
        let ratios = treatments.filter { $0.group == group }.flatMap(\.ratios)
        return ratios.isEmpty ? nil : ratios
    }

    /// Whether a group is paid in full; nil where not known.
    func isPaidInFull(_ group: PlanGroup) -> Bool? { ratios(of: group).map { $0.allSatisfy { $0 >= .one } } }
}
