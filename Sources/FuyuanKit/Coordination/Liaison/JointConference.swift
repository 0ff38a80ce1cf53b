/// 联席会议、专题会议、会商: one meeting of a court and the units of government, from being proposed until every
/// decision is settled.
///
/// The kinds of meeting differ in who calls them and who must take part; the machine is one. How meetings are held is
/// local practice and bars nothing; what the closed loop itself asks for does: no meeting closes while a decision lacks
/// its unit or its day, or is not settled. Sources: 花山区实施方案 保障（三）（四）; Tonghua, Jiaozuo and Yantai as
/// published.
public struct JointConference: CaseMachine {
    public var standing = Standing<JointConference>()
    /// The proposal; nil before.
    public internal(set) var proposal: ConferenceProposal?
    /// The topics so far.
    public internal(set) var agenda: [AgendaTopic] = []
    /// The latest notice; nil before.
    public internal(set) var notice: ConferenceNotice?
    /// The day it was held; nil before.
    public internal(set) var heldOn: CivilDate?
    /// Who was present.
    public internal(set) var present: [ConferenceSeat] = []
    /// The decisions, as the minutes and later assignments say.
    public internal(set) var resolutions: [ConferenceResolution] = []
    /// How the minutes went out; nil before.
    public internal(set) var minutes: MinutesIssue?
    /// Where each decision stands among them.
    var places: [ResolutionID: Int] = [:]
    var results: [ResolutionID: ResolutionOutcome] = [:]
    /// Why it was put off or not held, as last said; nil where it was not.
    public internal(set) var change: ConferenceChange?
    /// The report to the leading group; nil before.
    public internal(set) var report: ConferenceReport?

    /// Before anybody proposed it.
    public init() {}

    public static let name = Term("joint-conference", "府院联席会议", "joint conference of court and government")
    public static let initial = Phase.unproposed
    public static let finals: EnumSet<Phase> = [.closed, .cancelled]
    public static let table = makeTable()

    static let offices: EnumSet<LiaisonRole> = [.officeGov, .officeCourt]
    static let chairs: EnumSet<LiaisonRole> = [.chair, .leadingGroup]

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        let plan = Citation("HS24")
        let yearly = Citation("TH")
        return switch kind {
        case .propose:
            Rule(
                [.unproposed], to: .proposed,
                by: offices.union([
                    .leadingGroup, .member, .partyPoliticalLegal, .court, .government, .procuratorate, .police, .agency,
                ]), expects: [.callerMayCall], issues: [.proposalForm], evidence: .local, plan, yearly)
        case .collect:
            Rule(
                [.proposed, .collectingAgenda], to: .collectingAgenda, by: offices.union([.partyPoliticalLegal]),
                expects: [.agendaGiven], evidence: .convention, plan)
        case .schedule:
            Rule(
                [.collectingAgenda, .postponed], to: .scheduled, by: offices.union([.partyPoliticalLegal]),
                expects: [.agendaGiven, .chairNamed, .requiredNotified], emits: [.notifyUnits],
                issues: [.meetingNotice], evidence: .convention, plan)
        case .convene:
            Rule(
                [.scheduled], to: .convened, by: chairs.union([.partyPoliticalLegal]),
                expects: [.heldAsNotified, .requiredPresent, .quorum, .allSeated], issues: [.attendanceSheet],
                evidence: .local, plan, yearly)
        case .postpone:
            Rule(
                [.scheduled], to: .postponed, by: chairs, expects: [.reasonGiven], emits: [.notifyUnits],
                issues: [.changeNotice], evidence: .convention)
        case .cancel:
            Rule(
                [.proposed, .collectingAgenda, .scheduled, .postponed], to: .cancelled, by: chairs,
                expects: [.reasonGiven], emits: [.notifyUnits], issues: [.changeNotice], evidence: .convention)
        case .draft:
            Rule(
                [.convened, .minutesDrafted], to: .minutesDrafted, by: offices, needs: [.idsUnique],
                evidence: .convention, plan)
        case .issue:
            // law: mediation.V104
            Rule(
                [.minutesDrafted], to: .minutesIssued, by: offices.union(chairs),
                expects: [.resolutionsAssigned, .leadersNamed, .signedOff], starts: [.settlement],
                emits: [.createTasks], issues: [.minutes], evidence: .local, plan)
        case .track:
            Rule([.minutesIssued], to: .tracking, by: offices, emits: [.followUp], evidence: .local, plan)
        case .assign:
            Rule(
                [.minutesIssued, .tracking], to: nil, by: offices.union(chairs), needs: [.resolutionKnown],
                starts: [.settlement], emits: [.createTasks], evidence: .convention, plan)
        case .settle:
            Rule([.tracking], to: nil, by: offices, needs: [.resolutionKnown], evidence: .convention, plan)
        case .close:
            // law: mediation.V104
            Rule(
                [.minutesIssued, .tracking], to: .closed, by: offices,
                needs: [.resolutionsAssigned, .resolutionsSettled], expects: [.reportedUp],
                emits: [.reportToLeadingGroup], issues: [.followUpReport], evidence: .convention, plan)
        }
    }
}
