/// 机关间信息查询与协助 (InterAgencyRequest): one organ asks another for information, from the letter to the confirmed answer.
///
/// A request without a legal basis, a purpose and a scope is not sent. Nothing outside the scope that was granted is
/// looked at or sent, and nobody looks who was not checked: such an act is refused, and ``AccessLog`` keeps it all the
/// same. No law sets the time to answer; the protocol or the letter does. Sources: 民事诉讼法 art. 117 (the duty to help
/// courts), the plan of 花山区 (items 7 and 9, safeguards 3), 个人信息保护法 art. 34; the rest is convention.
/// law: mediation.J7
public struct InterAgencyRequest: CaseMachine {
    public var standing = Standing<InterAgencyRequest>()
    /// The organ that asks; nil where not said.
    public internal(set) var requester: ActorID?
    /// What is asked for; nil before it was sent.
    public internal(set) var demand: InformationDemand?
    /// What the provider found of those who ask; nil before.
    public internal(set) var verification: IdentityVerification?
    /// What was granted; nil before.
    public internal(set) var grant: AccessGrant?
    /// Why it was refused; nil where it was not.
    public internal(set) var rejection: InformationRejection?
    /// The fields sent so far.
    public internal(set) var answered: [InformationField] = []
    /// The fields the provider does not hold.
    public internal(set) var notHeld: [InformationField] = []
    /// How often officers looked online.
    public internal(set) var lookups = 0
    /// Why it went to the office; nil where it did not.
    public internal(set) var escalation: RequestEscalationGround?

    /// Before anything was written.
    public init() {}

    public static let name = Term("inter-agency-request", "机关间信息查询与协助", "request for information between organs")
    public static let initial = Phase.unopened
    public static let finals: EnumSet<Phase> = [.rejected, .acknowledged, .expired, .revoked]
    public static let table = makeTable()

    /// Who may ask.
    static let requesters: EnumSet<LiaisonRole> = [.requester, .court, .procuratorate, .administrator]
    /// Who may be asked.
    static let providers: EnumSet<LiaisonRole> = [.provider, .agency, .police]

    /// The fields that may be looked at and sent: those granted, before a grant those asked for.
    public var openFields: [InformationField] { grant?.fields ?? demand?.scope.fields ?? [] }

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .draft:
            Rule(
                [.unopened], to: .drafted, by: requesters, evidence: .local, .huashan(item: 7), .huashan(item: 9))
        case .submit:
            Rule(
                [.drafted], to: .submitted, by: requesters, needs: [.basisNamed, .purposeStated, .scopeNamed],
                expects: [.sameRequester, .caseNamed, .officersNamed], starts: [.response], emits: [.logAccess],
                issues: [.queryLetter], evidence: .convention, .huashan(item: 7), .huashan(item: 9),
                .civilProcedure(117), .personalInformation(34))
        case .revoke:
            Rule(
                [.drafted, .submitted, .authChecked, .supplementing, .accepted, .processing], to: .revoked,
                by: requesters, expects: [.sameRequester], evidence: .convention)
        case .verifyIdentity:
            Rule(
                [.submitted], to: .authChecked, by: providers,
                expects: [.sameProvider, .officersNamed, .administratorRegistered], emits: [.logAccess],
                evidence: .local, .huashan(item: 7))
        case .reject:
            Rule(
                [.authChecked], to: .rejected, by: providers, needs: [.reasonGiven], expects: [.sameProvider],
                emits: [.logAccess, .mayRaiseWithOffice], issues: [.refusalStatement], evidence: .convention)
        case .askMore:
            Rule(
                [.authChecked], to: .supplementing, by: providers, expects: [.sameProvider], starts: [.supplement],
                suspends: [.response], issues: [.supplementNotice], evidence: .convention)
        case .supplement:
            Rule(
                [.supplementing], to: .authChecked, by: requesters,
                needs: [.basisNamed, .purposeStated, .scopeNamed], expects: [.sameRequester, .caseNamed],
                stops: [.supplement], resumes: [.response], emits: [.logAccess], evidence: .convention)
        case .lapse:
            Rule(
                [.supplementing], to: .expired, by: providers.union([.system]), expects: [.supplementTimePassed],
                evidence: .convention)
        case .accept:
            Rule(
                [.authChecked], to: .accepted, by: providers, needs: [.authorised, .withinScope],
                expects: [.sameProvider], emits: [.logAccess], evidence: .convention)
        case .process:
            Rule([.accepted], to: .processing, by: providers, expects: [.sameProvider], evidence: .convention)
        case .lookUp:
            Rule(
                [.accepted, .processing, .partiallyAnswered, .answered], to: nil, by: requesters,
                needs: [.withinScope, .subjectInScope, .officerVerified, .grantRunning], expects: [.sameRequester],
                emits: [.logAccess], evidence: .convention, .huashan(item: 7), .personalInformation(34))
        case .answerPart:
            Rule(
                [.processing], to: .partiallyAnswered, by: providers, needs: [.withinScope],
                expects: [.sameProvider], emits: [.logAccess], issues: [.feedbackLetter], evidence: .convention,
                .personalInformation(34))
        case .answerRest:
            Rule(
                [.partiallyAnswered], to: .answered, by: providers, needs: [.withinScope],
                expects: [.sameProvider, .allAnswered], stops: [.response], emits: [.logAccess],
                issues: [.feedbackLetter], evidence: .convention, .personalInformation(34))
        case .answer:
            Rule(
                [.processing], to: .answered, by: providers, needs: [.withinScope],
                expects: [.sameProvider, .allAnswered], stops: [.response], emits: [.logAccess],
                issues: [.feedbackLetter], evidence: .convention, .personalInformation(34))
        case .acknowledge:
            Rule(
                [.answered], to: .acknowledged, by: requesters, expects: [.sameRequester], evidence: .convention)
        case .escalate:
            Rule(
                [.submitted, .accepted, .processing], to: .escalated, by: requesters,
                expects: [.sameRequester, .reallyLate], emits: [.agendaItem], issues: [.coordinationLetter],
                evidence: .local, .huashan())
        case .instruct:
            Rule(
                [.escalated], to: .processing, by: [.officeGov, .officeCourt, .leadingGroup],
                expects: [.adjudicationUntouched], issues: [.coordinationOpinion], evidence: .local, .huashan())
        }
    }

    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .response, .supplement: []
        }
    }

    public static func owner(of phase: Phase) -> LiaisonRole? {
        switch phase {
        case .unopened, .drafted, .supplementing, .answered: .requester
        case .submitted, .authChecked, .accepted, .processing, .partiallyAnswered: .provider
        case .escalated: .officeGov
        case .rejected, .acknowledged, .expired, .revoked: nil
        }
    }
}
