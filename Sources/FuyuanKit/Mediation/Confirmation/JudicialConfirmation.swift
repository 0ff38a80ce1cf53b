/// 司法确认: confirmation of a mediation agreement by a court, from the agreement's effect to the end of objections.
///
/// Sources: 民事诉讼法 arts. 205–206, 民诉法解释 arts. 351–358 and 372, 人民调解协议司法确认程序规定. The sheet's event
/// `decideObjection` is two acts here, ``Act/varyRuling`` and ``Act/upholdRuling``.
public struct JudicialConfirmation: CaseMachine {
    public var standing = Standing<JudicialConfirmation>()
    /// The agreement; nil before it takes effect.
    public internal(set) var agreement: ConfirmableAgreement?
    /// The application; nil before.
    public internal(set) var application: ConfirmationApplication?
    /// The fee charged, which should be nothing; nil before acceptance.
    public internal(set) var acceptance: ConfirmationAcceptance?
    /// How the court examined; nil before.
    public internal(set) var hearing: ConfirmationHearing?
    /// Whether a suspicion of sham is open.
    public internal(set) var isShamSuspected = false
    /// Whether the time to decide was extended.
    public internal(set) var isExtended = false
    /// Whether the examination under the 2011 provisions was extended.
    public internal(set) var isExtended2011 = false
    /// The ruling that confirmed; nil before.
    public internal(set) var ruling: ConfirmationRuling?
    /// The day it was made.
    public internal(set) var confirmedOn: CivilDate?
    /// The day the applicant who came first received the ruling.
    public internal(set) var partyServedOn: CivilDate?
    /// The day the other side received the ruling.
    public internal(set) var otherPartyServedOn: CivilDate?

    /// Before the agreement takes effect.
    public init() {}

    public static let name = Term("judicial-confirmation", "司法确认", "judicial confirmation")
    public static let initial = Phase.unopened
    public static let finals: EnumSet<Phase> = [
        .lapsed, .notAccepted, .withdrawn, .terminated, .rejected, .varied,
    ]
    public static let table = makeTable()
    /// The table for agreements of others than people's mediation commissions: the clocks of the 2011 provisions do not
    /// run for them.
    static let otherTable = table.amended { $0.without(starting: [.acceptance, .decision2011]) }

