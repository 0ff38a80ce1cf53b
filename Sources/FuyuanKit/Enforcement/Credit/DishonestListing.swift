/// 失信被执行人名单条目: one entry of the list of dishonest judgment debtors, from the warning to its deletion.
///
/// A file of its own that names the enforcement case by its number. Listing is one measure, a consumption order another
/// (``ConsumptionRestriction``): listing calls for an order, an order does not imply listing. Of the provisions of 2017
/// excerpts were read, so their conditions never refuse an act: what is not met is recorded. The entry stands in the
/// list from its publication to the day its exit is recorded; deletion is then due in three working days. Sources:
/// 失信名单规定 (2017) arts. 1–12, 善意文明执行意见 arts. 15–19.
public struct DishonestListing: CaseMachine {
    public var standing = Standing<DishonestListing>()
    /// The debtor; nil before he is named.
    public internal(set) var subject: ListedSubject?
    /// The enforcement case; nil when not said.
    public internal(set) var caseNumber: CaseNumber?
    /// Whether the enforcement notice carried the warning.
    public internal(set) var isWarned = false
    /// The grounds alleged, then those of the decision.
    public internal(set) var grounds: EnumSet<ListingGround> = []
    /// The day of the decision; nil before it. The entry takes effect that day.
    public internal(set) var decidedOn: CivilDate?
    /// The term in years; nil where the entry has none.
    public internal(set) var years: Int?
    /// Whether the entry was decided under the text of 2013 and carried over.
    public internal(set) var isCarriedOver = false
    /// Whether the decision was served; nil when not known.
    public internal(set) var isServed: Bool?
    /// The length of grace in months; nil where none was granted.
    public internal(set) var graceMonths: Int?
    /// The day of publication; nil before it.
    public internal(set) var publishedOn: CivilDate?
    /// The claim under examination, or examined last; nil before one.
    public internal(set) var claim: CreditCorrectionClaim?
    /// Whether the last request for correction was dismissed.
    public internal(set) var isCorrectionDismissed = false
    /// Why it left the list; nil before, and where it was revoked or deleted early.
    public internal(set) var exit: ListingExit?
    /// The day it left the list; nil before. A new application keeps the day of the former entry.
    public internal(set) var endedOn: CivilDate?
    /// The creditor at whose request the entry was deleted; nil where nobody’s, or not known.
    public internal(set) var deletedFor: ActorID?
    /// The day the deletion was done; nil before.
    public internal(set) var erasedOn: CivilDate?

    /// The days former entries of this file stood in the list; empty for most files.
    public internal(set) var formerly: [ListedSpan] = []

    /// Before anything happened.
    public init() {}

    public static let name = Term("dishonest-listing", "失信被执行人名单条目", "entry in the list of dishonest debtors")
    public static let initial = Phase.unopened
    public static let finals: EnumSet<Phase> = [.notListed]
    public static let table = makeTable()

    /// Closed when erased, though the debtor may be listed again.
    public var isClosed: Bool { isFinal || phase == .erased }

    /// The phases in which the entry stands in the published list.
    public static let visible: EnumSet<Phase> = [.published, .correctionReview, .reconsidering]

