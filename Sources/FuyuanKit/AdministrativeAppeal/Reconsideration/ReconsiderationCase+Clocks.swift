extension ReconsiderationCase {
    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .forwarding: [.penaltyOrganForwarding]
        case .admission: [.reconsiderationAcceptance, .reconsiderationReexamination]
        case .supplementNotice: [.reconsiderationCorrectionNotice]
        case .supplement: [.reconsiderationCorrection]
        case .copy: [.reconsiderationCopy, .reconsiderationCopySummary]
        case .answer: [.reconsiderationReply, .reconsiderationReplySummary]
        case .decision: [.reconsiderationDecision, .reconsiderationDecisionSummary]
        case .stayLapse: [.reconsiderationStayLapse]
        case .documentReview: [.attachedReview]
        case .documentTransfer: [.attachedReviewTransfer]
        case .documentAnswer: [.attachedReviewReply]
        case .drafterNotice: [.drafterNotice]
        case .drafterAnswer: [.drafterReply]
        case .redo: [.redoAfterReconsideration]
        case .suit: [.suitAfterReconsideration, .suitAfterReconsiderationFirst, .administrativeSuitUnnotified]
        case .opinionReport: [.opinionReport]
        case .performance: []
        }
    }

    /// The limit by procedure and text: a completed application is examined anew; the 2017 text sets no number for
    /// completing it and knows no road through the penalising organ. A decision that does not state the time to sue leaves
    /// a year from its service.
    /// law: administrative.L-R25
    public func limit(of clock: Clock) -> TimeLimit? {
        switch clock {
        case .admission: isSupplied && edition == .law2023 ? .reconsiderationReexamination : .reconsiderationAcceptance
        case .supplement: edition == .law2017 ? nil : .reconsiderationCorrection
        case .forwarding: edition == .law2017 ? nil : .penaltyOrganForwarding
        case .copy: isSummary ? .reconsiderationCopySummary : .reconsiderationCopy
        case .answer: isSummary ? .reconsiderationReplySummary : .reconsiderationReply
        case .decision: isSummary ? .reconsiderationDecisionSummary : .reconsiderationDecision
        case .suit:
            if servedOn != nil, statesSuitLimit == false {
                .administrativeSuitUnnotified
            } else {
                phase == .notAccepted || phase == .applicationRejected
                    ? .suitAfterReconsiderationFirst : .suitAfterReconsideration
            }
        case .supplementNotice, .stayLapse, .documentReview, .documentTransfer, .documentAnswer, .drafterNotice,
            .drafterAnswer, .redo, .opinionReport, .performance:
            Self.table.limit(of: clock)
        }
    }

    /// The law of the day of the application governs to the end; suits have their own.
    /// law: administrative.V-R01
    public func governingDay(of clock: Clock) -> CivilDate? {
        if clock == .suit || clock == .performance { return nil }
        return application?.overrideReason == nil ? appliedOn : edition?.governingDay ?? appliedOn
    }

    /// Periods run from receipt and from acceptance; under the 2017 text acceptance dates back to receipt, silence under
    /// the 2023 text accepts on the last day of the review.
    public func anchor(of clock: Clock, for act: Act, in occasion: Occasion<AdministrativeRole>) -> CivilDate? {
        switch clock {
        case .forwarding, .admission, .supplementNotice: receivedOn
        case .supplement: requested(act)?.receivedOn ?? occasion.day
        case .copy, .decision: act.kind == .orderResumption ? occasion.day : acceptedOn
        case .answer: if case .serveCopy(let it) = act { it.receivedOn ?? occasion.day } else { occasion.day }
        case .documentReview, .documentTransfer: reviewing(act)?.since ?? occasion.day
        case .redo: servedOn
        case .suit:
            if act.kind == .decisionTimeout {
                periodEnd(in: occasion.law)
            } else {
                refused(act).map { $0.servedOn ?? occasion.day } ?? servedOn
            }
        case .opinionReport:
            if case .issueOpinion(let it) = act { it.receivedOn ?? occasion.day } else { occasion.day }
        case .stayLapse, .drafterNotice, .drafterAnswer, .documentAnswer, .performance: occasion.day
        }
    }

    /// The day the organ sets for completing, acting anew or performing.
    public func orderedLastDay(
        of clock: Clock, for act: Act, in occasion: Occasion<AdministrativeRole>
    ) -> CivilDate? {
        switch clock {
        case .supplement: return lastDayToSupply(requested(act), in: occasion)
        case .redo: return decision?.redoUntil
        case .performance:
            guard case .orderPerformance(let it) = act else { return nil }
            return it.until
        case .forwarding, .admission, .supplementNotice, .copy, .answer, .decision, .stayLapse, .documentReview,
            .documentTransfer, .documentAnswer, .drafterNotice, .drafterAnswer, .suit, .opinionReport:
            return nil
        }
    }

    /// The organ may lengthen the time of the 2023 text to complete, not shorten it; the 2017 text sets none.
    private func lastDayToSupply(
        _ request: ReconsiderationSupplement?, in occasion: Occasion<AdministrativeRole>
    ) -> CivilDate? {
        guard let request, let until = request.until else { return nil }
        guard let limit = limit(of: .supplement) else { return until }
        return limit.lastDay(
            from: request.receivedOn ?? occasion.day, in: occasion.law, governedBy: governingDay(of: .supplement)
        ).map { max($0, until) } ?? until
    }

    /// The day the period to decide ends, from which the suit counts: before any roll, or where the law in hand says so
    /// after it.
    /// law: administrative.L-R26
    private func periodEnd(in law: LegalContext) -> CivilDate? {
        guard law.flag(.chainsUnrolled), let running = clocks[.decision], running.fixedLastDay == nil,
            let start = running.start, let limit = limit(of: .decision)
        else { return lastDay(of: .decision, in: law) }
        let spans = clocks.pauses.filter { $0.clock == .decision }.map {
            ExcludedSpan($0.since, $0.until, Bilingual("停止计算", "standing still"), limit.basis)
        }
        return limit.deadline(
            from: start, in: law, extendedBy: running.extra, excluding: spans,
            governedBy: governingDay(of: .decision) ?? start
        ).unrolledDay
    }

    public static func owner(of phase: Phase) -> AdministrativeRole? {
        switch phase {
        case .unlodged, .supplementRequested: .applicant
        case .applicationReceived, .underAdmissionReview, .accepted, .opinionsHearing, .hearingScheduled, .hearingHeld,
            .committeeConsulted, .underReview, .suspended, .mediating:
            .reconsiderationBody
        case .heldByPenalisingOrgan: .penaltyOrgan
        case .notAccepted, .applicationRejected: .upperOrgan
        case .awaitingAnswer, .decisionServed, .mediationEffective, .performancePending, .performanceOrdered:
            .respondent
        case .decisionApproved, .decisionOverdue: .reconsiderationOrgan
        case .deemedAbandoned, .terminated, .directlyTakenByUpper, .performed, .enforced: nil
        }
    }
}
