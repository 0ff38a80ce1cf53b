extension CreditorsMeeting {
    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<BankruptcyRole>) -> Bool? {
        switch condition {
        case .quorumToCall: hasQuorum(act, occasion.actor.role)
        case .withinFirstTime:
            isFirst || act?.kind == .callFirst ? called(by: act)?.isFirstInTime(in: occasion.law) : true
        case .afterClaimPeriod: called(by: act)?.isAfterClaimPeriod
        case .noticeInTime: called(by: act).flatMap { $0.isNoticeInTime(givenOn: occasion.day, in: occasion.law) }
        case .mattersToldInTime:
            call.flatMap { $0.isFastTrack ? isInTime(.materials, in: occasion) : true }
        case .employeesRepresented: openingPaper(act)?.employeesRepresented
        case .minutesSigned: minutes(act)?.isSigned
        }
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<BankruptcyRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .propose(let it): proposal = it
        case .callFirst(let it):
            isFirst = true
            call = it
        case .callLater(let it): call = it
        case .reschedule(var it):
            it.claimsCloseOn = it.claimsCloseOn ?? call?.claimsCloseOn
            call = it
        case .hold(let it): opening = it
        case .tellMatters, .close: break
        }
    }

    /// A creditor needs a quarter of all claims; the administrator, the committee and the court need none.
    private func hasQuorum(_ act: Act?, _ role: BankruptcyRole) -> Bool? {
        guard role == .creditor else { return true }
        guard case .propose(let it) = act, let claims = it.claims, let total = it.total else { return nil }
        return VoteTally(.call, yesAmount: claims, outOf: total).isPassed()
    }

    /// The call an act brings; a new day keeps the end of the time to declare.
    private func called(by act: Act?) -> MeetingCall? {
        switch act {
        case .callFirst(let it), .callLater(let it): return it
        case .reschedule(var it):
            it.claimsCloseOn = it.claimsCloseOn ?? call?.claimsCloseOn
            return it
        case .propose, .tellMatters, .hold, .close, nil: return nil
        }
    }

    private func openingPaper(_ act: Act?) -> MeetingOpening? {
        guard case .hold(let it) = act else { return opening }
        return it
    }

    private func minutes(_ act: Act?) -> MeetingMinutes? {
        guard case .close(let it) = act else { return nil }
        return it
    }
}
