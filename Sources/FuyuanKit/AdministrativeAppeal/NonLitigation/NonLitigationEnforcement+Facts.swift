extension NonLitigationEnforcement {
    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .reconsiderationPeriod: [.reconsiderationApplication, .reconsiderationApplicationCap]
        case .suitPeriod: [.administrativeSuit, .demolitionPenaltySuit, .administrativeSuitUnnotified]
        case .suitAfterDecision: [.suitAfterReconsideration]
        // law: administrative.L-N01 administrative.L-N01b
        case .applicationWindow: [.nonLitigationApplication, .deferredFineApplication]
        case .rightHolderWindow: [.rightHolderApplication]
        case .demandTerm: [.performanceUrging]
        case .supplementTerm: []
        case .acceptance: [.nonLitigationAcceptance, .expropriationAcceptance]
        case .ruling: [.nonLitigationRuling, .nonLitigationSubstanceRuling, .expropriationRuling]
        case .rulingService: [.nonLitigationRefusalService, .expropriationRefusalService, .expropriationGrantService]
        case .reviewRequest: [.nonLitigationReconsideration]
        case .upperRuling: [.nonLitigationAcceptanceReview, .nonLitigationRefusalReview]
        case .urgentTerm: [.nonLitigationUrgent]
        case .bureauTerm: [.nonLitigationEnforcementTerm]
        case .stayLapse: [.executionStayLapse]
        }
    }

    /// Expropriation has its own times in court; a hearing turns seven working days into thirty days; where the remedies
    /// were not told, a year runs.
    public func limit(of clock: Clock) -> TimeLimit? {
        switch clock {
        case .reconsiderationPeriod:
            decision?.isTold == false ? .reconsiderationApplicationCap : .reconsiderationApplication
        case .suitPeriod:
            switch decision?.suitTerm {
            case .demolitionOrder: .demolitionPenaltySuit
            case .usual, nil: decision?.isTold == false ? .administrativeSuitUnnotified : .administrativeSuit
            }
        case .applicationWindow:
            if let deferredUntil, remedyLastDay.map({ $0 < deferredUntil }) ?? true {
                .deferredFineApplication
            } else {
                .nonLitigationApplication
            }
        case .acceptance: isExpropriation ? .expropriationAcceptance : .nonLitigationAcceptance
        case .ruling:
            isExpropriation
                ? .expropriationRuling : hearing == nil ? .nonLitigationRuling : .nonLitigationSubstanceRuling
        case .rulingService:
            !isExpropriation
                ? .nonLitigationRefusalService
                : ruling == .grant ? .expropriationGrantService : .expropriationRefusalService
        case .upperRuling: ruling == .nonAcceptance ? .nonLitigationAcceptanceReview : .nonLitigationRefusalReview
        case .suitAfterDecision, .rightHolderWindow, .demandTerm, .supplementTerm, .reviewRequest, .urgentTerm,
            .bureauTerm, .stayLapse:
            Self.table.limit(of: clock)
        }
    }

    public static func owner(of phase: Phase) -> AdministrativeRole? {
        switch phase {
        case .unopened, .windowOpen, .supplementRequested, .notAccepted, .refused: .agency
        case .decisionServed, .remedyPending: .system
        case .remedyPeriodRunning, .demandServed: .addressee
        case .applied, .urgentExecution, .granted, .assignedToCourtBureau: .court
        case .refusalUnderReview, .refusedUnderReview: .higherCourt
        case .accepted, .writtenReview, .enhancedReview: .panel
        case .assignedToGovernment: .government
        case .executing, .executionAgreed, .executionSuspended, .executed: .executor
        case .performedVoluntarily, .windowExpired, .executionTerminated, .executionReversed, .closed: nil
        }
    }

    /// The remedies run from service, the window from their end, the right-holder's time from the end of the window, the
    /// ruling from acceptance.
    public func anchor(of clock: Clock, for act: Act, in occasion: Occasion<AdministrativeRole>) -> CivilDate? {
        switch clock {
        case .reconsiderationPeriod, .suitPeriod: decision?.servedOn ?? standing.lastDay
        case .suitAfterDecision: opensSuit ? remedyResult?.servedOn ?? occasion.day : nil
        case .applicationWindow: window(in: occasion.law).start
        case .rightHolderWindow: window(in: occasion.law).lastDay(in: occasion.law)
        case .ruling: acceptedOn ?? occasion.day
        case .demandTerm: demandedOn ?? occasion.day
        case .reviewRequest, .rulingService:
            if case .serveRuling(let it) = act { it.servedOn ?? occasion.day } else { occasion.day }
        case .supplementTerm, .acceptance, .upperRuling, .urgentTerm, .bureauTerm, .stayLapse: occasion.day
        }
    }

    public func orderedLastDay(of clock: Clock, for act: Act, in occasion: Occasion<AdministrativeRole>) -> CivilDate? {
        switch clock {
        case .reconsiderationPeriod: decision?.reconsiderationLastDay
        case .suitPeriod: decision?.suitLastDay
        case .suitAfterDecision: remedyResult?.suitLastDay
        case .supplementTerm: if case .askSupplement(let it) = act { it.until } else { nil }
        case .applicationWindow, .rightHolderWindow, .demandTerm, .acceptance, .ruling, .rulingService, .reviewRequest,
            .upperRuling, .urgentTerm, .bureauTerm, .stayLapse:
            nil
        }
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<AdministrativeRole>, _ permit: Permit<Self>,
        into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .serveDecision(let it):
            decision = it
            if decision?.servedOn == nil { decision?.servedOn = occasion.day }
            organ = occasion.actor.id
        case .deferFine(let it): deferredUntil = it.until
        case .remedyUsed(let it): remedy = it
        case .remedyLapses: remedyLastDay = remedyEnd(in: occasion.law)
        case .remedyDecided(let it): settle(it, in: occasion, &outcome)
        case .closeAfterRevocation(let it): remedyResult = it
        case .serveDemand(let it): demandedOn = it.servedOn ?? occasion.day
        case .applyToCourt(let it), .applyAsRightHolder(let it): apply(it, in: occasion, &outcome)
        case .enforceAgreement(let it): apply(it.request, in: occasion, &outcome)
        case .accept(let it), .supplementResult(let it), .orderAcceptance(let it): take(it, in: occasion, &outcome)
        case .refuseAcceptance(let it), .refuseUnsupplied(let it):
            ruling = .nonAcceptance
            isReviewed = false
            if it.hasOwnPower { outcome.emits.insert(.organEnforcesItself) }
        case .hearBothSides(let it): hearing = it
        case .extendReview(let it): standing.fix(.ruling, lastDay: it.until, permit)
        case .grant, .grantOnReview:
            isReviewed = act.kind == .grantOnReview
            ruling = .grant
        case .refuse:
            ruling = .refusal
            isReviewed = false
        case .upholdNonAcceptance, .upholdRefusal: isReviewed = true
        case .assignToGovernment(let it): separation = it
        case .extendExecution:
            if let longest = TimeLimit.nonLitigationEnforcementTerm.extensible?.longest {
                standing.extend(.bureauTerm, by: longest, permit)
            }
        case .execute(let it): note(it, &outcome)
        case .agree(let it): agreement = it
        case .complete: if separation != nil { outcome.emits.insert(.reportToCourt) }
        case .startRemedyClock, .leaveToJudgment, .perform, .lapse, .lapseAfterDemand, .preserve, .askSupplement,
            .supplyPapers, .serveRuling, .upperReview, .bookReview, .upperReviewRefusal, .urgent, .completeUrgent,
            .assignToBureau, .suspend, .resumeExecution, .endAfterThreeYears, .terminate, .reverse, .letRulingStand:
            break
        }
    }

    /// A withdrawn or mediated remedy leaves the periods as they were, but the window does not open before it ended.
    private mutating func settle(
        _ result: RemedyResult, in occasion: Occasion<AdministrativeRole>, _ outcome: inout Outcome<Self>
    ) {
        let before = remedyEnd(in: occasion.law)
        remedyResult = result
        endedRemedy = remedy
        if remedyResult?.servedOn == nil { remedyResult?.servedOn = occasion.day }
        switch result.outcome {
        case .changed, .mediated: outcome.emits.insert(.applyByReconsiderationOrgan)
        case .maintained, .rejected, .withdrawn, .revoked: break
        }
        if opensSuit {
            remedyLastDay =
                result.suitLastDay
                ?? remedyResult?.servedOn.flatMap {
                    TimeLimit.suitAfterReconsideration.lastDay(from: $0, in: occasion.law)
                }
        } else {
            let ended = remedyResult?.servedOn ?? occasion.day
            remedyLastDay = before.map { max($0, ended) } ?? ended
        }
    }

    private mutating func apply(
        _ request: CourtRequest, in occasion: Occasion<AdministrativeRole>, _ outcome: inout Outcome<Self>
    ) {
        self.request = request
        appliedOn = occasion.day
        if request.mayBeTaken(request.objects) == false { outcome.emits.insert(.organEnforcesItself) }
    }

    /// What the organ must enforce itself stays outside.
    private mutating func take(
        _ accepted: AcceptedRequest, in occasion: Occasion<AdministrativeRole>, _ outcome: inout Outcome<Self>
    ) {
        let asked = request?.objects ?? []
        objects = accepted.objects.isEmpty ? asked : accepted.objects
        acceptedOn = occasion.day
        hearing = nil
        court = act(by: occasion) ?? court
        if objects != asked { outcome.emits.insert(.organEnforcesItself) }
    }

    /// The accepting court; a higher court that orders acceptance is not it.
    private func act(by occasion: Occasion<AdministrativeRole>) -> ActorID? {
        Self.courts.contains(occasion.actor.role) ? occasion.actor.id : nil
    }

    /// What goes beyond the ruling is an act of its own, open to suit.
    /// law: administrative.V-N13
    private mutating func note(_ step: ExecutionStep, _ outcome: inout Outcome<Self>) {
        guard step.isWithinRuling == false else { return }
        wentBeyondRuling = true
        outcome.emits.insert(.newReviewableAct)
    }
}
