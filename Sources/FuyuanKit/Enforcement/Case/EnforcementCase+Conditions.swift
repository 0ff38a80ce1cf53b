extension EnforcementCase {
    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<EnforcementRole>) -> Bool? {
        switch condition {
        case .basisEffective: return has(.basisEffective, act)
        case .applicantEntitled: return has(.applicantEntitled, act)
        case .contentDeterminate: return has(.contentDeterminate, act)
        case .debtorNamed: return has(.debtorNamed, act)
        case .unperformed: return has(.unperformed, act)
        case .jurisdictionRight: return filing(act).flatMap { isCourtRight($0) }
        case .levelRight: return filing(act).flatMap { isLevelRight($0) }
        case .performanceConcrete: return application.map { $0.isPerformanceConcrete ?? true }
        case .transferable: return moved(act).map { $0.transferGround != nil }
        case .instrumentComplete: return application.flatMap(\.isInstrumentComplete)
        case .filedInTime: return isInTime(.filingReview, in: occasion)
        case .numberRight: return isNumberRight(act)
        case .notForLateness: return isAcceptedThoughLate(act)
        case .recusalChecked: return assignment(act).flatMap(\.isRecusalChecked)
        case .doneInTime: return isDoneInTime(act, in: occasion)
        case .noticeInTime: return isInTime(.notice, in: occasion)
        case .noticeComplete:
            return notice(act).map { $0.contents.isSuperset(of: NoticeContent.required(for: application?.duties)) }
        case .reportOrderTogether:
            return notice(act).map { $0.hasReportOrder || application?.duties.contains(.money) == false }
        case .noticeAfterMeasureInTime: return isInTimeWhereRunning(.noticeAfterMeasure, in: occasion)
        case .objectionInTime: return isInTime(.jurisdictionObjection, in: occasion)
        case .leadVerifiedInTime: return isInTimeWhereRunning(.leadVerification, in: occasion)
        case .windowOver: return isInTime(.performanceWindow, in: occasion).map { !$0 }
        case .nothingOpen: return isNothingOpen(act)
        case .measureInForce: return isControlled
        case .noBankruptcy: return !isBankrupt
        case .ordersConduct: return application.map { !$0.duties.subtracting([.money]).isEmpty }
        case .ordersHandOver: return application.map { $0.duties.contains(.handOver) }
        case .securityAccepted: return granted(act).flatMap { $0.ground == .security ? $0.isAcceptedByCreditor : true }
        case .stayWithinLimit: return granted(act).flatMap { isWithinLimit($0, in: occasion) }
        case .stayRunOut: return isStayRunOut(act, in: occasion)
        case .pauseOver: return isPauseOver
        case .returnsThere: return act.map { Self.target(of: $0.kind) == pausedIn || $0.kind == .goOnRevived }
        case .wholeCasePause: return isWholeCasePaused(act)
        case .reviewSuspends: return review(act).map { $0.isSettingAside || $0.hasSecurity }
        case .basisFits: return act.flatMap { fitsBasis($0) }
        case .breached: return revival(act).map { $0.isBreached || $0.isDefrauded }
        case .notSued: return !isSuedOnSettlement
        case .revivalInTime: return isRevivedInTime(act, in: occasion)
        case .enterpriseDebtor: return isEnterprise(act)
        case .partyConsents: return transfer(act).map { !$0.consents.isEmpty }
        case .presidentApproved: return isApproved(act)
        case .soleDebtor: return application.map { !$0.hasOtherDebtors }
        case .otherDebtors: return application.map(\.hasOtherDebtors)
        case .pausedForBankruptcy: return isBankrupt
        case .nothingFound: return roundEnd(act).map { $0.property != .executable && !$0.steps.isEmpty }
        case .roundApproved: return roundEnd(act).map(\.isApproved)
        case .roundOldEnough:
            return filedOn.flatMap { RoundEndReview.isOldEnough(filed: $0, on: occasion.day, in: occasion.law) }
        case .roundConditions: return roundEnd(act).map(\.isPrepared)
        case .roundExhausted: return roundEnd(act).map(\.isExhausted)
        case .roundUndisposable: return roundEnd(act).map(\.isUndisposable)
        case .endedByWithdrawal: return termination.map { $0 == .creditorWithdrew }
        case .withinLimitation: return isWithinLimitation(in: occasion)
        case .groundFitsBasis: return refused(act).flatMap { fits($0) }
        case .limitationRaised: return refused(act).map { !$0.contains(.limitationDefence) || isLimitationRaised }
        case .reconsiderationAsked: return isReconsiderationAsked
        case .reconsiderationInTime: return isInTime(.reconsideration, in: occasion)
        case .entrusted: return cancellation.map { $0 == .entrusted }
        case .sixMonthsPassed: return isInTime(.inaction, in: occasion).map { !$0 }
        case .disposalCovered, .mayPay, .goesOnNow, .fundsPaid: return holdsOfParts(condition, for: act)
        }
    }

    /// Whether the creditor applies again in time. The application interrupted the limitation; whether it began anew then
    /// (执行程序解释 art. 20) or when the procedure ended (民法典 art. 195) is disputed: nil between the two.
    private func isWithinLimitation(in occasion: Occasion<EnforcementRole>) -> Bool? {
        func isOver(_ start: CivilDate?) -> Bool? {
            start.flatMap { TimeLimit.enforcementApplication.lastDay(from: $0, in: occasion.law) }
                .map { occasion.day > $0 }
        }
        if isOver(appliedOn) == false { return true }
        return isOver(clocks[.obstruction]?.start) == true ? false : nil
    }

    /// The phase an act takes a paused case back to.
    static func target(of kind: Act.Kind) -> Phase? {
        table[kind].from == [.stayed, .suspended] ? table[kind].to : nil
    }

    /// The act that takes the paused case back to where it stood; nil where it is not stayed or suspended.
    public var goOnAct: Act? {
        switch pausedIn {
        case .filed?: .goOnFiled
        case .notified?: .goOnNotified
        case .investigating?: .goOnInvestigating
        case .controlling?: .goOnControlling
        case .disposing?: .goOnDisposing
        case .enforcingConduct?: .goOnConduct
        case .distributing?: .goOnDistributing
        case .reversalOpen?: .goOnReversal
        case .resumed?: .goOnRevived
        case .unopened?, .applied?, .notAccepted?, .stayed?, .suspended?, .settlementPerforming?,
            .bankruptcyReview?, .roundEnded?, .completed?, .terminated?, .refused?, .rejected?, .cancelled?, nil:
            nil
        }
    }
}

