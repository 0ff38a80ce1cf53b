extension ServiceOfProcess {
    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .postalAttempts: [.postalAttempts]
        case .entrustedService: [.entrustedService]
        case .notice: [.publicNotice, .publicNoticeAbroad]
        }
    }

    /// A notice abroad is longer; its length by the law of its day stands on the limit.
    public func limit(of clock: Clock) -> TimeLimit? {
        switch clock {
        case .notice: order?.isAbroad == true ? .publicNoticeAbroad : .publicNotice
        case .postalAttempts, .entrustedService: Self.limits(of: clock).first
        }
    }

    /// A notice counts from its last posting or printing, the post's time from its first attempt, that of another court
    /// from its receipt of the letter.
    public func anchor(of clock: Clock, for act: Act, in occasion: Occasion<MediationRole>) -> CivilDate? {
        switch clock {
        case .notice: dispatchedOn
        case .postalAttempts, .entrustedService: startOfOthers(act) ?? occasion.day
        }
    }

    private func startOfOthers(_ act: Act) -> CivilDate? {
        if case .mail(let it) = act { return it.firstAttemptOn }
        guard case .entrust(let it) = act else { return nil }
        return it.receivedOn
    }

    public static func owner(of phase: Phase) -> MediationRole? {
        switch phase {
        case .unopened, .pending, .attempted, .returned, .announced, .served: .court
        case .deemedServed, .voided, .suitDismissed: nil
        }
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<MediationRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .prepare(let it):
            order = it
            procedure = it.procedure
        case .attempt(let it):
            method = it.method
            consent = it.consent
            if it.method == .electronic {
                outcome.issues.remove(.serviceReceipt)
                outcome.issues.insert(.electronicReceipt)
            }
        case .mail:
            method = .mail
            dispatchedOn = occasion.day
        case .entrust: method = .entrusted
        case .deliver(let it):
            consent = it.consent ?? consent
            recipient = it.recipient
            servedOn = method.flatMap { it.servedOn(by: $0, recorded: occasion.day) }
            // A paper copy of a decision served on line is given on request (民事诉讼法 art. 90(1)).
            if method == .electronic, order?.paper.isDecision == true { outcome.emits.insert(.offerPaperCopy) }
        case .deem(let it):
            method = it.ground.method
            servedOn = it.day ?? occasion.day
        case .announce(let it):
            method = .publicNotice
            dispatchedOn = it.lastPostedOn ?? occasion.day
        case .noticeExpires: servedOn = lastDay(of: .notice, in: occasion.law)
        case .convertProcedure: procedure = .ordinary
        case .voidService: servedOn = nil
        case .bounce, .dismissUnclear: break
        }
    }

    /// The day the case counts as closed when this paper closes it: for left service the day left, for a notice the day
    /// printed, for mail the day posted, else the day of service (审理期限规定 art. 10). It is not the day periods run from.
    /// Nil before service.
    public var closingDay: CivilDate? {
        guard let servedOn else { return nil }
        switch method {
        case .mail?, .mailReturned?, .publicNotice?: return dispatchedOn
        case .direct?, .left?, .electronic?, .entrusted?, .forwarded?, .pickUp?, .pronouncement?, nil: return servedOn
        }
    }

    /// A warning when a case is recorded as closed on another day than ``closingDay``: the day of service and the closing
    /// day were mixed up. Nil where they agree, or before service.
    /// law: mediation.V075
    public func finding(closedOn day: CivilDate) -> Finding? {
        guard let closingDay, closingDay != day else { return nil }
        return Finding(
            "mediation.V075", .warning, at: "closedOn", Basis(.trialLimits(10)),
            "结案日应为\(closingDay)，记为\(day)；送达日只用于起算期间",
            "the case closed on \(closingDay), not on \(day); the day of service only starts periods")
    }
}
