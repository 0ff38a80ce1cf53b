/// 执行案件移送破产审查（执转破）: the transfer of an enforcement case to the examination for bankruptcy.
///
/// The petition it opens is a case of its own (``BankruptcyPetition``); the petitioner is whoever consented.
/// Sources: 民诉法解释 arts. 506, 511–514; 执转破指导意见, whose items 4–14, 17, 20 and 21 are from memory.
public struct EnforcementTransfer: CaseMachine {
    public var standing = Standing<EnforcementTransfer>()
    /// How the parties were asked; nil before.
    public internal(set) var consultation: TransferConsultation?
    /// The consent; nil before.
    public internal(set) var consent: TransferConsent?
    /// The role of whoever consented.
    public internal(set) var consentingRole: BankruptcyRole?
    /// Whether the court above agreed.
    public internal(set) var isApprovedAbove = false
    /// The decision; nil before.
    public internal(set) var decision: TransferDecision?
    /// The day the receiving court received the file.
    public internal(set) var receivedOn: CivilDate?
    /// Whether more papers were asked for and have not come.
    public internal(set) var isIncomplete = false
    /// How it was docketed; nil before.
    public internal(set) var docketing: TransferDocket?
    /// What was handed over; nil before.
    public internal(set) var handedOver: HandedOverProperty?
    /// The day the refusal took effect; nil before.
    public internal(set) var refusedSince: CivilDate?
    /// What ended the bankruptcy as far as enforcement goes; nil before.
    public internal(set) var end: BankruptcyEnd?

    /// Before anybody is asked.
    public init() {}

    public static let name = Term("enforcement-transfer", "执行案件移送破产审查", "transfer from enforcement to bankruptcy")
    public static let initial = Phase.unopened
    public static let finals: EnumSet<Phase> = [.consentRefused, .returned, .enforcementEnded]
    public static let table = makeTable()

