/// The particulars of an act; nil where it is another, or where somebody asks without particulars.
extension NonLitigationEnforcement {
    func demanding(_ act: Act?) -> ServedDemand? {
        guard case .serveDemand(let it) = act else { return nil }
        return it
    }

    func agreed(_ act: Act?) -> AgreementRequest? {
        guard case .enforceAgreement(let it) = act else { return nil }
        return it
    }

    func refusing(_ act: Act?) -> RefusedExecution? {
        guard case .refuse(let it) = act else { return nil }
        return it
    }

    func urging(_ act: Act?) -> UrgentRuling? {
        guard case .urgent(let it) = act else { return nil }
        return it
    }

    func extending(_ act: Act?) -> ExtendedReview? {
        guard case .extendReview(let it) = act else { return nil }
        return it
    }

    func assigning(_ act: Act?) -> SeparationAssignment? {
        guard case .assignToGovernment(let it) = act else { return nil }
        return it
    }

    func executing(_ act: Act?) -> ExecutionStep? {
        guard case .execute(let it) = act else { return nil }
        return it
    }

    func settling(_ act: Act?) -> InstalmentAgreement? {
        guard case .agree(let it) = act else { return nil }
        return it
    }

    func staying(_ act: Act?) -> StayedExecution? {
        guard case .suspend(let it) = act else { return nil }
        return it
    }

    func resuming(_ act: Act?) -> ResumedExecution? {
        guard case .resumeExecution(let it) = act else { return nil }
        return it
    }

    func lapsing(_ act: Act?) -> LapsedExecution? {
        guard case .endAfterThreeYears(let it) = act else { return nil }
        return it
    }

    func reversing(_ act: Act?) -> ReversedExecution? {
        guard case .reverse(let it) = act else { return nil }
        return it
    }

    func preserving(_ act: Act?) -> PreservationRequest? {
        guard case .preserve(let it) = act else { return nil }
        return it
    }

    func resulting(_ act: Act?) -> RemedyResult? {
        guard case .closeAfterRevocation(let it) = act else { return nil }
        return it
    }

    func deciding(_ act: Act?) -> RemedyResult? {
        guard case .remedyDecided(let it) = act else { return nil }
        return it
    }

    func requested(_ act: Act?) -> CourtRequest? {
        if case .applyToCourt(let it) = act { return it }
        if case .applyAsRightHolder(let it) = act { return it }
        return agreed(act)?.request
    }

    func accepting(_ act: Act?) -> AcceptedRequest? {
        if case .accept(let it) = act { return it }
        if case .supplementResult(let it) = act { return it }
        guard case .orderAcceptance(let it) = act else { return nil }
        return it
    }

    func granting(_ act: Act?) -> GrantedExecution? {
        if case .grant(let it) = act { return it }
        guard case .grantOnReview(let it) = act else { return nil }
        return it
    }

    func declining(_ act: Act?) -> NonAcceptance? {
        if case .refuseAcceptance(let it) = act { return it }
        guard case .refuseUnsupplied(let it) = act else { return nil }
        return it
    }
}
