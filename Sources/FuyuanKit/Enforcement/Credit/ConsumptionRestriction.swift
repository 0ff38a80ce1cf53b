/// 限制消费: a consumption order as it binds one person or entity.
///
/// One file a person bound: where the debtor is an entity, the entity and each of its four roles have theirs. The order
/// is a measure of its own: it is discretionary, compulsory for a listed debtor, and says nothing about listing
/// (``DishonestListing``). Of the rules of 2015 and the opinions of 2019 excerpts were read, so conditions never refuse
/// an act. Sources: 限制消费规定 arts. 1–11, 善意文明执行意见 arts. 15–20.
public struct ConsumptionRestriction: CaseMachine {
    public var standing = Standing<ConsumptionRestriction>()
    /// Whom it binds; nil before he is named.
    public internal(set) var person: RestrictedPerson?
    /// The enforcement case; nil when not said.
    public internal(set) var caseNumber: CaseNumber?
    /// Whether the debtor is listed, which makes the order compulsory; nil when not known.
    public internal(set) var isListed: Bool?
    /// Whether the duty to pay was not performed in time; nil when not known.
    public internal(set) var dutyUnperformed: Bool?
    /// The length of grace in months; nil where none was granted.
    public internal(set) var graceMonths: Int?
    /// The day the order took force; nil before.
    public internal(set) var orderedOn: CivilDate?
    /// The one act approved last; nil where none was.
    public internal(set) var approval: SingleApproval?
    /// The temporary lifting granted last; nil where none was.
    public internal(set) var lifting: TemporaryLifting?
    /// The last day of the temporary lifting; nil where there is none.
    public internal(set) var liftedUntil: CivilDate?
    /// The claim under examination, or examined last; nil before one.
    public internal(set) var claim: CreditCorrectionClaim?
    /// Whether the last request for correction was dismissed.
    public internal(set) var isCorrectionDismissed = false
    /// Who holds the role now, where the order was lifted on a change; nil where not known or not so.
    public internal(set) var successor: String?
    /// How often it was violated.
    public internal(set) var violations = 0
    /// The day it ended; nil before.
    public internal(set) var endedOn: CivilDate?

    /// Before anything happened.
    public init() {}

    public static let name = Term("consumption-restriction", "限制消费", "consumption restriction")
    public static let initial = Phase.unopened
    public static let finals: EnumSet<Phase> = [.notOrdered, .cleared]
    public static let table = makeTable()

    /// The phases in which the order is in force, if not as to every act.
    public static let binding: EnumSet<Phase> = [
        .active, .singleApproved, .temporarilyLifted, .correctionReview, .reconsidering,
    ]