    static let afterDecision: EnumSet<Phase> = [.decided, .delivered, .incomplete, .docketed, .examining, .supervised]

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .consult:
            Rule(
                [.unopened], to: .consulting, by: [.enforcingCourt], expects: [.enterpriseDebtor, .firstTransfer],
                issues: [.consultationNotice], .civilProcedureInterpretation(511), .transferOpinion(4))
        case .consent:
            Rule(
                [.consulting], to: .consentGiven, by: [.creditor, .debtor], expects: [.consentWritten],
                issues: [.consentPaper], .civilProcedureInterpretation(511), .transferOpinion(2))
        case .refuseConsent:
            Rule(
                [.consulting], to: .consentRefused, by: [.enforcingCourt], emits: [.followSeizureOrder],
                .civilProcedureInterpretation(514), .civilProcedureInterpretation(506))
        case .beginPanelReview:
            Rule(
                [.consentGiven], to: .panelReview, by: [.enforcingCourt], evidence: .memory, .transferOpinion(5))
        case .submitForApproval:
            Rule([.panelReview], to: .upperReview, by: [.enforcingCourt], evidence: .memory, .transferOpinion(6))
        case .approveTransfer:
            Rule(
                [.upperReview], to: .panelReview, by: [.higherCourt], issues: [.approval], evidence: .memory,
                .transferOpinion(6))
        case .decideTransfer:
            Rule(
                [.consentGiven, .panelReview], to: .decided, by: [.enforcingCourt],
                needs: [.consentOfParty, .enterpriseDebtor],
                expects: [.groundStands, .presidentSigned, .approvedAbove],
                starts: [.decisionService, .dishonestyDeletion], emits: [.suspendEnforcement],
                issues: [.decision, .suspensionRuling], .civilProcedureInterpretation(511), .transferOpinion(5))
        case .deleteListing:
            Rule(
                afterDecision.union([.accepted]), to: nil, by: [.enforcingCourt], expects: [.deletedInTime],
                stops: [.dishonestyDeletion], evidence: .memory, Citation("DIS17", 10))
        case .deliver:
            Rule(
                [.decided], to: .delivered, by: [.enforcingCourt], expects: [.servedInTime], starts: [.ruling],
                stops: [.decisionService], emits: [.notifyEnforcingCourts, .sellPerishables],
                issues: [.serviceReturn, .transferFile], evidence: .secondary, .transferOpinion(7), .transferOpinion(8))
        case .renewMeasures:
            Rule(
                afterDecision, to: nil, by: [.enforcingCourt], issues: [.continuedSeizure], evidence: .secondary,
                .transferOpinion(9))
        case .requestMaterial:
            Rule(
                [.delivered], to: .incomplete, by: [.court], suspends: [.ruling], issues: [.supplementNotice],
                evidence: .memory, .transferOpinion(11))
        case .completeMaterial:
            Rule(
                [.incomplete], to: .delivered, by: [.enforcingCourt], resumes: [.ruling], issues: [.transferFile],
                evidence: .memory, .transferOpinion(11))
        case .docket:
            Rule(
                [.delivered, .supervised], to: .docketed, by: [.court],
                expects: [.materialComplete, .levelRight, .numberRight], stops: [.supervision], emits: [.openPetition],
                issues: [.docketNotice], evidence: .secondary, .transferOpinion(3), .transferOpinion(12))
        case .beginExamination:
            Rule(
                [.docketed], to: .examining, by: [.court], .civilProcedureInterpretation(512), .transferOpinion(13))
        case .ruleAccept:
            Rule(
                [.docketed, .examining, .notAccepted], to: .accepted, by: [.court, .higherCourt],
                needs: [.refusalOpen], expects: [.rulingInTime, .groundStands, .numberRight], starts: [.rulingService],
                stops: [.ruling],
                emits: [.informEnforcingCourt], issues: [.acceptanceRuling], .civilProcedureInterpretation(512),
                .transferOpinion(13), .transferOpinion(14))
        case .ruleNotAccept:
            Rule(
                [.docketed, .examining], to: .notAccepted, by: [.court, .higherCourt], expects: [.rulingInTime],
                starts: [.rulingService], stops: [.ruling], emits: [.informEnforcingCourt], issues: [.refusalRuling],
                .civilProcedureInterpretation(512), .civilProcedureInterpretation(513))
        case .dismissLater:
            Rule(
                [.accepted], to: .notAccepted, by: [.court], starts: [.rulingService], stops: [.handOver],
                emits: [.informEnforcingCourt], issues: [.refusalRuling],
                .civilProcedureInterpretation(513), .bankruptcy(12, 2))
        case .serveRuling:
            Rule(
                [.accepted, .notAccepted], to: nil, by: [.court, .higherCourt], expects: [.rulingServedInTime],
                stops: [.rulingService], issues: [.serviceReturn], evidence: .memory, .transferOpinion(13))
        case .receiveRuling:
            Rule(
                [.accepted], to: nil, by: [.enforcingCourt], starts: [.handOver], evidence: .secondary,
                .transferOpinion(16))
        case .handOver:
            Rule(
                [.accepted], to: nil, by: [.enforcingCourt], expects: [.handedOverInTime, .rightProperty],
                stops: [.handOver], issues: [.handOverList], evidence: .secondary, .transferOpinion(16),
                .transferOpinion(17), .civilProcedureInterpretation(513))
        case .refusalTakesEffect:
            Rule(
                [.notAccepted], to: nil, by: [.court, .system], starts: [.returning], evidence: .secondary,
                .transferOpinion(18))
        case .returnMaterial:
            Rule(
                [.notAccepted], to: .returned, by: [.court], expects: [.refusalFinal, .returnedInTime],
                stops: [.returning],
                emits: [.resumeEnforcement], issues: [.returnLetter], evidence: .secondary, .transferOpinion(18),
                .transferOpinion(19), .civilProcedureInterpretation(513))
        case .noteEnd:
            Rule(
                [.accepted], to: nil, by: [.court], starts: [.sendDeclaration], issues: [.declarationRuling],
                .civilProcedureInterpretation(513), .transferOpinion(20))
        case .sendEndRuling:
            Rule(
                [.accepted], to: nil, by: [.court], expects: [.bankruptcyEnded, .sentInTime], stops: [.sendDeclaration],
                issues: [.serviceReturn], evidence: .memory, .transferOpinion(20))
        case .terminateEnforcement:
            Rule(
                [.accepted], to: .enforcementEnded, by: [.enforcingCourt], needs: [.bankruptcyEnded],
                emits: [.closeEnforcement], issues: [.terminationRuling], .civilProcedureInterpretation(513),
                Citation("ENF20", 61), .transferOpinion(20))
        case .supervise:
            Rule(
                [.delivered, .docketed, .examining], to: .supervised, by: [.higherCourt], starts: [.supervision],
                issues: [.supervisionOrder], evidence: .memory, .transferOpinion(21))
        case .superviseAgain:
            Rule(
                [.supervised], to: nil, by: [.higherCourt], expects: [.orderLapsed], starts: [.supervision],
                issues: [.supervisionOrder], evidence: .memory, .transferOpinion(21))
        case .takeUp:
            Rule(
                [.supervised], to: .examining, by: [.higherCourt], expects: [.orderLapsed], stops: [.supervision],
                emits: [.openPetition], evidence: .memory, .transferOpinion(21))
        }
    }
}
