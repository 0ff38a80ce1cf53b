/// 申请不予执行: a request not to enforce an award or a notarised instrument.
///
/// A debtor against an award, an outsider against an award, or a debtor against a notarised instrument; the kind decides
/// the times, whether enforcement stops, and whether the ruling can be reconsidered. What a debtor says about the debt
/// under a notarised instrument goes by suit against the creditor, not by this request.
/// Sources: 民事诉讼法 arts. 248, 249; 仲裁裁决执行规定 arts. 7–12, 17–22; 公证债权文书执行规定 arts. 12–22; 民诉法解释 art. 476.
public struct NonEnforcementRequest: CaseMachine {
    public var standing = Standing<NonEnforcementRequest>()
    /// Who asks what; nil before.
    public internal(set) var kind: NonEnforcementKind?
    /// The grounds brought.
    public internal(set) var grounds: EnumSet<RefusalGround> = []
    /// The panel; nil where none is recorded.
    public internal(set) var panel: ReviewPanel?
    /// Whether enforcement is suspended upon security, or because setting aside is pending.
    public internal(set) var isSuspended = false
    /// Whether the creditor's sufficient security makes enforcement go on.
    public internal(set) var isContinuationSecured = false
    /// Whether the review found that the instrument is not enforced; nil before the ruling.
    public internal(set) var isRefused: Bool?

    /// Before anything is asked.
    public init() {}

    public static let name = Term("non-enforcement-request", "申请不予执行", "request not to enforce")
    public static let initial = Phase.unfiled
    public static let finals: EnumSet<Phase> = [.reconsidered, .withdrawn, .reviewEnded]
    public static let table = makeTable()