    private static let running: EnumSet<Clock> = [
        .grace, .singleUse, .temporary, .correction, .reconsideration, .reconsiderationDecision,
    ]

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .apply:
            Rule(
                [.unopened], to: .proposed, by: [.creditor], expects: [.dutyUnperformed], issues: [.application],
                evidence: .secondary, .consumption(1), .consumption(4))
        case .ownMotion:
            Rule(
                [.unopened], to: .proposed, by: [.court, .handler], expects: [.dutyUnperformed],
                evidence: .secondary, .consumption(1), .consumption(4))
        case .decline:
            Rule(
                [.proposed], to: .notOrdered, by: [.court, .courtPresident], expects: [.notMandatory],
                evidence: .secondary, .consumption(2), .goodFaith(16))
        case .order:
            Rule(
                [.proposed], to: .active, by: [.courtPresident, .court],
                expects: [
                    .weighed, .presidentSigned, .notCampusStudent, .notEnoughControlled, .notHeldBack, .schoolBounded,
                ], emits: [.bindPersons, .pushToPartners], issues: [.consumptionOrder], evidence: .secondary,
                .consumption(2), .consumption(5), .consumption(3))
        case .grantGrace:
            Rule(
                [.proposed], to: .inGrace, by: [.court, .courtPresident], expects: [.graceFits], starts: [.grace],
                emits: [.holdPublication], issues: [.graceDecision], evidence: .secondary, .goodFaith(15))
        case .graceOver:
            Rule(
                [.inGrace], to: .active, by: [.system, .court], expects: [.graceEnded], stops: [.grace],
                emits: [.bindPersons, .pushToPartners], issues: [.consumptionOrder], evidence: .secondary,
                .goodFaith(15))
        case .approveAct:
            Rule(
                [.active], to: .singleApproved, by: [.court, .courtPresident], expects: [.needShown],
                starts: [.singleUse], emits: [.letOneActThrough], issues: [.approval], evidence: .secondary,
                .consumption(8), .consumption(3, 2))
        case .actDone:
            Rule(
                [.singleApproved], to: .active, by: [.system, .court, .listedSubject], stops: [.singleUse],
                evidence: .convention, .consumption(8))
        case .urgentNeed:
            Rule(
                [.active], to: .temporarilyLifted, by: [.courtPresident, .court],
                expects: [.needStated, .presidentApproved, .withinAMonth], starts: [.temporary],
                emits: [.letTravel, .restoreItself], issues: [.temporaryLiftingDecision], evidence: .secondary,
                .goodFaith(17))
        case .monthOver:
            Rule(
                [.temporarilyLifted], to: .active, by: [.system, .court], expects: [.monthEnded],
                stops: [.temporary], evidence: .secondary, .goodFaith(17))
        case .performed:
            Rule(
                binding.union([.inGrace]), to: .lifted, by: [.debtor, .court], starts: [.clearing], stops: running,
                emits: [.clearRegister], issues: [.liftingNotice], .consumption(9), Citation("CON10", 9))
        case .securityOrConsent:
            Rule(
                binding, to: .lifted, by: [.court, .courtPresident], expects: [.liftingGroundMet],
                starts: [.clearing], stops: running, emits: [.clearRegister], issues: [.liftingDecision],
                evidence: .secondary, .consumption(9))
        case .roleChanged:
            Rule(
                binding, to: .lifted, by: [.court, .courtPresident],
                expects: [.heldARole, .genuineChange, .noLongerInControl], starts: [.clearing], stops: running,
                emits: [.clearRegister, .imposeOnSuccessor], issues: [.liftingDecision], evidence: .secondary,
                .goodFaith(17))
        case .requestCorrection:
            Rule(
                [.active], to: .correctionReview, by: [.listedSubject, .debtor], expects: [.claimStated],
                starts: [.correction], issues: [.correctionRequest], evidence: .secondary, .goodFaith(18))
        case .decideCorrection:
            Rule(
                binding.union([.inGrace]), to: .revoked, by: [.court, .courtPresident, .higherCourt],
                expects: [.correctionInTime],
                starts: [.clearing], stops: running, emits: [.clearRegister, .stateCompensation],
                issues: [.correctionDecision], evidence: .secondary, .goodFaith(18), .dishonestyList(12))
        case .denyCorrection:
            Rule(
                [.correctionReview], to: .active, by: [.court, .courtPresident], expects: [.correctionInTime],
                starts: [.reconsideration], stops: [.correction], issues: [.dismissalDecision], evidence: .secondary,
                .goodFaith(18), .dishonestyList(12))
        case .reconsider:
            Rule(
                [.active], to: .reconsidering, by: [.listedSubject, .debtor],
                expects: [.correctionDismissed, .reconsiderationInTime], starts: [.reconsiderationDecision],
                stops: [.reconsideration], evidence: .secondary, .goodFaith(18), .dishonestyList(12))
        case .upholdOrder:
            Rule(
                [.reconsidering], to: .active, by: [.higherCourt], expects: [.reconsiderationDecidedInTime],
                stops: [.reconsiderationDecision], issues: [.reconsiderationDecision], evidence: .secondary,
                .goodFaith(18), .dishonestyList(12))
        case .overturnOrder:
            Rule(
                [.reconsidering], to: .revoked, by: [.higherCourt], expects: [.reconsiderationDecidedInTime],
                starts: [.clearing], stops: running, emits: [.clearRegister, .stateCompensation],
                issues: [.reconsiderationDecision], evidence: .secondary, .goodFaith(18), .dishonestyList(12),
                .judicialCompensation(2, 1, item: 10))
        case .violate:
            Rule(
                binding, to: nil, by: [.court, .handler], expects: [.violationProven],
                emits: [.sanction, .reviewListing], evidence: .secondary, .consumption(11),
                .civilProcedureInterpretation(188), .dishonestyList(1, 1, item: 5))
        case .unregister:
            Rule(
                [.lifted, .revoked], to: .cleared, by: [.court, .handler, .system], expects: [.clearedInTime],
                stops: [.clearing], issues: [.liftingNotice], evidence: .memory, Citation("CHK21"), .goodFaith(18))
        }
    }
}
