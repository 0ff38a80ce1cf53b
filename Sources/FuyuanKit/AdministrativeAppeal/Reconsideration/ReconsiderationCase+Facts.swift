extension ReconsiderationCase {
    public mutating func record(
        _ act: Act, in occasion: Occasion<AdministrativeRole>, _ permit: Permit<Self>,
        into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .submitApplication(let it), .submitViaPenalisingOrgan(let it): apply(it, on: occasion.day)
        case .forwardApplication: receivedOn = occasion.day
        case .requestSupplement: askForMore(in: occasion, permit, &outcome)
        case .supply:
            // After a late request the application already counts as accepted: nothing begins anew.
            guard !clocks.isRunning(.admission) else { break }
            isSupplied = true
            receivedOn = occasion.day
        case .accept(let it): accept(it, in: occasion, &outcome)
        case .deemAccepted: acceptBySilence(in: occasion.law)
        case .orderAcceptance:
            acceptedOn = occasion.day
            isDeemedAccepted = false
        case .orderResumption: extendedBy = 0
        case .answerFiled(let it), .reviewSummary(let it): note(it, in: occasion, &outcome)
        case .answerDefault: isAnswered = false
        case .newEvidence(let it):
            if occasion.actor.role == .thirdParty, it.thirdPartyEvidence == true { hasThirdPartyEvidence = true }
        case .reviewAfterOpinions(let it), .hearOpinions(let it): opinions = it
        case .assess(let it): assessment = it
        case .leaveOutTime(let it): standing.exclude(.decision, since: it.from, until: it.until, permit)
        case .holdHearing(let it):
            hearing = it
            if it.applicantAbsent { outcome.emits.insert(.waiveHearing) }
        case .consultCommittee(let it): isCommitteeConsulted = it.isRecorded != false
        case .startMediation: pausedIn = phase
        case .suspend(let it), .suspendAwaitingParty(let it):
            if phase != .mediating { pausedIn = phase }
            suspension = it
            suspendedOn = occasion.day
        case .documentReview, .referDocument:
            pausedIn = phase
            suspension = ReconsiderationSuspension(.documentReview)
            suspendedOn = occasion.day
            hasDocumentReview = true
        case .documentHandled:
            if isInTime(.documentAnswer, in: occasion) == false { outcome.emits.insert(.escalateDocument) }
        case .stayAct(let it):
            stop(it)
            if !isStopping(it) { outcome.emits.remove(.stopAct) }
        case .convertToOrdinary: convert(in: occasion, permit)
        case .extend(let it): lengthen(by: it.days, in: occasion, permit)
        case .signMediation(let it): mediation = it
        case .withdrawApproved: ending = .withdrawal
        case .stayLapsed: ending = .stayLapsed
        case .partyGone(let it): ending = it.ground
        case .criminalMeasure: ending = .criminalMeasure
        case .approveDecision(let it): decision = it
        case .serveDecision(let it): serve(it, on: occasion.day, &outcome)
        case .copyToSuperior: copiedOn = occasion.day
        case .sue: isSued = true
        case .enforceAgainstApplicant:
            if decision?.kind == .change { outcome.emits.insert(.enforceChanged) }
            if decision?.kind == .maintain { outcome.emits.insert(.enforceMaintained) }
        case .reportOpinion:
            if isInTime(.opinionReport, in: occasion) == false { outcome.emits.insert(.orderPerformance) }
        case .refuse, .rejectApplication:
            if !rule(for: act.kind).starts.contains(.suit) { outcome.emits.remove(.tellSuit) }
        case .selfCorrectAndSettle, .startReview, .supplementTimeout, .takeDirectly, .serveCopy,
            .investigate, .scheduleHearing, .reviewAfterHearing, .reviewAfterConsultation, .pauseForMediation,
            .mediationFails, .resume, .resumeAnswer, .resumeOpening, .notifyDrafter, .drafterAnswers, .forwardDocument,
            .decisionTimeout,
            .orderDecision, .issueOpinion, .expectPerformance, .redo, .orderPerformance, .enforceMediation, .perform,
            .upperTakes:
            break
        }
    }

    private mutating func apply(_ application: ReconsiderationApplication, on day: CivilDate) {
        self.application = application
        appliedOn = application.appliedOn ?? day
        edition = application.edition(enteredOn: day)
        receivedOn = application.receivedOn ?? day
    }

    /// A request in time stops the review; after the review period it changes nothing: the law accepted before.
    private mutating func askForMore(
        in occasion: Occasion<AdministrativeRole>, _ permit: Permit<Self>, _ outcome: inout Outcome<Self>
    ) {
        supplementRequests = supplementRequests == .max ? .max : supplementRequests + 1
        if isInTime(.admission, in: occasion) == false {
            outcome.emits.insert(.fixAcceptanceDay)
        } else {
            standing.stop(.admission, on: occasion.day, permit)
        }
    }

    /// Acceptance after the review period does not move the day: the law accepted before.
    /// law: administrative.V-R06
    private mutating func accept(
        _ admission: ReconsiderationAdmission, in occasion: Occasion<AdministrativeRole>,
        _ outcome: inout Outcome<Self>
    ) {
        // The 2017 text knows no summary procedure, whatever the organ calls it.
        isSummary = admission.isSummary && edition != .law2017
        if isInTime(.admission, in: occasion) == false {
            acceptBySilence(in: occasion.law)
            outcome.emits.insert(.fixAcceptanceDay)
        } else {
            acceptedOn = edition == .law2017 ? receivedOn : occasion.day
        }
    }

    private mutating func acceptBySilence(in law: LegalContext) {
        isDeemedAccepted = true
        acceptedOn = edition == .law2017 ? receivedOn : lastDay(of: .admission, in: law)
    }

    /// A late answer counts as none.
    /// law: administrative.V-R10
    private mutating func note(
        _ answer: ReconsiderationAnswer, in occasion: Occasion<AdministrativeRole>, _ outcome: inout Outcome<Self>
    ) {
        self.answer = answer
        if let given = answer.thirdPartyEvidence { hasThirdPartyEvidence = given }
        let isLate = lastDay(of: .answer, in: occasion.law).map { (answer.receivedOn ?? occasion.day) > $0 }
        isAnswered = isLate.map { !$0 }
        if isLate == true { outcome.emits.insert(.treatAsNoEvidence) }
    }

    /// A request that is not found reasonable stops nothing.
    private mutating func stop(_ stay: ReconsiderationActStay) {
        if isStopping(stay) { isActStopped = true }
    }

    private func isStopping(_ stay: ReconsiderationActStay) -> Bool {
        stay.ground != .requested || stay.isReasonable == true
    }

    /// The sixty days count from acceptance, or where practice here says so from the change.
    private mutating func convert(in occasion: Occasion<AdministrativeRole>, _ permit: Permit<Self>) {
        isSummary = false
        guard occasion.law.value(of: .reconsiderationConversionRestarts) == .flag(true), let acceptedOn,
            let next = occasion.day.adding(days: 1)
        else { return }
        standing.exclude(.decision, since: acceptedOn, until: next, permit)
    }

    /// An extension lengthens the ordinary procedure only, only before its end, and never beyond the longest.
    /// law: administrative.V-R21
    private mutating func lengthen(
        by days: Int, in occasion: Occasion<AdministrativeRole>, _ permit: Permit<Self>
    ) {
        guard !isSummary, isInTime(.decision, in: occasion) == true, days > 0,
            let longest = TimeLimit.reconsiderationDecision.extensible?.longest
        else { return }
        extendedBy = min(Int(longest.length), extendedBy + min(days, Int(longest.length)))
        standing.extend(.decision, by: .days(extendedBy), permit)
    }

    private mutating func serve(
        _ service: ReconsiderationService, on day: CivilDate, _ outcome: inout Outcome<Self>
    ) {
        servedOn = service.servedOn ?? day
        statesSuitLimit = service.statesSuitLimit
        if decision?.isFinal == true { outcome.emits.remove(.tellSuit) }
        if edition == .law2017 {
            outcome.emits.remove(.publishDecision)
        } else if application?.againstDepartment == true {
            outcome.emits.insert(.copyToSuperior)
        }
    }

    /// What is wrong, or overdue, in the case on a day: an acceptance the law has made, a decision or a report not made
    /// in time, a decision not copied to the superior department.
    public func findings(asOf day: CivilDate, in law: LegalContext) -> [Finding] {
        var findings: [Finding] = []
        if isOverdue(.admission, on: day, in: law) {
            findings.append(
                Finding(
                    "administrative.V-R06", .error, at: "acceptedOn",
                    Basis(edition == .law2017 ? .reconsideration2017(17, 2) : .reconsideration(30, 3)),
                    "审查期限届满未决定不予受理，视为受理", "the review period ended without a refusal: deemed accepted"))
        }
        if isOverdue(.decision, on: day, in: law) {
            findings.append(
                Finding(
                    "administrative.V-R22", .error, at: "decision",
                    Basis(edition == .law2017 ? .reconsideration2017(31) : .reconsideration(62)),
                    "审理期限已届满，尚未作出行政复议决定", "the period has passed without a decision"))
        }
        if isOverdue(.opinionReport, on: day, in: law) {
            findings.append(
                Finding(
                    "administrative.V-R35", .warning, at: "opinion",
                    Basis(.reconsideration(76), .reconsideration(77, 2)),
                    "逾期未报送纠正情况，应当责令限期履行，可以约谈、通报批评",
                    "no report in time: order performance; a talk or circulated criticism may follow"))
        }
        if edition == .law2023, servedOn != nil, application?.againstDepartment == true, copiedOn == nil {
            findings.append(
                Finding(
                    "administrative.V-R36", .warning, at: "copiedOn", Basis(.reconsideration(79, 2)),
                    "生效的复议决定书应当抄告被申请人的上一级主管部门",
                    "the decision in effect must be copied to the respondent’s superior department"))
        }
        return findings
    }

    private func isOverdue(_ clock: Clock, on day: CivilDate, in law: LegalContext) -> Bool {
        guard clocks.isRunning(clock), let last = lastDay(of: clock, in: law) else { return false }
        return day > last
    }
}
