/// 行业性专业性调解: mediation in a field of its own, from the request to its end; one machine, a row of parameters a field.
///
/// What differs from field to field is ``DomainParameters``: from the request on, the rows of the table are those of the
/// field. A refusal ends it; a suit stays open, but for what must come first (labour arbitration).
public struct ProfessionalMediation: CaseMachine {
    public var standing = Standing<ProfessionalMediation>()
    /// What was asked for; nil before.
    public internal(set) var request: DomainRequest?
    /// The day it was asked for; nil before.
    public internal(set) var requestedOn: CivilDate?
    /// Which side agreed to mediate.
    public internal(set) var consents = Consents()
    /// The body that took it up; nil before, or where the entry did not say.
    public internal(set) var bodyID: ActorID?
    /// In what role it did; nil before.
    public internal(set) var bodyRole: MediationRole?
    /// How it was taken up; nil before.
    public internal(set) var acceptance: DomainAcceptance?
    /// The day it was taken up; nil before.
    public internal(set) var acceptedOn: CivilDate?
    /// The day of the first session; nil before.
    public internal(set) var firstSessionOn: CivilDate?
    /// How many sessions were called after the first.
    public internal(set) var repetitions = 0
    /// What opened the way to court in a labour dispute; nil where nothing did.
    public internal(set) var suitGround: LabourSuitGround?
    /// The agreement, a component with a machine of its own.
    public internal(set) var agreement = MediationAgreement()

    /// Before anything was asked for.
    public init() {}

    public static let name = Term("professional-mediation", "行业性专业性调解", "professional mediation")
    public static let initial = Phase.unopened
    public static let finals: EnumSet<Phase> = [
        .notAccepted, .deemedFailed, .failed, .endedBySuit, .confirmationRequested, .performed,
    ]
    public static let table = makeTable()
    /// One book a field, in the order of the fields' raw values.
    static let books: [RuleBook<Self>] = MediationDomain.allCases.map { domain in
        RuleBook(
            rules: Act.Kind.allCases.map { rule(for: $0, in: domain.parameters) },
            limits: Clock.allCases.map { limits(of: $0) })
    }

    static let open = EnumSet<Phase>.all(but: finals.union([.unopened]))
    static let bodies: EnumSet<MediationRole> = [.mediationOrg, .commission, .adminOrgan, .mediator]
    static let parties: EnumSet<MediationRole> = [.party, .otherParty, .bothParties]

    /// What is special to the field; nil before the request.
    public var parameters: DomainParameters? { request?.domain.parameters }

    public static func rule(for kind: Act.Kind) -> Rule<Self> { rule(for: kind, in: nil) }

    public func rule(for kind: Act.Kind) -> Rule<Self> {
        guard let request else { return Self.table[kind] }
        return Self.books[Int(request.domain.rawValue)][kind]
    }

