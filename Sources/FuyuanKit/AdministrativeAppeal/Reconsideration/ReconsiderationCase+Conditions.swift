extension ReconsiderationCase {
    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<AdministrativeRole>) -> Bool? {
        switch condition {
        case .lawMatches: applied(act).map { $0.statesRightLaw(enteredOn: occasion.day) }
        case .oneAct: attacksOneAct(applied(act), on: occasion.day)
        case .notWithdrawnBefore: applied(act).flatMap(\.isNotRepeated)
        case .agentsFit: applied(act).flatMap(\.agents).map { $0 <= 2 }
        case .penaltyOnTheSpot: isOnTheSpot(applied(act), on: occasion.day)
        case .reviewable: application.map { $0.exclusion == nil }
        case .notInCourt: application.flatMap(\.inCourt).map { !$0 }
        case .forwardedInTime: isInTime(.forwarding, in: occasion)
        case .supplementFirst: edition == .law2017 || supplementRequests == 0
        case .supplementAskedInTime: wasSupplementAskedInTime(in: occasion)
        case .supplementComplete: edition == .law2017 ? true : requested(act).flatMap(\.isComplete)
        case .suppliedInTime: isSuppliedInTime(act, in: occasion)
        case .supplementExpired: isInTime(.supplement, in: occasion).map { !$0 }
        case .admissible: admitted(act).map { $0.missing.isEmpty }
        case .acceptedInTime, .reviewOpen: isInTime(.admission, in: occasion)
        case .reviewExpired: hasReviewExpired(in: occasion)
        case .refusalReasoned: refused(act).flatMap(\.isProper)
        case .freeOfCharge: admitted(act).map(\.isFree)
        case .summaryAllowed: isSummaryAllowed(admitted(act))
        case .summaryAmountFits: admitted(act).flatMap { $0.isSummary ? $0.summary.amountFits : true }
        case .isSummary: isSummary
        case .copyInTime: clocks.isRunning(.copy) ? isInTime(.copy, in: occasion) : false
        case .answeredInTime: answered(act).flatMap { isInTime(.answer, on: $0.receivedOn, in: occasion) }
        case .answerExpired: isInTime(.answer, in: occasion).map { !$0 }
        case .notSelfCollected: isNotSelfCollected(act, by: occasion.actor.role)
        case .leaveToSupplement: hasLeave(act, by: occasion.actor.role)
        case .opinionsHeard, .hearingHeldIfDue, .committeeConsultedIfDue, .recordFollowed, .noAnswerFollowed,
            .approvedOrDiscussed, .notWorse, .faultsFitKind, .propertyReturned:
            isDecidedProperly(condition, act, by: occasion.actor.role)
        case .hearingPanelComplete: edition == .law2017 ? true : held(act).flatMap(\.isComplete)
        case .hearingNoticeInTime:
            edition == .law2017
                ? true : scheduled(act).flatMap { $0.isInTime(enteredOn: occasion.day, in: occasion.law) }
        case .headAttended: edition == .law2017 ? true : held(act).flatMap(\.isHeadAccountedFor)
        case .conversionApproved: isConversionApproved(act, by: occasion.actor.role)
        case .extendedBeforeExpiry: isInTime(.decision, in: occasion)
        case .extensionWithinCap: extended(act).map { isWithinCap($0.days) }
        case .extensionNotified: extended(act).flatMap(\.isNotified)
        case .extensionApproved: isExtensionApproved(extended(act), by: occasion.actor.role)
        case .extensionOrdinary: !isSummary
        case .decidedInTime: isInTime(.decision, on: served(act)?.madeOn, in: occasion)
        case .suspensionGrounded: isGrounded(act)
        case .suspensionNotified: suspending(act).flatMap(\.isNotified)
        case .lapsingGround: (suspending(act) ?? suspension).map { isLapsing($0.ground) }
        case .stayLasted: hasStayLasted(in: occasion)
        case .signedAndSealed: signed(act).flatMap(\.isExecuted)
        case .mediationLawful: signed(act).flatMap(\.isLawful)
        case .mediable: isMediable(act)
        case .withdrawalApproved: isWithdrawalApproved(act)
        case .redoDiffers: redone(act).flatMap { it in decision.flatMap { it.differs(from: $0) } }
        case .investigatedByTwo: isInvestigatedByTwo(act)
        case .opinionReported: isInTime(.opinionReport, in: occasion)
        case .periodExpired: isInTime(.decision, in: occasion).map { !$0 }
        case .stayJustified: stopping(act).flatMap { $0.ground == .requested ? $0.isReasonable : true }
        case .documentAttachable: reviewing(act).map { $0.isBasis || $0.document != nil }
        case .documentInTime: documentClock(act).flatMap { isInTime($0, in: occasion) }
        case .suedInTime: isInTime(.suit, in: occasion)
        case .unsuedAndUnperformed: isUnsuedAndUnperformed(act, in: occasion)
        case .pausedThere: isPausedThere(act)
        }
    }

    /// Whether a day of the act, or the day of the entry, is not after the last day of a clock.
    private func isInTime(
        _ clock: Clock, on day: CivilDate?, in occasion: Occasion<AdministrativeRole>
    ) -> Bool? {
        guard let day else { return isInTime(clock, in: occasion) }
        return isInTime(clock, in: Occasion(occasion.actor, on: day, under: occasion.law))
    }

    /// The road through the organ that imposed the penalty is open under the 2023 text only.
    private func isOnTheSpot(_ application: ReconsiderationApplication?, on day: CivilDate) -> Bool? {
        guard let application else { return nil }
        return application.edition(enteredOn: day) == .law2017 ? false : application.penaltyOnTheSpot
    }

    /// Only the 2023 text asks for one application an act.
    private func attacksOneAct(_ application: ReconsiderationApplication?, on day: CivilDate) -> Bool? {
        guard let application else { return nil }
        return application.edition(enteredOn: day) == .law2017 ? true : application.attacksOneAct
    }

    /// Whether the request came before the application counted as accepted. The review goes on after a late one.
    private func wasSupplementAskedInTime(in occasion: Occasion<AdministrativeRole>) -> Bool? {
        if phase == .supplementRequested { return !clocks.isRunning(.admission) }
        return isInTime(supplementRequests == 0 ? .supplementNotice : .admission, in: occasion)
    }

    /// A request in time stops the review: then nothing is accepted by silence.
    private func hasReviewExpired(in occasion: Occasion<AdministrativeRole>) -> Bool? {
        guard clocks[.admission] != nil else { return nil }
        guard clocks.isRunning(.admission) else { return false }
        return lastDay(of: .admission, in: occasion.law).map { occasion.day >= $0 }
    }

    /// Where the 2017 text sets no number and the organ set no day, nothing is late.
    private func isSuppliedInTime(_ act: Act?, in occasion: Occasion<AdministrativeRole>) -> Bool? {
        if case .supply(let it) = act, it.hasGoodReason == true { return true }
        if edition == .law2017, lastDay(of: .supplement, in: occasion.law) == nil { return true }
        return isInTime(.supplement, in: occasion)
    }

    private func isSummaryAllowed(_ admission: ReconsiderationAdmission?) -> Bool? {
        guard let admission else { return nil }
        guard admission.isSummary else { return true }
        return edition == .law2017 ? false : admission.summary.isCovered
    }

    /// law: administrative.V-R11
    private func isNotSelfCollected(_ act: Act?, by role: AdministrativeRole) -> Bool? {
        if let answer = answered(act) { return answer.selfCollected.map { !$0 } }
        guard case .newEvidence(let it) = act else { return nil }
        return role == .respondent ? it.selfCollected.map { !$0 } : true
    }

    private func hasLeave(_ act: Act?, by role: AdministrativeRole) -> Bool? {
        guard case .newEvidence(let it) = act else { return nil }
        guard role == .respondent else { return true }
        if it.raisesNewGrounds == false || it.hasLeave == false { return false }
        return it.raisesNewGrounds == nil || it.hasLeave == nil ? nil : true
    }

    /// law: administrative.V-R20
    private func isConversionApproved(_ act: Act?, by role: AdministrativeRole) -> Bool? {
        if role == .bodyHead { return true }
        guard case .convertToOrdinary(let it) = act else { return nil }
        return it.approvedBy.map { $0 == .bodyHead }
    }

    /// Who approved; else who acted, where a head did.
    private func isExtensionApproved(_ extension: ReconsiderationExtension?, by role: AdministrativeRole) -> Bool? {
        guard var it = `extension`, let edition else { return nil }
        if it.approvedBy == nil, role == .bodyHead || role == .organHead { it.approvedBy = role }
        return it.isApproved(in: edition)
    }

    /// Whether the period, with what was added before, stays within the longest extension.
    func isWithinCap(_ days: Int) -> Bool {
        guard let longest = TimeLimit.reconsiderationDecision.extensible?.longest else { return true }
        return days >= 0 && days <= Int(longest.length) && extendedBy + days <= Int(longest.length)
    }

    /// A pause for mediation stands on the ground of mediation, which the 2017 text does not know.
    private func isGrounded(_ act: Act?) -> Bool? {
        guard let act, let edition else { return nil }
        if act.kind == .pauseForMediation {
            return ReconsiderationSuspensionGround.mediation.citation(in: edition) != nil
        }
        return suspending(act).map { $0.ground?.citation(in: edition) != nil }
    }

    /// law: administrative.V-R24
    private func isLapsing(_ ground: ReconsiderationSuspensionGround?) -> Bool {
        ground.map { ReconsiderationSuspensionGround.lapsing.contains($0) } ?? false
    }

    private func hasStayLasted(in occasion: Occasion<AdministrativeRole>) -> Bool? {
        guard let suspendedOn else { return nil }
        return TimeLimit.reconsiderationStayLapse.lastDay(
            from: suspendedOn, in: occasion.law, governedBy: governingDay(of: .stayLapse)
        ).map { occasion.day >= $0 }
    }

    /// Any case under the 2023 text; discretionary acts and compensation under the 2017 text, whose statements no organ
    /// enforces.
    private func isMediable(_ act: Act?) -> Bool? {
        if case .startMediation(let it) = act, it.isVoluntary != true { return it.isVoluntary }
        return switch edition {
        case .law2023: true
        case .law2017:
            phase == .mediationEffective || phase == .performanceOrdered ? false : application?.isDiscretionary
        case nil: nil
        }
    }

    private func isWithdrawalApproved(_ act: Act?) -> Bool? {
        guard case .withdrawApproved(let it) = act else { return nil }
        if it.isVoluntary == false || it.isApproved == false { return false }
        return it.isVoluntary == nil || it.isApproved == nil ? nil : true
    }

    private func isInvestigatedByTwo(_ act: Act?) -> Bool? {
        guard case .investigate(let it) = act else { return nil }
        if it.hasTwo == false || it.showedCards == false { return false }
        return it.hasTwo == nil || it.showedCards == nil ? nil : true
    }

    /// Which time of the attached review an act keeps.
    private func documentClock(_ act: Act?) -> Clock? {
        switch act {
        case .notifyDrafter?: .drafterNotice
        case .drafterAnswers?: .drafterAnswer
        case .forwardDocument?: .documentTransfer
        case .documentHandled?: clocks.isRunning(.documentAnswer) ? .documentAnswer : .documentReview
        case _: nil
        }
    }

    /// Whether the applicant or the third party let the time to sue pass and did not perform, or the decision is final.
    private func isUnsuedAndUnperformed(_ act: Act?, in occasion: Occasion<AdministrativeRole>) -> Bool? {
        // Nobody sues over a mediation statement: it is enforced where it is not performed.
        if case .enforceMediation(let it) = act { return it.isPerformed.map { !$0 } }
        guard case .enforceAgainstApplicant(let it) = act else { return nil }
        if it.isPerformed == true { return false }
        if decision?.isFinal != true {
            if isSued || it.isSued == true { return false }
            guard let isOpen = isInTime(.suit, in: occasion) else { return nil }
            if isOpen { return false }
            if it.isSued == nil { return nil }
        }
        return it.isPerformed == nil ? nil : true
    }

    private func isPausedThere(_ act: Act?) -> Bool? {
        guard let pausedIn else { return nil }
        switch act {
        case .resume?: return pausedIn != .awaitingAnswer && pausedIn != .accepted
        case .resumeAnswer?: return pausedIn == .awaitingAnswer
        case .resumeOpening?: return pausedIn == .accepted
        case _: return nil
        }
    }
}
