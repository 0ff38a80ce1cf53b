extension JudicialDisposal.Act: WireAct {
    public var kind: Kind {
        switch self {
        case .startPricing: .startPricing
        case .commission: .commission
        case .extendPricing: .extendPricing
        case .stayPricing: .stayPricing
        case .resumePricing: .resumePricing
        case .withdrawPricing: .withdrawPricing
        case .orderNewReport: .orderNewReport
        case .receiveReport: .receiveReport
        case .sendReport: .sendReport
        case .objectToReport: .objectToReport
        case .forwardObjection: .forwardObjection
        case .answerObjection: .answerObjection
        case .reviewByExperts: .reviewByExperts
        case .agreePrice: .agreePrice
        case .officialInquiry: .officialInquiry
        case .networkInquiry: .networkInquiry
        case .appraise: .appraise
        case .skipPricing: .skipPricing
        case .reprice: .reprice
        case .tellNoSurplus: .tellNoSurplus
        case .insistOnAuction: .insistOnAuction
        case .publishRound1: .publishRound1
        case .publishRound2: .publishRound2
        case .thirdRound: .thirdRound
        case .openBidding: .openBidding
        case .openBidding2: .openBidding2
        case .openBidding3: .openBidding3
        case .hammer: .hammer
        case .noBid: .noBid
        case .noBid2: .noBid2
        case .noBid3: .noBid3
        case .askInKind: .askInKind
        case .undertakeInKind: .undertakeInKind
        case .acceptInKind: .acceptInKind
        case .inKindUnpaid: .inKindUnpaid
        case .movableFailsTwice: .movableFailsTwice
        case .returnMovable: .returnMovable
        case .consentInKind: .consentInKind
        case .criminalLastRound: .criminalLastRound
        case .auctionWithoutReserve: .auctionWithoutReserve
        case .publishSale: .publishSale
        case .openSale: .openSale
        case .saleBid: .saleBid
        case .saleExpired: .saleExpired
        case .inKindAfterSale: .inKindAfterSale
        case .manage: .manage
        case .returnToDebtor: .returnToDebtor
        case .payInFull: .payInFull
        case .loseQualification: .loseQualification
        case .refuseApproval: .refuseApproval
        case .defaultOnBid: .defaultOnBid
        case .reAuction: .reAuction
        case .serveRuling: .serveRuling
        case .handOver: .handOver
        case .pause: .pause
        case .endPauseCause: .endPauseCause
        case .resumeDisposal: .resumeDisposal
        case .resumeRound2: .resumeRound2
        case .resumeRound3: .resumeRound3
        case .resumeSale: .resumeSale
        case .withdraw: .withdraw
        case .annul: .annul
        }
    }

    public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
        switch kind {
        case .startPricing: .startPricing(try .transfer(nil, through: &c))
        case .commission: .commission(try .transfer(nil, through: &c))
        case .extendPricing: .extendPricing(try .transfer(nil, through: &c))
        case .stayPricing: .stayPricing
        case .resumePricing: .resumePricing
        case .withdrawPricing: .withdrawPricing
        case .orderNewReport: .orderNewReport
        case .receiveReport: .receiveReport
        case .sendReport: .sendReport
        case .objectToReport: .objectToReport(try .transfer(nil, through: &c))
        case .forwardObjection: .forwardObjection
        case .answerObjection: .answerObjection
        case .reviewByExperts: .reviewByExperts
        case .agreePrice: .agreePrice(try .transfer(nil, through: &c))
        case .officialInquiry: .officialInquiry(try .transfer(nil, through: &c))
        case .networkInquiry: .networkInquiry(try .transfer(nil, through: &c))
        case .appraise: .appraise(try .transfer(nil, through: &c))
        case .skipPricing: .skipPricing(try .transfer(nil, through: &c))
        case .reprice: .reprice
        case .tellNoSurplus: .tellNoSurplus(try .transfer(nil, through: &c))
        case .insistOnAuction: .insistOnAuction
        case .publishRound1: .publishRound1(try .transfer(nil, through: &c))
        case .publishRound2: .publishRound2(try .transfer(nil, through: &c))
        case .thirdRound: .thirdRound(try .transfer(nil, through: &c))
        case .openBidding: .openBidding
        case .openBidding2: .openBidding2
        case .openBidding3: .openBidding3
        case .hammer: .hammer(try .transfer(nil, through: &c))
        case .noBid: .noBid
        case .noBid2: .noBid2
        case .noBid3: .noBid3
        case .askInKind: .askInKind
        case .undertakeInKind: .undertakeInKind(try .transfer(nil, through: &c))
        case .acceptInKind: .acceptInKind(try .transfer(nil, through: &c))
        case .inKindUnpaid: .inKindUnpaid(try .transfer(nil, through: &c))
        case .movableFailsTwice: .movableFailsTwice(try .transfer(nil, through: &c))
        case .returnMovable: .returnMovable
        case .consentInKind: .consentInKind(try .transfer(nil, through: &c))
        case .criminalLastRound: .criminalLastRound(try .transfer(nil, through: &c))
        case .auctionWithoutReserve: .auctionWithoutReserve(try .transfer(nil, through: &c))
        case .publishSale: .publishSale(try .transfer(nil, through: &c))
        case .openSale: .openSale
        case .saleBid: .saleBid(try .transfer(nil, through: &c))
        case .saleExpired: .saleExpired
        case .inKindAfterSale: .inKindAfterSale(try .transfer(nil, through: &c))
        case .manage: .manage
        case .returnToDebtor: .returnToDebtor
        case .payInFull: .payInFull(try .transfer(nil, through: &c))
        case .loseQualification: .loseQualification
        case .refuseApproval: .refuseApproval
        case .defaultOnBid: .defaultOnBid
        case .reAuction: .reAuction(try .transfer(nil, through: &c))
        case .serveRuling: .serveRuling
        case .handOver: .handOver
        case .pause: .pause(try .transfer(nil, through: &c))
        case .endPauseCause: .endPauseCause
        case .resumeDisposal: .resumeDisposal
        case .resumeRound2: .resumeRound2
        case .resumeRound3: .resumeRound3
        case .resumeSale: .resumeSale
        case .withdraw: .withdraw(try .transfer(nil, through: &c))
        case .annul: .annul(try .transfer(nil, through: &c))
        }
    }

    public func write(through c: inout FieldCoder) throws(WireError) {
        switch self {
        case .startPricing(let it): try c.put(it)
        case .commission(let it): try c.put(it)
        case .extendPricing(let it): try c.put(it)
        case .objectToReport(let it): try c.put(it)
        case .agreePrice(let it): try c.put(it)
        case .officialInquiry(let it): try c.put(it)
        case .networkInquiry(let it): try c.put(it)
        case .appraise(let it): try c.put(it)
        case .skipPricing(let it): try c.put(it)
        case .tellNoSurplus(let it): try c.put(it)
        case .publishRound1(let it): try c.put(it)
        case .publishRound2(let it): try c.put(it)
        case .thirdRound(let it): try c.put(it)
        case .hammer(let it): try c.put(it)
        case .undertakeInKind(let it): try c.put(it)
        case .acceptInKind(let it): try c.put(it)
        case .inKindUnpaid(let it): try c.put(it)
        case .movableFailsTwice(let it): try c.put(it)
        case .consentInKind(let it): try c.put(it)
        case .criminalLastRound(let it): try c.put(it)
        case .auctionWithoutReserve(let it): try c.put(it)
        case .publishSale(let it): try c.put(it)
        case .saleBid(let it): try c.put(it)
        case .inKindAfterSale(let it): try c.put(it)
        case .payInFull(let it): try c.put(it)
        case .reAuction(let it): try c.put(it)
        case .pause(let it): try c.put(it)
        case .withdraw(let it): try c.put(it)
        case .annul(let it): try c.put(it)
        case .stayPricing, .resumePricing, .withdrawPricing, .orderNewReport, .receiveReport, .sendReport,
            .forwardObjection, .answerObjection, .reviewByExperts, .reprice, .insistOnAuction, .openBidding,
            .openBidding2, .openBidding3, .noBid, .noBid2, .noBid3, .askInKind, .returnMovable, .openSale, .saleExpired,
            .manage, .returnToDebtor, .loseQualification, .refuseApproval, .defaultOnBid, .serveRuling, .handOver,
            .endPauseCause, .resumeDisposal, .resumeRound2, .resumeRound3, .resumeSale:
            break
        }
    }
}
