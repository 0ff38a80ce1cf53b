/// 行政非诉执行: from an administrative decision that nobody attacks and nobody performs to its enforcement by a court, or,
/// once the court has granted it, by the government (裁执分离).
///
/// The remedies run first; then the organ has three months; a demand and ten working days come before the application.
/// Days of filing, ruling and service are those of the entries unless the papers say otherwise.
/// Sources: 行政强制法 arts. 34–46, 53–60, 69; 行诉法解释 arts. 153–161; 征收补偿强制执行规定; 征收补偿条例 art. 28;
/// 违法建筑强制拆除批复; 行政协议规定 art. 24; 行政处罚法 arts. 66, 72, 73; 案件审限规定 art. 5.
public struct NonLitigationEnforcement: CaseMachine {
    public var standing = Standing<NonLitigationEnforcement>()
    /// The decision; nil before it is served.
    public internal(set) var decision: ServedDecision?
    /// The organ; nil where the file does not name it.
    public internal(set) var organ: ActorID?
    /// The court; nil where the file does not name it.
    public internal(set) var court: ActorID?
    /// The end of a deferral or of instalments; nil where there is none.
    public internal(set) var deferredUntil: CivilDate?
    /// The remedy used; nil where none was.
    public internal(set) var remedy: UsedRemedy?
    /// How the remedy ended; nil while none did.
    public internal(set) var remedyResult: RemedyResult?
    /// Which remedy it was that ended so.
    var endedRemedy: UsedRemedy?
    /// The last day of the remedies, as reckoned when they ended; nil before.
    public internal(set) var remedyLastDay: CivilDate?
    /// The day the demand was served; nil where none was.
    public internal(set) var demandedOn: CivilDate?
    /// What was handed in; nil before.
    public internal(set) var request: CourtRequest?
    /// The day the application was filed; nil before.
    public internal(set) var appliedOn: CivilDate?
    /// What the court took up; empty before, and where it took nothing.
    public internal(set) var objects: EnumSet<NonLitigationObject> = []
    /// The day of acceptance; nil before.
    public internal(set) var acceptedOn: CivilDate?
    /// The hearing of both sides; nil before.
    public internal(set) var hearing: BothSidesHearing?
    /// The ruling that stands last; nil before the first.
    public internal(set) var ruling: RulingKind?
    /// Whether the higher court has reviewed that ruling.
    public internal(set) var isReviewed = false
    /// Who carries it out under 裁执分离; nil where the court's bureau does, and before the assignment.
    public internal(set) var separation: SeparationAssignment?
    /// The execution agreement; nil where there is none.
    public internal(set) var agreement: InstalmentAgreement?
    /// Whether execution went beyond the ruling.
    public internal(set) var wentBeyondRuling = false

    /// A ruling that may be served or reviewed.
    @nonexhaustive
    public enum RulingKind: UInt8, Vocabulary {
        case nonAcceptance
        case refusal
        case grant

        public var term: Term {
            switch self {
            case .nonAcceptance: Term("non-acceptance", "不予受理", "non-acceptance")
            case .refusal: Term("refusal", "不准予执行", "refusal")
            case .grant: Term("grant", "准予执行", "grant")
            }
        }
    }

    /// Before the decision is served.
    public init() {}

    public static let name = Term("non-litigation-enforcement", "行政非诉执行", "non-litigation enforcement")
    public static let initial = Phase.unopened
    public static let finals: EnumSet<Phase> = [
        .performedVoluntarily, .windowExpired, .executionTerminated, .executionReversed, .closed,
    ]
    public static let table = makeTable()

    /// Closed when carried out, though the execution may still be reversed; and when the higher court let a
    /// non-acceptance or a refusal stand.
    public var isClosed: Bool {
        isFinal || phase == .executed || (isReviewed && (phase == .notAccepted || phase == .refused))
    }

    static let courts: EnumSet<AdministrativeRole> = [.court, .panel]
    static let applicants: EnumSet<AdministrativeRole> = [.agency, .reconsiderationOrgan]
    static let executors: EnumSet<AdministrativeRole> = [.executor, .government, .agency, .court]
    /// The phases in which an application is looked at.
    static let applicable: EnumSet<Phase> = [.remedyPeriodRunning, .remedyPending, .windowOpen, .demandServed]

    /// Whether an expropriation compensation decision is to be enforced.
    public var isExpropriation: Bool { request?.isExpropriation ?? false }

    /// Only an award gives the right-holder a time of its own; only a deferral granted in the window moves the window;
    /// only an expropriation ruling that grants is served within a time; nothing but a refusal opens the review.
    public func rule(for kind: Act.Kind) -> Rule<Self> {
        let rule = Self.table[kind]
        switch kind {
        case .remedyLapses, .remedyDecided:
            return decision?.isAward == true ? rule : rule.without(starting: [.rightHolderWindow])
        case .deferFine:
            return phase == .windowOpen || phase == .demandServed ? rule : rule.without(starting: [.applicationWindow])
        case .grant, .grantOnReview:
            return isExpropriation ? rule : rule.without(starting: [.rulingService])
        case .serveRuling: return ruling == .grant || isReviewed ? rule.without(starting: [.reviewRequest]) : rule
        case .serveDecision, .startRemedyClock, .remedyUsed, .leaveToJudgment, .closeAfterRevocation, .serveDemand,
            .perform, .lapse, .lapseAfterDemand, .preserve, .applyToCourt, .applyAsRightHolder, .enforceAgreement,
            .askSupplement, .supplyPapers, .supplementResult, .refuseUnsupplied, .accept, .refuseAcceptance,
            .upperReview, .orderAcceptance, .upholdNonAcceptance, .bookReview, .hearBothSides, .extendReview, .refuse,
            .upperReviewRefusal, .upholdRefusal, .urgent, .completeUrgent, .assignToGovernment, .assignToBureau,
            .extendExecution, .execute, .agree, .suspend, .resumeExecution, .endAfterThreeYears, .terminate, .complete,
            .reverse, .letRulingStand:
            return rule
        }
    }

    /// The application as a value, with what the file knows of periods and demand.
    public func application(
        of request: CourtRequest, on day: CivilDate, in law: LegalContext
    ) -> NonLitigationApplication {
        NonLitigationApplication(
            on: day, remedyLastDay: remedyEnd(in: law), deferredUntil: deferredUntil, urgedOn: demandedOn,
            papers: request.papers, isSignedByHead: request.isSignedByHead,
            isSealedAndDated: request.isSealedAndDated, goodReason: request.goodReason)
    }

    /// From when to when the organ may apply.
    public func window(in law: LegalContext) -> NonLitigationWindow {
        if opensSuit {
            return NonLitigationWindow(
                suit: lastDay(of: .suitAfterDecision, in: law), reconsideration: nil, deferredUntil: deferredUntil)
        }
        if remedyResult != nil {
            return NonLitigationWindow(suit: remedyLastDay, reconsideration: nil, deferredUntil: deferredUntil)
        }
        return NonLitigationWindow(
            suit: lastDay(of: .suitPeriod, in: law), reconsideration: lastDay(of: .reconsiderationPeriod, in: law),
            deferredUntil: deferredUntil)
    }

    /// Whether the remedy last ended opens fifteen days to sue.
    var opensSuit: Bool { remedyResult?.opensSuit(after: endedRemedy) ?? false }

    /// The last day of the later remedy; nil where it cannot be told.
    func remedyEnd(in law: LegalContext) -> CivilDate? { window(in: law).remedyLastDay }
}
