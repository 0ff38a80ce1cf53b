extension AdministrativeFirstInstance {
    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<AdministrativeRole>) -> Bool? {
        switch condition {
        case .receiptGiven: filed(act)?.hasReceipt
        case .reconsiderationFirst: filed(act)?.reconsideration.map { $0 != .skipped }
        case .noPendingReconsideration: filed(act)?.reconsideration.map { $0 != .pending }
        case .suedInTime: filed(act)?.isInTime(on: filedOn ?? occasion.day)
        case .filedInTime: isDocketingInTime(in: occasion)
        case .filingTimePassed: clocks.isRunning(.filing) ? isInTime(.filing, in: occasion).map { !$0 } : false
        case .guidedCompletely: guidance(act).flatMap { clocks[.correction] == nil ? $0.namesEverything : false }
        case .correctedInTime: correction(act, in: occasion)
        case .plaintiffConsents: referral(act)?.plaintiffConsents
        case .copyInTime: clocks.isRunning(.copy) ? isInTime(.copy, in: occasion) : true
        case .answeredInTime:
            answered(act).flatMap {
                isEvidenceInTime(on: $0.submittedOn ?? occasion.day, by: occasion.actor, in: occasion.law)
            }
        case .askedInTime: isInTime(.answer, in: occasion)
        case .lateCauseLegitimate: lateRequest(act)?.isSound
        case .lateLeaveGiven: mayBringLateEvidence == true
        case .evidenceTimePassed: hasEvidence ? false : isEvidenceInTime(on: occasion.day, in: occasion.law).map { !$0 }
        case .answerCopyInTime: isInTime(.answerCopy, in: occasion)
        case .objectedInTime: origin == .remand ? false : isInTime(.objection, in: occasion)
        case .jurisdictionAppealInTime: appealed(act).flatMap { isInTime($0, .jurisdictionAppeal, in: occasion) }
        case .summaryFits: origin == .remand ? false : summaryOf(act)?.isFit
        case .summaryAmountFits: summaryOf(act).flatMap { $0.isOverCeiling.map { !$0 } }
        case .evidenceTermFits: summaryOf(act).flatMap { evidenceTermFits($0, in: occasion) }
        case .isSummary: procedure == .summary
        case .convertedInTime, .decidedInTime: isInTime(.trial, in: occasion)
        case .panelRegular: formed(act).flatMap(isRegular)
        case .panelFormed: panel != nil
        // In the summary procedure the parties may be called in any simple way.
        case .summonedInTime:
            procedure == .summary ? true : summons(act).flatMap { $0.isInTime(on: occasion.day, in: occasion.law) }
        case .hearingLawfullyOpen: opening(act)?.isLawful
        case .adjournmentGrounded: adjournment(act).map { $0.ground != nil }
        case .newClaimAllowed: isComplaintReceived ? newClaim(act)?.hasGoodReason : true
        case .beforeHearing: wasHeard ? late(act)?.hasGoodReason : true
        case .compensationInTime: phase == .deliberating ? late(act)?.hasGoodReason : true
        case .notForLegality: evidence(act)?.provesLegality.map { !$0 }
        case .documentReviewAsked: isDocumentReviewRequested
        case .extensionAskedInTime: extended(act).flatMap { isAskedInTime($0, in: occasion) }
        case .extensionDecidedInTime:
            isBeforeTrialEnd(occasion.day, by: .administrativeExtensionDecision, in: occasion.law)
        case .suspensionGrounded: suspended(act).map { $0.ground != nil }
        case .resumesWhereItStood: act.flatMap { resumesWhereItStood($0.kind) }
        case .ninetyDaysPassed: ninetyDaysPassed(on: occasion.day, in: occasion.law)
        case .lapsingGround: suspension?.mayLapse ?? false
        case .nobodyContinues: lapse(act).flatMap { $0.isSpecial ? false : $0.isContinued.map { !$0 } }
        case .abatementGrounded: abatement(act).map { $0.ground != nil }
        case .mediationAllowed: mediation(act)?.isAllowed(in: .litigation)
        case .allConsent: mediation(act)?.allConsent
        case .signedByAll: signed(act)?.isSignedByAll
        case .withdrawalAsked: isWithdrawalAsked
        case .withdrawalSound: withdrawal(act).flatMap { completed($0).isSound }
        case .withdrawalNotRefused: !isWithdrawalRefused
        case .withdrawalRefused: isWithdrawalRefused
        case .absenceUnjustified: absence(act)?.isUnjustified
        case .feeTimePassed: isFeePaid ? false : isInTime(.fee, in: occasion).map { !$0 }
        case .noFeeRelief: unpaid(act)?.isReliefPending.map { !$0 }
        case .stayGrounded: stay(act).map { $0.ground != nil }
        case .advanceAllowed: advance(act)?.isAllowed
        case .firstReview: isReviewOpen
        case .toldCourtInWriting: changed(act)?.toldCourtInWriting
        case .judgmentFits: judged(act)?.fitsFacts
        case .keepsPlaintiff: judged(act)?.keepsPlaintiff
        case .statesAppeal: judged(act)?.statesAppeal
        case .notFromSettlement: judged(act)?.followsSettlement.map { !$0 }
        case .pronouncedOpenly: judged(act)?.isPublic
        case .sentInTime: clocks.isRunning(.delivery) ? isInTime(.delivery, in: occasion) : true
        case .appealTimePassed: isInTime(.appeal, in: occasion).map { !$0 }
        case .appealedInTime: appealed(act).flatMap { isInTime($0, .appeal, in: occasion) }
        }
    }

    private func correction(_ act: Act?, in occasion: Occasion<AdministrativeRole>) -> Bool? {
        guard case .submitCorrection(let it) = act else { return nil }
        return lastDay(of: .correction, in: occasion.law).map { (it.receivedOn ?? occasion.day) <= $0 }
    }

    private func isInTime(_ appeal: SuitAppeal, _ clock: Clock, in occasion: Occasion<AdministrativeRole>) -> Bool? {
        guard clocks[clock] != nil else { return nil }
        // What the higher court ruled on jurisdiction is final.
        if clock == .jurisdictionAppeal, isJurisdictionAppealed, phase != .jurisdictionObjection { return false }
        if appeal.isExcused { return true }
        if let served = appeal.servedOn {
            return limit(of: clock)?.lastDay(from: served, in: occasion.law).map {
                (appeal.filedOn ?? occasion.day) <= $0
            }
        }
        return lastDay(of: clock, in: occasion.law).map { (appeal.filedOn ?? occasion.day) <= $0 }
    }

    private func evidenceTermFits(_ it: SummarySuit, in occasion: Occasion<AdministrativeRole>) -> Bool? {
        guard let last = it.evidenceLastDay else { return true }
        return TimeLimit.administrativeSummaryEvidence.lastDay(from: occasion.day, in: occasion.law).map { last <= $0 }
    }

    private func isAskedInTime(
        _ it: AdministrativeTrialExtension, in occasion: Occasion<AdministrativeRole>
    ) -> Bool? {
        it.askedOn.flatMap { isBeforeTrialEnd($0, by: .administrativeExtensionRequest, in: occasion.law) }
    }

    /// Whether a day lies so long before the end of the trial period.
    private func isBeforeTrialEnd(_ day: CivilDate, by limit: TimeLimit, in law: LegalContext) -> Bool? {
        guard let end = lastDay(of: .trial, in: law), let last = limit.lastDay(from: end, in: law) else { return nil }
        return day <= last
    }

    /// Ninety full days: from the day after the ninetieth.
    private func ninetyDaysPassed(on day: CivilDate, in law: LegalContext) -> Bool? {
        guard let start = clocks[.stayLapse]?.start else { return nil }
        return TimeLimit.administrativeStayLapse.lastDay(from: start, in: law).map { day >= $0 }
    }

    private func resumesWhereItStood(_ kind: Act.Kind) -> Bool? {
        guard let suspendedAt else { return nil }
        if kind == .resume { return Self.trying.contains(suspendedAt) }
        if kind == .resumeBeforeRuling { return suspendedAt == .jurisdictionObjection }
        if kind == .resumeBeforeHearing {
            return Self.preparing.contains(suspendedAt) && suspendedAt != .jurisdictionObjection
        }
        return Self.beforeService.contains(suspendedAt)
    }
}
