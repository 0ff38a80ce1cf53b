/// 执行财产分配方案: requests to participate, the plan, objections and the suit on it, up to payment
/// (民诉法解释 arts. 506–510).
///
/// The shares themselves come from ``ParticipationInDistribution``.
public struct EnforcementDistributionPlan: CaseMachine {
    public var standing = Standing<EnforcementDistributionPlan>()
    /// What was known at the opening; nil before.
    public internal(set) var opening: DistributionOpening?
    /// How many requests to participate were let through.
    public internal(set) var requests: Int = 0
    /// The day enforcement of the property was over; nil before.
    public internal(set) var enforcedOn: CivilDate?
    /// The plan in force; nil before.
    public internal(set) var plan: ProceedsPlan?
    /// The day the plan was served; nil before.
    public internal(set) var servedOn: CivilDate?
    /// The amount in dispute; nil where there is none, or none was stated.
    public internal(set) var contested: Money?
    /// What was paid and kept while the suit is pending; nil before.
    public internal(set) var pending: ContestedPayment?

    /// Before the opening.
    public init() {}

    public static let name = Term(
        "enforcement-distribution-plan", "执行财产分配方案", "distribution plan in enforcement")
    public static let initial = Phase.unopened
    public static let finals: EnumSet<Phase> = [.executed]
    public static let table = makeTable()

    private static let organs: EnumSet<EnforcementRole> = [.court, .handler, .panel]
    private static let sharers: EnumSet<EnforcementRole> = [.creditor, .debtor, .interestedParty, .thirdParty]

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .openDistribution:
            Rule(
                [.unopened], to: .collecting, by: organs, expects: [.hostedByFirst, .trialOver],
                .enforcementRules(56), .civilProcedureInterpretation(506))
        case .join:
            Rule(
                [.collecting, .drafted, .served, .objected, .counterObjected, .suit, .settled, .amended], to: nil,
                by: [.creditor, .interestedParty, .thirdParty, .otherCourt],
                needs: [.participationAllowed, .afterCaseBegan, .beforeEnforced, .basisAttached],
                emits: [.considerClaim], .civilProcedureInterpretation(507), .civilProcedureInterpretation(506))
        case .noteEnforced:
            Rule(
                [.collecting, .drafted, .served, .objected, .counterObjected, .suit, .settled, .amended], to: nil,
                by: organs, .civilProcedureInterpretation(507))
        case .draft:
            Rule(
                [.collecting], to: .drafted, by: organs, expects: [.methodFits, .addsUp], issues: [.distributionPlan],
                .civilProcedureInterpretation(508), .civilProcedureInterpretation(509))
        case .redraft:
            Rule(
                [.drafted, .served], to: .drafted, by: organs, expects: [.methodFits, .addsUp], stops: [.objection],
                issues: [.distributionPlan], .civilProcedureInterpretation(508))
        case .serve:
            Rule([.drafted], to: .served, by: organs, starts: [.objection], .civilProcedureInterpretation(509))
        case .object:
            Rule(
                [.served], to: .objected, by: sharers, needs: [.objectionInTime], stops: [.objection],
                emits: [.tellOthers], .civilProcedureInterpretation(509))
        case .tellOthers:
            Rule(
                [.objected], to: nil, by: organs, starts: [.counter], issues: [.objectionNotice],
                .civilProcedureInterpretation(510, 1))
        case .counterObject:
            Rule(
                [.objected], to: .counterObjected, by: sharers, needs: [.counterInTime], stops: [.counter],
                emits: [.tellObjector], .civilProcedureInterpretation(510, 2))
        case .tellObjector:
            Rule(
                [.counterObjected], to: nil, by: organs, starts: [.suing], issues: [.counterNotice],
                .civilProcedureInterpretation(510, 2))
        case .sue:
            Rule(
                [.counterObjected], to: .suit, by: sharers, needs: [.suitInTime], stops: [.suing],
                emits: [.depositContested, .payUncontested], .civilProcedureInterpretation(510, 2),
                .civilProcedureInterpretation(510, 3))
        case .payUncontested:
            Rule(
                [.suit], to: nil, by: organs, expects: [.contestedKept], .civilProcedureInterpretation(510, 3))
        case .amend:
            Rule(
                [.objected], to: .amended, by: organs, expects: [.counterOver, .addsUp], stops: [.counter],
                emits: [.payOut], issues: [.amendedPlan], .civilProcedureInterpretation(510, 1))
        case .amendByJudgment:
            Rule(
                [.suit], to: .amended, by: [.court, .handler, .panel, .trialDivision], expects: [.addsUp],
                emits: [.payOut], issues: [.amendedPlan], .civilProcedureInterpretation(510, 2))
        case .dismissSuit:
            Rule(
                [.suit], to: .settled, by: [.court, .trialDivision], emits: [.payOut],
                .civilProcedureInterpretation(510, 2))
        case .withdrawObjection:
            Rule(
                [.objected, .counterObjected, .suit], to: .settled, by: sharers, stops: [.counter, .suing],
                emits: [.payOut], evidence: .convention, .civilProcedureInterpretation(510))
        case .execute:
            Rule(
                [.served, .counterObjected, .settled, .amended], to: .executed, by: organs,
                expects: [.objectionOver, .suitOver], stops: [.objection, .suing], .civilProcedureInterpretation(509),
                .civilProcedureInterpretation(510))
        }
    }

    /// law: enforcement.distObject, enforcement.distCounter, enforcement.distSuit
    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .objection: [.planObjection]
        case .counter: [.planCounterObjection]
        case .suing: [.planSuit]
        }
    }

    public static func owner(of phase: Phase) -> EnforcementRole? {
        switch phase {
        case .unopened, .collecting, .drafted, .objected, .settled, .amended: .handler
        case .served, .counterObjected: .creditor
        case .suit: .trialDivision
        case .executed: nil
        }
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<EnforcementRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .openDistribution(let it): opening = it
        case .join: requests &+= 1
        case .noteEnforced: enforcedOn = occasion.day
        case .draft(let it), .redraft(let it), .amend(let it), .amendByJudgment(let it): plan = it
        case .serve: servedOn = occasion.day
        case .object(let it): contested = it.contested
        case .sue(let it): contested = it.contested ?? contested
        case .payUncontested(let it): pending = it
        case .tellOthers, .counterObject, .tellObjector, .dismissSuit, .withdrawObjection, .execute: break
        }
    }
}
