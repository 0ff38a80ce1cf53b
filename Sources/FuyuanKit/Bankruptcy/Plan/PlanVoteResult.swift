/// What a vote by groups brought.
public struct PlanVoteResult: WireRecord {
    /// The groups that passed.
    public var passed: EnumSet<PlanGroup>
    /// The groups that did not.
    public var failed: EnumSet<PlanGroup>
    /// The figures, group by group; empty where the entry does not say.
    public var tallies: [GroupTally]

    /// A result.
    public init(passed: EnumSet<PlanGroup>, failed: EnumSet<PlanGroup> = [], tallies: [GroupTally] = []) {
        self.passed = passed
        self.failed = failed
        self.tallies = tallies
    }

    /// The result a count comes to.
    public init(_ tally: PlanTally, in law: LegalContext = .current) {
        self.init(passed: tally.passed(in: law), failed: tally.failed(in: law), tallies: tally.groups)
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            passed: try c.field("passed", value?.passed), failed: try c.defaulted("failed", value?.failed, default: []),
            tallies: try c.defaulted("tallies", value?.tallies, default: []))
    }

    /// Whether no group stands on both sides, and the figures given come to what is said.
    public func agrees(in law: LegalContext) -> Bool { agreesWithStatute(in: law) && equityAgrees(in: law) }

    /// Whether no group stands on both sides, and the figures of the creditors' groups come to what is said
    /// (企业破产法 art. 84(2)).
    public func agreesWithStatute(in law: LegalContext) -> Bool {
        passed.isDisjoint(with: failed) && tallies.allSatisfy { $0.group == .equity || isBorneOut($0, in: law) }
    }

    /// Whether the equity group's figures come to what is said. The statute gives no threshold; the policy in hand does
    /// (``PolicyParameter/equityGroupShare``), and a company's articles may set another.
    public func equityAgrees(in law: LegalContext) -> Bool {
        tallies.allSatisfy { $0.group != .equity || isBorneOut($0, in: law) }
    }

    private func isBorneOut(_ tally: GroupTally, in law: LegalContext) -> Bool {
        (tally.isPassed(in: law) ? passed : failed).contains(tally.group)
    }
}
