extension NonLitigationEnforcement {
    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<AdministrativeRole>) -> Bool? {
        switch condition {
        case .rightsTold: decision?.isTold
        case .usedInTime: isRemedyInTime(act, in: occasion)
        case .remediesOver: areRemediesOver(act, in: occasion)
        case .noRemedyPending: phase != .remedyPending
        case .withinWindow: isWithinWindow(act, in: occasion)
        case .withinSuitWindow: isWithinSuitWindow(act, in: occasion)
        case .windowPassed: isWindowPassed(in: occasion)
        case .demandComplete: demanding(act).map(Self.isComplete)
        case .demandTermPassed:
            requested(act).flatMap {
                application(of: $0, on: occasion.day, in: occasion.law).isAfterDemand(in: occasion.law)
            }
        case .demandedBefore:
            agreed(act).map { it in it.demandedOn.map { $0 <= decision?.servedOn ?? occasion.day } ?? false }
        case .agreementEnforceable: agreed(act).flatMap(\.isEnforceable)
        case .isAward: decision?.isAward
        case .organWindowPassed: isInTime(.applicationWindow, in: occasion).map { !$0 }
        case .rightHolderInTime: isInTime(.rightHolderWindow, in: occasion)
        case .papersComplete: requested(act).map { $0.papers == .all }
        case .signedAndSealed: requested(act).map { $0.isSignedByHead && $0.isSealedAndDated }
        case .expropriationPapers: requested(act).map { !$0.isExpropriation || $0.expropriationPapers == .all }
        case .withoutOwnPower: hasNoOwnPower(act)
        case .conditionsMet: accepting(act).map { $0.unmet.isEmpty }
        case .suppliedInTime: isSuppliedInTime(in: occasion)
        case .acceptedInTime: isInTime(.acceptance, in: occasion)
        case .reasonsGiven: isReasoned(act)
        case .groundNamed: refusing(act).map { !$0.grounds.isEmpty || !$0.expropriationGrounds.isEmpty }
        case .bothHeard: areBothHeard(act)
        case .noRefusalGround: granting(act).map { $0.grounds.isEmpty && $0.expropriationGrounds.isEmpty }
        case .ruledInTime: isInTime(.ruling, in: occasion)
        case .servedInTime: clocks.isRunning(.rulingService) ? isServedInTime(act, in: occasion) : true
        case .askedInTime: isInReviewTime(occasion)
        case .notReviewedBefore: !isReviewed
        case .rightApplicant: isRightApplicant(occasion.actor)
        case .sameCourt: court == nil ? true : occasion.actor.id.map { $0 == court }
        case .upperRuledInTime: isInTime(.upperRuling, in: occasion)
        case .publicSafety: urging(act).flatMap(\.isForPublicSafety)
        case .presidentApproved: isApprovedByPresident(act)
        case .executedInTime: isExecutedInTime(in: occasion)
        case .highCourtApproved: extending(act).flatMap(\.isApprovedByHighCourt)
        case .isExpropriation: isExpropriation
        case .separationAllowed: assigning(act).flatMap { isSeparationAllowed($0, in: occasion.law) }
        case .rightExecutor: isRightExecutor(occasion.actor)
        case .rightReverser: isRightReverser(occasion.actor)
        case .notAtNight: executing(act).flatMap { Self.isByDay($0, on: occasion.day, in: occasion.law) }
        case .noCutting: executing(act).flatMap { $0.cutsResidents.map { !$0 } }
        case .withinScope: executing(act).flatMap(\.isWithinRuling)
        case .organRun: isSeparated
        case .wasRemedied: settling(act).flatMap { $0.waivesAddedFine ? $0.isRemedied : true }
        case .stayGroundNamed: staying(act).map { !$0.grounds.isEmpty }
        case .causeGone: resuming(act).map { phase == .executionAgreed ? $0.isAgreementBroken : $0.isCauseGone }
        case .threeYearsPassed: haveThreeYearsPassed(in: occasion)
        case .noHarmNoMeans: lapsing(act).flatMap(Self.isHopeless)
        case .baseFell: reversing(act).map { $0.isBaseGone || $0.wasWrong }
        case .strongReason: preserving(act).map { !($0.reason ?? "").isEmpty }
        case .securityGiven: occasion.actor.role == .rightHolder ? preserving(act).flatMap(\.hasSecurity) : true
        case .revoked: resulting(act).map { $0.outcome == .revoked }
        case .stillStands: deciding(act).map { $0.outcome != .revoked }
        case .reviewTimePassed: isReviewed ? true : isInReviewTime(occasion).map { !$0 }
        }
    }

    /// Where a result opens fifteen days to sue, those must have passed; before an application, a deferral too.
    private func areRemediesOver(_ act: Act?, in occasion: Occasion<AdministrativeRole>) -> Bool? {
        guard case .remedyDecided(let it) = act else {
            let end = requested(act) == nil ? remedyEnd(in: occasion.law) : window(in: occasion.law).start
            return end.map { occasion.day > $0 }
        }
        guard it.opensSuit(after: remedy) else { return true }
        let last =
            it.suitLastDay
            ?? TimeLimit.suitAfterReconsideration.lastDay(from: it.servedOn ?? occasion.day, in: occasion.law)
        return last.map { occasion.day > $0 }
    }

    /// A decision changed or settled on reconsideration is the reconsideration organ's to enforce, any other its maker's.
    /// law: administrative.8-X10
    private func isRightApplicant(_ actor: Actor<AdministrativeRole>) -> Bool? {
        let isTheirs = remedyResult?.outcome == .changed || remedyResult?.outcome == .mediated
        guard isTheirs == (actor.role == .reconsiderationOrgan) else { return false }
        return isTheirs || organ == nil ? true : actor.id.map { $0 == organ }
    }

    private func isRemedyInTime(_ act: Act?, in occasion: Occasion<AdministrativeRole>) -> Bool? {
        guard case .remedyUsed(let it) = act else { return nil }
        let clock: Clock =
            it.route == .reconsideration
            ? .reconsiderationPeriod : opensSuit ? .suitAfterDecision : .suitPeriod
        return lastDay(of: clock, in: occasion.law).map { (it.filedOn ?? occasion.day) <= $0 }
    }

    private func isWithinWindow(_ act: Act?, in occasion: Occasion<AdministrativeRole>) -> Bool? {
        requested(act).flatMap {
            application(of: $0, on: occasion.day, in: occasion.law).isInWindow(in: occasion.law)
        }
    }

    /// 行诉法解释 art. 156 counts from the time to sue; a reason stated is looked at all the same.
    private func isWithinSuitWindow(_ act: Act?, in occasion: Occasion<AdministrativeRole>) -> Bool? {
        guard let request = requested(act) else { return nil }
        if !(request.goodReason ?? "").isEmpty { return true }
        return window(in: occasion.law).lastDayBySuit(in: occasion.law).map { occasion.day <= $0 }
    }

    /// Of an award the right-holder's six months must have passed too.
    private func isWindowPassed(in occasion: Occasion<AdministrativeRole>) -> Bool? {
        let clock: Clock = decision?.isAward == true ? .rightHolderWindow : .applicationWindow
        return isInTime(clock, in: occasion).map { !$0 }
    }

    private static func isComplete(_ demand: ServedDemand) -> Bool {
        demand.contents.isSuperset(of: demand.isForMoney ? .all : .all(but: [.amount]))
    }

    /// What is taken up, or asked for, must not be what the organ enforces itself.
    private func hasNoOwnPower(_ act: Act?) -> Bool? {
        if let asked = requested(act) { return asked.mayBeTaken(asked.objects) }
        guard let request, let accepted = accepting(act) else { return nil }
        return request.mayBeTaken(accepted.objects.isEmpty ? request.objects : accepted.objects)
    }

    private func isSuppliedInTime(in occasion: Occasion<AdministrativeRole>) -> Bool? {
        guard let running = clocks[.supplementTerm] else { return nil }
        return running.fixedLastDay == nil ? true : isInTime(.supplementTerm, in: occasion)
    }

    private func isReasoned(_ act: Act?) -> Bool? {
        declining(act).map(\.isReasoned) ?? refusing(act).map { !($0.reasons ?? "").isEmpty }
    }

    private func areBothHeard(_ act: Act?) -> Bool? {
        if case .hearBothSides(let it) = act { return it.areBothHeard }
        return hearing.map(\.areBothHeard) ?? false
    }

    /// Nil until the ruling that stands was served.
    private func isInReviewTime(_ occasion: Occasion<AdministrativeRole>) -> Bool? {
        clocks.isRunning(.reviewRequest) ? isInTime(.reviewRequest, in: occasion) : nil
    }

    private func isServedInTime(_ act: Act?, in occasion: Occasion<AdministrativeRole>) -> Bool? {
        guard case .serveRuling(let it) = act else { return nil }
        return lastDay(of: .rulingService, in: occasion.law).map { (it.servedOn ?? occasion.day) <= $0 }
    }

    private func isApprovedByPresident(_ act: Act?) -> Bool? {
        if case .extendExecution(let it) = act { return it.isApprovedByPresident }
        return urging(act).flatMap(\.isApprovedByPresident)
    }

    private func isExecutedInTime(in occasion: Occasion<AdministrativeRole>) -> Bool? {
        if phase == .urgentExecution { return isInTime(.urgentTerm, in: occasion) }
        return clocks[.bureauTerm] == nil ? true : isInTime(.bureauTerm, in: occasion)
    }

    /// What stays with the court's bureau is no separation.
    private func isSeparationAllowed(_ it: SeparationAssignment, in law: LegalContext) -> Bool? {
        if it.executor == .courtBureau { return false }
        if objects.isEmpty { return nil }
        let hasLocal =
            !(it.localInstrument ?? "").isEmpty
            || law.value(of: .separatesOutsideExpropriation) == .flag(true)
        return objects.allSatisfy {
            SeparationOfExecution($0, hasOwnPower: request?.hasOwnPower, hasLocalMechanism: hasLocal)
                .findings(assignedTo: it.executor).isEmpty
        }
    }

    /// Whether the execution is separated from the court; what is left to its bureau is not.
    private var isSeparated: Bool { separation.map { $0.executor != .courtBureau } ?? false }

    /// In separated mode no court executes, under whatever name; otherwise the court's bureau does.
    private func isRightExecutor(_ actor: Actor<AdministrativeRole>) -> Bool {
        if actor.role == .executor { return !isSeparated || actor.id == nil || actor.id != court }
        return isSeparated != (actor.role == .court)
    }

    /// Restoring is not for a court where another executed; what an organ received it may give back by itself.
    private func isRightReverser(_ actor: Actor<AdministrativeRole>) -> Bool {
        !isSeparated || (actor.role != .court && isRightExecutor(actor))
    }

    private static func isByDay(_ step: ExecutionStep, on day: CivilDate, in law: LegalContext) -> Bool? {
        if step.isUrgent { return true }
        if step.isAtNight == true { return false }
        guard let isHoliday = law.calendar.isStatutoryHoliday(day) else { return nil }
        return isHoliday ? false : step.isAtNight.map { !$0 }
    }

    /// Full years are a fact of the calendar: their end is not moved off a rest day.
    private func haveThreeYearsPassed(in occasion: Occasion<AdministrativeRole>) -> Bool? {
        guard let start = clocks[.stayLapse]?.start else { return nil }
        return TimeLimit.executionStayLapse.counting(on: start, in: occasion.law)
            .unrolledDay(from: start, in: occasion.law, governedBy: start).map { occasion.day > $0 }
    }

    private static func isHopeless(_ it: LapsedExecution) -> Bool? {
        if it.hasObviousHarm == true || it.hasMeans == true { return false }
        return it.hasObviousHarm == nil || it.hasMeans == nil ? nil : true
    }
}
