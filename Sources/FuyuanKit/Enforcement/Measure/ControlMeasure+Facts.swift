extension ControlMeasure {
    func holdsOfCourse(_ condition: Condition, _ act: Act?, _ occasion: Occasion<EnforcementRole>) -> Bool? {
        let day = occasion.day
        switch condition {
        case .isPreservation: return ofPreservation(act)
        case .beforeExpiry, .stillInForce: return item == nil ? nil : expiresOn.map { day <= $0 } ?? true
        case .termOver: return expiresOn.map { day > $0 }
        case .askedInTime: return isAskedInTime(act, occasion)
        case .clearlyAbove: return excess(act)?.isClearlyAbove
        case .excessSeverable: return excess(act)?.isSeverable
        case .excessReleasedInTime:
            return limit(of: .excessRelease) == nil ? true : isInTime(.excessRelease, in: occasion)
        case .liftedInTime:
            return clocks.isRunning(.lifting) && isPreservation ? isInTime(.lifting, in: occasion) : true
        case .consentToSecurity:
            guard case .release(let it) = act else { return nil }
            // A preservation is lifted on sufficient security without it (财产保全规定 art. 22).
            return it.ground == .securityGiven && !isPreservation ? it.isConsented : true
        case .releasedForBankruptcy: return releasedFor.map { $0 == .bankruptcy }
        case .groundToRestore: return restoration(act).flatMap { $0.ground == nil ? nil : true }
        case .oldRankKept: return restoration(act)?.inOldOrder
        case .suitTimeOver: return suitTimeEnds.map { day > $0 }
        case .liftedAfterNoSuit: return isInTime(.liftAfterNoSuit, in: occasion)
        case .substituteExists: return lost(act).map { $0.substitute != nil }
        case .substituteRuled: return lost(act)?.isRuled
        case .homeSpared:
            guard case .sold(let it) = act else { return nil }
            return it.home?.mayDispose ?? true
        case .sixtyDaysPassed:
            return effectiveOn.flatMap { TimeLimit.firstSealingWait.lastDay(from: $0, in: occasion.law) }.map {
                day > $0
            }
        case .notYetOnSale: return letter(act)?.isOnSale.map { !$0 }
        case .priorLienEnforcing: return letter(act)?.isPriorLienEnforcing
        case .replyInTime: return clocks[.handOverReply] == nil ? true : isInTime(.handOverReply, in: occasion)
        case .preservedOneYear:
            return effectiveOn.flatMap { TimeLimit.preservationHandOver.lastDay(from: $0, in: occasion.law) }
                .map { day > $0 }
        case .notDisputed: return letter(act)?.isDisputedObject.map { !$0 }
        case _: return nil
        }
    }

    private func ofPreservation(_ act: Act?) -> Bool? {
        switch act {
        case .autoConvert(let it), .autoConvertWaiting(let it): it.ruling.isPreservation
        case _: isPreservation
        }
    }

    /// Only a preservation has to be asked for seven days before; a court may renew of its own motion.
    private func isAskedInTime(_ act: Act?, _ occasion: Occasion<EnforcementRole>) -> Bool? {
        guard case .renew(let it) = act else { return nil }
        if !isPreservation || it.isOwnMotion { return true }
        guard let latest = latestRenewalRequest(in: occasion.law) else { return nil }
        return renewalAskedOn.map { $0 <= latest } ?? false
    }

    private func excess(_ act: Act?) -> ExcessRelease? {
        guard case .releaseExcess(let it) = act else { return nil }
        return it
    }

    private func restoration(_ act: Act?) -> MeasureReturn? {
        switch act {
        case .restoreAfterDismissal(let it), .restoreWaiting(let it): it
        case _: nil
        }
    }

    private func lost(_ act: Act?) -> LostObject? {
        guard case .objectLost(let it) = act else { return nil }
        return it
    }

    private func letter(_ act: Act?) -> HandOverLetter? {
        switch act {
        case .handToPriorityCourt(let it), .handFromPreservation(let it): it
        case _: nil
        }
    }
}

extension ControlMeasure {
    public mutating func record(
        _ act: Act, in occasion: Occasion<EnforcementRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .rule(let it): note(it)
        case .ruleSoldProperty(let it):
            note(it.ruling)
            sale = it.sale
        case .serveAssistant, .transferPending, .publishEquity, .sealWithoutRegistry, .priorReleased:
            beginTerm(act, in: occasion)
            effectiveOn = termFrom
            rank = 1
        case .queueBehind(let it), .queueWithoutRegistry(let it): rank = it.rank
        case .effectOnThirdParties(let it):
            if let effect = it.effect { outcome.emits.insert(effect) }
        case .autoConvert(let it):
            note(it.ruling)
            isPreservation = false
            beginTerm(act, in: occasion)
            effectiveOn = it.takenOn
            rank = it.rank ?? 1
        case .autoConvertWaiting(let it):
            note(it.ruling)
            isPreservation = false
            rank = it.rank
        case .convertHeld: isPreservation = false
        case .renewPoliceMeasure(let it):
            note(it.ruling)
            beginTerm(act, in: occasion)
            effectiveOn = it.takenOn
            rank = it.rank ?? 1
        case .askRenewal: renewalAskedOn = occasion.day
        case .renew: beginTerm(act, in: occasion)
        case .decideExcessRelease(let it): excessRuledOn = it.on ?? occasion.day
        case .releaseExcess(let it): releasedExcess = releasedExcess.adding(it.amount) ?? .max
        case .release(let it), .withdrawQueue(let it):
            // Only what was released for a bankruptcy comes back, and that is an act of its own.
            releasedFor = it.ground == .bankruptcy ? .other : it.ground
            endTerm(on: occasion.day, permit)
        case .bankruptcyAdmitted:
            releasedFor = .bankruptcy
            endTerm(on: occasion.day, permit)
        case .restoreAfterDismissal:
            releasedFor = nil
            beginTerm(act, in: occasion)
            effectiveOn = termFrom
        case .restoreWaiting: releasedFor = nil
        case .upholdObjection(let it): suitTimeEnds = it.suitTimeEnds
        case .noSuitAfterUpheld:
            releasedFor = .upheldObjection
            endTerm(on: occasion.day, permit)
        case .objectLost(let it): substitute = it.substitute
        case .deduct(let it): deducted = it.amount
        case .deductOutright(let it):
            note(it.ruling)
            deducted = it.amount
        case .handToPriorityCourt(let it), .handFromPreservation(let it): disposingCourt = it.court
        case .soldByPrior, .expire, .askRelease, .sold, .askHandOver: break
        }
    }

    private mutating func note(_ ruling: MeasureRuling) {
        self.ruling = ruling
        isPreservation = ruling.isPreservation
    }

    /// A release is no final phase: nothing runs any more all the same.
    private mutating func endTerm(on day: CivilDate, _ permit: Permit<Self>) {
        for clock in [Clock.term, .handOverReply, .excessRelease, .lifting, .liftAfterNoSuit] {
            standing.stop(clock, on: day, permit)
        }
    }
}
