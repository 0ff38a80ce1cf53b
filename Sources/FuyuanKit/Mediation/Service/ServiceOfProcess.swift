/// 送达: service of one paper on one addressee, from the order to the day of service.
///
/// Each addressee has his own case and his own periods (``JointService``). What each way of service asks for stands on
/// ``ServiceMethod``. Service without effect is refused here and noted by ``Act/voidService(_:)``; it begins again as a new
/// case: also after delivery, where the opposing party signed, or family or mailroom hand back mail whose contents do not
/// match its label; so delivery closes no case for good. Sources: 民事诉讼法 arts. 87–95, 283; 民诉法解释 arts. 130–141; 法院专递规定; 在线诉讼规则 arts. 29–31; 简易程序规定.
public struct ServiceOfProcess: CaseMachine {
    public var standing = Standing<ServiceOfProcess>()
    /// What is served on whom; nil before.
    public internal(set) var order: ServiceOrder?
    /// The procedure of the case, after conversion the ordinary one.
    public internal(set) var procedure = TrialProcedure.ordinary
    /// The method last tried; nil before the first.
    public internal(set) var method: ServiceMethod?
    /// Consent to electronic service; nil where none is shown.
    public internal(set) var consent: OnlineConsent?
    /// The day handed to the post or, for a notice, of its last posting; nil before.
    public internal(set) var dispatchedOn: CivilDate?
    /// The day of service: the anchor of the next period; nil before.
    public internal(set) var servedOn: CivilDate?
    /// Who took the paper in; nil where nobody did.
    public internal(set) var recipient: ServiceRecipient?

    /// Before a paper is handed over for service.
    public init() {}

    public static let name = Term("service-of-process", "送达", "service of process")
    public static let initial = Phase.unopened
    public static let finals: EnumSet<Phase> = [.deemedServed, .voided, .suitDismissed]
    public static let table = makeTable()

    static let untried: EnumSet<Phase> = [.pending, .returned]

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .prepare: Rule([.unopened], to: .pending, by: [.court, .judge], .civilProcedure(87))
        case .attempt:
            Rule(
                untried, to: .attempted, by: [.court],
                expects: [.methodAllowed, .consentShown, .consentCovers, .onlineDecisionAllowed, .unitFit],
                issues: [.serviceReceipt], .civilProcedure(88), .civilProcedure(89), .civilProcedure(90),
                .civilProcedure(92))
        case .mail:
            Rule(
                untried, to: .attempted, by: [.court], expects: [.mailFit], starts: [.postalAttempts],
                issues: [.serviceReceipt], .civilProcedure(91), Citation("EMS04", 1), Citation("EMS04", 6))
        case .entrust:
            Rule(
                untried, to: .attempted, by: [.court], starts: [.entrustedService], issues: [.letterOfEntrustment],
                .civilProcedure(91), .civilProcedureInterpretation(134))
        case .deliver:
            Rule(
                [.attempted], to: .served, by: [.court],
                needs: [
                    .deliveryOrdinary, .recipientAllowed, .recipientNotOpponent, .consentShown, .consentCovers,
                    .dayKnown,
                ],
                stops: [.postalAttempts, .entrustedService], emits: [.startNextPeriod], issues: [.serviceReceipt],
                .civilProcedure(87), .civilProcedure(88),
                .civilProcedure(90), Citation("OL21", 31))
        case .deem:
            Rule(
                [.attempted], to: .deemedServed, by: [.court], needs: [.mayBeDeemed, .groundFits, .notDisproved],
                emits: [.startNextPeriod], issues: [.record], .civilProcedure(89), .civilProcedureInterpretation(131),
                .simpleProcedure(28), Citation("EMS04", 11))
        case .bounce:
            Rule(
                [.attempted], to: .returned, by: [.court], expects: [.attemptsMade],
                stops: [.postalAttempts, .entrustedService], emits: [.chooseOtherMethod], issues: [.returnedMail],
                Citation("EMS04", 6), .civilProcedureInterpretation(134))
        case .announce:
            Rule(
                untried, to: .announced, by: [.court], needs: [.noticeProcedure],
                expects: [.otherMeansFailed, .noticePaper, .reasonNoted], starts: [.notice], issues: [.publicNotice],
                .civilProcedure(95), .civilProcedure(283), .civilProcedureInterpretation(138),
                .civilProcedureInterpretation(140))
        case .noticeExpires:
            Rule(
                [.announced], to: .deemedServed, by: [.court, .system], needs: [.noticeOver], stops: [.notice],
                emits: [.startNextPeriod], .civilProcedure(95), .civilProcedure(283))
        case .voidService:
            Rule(
                [.attempted, .announced, .served], to: .voided, by: [.court], expects: [.voidIsMadeOut],
                emits: [.startAgain],
                issues: [.statement],
                .civilProcedureInterpretation(133), Citation("EMS04", 7), Citation("EMS04", 10))
        case .convertProcedure:
            Rule(
                [.returned], to: nil, by: [.court, .judge], needs: [.simpleProcedure], expects: [.addressGiven],
                emits: [.convertToOrdinary], issues: [.conversionRuling], .simpleProcedure(8))
        case .dismissUnclear:
            Rule(
                [.returned], to: .suitDismissed, by: [.court, .judge], needs: [.simpleProcedure],
                expects: [.noAddress], issues: [.dismissalRuling], .simpleProcedure(8))
        }
    }
}
