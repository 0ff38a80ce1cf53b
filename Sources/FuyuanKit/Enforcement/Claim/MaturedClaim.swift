/// 对第三人到期债权的执行: a claim of the debtor against a third party, from the freeze to performance.
///
/// The third party has fifteen days from direct service of the notice. An objection in time is not examined and blocks
/// enforcement of what it disputes, unless an effective instrument fixed the debt. What is not disputed may be enforced;
/// the third party’s own debtors may not be reached.
/// Sources: 执行工作规定 arts. 45–53; 民诉解释 art. 499.
/// law: enforcement.V39
public struct MaturedClaim: CaseMachine {
    public var standing = Standing<MaturedClaim>()
    /// The freeze; nil before.
    public internal(set) var freeze: MaturedClaimFreeze?
    /// The notice; nil before.
    public internal(set) var notice: PerformanceNotice?
    /// The day the third party received it; nil before.
    public internal(set) var notifiedOn: CivilDate?
    /// How much is disputed in time; 0 where nothing is.
    public internal(set) var disputed = Money.zero
    /// The amount ruled to be enforced; nil before.
    public internal(set) var ruled: Money?
    /// What was paid to the creditor or collected.
    public internal(set) var paid = Money.zero
    /// What the third party paid the debtor all the same: it is jointly liable for that.
    public internal(set) var paidToDebtor = Money.zero

    /// Before the freeze.
    public init() {}

    public static let name = Term("matured-claim", "到期债权执行", "enforcement of a matured claim")
    public static let initial = Phase.unopened
    public static let finals: EnumSet<Phase> = [.performed, .released]
    public static let table = makeTable()

    /// What may be enforced: the amount of the notice less what is disputed and what is paid; nil before the notice.
    public var enforceable: Money? {
        guard let notice else { return nil }
        return notice.amount.subtracting(disputed)?.subtracting(paid).map { Swift.max($0, .zero) }
    }

    static let courts: EnumSet<EnforcementRole> = [.handler, .court]
    static let afterNotice: EnumSet<Phase> = [.notified, .partlyAdmitted, .blocked, .unanswered, .enforcing]

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .freeze:
            Rule(
                [.unopened], to: .frozen, by: courts, needs: [.noChain], emits: [.payCreditorOnly],
                issues: [.freezeRuling], .civilProcedureInterpretation(499), .enforcementRules(52))
        case .serveNotice:
            Rule(
                [.unopened, .frozen], to: .notified, by: courts, needs: [.servedDirectly, .noChain],
                expects: [.askedFor, .contentComplete, .isDue], starts: [.objection], emits: [.payCreditorOnly],
                issues: [.performanceNotice], .enforcementRules(45), .civilProcedureInterpretation(499))
        case .object:
            Rule(
                [.notified, .partlyAdmitted], to: .blocked, by: [.thirdParty], needs: [.objectionInTime, .notFixed],
                expects: [.inWriting], stops: [.objection], emits: [.leaveUnexamined, .creditorMaySue],
                issues: [.objectionPaper], .enforcementRules(47), .enforcementRules(46),
                .civilProcedureInterpretation(499, 2))
        case .objectPartly:
            Rule(
                [.notified], to: .partlyAdmitted, by: [.thirdParty],
                needs: [.objectionInTime, .notFixed, .partDisputed], expects: [.inWriting],
                emits: [.leaveUnexamined, .enforceAdmitted], issues: [.objectionPaper], .enforcementRules(48, 2),
                .enforcementRules(47))
        case .pleadInability:
            Rule(
                [.notified, .partlyAdmitted, .unanswered, .enforcing], to: nil, by: [.thirdParty],
                emits: [.notAnObjection], .enforcementRules(48, 1))
        case .objectLate:
            Rule([.unanswered], to: nil, by: [.thirdParty], .enforcementRules(47), .enforcementRules(49))
        case .denyFixedDebt:
            Rule(
                [.notified, .unanswered, .enforcing], to: nil, by: [.thirdParty], needs: [.isFixed],
                emits: [.denialUnsupported], .civilProcedureInterpretation(499, 3))
        case .interestedPartyObjects:
            Rule(
                afterNotice.union([.frozen]), to: nil, by: [.interestedParty], emits: [.examineAsThirdParty],
                .civilProcedureInterpretation(499, 2), .civilProcedure(238))
        case .noteSilence:
            Rule(
                [.notified], to: .unanswered, by: [.system, .handler, .court], needs: [.timeOver], stops: [.objection],
                .enforcementRules(49))
        case .ruleEnforce:
            Rule(
                [.unanswered, .partlyAdmitted], to: .enforcing, by: courts, needs: [.timeOver, .withinAdmitted],
                expects: [.servedBoth], stops: [.objection], emits: [.serveThirdAndDebtor],
                issues: [.enforcementRuling], .enforcementRules(49), .enforcementRules(48, 2))
        case .debtorWaives:
            Rule(
                afterNotice, to: nil, by: [.debtor], emits: [.actVoidAgainstCreditor], .enforcementRules(50))
        case .payDebtor:
            Rule(
                afterNotice, to: nil, by: [.thirdParty, .handler, .court], emits: [.jointLiability],
                .enforcementRules(51))
        case .payPart:
            Rule(
                afterNotice.union([.frozen, .exhausted]), to: nil, by: [.thirdParty, .handler, .court],
                .enforcementRules(45))
        case .perform:
            Rule(
                afterNotice.union([.frozen, .exhausted]), to: .performed, by: [.thirdParty], expects: [.fullyPaid],
                stops: [.objection], issues: [.certificate], .enforcementRules(45), .enforcementRules(53))
        case .collect:
            Rule(
                [.enforcing], to: .performed, by: courts, expects: [.fullyPaid], issues: [.certificate],
                .enforcementRules(49), .enforcementRules(53))
        case .noteNoProperty:
            Rule(
                [.enforcing], to: .exhausted, by: courts, emits: [.noFurtherChain], .enforcementRules(52))
        case .findProperty:
            Rule([.exhausted], to: .enforcing, by: courts, .enforcementRules(49))
        case .release:
            Rule(
                .all(but: [.unopened, .performed, .released]), to: .released, by: courts, stops: [.objection],
                issues: [.releasePaper], .sealing(28))
        }
    }

    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .objection: [.maturedClaimObjection]
        }
    }

    public func anchor(of clock: Clock, for act: Act, in occasion: Occasion<EnforcementRole>) -> CivilDate? {
        notifiedOn
    }

    public static func owner(of phase: Phase) -> EnforcementRole? {
        switch phase {
        case .unopened, .frozen, .partlyAdmitted, .blocked, .unanswered, .enforcing, .exhausted: .handler
        case .notified: .thirdParty
        case .performed, .released: nil
        }
    }
}
