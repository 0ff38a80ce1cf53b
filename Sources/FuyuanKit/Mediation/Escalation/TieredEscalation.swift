/// 社会调解在先、行政化解跟进、法院诉讼断后: a dispute on its way through the tiers, from its logging to its end.
///
/// The tiers are local practice (花山区实施方案, 山东条例): they order the organs' work and bar no party. A suit is open at
/// any time, but for what must come first. Sources of what binds: 人民调解法, 民事诉讼法 art. 125, 行政复议法, 信访工作条例.
public struct TieredEscalation: CaseMachine {
    public var standing = Standing<TieredEscalation>()
    /// The dispute as logged; nil before.
    public internal(set) var dispute: LoggedDispute?
    /// The organ that received it first and answers for it; nil where the entry did not say.
    public internal(set) var firstReceiver: ActorID?
    /// The organs that joined.
    public internal(set) var joined: [ActorID] = []
    /// Which side agreed to social mediation.
    public internal(set) var consents = Consents()
    /// Whether the social tier failed.
    public internal(set) var hasSocialFailed = false
    /// Whether reconsideration was asked for.
    public internal(set) var isUnderReview = false
    /// Whether reconsideration is over: decided, or its time ran out without a decision.
    public internal(set) var isReviewed = false

    /// Before the dispute was logged.
    public init() {}

    public static let name = Term("tiered-escalation", "纠纷分层递进化解", "tiered escalation of a dispute")
    public static let initial = Phase.unopened
    public static let finals: EnumSet<Phase> = [
        .resolvedSocial, .resolvedAdministrative, .resolvedJudicial, .bypassed, .divertedToPetition,
        .referredElsewhere, .withdrawn,
    ]
    public static let table = makeTable()

    static let beforeCourt: EnumSet<Phase> = [.logged, .socialTier, .administrativeTier]
    static let organs: EnumSet<MediationRole> = [.court, .office, .organ, .adminOrgan]

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .log:
            Rule(
                [.unopened], to: .logged, by: organs.union([.commission, .mediationOrg]), issues: [.disputeRecord],
                evidence: .local, Citation("SD16", 33), Citation("HS24", 14))
        case .join:
            Rule(
                beforeCourt.union([.courtTier]), to: nil, by: organs.union([.commission, .mediationOrg]),
                evidence: .local, Citation("SD16", 33), Citation("HS24", 14))
        case .agreeToMediate:
            Rule(
                [.logged, .socialTier], to: nil, by: [.party, .otherParty, .bothParties], .peoplesMediation(3),
                .peoplesMediation(17))
        case .refuse:
            // law: mediation.V002
            Rule(
                [.logged, .socialTier], to: nil, by: [.party, .otherParty], .peoplesMediation(17),
                .peoplesMediation(23))
        case .assignSocial:
            Rule(
                [.logged], to: .socialTier, by: organs, expects: [.consented],
                emits: [.assignOnPlatform, .openSocialMediation], issues: [.assignmentSheet], evidence: .local,
                Citation("HS24", 14), Citation("SJ21"))
        case .reportFailure:
            Rule(
                [.socialTier], to: nil, by: [.mediator, .mediationOrg, .commission], issues: [.record],
                .peoplesMediation(26))
        case .escalateAdministrative:
            Rule(
                [.logged, .socialTier], to: .administrativeTier, by: [.office, .organ, .adminOrgan],
                expects: [.socialEndedOrTied], emits: [.openAdministrative], issues: [.transferLetter],
                evidence: .local, Citation("HS24", 14), Citation("SD16", 25), Citation("SD16", 26))
        case .applyReview:
            // law: mediation.edge-42
            Rule(
                beforeCourt, to: .administrativeTier, by: [.party, .otherParty], needs: [.reviewOpen],
                emits: [.openReview], issues: [.reviewApplication], .reconsideration(20), .reconsideration(23))
        case .decideReview:
            Rule(
                [.administrativeTier], to: nil, by: [.adminOrgan], starts: [.suitAfterReview],
                issues: [.administrativePaper], .reconsideration(34), .reconsideration(62))
        case .reviewExpires:
            // The suit lies within the same time from the end of the period for review.
            Rule(
                [.administrativeTier], to: nil, by: [.system, .party, .otherParty], needs: [.underReview],
                starts: [.suitAfterReview], .reconsideration(34), .reconsideration(62))
        case .escalateCourt:
            Rule(
                [.administrativeTier], to: .courtTier, by: [.party, .otherParty], needs: [.gateOpen],
                expects: [.suitInTime], stops: [.suitAfterReview], emits: [.openFiling], issues: [.complaint],
                evidence: .local, Citation("HS24", 14), .civilProcedure(125))
        case .resolveSocial:
            Rule(
                [.socialTier], to: .resolvedSocial, by: [.mediator, .mediationOrg, .commission],
                expects: [.agreementEffective], emits: [.creditTier], issues: [.agreementPaper], evidence: .local,
                Citation("HS24", 14), .peoplesMediation(31))
        case .resolveAdministrative:
            Rule(
                [.administrativeTier], to: .resolvedAdministrative, by: [.adminOrgan], expects: [.outcomeAccepted],
                emits: [.creditTier], issues: [.administrativePaper], evidence: .local, Citation("HS24", 14))
        case .resolveJudicial:
            Rule(
                [.courtTier], to: .resolvedJudicial, by: [.court, .judge], emits: [.creditTier],
                issues: [.judgmentPaper], evidence: .local, Citation("HS24", 14))
        case .withdraw:
            Rule(
                beforeCourt, to: .withdrawn, by: [.party, .bothParties], issues: [.record], .peoplesMediation(23))
        case .directFiling:
            // law: mediation.edge-41
            Rule(
                beforeCourt, to: .bypassed, by: [.party, .otherParty], needs: [.gateOpen], expects: [.suitInTime],
                emits: [.openFiling], issues: [.complaint], .peoplesMediation(3), .civilProcedure(125), .filing(15))
        case .goToPriorBody:
            Rule(
                beforeCourt, to: .referredElsewhere, by: [.party, .otherParty], needs: [.gateElsewhere],
                emits: [.pointOutRoute], .labourDisputes(5), .civilProcedure(127))
        case .divert:
            Rule(
                beforeCourt.union([.courtTier]), to: .divertedToPetition, by: organs, expects: [.notLitigable],
                emits: [.openPetition], issues: [.forwardingLetter], .petitions(28), .petitions(31),
                Citation("HS24", 15))
        }
    }
}
