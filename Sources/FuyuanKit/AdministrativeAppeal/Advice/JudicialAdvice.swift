/// 司法建议 (JudicialAdvice): one letter of advice from a court to a unit, from the problem found to the reply and what
/// came of it.
///
/// Comprehensive advice is looked into, drafted, approved by the adjudication committee, signed and numbered; the four
/// kinds that a trial or a judgment calls for begin with delivery. A faulty letter stands and is recorded as irregular.
/// Where the advice is not adopted, the reply gives reasons. A reply that is late is urged; the law names no other
/// sanction. Sources: 综合治理类司法建议规定, 行政诉讼法 arts. 64, 66, 96, 行诉法解释 arts. 149, 150, 负责人出庭规定
/// art. 12.
/// law: administrative.K18
public struct JudicialAdvice: CaseMachine {
    public var standing = Standing<JudicialAdvice>()
    /// What it is about; nil before it began.
    public internal(set) var adviceKind: AdviceKind?
    /// The court that advises; nil where not said.
    public internal(set) var court: ActorID?
    /// The unit advised; nil before the draft.
    public internal(set) var addressee: ActorID?
    /// The letter as drafted; nil before, and for advice that begins with delivery.
    public internal(set) var letter: AdviceLetter?
    /// The day the committee approved; nil before.
    public internal(set) var approvedOn: CivilDate?
    /// The number of the letter; nil before, or where none was given.
    public internal(set) var number: String?
    /// The day the letter was received; nil before.
    public internal(set) var receivedOn: CivilDate?
    /// The delivery; nil before, and for advice that begins with it.
    public internal(set) var delivery: AdviceDelivery?
    /// The day of the written reply; nil before.
    public internal(set) var repliedOn: CivilDate?
    /// What the unit did with the advice; nil before the reply.
    public internal(set) var adoption: AdviceAdoption?
    /// The reasons for not adopting; nil where it was adopted, or before the reply.
    public internal(set) var reasons: String?
    /// The day the reply was last urged; nil where it was not.
    public internal(set) var urgedOn: CivilDate?
    /// The ground of advice on attendance; nil for other kinds.
    public internal(set) var fault: AttendanceFault?
    /// The years in which it was counted in the assessment of the unit.
    public internal(set) var assessedYears: [Int] = []

    /// Before anything happened.
    public init() {}

    public static let name = Term("judicial-advice", "司法建议", "judicial advice")
    public static let initial = Phase.unopened
    public static let finals: EnumSet<Phase> = [.reportedToCongress, .cancelled]
    public static let table = makeTable()

