extension TieredEscalation {
    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .suitAfterReview: [.suitAfterReconsiderationFirst]
        }
    }

    /// The time to sue counts from receipt of the decision, or from the end of the time for review.
    public func anchor(of clock: Clock, for act: Act, in occasion: Occasion<MediationRole>) -> CivilDate? {
        switch clock {
        case .suitAfterReview: reviewEnd(act) ?? occasion.day
        }
    }

    private func reviewEnd(_ act: Act) -> CivilDate? {
        if case .decideReview(let it) = act { return it.receivedOn }
        guard case .reviewExpires(let it) = act else { return nil }
        return it.expiredOn
    }

    public static func owner(of phase: Phase) -> MediationRole? {
        switch phase {
        case .unopened, .logged: .organ
        case .socialTier: .mediator
        case .administrativeTier: .adminOrgan
        case .courtTier: .court
        case .resolvedSocial, .resolvedAdministrative, .resolvedJudicial, .bypassed, .divertedToPetition,
            .referredElsewhere, .withdrawn:
            nil
        }
    }

    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .consented:
            // law: mediation.V001
            Ground(
                rule: "mediation.V001", .peoplesMediation(3), .peoplesMediation(17), Citation("HS24", 14),
                curedBy: .agreeToMediate)
        case .socialEndedOrTied: Ground(Citation("HS24", 14), Citation("SD16", 25), curedBy: .reportFailure, .refuse)
        case .agreementEffective:
            Ground(.peoplesMediation(29), .peoplesMediation(31), cure: "待协议生效", "wait until the agreement is in effect")
        case .outcomeAccepted: Ground(Citation("HS24", 14), curedBy: .escalateCourt)
        case .notLitigable: Ground(.petitions(28), .petitions(31), curedBy: .directFiling)
        case .reviewOpen: Ground(.reconsideration(20), curedBy: .escalateCourt)
        case .underReview: Ground(.reconsideration(34), curedBy: .applyReview)
        case .gateOpen:
            // law: mediation.V003
            Ground(
                rule: "mediation.V003", .reconsideration(23), .labourDisputes(5), .civilProcedure(127),
                curedBy: .applyReview, .goToPriorBody)
        case .gateElsewhere: Ground(.peoplesMediation(3), .civilProcedure(125), curedBy: .directFiling, .applyReview)
        case .suitInTime: Ground(.reconsideration(34))
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<MediationRole>) -> Bool? {
        switch condition {
        case .consented: consents.isGiven
        case .socialEndedOrTied: dispute.map { hasSocialFailed || $0.isTiedToPowers }
        case .agreementEffective: agreementInEffect(act, on: occasion.day)
        case .outcomeAccepted: administrativeOutcome(act)?.isAccepted
        case .notLitigable: diversion(act)?.isLitigable.map { !$0 }
        case .reviewOpen: !isUnderReview && !isReviewed
        case .underReview: isUnderReview
        case .gateOpen: gate.map { $0 == .open }
        case .gateElsewhere: gate.map { $0 == .labourArbitrationFirst || $0 == .arbitrationAgreement }
        case .suitInTime: isReviewed ? isInTime(.suitAfterReview, in: occasion) : true
        }
    }

    /// What must come before a suit now: reconsideration no longer, once decided or out of time.
    public var gate: SuitGate? {
        dispute.map { $0.gate == .reviewFirst && isReviewed ? .open : $0.gate }
    }

    private func agreementInEffect(_ act: Act?, on day: CivilDate) -> Bool? {
        guard case .resolveSocial(let it) = act else { return nil }
        return it.effectiveOn.map { $0 <= day } ?? false
    }

    private func administrativeOutcome(_ act: Act?) -> AdministrativeOutcome? {
        guard case .resolveAdministrative(let it) = act else { return nil }
        return it
    }

    private func diversion(_ act: Act?) -> PetitionDiversion? {
        guard case .divert(let it) = act else { return nil }
        return it
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<MediationRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .log(let it):
            dispute = it
            firstReceiver = occasion.actor.id
        case .join: if let id = occasion.actor.id, id != firstReceiver, !joined.contains(id) { joined.append(id) }
        case .agreeToMediate: consents.give(occasion.actor.role)
        case .refuse:
            consents.refuse(occasion.actor.role)
            hasSocialFailed = true
        case .assignSocial: hasSocialFailed = false
        case .reportFailure: hasSocialFailed = true
        case .applyReview: isUnderReview = true
        case .decideReview, .reviewExpires:
            isUnderReview = false
            isReviewed = true
        case .escalateAdministrative, .escalateCourt, .resolveSocial, .resolveAdministrative, .resolveJudicial,
            .withdraw, .directFiling, .goToPriorBody, .divert:
            break
        }
    }
}
