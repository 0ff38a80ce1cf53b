/// 府院联动事项: one side matter of a bankruptcy that government and court solve together, from being raised to closed.
///
/// A task list with responsible unit, lead official and day, run as a closed loop: whoever did the work does not verify
/// it. The result never changes a state of the court's case by itself; it only satisfies preconditions there. Sources:
/// 优化营商环境条例 art. 33(2); 花山区实施方案 part 4; the rest is practice and bars nobody.
public struct CoordinationItem: CaseMachine {
    public var standing = Standing<CoordinationItem>()
    /// The matter as raised; nil before.
    public internal(set) var matter: RaisedMatter?
    /// Who raised it; nil where the entry did not say.
    public internal(set) var raisedBy: ActorID?
    /// The day it was raised; nil before.
    public internal(set) var raisedOn: CivilDate?
    /// The latest assignment: organs, official, day, product; nil before.
    public internal(set) var assignment: CoordinationAssignment?
    /// The latest reply; nil before.
    public internal(set) var reply: CoordinationReply?
    /// How high it was taken.
    public internal(set) var level = EscalationLevel.liaison
    /// Where the minutes of the joint meeting are found; nil where there are none.
    public internal(set) var minutes: String?
    /// Who verified the work; nil before.
    public internal(set) var verifiedBy: ActorID?
    /// The day it was closed; nil before.
    public internal(set) var closedOn: CivilDate?
    /// Why the unit will not do it, as written; nil where it did not decline.
    public internal(set) var declinedBecause: String?
    /// Whether the time for the work ran out once.
    public internal(set) var wasOverdue = false

    /// Before anybody raised it.
    public init() {}

    public static let name = Term("coordination-item", "府院联动事项", "government–court coordination item")
    public static let initial = Phase.unraised
    public static let finals: EnumSet<Phase> = [.closed, .declined]
    public static let table = makeTable()

    static let offices: EnumSet<BankruptcyRole> = [.court, .coordinationOffice]
    static let underWay: EnumSet<Phase> = [.assigned, .inProgress, .overdue, .escalatedToJointMeeting]

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        let plan = Citation("HS24", 4)
        let frame = Citation("BE19", 33, 2)
        return switch kind {
        case .raise:
            // law: bankruptcy.3.12.raise
            Rule(
                [.unraised], to: .raised, by: offices.union([.administrator, .publicOrgan]),
                issues: [.taskList], evidence: .local, plan, frame)
        case .triage:
            // law: bankruptcy.3.12.raise
            Rule([.raised], to: .triaged, by: offices, evidence: .local, plan, frame)
        case .assign:
            // law: bankruptcy.3.12.raise
            Rule(
                [.triaged, .escalatedToJointMeeting], to: .assigned, by: offices.union([.leadingGroup]),
                expects: [.officialNamed, .dueDayNamed], starts: [.completion], emits: [.notifyUnit],
                issues: [.assignmentSheet], evidence: .local, plan, frame)
        case .work:
            // law: bankruptcy.3.12.work
            Rule(
                [.assigned, .overdue, .escalatedToJointMeeting], to: .inProgress, by: [.responsibleUnit],
                expects: [.assignedUnit], evidence: .local, plan)
        case .reply:
            // law: bankruptcy.3.12.work
            Rule(
                underWay, to: .replied, by: [.responsibleUnit], expects: [.assignedUnit, .productAttached, .inTime],
                stops: [.completion], emits: [.verifyWork], issues: [.replyLetter], evidence: .local, plan)
        case .verify:
            // law: bankruptcy.3.12.verify
            Rule(
                [.replied], to: .verified, by: offices, expects: [.verifiedByAnother, .productAttached],
                evidence: .local, plan)
        case .sendBack:
            Rule(
                [.replied], to: .inProgress, by: offices, starts: [.completion], emits: [.notifyUnit],
                evidence: .convention, plan)
        case .close:
            // law: bankruptcy.3.12.verify
            Rule(
                [.verified], to: .closed, by: offices, emits: [.satisfyPrecondition], issues: [.taskList],
                evidence: .local, plan)
        case .markOverdue:
            // law: bankruptcy.3.12.escalate
            Rule(
                [.assigned, .inProgress], to: .overdue, by: offices.union([.system]), expects: [.pastDue],
                emits: [.pressOn], evidence: .local, plan)
        case .raiseLevel:
            Rule(
                [.raised, .triaged, .assigned, .inProgress, .overdue], to: nil, by: offices.union([.leadingGroup]),
                expects: [.levelRises], evidence: .local, plan)
        case .escalate:
            // law: bankruptcy.3.12.escalate
            Rule(
                [.assigned, .inProgress, .overdue], to: .escalatedToJointMeeting,
                by: [.coordinationOffice, .leadingGroup, .court], expects: [.levelRises, .minutesNamed],
                emits: [.followDecision], issues: [.jointMeetingMinutes], evidence: .local, plan, Citation("JZ22"))
        case .decline:
            // law: bankruptcy.3.12.decline
            Rule(
                EnumSet.all(but: [.unraised, .closed, .declined]), to: .declined, by: [.responsibleUnit],
                expects: [.reasonWritten], issues: [.writtenReasons], evidence: .convention, plan)
        }
    }
}
