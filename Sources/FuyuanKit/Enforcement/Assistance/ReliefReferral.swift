/// One loss of one person, for which relief may be given once.
public enum ReliefLossEntity: Sendable {}

/// The name of a loss: the same loss has the same name, whichever organ is asked.
public typealias ReliefLossID = Identifier<ReliefLossEntity>

/// 救助移送: a creditor in hardship is referred to an organ that may help, and what it gave.
///
/// Judicial relief is paid once for one loss (国家司法救助意见); how high it may be is computed elsewhere and taken here.
/// law: enforcement.judicialRelief
/// law: enforcement.socialAid
public struct ReliefReferral: WireRecord {
    /// What kind of relief.
    public var kind: ReliefKind
    /// The loss it is for.
    public var loss: ReliefLossID
    /// The enforcement case.
    public var caseNumber: CaseNumber
    /// The organ asked.
    public var organ: ActorID
    /// The day of the referral; for judicial relief the day the case is filed.
    public var referredOn: CivilDate
    /// What was given; nil before the decision, zero where nothing was.
    public var granted: Money?
    /// The ceiling that holds for it, as computed from the wage of the place; nil where not known.
    public var ceiling: Money?

    /// A referral.
    public init(
        _ kind: ReliefKind, for loss: ReliefLossID, in caseNumber: CaseNumber, to organ: ActorID,
        on referredOn: CivilDate, granted: Money? = nil, ceiling: Money? = nil
    ) {
        self.kind = kind
        self.loss = loss
        self.caseNumber = caseNumber
        self.organ = organ
        self.referredOn = referredOn
        self.granted = granted
        self.ceiling = ceiling
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("kind", value?.kind), for: try c.field("loss", value?.loss),
            in: try c.field("caseNumber", value?.caseNumber), to: try c.field("organ", value?.organ),
            on: try c.field("referredOn", value?.referredOn), granted: try c.optional("granted", value?.granted),
            ceiling: try c.optional("ceiling", value?.ceiling))
    }

    /// The usual and the longest last day of a decision on judicial relief; nil for other aid.
    public func decisionDays(in law: LegalContext) -> (usual: CivilDate?, longest: CivilDate?)? {
        switch kind {
        case .judicialRelief:
            (
                TimeLimit.reliefDecision.lastDay(from: referredOn, in: law),
                TimeLimit.reliefDecisionLongest.lastDay(from: referredOn, in: law)
            )
        case .socialAid, .socialSecurity: nil
        }
    }

    /// Whether the loss is under judicial relief, decided or not; a refusal leaves the way open.
    private var holdsLoss: Bool { kind == .judicialRelief && granted != Money.zero }

    /// What is wrong among some referrals: relief twice for one loss, more than the ceiling. Social aid beside judicial
    /// relief is no double relief.
    public static func findings(among referrals: [ReliefReferral]) -> [Finding] {
        var findings: [Finding] = []
        var relieved: Set<ReliefLossID> = []
        for (index, referral) in referrals.enumerated() {
            if referral.holdsLoss, !relieved.insert(referral.loss).inserted {
                findings.append(
                    Finding(
                        "enforcement.judicialRelief", .warning, at: "referrals[\(index)].loss",
                        Basis(Citation("REL14"), Citation("REL16")), "同一损失重复申请司法救助：\(referral.loss)",
                        "judicial relief twice for one loss: \(referral.loss)"))
            }
            if referral.kind == .judicialRelief, let granted = referral.granted, let ceiling = referral.ceiling,
                granted > ceiling
            {
                findings.append(
                    Finding(
                        "enforcement.judicialRelief", .warning, at: "referrals[\(index)].granted",
                        Basis(Citation("REL14"), Citation("REL16")), "救助金额超过上限",
                        "more was given than the ceiling allows"))
            }
        }
        return findings
    }
}