    /// Whether it is done with: carried out, refused with reasons, reported, or withdrawn.
    public var isClosed: Bool {
        switch phase {
        case .implemented, .notAdopted, .reportedToCongress, .cancelled: true
        case .unopened, .identified, .researched, .drafted, .committeeApproved, .signed, .delivered, .replyDue,
            .replied, .replyOverdue, .implementing, .escalated:
            false
        }
    }

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .identify:
            Rule(
                [.unopened], to: .identified, by: [.court, .panel], expects: [.necessary], .judicialAdvice(1),
                .judicialAdvice(2))
        case .consult:
            Rule(
                [.identified], to: .researched, by: [.court, .panel], expects: [.sameCourt, .addresseeHeard],
                issues: [.researchReport], .judicialAdvice(5))
        case .draft:
            Rule(
                [.researched], to: .drafted, by: [.court, .panel],
                expects: [.sameCourt, .ownArea, .sameLevel, .suggestionsMatched], issues: [.draftLetter],
                .judicialAdvice(3), .judicialAdvice(6))
        case .committeeApprove:
            Rule(
                [.drafted], to: .committeeApproved, by: [.adjudicationCommittee], issues: [.committeeResolution],
                .judicialAdvice(7))
        case .sign:
            Rule(
                [.drafted, .committeeApproved], to: .signed, by: [.courtPresident, .court],
                expects: [.sameCourt, .committeeApproved, .presidentSigned, .numbered], issues: [.adviceLetter],
                .judicialAdvice(4), .judicialAdvice(6), .judicialAdvice(7))
        case .deliver:
            Rule(
                [.signed], to: .delivered, by: [.court],
                expects: [.sameCourt, .replyTermStated, .replyTermUsual, .copiedUpward], starts: [.reply],
                issues: [.proofOfService], .judicialAdvice(8), .judicialAdvice(9))
        case .signFor:
            Rule([.delivered], to: .replyDue, by: [.advisedUnit], starts: [.reply], .judicialAdvice(8))
        case .reply:
            Rule(
                [.delivered, .replyDue, .replyOverdue, .escalated, .notAdopted], to: .replied, by: [.advisedUnit],
                needs: [.adopts], expects: [.repliedInTime], stops: [.reply], emits: [.countInAssessment],
                issues: [.reply], .judicialAdvice(8, 2), .administrativeProcedureInterpretation(149, 4))
        case .replyNotAdopting:
            Rule(
                [.delivered, .replyDue, .replyOverdue, .escalated, .replied, .implementing], to: .notAdopted,
                by: [.advisedUnit], needs: [.reasonsGiven], expects: [.repliedInTime], stops: [.reply],
                emits: [.countInAssessment], issues: [.reply], .judicialAdvice(8, 2))
        case .timeout:
            Rule(
                [.delivered, .replyDue], to: .replyOverdue, by: [.system, .court], needs: [.replyTimePassed],
                emits: [.urgeReply, .countInAssessment], .judicialAdvice(8, 2))
        case .urge:
            Rule(
                [.replyOverdue, .escalated], to: nil, by: [.court], expects: [.sameCourt], issues: [.urging],
                .judicialAdvice(8, 2))
        case .escalate:
            Rule(
                [.replyOverdue], to: .escalated, by: [.court], expects: [.sameCourt, .majorProblem],
                emits: [.copySuperior], evidence: .convention, .judicialAdvice(9))
        case .implement:
            Rule([.replied], to: .implementing, by: [.advisedUnit], .judicialAdvice(8, 2))
        case .finishImplementing:
            Rule(
                [.implementing], to: .implemented, by: [.advisedUnit], issues: [.implementationReport],
                .judicialAdvice(8, 2))
        case .evaluate:
            Rule(
                [.replied, .replyOverdue, .implementing, .implemented, .notAdopted, .escalated], to: nil,
                by: [.government, .ruleOfLawOffice], evidence: .local, .huashan(), .qinhuangdao())
        case .reportToCongress:
            Rule(
                [.implemented, .notAdopted, .replyOverdue, .escalated], to: .reportedToCongress, by: [.court],
                issues: [.congressReport], .judicialAdvice(11))
        case .cancel:
            Rule(
                [.identified, .researched, .drafted, .committeeApproved, .signed, .delivered, .replyDue],
                to: .cancelled, by: [.court], expects: [.sameCourt], stops: [.reply], evidence: .convention,
                .judicialAdvice(1))
        case .adviseOnDocument:
            Rule(
                [.unopened], to: .delivered, by: [.court],
                expects: [.handlingProposed, .documentAdviceInTime], starts: [.reply], emits: [.fileWithUpperCourt],
                issues: [.adviceLetter], .administrativeProcedureInterpretation(149, 2),
                .administrativeProcedureInterpretation(149, 1), .administrativeProcedureInterpretation(150),
                .administrativeProcedure(64))
        case .adviseOnAttendance:
            Rule(
                [.unopened], to: .delivered, by: [.court], expects: [.toSuperiors], starts: [.reply],
                emits: [.recordInJudgment], issues: [.adviceLetter], .headAttendance(12))
        case .adviseOnNoShow:
            Rule(
                [.unopened], to: .delivered, by: [.court], expects: [.defendantSummoned], starts: [.reply],
                issues: [.adviceLetter], .administrativeProcedure(66, 2))
        case .adviseOnRefusal:
            Rule(
                [.unopened], to: .delivered, by: [.court], expects: [.firstInstanceCourt], starts: [.reply],
                emits: [.informCourt], issues: [.adviceLetter], .administrativeProcedure(96, 1, item: 4))
        }
    }

    public static func owner(of phase: Phase) -> AdministrativeRole? {
        switch phase {
        case .unopened, .identified, .researched, .signed, .replyOverdue, .escalated, .implemented, .notAdopted: .court
        case .drafted: .adjudicationCommittee
        case .committeeApproved: .courtPresident
        case .delivered, .replyDue, .replied, .implementing: .advisedUnit
        case .reportedToCongress, .cancelled: nil
        }
    }
}
