/// 拘留罚款 (DetentionFine): one decision to fine or detain somebody who obstructs enforcement.
///
/// A decision beyond the limits of the law, or a second one for the same act, is refused. One without the president’s
/// approval is recorded as irregular, since an urgent detention is approved afterwards. Reconsideration does not stay
/// it. Sources: 民事诉讼法 arts. 118, 119, 民诉法解释 arts. 178–188, 503.
public struct EnforcementSanction: CaseMachine {
    public var standing = Standing<EnforcementSanction>()
    /// The decision, as changed on reconsideration; nil before it.
    public internal(set) var decision: SanctionDecision?
    /// The day of the decision; nil before it.
    public internal(set) var decidedOn: CivilDate?
    /// Whether the decision was served.
    public internal(set) var isServed = false
    /// When the detention began; nil before, and for a fine.
    public internal(set) var detainedAt: SanctionMoment?
    /// When the family was told; nil before.
    public internal(set) var familyToldAt: SanctionMoment?
    /// Whether reconsideration is pending after execution began.
    public internal(set) var isReconsidering = false

    /// Before anything happened.
    public init() {}

    public static let name = Term("enforcement-sanction", "罚款、拘留", "fine or detention")
    public static let initial = Phase.undecided
    public static let finals: EnumSet<Phase> = [.releasedEarly, .revoked, .completed]
    public static let table = makeTable()

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .decide:
            Rule(
                [.undecided], to: .decided, by: [.court, .courtPresident],
                needs: [.sanctionStated, .withinLimits, .notSameAct], expects: [.presidentApproved],
                emits: [.serveDecision], .civilProcedure(118), .civilProcedure(119),
                .civilProcedureInterpretation(184))
        case .serve:
            Rule(
                [.decided], to: .served, by: [.court, .handler], starts: [.reconsideration],
                .civilProcedure(119, 3), .civilProcedureInterpretation(185))
        case .serveExecuted:
            Rule(
                [.executed], to: nil, by: [.court, .handler], needs: [.unserved], starts: [.reconsideration],
                .civilProcedure(119, 3), .civilProcedureInterpretation(185))
        case .reconsider:
            Rule(
                [.served], to: .reconsidering, by: [.listedSubject, .debtor, .assistingOrgan, .thirdParty],
                needs: [.reconsiderationInTime, .firstReconsideration], starts: [.reconsiderationDecision],
                stops: [.reconsideration],
                .civilProcedure(119, 3), .civilProcedureInterpretation(185))
        case .uphold:
            Rule(
                [.reconsidering], to: .served, by: [.higherCourt], expects: [.decidedInTime],
                stops: [.reconsiderationDecision], issues: [.reconsiderationDecision],
                .civilProcedureInterpretation(185))
        case .change:
            Rule(
                [.reconsidering], to: .served, by: [.higherCourt], expects: [.decidedInTime],
                stops: [.reconsiderationDecision], issues: [.reconsiderationDecision],
                .civilProcedureInterpretation(186))
        case .changeExecuted:
            Rule(
                [.executed], to: nil, by: [.higherCourt], needs: [.reconsiderationPending],
                expects: [.decidedInTime], stops: [.reconsiderationDecision], issues: [.reconsiderationDecision],
                .civilProcedureInterpretation(186))
        case .overturn:
            Rule(
                [.reconsidering, .executed], to: .revoked, by: [.higherCourt], needs: [.reconsiderationPending],
                expects: [.decidedInTime], stops: [.reconsiderationDecision], issues: [.reconsiderationDecision],
                .civilProcedureInterpretation(186))
        case .execute:
            Rule(
                [.decided, .served, .reconsidering], to: .executed, by: [.court, .handler, .police],
                expects: [.served], .civilProcedure(118), .civilProcedureInterpretation(178))
        case .tellFamily:
            Rule(
                [.executed], to: nil, by: [.court, .handler], needs: [.isDetention], expects: [.familyTold],
                issues: [.familyNotice], .civilProcedureInterpretation(180))
        case .reconsiderExecuted:
            Rule(
                [.executed], to: nil, by: [.listedSubject, .debtor, .assistingOrgan, .thirdParty],
                needs: [.reconsiderationInTime, .firstReconsideration], starts: [.reconsiderationDecision],
                stops: [.reconsideration],
                .civilProcedure(119, 3), .civilProcedureInterpretation(185))
        case .upholdExecuted:
            Rule(
                [.executed], to: nil, by: [.higherCourt], needs: [.reconsiderationPending],
                expects: [.decidedInTime], stops: [.reconsiderationDecision], issues: [.reconsiderationDecision],
                .civilProcedureInterpretation(185))
        case .releaseEarly:
            Rule(
                [.executed], to: .releasedEarly, by: [.court, .courtPresident], needs: [.isDetention],
                expects: [.repented, .presidentApproved], emits: [.release], issues: [.releaseDecision],
                .civilProcedure(118, 3), .civilProcedureInterpretation(182))
        case .complete:
            Rule(
                [.executed], to: .completed, by: [.court, .handler, .police], .civilProcedure(118),
                .civilProcedureInterpretation(178))
        }
    }

    /// Where reconsideration was asked for before service, service starts no time for it.
    public func rule(for kind: Act.Kind) -> Rule<Self> {
        let rule = Self.table[kind]
        guard kind == .serveExecuted, clocks[.reconsiderationDecision] != nil else { return rule }
        return rule.without(starting: [.reconsideration])
    }

    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .reconsideration: [.sanctionReconsideration]
        case .reconsiderationDecision: [.sanctionReconsiderationDecision]
        }
    }

    public func anchor(of clock: Clock, for act: Act, in occasion: Occasion<EnforcementRole>) -> CivilDate? {
        switch act {
        case .serve(let it), .serveExecuted(let it): it.receivedOn ?? occasion.day
        case .decide, .reconsider, .uphold, .change, .overturn, .execute, .tellFamily, .reconsiderExecuted,
            .upholdExecuted, .releaseEarly, .complete, .changeExecuted:
            occasion.day
        }
    }

    public static func owner(of phase: Phase) -> EnforcementRole? {
        switch phase {
        case .undecided, .decided, .served, .executed: .court
        case .reconsidering: .higherCourt
        case .releasedEarly, .revoked, .completed: nil
        }
    }
}