/// The parts of the answers.
extension EnforcementCase {
    private func has(_ requirement: FilingRequirement, _ act: Act?) -> Bool? {
        filing(act).map { !$0.lacking.contains(requirement) }
    }

    private func isCourtRight(_ filing: FilingReview) -> Bool? {
        if filing.lacking.contains(.jurisdiction) { return false }
        return application.map { asked in filing.court.map { asked.basis.competentCourts.contains($0) } ?? true }
    }

    private func isLevelRight(_ filing: FilingReview) -> Bool? {
        application.map { filing.isLevelRight(for: $0.basis) ?? true }
    }

    private func isNumberRight(_ act: Act?) -> Bool? {
        switch act {
        case .accept(let it):
            application.flatMap { asked in
                let type: EnforcementCaseType = asked.basis == .preservationRuling ? .preservation : .first
                return Self.isNumber(it.number, of: type)
            }
        case .continueRevived(let it): Self.isNumber(it.number, of: .revived)
        case .breachRevive(let it): Self.isNumber(it.number, of: .revived)
        case _: nil
        }
    }

    /// Whether a number, where there is one, is of a type; nil for the numbers used before 2016, which have none.
    private static func isNumber(_ number: CaseNumber?, of type: EnforcementCaseType) -> Bool? {
        guard let number else { return true }
        return number.isLegacy ? nil : EnforcementCaseType(number) == type
    }

    /// Two years from the last day agreed, or from a payment or demand after it (执行和解规定 art. 10).
    private func isRevivedInTime(_ act: Act?, in occasion: Occasion<EnforcementRole>) -> Bool? {
        guard let began = revival(act)?.interruptedOn else { return isInTime(.revival, in: occasion) }
        let start = settlement?.lastDay.map { Swift.max($0, began) } ?? began
        return TimeLimit.revivalAfterSettlement.lastDay(from: start, in: occasion.law).map { occasion.day <= $0 }
    }

    private func isAcceptedThoughLate(_ act: Act?) -> Bool? {
        guard let it = dismissed(act), let application else { return nil }
        return !it.lacking.contains(.timely) || !application.basis.isLatenessOnlyDefence
    }

    private func isInTimeWhereRunning(_ clock: Clock, in occasion: Occasion<EnforcementRole>) -> Bool? {
        clocks.isRunning(clock) ? isInTime(clock, in: occasion) : true
    }

    /// Internal times: the clock each act waits for.
    private func isDoneInTime(_ act: Act?, in occasion: Occasion<EnforcementRole>) -> Bool? {
        switch act?.kind {
        case .assignHandler?: isInTimeWhereRunning(.handlerAssignment, in: occasion)
        case .askCreditorLeads?: isInTimeWhereRunning(.creditorLeads, in: occasion)
        case .startInvestigation?: isInTimeWhereRunning(.investigationStart, in: occasion)
        case .finishInvestigation?: isInTimeWhereRunning(.investigationEnd, in: occasion)
        case .recheckRound?: isInTimeWhereRunning(.recheck, in: occasion)
        case .shieldRound?: isInTimeWhereRunning(.shielding, in: occasion)
        case .requestExtension?: extensionRequestDay(in: occasion.law).map { occasion.day <= $0 }
        case _: nil
        }
    }

