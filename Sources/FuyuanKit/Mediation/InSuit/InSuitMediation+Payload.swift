extension InSuitMediation {
    /// Whether the law has the court mediate at the hearing whatever the parties say: divorce, and the six kinds of the
    /// simple procedure.
    var mustMediate: Bool {
        guard let registration else { return false }
        return registration.dispute == .divorce
            || (registration.procedure != .ordinary && registration.mediateFirst != nil)
    }

    /// Before the answer is due the parties must agree; at the hearing the law may have the court mediate first.
    func isVoluntary(_ act: Act?) -> Bool? {
        switch act {
        case .openCourtMediation(let it): it.isAgreed
        case .mediateAtTrial(let it): mustMediate ? true : it.isAgreed
        case _: nil
        }
    }

    /// In suit an agreement takes effect when the last party, or everyone, has signed: oral consensus and an organ's
    /// seal belong to other procedures.
    func isEffectFit(_ act: Act?) -> Bool? {
        guard case .reachConsensus(let it) = act else { return nil }
        return switch it.draft.effect {
        case .lastParty, .everyone: true
        case .parties, .consensus: false
        }
    }

    func isSameCourt(_ actor: Actor<MediationRole>) -> Bool? {
        guard let court = registration?.court else { return true }
        return actor.id.map { $0 == court }
    }

    func isAssigned(_ actor: Actor<MediationRole>) -> Bool? {
        guard let assignment, let id = actor.id else { return nil }
        return id == assignment.mediator || id == assignment.organisation
    }

    /// Whether the attempt at hand is within its time; mediation during trial has none of its own.
    func isMediationInTime(in occasion: Occasion<MediationRole>) -> Bool? {
        if isEntrusted { return isInTime(.entrustedMediation, in: occasion) }
        return clocks.isRunning(.courtMediation) ? isInTime(.courtMediation, in: occasion) : true
    }

    func isWithinCap(_ act: Act?, in occasion: Occasion<MediationRole>) -> Bool? {
        guard let it = addedTime(act) else { return nil }
        guard let cap = procedure.entrustedMediation.extensible?.longest(on: occasion.day) else { return true }
        return it.isWithin(cap, after: extensionDays)
    }

    func hasDivorceOpinion(_ act: Act?) -> Bool? {
        guard registration?.dispute == .divorce else { return true }
        guard case .reachConsensus(let it) = act else { return nil }
        return it.divorceAttendance.map { $0 != .absent }
    }

    func isNoticeOver(in occasion: Occasion<MediationRole>) -> Bool? {
        guard registration?.isPublicInterest == true else { return true }
        guard clocks.isRunning(.publicNotice) else { return false }
        return isInTime(.publicNotice, in: occasion).map { !$0 }
    }

    func isMediatedFirst(_ judgment: JudgmentPaper?) -> Bool? {
        guard procedure != .ordinary, registration?.mediateFirst != nil, !hasMediated else { return true }
        return judgment?.mediationNeedless
    }

    func isWithinTrialCap(_ act: Act?) -> Bool? {
        guard procedure != .ordinary else { return true }
        guard case .extendTrial(let it) = act else { return nil }
        guard let cap = procedure.trialLimit.extensible?.longest else { return nil }
        return it.isWithin(cap, after: trialExtensionMonths)
    }

    /// The ordinary procedure has no last extension: beyond the president's six months the higher court approves.
    func isWithinOrdinaryCap(_ act: Act?) -> Bool? {
        guard procedure == .ordinary else { return true }
        guard case .extendTrial(let it) = act else { return nil }
        guard !it.byHigherCourt else { return it.months > 0 }
        guard let cap = procedure.trialLimit.extensible?.longest else { return nil }
        return it.isWithin(cap, after: trialExtensionMonths)
    }

    func isAskedInTime(_ act: Act?, in occasion: Occasion<MediationRole>) -> Bool? {
        guard case .extendTrial(let it) = act, let asked = it.askedOn,
            let end = lastDay(of: .trial, in: occasion.law),
            let latest = TimeLimit.trialExtensionApplication.lastDay(from: end, in: occasion.law)
        else { return nil }
        return asked <= latest
    }

    func opening(_ act: Act?) -> CourtMediationOpening? {
        switch act {
        case .openCourtMediation(let it), .mediateAtTrial(let it): it
        case _: nil
        }
    }

    func entrustment(_ act: Act?) -> MediatorAssignment? {
        guard case .consent(let it) = act else { return nil }
        return it
    }

    func addedTime(_ act: Act?) -> InSuitExtension? {
        switch act {
        case .extend(let it), .extendCourtMediation(let it): it
        case _: nil
        }
    }

    func invitation(_ act: Act?) -> AssistanceInvitation? {
        guard case .inviteAssist(let it) = act else { return nil }
        return it
    }

    func receipt(_ act: Act?) -> StatementReceipt? {
        guard case .signStatement(let it) = act else { return nil }
        return it
    }

    func minutes(_ act: Act?) -> MinutesRecord? {
        switch act {
        case .recordInMinutes(let it), .recordEffectiveOnSignature(let it): it
        case _: nil
        }
    }

    func withdrawal(_ act: Act?) -> WithdrawalRequest? {
        guard case .withdrawSuit(let it) = act else { return nil }
        return it
    }

    func judgment(_ act: Act?) -> JudgmentPaper? {
        guard case .adjudicate(let it) = act else { return nil }
        return it
    }

    func exclusion(_ act: Act?) -> TrialExclusion? {
        guard case .leaveOut(let it) = act else { return nil }
        return it
    }
}
