/// 清单任务: one task of a liaison list, run as a closed loop: issued, done, reported, inspected, verified, closed.
///
/// What the loop asks for is built in: nothing is issued without its unit, its lead official and its day; whoever
/// did or reported the work does not verify it; nothing is closed without report, inspection and word to the
/// leading group; only the leading group suspends, extends or drops a task. The rest is local practice and bars
/// nothing. The first day set is kept when the time is extended. Source: 花山区实施方案 保障（四）; the loop's bars
/// are the kit's convention.
public struct CoordinationTask: CaseMachine {
    public var standing = Standing<CoordinationTask>()
    /// What the list says; nil before.
    public internal(set) var draft: TaskDraft?
    /// How it entered the list; nil before.
    public internal(set) var issue: TaskIssue?
    /// The day it was issued; nil before.
    public internal(set) var issuedOn: CivilDate?
    /// The time first set; nil before the task is issued.
    public internal(set) var originalDue: TaskDue?
    /// The time now; nil before the task is issued.
    public internal(set) var due: TaskDue?
    /// The reports, in order.
    public internal(set) var reports: [FiledReport] = []
    /// The inspections, in order.
    public internal(set) var inspections: [FiledInspection] = []
    /// Whether a report of completion came after the latest inspection.
    var reportedSinceInspection = false
    /// The letters of urging, in order.
    public internal(set) var notices: [FiledNotice] = []
    /// How hard it was pressed for.
    public internal(set) var level = SupervisionLevel.none
    /// Who verified it; nil before, or where the entry did not say.
    public internal(set) var verifiedBy: ActorID?
    /// The instructions of the leading group, in order.
    public internal(set) var instructions: [TaskInstruction] = []
    /// The later days granted, in order.
    public internal(set) var extensions: [TaskExtension] = []
    /// How it was closed; nil before.
    public internal(set) var closure: TaskClosure?
    /// The day it was closed; nil before.
    public internal(set) var closedOn: CivilDate?

    /// Before anybody drafted it.
    public init() {}

    public static let name = Term("coordination-task", "府院联动清单任务", "task of a liaison list")
    public static let initial = Phase.undrafted
    public static let finals: EnumSet<Phase> = [.closed, .cancelled]
    public static let table = makeTable()

    static let offices: EnumSet<LiaisonRole> = [.officeGov, .officeCourt]
    /// 责任单位、配合单位: a member, an invited unit, or an organ under its own name.
    static let doers: EnumSet<LiaisonRole> = [
        .member, .invitee, .court, .government, .agency, .procuratorate, .police,
    ]
    /// The phases in which the unit works.
    static let atWork: EnumSet<Phase> = [.issued, .accepted, .inProgress, .rectifying, .urged]
    static let open: EnumSet<Phase> = [.issued, .accepted, .inProgress, .reported, .inspecting, .rectifying, .urged]

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        let plan = Citation("HS24")
        let inspection = Citation("GD20", 12)
        return switch kind {
        case .draft:
            Rule(
                [.undrafted, .drafted], to: .drafted, by: offices.union([.leadingGroup]), evidence: .local, plan)
        case .issue:
            // law: mediation.V100 mediation.V101
            Rule(
                [.drafted], to: .issued, by: offices.union([.leadingGroup]),
                needs: [.unitNamed, .leaderNamed, .dueNamed],
                expects: [.measureNamed, .unitSeated], starts: [.completion, .progress], emits: [.notifyUnit],
                issues: [.taskList], evidence: .convention, plan)
        case .accept:
            Rule([.issued], to: .accepted, by: doers, expects: [.responsibleUnit], evidence: .local, plan)
        case .start:
            Rule([.accepted], to: .inProgress, by: doers, expects: [.responsibleUnit], evidence: .local, plan)
        case .reportProgress:
            Rule(
                atWork, to: nil, by: doers, expects: [.responsibleUnit], starts: [.progress], issues: [.progressReport],
                evidence: .local, plan)
        case .report:
            Rule(
                [.inProgress], to: .reported, by: doers, expects: [.responsibleUnit, .evidenceAttached, .inTime],
                stops: [.progress], emits: [.verifyWork], issues: [.progressReport], evidence: .local, plan)
        case .inspect:
            Rule([.reported], to: .inspecting, by: offices, issues: [.inspectionRecord], evidence: .local, plan)
        case .pass:
            Rule(
                [.inspecting], to: .verified, by: offices, needs: [.verifiedByAnother], expects: [.criteriaMet],
                evidence: .convention, plan)
        case .returnForFix:
            Rule(
                [.inspecting], to: .rectifying, by: offices, expects: [.defectsNamed], starts: [.rectification],
                emits: [.notifyUnit], issues: [.rectificationNotice], evidence: .local, plan)
        case .urge:
            Rule(
                open, to: .urged, by: offices.union([.leadingGroup]), expects: [.overdueOrStalled, .nextLevel],
                emits: [.urgeUnit], issues: [.urgingLetter], evidence: .local, plan, inspection)
        case .resubmit:
            Rule(
                [.rectifying], to: .inProgress, by: doers, expects: [.responsibleUnit], stops: [.rectification],
                issues: [.rectificationReport], evidence: .local, plan)
        case .resume:
            Rule([.urged], to: .inProgress, by: doers, expects: [.responsibleUnit], evidence: .local, plan)
        case .suspend:
            // law: mediation.V103
            Rule(
                open, to: .suspended, by: [.leadingGroup], expects: [.reasonGiven],
                suspends: [.completion, .rectification, .progress], issues: [.instruction], evidence: .convention)
        case .reinstate:
            // law: mediation.V103
            Rule(
                [.suspended], to: .inProgress, by: [.leadingGroup], resumes: [.completion, .rectification, .progress],
                emits: [.notifyUnit], issues: [.instruction], evidence: .convention)
        case .extendDeadline:
            // law: mediation.V103
            Rule(
                open, to: nil, by: [.leadingGroup], expects: [.inTime, .reasonGiven, .laterDay], starts: [.completion],
                stops: [.progress], emits: [.notifyUnit], issues: [.extensionApproval], evidence: .convention)
        case .cancel:
            // law: mediation.V103
            Rule(
                open.union([.drafted, .verified, .suspended]), to: .cancelled, by: [.leadingGroup],
                expects: [.reasonGiven], emits: [.notifyUnit], issues: [.instruction], evidence: .convention)
        case .closeOut:
            // law: mediation.V102
            Rule(
                [.verified], to: .closed, by: offices,
                needs: [.reportOnFile, .inspected, .verifiedByAnother, .reportedUp],
                emits: [.reportToLeadingGroup, .feedAssessment], issues: [.closureForm], evidence: .convention, plan)
        }
    }
}
