extension EnforcementCase {
    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .filingReview: [.enforcementFiling]
        case .notice: [.enforcementNotice]
        case .handlerAssignment: [.handlerAssignment]
        case .handlerNotice: [.handlerNotice]
        case .creditorLeads: [.creditorLeadsNotice]
        case .leadVerification: [.leadVerification, .leadVerificationUrgent]
        case .investigationStart: [.investigationStart]
        case .investigationEnd: [.investigationEnd]
        case .noticeAfterMeasure: [.noticeAfterMeasure]
        case .caseTerm: [.enforcementTerm, .nonLitigationEnforcementTerm]
        case .inaction: [.enforcementInaction]
        case .performanceWindow: []
        case .jurisdictionObjection: [.enforcementJurisdictionObjection]
        case .stay: [.stayOnSecurity, .stayBySuperior]
        case .revival: [.revivalAfterSettlement]
        case .reconsideration: [.acceptanceReconsideration]
        case .recheck: [.roundEndRecheck]
        case .recheckYears: [.roundEndWatch]
        case .shielding: [.roundEndShielding]
        case .obstruction: [.obstructionAfterEnd]
        }
    }

    /// The term of a non-litigation case is shorter; a lead may be urgent; a stay rests on security or on an order.
    public func limit(of clock: Clock) -> TimeLimit? {
        switch clock {
        case .caseTerm where application?.basis.isNonLitigation == true: .nonLitigationEnforcementTerm
        case .leadVerification where isLeadUrgent: .leadVerificationUrgent
        case .stay where stay == .superior: .stayBySuperior
        case _: Self.table.limit(of: clock)
        }
    }

    public static func owner(of phase: Phase) -> EnforcementRole? {
        switch phase {
        case .unopened: .creditor
        case .applied: .filingOffice
        case .filed, .investigating, .controlling, .disposing, .enforcingConduct, .distributing, .resumed,
            .reversalOpen:
            .handler
        case .notified, .completed: .debtor
        case .stayed, .suspended, .cancelled, .refused, .roundEnded: .court
        case .settlementPerforming: .parties
        case .bankruptcyReview: .bankruptcyCourt
        case .notAccepted, .rejected, .terminated: .creditor
        }
    }

    /// Times run from receipt of the application where the law says so; the queries after the end of the round always
    /// from the ruling.
    public func anchor(of clock: Clock, for act: Act, in occasion: Occasion<EnforcementRole>) -> CivilDate? {
        switch clock {
        case .filingReview: appliedOn ?? occasion.day
        // A case taken up again by a higher court is received anew.
        case .notice:
            act.kind == .reapply || act.kind == .setAsideByHigher ? occasion.day : appliedOn ?? occasion.day
        // From receipt of the application, or from the discovery where nothing was known before (执行程序解释 art. 10).
        case .inaction:
            act.kind == .accept || application?.preservedUntil != nil ? appliedOn ?? occasion.day : occasion.day
        case .revival: settlement?.lastDay
        case .recheck: rechecks?.anchor ?? occasion.day
        case .handlerAssignment, .handlerNotice, .creditorLeads, .leadVerification, .investigationStart,
            .investigationEnd, .noticeAfterMeasure, .caseTerm, .performanceWindow, .jurisdictionObjection, .stay,
            .reconsideration, .recheckYears, .shielding, .obstruction:
            occasion.day
        }
    }

    public func orderedLastDay(of clock: Clock, for act: Act, in occasion: Occasion<EnforcementRole>) -> CivilDate? {
        switch clock {
        case .performanceWindow: return notice?.performBy
        case .stay:
            guard case .grantStay(let it) = act else { return nil }
            return it.until
        case .recheck: return rechecks?.day(Int(recheckCount) + 1)
        case .filingReview, .notice, .handlerAssignment, .handlerNotice, .creditorLeads, .leadVerification,
            .investigationStart, .investigationEnd, .noticeAfterMeasure, .caseTerm, .inaction,
            .jurisdictionObjection, .revival, .reconsideration, .recheckYears, .shielding, .obstruction:
            return nil
        }
    }

    public func refusalOfPart(_ act: Act, in occasion: Occasion<EnforcementRole>) -> [Reason] {
        parts.refusal(of: act, in: occasion)
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<EnforcementRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        remember(outcome)
        switch act {
        case .apply(let it), .transferByTrialDivision(let it):
            application = it
            appliedOn = it.receivedOn ?? occasion.day
        case .accept(let it):
            number = it.number
            beFiled(on: occasion.day, into: &outcome)
        case .assignHandler(let it): handler = it.handler
        case .issueNotice(let it), .noticeAfterImmediate(let it), .continueRevivedNotice(let it),
            .noticeReversal(let it):
            notice = it
            if !it.hasReportOrder { outcome.issues.remove(.reportOrder) }
        case .actImmediately, .propertyFound, .furtherPropertyFound, .deductCash: isControlled = true
        case .raiseLimitation: isLimitationRaised = true
        case .giveLead(let it): isLeadUrgent = it.isUrgent
        case .grantStay(let it): stay = it.ground
        case .conflictingBases: stay = .conflictingBases
        case .extendStay(let it): standing.fix(.stay, lastDay: it.until, permit)
        case .stayOver(let it):
            isPauseOver = true
            if it.cause == .termOver || it.cause == .ordered { outcome.emits.remove(.enforceGuarantor) }
        case .suspend(let it):
            suspension = it.ground
            if it.ground == .bankruptcyAdmitted, application?.hasOtherDebtors == false {
                isBankrupt = true
                outcome.emits.formUnion(Self.table[.bankruptcyAdmitted].emits)
            }
        case .awardUnderReview: suspension = .awardUnderReview
        case .causeGone: isPauseOver = true
        case .submitSettlement(let it):
            settlement = it
            isSuedOnSettlement = false
            if it.hasInKindClause { outcome.emits.insert(.noInKindRuling) }
        case .suedOnSettlement: isSuedOnSettlement = true
        case .breachRevive(let it):
            settlement = nil
            number = it.number ?? number
            filedOn = occasion.day
        case .continueRevived(let it): number = it.number ?? number
        case .decideTransfer: suspension = .bankruptcyTransfer
        case .bankruptcyAdmitted:
            suspension = .bankruptcyAdmitted
            (isBankrupt, isPauseOver) = (true, false)
        case .bankruptcyDeclined, .bankruptcyDismissed, .declaredOthersContinue: isBankrupt = false
        case .endRound:
            rechecks = RoundEndSchedule(from: occasion.day, in: occasion.law)
            recheckCount = 0
        case .recheckRound:
            recheckCount = recheckCount < .max ? recheckCount + 1 : recheckCount
            if isLastRecheckMade { standing.stop(.recheckYears, on: occasion.day, permit) }
        case .propertyTurnedUp, .performedAfterEnd:
            rechecks = nil
            recheckCount = 0
            if act.kind == .propertyTurnedUp { filedOn = occasion.day }
        case .terminate(let it): beTerminated(it.ground, into: &outcome)
        case .objectLostNoPriceDeal, .reversalObjectLost: termination = .objectLostNoPriceDeal
        case .debtorDeclaredBankrupt, .declaredBankruptLater:
            termination = .debtorBankrupt
            isBankrupt = true
        case .reapply:
            appliedOn = occasion.day
            termination = nil
            isLimitationRaised = false
            beFiled(on: occasion.day, into: &outcome)
        case .refuseEnforcement(let it):
            if it.grounds.contains(.limitationDefence) { outcome.emits.insert(.keepWhatWasPaid) }
        case .askReconsideration: isReconsiderationAsked = true
        case .setAsideByHigher:
            isReconsiderationAsked = false
            filedOn = occasion.day
        case .refuseAcceptance, .rejectApplication: isReconsiderationAsked = false
        case .cancelFile(let it): beCancelled(it.ground, into: &outcome)
        case .entrustmentReturned: cancellation = nil
        case .basisOverturned(let it):
            number = it.number ?? number
            (termination, settlement, rechecks, recheckCount) = (nil, nil, nil, 0)
            (isControlled, isBankrupt, isLimitationRaised) = (false, false, false)
            filedOn = occasion.day
        case .leaveOutTime(let it):
            standing.exclude(.caseTerm, since: it.since, until: it.until, permit)
            if it.ground.isLeftOutOfInaction {
                standing.exclude(.inaction, since: it.since, until: it.until, permit)
            }
        case .extendTerm:
            if let longest = limit(of: .caseTerm)?.extensible?.longest {
                let given = clocks[.caseTerm]?.extra.length ?? 0
                standing.extend(.caseTerm, by: Period(Int(given) + Int(longest.length), longest.unit), permit)
            }
        case .measure, .report, .maturedClaim, .disposal, .settlementFile, .plan, .funds, .supervision, .sanction:
            standing.note(parts.apply(act, in: occasion), permit)
            follow(act)
        case .askCreditorLeads, .serveNotice, .objectToJurisdiction, .verifyLead, .requestInvestigation,
            .startInvestigation, .finishInvestigation, .voluntaryPerformance, .performancePeriodLapsed,
            .startDisposal, .proceedsReceived, .fullyPaid, .shortfall, .conductBasis, .conductEnforced,
            .suspendObject, .notarialUnderReview, .goOnFiled, .goOnNotified, .goOnInvestigating, .goOnControlling,
            .goOnDisposing, .goOnConduct, .goOnDistributing, .goOnReversal, .goOnRevived, .settlementPerformed,
            .admittedForOneDebtor, .decideTransferForOneDebtor, .shieldRound, .requestExtension, .urgeEnforcement:
            break
        }
    }
}

