/// 诉前委派调解: mediation a court delegates before a case is filed, from the papers' receipt to its end.
///
/// A suit stays open from every phase (``Act/directFiling``), but for what must come before it (``SuitGate``).
/// Sources: 特邀调解规定, 在线调解规则, 民事诉讼法 art. 125.
public struct PreFilingMediation: CaseMachine {
    public var standing = Standing<PreFilingMediation>()
    /// The papers as handed in; nil before.
    public internal(set) var submission: SubmittedPapers?
    /// The court that took the papers in; nil where the entry did not say.
    public internal(set) var courtID: ActorID?
    /// The day the papers were handed in.
    public internal(set) var submittedOn: CivilDate?
    /// Whether each side agreed to mediate; nil while not asked.
    public internal(set) var consents = Consents()
    /// Who is to mediate; nil while nobody is chosen.
    public internal(set) var assignment: MediatorAssignment?
    /// Whether a session has begun, with rights explained and consent of both sides.
    public internal(set) var opening: MediationOpening?
    /// Whether a mediator was replaced before.
    public internal(set) var hasReplacedMediator = false
    /// Whether the period goes on under the next mediator, since the parties did not agree to begin it afresh.
    public internal(set) var keepsPeriod = false
    /// Whether the mediator reported that the dispute may be sham, and nobody has decided yet.
    public internal(set) var isShamSuspected = false
    /// The agreement, a component with a machine of its own.
    public internal(set) var agreement = MediationAgreement()

    /// Before the papers are handed in.
    public init() {}

    public static let name = Term("pre-filing-mediation", "诉前委派调解", "mediation delegated before filing")
    public static let initial = Phase.unopened
    public static let finals: EnumSet<Phase> = [
        .performed, .confirmationRequested, .agreementDisputed, .referredToFiling, .referredElsewhere, .abandoned,
        .withdrawn, .returned, .shamSanctioned,
    ]
    public static let table = makeTable()