    public func rule(for kind: Act.Kind) -> Rule<Self> {
        (agreement?.host == .peoplesCommission ? Self.table : Self.otherTable)[kind]
    }

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .agreementTakesEffect:
            Rule(
                [.unopened], to: .eligible, by: [.system, .mediator, .mediationOrg, .commission, .bothParties],
                starts: [.window], .civilProcedure(205), .peoplesMediation(33))
        case .windowExpires:
            Rule(
                [.eligible], to: .lapsed, by: [.system, .court], needs: [.windowOver], stops: [.window],
                emits: [.keepContractualForce], .civilProcedure(205))
        case .applyJointly:
            Rule(
                [.eligible], to: .applied, by: [.bothParties, .party, .otherParty], needs: [.joint, .withinWindow],
                expects: [.organisationLed, .agentsLawful, .routeMatches, .labourInScope], starts: [.acceptance],
                stops: [.window], issues: [.application], .civilProcedure(205), .civilProcedureInterpretation(351),
                .civilProcedureInterpretation(352), .civilProcedureInterpretation(353))
        case .requestSupplement:
            Rule(
                [.applied], to: .supplementing, by: [.court, .judge], needs: [.supplementDay], expects: [.sameCourt],
                starts: [.supplement], stops: [.acceptance], issues: [.supplementNotice],
                .civilProcedureInterpretation(354))
        case .supplement:
            Rule(
                [.supplementing], to: .applied, by: [.party, .otherParty, .bothParties], starts: [.acceptance],
                stops: [.supplement], .civilProcedureInterpretation(354))
        case .requestEvidence:
            Rule(
                [.accepted, .examining], to: nil, by: [.court, .judge], needs: [.supplementDay],
                expects: [.sameCourt], starts: [.supplement], issues: [.supplementNotice],
                .civilProcedureInterpretation(356), .civilProcedureInterpretation(357))
        case .supplementEvidence:
            Rule(
                [.accepted, .examining], to: nil, by: [.party, .otherParty, .bothParties], stops: [.supplement],
                .civilProcedureInterpretation(356), .civilProcedureInterpretation(357))
        case .refuseAcceptance:
            Rule(
                [.applied, .supplementing], to: .notAccepted, by: [.court, .judge],
                expects: [.sameCourt, .groundGiven],
                emits: [.returnPapers, .pointOutRoute], issues: [.nonAcceptanceRuling],
                .civilProcedureInterpretation(355))
        case .accept:
            Rule(
                [.applied], to: .accepted, by: [.court, .judge],
                expects: [
                    .sameCourt, .routeMatches, .subjectAllowed, .papersComplete, .acceptedInTime, .noFee,
                    .organisationLed, .labourInScope,
                ], starts: [.decision, .decision2011], stops: [.acceptance], emits: [.summonBoth],
                issues: [.acceptanceNotice], Citation("JC11", 4), .civilProcedureInterpretation(355),
                .civilProcedure(187))
        case .examine:
            Rule(
                [.accepted], to: .examining, by: [.judge], expects: [.bothSummoned, .rightBench],
                emits: [.askOrganisation], issues: [.examinationRecord], .civilProcedureInterpretation(356),
                .civilProcedure(185), Citation("JC11", 6))
        // law: mediation.V019
        case .publishNotice:
            Rule(
                [.accepted, .examining], to: nil, by: [.court, .judge], needs: [.ecoCompensation],
                starts: [.publicNotice, .decision], issues: [.noticeOfAgreement], Citation("EDL20", 20),
                .civilProcedure(187))
        case .reportSham:
            Rule(
                [.eligible, .applied, .supplementing, .accepted, .examining], to: nil,
                by: [.mediator, .mediationOrg, .commission, .judge, .court, .interestedPerson],
                issues: [.shamReport], .onlineMediation(23), .invitedMediation(18))
        case .clearSham:
            Rule(
                [.eligible, .applied, .supplementing, .accepted, .examining], to: nil, by: [.court, .judge],
                needs: [.shamSuspected], issues: [.reviewOpinion], .onlineMediation(23), .invitedMediation(18))
        case .extendDecision:
            Rule(
                [.accepted, .examining], to: nil, by: [.court], expects: [.firstExtension, .decidedInTime],
                issues: [.extensionApproval], .civilProcedure(187), .trialLimits(2, 3))
        case .extendDecision2011:
            Rule(
                [.accepted, .examining], to: nil, by: [.court], expects: [.firstExtension],
                issues: [.extensionApproval], Citation("JC11", 5))
        case .withdraw:
            Rule(
                [.applied, .supplementing, .accepted, .examining], to: .withdrawn,
                by: [.party, .otherParty, .bothParties], emits: [.keepContractualForce], issues: [.withdrawalRuling],
                .civilProcedureInterpretation(357))
        case .treatAsWithdrawn:
            Rule(
                [.supplementing, .accepted, .examining], to: .withdrawn, by: [.court, .judge], expects: [.defaulted],
                emits: [.keepContractualForce], issues: [.withdrawalRuling], .civilProcedureInterpretation(357))
        case .terminate:
            Rule(
                [.accepted, .examining], to: .terminated, by: [.judge], emits: [.pointOutRoute],
                issues: [.terminationRuling], .civilProcedure(186))
        case .confirm:
            Rule(
                [.examining], to: .confirmed, by: [.judge], needs: [.noShamSuspicion],
                expects: [.subjectAllowed, .contentLawful, .rightBench, .noticeOver, .decidedInTime, .rulingForm],
                stops: [.supplement, .decision, .decision2011, .publicNotice],
                emits: [.serveRuling, .informOrganisation],
                issues: [.confirmationRuling], .civilProcedure(206), .civilProcedureInterpretation(358),
                .onlineMediation(23))
        case .reject:
            Rule(
                [.accepted, .examining], to: .rejected, by: [.judge], expects: [.groundGiven, .decidedInTime],
                stops: [.decision, .decision2011], emits: [.serveRuling, .pointOutRoute], issues: [.rejectionRuling],
                .civilProcedureInterpretation(358), .civilProcedure(206), .civilProcedureInterpretation(355))
        case .serveParty:
            Rule(
                [.confirmed, .objected, .upheld], to: nil, by: [.court, .party], needs: [.notServed],
                starts: [.partyObjection, .enforcement], issues: [.proofOfService], .civilProcedureInterpretation(372),
                .civilProcedure(250))
        case .serveOtherParty:
            Rule(
                [.confirmed, .objected, .upheld], to: nil, by: [.court, .otherParty], needs: [.notServed],
                starts: [.otherPartyObjection, .enforcement], issues: [.proofOfService],
                .civilProcedureInterpretation(372), .civilProcedure(250))
        case .object:
            Rule(
                [.confirmed, .upheld, .performed, .enforcementOpen], to: .objected, by: [.party, .otherParty],
                needs: [.objectionInTime],
                issues: [.objection], .civilProcedureInterpretation(372))
        case .objectAsInterested:
            Rule(
                [.confirmed, .upheld, .performed, .enforcementOpen], to: .objected, by: [.interestedPerson],
                needs: [.objectionInTime],
                issues: [.objection], .civilProcedureInterpretation(372), .civilProcedureInterpretation(127))
        case .varyRuling:
            Rule(
                [.objected], to: .varied, by: [.judge], expects: [.sameCourt], emits: [.serveRuling, .pointOutRoute],
                issues: [.objectionRuling], .civilProcedureInterpretation(372))
        case .upholdRuling:
            Rule(
                [.objected], to: .upheld, by: [.judge], expects: [.sameCourt], emits: [.serveRuling],
                issues: [.objectionRuling], .civilProcedureInterpretation(372))
        case .perform:
            Rule(
                [.confirmed, .upheld], to: .performed, by: [.party, .otherParty, .bothParties], stops: [.enforcement],
                issues: [.proofOfPerformance], .civilProcedure(206))
        case .seekEnforcement:
            Rule(
                [.confirmed, .upheld], to: .enforcementOpen, by: [.party, .otherParty],
                expects: [.enforceableStill], stops: [.enforcement], emits: [.openEnforcement],
                issues: [.enforcementRequest],
                .civilProcedure(206), .civilProcedure(250))
        }
    }
}
