extension AdministrativeSecondInstance {
    public mutating func record(
        _ act: Act, in occasion: Occasion<AdministrativeRole>, _ permit: Permit<Self>,
        into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .fileAppeal(let it):
            petition = it
            if it.isDirect { outcome.emits.insert(.passToCourtBelow) }
        case .joinAppeal: otherAppeals += 1
        case .approveOneWithdrawal:
            otherAppeals = max(0, otherAppeals - 1)
            withdrawal = nil
        case .answerAppeal: isAnswered = true
        case .noteNoAnswer: isAnswered = false
        case .review(let it): reviewed = it
        case .openHearing: wasHeard = true
        // A mediation does not go on in a suspended case.
        case .suspend(let it):
            stay = it
            isMediating = false
        case .mediate: isMediating = true
        case .mediationFails: isMediating = false
        case .extendTrial(let it): standing.extend(.trial, by: .months(it.months), permit)
        case .excludeTime(let it): standing.exclude(.trial, since: it.since, until: it.until, permit)
        case .remandCompensation: isCompensationRemanded = true
        case .requestWithdrawal(let it): withdrawal = it
        case .refuseWithdrawal: withdrawal = nil
        case .affirm: decided(.affirmed, &outcome)
        case .revise: decided(.revised, &outcome)
        case .remand, .remandOmission: decided(.remanded, &outcome)
        case .dismissSuit, .orderDocket, .orderTrial: decided(nil, &outcome)
        case .serveAppeal, .serveAnswer, .transmitFile, .docketAppeal, .appealFeeUnpaid, .resume, .abate, .partyGone,
            .appellantAbsent,
            .signMediation, .lateCompensationClaim, .dismissOmittedCompensation, .approveWithdrawal:
            break
        }
    }

    private mutating func decided(_ result: AppealResult?, _ outcome: inout Outcome<Self>) {
        self.result = result
        if petition?.decision != .judgment, outcome.issues.contains(.finalJudgment) {
            outcome.issues.remove(.finalJudgment)
            outcome.issues.insert(.finalRuling)
        }
        if !wasHeard { outcome.emits.insert(.countsAsPaperReview) }
    }
}
