/// 破产申请审查: the examination of a petition for bankruptcy, from receipt to the ruling on acceptance.
///
/// Acceptance opens the main case, a case of its own; it declares nobody bankrupt.
/// Sources: 企业破产法 arts. 2, 3, 7–13; 破产法司法解释一; for listed companies 上市公司破产重整纪要.
public struct BankruptcyPetition: CaseMachine {
    public var standing = Standing<BankruptcyPetition>()
    /// The petition, with what was added on request; nil before.
    public internal(set) var filing: PetitionFiling?
    /// The day the court received it.
    public internal(set) var filedOn: CivilDate?
    /// The role of the petitioner.
    public internal(set) var petitionerRole: BankruptcyRole?
    /// The petitioner; nil where the entry did not say.
    public internal(set) var petitionerID: ActorID?
    /// Whether it came by transfer from enforcement.
    public internal(set) var isTransferred = false
    /// What the court asked for besides; nil where it asked for nothing.
    public internal(set) var correction: CorrectionRequest?
    /// The notice to the debtor; nil before.
    public internal(set) var notice: DebtorNotice?
    /// Whether the debtor objected.
    public internal(set) var hasObjection = false
    /// Whether the time to examine was extended.
    public internal(set) var isExtended = false
    /// Whether the sides were heard.
    public internal(set) var isHeard = false
    /// The pre-reorganisation, as last decided; nil where there was none.
    public internal(set) var preReorganization: PreReorganization?
    /// The day it was decided.
    public internal(set) var preReorganizedOn: CivilDate?
    /// The day the higher court ordered the lower court to examine; nil where it did not.
    public internal(set) var reviewOrderedOn: CivilDate?
    /// Why the petition was refused; nil while it was not.
    public internal(set) var refusal: RefusalRuling?
    /// The ruling that accepted it; nil while none did.
    public internal(set) var acceptance: AcceptanceRuling?

    /// Before the petition is handed in.
    public init() {}

    public static let name = Term("bankruptcy-petition", "破产申请审查", "examination of a petition for bankruptcy")
    public static let initial = Phase.draft
    public static let finals: EnumSet<Phase> = [.accepted, .refusedFinal, .withdrawn]
    public static let table = makeTable()

