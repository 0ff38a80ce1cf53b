import FuyuanKit
import Testing

private typealias Sale = Matter<JudicialDisposal>

/// A notice that keeps every rule.
private func notice(_ price: Int64, told: String, bidding: String) -> AuctionNotice {
    AuctionNotice(
        AuctionTerms(yuan(price), deposit: yuan(price / 10)), biddingOn: day(bidding), partiesToldOn: day(told),
        panelDecided: true, capitalShown: true, platform: "platform-1", payBy: day("2024-05-06"))
}

extension Sale {
    /// Appraised at a million on 19 February 2024.
    fileprivate static func priced(
        _ opening: DisposalOpening = DisposalOpening(.immovable, controlledOn: day("2024-01-08"), titleChecked: true)
    ) throws -> Sale {
        var sale = Sale()
        try sale.do(.startPricing(opening), .handler, on: "2024-01-15")
        try sale.do(.commission(PricingCommission(.appraisal, inOrder: true)), .handler, on: "2024-01-16")
        try sale.do(.receiveReport, .handler, on: "2024-02-07")
        try sale.do(.sendReport, .handler, on: "2024-02-08")
        try sale.do(.appraise(ReferencePrice(yuan(1_000_000))), .appraiser, on: "2024-02-19")
        return sale
    }

    /// Knocked down at the first auction.
    fileprivate static func knockedDown(
        _ opening: DisposalOpening = DisposalOpening(.immovable), qualified: Bool? = true
    ) throws -> Sale {
        var sale = try priced(opening)
        try sale.do(
            .publishRound1(notice(1_000_000, told: "2024-02-23", bidding: "2024-03-27")), .panel, on: "2024-02-26")
        try sale.do(.openBidding, .auctionPlatform, on: "2024-03-27")
        try sale.do(
            .hammer(WinningBid("buyer-1", price: yuan(1_000_000), isQualified: qualified)), .auctionPlatform,
            on: "2024-03-28")
        return sale
    }

    /// The first auction failed.
    fileprivate static func failedOnce(_ opening: DisposalOpening = DisposalOpening(.immovable)) throws -> Sale {
        var sale = try priced(opening)
        let start: Int64 = opening.manner == .traditional ? 1_000_000 : 700_000
        try sale.do(.publishRound1(notice(start, told: "2024-02-23", bidding: "2024-03-27")), .panel, on: "2024-02-26")
        try sale.do(.openBidding, .auctionPlatform, on: "2024-03-27")
        try sale.do(.noBid, .auctionPlatform, on: "2024-03-28")
        return sale
    }

    /// The second auction failed on a day.
    fileprivate static func failedTwice(
        _ opening: DisposalOpening = DisposalOpening(.immovable), on failed: String = "2024-04-18"
    ) throws -> Sale {
        var sale = try failedOnce(opening)
        let start: Int64 = opening.manner == .traditional ? 800_000 : 560_000
        try sale.do(.publishRound2(notice(start, told: "2024-03-29", bidding: "2024-04-17")), .panel, on: "2024-04-02")
        try sale.do(.openBidding2, .auctionPlatform, on: "2024-04-17")
        try sale.do(.noBid2, .auctionPlatform, on: failed)
        return sale
    }
}

@Suite("财产处置") struct JudicialDisposalTests {
    @Test func `The laws of every machine hold`() { checkLaws(of: JudicialDisposal.self) }