extension EnforcementCase {
    /// Remembers where a pause began, and forgets it when the pause ends.
    private mutating func remember(_ outcome: Outcome<Self>) {
        guard outcome.from != outcome.to else { return }
        if Self.paused.contains(outcome.to) {
            if pausedIn == nil, Self.working.contains(outcome.from) { pausedIn = outcome.from }
        } else {
            pausedIn = nil
        }
        (stay, suspension, isPauseOver) = (nil, nil, false)
    }

    /// A preservation goes over by itself; an organ’s debt has its own checks.
    /// law: enforcement.E6
    private mutating func beFiled(on day: CivilDate, into outcome: inout Outcome<Self>) {
        filedOn = day
        if application?.preservedUntil != nil {
            isControlled = true
            outcome.emits.formUnion([.takeOverPreservation, .renewPreservation])
        }
        if application?.debtor == .publicOrgan {
            outcome.emits.formUnion([.notifySuperiorOrgan, .checkPublicProperty])
        }
    }

    private mutating func beTerminated(_ ground: TerminationGround, into outcome: inout Outcome<Self>) {
        termination = ground
        switch ground {
        case .suedOnSettlement, .creditorSuedOnNotarial, .objectLostNoPriceDeal: outcome.emits.insert(.creditorMaySue)
        case .creditorWithdrew, .basisRevoked, .debtorDeadNoEstate, .supportCreditorDead, .hardshipNoIncome,
            .debtorBankrupt, .handedToOtherCourt, .other:
            break
        }
    }

    private mutating func beCancelled(_ ground: CancellationGround, into outcome: inout Outcome<Self>) {
        cancellation = ground
        if ground != .earlierFiling { outcome.emits.remove(.handToFirstCourt) }
    }
}
