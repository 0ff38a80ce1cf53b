/// What an act carries; nil for acts that do not carry it.
extension BankruptcyCase {
    func openingPaper(_ act: Act?) -> CaseOpening? {
        switch act {
        case .open(let it), .openReorganization(let it), .openSettlement(let it): it
        case _: nil
        }
    }

    func paper(_ act: Act?) -> AcceptanceAnnouncement? {
        guard case .announce(let it) = act else { return nil }
        return it
    }

    func decision(_ act: Act?) -> BusinessDecision? {
        guard case .decideBusiness(let it) = act else { return nil }
        return it
    }

    func selfManagement(_ act: Act?) -> SelfManagement? {
        guard case .approveSelfManagement(let it) = act else { return nil }
        return it
    }

    func fastTrackDecision(_ act: Act?) -> FastTrackDecision? {
        guard case .useFastTrack(let it) = act else { return nil }
        return it
    }

    func conversion(_ act: Act?) -> ConversionRequest? {
        switch act {
        case .convertToReorganization(let it), .convertByOther(let it), .convertFromSettlement(let it): it
        case _: nil
        }
    }

    func settlementRequest(_ act: Act?) -> SettlementRequest? {
        switch act {
        case .convertToSettlement(let it), .convertFromReorganization(let it): it
        case _: nil
        }
    }

    func draftExtension(_ act: Act?) -> DraftExtension? {
        guard case .extendDraft(let it) = act else { return nil }
        return it
    }

    func selfAgreement(_ act: Act?) -> SelfAgreement? {
        guard case .approveSelfAgreement(let it) = act else { return nil }
        return it
    }

    func reorganizationEnd(_ act: Act?) -> ReorganizationEnd? {
        guard case .terminateReorganization(let it) = act else { return nil }
        return it
    }

    func report(_ act: Act?) -> PerformanceReport? {
        switch act {
        case .completePlan(let it), .completeSettlement(let it): it
        case _: nil
        }
    }

    func deregistration(_ act: Act?) -> Deregistration? {
        guard case .deregister(let it) = act else { return nil }
        return it
    }

    func found(_ act: Act?) -> AdditionalFind? {
        guard case .requestAdditionalDistribution(let it) = act else { return nil }
        return it
    }

    func consolidation(_ act: Act?) -> Consolidation? {
        guard case .consolidate(let it) = act else { return nil }
        return it
    }
}
