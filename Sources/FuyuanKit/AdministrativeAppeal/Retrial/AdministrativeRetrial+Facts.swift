extension AdministrativeRetrial {
    public mutating func record(
        _ act: Act, in occasion: Occasion<AdministrativeRole>, _ permit: Permit<Self>,
        into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .applyRetrial(let it):
            application = it
            target = it.target
        case .askCorrection: corrections += 1
        case .correctOrInsist(let it): correction = it
        case .refuseFiling(let it):
            if it.bar.tellsOfProcuratorate { outcome.emits.insert(.informOfProcuratorate) }
        case .extendReview(let it): standing.extend(.review, by: .months(it.months), permit)
        case .joinApplication: otherApplicants += 1
        case .requestWithdrawal: isWithdrawalRequested = true
        case .withdrawOne:
            otherApplicants = max(0, otherApplicants - 1)
            isWithdrawalRequested = false
        case .excludeTime(let it): standing.exclude(.trial, since: it.since, until: it.until, permit)
        case .orderRetrial(let it), .orderAfterProtest(let it), .decideAdvice(let it): take(it, &outcome)
        case .presidentInitiates(let it):
            target = it.target
            take(it.order, &outcome)
        case .protest(let it):
            target = it.target
            isProtested = true
        case .procuratorAdvise(let it): target = it.target
        case .hear(let it): procedure = it.procedure
        case .extendTrial(let it): standing.extend(.trial, by: .months(it.months), permit)
        case .terminate: isExecutionStayed = false
        case .upholdJudgment: end(&outcome)
        case .decide(let it):
            revision = it.revision
            end(&outcome)
        case .openAppealWindow(let it): served = it
        case .dismissUncorrected, .askTimelinessProof, .proveTimeliness, .docketReview, .sendNotices,
            .answerApplication, .withdrawProtest, .sendDown, .beginReview, .dismissApplication, .withdraw,
            .deemedWithdrawnReview, .declineAdvice, .callProcuratorate, .remandRetrial, .appealRetrial, .windowLapses:
            break
        }
    }

    /// The ruling stays execution; where a protected payment is at stake the court may let it go on.
    private mutating func take(_ order: RetrialOrder, _ outcome: inout Outcome<Self>) {
        self.order = order
        isExecutionStayed = !order.continuesExecution
        outcome.emits.insert(isExecutionStayed ? .stayExecution : .mayContinueExecution)
    }

    private func end(_ outcome: inout Outcome<Self>) {
        outcome.emits.insert(procedure == .second ? .takesEffect : .mayAppeal)
    }
}

/// What the conditions read from an act.
extension AdministrativeRetrial {
    func asked(_ act: Act?) -> RetrialApplication? {
        switch act {
        case .applyRetrial(let it), .joinApplication(let it): it
        case _: nil
        }
    }

    func referral(_ act: Act?) -> RetrialReferral? {
        guard case .sendDown(let it) = act else { return nil }
        return it
    }

    func extended(_ act: Act?) -> RetrialReviewExtension? {
        guard case .extendReview(let it) = act else { return nil }
        return it
    }

    func lengthened(_ act: Act?) -> AppealExtension? {
        guard case .extendTrial(let it) = act else { return nil }
        return it
    }

    func refusedQuestioning(_ act: Act?) -> Bool? {
        guard case .deemedWithdrawnReview(let it) = act else { return nil }
        if it.wasSummoned == false || it.hasReason == true { return false }
        return it.wasSummoned == nil || it.hasReason == nil ? nil : true
    }

    /// An upper court decides by itself; the president of the court puts it to the committee.
    func committeeDecided(_ act: Act?, _ role: AdministrativeRole) -> Bool? {
        guard case .presidentInitiates(let it) = act else { return nil }
        return role == .courtPresident ? it.isDecidedByCommittee : true
    }

    func ordered(_ act: Act?) -> RetrialOrder? {
        switch act {
        case .orderRetrial(let it), .orderAfterProtest(let it), .decideAdvice(let it): it
        case .presidentInitiates(let it): it.order
        case _: nil
        }
    }

    func protested(_ act: Act?) -> RetrialProtest? {
        guard case .protest(let it) = act else { return nil }
        return it
    }

    func advised(_ act: Act?) -> RetrialAdvice? {
        guard case .procuratorAdvise(let it) = act else { return nil }
        return it
    }

    func panel(_ act: Act?) -> RetrialPanel? {
        guard case .hear(let it) = act else { return nil }
        return it
    }

    /// The upper court that takes the case up follows the second-instance procedure, else the instance of the decision
    /// in effect decides.
    func fits(_ panel: RetrialPanel) -> Bool? {
        guard let order else { return nil }
        if order.mode == .takenUp { return panel.procedure == .second }
        return target?.instance.map { $0 == panel.procedure }
    }

    /// The day of the call is three days before the hearing or earlier.
    /// law: administrative.L-F31
    func called(_ act: Act?, _ occasion: Occasion<AdministrativeRole>) -> Bool? {
        guard case .callProcuratorate(let it) = act else { return nil }
        return TimeLimit.protestHearingNotice.lastDay(from: it.hearingOn, in: occasion.law).map { occasion.day <= $0 }
    }
}
