/// What the acts carry, for the conditions that read it.
extension JudicialDisposal {
    func opening(_ act: Act?) -> DisposalOpening? {
        guard case .startPricing(let it) = act else { return nil }
        return it
    }

    func commission(_ act: Act?) -> PricingCommission? {
        guard case .commission(let it) = act else { return nil }
        return it
    }

    func moreTime(_ act: Act?) -> PricingExtension? {
        guard case .extendPricing(let it) = act else { return nil }
        return it
    }

    func objection(_ act: Act?) -> PriceObjection? {
        guard case .objectToReport(let it) = act else { return nil }
        return it
    }

    func found(_ act: Act?) -> ReferencePrice? {
        switch act {
        case .agreePrice(let it), .officialInquiry(let it), .networkInquiry(let it), .appraise(let it): it
        case _: nil
        }
    }

    func unpriced(_ act: Act?) -> UnpricedRequest? {
        guard case .skipPricing(let it) = act else { return nil }
        return it
    }

    /// The notice and the round it announces.
    func notice(_ act: Act?) -> (it: AuctionNotice, round: AuctionRound)? {
        switch act {
        case .publishRound1(let it), .reAuction(let it), .inKindUnpaid(let it), .auctionWithoutReserve(let it):
            (it, .first)
        case .publishRound2(let it): (it, .second)
        case .thirdRound(let it): (it, .third)
        case .publishSale(let it): (it, .sale)
        case _: nil
        }
    }

    func bid(_ act: Act?) -> WinningBid? {
        switch act {
        case .hammer(let it), .saleBid(let it): it
        case _: nil
        }
    }

    func taking(_ act: Act?) -> InKindTaking? {
        switch act {
        case .undertakeInKind(let it), .acceptInKind(let it), .movableFailsTwice(let it), .inKindAfterSale(let it),
            .criminalLastRound(let it):
            it
        case _: nil
        }
    }

    func consent(_ act: Act?) -> InKindConsent? {
        guard case .consentInKind(let it) = act else { return nil }
        return it
    }

    func payment(_ act: Act?) -> FullPayment? {
        guard case .payInFull(let it) = act else { return nil }
        return it
    }

    func annulment(_ act: Act?) -> DisposalAnnulment? {
        guard case .annul(let it) = act else { return nil }
        return it
    }

    /// Whether whoever is to acquire a house may buy it, as the act says; nil when not known.
    func qualification(_ act: Act?) -> Bool? {
        bid(act)?.isQualified ?? taking(act)?.isQualified ?? consent(act)?.isQualified ?? payment(act)?.isQualified
    }
}

extension InKindTaking {
    /// What the taker owes beyond his claim; nil where nothing, it is paid, or the claim is not known.
    public var difference: Money? {
        guard differencePaidOn == nil, let claim, claim < price else { return nil }
        return price.subtracting(claim)
    }

    /// Whether the claim covers the price or the difference is paid; nil when not known.
    public var isCovered: Bool? { differencePaidOn != nil ? true : claim.map { $0 >= price } }
}