    private func isNothingOpen(_ act: Act?) -> Bool? {
        switch act {
        case .voluntaryPerformance(let it), .fullyPaid(let it): it.open.isEmpty
        case .conductEnforced: application.map { !$0.duties.contains(.money) }
        case _: nil
        }
    }

    private func isWithinLimit(_ stay: GrantedStay, in occasion: Occasion<EnforcementRole>) -> Bool? {
        guard let until = stay.until else { return true }
        let limit: TimeLimit = stay.ground == .security ? .stayOnSecurity : .stayBySuperior
        return limit.lastDay(from: occasion.day, in: occasion.law).map { until <= $0 }
    }

    private func isStayRunOut(_ act: Act?, in occasion: Occasion<EnforcementRole>) -> Bool? {
        guard case .stayOver(let it) = act else { return nil }
        guard it.cause == .termOver else { return true }
        return isInTime(.stay, in: occasion).map { !$0 }
    }

    /// A third party’s objection pauses the whole case only where nothing else is executable.
    private func isWholeCasePaused(_ act: Act?) -> Bool? {
        guard case .suspend(let it) = act else { return nil }
        switch it.ground {
        case .thirdPartyObjectionSound: return it.isNothingElseExecutable
        case .coOwnerPartitionSuit: return false
        case .creditorAgreesDelay, .partyDiedAwaitHeir, .entityEndedNoSuccessor, .retrial, .awardUnderReview,
            .settlement, .bankruptcyTransfer, .bankruptcyAdmitted, .other:
            return true
        }
    }

    /// The application tells of one debtor; of several, another may be the enterprise.
    private func isEnterprise(_ act: Act?) -> Bool? {
        guard let application else { return nil }
        if application.debtor == .enterprise { return true }
        return act?.kind == .decideTransferForOneDebtor ? nil : false
    }

    private func fitsBasis(_ act: Act) -> Bool? {
        switch act {
        case .awardUnderReview: application.map { $0.basis == .arbitralAward }
        case .notarialUnderReview: application.map { $0.basis == .notarialInstrument }
        case _: nil
        }
    }

    private func fits(_ grounds: EnumSet<RefusalGround>) -> Bool? {
        application.map { asked in !grounds.isEmpty && grounds.allSatisfy { $0.applies(to: asked.basis) } }
    }

    private func isApproved(_ act: Act?) -> Bool? {
        switch act {
        case .decideTransfer(let it), .decideTransferForOneDebtor(let it): it.isSignedByPresident
        case .extendStay(let it): it.isApprovedByPresident
        case .extendTerm(let it): it.isApprovedByPresident
        case _: nil
        }
    }
}

/// What an act brings.
extension EnforcementCase {
    private func filing(_ act: Act?) -> FilingReview? {
        guard case .accept(let it) = act else { return nil }
        return it
    }

    private func dismissed(_ act: Act?) -> EnforcementFilingRefusal? {
        switch act {
        case .refuseAcceptance(let it), .rejectApplication(let it): it
        case _: nil
        }
    }

    private func moved(_ act: Act?) -> EnforcementApplication? {
        guard case .transferByTrialDivision(let it) = act else { return nil }
        return it
    }

    private func assignment(_ act: Act?) -> HandlerAssignment? {
        guard case .assignHandler(let it) = act else { return nil }
        return it
    }

    func notice(_ act: Act?) -> EnforcementNotice? {
        switch act {
        case .issueNotice(let it), .noticeAfterImmediate(let it), .continueRevivedNotice(let it),
            .noticeReversal(let it):
            it
        case _: nil
        }
    }

    private func granted(_ act: Act?) -> GrantedStay? {
        guard case .grantStay(let it) = act else { return nil }
        return it
    }

    private func review(_ act: Act?) -> AwardReview? {
        guard case .awardUnderReview(let it) = act else { return nil }
        return it
    }

    private func revival(_ act: Act?) -> SettlementRevival? {
        guard case .breachRevive(let it) = act else { return nil }
        return it
    }

    private func transfer(_ act: Act?) -> CaseTransferDecision? {
        switch act {
        case .decideTransfer(let it), .decideTransferForOneDebtor(let it): it
        case _: nil
        }
    }

    private func roundEnd(_ act: Act?) -> RoundEndReview? {
        guard case .endRound(let it) = act else { return nil }
        return it.review
    }

    private func refused(_ act: Act?) -> EnumSet<RefusalGround>? {
        guard case .refuseEnforcement(let it) = act else { return nil }
        return it.grounds
    }
}
