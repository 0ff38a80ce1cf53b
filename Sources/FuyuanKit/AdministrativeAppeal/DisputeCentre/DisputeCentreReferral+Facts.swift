extension DisputeCentreReferral {
    /// law: administrative.L-C01 administrative.L-C02 administrative.L-C05 administrative.L-C06
    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .contact: [.notifyOtherParty]
        case .mediation: [.delegatedMediation, .entrustedMediationOrdinary, .entrustedMediationSimple]
        case .returning: [.failedMediationTransferQinhuangdao]
        }
    }

    /// Thirty days before docketing; after it fifteen, or seven in a summary suit.
    public func limit(of clock: Clock) -> TimeLimit? {
        switch clock {
        case .contact: .notifyOtherParty
        case .mediation:
            switch referral?.mode {
            case .commissioned?:
                referral?.isSummary == true ? .entrustedMediationSimple : .entrustedMediationOrdinary
            case .entrusted?, .invited?, nil: .delegatedMediation
            }
        case .returning: .failedMediationTransferQinhuangdao
        }
    }

    public static func owner(of phase: Phase) -> AdministrativeRole? {
        switch phase {
        case .unopened: .referrer
        case .intake, .consentSought, .organsConvened, .caseStudied, .planAgreed, .performed, .claimWithdrawn,
            .followedUp, .failed:
            .centre
        case .mediating, .partialAgreement: .mediator
        case .agreementSigned, .performing: .agency
        case .breached: .party
        case .declined, .returned, .withdrawnBySource, .remedyReopened, .closed: nil
        }
    }

    public func anchor(
        of clock: Clock, for act: Act, in occasion: Occasion<AdministrativeRole>
    ) -> CivilDate? {
        guard case .signForFile(let it) = act else { return occasion.day }
        return it.signedOn ?? occasion.day
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<AdministrativeRole>, _ permit: Permit<Self>,
        into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .refer(let it):
            referral = it
            if referral?.receivedOn == nil { referral?.receivedOn = occasion.day }
            source = occasion.actor
        case .signForFile(let it): signature = it
        case .giveConsent: noteConsent(true, of: occasion.actor.role)
        case .decline: noteConsent(false, of: occasion.actor.role)
        case .convene(let it): meeting = it
        case .agreePlan(let it):
            plan = it
            if scope?.admissibility == .reconciliationOnly { outcome.emits.insert(.settlementOnly) }
        case .extendMediation(let it):
            if it.isAgreed == true { standing.fix(.mediation, lastDay: it.until, permit) }
        case .recordFacts(let it): facts = it
        case .sign(let it):
            agreement = it
            if referral?.channel.isPending == true { outcome.emits.insert(.endPendingCase) }
            if endsSuit {
                outcome.emits.insert(.halveFee)
                if it.way == .reconciliationAndWithdrawal { outcome.emits.insert(.noSecondSuit) }
            }
        case .withdrawClaim(let it):
            withdrawal = it
            if endsSuit { outcome.emits.formUnion([.noSecondSuit, .halveFee]) }
        case .fail(let it):
            failure = it
            if source?.role == .court { outcome.emits.formUnion([.pushFile, .keepFilingDay]) }
        case .confirmPerformed(let it):
            performance = it
            if performance?.performedOn == nil { performance?.performedOn = occasion.day }
        case .reopenRemedy(let it): remedy = it.road
        case .followUp(let it):
            visit = it
            if visit?.visitedOn == nil { visit?.visitedOn = occasion.day }
            if it.isDisputeOver == false { outcome.emits.insert(.takeUpAgain) }
        case .feedback: if isSettledForGood { outcome.emits.insert(.countAsResolved) }
        case .continueMediation: takeUpAgain()
        case .seekConsent, .study, .mediate, .returnToSource, .withdrawReferral,
            .beginPerformance, .breach, .resumePerformance:
            break
        }
    }

    /// After a visit that found the dispute not over: what was settled before no longer counts.
    private mutating func takeUpAgain() {
        agreement = nil
        withdrawal = nil
        performance = nil
        visit = nil
    }

    /// Whether a docketed suit ends by it.
    private var endsSuit: Bool { referral.map { $0.channel.isSuit && $0.channel.isPending } ?? false }

    private mutating func noteConsent(_ agrees: Bool, of role: AdministrativeRole) {
        if Self.citizens.contains(role) || role == .parties { citizenConsents = agrees }
        if Self.organs.contains(role) || role == .parties { organConsents = agrees }
    }
}
