/// 协助执行请求: what a court asks an organ, an enterprise or a grid worker to do in enforcement cases.
///
/// One request may serve several cases, and one answer may find several persons: persons and cases are counted apart
/// (``AssistanceTally``). Silence past the day set is ``AssistanceAnswer/unanswered``, never an empty result. A grid worker
/// locates, delivers, observes, urges and mediates; what a grid worker does never coerces anybody. Who assists owes it by
/// law, and an internal approval is no excuse. Sources: 民事诉讼法 arts. 117, 118, 253, 262; 民诉法解释 art. 192;
/// 执行工作规定 items 26, 30, 40; times of answer are agreed between organs.
public struct AssistanceRequest: CaseMachine {
    public var standing = Standing<AssistanceRequest>()
    /// What is asked, for which cases, of whom; nil before.
    public internal(set) var request: AssistanceDraft?
    /// What was served and how; nil before.
    public internal(set) var service: AssistanceService?
    /// The latest answer; nil before, and where nobody answered.
    public internal(set) var reply: AssistanceReply?
    /// What the organ objects; nil where it did not.
    public internal(set) var objection: ScopeObjection?
    /// Why the organ refuses; nil where it did not.
    public internal(set) var refusal: AssistanceRefusal?
    /// The rungs of the ladder of sanctions already used.
    public internal(set) var sanctions: EnumSet<AssistanceSanctionKind> = []
    /// Whether the time ran out once; the mark stays.
    public internal(set) var wasOverdue = false
    /// What the organ must answer for; nil where nothing.
    public internal(set) var liability: AssistanceLiability?
    /// The task of the grid worker; nil where there is none.
    public internal(set) var task: GridTask?
    /// What the grid worker found, in order.
    public internal(set) var facts: [GridFact] = []
    /// The report of the grid worker; nil before.
    public internal(set) var gridReport: GridReport?
    /// What the handler found true of it; nil before.
    public internal(set) var verification: GridVerification?

    /// Before anything is asked.
    public init() {}

    public static let name = Term("assistance-request", "协助执行请求", "request for assistance in enforcement")
    public static let initial = Phase.unopened
    public static let finals: EnumSet<Phase> = [.withdrawn, .verifiedByHandler]
    public static let table = makeTable()

    /// Closed when fulfilled, though the organ may still be liable for what it did later.
    public var isClosed: Bool { isFinal || phase == .fulfilled }