    /// The row of an act in a field; without one, with everything that any field has.
    static func rule(for kind: Act.Kind, in field: DomainParameters?) -> Rule<Self> {
        let hasPeriod = field.map { $0.limit != nil } ?? true
        let stopsForAppraisal = field?.stopsForAppraisal ?? true
        let hasRepetition = field.map { $0.repetition != nil } ?? true
        let mayGoUnperformed = field?.endings.contains(.unperformed) ?? true
        let endsByFiling = field.map { $0.suitEnding == .filing } ?? false
        return switch kind {
        case .apply:
            // law: mediation.X01
            Rule(
                [.unopened], to: .applied, by: parties, starts: [.acceptance], emits: [.interruptLimitation],
                issues: [.application], Citation("LIM20", 12), .medicalDisputes(31), .trafficAccidents(86),
                .labourDisputes(12))
        case .takeUp:
            Rule(
                [.applied], to: .acceptanceReview, by: bodies, needs: [.bodyOfDomain], .medicalDisputes(31),
                .medicalDisputes(40), Citation("MSA22", 14))
        case .accept:
            Rule(
                [.applied, .acceptanceReview], to: .accepted, by: bodies,
                needs: [.bodyOfDomain, .requestFits, .requestInTime, .noDoubleTrack],
                expects: [.acceptedInTime, .publicOrderFits, .freeOfCharge],
                starts: hasPeriod ? [.mediationPeriod] : [], stops: [.acceptance], emits: [.notifyParties],
                issues: [.acceptanceNotice], .medicalDisputes(31), .medicalDisputes(40), Citation("MSA22", 15),
                .trafficAccidents(86))
        case .notAccept:
            Rule(
                [.applied, .acceptanceReview], to: .notAccepted, by: bodies, needs: [.bodyOfDomain],
                emits: [.explainRoutes, .restartLimitation], issues: [.refusalNotice], .medicalDisputes(31),
                .medicalDisputes(40), Citation("MSA22", 15), .trafficAccidents(86, 2))
        case .agreeToMediate:
            Rule(
                [.applied, .acceptanceReview, .accepted, .mediating], to: nil, by: parties, .peoplesMediation(3),
                .medicalDisputes(31), .trafficAccidents(86))
        case .refuse:
            Rule(
                [.applied, .acceptanceReview, .accepted, .mediating, .appraising], to: .failed, by: parties,
                emits: [.explainRoutes, .restartLimitation], issues: [.terminationPaper], .peoplesMediation(23),
                .labourDisputes(5), Citation("MSA22", 21), .trafficAccidents(94))
        case .noteStart:
            Rule(
                [.accepted, .mediating], to: nil, by: bodies, needs: [.startByInjury],
                starts: hasPeriod ? [.mediationPeriod] : [], .trafficAccidents(90))
        case .askChange:
            Rule(
                [.accepted, .mediating], to: nil, by: parties, expects: [.changeAskedInTime], emits: [.notifyParties],
                .trafficAccidents(88, 2))
        case .begin:
            Rule(
                [.accepted], to: .mediating, by: bodies, needs: [.bodyOfDomain, .sameBody, .consented],
                expects: [.noticeGiven, .withinRepresentatives, .publicityRespected],
                starts: hasRepetition ? [.secondMediation] : [], issues: [.mediationNotice, .record],
                .trafficAccidents(87), .trafficAccidents(88, 1), .labourDisputes(13))
        case .mediateAgain:
            Rule(
                [.mediating], to: nil, by: bodies, needs: [.bodyOfDomain, .sameBody, .repeatable],
                expects: [.repeatInTime], stops: [.secondMediation], issues: [.record], Citation("PSA19", 183))
        case .startAppraisal:
            Rule(
                [.mediating], to: .appraising, by: bodies.union([.bothParties]), needs: [.consented],
                expects: [.mandateJoint], suspends: stopsForAppraisal ? [.mediationPeriod] : [],
                issues: [.appraisalMandate], .medicalDisputes(34, 1), .medicalDisputes(38), .medicalDisputes(40),
                Citation("MSA22", 20))
        case .finishAppraisal:
            Rule(
                [.appraising], to: .mediating, by: bodies, resumes: stopsForAppraisal ? [.mediationPeriod] : [],
                issues: [.appraisalOpinion], .medicalDisputes(34), .medicalDisputes(38), Citation("MSA22", 21))
        case .extend:
            Rule(
                [.accepted, .mediating], to: nil, by: bodies.union([.bothParties]), needs: [.extensible, .laterDay],
                expects: [.beforeExpiry, .withinCap], issues: [.extensionRecord], .medicalDisputes(38),
                .petitions(34))
        case .agree:
            Rule(
                [.mediating], to: .agreementReached, by: bodies.union([.bothParties]),
                needs: [.consented, .effectFits], expects: [.notExpired], stops: [.mediationPeriod, .secondMediation],
                .medicalDisputes(39), .labourDisputes(14), .trafficAccidents(93), Citation("RL09", 10))
        case .sign:
            Rule(
                [.agreementReached], to: nil, by: bodies.union(parties), .medicalDisputes(39), .labourDisputes(14, 2),
                .trafficAccidents(93), Citation("RL09", 10, 2))
        case .takeEffect:
            Rule(
                [.agreementReached], to: .agreementEffective, by: bodies.union([.system]),
                starts: [.confirmationWindow], emits: [.tellConfirmation], issues: [.agreementPaper],
                .medicalDisputes(39), .labourDisputes(14, 2), .trafficAccidents(93), Citation("RL09", 10, 2))
        case .refuseToSign:
            Rule(
                [.agreementReached], to: .failed, by: [.party, .otherParty],
                emits: [.explainRoutes, .restartLimitation], issues: [.terminationPaper], .trafficAccidents(93),
                .medicalDisputes(39), .peoplesMediation(23))
        case .expire:
            Rule(
                [.accepted, .mediating], to: .deemedFailed, by: bodies.union([.system]), needs: [.expired],
                stops: [.mediationPeriod], emits: [.explainRoutes, .tellEnd, .restartLimitation],
                issues: [.terminationPaper], .medicalDisputes(38), .medicalDisputes(40), .labourDisputes(14, 3),
                Citation("MSA22", 21))
        case .fail:
            Rule(
                mayGoUnperformed
                    ? [.accepted, .mediating, .appraising, .agreementEffective] : [.accepted, .mediating, .appraising],
                to: .failed, by: bodies, needs: [.bodyOfDomain, .sameBody],
                expects: [.endingKnown], stops: [.mediationPeriod],
                emits: [.explainRoutes, .tellEnd, .restartLimitation], issues: [.terminationPaper],
                .trafficAccidents(86, 2), .trafficAccidents(94), Citation("MSA22", 21), Citation("PSA19", 183))
        case .suitFiled:
            // law: mediation.X12
            Rule(
                open, to: .endedBySuit, by: bodies.union([.party, .otherParty, .court]), needs: [.suitEnds],
                emits: [.tellEnd], issues: [.terminationPaper], .medicalDisputes(31), .medicalDisputes(40),
                .trafficAccidents(94, 1), Citation("TRR17", 96, 2))
        case .directFiling:
            Rule(
                open, to: endsByFiling ? .endedBySuit : nil, by: [.party, .otherParty], needs: [.gateOpen],
                emits: [.openFiling], issues: [.complaint], .peoplesMediation(3), .civilProcedure(125), .filing(15))
        case .goToPriorBody:
            // The body goes first, and the mediation is over.
            Rule(
                open, to: .endedBySuit, by: [.party, .otherParty], needs: [.gateClosed], emits: [.pointOutRoute],
                .labourDisputes(5), .labourDisputes(14, 3), .labourDisputes(15), .reconsideration(23))
        case .perform:
            Rule(
                [.agreementEffective], to: .performed, by: parties.union([.insurer]), issues: [.proofOfPerformance],
                .peoplesMediation(31), Citation("DJ18"))
        case .confirm:
            Rule(
                [.agreementEffective], to: .confirmationRequested, by: [.bothParties], needs: [.withinWindow],
                expects: [.organisationLed, .moneyOnly, .noOwnership], stops: [.confirmationWindow],
                emits: [.openConfirmation], issues: [.confirmationApplication], .civilProcedure(205),
                Citation("LDI20", 52), .civilProcedureInterpretation(355), .medicalDisputes(39))
        case .askArbitrationReview:
            // The sheet gives the thirty days to the court's confirmation alone: no window is known here.
            Rule(
                [.agreementEffective], to: .confirmationRequested, by: [.bothParties], needs: [.labourCase],
                stops: [.confirmationWindow], emits: [.openArbitrationReview], issues: [.arbitrationReviewApplication],
                evidence: .memory, .labourDisputes(10), .labourDisputes(14))
        case .noteSuitGround:
            Rule(
                open, to: nil, by: bodies.union(parties).union([.court]), needs: [.suitGroundFits],
                Citation("LDI20", 13, 3), Citation("LDI20", 15), .labourDisputes(29), .labourDisputes(43))
        case .recognise:
            Rule(
                [.applied, .acceptanceReview, .accepted, .mediating], to: .performed, by: [.adminOrgan],
                needs: [.publicOrderCase], expects: [.settlementRecognisable], emits: [.withholdPenalty],
                issues: [.proofOfPerformance], Citation("PSA19", 186))
        }
    }
}
