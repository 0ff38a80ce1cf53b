import FuyuanKit
import Testing

private typealias Sale = Matter<JudicialDisposal>

extension Sale {
    /// Priced at a million by agreement on 4 March 2024.
    fileprivate static func agreed(_ opening: DisposalOpening, validUntil: String? = nil) throws -> Sale {
        var sale = Sale()
        try sale.do(.startPricing(opening), .handler, on: "2024-03-01")
        try sale.do(
            .agreePrice(ReferencePrice(yuan(1_000_000), validUntil: validUntil.map(day), bothAgreed: true)), .parties,
            on: "2024-03-04")
        return sale
    }

    /// Through rounds nobody bid in, each held as soon as it was announced.
    fileprivate static func failed(_ opening: DisposalOpening, rounds: Int) throws -> Sale {
        var sale = try agreed(opening)
        let steps: [(JudicialDisposal.Act, JudicialDisposal.Act, JudicialDisposal.Act)] = [
            (.publishRound1(plainNotice()), .openBidding, .noBid),
            (.publishRound2(plainNotice()), .openBidding2, .noBid2),
            (.thirdRound(plainNotice()), .openBidding3, .noBid3),
        ]
        for (index, step) in steps.prefix(rounds).enumerated() {
            let month = "2024-0\(4 + index)"
            try sale.do(step.0, .panel, on: "\(month)-01")
            try sale.do(step.1, .handler, on: "\(month)-17")
            try sale.do(step.2, .handler, on: "\(month)-18")
        }
        return sale
    }
}