    static let courts: EnumSet<EnforcementRole> = [.handler, .court]
    /// Whoever may be asked to assist.
    static let assistants: EnumSet<EnforcementRole> = [
        .assistingOrgan, .registry, .bank, .police, .notary, .creditCentre, .approvalOrgan, .publicOrgan,
    ]
    static let underWay: EnumSet<Phase> = [.sent, .accepted, .partlyFulfilled, .overdue, .urged]

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .draft:
            Rule(
                [.unopened], to: .drafted, by: courts, expects: [.scopeFilled], .civilProcedure(253),
                .civilProcedure(262))
        case .serve:
            Rule(
                [.drafted], to: .sent, by: courts, expects: [.papersComplete, .answerDayKnown], starts: [.answer],
                issues: [.assistanceNotice], .civilProcedure(253), .sealing(1), .propertyInvestigation(12),
                .propertyInvestigation(13))
        case .accept:
            Rule(
                [.sent], to: .accepted, by: assistants, issues: [.receipt], .civilProcedure(253), .civilProcedure(262))
        case .comply:
            Rule(
                [.sent, .accepted], to: .fulfilled, by: assistants, expects: [.outcomeNamed, .inTime],
                stops: [.answer], emits: [.recordReceipt, .closeServedCases], issues: [.receipt], .civilProcedure(253),
                .civilProcedure(262), .civilProcedureInterpretation(192), .preservation(16))
        case .objectScope:
            Rule(
                [.sent, .accepted], to: .queried, by: assistants, starts: [.objectionReply], suspends: [.answer],
                emits: [.answerObjection], issues: [.writtenObjection], .enforcementObjections(5, item: 4),
                .onlineFreezing(6))
        case .adjust:
            Rule(
                [.queried], to: .sent, by: courts, expects: [.objectionAnswered], starts: [.answer],
                stops: [.objectionReply], issues: [.correctedNotice], .onlineFreezing(6), .enforcementObjections(17))
        case .insist:
            Rule(
                [.queried], to: .sent, by: courts, expects: [.objectionAnswered], stops: [.objectionReply],
                resumes: [.answer], issues: [.answerLetter], .onlineFreezing(6), .enforcementObjections(17))
        case .withdraw:
            Rule(
                EnumSet.all(but: [.unopened, .fulfilled, .sanctioned, .withdrawn, .verifiedByHandler]),
                to: .withdrawn, by: courts, stops: [.answer, .objectionReply, .gridReport, .verification],
                issues: [.withdrawalLetter], .onlineFreezing(6), .enforcementObjections(17))
        case .complyPartly:
            Rule(
                [.sent, .accepted], to: .partlyFulfilled, by: assistants, expects: [.outcomeNamed, .restExplained],
                emits: [.recordReceipt], issues: [.interimReceipt], evidence: .convention, .civilProcedure(253))
        case .complyRest:
            Rule(
                [.partlyFulfilled], to: .fulfilled, by: assistants, expects: [.outcomeNamed, .inTime],
                stops: [.answer], emits: [.recordReceipt, .closeServedCases], issues: [.receipt], evidence: .convention,
                .civilProcedure(253))
        case .complyLate:
            Rule(
                [.overdue, .urged, .refusedUnlawfully, .sanctioned], to: .fulfilled, by: assistants,
                expects: [.outcomeNamed], stops: [.answer], emits: [.recordReceipt, .closeServedCases],
                issues: [.receipt], evidence: .convention, .civilProcedure(253))
        case .timeout:
            Rule(
                [.sent, .accepted, .partlyFulfilled], to: .overdue, by: courts.union([.system]), expects: [.pastDue],
                emits: [.openSupervision], issues: [.supervisionSlip], evidence: .convention, .civilProcedure(117))
        case .urge:
            Rule(
                [.overdue, .urged], to: .urged, by: [.liaisonOffice, .superiorOrgan, .higherCourt, .bureauChief],
                emits: [.notifySuperior], issues: [.urgingLetter], evidence: .local, Citation("JZ22"),
                Citation("HS24", 4))
        case .refuse:
            Rule(
                underWay, to: .refusedUnlawfully, by: assistants.union(courts), expects: [.groundLacking],
                emits: [.considerSanction], .civilProcedure(117), .civilProcedureInterpretation(192))
        case .orderToAssist:
            Rule(
                [.refusedUnlawfully, .sanctioned], to: nil, by: courts, issues: [.orderToAssist],
                .civilProcedure(117))
        case .sanction:
            Rule(
                [.refusedUnlawfully, .sanctioned], to: .sanctioned, by: [.courtPresident],
                expects: [.groundLacking, .fineBeforeDetention], issues: [.sanctionDecision], .civilProcedure(117),
                .civilProcedure(118), .civilProcedure(119))
        case .liabilityRuling:
            Rule(
                [.fulfilled, .refusedUnlawfully, .sanctioned], to: .sanctioned, by: courts,
                expects: [.recoveryFailed, .withinLoss], emits: [.enforceAgainstOrgan], issues: [.liabilityPaper],
                .enforcementRules(26), .enforcementRules(30), .enforcementRules(40))
        case .dispatchGrid:
            // law: enforcement.V58
            Rule(
                [.unopened], to: .gridDispatched, by: courts.union([.liaisonOffice]), needs: [.noCoercion],
                expects: [.publicDataOnly], starts: [.gridReport], issues: [.taskSheet], evidence: .local,
                Citation("SRC19"), Citation("HS24", 10))
        case .addFact:
            Rule(
                [.gridDispatched, .gridReported], to: nil, by: [.gridWorker], needs: [.noCoercion],
                expects: [.publicDataOnly, .factRecorded], evidence: .local, Citation("SRC19"), Citation("HS24", 10))
        case .report:
            Rule(
                [.gridDispatched], to: .gridReported, by: [.gridWorker], needs: [.noCoercion],
                expects: [.publicDataOnly, .factRecorded], starts: [.verification], stops: [.gridReport],
                emits: [.verifyReport], evidence: .local, Citation("SRC19"), Citation("HS24", 10))
        case .verify:
            Rule(
                [.gridReported], to: .verifiedByHandler, by: courts, expects: [.checkedInTime], stops: [.verification],
                emits: [.takeMeasureByCourt], issues: [.verificationRecord], .propertyInvestigation(2))
        }
    }
}
