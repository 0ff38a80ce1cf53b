/// 人民调解: mediation by a people's mediation commission, from the request to its end. Free of charge.
///
/// A refusal or a demand to stop ends it; a suit stays open from every phase. Sources: 人民调解法, 诉讼时效规定 art. 12,
/// 民事诉讼法 art. 205.
public struct PeoplesMediation: CaseMachine {
    public var standing = Standing<PeoplesMediation>()
    /// What was asked for; nil before.
    public internal(set) var request: PeoplesRequest?
    /// The day it was registered; nil before.
    public internal(set) var requestedOn: CivilDate?
    /// Which side agreed to mediate.
    public internal(set) var consents = Consents()
    /// Who mediates; nil before acceptance.
    public internal(set) var assignment: CommissionAssignment?
    /// How the first session began; nil before.
    public internal(set) var opening: PeoplesOpening?
    /// The agreement, a component with a machine of its own.
    public internal(set) var agreement = MediationAgreement()

    /// Before anything was asked for.
    public init() {}

    public static let name = Term("peoples-mediation", "人民调解", "people's mediation")
    public static let initial = Phase.unopened
    public static let finals: EnumSet<Phase> = [
        .performed, .confirmationRequested, .agreementDisputed, .refused, .terminated, .referredToFiling,
        .referredElsewhere,
    ]
    public static let table = makeTable()

    static let open = EnumSet<Phase>.all(but: finals.union([.unopened]))

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .apply:
            // law: mediation.X01
            Rule(
                [.unopened], to: .registered, by: [.party, .otherParty, .bothParties], expects: [.civilDispute],
                emits: [.interruptLimitation], issues: [.application], .peoplesMediation(17), Citation("LIM20", 12),
                .civilCode(195))
        case .initiate:
            Rule(
                [.unopened], to: .registered, by: [.commission], expects: [.civilDispute], issues: [.application],
                .peoplesMediation(17))
        case .refer:
            Rule(
                [.unopened], to: .registered, by: [.court, .adminOrgan, .organ], expects: [.civilDispute],
                issues: [.referralNotice], .peoplesMediation(18))
        case .agreeToMediate:
            Rule(
                [.registered, .accepted, .mediating], to: nil, by: [.party, .otherParty, .bothParties],
                .peoplesMediation(3), .peoplesMediation(17))
        case .refuse:
            Rule(
                [.registered, .accepted], to: .refused, by: [.party, .otherParty], emits: [.restartLimitation],
                .peoplesMediation(17), .peoplesMediation(23))
        case .acceptCase:
            Rule(
                [.registered], to: .accepted, by: [.commission], needs: [.sameCommission, .mediatorNamed],
                expects: [.mediatorQualified, .freeOfCharge], emits: [.chargeNothing], issues: [.acceptanceRecord],
                .peoplesMediation(19), .peoplesMediation(4))
        case .changeMediators:
            Rule(
                [.accepted, .mediating], to: nil, by: [.commission, .bothParties], needs: [.mediatorNamed],
                expects: [.mediatorQualified, .freeOfCharge], .peoplesMediation(19), .peoplesMediation(23))
        case .begin:
            Rule(
                [.accepted], to: .mediating, by: [.mediator], needs: [.assigned, .consented],
                expects: [.inviteesAgreed, .publicityRespected], issues: [.record], .peoplesMediation(20),
                .peoplesMediation(21), .peoplesMediation(22), .peoplesMediation(23))
        case .reportRisk:
            Rule(
                [.accepted, .mediating], to: nil, by: [.mediator, .commission],
                emits: [.preventEscalation, .reportToPolice], .peoplesMediation(25))
        case .agreeOrally:
            Rule(
                [.mediating], to: .agreementOral, by: [.bothParties, .mediator], needs: [.oralEffect],
                issues: [.oralRecord], .peoplesMediation(28), .peoplesMediation(30))
        case .draft:
            Rule(
                [.mediating], to: .agreementWritten, by: [.mediator], needs: [.writtenEffect],
                .peoplesMediation(28), .peoplesMediation(29))
        case .sign:
            Rule(
                [.agreementWritten], to: nil, by: [.party, .otherParty, .bothParties, .mediator, .commission],
                .peoplesMediation(29, 2))
        case .signSeal:
            Rule(
                [.agreementWritten], to: .agreementEffective, by: [.mediator, .commission, .system],
                starts: [.confirmationWindow], emits: [.giveCopies, .tellConfirmation, .keepFile],
                issues: [.agreementPaper], .peoplesMediation(29, 2), .peoplesMediation(31), .peoplesMediation(33))
        case .refuseToSign:
            Rule(
                [.agreementWritten], to: .terminated, by: [.party, .otherParty],
                emits: [.explainRoutes, .keepFile, .restartLimitation], issues: [.terminationRecord],
                .peoplesMediation(23), .peoplesMediation(26))
        case .takeEffect:
            Rule(
                [.agreementOral], to: .agreementEffective, by: [.mediator, .commission, .system],
                starts: [.confirmationWindow], emits: [.tellConfirmation, .keepFile], .peoplesMediation(30),
                .peoplesMediation(31), .peoplesMediation(33))
        case .followUp:
            Rule(
                [.agreementEffective], to: .monitoring, by: [.commission], needs: [.sameCommission],
                issues: [.followUpRecord], .peoplesMediation(31, 2))
        case .perform:
            Rule(
                [.agreementEffective, .monitoring], to: .performed, by: [.party, .otherParty, .bothParties],
                issues: [.proofOfPerformance], .peoplesMediation(31))
        case .applyConfirmation:
            Rule(
                [.agreementEffective, .monitoring], to: .confirmationRequested, by: [.bothParties],
                needs: [.withinWindow], stops: [.confirmationWindow], emits: [.openConfirmation],
                issues: [.confirmationApplication], .civilProcedure(205), .peoplesMediation(33))
        case .sueOnAgreement:
            // law: mediation.X04
            Rule(
                [.agreementEffective, .monitoring], to: .agreementDisputed, by: [.party, .otherParty],
                emits: [.openFiling, .interruptLimitation], issues: [.complaint], .peoplesMediation(32),
                .civilProcedureInterpretation(61))
        case .terminate:
            Rule(
                [.mediating], to: .terminated, by: [.mediator], needs: [.assigned],
                emits: [.explainRoutes, .keepFile, .restartLimitation], issues: [.terminationRecord],
                .peoplesMediation(26), .peoplesMediation(27), .civilCode(195))
        case .demandEnd:
            Rule(
                [.mediating], to: .terminated, by: [.party, .otherParty, .bothParties],
                emits: [.explainRoutes, .keepFile, .restartLimitation], issues: [.terminationRecord],
                .peoplesMediation(23), .peoplesMediation(26))
        case .directFiling:
            Rule(
                open, to: .referredToFiling, by: [.party, .otherParty], needs: [.gateOpen],
                emits: [.openFiling, .interruptLimitation],
                issues: [.complaint], .peoplesMediation(3), .civilProcedure(125), .filing(15))
        case .goToPriorBody:
            Rule(
                open, to: .referredElsewhere, by: [.party, .otherParty], needs: [.gateClosed], emits: [.pointOutRoute],
                .labourDisputes(5), .reconsideration(23), .civilProcedure(127))
        }
    }
}