    static let courts: EnumSet<EnforcementRole> = [.court, .filingOffice, .reviewUnit, .panel]
    static let decided: EnumSet<Phase> = [.nonEnforcement, .requestDismissed, .notAccepted]

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .requestAward:
            Rule(
                [.unfiled], to: .requested, by: [.debtor],
                expects: [.inTime, .groundsFit, .groundsTogether, .attackable, .notSettled], issues: [.request],
                .civilProcedure(248), .awardEnforcement(8), .awardEnforcement(10), .awardEnforcement(17))
        case .requestAwardByOutsider:
            Rule(
                [.unfiled], to: .requested, by: [.thirdParty], expects: [.inTime, .groundsFit, .outsiderStanding],
                issues: [.request], .awardEnforcement(9), .awardEnforcement(18))
        case .requestNotarial:
            Rule(
                [.unfiled], to: .requested, by: [.debtor], expects: [.inTime, .groundsFit, .groundsTogether],
                emits: [.continueEnforcement], issues: [.request], .civilProcedure(249), .notarialEnforcement(12),
                .notarialEnforcement(13))
        case .acceptRequest:
            Rule(
                [.requested], to: .underReview, by: courts, starts: [.review], issues: [.acceptanceNotice],
                .awardEnforcement(12), .notarialEnforcement(16))
        case .refuse:
            Rule(
                [.requested], to: .notAccepted, by: courts, issues: [.refusalRuling], .awardEnforcement(19),
                .awardEnforcement(10), .notarialEnforcement(13), .notarialEnforcement(14))
        case .formPanel:
            Rule(
                [.underReview, .reconsidering], to: nil, by: courts.union([.higherCourt, .courtPresident]),
                expects: [.handlerStaysOut], .awardEnforcement(11), .enforcementObjections(11))
        case .secureSuspension:
            Rule(
                [.requested, .underReview], to: nil, by: [.debtor, .thirdParty], expects: [.securitySufficient],
                issues: [.securityPaper], .awardEnforcement(7), .notarialEnforcement(17))
        case .secureContinuation:
            Rule(
                [.requested, .underReview, .reviewSuspended], to: nil, by: [.creditor],
                expects: [.securitySufficient], issues: [.securityPaper], .awardEnforcement(7),
                .notarialEnforcement(17))
        case .suspendReview:
            Rule(
                [.underReview], to: .reviewSuspended, by: courts, expects: [.isAward], suspends: [.review],
                emits: [.suspendEnforcement], issues: [.suspensionRuling], .awardEnforcement(20),
                .awardEnforcement(7))
        case .resumeReview:
            Rule(
                [.reviewSuspended], to: .underReview, by: courts, resumes: [.review], .awardEnforcement(20))
        case .endReview:
            Rule(
                [.reviewSuspended], to: .reviewEnded, by: courts, stops: [.review], issues: [.terminationRuling],
                .awardEnforcement(20))
        case .extendReview:
            Rule(
                [.underReview], to: nil, by: courts.union([.courtPresident]), expects: [.presidentApproved],
                .awardEnforcement(12), .notarialEnforcement(16))
        case .refuseEnforcement:
            Rule(
                [.underReview], to: .nonEnforcement, by: courts, expects: [.panelFormed, .reviewedInTime],
                stops: [.review], emits: [.terminateEnforcement, .adviseNewRemedy], issues: [.nonEnforcementRuling],
                .civilProcedure(248), .civilProcedure(249), .awardEnforcement(19, 2), .notarialEnforcement(18))
        case .dismissRequest:
            Rule(
                [.underReview], to: .requestDismissed, by: courts, expects: [.panelFormed, .reviewedInTime],
                stops: [.review], emits: [.resumeEnforcement], issues: [.dismissalRuling], .awardEnforcement(21),
                .awardEnforcement(22), .notarialEnforcement(21))
        case .serveRuling:
            Rule(
                decided, to: nil, by: courts, starts: [.remedy], issues: [.serviceReturn], .awardEnforcement(22),
                .notarialEnforcement(21))
        // What the creditor got stays preserved; he arbitrates anew or sues within thirty days of that.
        case .preserve:
            Rule(
                [.nonEnforcement], to: nil, by: courts.union([.handler]), starts: [.preservation],
                .awardEnforcement(21, 2))
        case .applyReconsideration:
            Rule(
                decided, to: .reconsidering, by: [.debtor, .creditor, .thirdParty], needs: [.reconsiderationOpen],
                expects: [.appliedInTime], starts: [.reconsideration], stops: [.remedy],
                emits: [.continueEnforcement], issues: [.reconsiderationPaper], .awardEnforcement(22),
                .notarialEnforcement(21), .civilProcedureInterpretation(476))
        case .decide:
            Rule(
                [.reconsidering], to: .reconsidered, by: [.higherCourt], expects: [.decidedInTime],
                stops: [.reconsideration], issues: [.reconsiderationRuling], .notarialEnforcement(21),
                .awardEnforcement(22))
        case .withdrawRequest:
            Rule(
                [.requested, .underReview, .reviewSuspended], to: .withdrawn, by: [.debtor, .thirdParty],
                stops: [.review], emits: [.resumeEnforcement], .enforcementObjections(13))
        }
    }

    /// The measures stay thirty days only where an award is refused enforcement; what cannot be reconsidered starts no
    /// time for it.
    public func rule(for kind: Act.Kind) -> Rule<Self> {
        let rule = Self.table[kind]
        if kind == .serveRuling, isReconsiderable == false { return rule.without(starting: [.remedy]) }
        if kind == .preserve, self.kind == .notarial { return rule.without(starting: [.preservation]) }
        return rule
    }

    /// Whether the ruling can be reconsidered: of an outsider's request either way, and where it is not accepted; of a
    /// notarised instrument where the request is dismissed; of a debtor's request against an award never. Nil before the
    /// ruling.
    public var isReconsiderable: Bool? {
        if phase == .notAccepted { return kind.map { $0 == .awardByOutsider } }
        guard let isRefused, let kind else { return nil }
        return switch kind {
        case .award: false
        case .awardByOutsider: true
        case .notarial: !isRefused
        }
    }

    /// Whether property may be disposed of meanwhile: under a notarised instrument and without security enforcement goes
    /// on; sufficient security of the creditor overrides a suspension.
    public var mayDispose: Bool { !isSuspended || isContinuationSecured }

    /// The last day to ask: from service, or for some grounds from knowing while enforcement goes on; the later of both
    /// where both kinds of ground are brought. Nil where it cannot be told.
    static func lastDay(
        _ limit: TimeLimit, served: CivilDate?, known: CivilDate?, _ grounds: EnumSet<RefusalGround>,
        isOpen: Bool?, in law: LegalContext
    ) -> CivilDate? {
        let fromService = served.flatMap { limit.lastDay(from: $0, in: law) }
        let fromKnowing = known.flatMap { limit.lastDay(from: $0, in: law) }
        guard grounds.contains(where: \.runsFromKnowing), isOpen != false else { return fromService }
        if let fromService, let fromKnowing { return max(fromService, fromKnowing) }
        return fromKnowing ?? fromService
    }
}