    private static let decidedPhases: EnumSet<Phase> = visible.union([.decided, .inGrace])

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .warn:
            Rule(
                [.unopened], to: .warned, by: [.handler, .court], issues: [.enforcementNotice], evidence: .secondary,
                .dishonestyList(5))
        case .applyListing:
            Rule(
                [.unopened, .warned], to: .underReview, by: [.creditor], expects: [.warnedBefore],
                starts: [.decision], issues: [.listingApplication], evidence: .secondary, .dishonestyList(5),
                .dishonestyList(1))
        case .ownMotion:
            Rule(
                [.unopened, .warned], to: .underReview, by: [.court, .handler], expects: [.warnedBefore],
                evidence: .secondary, .dishonestyList(5), .dishonestyList(1))
        case .exempt:
            Rule(
                [.underReview], to: .notListed, by: [.court, .courtPresident], expects: [.exemptionFits],
                stops: [.decision], evidence: .secondary, .dishonestyList(3), .dishonestyList(4), .goodFaith(16))
        case .decline:
            Rule(
                [.underReview], to: .notListed, by: [.court, .courtPresident], stops: [.decision],
                evidence: .secondary, .dishonestyList(1), .dishonestyList(5))
        case .decide:
            Rule(
                [.underReview], to: .decided, by: [.courtPresident, .court],
                expects: [
                    .decisionInTime, .groundStated, .dutyUnperformed, .abilityShown, .termFits, .presidentSigned,
                    .notMinor, .owesHimself, .notCampusStudent, .notEnoughControlled, .notHeldBack,
                    .noFirstGroundExemption,
                ], stops: [.decision], emits: [.serveDecision], issues: [.listingDecision], evidence: .secondary,
                .dishonestyList(1), .dishonestyList(2), .dishonestyList(5))
        case .grantGrace:
            Rule(
                [.decided], to: .inGrace, by: [.court, .courtPresident], expects: [.graceFits], starts: [.grace],
                emits: [.holdPublication], issues: [.listingDecision], evidence: .secondary, .goodFaith(15))
        case .performedInGrace:
            Rule(
                [.inGrace], to: .notListed, by: [.debtor, .listedSubject, .court], stops: [.grace],
                evidence: .secondary, .goodFaith(15))
        case .publish:
            Rule(
                [.decided, .inGrace], to: .published, by: [.court, .handler],
                expects: [.decisionServed, .graceOver, .stillUnpaid, .restrictionOrdered, .unitTold],
                starts: [.term], stops: [.grace], emits: [.pushToPartners, .orderRestriction],
                issues: [.listRecord], evidence: .secondary, .dishonestyList(7), .dishonestyList(8), .consumption(1))
        case .migrate:
            Rule(
                [.unopened], to: .published, by: [.court, .system], expects: [.groundStated, .abilityShown, .notMinor],
                issues: [.listRecord], Citation("DIS13", 1), Citation("DIS13", 4))
        case .requestCorrection:
            Rule(
                [.published], to: .correctionReview, by: [.listedSubject, .debtor], expects: [.claimStated],
                starts: [.correction], issues: [.correctionRequest], evidence: .secondary, .dishonestyList(11),
                .dishonestyList(12))
        case .grantCorrection:
            Rule(
                decidedPhases, to: .revoked, by: [.court, .courtPresident, .higherCourt], expects: [.correctionInTime],
                starts: [.deletion], stops: running, emits: [.deleteEntry, .stateCompensation],
                issues: [.correctionDecision], evidence: .secondary, .dishonestyList(9), .dishonestyList(12),
                .goodFaith(18))
        case .correctData:
            Rule(
                [.correctionReview, .published], to: .published, by: [.court, .courtPresident],
                expects: [.correctionInTime],
                stops: [.correction], emits: [.correctPartners], issues: [.correctionDecision], evidence: .secondary,
                .dishonestyList(9), .dishonestyList(12))
        case .grantRemoval:
            Rule(
                [.correctionReview], to: .removed, by: [.court, .courtPresident], expects: [.correctionInTime],
                starts: [.deletion], stops: [.correction, .term], emits: [.deleteEntry],
                issues: [.correctionDecision], evidence: .secondary, .dishonestyList(10), .dishonestyList(12))
        case .denyCorrection:
            Rule(
                [.correctionReview], to: .published, by: [.court, .courtPresident], expects: [.correctionInTime],
                starts: [.reconsideration], stops: [.correction], issues: [.dismissalDecision], evidence: .secondary,
                .dishonestyList(12))
        case .reconsider:
            Rule(
                [.published], to: .reconsidering, by: [.listedSubject, .debtor],
                expects: [.correctionDismissed, .reconsiderationInTime], starts: [.reconsiderationDecision],
                stops: [.reconsideration], evidence: .secondary, .dishonestyList(12))
        case .upholdListing:
            Rule(
                [.reconsidering], to: .published, by: [.higherCourt], expects: [.reconsiderationDecidedInTime],
                stops: [.reconsiderationDecision], issues: [.reconsiderationDecision], evidence: .secondary,
                .dishonestyList(12))
        case .overturnListing:
            Rule(
                [.reconsidering], to: .revoked, by: [.higherCourt], expects: [.reconsiderationDecidedInTime],
                starts: [.deletion], stops: [.reconsiderationDecision, .term],
                emits: [.deleteEntry, .stateCompensation], issues: [.reconsiderationDecision], evidence: .secondary,
                .dishonestyList(12), .judicialCompensation(2, 1, item: 10))
        case .exitGround:
            Rule(
                decidedPhases, to: .removed, by: [.court, .handler], expects: [.exitGroundMet, .removalFits],
                starts: [.deletion], stops: running, emits: [.deleteEntry], issues: [.deletionRecord],
                evidence: .secondary, .dishonestyList(10), .goodFaith(19))
        case .termOver:
            Rule(
                visible, to: .expired, by: [.system, .court], expects: [.hasTerm, .termEnded], starts: [.deletion],
                stops: running, emits: [.deleteEntry], issues: [.deletionRecord], evidence: .secondary,
                .dishonestyList(10), .dishonestyList(2))
        case .earlyRemoval:
            Rule(
                visible, to: .removed, by: [.court, .courtPresident], expects: [.hasTerm, .causeStated],
                starts: [.deletion], stops: running, emits: [.deleteEntry], issues: [.removalDecision],
                evidence: .secondary, .dishonestyList(2))
        case .erase:
            Rule(
                [.removed, .revoked, .expired], to: .erased, by: [.court, .handler, .system],
                expects: [.erasedInTime], stops: [.deletion], issues: [.deletionRecord], evidence: .secondary,
                .dishonestyList(10), .dishonestyList(9))
        case .relist:
            Rule(
                [.removed, .erased], to: .underReview, by: [.creditor, .court], expects: [.notBarred],
                starts: [.decision], stops: [.deletion], issues: [.listingApplication], evidence: .memory,
                .dishonestyList(10))
        }
    }

    /// What stops when the entry leaves the list.
    private static let running: EnumSet<Clock> = [
        .grace, .term, .correction, .reconsideration, .reconsiderationDecision,
    ]
}
