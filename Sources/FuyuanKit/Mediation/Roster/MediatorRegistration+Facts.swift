extension MediatorRegistration {
    public static func limits(of clock: Nothing) -> [TimeLimit] { [] }

    public static func owner(of phase: Phase) -> MediationRole? {
        switch phase {
        case .unopened: .candidate
        case .applied, .invited, .reviewing, .training, .admitted, .warned, .notified, .suspended: .court
        case .active: .court
        case .declined, .removed, .retired: nil
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<MediationRole>) -> Bool? {
        switch condition {
        case .qualified: candidate?.isQualified
        case .namesMediators: candidate.map { $0.kind == .person || !$0.mediators.isEmpty }
        case .sameCourt: isKeepingCourt(occasion.actor)
        case .trained: isTrained
        case .published: admission(act).map { $0.isCertified && $0.isListed }
        case .profilePublished: shown(act).map { $0.isPublished && $0.chargesFee != nil }
        case .verified: sanction(act)?.isVerified
        case .grave: sanction(act)?.isGrave
        case .reasonGiven: remark(act).map { $0.reason?.isEmpty == false }
        }
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<MediationRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .apply(let it), .invite(let it): candidate = it
        case .train(let it): isTrained = it.isCompleted
        case .activate(let it):
            profile = it
            activeSpans.append(ActiveSpan(from: occasion.day))
        case .resume: activeSpans.append(ActiveSpan(from: occasion.day))
        case .warn(let it), .circulate(let it): sanctions.append(it)
        case .remove(let it):
            sanctions.append(it)
            endSpan(on: occasion.day)
        case .suspend, .exit: endSpan(on: occasion.day)
        case .review, .decline, .admit, .evaluate, .restore: break
        }
    }

    private mutating func endSpan(on day: CivilDate) {
        guard let last = activeSpans.indices.last, activeSpans[last].until == nil else { return }
        activeSpans[last].until = day
    }

    /// Whether the member was in the roster and could be chosen on a day: from its activation, not in suspension, and not
    /// from the day of leaving.
    /// law: mediation.V005
    public func isActive(on day: CivilDate) -> Bool { activeSpans.contains { $0.contains(day) } }

    /// Whether this is the court that keeps the roster; true where no court is on file, nil where the actor is not named.
    private func isKeepingCourt(_ actor: Actor<MediationRole>) -> Bool? {
        guard let court = candidate?.court else { return true }
        return actor.id.map { $0 == court }
    }

    private func admission(_ act: Act?) -> RosterAdmission? {
        guard case .admit(let it) = act else { return nil }
        return it
    }

    private func shown(_ act: Act?) -> RosterProfile? {
        guard case .activate(let it) = act else { return nil }
        return it
    }

    private func sanction(_ act: Act?) -> RosterSanction? {
        switch act {
        case .warn(let it), .circulate(let it), .remove(let it): it
        case _: nil
        }
    }

    private func remark(_ act: Act?) -> RosterRemark? {
        switch act {
        case .decline(let it), .suspend(let it), .exit(let it): it
        case _: nil
        }
    }
}
