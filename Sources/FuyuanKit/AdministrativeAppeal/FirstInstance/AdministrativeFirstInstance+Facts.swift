extension AdministrativeFirstInstance {
    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .filing: [.administrativeFiling]
        case .upperHandling: [.intermediateCourtHandling]
        case .correction: []
        case .preFiling: [.delegatedMediation]
        case .fee: [.feePrepayment]
        case .copy: [.administrativeComplaintCopy]
        case .answer: [.administrativeAnswer]
        case .lateEvidence: [.administrativeLateEvidence]
        case .answerCopy: [.administrativeAnswerCopy]
        case .objection: [.administrativeJurisdictionObjection]
        case .jurisdictionAppeal: [.administrativeAppealRuling]
        case .trial: [.administrativeTrial, .administrativeTrialSimple]
        case .summaryEvidence: [.administrativeSummaryEvidence]
        case .stayLapse: [.administrativeStayLapse]
        case .delivery: [.administrativeJudgmentDelivery]
        case .appeal: [.administrativeAppealJudgment, .administrativeAppealRuling]
        }
    }

    /// The trial period is that of the procedure now used; the time to appeal is that of what was served; ninety days of
    /// suspension end the suit only on the first three grounds.
    public func limit(of clock: Clock) -> TimeLimit? {
        switch clock {
        case .trial: procedure == .summary ? .administrativeTrialSimple : .administrativeTrial
        case .appeal: judgment == nil ? .administrativeAppealRuling : .administrativeAppealJudgment
        case .stayLapse: suspension?.mayLapse == true ? .administrativeStayLapse : nil
        case .filing, .upperHandling, .correction, .preFiling, .fee, .copy, .answer, .lateEvidence, .answerCopy,
            .objection, .jurisdictionAppeal, .summaryEvidence, .delivery:
            Self.table.limit(of: clock)
        }
    }

    public static func owner(of phase: Phase) -> AdministrativeRole? {
        switch phase {
        case .unfiled, .correctionRequested: .plaintiff
        case .complaintReceived, .preFilingMediation, .notDocketed, .docketed, .jurisdictionObjection,
            .evidenceExchange, .hearingScheduled, .adjourned, .suspended, .judged, .dismissedByRuling:
            .court
        case .complaintServed, .answerPeriod: .defendant
        case .inHearing, .mediating, .deliberating: .panel
        case .appealWindow: .party
        case .returnedToPlaintiff, .transferred, .withdrawn, .deemedWithdrawn, .abated, .mediationEffective,
            .effective, .appealed:
            nil
        }
    }

    /// Days run from receipt and from service.
    public func anchor(of clock: Clock, for act: Act, in occasion: Occasion<AdministrativeRole>) -> CivilDate? {
        switch act {
        case .fileComplaint(let it): it.receivedOn ?? occasion.day
        case .submitCorrection(let it): it.receivedOn ?? occasion.day
        case .receiveComplaint(let it): latestReceipt(it.receivedOn ?? occasion.day, by: occasion.actor)
        case .submitAnswer(let it): it.submittedOn ?? occasion.day
        case .endLateCause(let it): it.endedOn ?? occasion.day
        case .serve(let it): it.servedOn ?? occasion.day
        case _: occasion.day
        }
    }

    /// The court sets the time to correct and the time for evidence in the summary procedure; a judgment pronounced on a
    /// fixed day is sent at once.
    public func orderedLastDay(
        of clock: Clock, for act: Act, in occasion: Occasion<AdministrativeRole>
    ) -> CivilDate? {
        switch act {
        case .guideCorrection(let it): it.lastDay
        case .useSummary(let it): it.evidenceLastDay
        case .pronounce(let it): it.isSameDay ? nil : occasion.day
        case _: nil
        }
    }

    /// A suspension on other grounds than the first three never lapses: its clock is not shown.
    public func allDeadlines(asOf day: CivilDate, in law: LegalContext) -> [RunningDeadline] {
        deadlines(asOf: day, in: law)
            .filter { $0.clock.wire != Clock.stayLapse.term.wire || suspension?.mayLapse == true }
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<AdministrativeRole>, _ permit: Permit<Self>,
        into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .fileComplaint(let it):
            complaint = it
            filedOn = it.receivedOn ?? occasion.day
            if it.reconsideration == .skipped { outcome.emits.insert(.guideToReconsideration) }
        case .submitCorrection(let it): correctedOn = it.receivedOn ?? occasion.day
        case .courtSilent: isAtUpperCourt = true
        case .docketRemanded:
            origin = .remand
            docketedOn = occasion.day
            isComplaintSent = true
        case .docketOrdered(let it):
            origin = it.origin
            filedOn = it.filedOn
            docketedOn = occasion.day
        case .receiveComplaint(let it):
            receipts.append(ComplaintReceipt(by: occasion.actor, on: it.receivedOn ?? occasion.day))
        case .objectJurisdiction: isJurisdictionAppealed = false
        case .docketOnSpot, .docketPending, .docketAfterCorrection, .mediationFailedDocket: docketedOn = occasion.day
        case .ruleNotDocketed(let it):
            nonDocketing = it.ground
            if it.ground == .reconsiderationSkipped { outcome.emits.insert(.guideToReconsideration) }
        case .payFee: isFeePaid = true
        case .useSummary(let it):
            procedure = .summary
            summary = it
        case .convertToOrdinary:
            procedure = .ordinary
            // One judge no longer suffices.
            if panel?.isRegular(in: .ordinary) == false { panel = nil }
        case .serveComplaint(let it):
            isComplaintSent = true
            hasCoDefendant = it.hasCoDefendant
            mustHeadAttend = it.headMustAttend
        case .submitAnswer(let it): answer(it, in: occasion, permit, &outcome)
        case .decideLateEvidence(let it):
            mayBringLateEvidence = it.isAllowed
            if it.isAllowed { standing.stop(.answer, on: occasion.day, permit) }
        case .evidenceDefault: isWithoutEvidence = true
        case .appealJurisdiction: isJurisdictionAppealed = true
        case .formPanel(let it): panel = it
        case .openHearing: wasHeard = true
        case .extendTrial(let it): standing.extend(.trial, by: .months(Int(it.months)), permit)
        case .excludeTime(let it): standing.exclude(.trial, since: it.since, until: it.until, permit)
        case .joinCivilDispute: hasJoinedCivilDispute = true
        case .requestDocumentReview: isDocumentReviewRequested = true
        case .reviewDocument(let it): documentReview = it
        case .suspend(let it):
            suspension = it.ground
            suspendedAt = phase
        case .requestWithdrawal: isWithdrawalAsked = true
        case .approveWithdrawal(let it):
            if completed(it).followsChange { outcome.emits.insert(.chargeFeeToOrgan) }
            if hasJoinedCivilDispute { outcome.emits.insert(.goOnWithCivilDispute) }
        case .refuseWithdrawal:
            isWithdrawalAsked = false
            isWithdrawalRefused = true
        case .stayAct:
            isActStayed = true
            isReviewOpen = true
        case .refuseStay: isReviewOpen = true
        case .advanceEnforce:
            isEnforcedInAdvance = true
            isReviewOpen = true
        case .preserve:
            isPreserved = true
            isReviewOpen = true
        case .askReview: isReviewOpen = false
        case .organChangesAct(let it): actChange = it
        case .chooseAfterChange(let it): choice = it.choice
        case .pronounce(let it):
            judgment = it
            if it.kinds.contains(.redo), !it.isForProcedureOnly { outcome.emits.insert(.redoDifferently) }
        case .dismiss(let it):
            dismissal = it.ground
            if it.ground == .reconsiderationSkipped { outcome.emits.insert(.guideToReconsideration) }
        case .serve(let it): servedOn = it.servedOn ?? occasion.day
        case .signMediation(let it): effectiveOn = it.lastSignedOn ?? occasion.day
        case .appeal(let it):
            if hasJoinedCivilDispute, it.isOfPart { outcome.emits.insert(.unappealedPartTakesEffect) }
        case .windowLapses:
            effectiveOn = lastDay(of: .appeal, in: occasion.law).flatMap { $0.adding(days: 1) }
            takeEffect(&outcome)
        case .retractComplaint, .guideCorrection, .returnComplaint, .referPreFiling, .noticeFee, .feeUnpaid,
            .sendAnswer, .askLateEvidence, .endLateCause, .overruleObjection, .resumeBeforeRuling,
            .mediationFailsUnheard,
            .transfer, .exchangeEvidence, .closeExchange, .summon, .adjourn, .rescheduleHearing, .raiseNewClaim,
            .claimCompensation, .collectEvidence, .resume, .resumeBeforeHearing, .resumeBeforeService, .stayLapsed,
            .partyGone, .mediate, .mediationFails, .plaintiffAbsent, .hearWithoutPlaintiff,
            .defendantAbsent, .closeHearing:
            break
        }
    }

    /// The clock shows the last receipt; who received before does not gain time by it.
    private func latestReceipt(_ day: CivilDate, by actor: Actor<AdministrativeRole>) -> CivilDate {
        guard let start = clocks[.answer]?.start else { return day }
        let again = actor.id != nil && receipts.filter { $0.by == actor }.count > 1
        return again ? start : max(start, day)
    }

    /// Evidence in time ends the time for it; late evidence is left out.
    /// law: administrative.V-L10
    private mutating func answer(
        _ paper: DefendantAnswer, in occasion: Occasion<AdministrativeRole>, _ permit: Permit<Self>,
        _ outcome: inout Outcome<Self>
    ) {
        guard paper.hasEvidence else { return }
        if isEvidenceInTime(on: paper.submittedOn ?? occasion.day, by: occasion.actor, in: occasion.law) == false {
            outcome.emits.insert(.excludeEvidence)
        } else {
            hasEvidence = true
            standing.stop(.answer, on: occasion.day, permit)
            standing.stop(.lateEvidence, on: occasion.day, permit)
        }
    }

    private func takeEffect(_ outcome: inout Outcome<Self>) {
        outcome.emits.insert(.mayApplyRetrial)
        if judgment != nil { outcome.emits.insert(.mayApplyEnforcement) }
        if documentReview?.grounds.isEmpty == false { outcome.emits.insert(.adviseDrafter) }
    }
}
