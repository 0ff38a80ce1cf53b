extension JudicialDisposal {
    public mutating func record(
        _ act: Act, in occasion: Occasion<EnforcementRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .startPricing(let it):
            kind = it.kind
            manner = it.manner
            isHouse = it.isHouse
            isCriminal = it.isCriminal
            needsApproval = it.needsApproval
        case .commission(let it):
            commissioned = it.method
            (moreDays, extensions) = (0, 0)
        case .extendPricing(let it):
            moreDays = Swift.min(moreDays, 10_000) + it.days.clamped(to: 0...10_000)
            extensions += 1
            standing.extend(.report, by: .days(moreDays), permit)
        case .objectToReport: hasOpenObjection = true
        case .answerObjection, .reviewByExperts: hasOpenObjection = false
        case .agreePrice(let it): notePrice(it, by: .agreement)
        case .officialInquiry(let it): notePrice(it, by: .officialInquiry)
        case .networkInquiry(let it): notePrice(it, by: .networkInquiry)
        case .appraise(let it): notePrice(it, by: .appraisal)
        case .skipPricing: isUnpriced = true
        case .reprice:
            (referencePrice, pricedBy, commissioned) = (nil, nil, nil)
            hasOpenObjection = false
        case .tellNoSurplus(let it):
            let check = NoSurplusCheck(reserve: it.reserve, priorClaims: it.priorClaims, costs: it.costs)
            burden = check.flatMap { $0.isNoSurplus ? $0.burden : nil }
            creditorInsists = false
        case .insistOnAuction: creditorInsists = true
        case .publishRound1(let it), .reAuction(let it), .inKindUnpaid(let it), .auctionWithoutReserve(let it):
            noteRound(.first, it, on: occasion.day)
        case .publishRound2(let it): noteRound(.second, it, on: occasion.day)
        case .thirdRound(let it): noteRound(.third, it, on: occasion.day)
        case .publishSale(let it): noteRound(.sale, it, on: occasion.day)
        case .hammer(let it), .saleBid(let it):
            acquirer = it.buyer
            price = it.price
        case .askInKind: inKindAsked = true
        case .undertakeInKind(let it):
            acquirer = it.taker
            differenceOwed = it.difference
        case .acceptInKind(let it), .movableFailsTwice(let it), .inKindAfterSale(let it), .criminalLastRound(let it):
            noteTaking(it.taker, it.price)
        case .consentInKind(let it): noteTaking(it.taker, it.price)
        case .loseQualification: buyerFellThrough = true
        case .refuseApproval:
            buyerFellThrough = true
            if let acquirer { defaulters.append(acquirer) }
        case .defaultOnBid: if let acquirer { defaulters.append(acquirer) }
        case .serveRuling: titlePassedOn = occasion.day
        case .stayPricing, .resumePricing, .withdrawPricing, .orderNewReport, .receiveReport, .sendReport,
            .forwardObjection, .openBidding, .openBidding2, .openBidding3, .noBid, .noBid2, .noBid3, .returnMovable,
            .openSale, .saleExpired, .manage, .returnToDebtor, .payInFull, .handOver, .pause, .endPauseCause,
            .resumeDisposal, .resumeRound2, .resumeRound3, .resumeSale, .withdraw, .annul:
            break
        }
    }

    private mutating func notePrice(_ it: ReferencePrice, by method: PricingMethod) {
        referencePrice = it.price
        pricedBy = method
        isUnpriced = false
    }

    private mutating func noteRound(_ round: AuctionRound, _ it: AuctionNotice, on day: CivilDate) {
        self.round = round
        startPrice = it.terms.startPrice
        deposit = it.terms.deposit
        biddingOn = it.biddingOn
        payBy = it.payBy
        platform = it.platform ?? platform
        publishedOn = day
        inKindAsked = false
        differenceOwed = nil
        (acquirer, price, buyerFellThrough) = (nil, nil, false)
    }

    private mutating func noteTaking(_ taker: ActorID?, _ price: Money?) {
        acquirer = taker ?? acquirer
        self.price = price
        differenceOwed = nil
        isInKind = true
    }

    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .report: [.appraisal, .onlinePricing]
        case .newReport: [.reappraisal, .newOnlinePricing]
        case .reportSending: [.priceReportSending]
        case .reportObjection: [.priceReportObjection]
        case .objectionForwarding: [.priceObjectionForwarding]
        case .appraiserAnswer: [.appraiserAnswer]
        case .priceValidity: [.priceValidity]
        case .disposalStart: [.disposalStart]
        case .noSurplusReply: [.noSurplusReply]
        case .nextRound: [.secondAuction, .traditionalNextAuction]
        case .inKindInquiry: [.inKindInquiry]
        case .saleNotice: [.saleNotice, .traditionalSaleNotice]
        case .saleWindow: [.onlineSaleWindow, .traditionalSale]
        case .balance: []
        case .rulingService: [.confirmationRulingService]
        case .handOver: [.propertyHandOver]
        case .resumption: [.auctionResumption, .auctionResumptionTraditional]
        }
    }

    public func limit(of clock: Clock) -> TimeLimit? {
        switch clock {
        case .report:
            commissioned == .appraisal ? .appraisal : commissioned == .networkInquiry ? .onlinePricing : nil
        case .newReport: commissioned == .networkInquiry ? .newOnlinePricing : .reappraisal
        case .nextRound: manner == .online ? .secondAuction : manner == .traditional ? .traditionalNextAuction : nil
        case .saleNotice: manner == .online ? .saleNotice : manner == .traditional ? .traditionalSaleNotice : nil
        case .saleWindow: manner == .online ? .onlineSaleWindow : manner == .traditional ? .traditionalSale : nil
        case .resumption: manner == .online ? .auctionResumption : .auctionResumptionTraditional
        case .reportSending, .reportObjection, .objectionForwarding, .appraiserAnswer, .priceValidity, .disposalStart,
            .noSurplusReply, .inKindInquiry, .balance, .rulingService, .handOver:
            Self.limits(of: clock).first
        }
    }

    public func anchor(of clock: Clock, for act: Act, in occasion: Occasion<EnforcementRole>) -> CivilDate? {
        switch clock {
        // A traditional sale runs from its notice.
        case .saleWindow: manner == .traditional ? publishedOn : occasion.day
        // The ruling follows payment of the difference.
        case .rulingService: taking(act)?.differencePaidOn ?? occasion.day
        case .report, .newReport, .reportSending, .reportObjection, .objectionForwarding, .appraiserAnswer,
            .priceValidity, .disposalStart, .noSurplusReply, .nextRound, .inKindInquiry, .saleNotice, .balance,
            .handOver, .resumption:
            occasion.day
        }
    }

    public func orderedLastDay(of clock: Clock, for act: Act, in occasion: Occasion<EnforcementRole>) -> CivilDate? {
        switch clock {
        case .priceValidity:
            // A year at most, whatever the report says.
            found(act)?.validUntil.map { stated in
                TimeLimit.priceValidity.lastDay(from: occasion.day, in: occasion.law).map { Swift.min(stated, $0) }
                    ?? stated
            }
        case .balance: bid(act)?.payBy ?? payBy
        case .report, .newReport, .reportSending, .reportObjection, .objectionForwarding, .appraiserAnswer,
            .disposalStart, .noSurplusReply, .nextRound, .inKindInquiry, .saleNotice, .saleWindow, .rulingService,
            .handOver, .resumption:
            nil
        }
    }
}
