extension JudicialConfirmation {
    func isSameCourt(_ actor: Actor<MediationRole>) -> Bool? {
        guard let court = application?.court else { return true }
        return actor.id.map { $0 == court }
    }

    func proposed(_ act: Act?) -> ConfirmationApplication? {
        guard case .applyJointly(let it) = act else { return application }
        return it
    }

    func routeMatches(_ act: Act?) -> Bool? {
        guard let agreement, let application = proposed(act) else { return nil }
        return application.findings(for: agreement).isEmpty
    }

    func charged(_ act: Act?) -> Money? {
        guard case .accept(let it) = act else { return nil }
        return it.feeCharged
    }

    func setDay(_ act: Act?) -> CivilDate? {
        switch act {
        case .requestSupplement(let it), .requestEvidence(let it): it.until
        case _: nil
        }
    }

    func examination(_ act: Act?) -> ConfirmationHearing? {
        guard case .examine(let it) = act else { return nil }
        return it
    }

    func form(_ act: Act?) -> ConfirmationForm? {
        guard case .confirm(let it) = act else { return nil }
        return it.form
    }

    func isGroundGiven(_ act: Act?) -> Bool? {
        switch act {
        case .refuseAcceptance(let it): !it.grounds.isEmpty
        case .reject(let it): !it.bars.isEmpty || !it.grounds.isEmpty
        case _: nil
        }
    }

    func isFirstExtension(_ act: Act?) -> Bool? {
        switch act {
        case .extendDecision: !isExtended
        case .extendDecision2011: !isExtended2011
        case _: nil
        }
    }

    func isDefaulted(_ act: Act?, in occasion: Occasion<MediationRole>) -> Bool? {
        guard case .treatAsWithdrawn(let it) = act else { return nil }
        return switch it.ground {
        case .questionsRefused: true
        case .unstated: false
        case .notSupplemented: clocks.isRunning(.supplement) ? isInTime(.supplement, in: occasion).map { !$0 } : false
        }
    }

    func isNoticeOver(in occasion: Occasion<MediationRole>) -> Bool? {
        guard let agreement else { return nil }
        guard agreement.isEcoCompensation else { return true }
        guard clocks.isRunning(.publicNotice) else { return false }
        return isInTime(.publicNotice, in: occasion).map { !$0 }
    }

    func isNotServed(_ act: Act?) -> Bool? {
        switch act {
        case .serveParty: partyServedOn == nil
        case .serveOtherParty: otherPartyServedOn == nil
        case _: nil
        }
    }

    /// Each party's time runs from its own service, and is open before it; an interested person's from knowledge.
    func isObjectionInTime(_ act: Act?, in occasion: Occasion<MediationRole>) -> Bool? {
        switch act {
        case .object:
            let clock: Clock = occasion.actor.role == .otherParty ? .otherPartyObjection : .partyObjection
            return clocks[clock] == nil ? true : isInTime(clock, in: occasion)
        case .objectAsInterested(let it):
            return TimeLimit.confirmationObjectionThirdPerson.lastDay(from: it.knownOn, in: occasion.law)
                .map { occasion.day <= $0 }
        case _: return nil
        }
    }
}