    @Test func `A flat is appraised, fails once, is sold, paid, served and handed over`() throws {
        var sale = Sale()
        let opening = DisposalOpening(.immovable, controlledOn: day("2024-01-08"), titleChecked: true)
        #expect(try sale.do(.startPricing(opening), .handler, on: "2024-01-15").isRegular)
        let commission = PricingCommission(.appraisal, inOrder: true)
        #expect(try sale.do(.commission(commission), .handler, on: "2024-01-16").isRegular)
        // Thirty days end in the Spring Festival; the first working day after it is a Sunday.
        #expect(sale.lastDay(.report) == "2024-02-18")
        #expect(try sale.do(.receiveReport, .handler, on: "2024-02-07").isRegular)
        #expect(sale.lastDay(.reportSending) == "2024-02-18")
        #expect(try sale.do(.sendReport, .handler, on: "2024-02-08").isRegular)
        #expect(sale.lastDay(.reportObjection) == "2024-02-18")
        #expect(try sale.do(.appraise(ReferencePrice(yuan(1_000_000))), .appraiser, on: "2024-02-19").isRegular)
        #expect(sale.lastDay(.disposalStart) == "2024-02-29")
        #expect(sale.lastDay(.priceValidity) == "2025-02-19")
        let first = notice(700_000, told: "2024-02-23", bidding: "2024-03-27")
        #expect(try sale.do(.publishRound1(first), .panel, on: "2024-02-26").isRegular)
        #expect(try sale.do(.openBidding, .auctionPlatform, on: "2024-03-27").isRegular)
        #expect(try sale.do(.noBid, .auctionPlatform, on: "2024-03-28").isRegular)
        // 27 April 2024 is a Saturday, the Sunday after it a working day.
        #expect(sale.lastDay(.nextRound) == "2024-04-28")
        let second = notice(560_000, told: "2024-03-29", bidding: "2024-04-17")
        #expect(try sale.do(.publishRound2(second), .panel, on: "2024-04-02").isRegular)
        #expect(try sale.do(.openBidding2, .auctionPlatform, on: "2024-04-17").isRegular)
        let sold = try sale.do(
            .hammer(WinningBid("buyer-1", price: yuan(560_000))), .auctionPlatform, on: "2024-04-18")
        #expect(sold.isRegular)
        #expect(sold.emits == [.returnDeposits, .transferDeposit])
        #expect(sale.lastDay(.balance) == "2024-05-06")
        #expect(try sale.do(.payInFull(FullPayment()), .buyer, "buyer-1", on: "2024-04-30").isRegular)
        #expect(sale.phase == .confirmed)
        #expect(sale.lastDay(.rulingService) == "2024-05-10")
        #expect(try sale.do(.serveRuling, .handler, on: "2024-05-08").isRegular)
        #expect(sale.lastDay(.handOver) == "2024-05-23")
        #expect(try sale.do(.handOver, .handler, on: "2024-05-20").isRegular)
        #expect(sale.phase == .delivered)
        #expect(sale.file.state.isClosed && !sale.file.state.isFinal)
        #expect(!sale.file.state.clocks.isRunning(.priceValidity))
        #expect(sale.file.state.price == yuan(560_000))
        #expect(sale.file.state.titlePassedOn == day("2024-05-08"))
    }

    @Test func `enforcement.calculation-5.6 Failed round 2: ask within ten days, announce the sale within fifteen`()
        throws
    {
        var sale = try Sale.failedTwice(on: "2024-07-10")
        #expect(sale.lastDay(.inKindInquiry) == "2024-07-22")
        #expect(sale.lastDay(.saleNotice) == "2024-07-25")
        #expect(try sale.do(.askInKind, .handler, on: "2024-07-22").isRegular)
        let offer = AuctionNotice(AuctionTerms(yuan(560_000)), biddingOn: day("2024-08-12"))
        #expect(try sale.do(.publishSale(offer), .handler, on: "2024-07-25").isRegular)
        #expect(try sale.do(.openSale, .auctionPlatform, on: "2024-08-12").isRegular)
        #expect(sale.lastDay(.saleWindow) == "2024-10-11")
        var early = sale
        #expect(try early.do(.saleExpired, .system, on: "2024-10-10").irregularities == ["window-over"])
        #expect(try sale.do(.saleExpired, .system, on: "2024-10-11").isRegular)
        #expect(sale.phase == .saleFailed)
        var kind = sale
        let taking = InKindTaking("creditor-1", price: yuan(560_000), claim: yuan(600_000))
        #expect(try kind.do(.inKindAfterSale(taking), .creditor, on: "2024-10-14").isRegular)
        #expect(kind.phase == .inKindRuled)
        var managed = sale
        try managed.do(.manage, .handler, on: "2024-10-14")
        #expect(managed.phase == .managed)
        #expect(try sale.do(.returnToDebtor, .handler, on: "2024-10-14").emits == [.releaseMeasure])
        #expect(sale.phase == .returned)
    }

