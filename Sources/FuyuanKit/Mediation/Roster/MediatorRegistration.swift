/// 特邀调解组织、调解员名册: one entry of a court's roster (`registryEntry`), from application or invitation to removal.
///
/// Days on which a member may be chosen are kept, so that the roster can be asked about the past
/// (``MediatorRoster``). The mediators of a people's commission are another list (人民调解法 art. 15).
/// Sources: 特邀调解规定 arts. 5–10, 28; 在线调解规则 arts. 5, 6, 27, 29.
public struct MediatorRegistration: CaseMachine {
    public var standing = Standing<MediatorRegistration>()
    /// Who is to enter, or has entered; nil before.
    public internal(set) var candidate: RosterCandidate?
    /// Whether training before entry was completed; nil while not known.
    public internal(set) var isTrained: Bool?
    /// What the roster shows of the member; nil before it is activated.
    public internal(set) var profile: RosterProfile?
    /// The times in which the member may be chosen, in order; the last may be open.
    public internal(set) var activeSpans: [ActiveSpan] = []
    /// The sanctions, in order.
    public internal(set) var sanctions: [RosterSanction] = []

    /// Before an application or invitation.
    public init() {}

    public static let name = Term("mediator-registration", "特邀调解名册登记", "roster of special mediators")
    public static let initial = Phase.unopened
    public static let finals: EnumSet<Phase> = [.declined, .removed, .retired]
    public static let table = makeTable()

    /// Entered and not left.
    static let onRoster: EnumSet<Phase> = [.active, .warned, .notified]

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .apply:
            Rule(
                [.unopened], to: .applied, by: [.candidate, .mediationOrg], issues: [.application], .invitedMediation(6)
            )
        case .invite:
            Rule(
                [.unopened], to: .invited, by: [.court], issues: [.invitation], .invitedMediation(6),
                .onlineMediation(6))
        case .review:
            Rule(
                [.applied, .invited], to: .reviewing, by: [.court], needs: [.sameCourt], expects: [.namesMediators],
                .invitedMediation(6), .onlineMediation(27))
        case .decline:
            Rule(
                [.reviewing], to: .declined, by: [.court], needs: [.sameCourt], expects: [.reasonGiven],
                issues: [.notice], evidence: .convention, .invitedMediation(6))
        case .train:
            Rule(
                [.reviewing], to: .training, by: [.court], needs: [.sameCourt], expects: [.qualified],
                issues: [.trainingRecord], .invitedMediation(7))
        case .admit:
            Rule(
                [.training], to: .admitted, by: [.court], needs: [.sameCourt],
                expects: [.qualified, .trained, .published], emits: [.issueCertificate, .publishRoster],
                issues: [.certificate], .invitedMediation(5), .invitedMediation(6), .invitedMediation(7),
                .invitedMediation(8))
        case .activate:
            Rule(
                [.admitted], to: .active, by: [.court], needs: [.sameCourt], expects: [.profilePublished],
                emits: [.publishRoster], .onlineMediation(5))
        case .evaluate:
            Rule(
                onRoster, to: nil, by: [.court], needs: [.sameCourt], emits: [.updateFile, .publishRoster],
                issues: [.evaluation], .invitedMediation(10))
        case .warn:
            Rule(
                [.active], to: .warned, by: [.court], needs: [.sameCourt], expects: [.verified],
                emits: [.informDepartment, .updateFile], issues: [.decision], .invitedMediation(28),
                .onlineMediation(29))
        case .circulate:
            Rule(
                [.active], to: .notified, by: [.court], needs: [.sameCourt], expects: [.verified],
                emits: [.informDepartment, .updateFile], issues: [.circular], .invitedMediation(28))
        case .restore:
            Rule(
                [.warned, .notified], to: .active, by: [.court], needs: [.sameCourt], evidence: .convention,
                .invitedMediation(10))
        case .suspend:
            Rule(
                onRoster, to: .suspended, by: [.court], needs: [.sameCourt], expects: [.reasonGiven],
                emits: [.redesignate, .publishRoster], evidence: .convention, .invitedMediation(10))
        case .resume:
            Rule(
                [.suspended], to: .active, by: [.court], needs: [.sameCourt], emits: [.publishRoster],
                evidence: .convention, .invitedMediation(10))
        // Open mediations of a member who leaves are given to others.
        // law: mediation.X25
        case .remove:
            Rule(
                onRoster.union([.suspended]), to: .removed, by: [.court], needs: [.sameCourt],
                expects: [.verified, .grave], emits: [.redesignate, .publishRoster, .informDepartment],
                issues: [.removalDecision], .invitedMediation(28), .onlineMediation(29))
        case .exit:
            Rule(
                onRoster.union([.suspended]), to: .retired, by: [.candidate, .mediator, .mediationOrg, .court],
                emits: [.redesignate, .publishRoster], evidence: .convention, .invitedMediation(5))
        }
    }

    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .qualified: Ground(.invitedMediation(6), curedBy: .decline)
        case .namesMediators:
            Ground(
                .invitedMediation(6), .onlineMediation(27), cure: "由调解组织推荐调解员",
                "let the organisation name its mediators")
        case .sameCourt: Ground(.invitedMediation(5), cure: "由建册法院办理", "let the court that keeps the roster act")
        case .trained: Ground(.invitedMediation(7), cure: "完成岗前培训", "complete the training")
        case .published: Ground(.invitedMediation(8), cure: "颁发证书并公布名册", "issue the certificate and publish the list")
        case .profilePublished: Ground(.onlineMediation(5), cure: "在平台公布有关信息", "publish the profile on the platform")
        case .verified: Ground(.invitedMediation(28), cure: "先行查证", "verify first")
        case .grave: Ground(.invitedMediation(28), curedBy: .warn, .circulate)
        case .reasonGiven: Ground(.invitedMediation(6), cure: "说明理由", "give the reason")
        }
    }
}
