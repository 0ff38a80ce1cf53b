extension PreFilingMediation {
    /// Times for choosing, designating and accepting are the online rules'; the other side is notified only where one
    /// side asked; a replaced mediator's period goes on unless the parties agreed to begin it afresh.
    public func rule(for kind: Act.Kind) -> Rule<Self> {
        var unknown = EnumSet<Clock>()
        if submission?.isOnline != true {
            unknown = [.jointChoice, .designation, .acceptance, .notifyOther]
        } else if consents.isGiven {
            unknown = [.notifyOther]
        }
        if keepsPeriod { unknown.insert(.mediationPeriod) }
        return Self.table[kind].without(starting: unknown)
    }

    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .jointChoice: [.jointChoiceOfMediator]
        case .designation: [.courtDesignationOfMediator]
        case .acceptance: [.acceptanceOfAssignment]
        case .notifyOther: [.notifyOtherParty]
        case .mediationPeriod: [.delegatedMediation]
        case .confirmationWindow: [.confirmationWindow]
        }
    }

    public static func owner(of phase: Phase) -> MediationRole? {
        switch phase {
        case .unopened: .party
        case .received, .screening: .court
        case .consentSought: .bothParties
        case .mediatorSelecting: .bothParties
        case .delegated, .mediating: .mediator
        case .appraising: .court
        case .paused: .court
        case .agreementReached, .agreementEffective: .bothParties
        case .failed: .party
        case .performed, .confirmationRequested, .agreementDisputed, .referredToFiling, .referredElsewhere, .abandoned,
            .withdrawn, .returned, .shamSanctioned:
            nil
        }
    }

    /// The window for confirmation opens on the day the agreement took effect, not the day that was noted.
    public func anchor(of clock: Clock, for act: Act, in occasion: Occasion<MediationRole>) -> CivilDate? {
        switch clock {
        case .confirmationWindow: agreement.effectiveOn
        case .designation: act.kind == .screen ? submittedOn : occasion.day
        case .mediationPeriod, .notifyOther, .acceptance, .jointChoice: occasion.day
        }
    }

    public func refusalOfPart(_ act: Act, in occasion: Occasion<MediationRole>) -> [Reason] {
        part(of: act).flatMap { agreement.refusal(of: $0, in: occasion)?.reasons } ?? []
    }

    /// The agreement's share in an act; nil where it has none.
    private func part(of act: Act) -> MediationAgreement.Act? {
        switch act {
        case .reachConsensus(var draft):
            draft.mediator = draft.mediator ?? assignment?.mediator
            draft.organisation = draft.organisation ?? assignment?.organisation
            return .draft(draft)
        case .sign(let signature): return .sign(signature)
        case .takeEffect: return .takeEffect
        case .refuseToSign: return .refuseToSign
        case _: return nil
        }
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<MediationRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .submitPapers(let it):
            submission = it
            submittedOn = occasion.day
            courtID = it.court
        case .askConsent: consents = Consents()
        case .refuse, .refuseToMediate, .rejectDesignation, .refuseToContinue: consents.refuse(occasion.actor.role)
        case .consent, .consentToMediate: consents.give(occasion.actor.role)
        case .chooseMediator(let it), .designateMediator(let it): assignment = it
        case .designateOnRequest(let it):
            assignment = it
            consents.give(.party)
        case .declineOrSilent: assignment = nil
        case .begin(let it): opening = it
        case .replaceMediator(let it):
            hasReplacedMediator = true
            keepsPeriod = !it.agreedAfresh
            assignment = nil
            opening = nil
        case .extend(let it): standing.fix(.mediationPeriod, lastDay: it.until, permit)
        case .reportSham: isShamSuspected = true
        case .clear, .clearConsensus, .clearAgreement: isShamSuspected = false
        case .reachConsensus, .sign, .takeEffect, .refuseToSign:
            if let part = part(of: act), let done = try? agreement.apply(part, in: occasion) {
                standing.note(done.reasons, permit)
            }
        case .screen, .returnRequest, .fileDirectly, .unreachable, .accept, .startAppraisal, .finishAppraisal,
            .sanction, .perform, .applyConfirmation, .sueOnAgreement, .deadlock, .expire, .loseContact, .withdraw,
            .insistOnSuit, .dropSuit, .directFiling, .goToPriorBody:
            break
        }
    }
}
