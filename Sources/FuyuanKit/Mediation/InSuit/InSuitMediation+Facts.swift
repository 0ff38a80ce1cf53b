extension InSuitMediation {
    /// What has become of the fee.
    @nonexhaustive
    public enum FeeState: UInt8, Vocabulary {
        /// Not called and not paid.
        case open
        /// Called.
        case called
        /// Called; relief is asked for.
        case reliefAsked
        /// Paid, or relieved.
        case settled

        public var term: Term {
            switch self {
            case .open: Term("open", "尚未通知交费", "not called")
            case .called: Term("called", "已通知交费", "called")
            case .reliefAsked: Term("relief-asked", "已申请司法救助", "relief asked for")
            case .settled: Term("settled", "已交纳或者准予救助", "paid or relieved")
            }
        }
    }

    /// The procedure; the ordinary one before registration.
    public var procedure: TrialProcedure { registration?.procedure ?? .ordinary }
    /// The day that chooses the regime: the complaint's, or that of registration.
    public var complaintOn: CivilDate? { registration?.complaintOn ?? registeredOn }

    /// When the courts mediate for this suit: the local setting, or the usual regime of the day of the complaint.
    /// law: mediation.edge-28
    public func regime(in law: LegalContext) -> MediationRegime? { complaintOn.map { law.mediationRegime(on: $0) } }

    /// The last day to apply for retrial of the statement or minutes: six months from effect, for involuntariness or
    /// unlawful content, whenever that became known; nil while nothing is in effect (民诉法解释 art. 382).
    public func lastDayForRetrial(in law: LegalContext) -> CivilDate? {
        effectiveOn.flatMap { TimeLimit.retrialOfMediationStatement.lastDay(from: $0, in: law) }
    }

    /// Whether double interest for delay is due beside the agreement's own liability clause: not once that liability is
    /// borne (民事调解规定 art. 15); nil where there is no agreement.
    public func delayInterestIsDue(liabilityBorne: Bool) -> Bool? {
        agreement.terms.map { !($0.clauses.contains(.liabilityForDefault) && liabilityBorne) }
    }

    /// What is wrong with a fee charged in a case closed in the mediation stage.
    /// law: mediation.edge-29
    public func feeFindings(charged: Money) -> [Finding] {
        guard phase == .closedOther else { return [] }
        return FeeExemption.firstMediationStage.finding(charged: charged, at: "fee").map { [$0] } ?? []
    }

    /// The day of the last receipt that counts: guarantors, and parties with neither right nor duty, do not hold it up.
    /// Nil while one is missing.
    /// law: mediation.V014
    /// law: mediation.edge-47
    public var statementEffectDay: CivilDate? {
        guard let statement, !statement.parties.isEmpty else { return nil }
        var last: CivilDate?
        for party in statement.parties {
            guard let day = receipts.first(where: { $0.addressee == party })?.day else { return nil }
            last = last.map { max($0, day) } ?? day
        }
        return last
    }

    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .entrustedMediation: [.entrustedMediationOrdinary, .entrustedMediationSimple]
        case .courtMediation: [.courtMediationBeforeAnswer, .courtMediationBeforeAnswerSimple]
        case .trial: [.trialOrdinary, .trialSimple, .trialSmallClaims]
        case .statementDelivery: [.mediationStatementDelivery]
        case .publicNotice: [.publicInterestNotice]
        case .feePayment: [.feePrepayment]
        }
    }

    public func limit(of clock: Clock) -> TimeLimit? {
        switch clock {
        case .entrustedMediation: procedure.entrustedMediation
        case .courtMediation: procedure.courtMediation
        case .trial: procedure.trialLimit
        case .statementDelivery: .mediationStatementDelivery
        case .publicNotice: .publicInterestNotice
        case .feePayment: .feePrepayment
        }
    }

    /// The time to pay counts from receipt of the notice, or of the decision that refuses relief; from the day of the
    /// act where the entry does not say.
    public func anchor(of clock: Clock, for act: Act, in occasion: Occasion<MediationRole>) -> CivilDate? {
        switch clock {
        case .feePayment: feeNotice?.receivedOn ?? occasion.day
        case .entrustedMediation, .courtMediation, .trial, .statementDelivery, .publicNotice: occasion.day
        }
    }

    public static func owner(of phase: Phase) -> MediationRole? {
        switch phase {
        case .unregistered, .registered, .paused, .statementDrafted, .failed: .court
        case .consentSought: .bothParties
        case .entrusted, .mediating: .mediator
        case .courtMediating, .agreementReached, .inTrial: .judge
        case .feeNoticed: .party
        case .effective, .closedByWithdrawal, .closedOther, .closedByJudgment, .deemedWithdrawn, .shamSanctioned: nil
        }
    }

    public func refusalOfPart(_ act: Act, in occasion: Occasion<MediationRole>) -> [Reason] {
        part(of: act).flatMap { agreement.refusal(of: $0, in: occasion)?.reasons } ?? []
    }

    /// The agreement's share in an act; nil where it has none.
    private func part(of act: Act) -> MediationAgreement.Act? {
        switch act {
        case .reachConsensus(let it): .draft(it.draft)
        case .sign(let signature): .sign(signature)
        case .refuseToSign: .refuseToSign
        case _: nil
        }
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<MediationRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .register(let it), .registerForeignRelated(let it):
            registration = it
            registeredOn = occasion.day
            isForeignRelated = act.kind == .registerForeignRelated
            fee = it.isFeeSettled ? .settled : .open
        case .proposeEntrustment: consents = Consents()
        case .consent(let it):
            assignment = it
            consents.give(occasion.actor.role)
        case .decline(let it), .callFee(let it), .refuseRelief(let it):
            fee = .called
            feeNotice = it
        case .askRelief: fee = .reliefAsked
        case .payOrRelief: fee = .settled
        case .accept: beginAttempt(entrusted: true)
        case .openCourtMediation, .mediateAtTrial: beginAttempt(entrusted: false)
        case .extend(let it): lengthen(.entrustedMediation, by: it.days, in: occasion, permit)
        case .extendCourtMediation(let it): lengthen(.courtMediation, by: it.days, in: occasion, permit)
        case .inviteAssist(let it): invitees.append(it.invitee)
        case .reachConsensus, .sign, .refuseToSign:
            if act.kind == .reachConsensus { endAttempt(on: occasion.day, permit) }
            if let part = part(of: act), let done = try? agreement.apply(part, in: occasion) {
                standing.note(done.reasons, permit)
            }
        case .draftStatement(let it):
            statement = it
            receipts = []
        case .signStatement(var it):
            it.day = it.day ?? occasion.day
            receipts.append(it)
        case .statementTakesEffect: effectiveOn = statementEffectDay ?? occasion.day
        case .partialTakesEffect:
            partialEffects.append(statementEffectDay ?? occasion.day)
            statement = nil
        case .recordInMinutes: effectiveOn = occasion.day
        case .recordEffectiveOnSignature:
            effectiveOn = occasion.day
            outcome.emits.insert(procedure == .ordinary ? .statementOnRequest : .makeStatementSeparately)
        case .repudiate: statement = nil
        case .fail, .expire: endAttempt(on: occasion.day, permit)
        case .refuseToContinue:
            endAttempt(on: occasion.day, permit)
            consents.refuse(occasion.actor.role)
        case .reportSham, .reportShamInCourt: isShamSuspected = true
        case .clearSham, .clearConsensus, .clearAtTrial: isShamSuspected = false
        case .extendTrial(let it):
            trialExtensionMonths = min(trialExtensionMonths, 1_000) + min(max(it.months, 0), 1_000)
            standing.extend(.trial, by: .months(trialExtensionMonths), permit)
        case .convertToOrdinary:
            registration?.procedure = .ordinary
            trialExtensionMonths = 0
            standing.extend(.trial, by: .none, permit)
        case .leaveOut(let it): standing.exclude(.trial, since: it.since, until: it.until, permit)
        case .declineFeePaid, .publishNotice, .correctStatement, .withdrawSuit, .withdrawOrPerformEarly, .defaultFee,
            .sanctionSham, .adjudicate, .resumeTrial:
            break
        }
    }

    private mutating func beginAttempt(entrusted: Bool) {
        isEntrusted = entrusted
        hasMediated = true
        agreement = MediationAgreement()
        baseLastDay = nil
        extensionDays = 0
    }

    /// Only the agreed extension lies outside the trial limit, not the first days of the mediation.
    private mutating func lengthen(
        _ clock: Clock, by days: Int, in occasion: Occasion<MediationRole>, _ permit: Permit<Self>
    ) {
        let base = baseLastDay ?? lastDay(of: clock, in: occasion.law)
        extensionDays = min(extensionDays, 100_000) + min(max(days, 0), 100_000)
        baseLastDay = base
        standing.extend(clock, by: .days(extensionDays), permit)
        if let base, let end = base.adding(days: extensionDays) {
            standing.exclude(.trial, since: base, until: end, permit)
        }
    }

    /// An extension not used up counts for the trial limit.
    private mutating func endAttempt(on day: CivilDate, _ permit: Permit<Self>) {
        guard let base = baseLastDay, let end = base.adding(days: extensionDays) else { return }
        standing.exclude(.trial, since: base, until: min(end, max(base, day)), permit)
    }
}
