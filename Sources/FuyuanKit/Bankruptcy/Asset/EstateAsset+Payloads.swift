/// What an act brings, for the conditions that look at it; nil where it is another act, or none.
extension EstateAsset {
    func found(_ act: Act?) -> AssetInquiry? {
        guard case .inquire(let it) = act else { return nil }
        return it
    }

    func unsealed(_ act: Act?) -> UnsealedTakeover? {
        guard case .unsealAndTakeOver(let it) = act else { return nil }
        return it
    }

    func claim(_ act: Act?) -> RetrievalClaim? {
        guard case .claimRetrieval(let it) = act else { return nil }
        return it
    }

    func stop(_ act: Act?) -> TransitStop? {
        guard case .stopInTransit(let it) = act else { return nil }
        return it
    }

    func redemption(_ act: Act?) -> Redemption? {
        guard case .redeem(let it) = act else { return nil }
        return it
    }

    func recovery(_ act: Act?) -> AssetRecovery? {
        switch act {
        case .recover(let it), .creditorAvoids(let it): it
        case _: nil
        }
    }

    func planned(_ act: Act?) -> RealisationPlan? {
        switch act {
        case .plan(let it), .replan(let it): it
        case _: nil
        }
    }

    func listing(_ act: Act?) -> SaleListing? {
        switch act {
        case .sell(let it), .relist(let it): it
        case _: nil
        }
    }

    func sealedSale(_ act: Act?) -> SealedSale? {
        guard case .disposeWhileSealed(let it) = act else { return nil }
        return it
    }

    func inKind(_ act: Act?) -> InKindDistribution? {
        guard case .distributeInKind(let it) = act else { return nil }
        return it
    }

    func abandonment(_ act: Act?) -> MajorDisposal? {
        guard case .abandon(let it) = act else { return nil }
        return it
    }
}
