import FuyuanKit

/// A notice whose days and prices are not said.
func plainNotice(_ price: Int64? = 1_000_000, deposit: Int64? = 100_000) -> AuctionNotice {
    AuctionNotice(AuctionTerms(price.map(yuan), deposit: deposit.map(yuan)))
}

extension JudicialDisposal: Walkable {
    static var walkActors: [ActorID] { ["buyer-1"] }
    static var walkLimit: Int { 700 }
    static var walkSteps: [Int] { [0] }
    /// Property and commission decide what comes later, as long as rounds are to come.
    var walkAspect: Int {
        let later: EnumSet<Phase> = [
            .priced, .round1Noticed, .round1Bidding, .round1Failed, .round2Noticed, .round2Bidding, .round2Failed,
            .round3Noticed, .round3Bidding, .round3Failed, .inKindOffered, .paused,
        ]
        let property = Int(kind?.rawValue ?? 0)
        if phase == .pricing { return property + (commissioned == nil ? 8 : 16) }
        return later.contains(phase) ? property + 1 : 0
    }
    static var walkActs: [Act] {
        let price = ReferencePrice(yuan(1_000_000), bothAgreed: true, inOrder: true)
        let taking = InKindTaking("creditor-1", price: yuan(1_000_000), claim: yuan(2_000_000))
        return [
            .startPricing(DisposalOpening(.movable, manner: .traditional, isCriminal: true)),
            .startPricing(DisposalOpening(.otherRight, manner: .traditional)),
            .startPricing(DisposalOpening(.equity, needsApproval: true)),
            .commission(PricingCommission(.appraisal, inOrder: true)),
            .extendPricing(PricingExtension(15)), .stayPricing, .resumePricing, .withdrawPricing, .orderNewReport,
            .receiveReport, .sendReport, .objectToReport(PriceObjection()), .forwardObjection, .answerObjection,
            .reviewByExperts, .agreePrice(price), .officialInquiry(price), .networkInquiry(price), .appraise(price),
            .skipPricing(UnpricedRequest(inWriting: true)), .reprice,
            .tellNoSurplus(NoSurplusNotice(reserve: yuan(7), priorClaims: yuan(6), costs: yuan(2))), .insistOnAuction,
            .publishRound1(plainNotice()), .publishRound2(plainNotice()), .thirdRound(plainNotice()), .openBidding,
            .openBidding2, .openBidding3, .hammer(WinningBid("buyer-1", price: yuan(1_000_000))), .noBid, .noBid2,
            .noBid3, .askInKind,
            .undertakeInKind(InKindTaking("creditor-1", price: yuan(1_000_000), claim: yuan(1))),
            .acceptInKind(taking), .inKindUnpaid(plainNotice()), .movableFailsTwice(taking), .returnMovable,
            .consentInKind(InKindConsent(consented: true, harmsNobody: true)), .criminalLastRound(taking),
            .auctionWithoutReserve(plainNotice(nil)), .publishSale(plainNotice()), .openSale,
            .saleBid(WinningBid("buyer-1", price: yuan(1_000_000))), .saleExpired, .inKindAfterSale(taking), .manage,
            .returnToDebtor, .payInFull(FullPayment()), .loseQualification, .refuseApproval, .defaultOnBid,
            .reAuction(plainNotice()), .serveRuling, .handOver, .pause(DisposalPause(.partyObjection)),
            .endPauseCause, .resumeDisposal, .resumeRound2, .resumeRound3, .resumeSale,
            .withdraw(DisposalWithdrawal(.debtPaid)), .annul(DisposalAnnulment(.systemError)),
        ]
    }
}