    static let petitioners: EnumSet<BankruptcyRole> = [.debtor, .creditor, .liquidationObligor, .regulator]
    static let examining: EnumSet<Phase> = [.underReview, .extended]
    static let onAcceptance: EnumSet<Condition> = [
        .sameCourt, .rulingInTime, .venueRight, .debtorEligible, .petitionerEligible, .settlementByDebtor,
        .regulatorConsents, .stateDecided, .papersComplete, .groundStands, .numberRight, .numbersDiffer,
        .listedDomicile, .listedHeard, .supremeCourtReviewed, .debtorNotified,
    ]
    static let onFiling: EnumSet<Condition> = [
        .receiptIssued, .debtorEligible, .petitionerEligible, .settlementByDebtor, .listedDomicile, .numberRight,
    ]

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .filePetition:
            Rule(
                [.draft], to: .filed, by: petitioners.subtracting([.creditor]), expects: onFiling,
                starts: [.correctionNotice, .ruling], emits: [.interruptLimitation], issues: [.petition, .receipt],
                .bankruptcy(7), .bankruptcy(8), .bankruptcy(134), .bankruptcyInterpretation1(7))
        case .filePetitionAsCreditor:
            Rule(
                [.draft], to: .filed, by: [.creditor], expects: onFiling, starts: [.correctionNotice, .notifyDebtor],
                emits: [.interruptLimitation], issues: [.petition, .receipt], .bankruptcy(7, 2), .bankruptcy(8),
                .bankruptcyInterpretation1(6), .bankruptcyInterpretation1(7))
        case .filePetitionByTransfer:
            Rule(
                [.draft], to: .filed, by: [.enforcingCourt], expects: onFiling, starts: [.correctionNotice, .ruling],
                emits: [.interruptLimitation], issues: [.receipt], .civilProcedureInterpretation(511),
                .civilProcedureInterpretation(512), .transferOpinion(14))
        case .requestCorrection:
            Rule(
                [.filed], to: .correctionRequired, by: [.court], expects: [.sameCourt, .requestInTime],
                stops: [.correctionNotice], suspends: [.notifyDebtor, .ruling], issues: [.correctionNotice],
                .bankruptcyInterpretation1(7))
        case .supplement:
            Rule(
                [.correctionRequired], to: .filed, by: petitioners, needs: [.isPetitioner],
                resumes: [.notifyDebtor, .ruling], issues: [.supplementPapers], .bankruptcyInterpretation1(7))
        case .notifyDebtor:
            Rule(
                [.filed, .underReview], to: .debtorNotified, by: [.court], needs: [.byCreditor, .notNotified],
                expects: [.sameCourt, .noticeInTime],
                starts: [.objection], stops: [.correctionNotice, .notifyDebtor], issues: [.debtorNotice],
                .bankruptcy(10, 1))
        case .raiseObjection:
            Rule(
                [.debtorNotified], to: .objectionRaised, by: [.debtor], needs: [.objectionInTime], stops: [.objection],
                issues: [.objection], .bankruptcy(10, 1), .bankruptcyInterpretation1(6))
        case .objectionPeriodEnds:
            Rule(
                [.debtorNotified, .objectionRaised], to: .underReview, by: [.system, .court], needs: [.windowOver],
                starts: [.ruling], stops: [.objection], .bankruptcy(10, 1), .bankruptcyInterpretation1(6))
        case .beginReview:
            Rule(
                [.filed], to: .underReview, by: [.court], needs: [.notByCreditor], expects: [.sameCourt],
                stops: [.correctionNotice], .bankruptcy(10, 2))
        case .holdHearing:
            Rule(
                examining, to: .hearing, by: [.court], issues: [.hearingNotice], evidence: .secondary,
                Citation("LST24", 8), .bankruptcyMinutes2018())
        case .closeHearing:
            Rule(
                [.hearing], to: .underReview, by: [.court], issues: [.hearingRecord], evidence: .secondary,
                Citation("LST24", 8), .bankruptcyMinutes2018())
        case .approveExtension:
            Rule(
                [.underReview], to: .extended, by: [.higherCourt], needs: [.notExtended], expects: [.rulingInTime],
                issues: [.extensionReply], .bankruptcy(10, 3))
        case .accept:
            Rule(
                examining, to: .accepted, by: [.court], expects: onAcceptance, stops: [.ruling],
                emits: [.openMainCase, .appointAdministrator], issues: [.acceptanceRuling, .appointmentDecision],
                .bankruptcy(10), .bankruptcy(13), .bankruptcy(2), .bankruptcy(3))
        case .refuse:
            Rule(
                examining, to: .refused, by: [.court], expects: [.sameCourt, .rulingInTime, .notForFee],
                starts: [.service], stops: [.ruling], issues: [.refusalRuling], .bankruptcy(12, 1))
        case .serveRefusal:
            Rule(
                [.refused], to: nil, by: [.court, .higherCourt], expects: [.servedInTime], starts: [.appeal],
                stops: [.service], issues: [.serviceReturn], .bankruptcy(12, 1))
        case .appeal:
            Rule(
                [.refused], to: .appealPending, by: petitioners, needs: [.isPetitioner, .appealInTime],
                stops: [.appeal, .service], issues: [.appealPaper], .bankruptcy(12, 1))
        case .appealPeriodLapses:
            Rule(
                [.refused], to: .refusedFinal, by: [.system, .court], needs: [.appealTimeOver], .bankruptcy(12, 1))
        case .affirm:
            Rule(
                [.appealPending], to: .refusedFinal, by: [.higherCourt], issues: [.appellateRuling],
                .bankruptcy(12, 1))
        // A refusal in effect is open to retrial like one to hear a suit; what the retrial orders is a file of its own.
        case .orderRetrial:
            Rule(
                [.refusedFinal], to: nil, by: [.higherCourt], issues: [.appellateRuling], evidence: .secondary,
                .civilProcedureInterpretation(379))
        case .reverse:
            Rule(
                [.appealPending], to: .accepted, by: [.higherCourt],
                expects: [.debtorEligible, .petitionerEligible, .settlementByDebtor, .groundStands, .numbersDiffer],
                emits: [.openMainCase, .appointAdministrator, .sendDown], issues: [.appellateRuling],
                .bankruptcy(12, 1),
                .bankruptcyInterpretation1(9))
        case .withdraw:
            Rule(
                [
                    .filed, .correctionRequired, .debtorNotified, .objectionRaised, .underReview, .hearing, .extended,
                    .preReorganization, .escalated,
                ], to: .withdrawn, by: petitioners, needs: [.isPetitioner],
                issues: [.withdrawalRequest, .withdrawalRuling], .bankruptcy(9))
        case .petitionHigherCourt:
            Rule(
                [.draft, .filed, .debtorNotified, .objectionRaised, .underReview, .hearing, .extended], to: .escalated,
                by: petitioners, needs: [.isPetitioner], expects: [.courtFailed], emits: [.orderLowerCourt],
                issues: [.petition], .bankruptcyInterpretation1(9))
        case .orderReview:
            Rule(
                [.escalated], to: .underReview, by: [.higherCourt], issues: [.reviewOrder],
                .bankruptcyInterpretation1(9, 2))
        case .ruleItselfAccept:
            Rule(
                examining.union([.escalated]), to: .accepted, by: [.higherCourt], needs: [.reviewOrdered],
                expects: onAcceptance.subtracting([.sameCourt, .rulingInTime, .venueRight]),
                stops: [.ruling], emits: [.openMainCase, .appointAdministrator, .sendDown],
                issues: [.acceptanceRuling, .appointmentDecision], .bankruptcyInterpretation1(9, 2),
                .bankruptcyInterpretation1(9, 3))
        case .ruleItselfRefuse:
            Rule(
                examining.union([.escalated]), to: .refused, by: [.higherCourt], needs: [.reviewOrdered],
                expects: [.notForFee], starts: [.service], stops: [.ruling], issues: [.refusalRuling],
                .bankruptcyInterpretation1(9, 2), .bankruptcy(12, 1))
        case .startPreReorganization:
            Rule(
                examining, to: .preReorganization, by: [.court], expects: [.sameCourt, .localRuleHere],
                starts: [.preReorganization], issues: [.preReorganizationDecision, .temporaryAdministrator],
                evidence: .local, Citation("CQ5PRE"), Citation("EXIT19"))
        case .extendPreReorganization:
            Rule(
                [.preReorganization], to: nil, by: [.court], issues: [.preReorganizationDecision], evidence: .local,
                Citation("CQ5PRE"))
        case .endPreReorganization:
            Rule(
                [.preReorganization], to: .underReview, by: [.court], stops: [.preReorganization], evidence: .local,
                Citation("CQ5PRE"))
        }
    }
}