    static let open = EnumSet<Phase>.all(but: finals.union([.unopened]))
    static let inSession: EnumSet<Phase> = [.mediating, .appraising, .paused]

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .submitPapers:
            Rule(
                [.unopened], to: .received, by: [.party], expects: [.receiptIssued], emits: [.interruptLimitation],
                issues: [.receipt], .filing(2), .filing(3), .invitedMediation(11))
        case .screen:
            Rule(
                [.received], to: .screening, by: [.court], needs: [.sameCourt], starts: [.designation],
                .invitedMediation(3), .onlineMediation(9))
        case .returnRequest:
            Rule(
                [.screening], to: .returned, by: [.court], needs: [.sameCourt], emits: [.pointOutRoute],
                issues: [.returnNotice], .onlineMediation(9))
        case .fileDirectly:
            Rule(
                [.screening], to: .referredToFiling, by: [.court], needs: [.sameCourt, .gateOpen],
                expects: [.declinedOrFiledFirst], emits: [.openFiling], .civilProcedure(125), .civilProcedure(126),
                .filingOpinion(2))
        case .askConsent:
            Rule(
                [.screening], to: .consentSought, by: [.court, .mediator],
                needs: [.mediable], expects: [.delegationUsual], issues: [.mediationNotice],
                .invitedMediation(11), .onlineMediation(4), .onlineMediation(15))
        case .refuse:
            Rule(
                [.consentSought], to: .failed, by: [.party, .otherParty], stops: [.designation], emits: [.returnPapers],
                issues: [.statementOfReasons], .onlineMediation(15))
        case .unreachable:
            Rule(
                [.consentSought], to: .failed, by: [.mediator, .court], stops: [.designation], emits: [.returnPapers],
                issues: [.statementOfReasons], .onlineMediation(15, 2))
        case .consent:
            Rule(
                [.consentSought], to: .mediatorSelecting, by: [.bothParties], starts: [.jointChoice],
                stops: [.designation],
                emits: [.confirmAddresses], issues: [.consentRecord], .invitedMediation(11), .onlineMediation(8))
        case .chooseMediator:
            Rule(
                [.mediatorSelecting], to: .delegated, by: [.bothParties], expects: [.mediatorRegistered, .inTime],
                starts: [.acceptance], stops: [.jointChoice, .designation], issues: [.delegationLetter],
                .invitedMediation(12), .onlineMediation(10))
        case .designateMediator:
            Rule(
                [.mediatorSelecting], to: .delegated, by: [.court, .mediationOrg],
                expects: [.mediatorRegistered, .designatedInTime], starts: [.acceptance],
                stops: [.jointChoice, .designation],
                issues: [.delegationLetter], .invitedMediation(12), .onlineMediation(10))
        case .designateOnRequest:
            Rule(
                [.screening], to: .delegated, by: [.court], needs: [.sameCourt, .mediable, .online],
                expects: [.mediatorRegistered, .delegationUsual, .designatedInTime], starts: [.acceptance],
                stops: [.designation],
                issues: [.delegationLetter], .onlineMediation(10, 1))
        case .rejectDesignation:
            Rule(
                [.mediatorSelecting, .delegated], to: .failed, by: [.party, .otherParty],
                stops: [.jointChoice, .designation, .acceptance, .mediationPeriod], emits: [.returnPapers],
                .invitedMediation(12))
        case .declineOrSilent:
            Rule(
                [.delegated], to: .mediatorSelecting, by: [.mediator, .mediationOrg, .system],
                needs: [.assignedOrTimeUp], starts: [.jointChoice, .designation], stops: [.acceptance],
                issues: [.statementOfReasons], .onlineMediation(12))
        case .accept:
            Rule(
                [.delegated], to: .mediating, by: [.mediator, .mediationOrg], needs: [.assigned, .mayMediate],
                expects: [.mediatorRegistered, .inTime], starts: [.mediationPeriod, .notifyOther],
                stops: [.acceptance], issues: [.receiptForPapers], .invitedMediation(14), .invitedMediation(27, 3),
                .onlineMediation(12), .onlineMediation(24, 2))
        case .consentToMediate:
            Rule(
                [.mediating], to: nil, by: [.party, .otherParty, .bothParties], stops: [.notifyOther],
                issues: [.consentRecord], .onlineMediation(15, 1))
        case .refuseToMediate:
            Rule(
                [.mediating], to: .failed, by: [.otherParty, .mediator], needs: [.consentPending],
                stops: [.mediationPeriod, .notifyOther], emits: [.returnPapers], issues: [.statementOfReasons],
                .onlineMediation(15, 2))
        case .begin:
            Rule(
                [.mediating], to: nil, by: [.mediator], needs: [.assigned, .mayMediate, .consented],
                expects: [.partiesInformed], stops: [.notifyOther], issues: [.record], .invitedMediation(14, 3),
                .onlineMediation(17))
        case .replaceMediator:
            Rule(
                [.mediating], to: .mediatorSelecting, by: [.party, .otherParty, .bothParties],
                needs: [.mayReplace], starts: [.jointChoice, .designation], stops: [.notifyOther],
                .invitedMediation(13), .onlineMediation(14))
        case .startAppraisal:
            Rule(
                [.mediating], to: .appraising, by: [.bothParties], needs: [.consented], expects: [.courtAgrees],
                suspends: [.mediationPeriod], issues: [.appraisalRequest], .onlineMediation(26))
        case .finishAppraisal:
            Rule(
                [.appraising], to: .mediating, by: [.court, .mediator], resumes: [.mediationPeriod],
                issues: [.appraisalOpinion], .onlineMediation(26))
        case .extend:
            Rule(
                [.mediating], to: nil, by: [.bothParties], needs: [.laterDay], expects: [.beforeExpiry],
                issues: [.extensionRecord], .invitedMediation(27), .onlineMediation(24))
        case .reportSham:
            Rule(
                [.mediating, .agreementReached, .agreementEffective], to: .paused, by: [.mediator],
                suspends: [.mediationPeriod], issues: [.shamReport], .invitedMediation(18), .onlineMediation(23))
        case .clear:
            Rule(
                [.paused], to: .mediating, by: [.court, .mediationOrg], needs: [.noAgreement],
                resumes: [.mediationPeriod], .invitedMediation(18), .onlineMediation(23))
        case .clearConsensus:
            Rule(
                [.paused], to: .agreementReached, by: [.court, .mediationOrg], needs: [.agreementDrafted],
                .invitedMediation(18), .onlineMediation(23))
        case .clearAgreement:
            Rule(
                [.paused], to: .agreementEffective, by: [.court, .mediationOrg], needs: [.agreementInEffect],
                .invitedMediation(18), .onlineMediation(23))
        case .sanction:
            Rule(
                [.paused], to: .shamSanctioned, by: [.court], needs: [.sameCourt], emits: [.transferCrimeEvidence],
                issues: [.sanctionDecision], .civilProcedure(115), .onlineMediation(23), .invitedMediation(18))
        case .reachConsensus:
            Rule(
                [.mediating], to: .agreementReached, by: [.mediator, .bothParties], needs: [.consented, .effectFits],
                expects: [.begun, .notExpired], stops: [.mediationPeriod], issues: [.undisputedFacts],
                .invitedMediation(17), .invitedMediation(23), .onlineMediation(19))
        case .sign:
            Rule(
                [.agreementReached], to: nil,
                by: [.party, .otherParty, .bothParties, .mediator, .mediationOrg], .invitedMediation(24),
                .onlineMediation(19))
        case .takeEffect:
            Rule(
                [.agreementReached], to: .agreementEffective, by: [.mediator, .mediationOrg, .court, .system],
                needs: [.noShamSuspicion], starts: [.confirmationWindow],
                emits: [.serveParties, .lodgeWithCourt, .closeOutOfCourt], issues: [.agreementPaper],
                .invitedMediation(24, 3), .onlineMediation(19, 2), .onlineMediation(20, 1))
        case .refuseToSign:
            Rule(
                [.agreementReached], to: .failed, by: [.party, .otherParty], issues: [.closingReport],
                .onlineMediation(25, item: 7))
        case .perform:
            Rule(
                [.agreementEffective], to: .performed, by: [.party, .otherParty, .bothParties],
                issues: [.proofOfPerformance], .onlineMediation(20))
        case .applyConfirmation:
            Rule(
                [.agreementEffective], to: .confirmationRequested, by: [.bothParties],
                needs: [.withinWindow, .noShamSuspicion], expects: [.organisationLed], stops: [.confirmationWindow],
                emits: [.openConfirmation], issues: [.confirmationApplication], .civilProcedure(205),
                .invitedMediation(19))
        case .sueOnAgreement:
            Rule(
                [.agreementEffective], to: .agreementDisputed, by: [.party, .otherParty],
                emits: [.openFiling], issues: [.complaint], .invitedMediation(25), .civilProcedureInterpretation(61))
        case .deadlock:
            Rule(
                [.mediating], to: .failed, by: [.mediator], stops: [.mediationPeriod, .notifyOther],
                emits: [.reportToCourt], issues: [.closingReport], .invitedMediation(26), .onlineMediation(25))
        case .expire:
            Rule(
                [.mediating], to: .failed, by: [.mediator, .court, .system], needs: [.expired],
                stops: [.mediationPeriod, .notifyOther], emits: [.reportToCourt], issues: [.closingReport],
                .invitedMediation(26), .onlineMediation(25))
        case .refuseToContinue:
            Rule(
                [.mediating, .appraising, .paused], to: .failed, by: [.party, .otherParty],
                stops: [.mediationPeriod, .notifyOther], emits: [.reportToCourt], issues: [.closingReport],
                .invitedMediation(26), .onlineMediation(25))
        case .loseContact:
            Rule(
                [.mediating], to: .failed, by: [.mediator], stops: [.mediationPeriod, .notifyOther],
                emits: [.reportToCourt], issues: [.closingReport], .invitedMediation(26), .onlineMediation(25))
        case .withdraw:
            Rule(
                inSession.union([.received, .screening, .consentSought, .mediatorSelecting, .delegated]),
                to: .withdrawn, by: [.party, .bothParties], issues: [.withdrawal], .invitedMediation(26),
                .onlineMediation(25, item: 2))
        case .insistOnSuit:
            Rule(
                [.failed], to: .referredToFiling, by: [.party, .mediator, .mediationOrg], needs: [.gateOpen],
                emits: [.transferPapers, .openFiling], issues: [.transferLetter], .invitedMediation(21),
                .onlineMediation(21))
        case .dropSuit:
            Rule([.failed], to: .abandoned, by: [.party], emits: [.returnPapers], .invitedMediation(21))
        case .directFiling:
            Rule(
                open, to: .referredToFiling, by: [.party, .otherParty], needs: [.gateOpen], emits: [.openFiling],
                issues: [.complaint], .peoplesMediation(3), .civilProcedure(125), .filing(15))
        case .goToPriorBody:
            Rule(
                open, to: .referredElsewhere, by: [.party, .otherParty], needs: [.gateClosed], emits: [.pointOutRoute],
                .labourDisputes(5), .reconsideration(23), .civilProcedure(127))
        }
    }
}