@Suite("财产处置的规则") struct DisposalRuleTests {
    @Test func `enforcement.V09: property no measure holds is not disposed of`() {
        let sale = Sale()
        #expect(
            sale.refusal(
                of: .startPricing(DisposalOpening(.movable, isUncontrolled: true)), .handler, on: "2024-03-01")
                == ["judicial-disposal/start-pricing/controlled/unmet"])
        #expect(sale.refusal(of: .startPricing(DisposalOpening(.movable)), .handler, on: "2024-03-01").isEmpty)
    }

    @Test func `Pricing starts within 30 days of the measure`() throws {
        for (controlled, good) in [("2024-01-31", true), ("2024-01-30", false)] {
            var sale = Sale()
            let opening = DisposalOpening(.movable, controlledOn: day(controlled), titleChecked: true)
            let outcome = try sale.do(.startPricing(opening), .handler, on: "2024-03-01")
            #expect(outcome.irregularities == (good ? [] : ["pricing-in-time"]))
        }
    }

    @Test func `An appraisal is given more time twice, and stands still while stayed`() throws {
        var sale = Sale()
        try sale.do(.startPricing(DisposalOpening(.immovable)), .handler, on: "2024-03-01")
        try sale.do(.commission(PricingCommission(.appraisal, inOrder: true)), .handler, on: "2024-03-04")
        #expect(sale.lastDay(.report) == "2024-04-03")
        let first = PricingExtension(15, askedOn: day("2024-03-29"))
        #expect(try sale.do(.extendPricing(first), .handler, on: "2024-04-01").isRegular)
        #expect(sale.lastDay(.report) == "2024-04-18")
        let late = PricingExtension(15, askedOn: day("2024-04-14"))
        var other = sale
        #expect(try other.do(.extendPricing(late), .handler, on: "2024-04-15").irregularities == ["extension-asked"])
        let second = PricingExtension(15, askedOn: day("2024-04-13"))
        #expect(try sale.do(.extendPricing(second), .handler, on: "2024-04-15").isRegular)
        // 3 May is a holiday; the sixth is the next working day.
        #expect(sale.lastDay(.report) == "2024-05-06")
        let third = PricingExtension(15, askedOn: day("2024-04-20"))
        var more = sale
        #expect(try more.do(.extendPricing(third), .handler, on: "2024-04-22").irregularities == ["extension-left"])
        try sale.do(.stayPricing, .court, on: "2024-04-20")
        #expect(sale.lastDay(.report) == nil)
        try sale.do(.resumePricing, .court, on: "2024-05-10")
        #expect(sale.lastDay(.report) == "2024-05-23")
        #expect(try sale.do(.receiveReport, .handler, on: "2024-05-24").irregularities == ["report-in-time"])
    }

    @Test func `A commission may be withdrawn and another way taken`() throws {
        var sale = Sale()
        try sale.do(.startPricing(DisposalOpening(.movable)), .handler, on: "2024-03-01")
        try sale.do(.commission(PricingCommission(.networkInquiry, inOrder: true)), .handler, on: "2024-03-04")
        #expect(sale.lastDay(.report) == "2024-03-07")
        #expect(try sale.do(.withdrawPricing, .court, on: "2024-03-06").emits == [.advanceCosts])
        try sale.do(.commission(PricingCommission(.appraisal, inOrder: true)), .handler, on: "2024-03-08")
        #expect(
            try sale.do(.networkInquiry(ReferencePrice(yuan(9))), .appraiser, on: "2024-03-11").irregularities
                == ["commissioned"])
    }

    @Test func `Only a first, timely objection to an online or appraisal report is heard`() throws {
        var sale = Sale()
        try sale.do(.startPricing(DisposalOpening(.movable)), .handler, on: "2024-03-01")
        try sale.do(.commission(PricingCommission(.appraisal, inOrder: true)), .handler, on: "2024-03-04")
        try sale.do(.receiveReport, .handler, on: "2024-03-20")
        try sale.do(.sendReport, .handler, on: "2024-03-21")
        #expect(sale.lastDay(.reportObjection) == "2024-03-26")
        let corrected = PriceObjection(toCorrected: true)
        #expect(
            sale.refusal(of: .objectToReport(corrected), .debtor, on: "2024-03-25")
                == ["judicial-disposal/object-to-report/objection-open/unmet"])
        #expect(
            sale.refusal(of: .objectToReport(PriceObjection()), .debtor, on: "2024-03-27")
                == ["judicial-disposal/object-to-report/objection-in-time/unmet"])
        #expect(try sale.do(.objectToReport(PriceObjection()), .debtor, on: "2024-03-26").isRegular)
        #expect(sale.lastDay(.objectionForwarding) == "2024-03-29")
        try sale.do(.forwardObjection, .handler, on: "2024-03-27")
        #expect(sale.lastDay(.appraiserAnswer) == "2024-04-01")
        var open = sale
        #expect(
            try open.do(.appraise(ReferencePrice(yuan(9))), .appraiser, on: "2024-04-01").irregularities
                == ["objections-settled"])
        try sale.do(.orderNewReport, .court, on: "2024-03-28")
        #expect(sale.lastDay(.newReport) == "2024-04-12")
        try sale.do(.answerObjection, .appraiser, on: "2024-04-01")
        #expect(try sale.do(.appraise(ReferencePrice(yuan(9))), .appraiser, on: "2024-04-02").isRegular)
    }

    @Test func `enforcement.V23: the price is valid at the first notice, and six months on at bidding`() throws {
        let opening = DisposalOpening(.movable)
        var good = try Sale.agreed(opening, validUntil: "2024-03-11")
        func notice(_ bidding: String) -> AuctionNotice {
            AuctionNotice(AuctionTerms(yuan(700_000), deposit: yuan(70_000)), biddingOn: day(bidding))
        }
        #expect(try good.do(.publishRound1(notice("2024-09-11")), .panel, on: "2024-03-11").irregularities == [])
        var late = try Sale.agreed(opening, validUntil: "2024-03-11")
        #expect(
            try late.do(.publishRound1(notice("2024-09-12")), .panel, on: "2024-03-11").irregularities
                == ["bidding-within-validity"])
        var stale = try Sale.agreed(opening, validUntil: "2024-03-11")
        let outcome = try stale.do(.publishRound1(notice("2024-04-08")), .panel, on: "2024-03-12")
        #expect(outcome.irregularities == ["price-valid"])
        #expect(outcome.reasons.compactMap(\.rule).contains("enforcement.V23"))
        var anew = try Sale.agreed(opening, validUntil: "2024-03-11")
        try anew.do(.reprice, .court, on: "2024-03-12")
        #expect(anew.phase == .pricing)
    }

    @Test func `enforcement.V25: prices are set by a collegial panel`() throws {
        for (panel, expected) in [(true, []), (false, ["panel-decided"])] {
            var sale = try Sale.agreed(DisposalOpening(.movable))
            let notice = AuctionNotice(AuctionTerms(yuan(700_000), deposit: yuan(70_000)), panelDecided: panel)
            #expect(try sale.do(.publishRound1(notice), .panel, on: "2024-03-12").irregularities == expected)
        }
    }

    @Test func `enforcement.V26: movables 15 and 7 days, told three days before or posted eight`() throws {
        func run(_ notice: AuctionNotice) throws -> [String] {
            var sale = try Sale.agreed(DisposalOpening(.movable))
            return try sale.do(.publishRound1(notice), .panel, on: "2024-03-12").irregularities
        }
        let terms = AuctionTerms(yuan(700_000), deposit: yuan(70_000))
        #expect(try run(AuctionNotice(terms, biddingOn: day("2024-03-27"), partiesToldOn: day("2024-03-09"))) == [])
        #expect(try run(AuctionNotice(terms, biddingOn: day("2024-03-26"))) == ["notice-long-enough"])
        #expect(try run(AuctionNotice(terms, partiesPostedOn: day("2024-03-04"))) == [])
        #expect(try run(AuctionNotice(terms, partiesPostedOn: day("2024-03-05"))) == ["parties-told"])
    }

    @Test func `enforcement.V30: equity is auctioned online, its capital shown, the ruling after approval`() throws {
        let terms = AuctionTerms(yuan(1_000_000), deposit: yuan(70_000))
        var offline = try Sale.agreed(DisposalOpening(.equity, manner: .traditional))
        let outcome = try offline.do(
            .publishRound1(AuctionNotice(terms, capitalShown: false)), .panel, on: "2024-03-12")
        #expect(outcome.irregularities == ["equity-online", "capital-shown"])
        #expect(Set(outcome.reasons.filter { $0.nature == .unmet }.compactMap(\.rule)) == ["enforcement.V30"])
        var online = try Sale.agreed(DisposalOpening(.equity, needsApproval: true))
        #expect(
            try online.do(.publishRound1(AuctionNotice(terms, capitalShown: true)), .panel, on: "2024-03-12")
                .irregularities == [])
        try online.do(.openBidding, .auctionPlatform, on: "2024-04-12")
        try online.do(.hammer(WinningBid("b-1", price: yuan(1_000_000))), .auctionPlatform, on: "2024-04-13")
        var early = online
        #expect(
            try early.do(.payInFull(FullPayment(approvalsObtained: false)), .buyer, on: "2024-04-20").irregularities
                == ["approvals-obtained"])
        var refused = online
        try refused.do(.refuseApproval, .approvalOrgan, on: "2024-05-20")
        try refused.do(.reAuction(plainNotice()), .panel, on: "2024-05-27")
        #expect(refused.phase == .round1Noticed)
        // The first buyer may not bid again.
        try refused.do(.openBidding, .auctionPlatform, on: "2024-06-28")
        #expect(
            refused.refusal(of: .hammer(WinningBid("b-1", price: yuan(1_000_000))), .auctionPlatform, on: "2024-06-29")
                == ["judicial-disposal/hammer/no-defaulter/unmet"])
        try refused.do(.hammer(WinningBid("b-2", price: yuan(1_000_000))), .auctionPlatform, on: "2024-06-29")
        #expect(
            try online.do(.payInFull(FullPayment(approvalsObtained: true)), .buyer, on: "2024-04-20").irregularities
                == [])
    }

    @Test func `enforcement.V24: equity that cannot be appraised on a written request`() throws {
        var sale = Sale()
        try sale.do(.startPricing(DisposalOpening(.equity)), .handler, on: "2024-03-01")
        #expect(
            sale.refusal(of: .skipPricing(UnpricedRequest(inWriting: false)), .creditor, on: "2024-03-04")
                == ["judicial-disposal/skip-pricing/equity-unpriced/unmet"])
        try sale.do(.skipPricing(UnpricedRequest(inWriting: true)), .creditor, on: "2024-03-04")
        #expect(sale.phase == .priced)
        func notice(_ price: Int64) -> AuctionNotice {
            AuctionNotice(
                AuctionTerms(
                    yuan(price), exemption: .unappraisableEquity, askedInWriting: true, costs: yuan(20_000)))
        }
        #expect(
            sale.refusal(of: .publishRound1(notice(20_000)), .panel, on: "2024-03-05")
                == ["judicial-disposal/publish-round1/price-not-below-floor/unmet"])
        #expect(try sale.do(.publishRound1(notice(25_000)), .panel, on: "2024-03-05").irregularities == [])
        var movable = Sale()
        try movable.do(.startPricing(DisposalOpening(.movable)), .handler, on: "2024-03-01")
        #expect(
            !movable.refusal(of: .skipPricing(UnpricedRequest(inWriting: true)), .creditor, on: "2024-03-04").isEmpty)
    }

    @Test func `enforcement.V32: in kind by consent, harming nobody, and never on a settlement`() throws {
        func refusal(_ it: InKindConsent) throws -> [String] {
            try Sale.agreed(DisposalOpening(.movable)).refusal(of: .consentInKind(it), .court, on: "2024-03-12")
        }
        #expect(try refusal(InKindConsent(consented: true, harmsNobody: true)) == [])
        #expect(
            try refusal(InKindConsent(consented: false, harmsNobody: true))
                == ["judicial-disposal/consent-in-kind/consented/unmet"])
        #expect(
            try refusal(InKindConsent(consented: true, harmsNobody: false))
                == ["judicial-disposal/consent-in-kind/harms-nobody/unmet"])
        #expect(
            try refusal(InKindConsent(source: .privateSettlement, consented: true, harmsNobody: true))
                == ["judicial-disposal/consent-in-kind/not-from-settlement/unmet"])
        #expect(
            try refusal(InKindConsent(consented: true))
                == ["judicial-disposal/consent-in-kind/harms-nobody/unknown"])
    }

    @Test func `A taker pays the difference, or it is auctioned again`() throws {
        var sale = try Sale.failed(DisposalOpening(.immovable), rounds: 1)
        try sale.do(.askInKind, .handler, on: "2024-04-19")
        #expect(
            sale.refusal(of: .inKindUnpaid(plainNotice()), .panel, on: "2024-05-06")
                == ["judicial-disposal/in-kind-unpaid/difference-owed/unmet"])
        let owing = InKindTaking("c-1", price: yuan(1_000_000), claim: yuan(900_000))
        #expect(owing.difference == yuan(100_000))
        #expect(
            sale.refusal(of: .acceptInKind(owing), .creditor, on: "2024-04-22")
                == ["judicial-disposal/accept-in-kind/difference-paid/unmet"])
        try sale.do(.undertakeInKind(owing), .creditor, on: "2024-04-22")
        #expect(sale.file.state.differenceOwed == yuan(100_000))
        var unpaid = sale
        try unpaid.do(.inKindUnpaid(plainNotice()), .panel, on: "2024-05-06")
        #expect(unpaid.phase == .round1Noticed)
        #expect(unpaid.file.state.differenceOwed == nil)
        let paid = InKindTaking(
            "c-1", price: yuan(1_000_000), claim: yuan(900_000), differencePaidOn: day("2024-04-24"))
        #expect(try sale.do(.acceptInKind(paid), .creditor, on: "2024-04-25").isRegular)
        #expect(sale.lastDay(.rulingService) == "2024-05-06")
        try sale.do(.serveRuling, .handler, on: "2024-05-06")
        #expect(sale.phase == .titlePassed)
        #expect(sale.file.state.isInKind)
    }

    @Test func `A traditional auction of immovables has a third round within 60 days, then a sale`() throws {
        let opening = DisposalOpening(.immovable, manner: .traditional)
        var sale = try Sale.failed(opening, rounds: 2)
        #expect(sale.lastDay(.nextRound) == "2024-07-17")
        #expect(sale.lastDay(.inKindInquiry) == nil)
        try sale.do(.askInKind, .handler, on: "2024-05-20")
        try sale.do(.thirdRound(plainNotice()), .panel, on: "2024-06-03")
        try sale.do(.openBidding3, .handler, on: "2024-07-17")
        try sale.do(.noBid3, .handler, on: "2024-07-17")
        #expect(sale.lastDay(.saleNotice) == "2024-07-24")
        #expect(
            sale.refusal(of: .publishSale(plainNotice(999_999)), .handler, on: "2024-07-22")
                == ["judicial-disposal/publish-sale/price-not-below-floor/unmet"])
        #expect(
            try sale.do(.publishSale(plainNotice()), .handler, on: "2024-07-22").irregularities == ["in-kind-asked"])
        try sale.do(.openSale, .handler, on: "2024-07-24")
        // Sixty days from the notice: 20 September 2024.
        #expect(sale.lastDay(.saleWindow) == "2024-09-20")
    }

    @Test func `Two rounds online, two for movables: no third`() throws {
        for opening in [DisposalOpening(.immovable), DisposalOpening(.movable, manner: .traditional)] {
            let sale = try Sale.failed(opening, rounds: 2)
            #expect(!sale.file.state.clocks.isRunning(.nextRound))
            #expect(
                sale.refusal(of: .thirdRound(plainNotice()), .panel, on: "2024-06-03")
                    == ["judicial-disposal/third-round/third-allowed/unmet"])
        }
    }

    @Test func `A movable that failed twice in a traditional auction is taken in kind or returned`() throws {
        var sale = try Sale.failed(DisposalOpening(.movable, manner: .traditional), rounds: 2)
        try sale.do(.askInKind, .handler, on: "2024-05-20")
        var taken = sale
        try taken.do(
            .movableFailsTwice(InKindTaking("c-1", price: yuan(1_000_000), claim: yuan(2_000_000))), .creditor,
            on: "2024-05-22")
        #expect(taken.phase == .inKindRuled)
        #expect(try sale.do(.returnMovable, .handler, on: "2024-05-22").emits == [.releaseMeasure])
        #expect(sale.phase == .returned)
        let online = try Sale.failed(DisposalOpening(.movable), rounds: 2)
        #expect(
            online.refusal(of: .returnMovable, .handler, on: "2024-05-22")
                == ["judicial-disposal/return-movable/traditional-movable/unmet"])
    }

    @Test func `Criminal property goes to treasury or victim, or is auctioned without reserve`() throws {
        let taking = InKindTaking("treasury-1", price: yuan(1_000_000), differencePaidOn: day("2024-05-20"))
        var sale = try Sale.failed(DisposalOpening(.immovable, isCriminal: true), rounds: 2)
        var taken = sale
        try taken.do(.criminalLastRound(taking), .publicOrgan, on: "2024-05-22")
        #expect(taken.phase == .inKindRuled)
        let free = AuctionNotice(AuctionTerms(yuan(1), exemption: .criminalNoReserve))
        #expect(try sale.do(.auctionWithoutReserve(free), .panel, on: "2024-05-22").irregularities == [])
        let civil = try Sale.failed(DisposalOpening(.immovable), rounds: 2)
        #expect(
            civil.refusal(of: .auctionWithoutReserve(free), .panel, on: "2024-05-22")
                == ["judicial-disposal/auction-without-reserve/criminal-property/unmet"])
        let early = try Sale.failed(DisposalOpening(.immovable, isCriminal: true), rounds: 1)
        #expect(!early.refusal(of: .criminalLastRound(taking), .publicOrgan, on: "2024-05-22").isEmpty)
    }

    @Test func `Where nothing would be left the creditor asks within five days, above what stands before him`() throws {
        var sale = try Sale.agreed(DisposalOpening(.immovable))
        let told = NoSurplusNotice(reserve: yuan(700_000), priorClaims: yuan(680_000), costs: yuan(30_000))
        try sale.do(.tellNoSurplus(told), .handler, on: "2024-03-05")
        #expect(sale.file.state.burden == yuan(710_000))
        #expect(sale.lastDay(.noSurplusReply) == "2024-03-11")
        var silent = sale
        #expect(
            try silent.do(.publishRound1(plainNotice(700_000, deposit: 70_000)), .panel, on: "2024-03-12")
                .irregularities == ["surplus-or-asked"])
        #expect(try sale.do(.insistOnAuction, .creditor, on: "2024-03-11").isRegular)
        var equal = sale
        #expect(
            try equal.do(.publishRound1(plainNotice(710_000, deposit: 71_000)), .panel, on: "2024-03-12")
                .irregularities == ["surplus-or-asked"])
        #expect(
            try sale.do(.publishRound1(plainNotice(710_001, deposit: 71_001)), .panel, on: "2024-03-12")
                .irregularities == [])
    }

    @Test func `A pause ends in the round it began in, five days after its cause`() throws {
        var sale = try Sale.failed(DisposalOpening(.immovable), rounds: 1)
        try sale.do(.publishRound2(plainNotice()), .panel, on: "2024-05-06")
        #expect(sale.lastDay(.nextRound) == "2024-05-20")
        let outcome = try sale.do(.pause(DisposalPause(.thirdPartyObjection)), .court, on: "2024-05-10")
        #expect(outcome.emits == [.publishReason])
        #expect(
            sale.refusal(of: .resumeDisposal, .court, on: "2024-06-03")
                == ["judicial-disposal/resume-disposal/paused-in-first/unmet"])
        try sale.do(.endPauseCause, .court, on: "2024-06-03")
        #expect(sale.lastDay(.resumption) == "2024-06-11")
        #expect(try sale.do(.resumeRound2, .court, on: "2024-06-04").isRegular)
        #expect(sale.phase == .round2Noticed)
        // 25 days stood still, counted on from 18 May.
        #expect(sale.lastDay(.nextRound) == "2024-06-12")
        var off = sale
        try off.do(.withdraw(DisposalWithdrawal(.settled)), .court, on: "2024-06-05")
        #expect(off.phase == .withdrawn)
    }

    @Test func `A disposal is set aside before the enforcement ends`() throws {
        func annulment(_ objected: String?, ended: String?) -> DisposalAnnulment {
            DisposalAnnulment(.inKindConduct, objectedOn: objected.map(day), enforcementEndedOn: ended.map(day))
        }
        #expect(annulment("2024-06-03", ended: nil).isBeforeEnd == true)
        #expect(annulment("2024-06-03", ended: "2024-06-03").isBeforeEnd == true)
        #expect(annulment("2024-06-04", ended: "2024-06-03").isBeforeEnd == false)
        #expect(annulment(nil, ended: "2024-06-03").isBeforeEnd == nil)
    }

    @Test func `enforcement.V24: a sale without auction as the law allows, and a ship below half its appraisal`() throws
    {
        var sale = try Sale.agreed(DisposalOpening(.movable))
        let agreed = AuctionNotice(AuctionTerms(yuan(900_000), exemption: .agreedSale))
        #expect(try sale.do(.publishSale(agreed), .handler, on: "2024-03-12").isRegular)
        let ship = AuctionSchedule(.sale, by: .ship, of: .movable)
        func findings(_ exemption: PriceExemption?, _ schedule: AuctionSchedule) -> [String] {
            AuctionTerms(yuan(400_000), exemption: exemption)
                .findings(in: schedule, reference: yuan(1_000_000), previous: yuan(640_000)).map(\.code)
        }
        #expect(findings(nil, ship) == ["enforcement.V24"])
        #expect(findings(.shipClaimsAgreed, ship) == [])
        #expect(
            findings(.shipClaimsAgreed, AuctionSchedule(.sale, by: .online, of: .movable)) == ["enforcement.V24"])
        #expect(
            findings(.agreedSale, AuctionSchedule(.first, by: .online, of: .movable)) == ["enforcement.V24"])
    }

    @Test func `A price is valid for a year at most, whatever the report says`() throws {
        var sale = Sale()
        try sale.do(.startPricing(DisposalOpening(.immovable)), .handler, on: "2024-03-01")
        let price = ReferencePrice(yuan(1_000_000), validUntil: day("2026-03-04"), bothAgreed: true)
        try sale.do(.agreePrice(price), .parties, on: "2024-03-04")
        #expect(sale.lastDay(.priceValidity) == "2025-03-04")
    }
}