    @Test func `The sale is won at its price, paid in full to qualify`() throws {
        var sale = try Sale.failedTwice()
        let offer = AuctionNotice(AuctionTerms(yuan(560_000)), biddingOn: day("2024-05-20"))
        #expect(try sale.do(.publishSale(offer), .handler, on: "2024-04-25").irregularities == ["in-kind-asked"])
        #expect(
            sale.refusal(of: .saleBid(WinningBid("buyer-1", price: yuan(560_000))), .buyer, on: "2024-05-20")
                == ["judicial-disposal/sale-bid/wrong-phase"])
        try sale.do(.openSale, .auctionPlatform, on: "2024-05-20")
        let low = WinningBid("buyer-1", price: Money(fen: 559_999_99), paidInFull: true)
        #expect(
            sale.refusal(of: .saleBid(low), .buyer, on: "2024-05-21") == [
                "judicial-disposal/sale-bid/at-least-start/unmet"
            ])
        let won = WinningBid("buyer-1", price: yuan(560_000), paidInFull: true)
        #expect(try sale.do(.saleBid(won), .buyer, on: "2024-05-21").isRegular)
        #expect(sale.phase == .knockedDown)
    }

    @Test func `enforcement.V24: a start price below the floor is refused, whichever the round`() throws {
        var sale = try Sale.priced()
        let low = notice(699_999, told: "2024-02-23", bidding: "2024-03-27")
        #expect(
            sale.refusal(of: .publishRound1(low), .panel, on: "2024-02-26")
                == ["judicial-disposal/publish-round1/price-not-below-floor/unmet"])
        let unknown = try sale.do(.publishRound1(plainNotice(nil, deposit: nil)), .panel, on: "2024-02-26")
        #expect(unknown.unknown.contains(.priceKnown))
        #expect(unknown.irregularities == [])
        let traditional = try Sale.priced(DisposalOpening(.immovable, manner: .traditional))
        #expect(
            traditional.refusal(of: .publishRound1(plainNotice(999_999)), .panel, on: "2024-02-26")
                == ["judicial-disposal/publish-round1/price-not-below-floor/unmet"])
    }

    @Test func `enforcement.E14: a second start price of 559,999.99 after 700,000 is blocked`() throws {
        let sale = try Sale.failedOnce()
        let low = AuctionNotice(AuctionTerms(Money(fen: 559_999_99), deposit: yuan(56_000)))
        let refusal = sale.file.state.refusal(
            of: .publishRound2(low), in: Occasion(.panel, on: day("2024-04-02"), under: .current))
        #expect(refusal?.reasons.compactMap(\.rule) == ["enforcement.V24"])
        #expect(refusal?.text(in: .zh).isEmpty == false)
        #expect(refusal?.text(in: .en).isEmpty == false)
        #expect(
            sale.refusal(of: .publishRound2(plainNotice(560_000, deposit: 56_000)), .panel, on: "2024-04-02").isEmpty)
    }

    @Test func `enforcement.E15: a single bidder at the start price buys it`() throws {
        let sale = try Sale.knockedDown()
        #expect(sale.phase == .knockedDown)
        #expect(sale.file.state.acquirer == "buyer-1")
    }

    @Test func `enforcement.E17: parties told two days before publication`() throws {
        var sale = try Sale.priced()
        let late = notice(700_000, told: "2024-02-24", bidding: "2024-03-27")
        let outcome = try sale.do(.publishRound1(late), .panel, on: "2024-02-26")
        #expect(outcome.irregularities == ["parties-told"])
        #expect(outcome.reasons.compactMap(\.rule) == ["enforcement.V26"])
        let findings = AuctionSchedule(.first, by: .online, of: .immovable).findings(
            publishedOn: day("2024-02-26"), biddingOn: day("2024-03-27"), partiesToldOn: day("2024-02-24"),
            in: .current)
        #expect(findings.map(\.severity) == [.error])
        // The auction may be set aside for it.
        try sale.do(.openBidding, .auctionPlatform, on: "2024-03-27")
        try sale.do(.hammer(WinningBid("buyer-1", price: yuan(700_000))), .auctionPlatform, on: "2024-03-28")
        try sale.do(
            .annul(DisposalAnnulment(.notAnnounced, objectedOn: day("2024-04-02"))), .reviewUnit, on: "2024-04-16")
        #expect(sale.phase == .annulled)
    }

    @Test func `enforcement.E18: a creditor who bids pays the gap to the deposit`() throws {
        var sale = try Sale.priced()
        let terms = AuctionNotice(AuctionTerms(yuan(700_000), deposit: yuan(140_000)), biddingOn: day("2024-03-27"))
        try sale.do(.publishRound1(terms), .panel, on: "2024-02-26")
        try sale.do(.openBidding, .auctionPlatform, on: "2024-03-27")
        for (paid, good) in [(50_000, true), (49_999, false)] as [(Int64, Bool)] {
            var bidding = sale
            let bid = WinningBid("c-1", price: yuan(700_000), creditorClaim: yuan(90_000), gapPaid: yuan(paid))
            let outcome = try bidding.do(.hammer(bid), .auctionPlatform, on: "2024-03-28")
            #expect(outcome.irregularities == (good ? [] : ["creditor-deposit-covered"]))
        }
    }

    @Test func `enforcement.E19: the buyer of a house loses the right to buy before the ruling`() throws {
        var sale = try Sale.knockedDown(DisposalOpening(.immovable, isHouse: true))
        let again = Act.reAuction(notice(700_000, told: "2024-04-08", bidding: "2024-05-20"))
        #expect(
            sale.refusal(of: again, .panel, on: "2024-04-12") == ["judicial-disposal/re-auction/fell-through/unmet"])
        #expect(
            sale.refusal(of: .payInFull(FullPayment(isQualified: false)), .buyer, on: "2024-04-08")
                == ["judicial-disposal/pay-in-full/not-disqualified/unmet"])
        try sale.do(.loseQualification, .court, on: "2024-04-08")
        #expect(
            sale.refusal(of: .payInFull(FullPayment(isQualified: true)), .buyer, on: "2024-04-09")
                == ["judicial-disposal/pay-in-full/not-disqualified/unmet"])
        #expect(try sale.do(again, .panel, on: "2024-04-12").isRegular)
        #expect(sale.phase == .round1Noticed)
    }

    private typealias Act = JudicialDisposal.Act

    @Test func `enforcement.E7: bankruptcy is accepted while the ruling is signed but not served`() throws {
        var sale = try Sale.knockedDown()
        try sale.do(.payInFull(FullPayment()), .buyer, on: "2024-04-30")
        #expect(sale.phase == .confirmed)
        #expect(sale.file.state.isHandedOver(bankruptcyAcceptedOn: day("2024-05-08")))
    }

    @Test func `enforcement.E8: bankruptcy is accepted the day after the ruling was served`() throws {
        var sale = try Sale.knockedDown()
        try sale.do(.payInFull(FullPayment()), .buyer, on: "2024-04-30")
        try sale.do(.serveRuling, .handler, on: "2024-05-07")
        #expect(!sale.file.state.isHandedOver(bankruptcyAcceptedOn: day("2024-05-08")))
        #expect(sale.file.state.isHandedOver(bankruptcyAcceptedOn: day("2024-05-06")))
    }

    @Test func `enforcement.V31: title passes on service, not when the hammer falls`() throws {
        var sale = try Sale.knockedDown()
        #expect(sale.file.state.findings(titleClaimedFrom: day("2024-03-28")).map(\.code) == ["enforcement.V31"])
        try sale.do(.payInFull(FullPayment()), .buyer, on: "2024-04-30")
        #expect(sale.file.state.isDebtorsProperty(on: day("2024-05-07")))
        try sale.do(.serveRuling, .handler, on: "2024-05-07")
        #expect(!sale.file.state.isDebtorsProperty(on: day("2024-05-07")))
        #expect(sale.file.state.findings(titleClaimedFrom: day("2024-05-06")).count == 1)
        #expect(sale.file.state.findings(titleClaimedFrom: day("2024-05-07")).isEmpty)
        try sale.do(.annul(DisposalAnnulment(.collusion)), .reviewUnit, on: "2024-06-03")
        #expect(sale.file.state.isDebtorsProperty(on: day("2024-06-03")))
    }

    @Test func `enforcement.V27: court, platform, helpers, staff, near kin and proxies may not bid`() throws {
        var sale = try Sale.priced()
        try sale.do(.publishRound1(plainNotice()), .panel, on: "2024-02-26")
        try sale.do(.openBidding, .auctionPlatform, on: "2024-03-27")
        for tie in BidderTie.allCases {
            let bid = WinningBid("b-1", price: yuan(1_000_000), tie: tie)
            #expect(
                sale.refusal(of: .hammer(bid), .auctionPlatform, on: "2024-03-28")
                    == ["judicial-disposal/hammer/may-bid/unmet"])
        }
        #expect(
            sale.refusal(of: .hammer(WinningBid("b-1", price: yuan(1_000_000))), .auctionPlatform, on: "2024-03-28")
                .isEmpty)
    }

    @Test func `enforcement.V28: a buyer who did not pay is kept out of the re-auction`() throws {
        var sale = try Sale.knockedDown()
        let outcome = try sale.do(.defaultOnBid, .court, on: "2024-05-07")
        #expect(outcome.emits == [.keepDeposit, .excludeDefaulter])
        #expect(sale.phase == .defaulted)
        try sale.do(.reAuction(notice(1_000_000, told: "2024-05-10", bidding: "2024-06-14")), .panel, on: "2024-05-14")
        try sale.do(.openBidding, .auctionPlatform, on: "2024-06-14")
        #expect(
            sale.refusal(of: .hammer(WinningBid("buyer-1", price: yuan(1_000_000))), .auctionPlatform, on: "2024-06-15")
                == ["judicial-disposal/hammer/no-defaulter/unmet"])
        try sale.do(.hammer(WinningBid("buyer-2", price: yuan(1_000_000))), .auctionPlatform, on: "2024-06-15")
        #expect(sale.phase == .knockedDown)
    }

    @Test func `enforcement.V29: an unqualified creditor may not take a house in kind`() throws {
        var sale = try Sale.failedTwice(DisposalOpening(.immovable, isHouse: true))
        try sale.do(.askInKind, .handler, on: "2024-04-22")
        func taking(_ qualified: Bool?) -> Act {
            .acceptInKind(
                InKindTaking("creditor-1", price: yuan(560_000), claim: yuan(600_000), isQualified: qualified))
        }
        #expect(
            sale.refusal(of: taking(false), .creditor, on: "2024-04-23")
                == ["judicial-disposal/accept-in-kind/not-disqualified/unmet"])
        var open = sale
        #expect(try open.do(taking(nil), .creditor, on: "2024-04-23").unknown == [.qualified])
        #expect(try sale.do(taking(true), .creditor, on: "2024-04-23").isRegular)
    }

    @Test func `A disposal is called off after the hammer only for a bankruptcy, and after a default at any time`()
        throws
    {
        var sale = try Sale.knockedDown()
        var paid = sale
        #expect(
            try paid.do(.withdraw(DisposalWithdrawal(.debtPaid)), .court, on: "2024-04-08").irregularities
                == ["not-yet-sold"])
        var defaulted = sale
        try defaulted.do(.defaultOnBid, .court, on: "2024-05-06")
        #expect(try defaulted.do(.withdraw(DisposalWithdrawal(.debtPaid)), .court, on: "2024-05-08").isRegular)
        try sale.do(.payInFull(FullPayment()), .buyer, on: "2024-04-30")
        #expect(try sale.do(.withdraw(DisposalWithdrawal(.bankruptcy)), .court, on: "2024-05-08").isRegular)
        #expect(sale.phase == .withdrawn)
        #expect(sale.file.state.isDebtorsProperty(on: day("2024-05-08")))
    }
}
