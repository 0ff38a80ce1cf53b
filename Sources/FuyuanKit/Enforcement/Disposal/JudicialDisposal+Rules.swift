/// From the price to the failed rounds; the rest is in ``JudicialDisposal/closingRule(for:)``.
extension JudicialDisposal {
    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .startPricing:
            Rule(
                [.unopened], to: .pricing, by: [.handler, .court], needs: [.controlled],
                expects: [.titleChecked, .pricingInTime], .referencePrice(1), .referencePrice(2), .referencePrice(3))
        case .commission:
            Rule(
                [.pricing], to: nil, by: [.handler, .court], expects: [.methodInOrder], starts: [.report],
                issues: [.pricingCommission], .referencePrice(11), .referencePrice(14), .referencePrice(19))
        case .extendPricing:
            Rule(
                [.pricing], to: nil, by: [.handler, .court], expects: [.extensionAsked, .extensionLeft],
                .referencePrice(19), .referencePrice(11))
        // `stayOrWithdrawPricing` is three acts: stay, go on, withdraw.
        case .stayPricing:
            Rule(
                [.pricing], to: nil, by: [.court, .handler], suspends: [.report, .newReport], issues: [.stayNotice],
                .referencePrice(28), .referencePrice(29))
        case .resumePricing:
            Rule(
                [.pricing], to: nil, by: [.court, .handler], resumes: [.report, .newReport], .referencePrice(28))
        case .withdrawPricing:
            Rule(
                [.pricing], to: nil, by: [.court, .handler], stops: [.report, .newReport], emits: [.advanceCosts],
                issues: [.stayNotice], .referencePrice(29), .referencePrice(33))
        case .orderNewReport:
            Rule(
                [.pricing], to: nil, by: [.court, .handler], starts: [.newReport], .referencePrice(11),
                .referencePrice(19), .referencePrice(22))
        case .receiveReport:
            Rule(
                [.pricing], to: nil, by: [.court, .handler], expects: [.reportInTime], starts: [.reportSending],
                stops: [.report, .newReport], issues: [.pricingReport], .referencePrice(21))
        case .sendReport:
            Rule(
                [.pricing], to: nil, by: [.court, .handler], expects: [.sentInTime], starts: [.reportObjection],
                stops: [.reportSending], .referencePrice(21))
        // law: enforcement.appraiserAnswer
        case .objectToReport:
            Rule(
                [.pricing], to: nil, by: [.creditor, .debtor, .parties, .interestedParty],
                needs: [.objectionOpen, .objectionInTime], starts: [.objectionForwarding],
                .referencePrice(22), .referencePrice(23), .referencePrice(24))
        case .forwardObjection:
            Rule(
                [.pricing], to: nil, by: [.court, .handler], starts: [.appraiserAnswer], stops: [.objectionForwarding],
                .referencePrice(23))
        case .answerObjection:
            Rule(
                [.pricing], to: nil, by: [.appraiser, .court, .handler],
                stops: [.objectionForwarding, .appraiserAnswer, .newReport], .referencePrice(23))
        case .reviewByExperts:
            Rule(
                [.pricing], to: nil, by: [.court, .handler], stops: [.objectionForwarding, .appraiserAnswer],
                .referencePrice(23), .referencePrice(25))
        case .agreePrice:
            pricing([.parties, .handler, .court], [.priceAgreed, .methodInOrder], .referencePrice(4))
        case .officialInquiry:
            pricing([.publicOrgan, .assistingOrgan, .handler, .court], [.methodInOrder], .referencePrice(5))
        case .networkInquiry:
            pricing(
                [.appraiser, .handler, .court], [.commissioned, .objectionsSettled, .methodInOrder],
                .referencePrice(13))
        case .appraise:
            pricing(
                [.appraiser, .handler, .court], [.commissioned, .objectionsSettled, .methodInOrder],
                .referencePrice(14))
        case .skipPricing:
            Rule(
                [.pricing], to: .priced, by: [.creditor, .court], needs: [.equityUnpriced], starts: [.disposalStart],
                stops: [.report, .newReport], .equityEnforcement(12, 2))
        case .reprice:
            Rule([.priced], to: .pricing, by: [.court, .handler], stops: [.priceValidity], .referencePrice(27))
        case .tellNoSurplus:
            Rule(
                [.priced, .round1Failed, .round2Failed, .inKindOffered], to: nil, by: [.court, .handler],
                starts: [.noSurplusReply], .auction(6))
        case .insistOnAuction:
            Rule(
                [.priced, .round1Failed, .round2Failed, .inKindOffered], to: nil, by: [.creditor],
                expects: [.askedInTime], stops: [.noSurplusReply], .auction(6))
        case .publishRound1:
            round(
                from: [.priced], to: .round1Noticed, needs: [.priceNotBelowFloor], [.disposalInTime, .priceValid],
                stops: [.disposalStart], .onlineAuction(10), .onlineAuction(12), .referencePrice(30))
        case .publishRound2:
            round(
                from: [.round1Failed, .inKindOffered], to: .round2Noticed,
                needs: [.priceNotBelowFloor, .firstFailed], [.samePlatform], .onlineAuction(26), .auction(23))
        case .thirdRound:
            round(
                from: [.round2Failed, .inKindOffered], to: .round3Noticed,
                needs: [.priceNotBelowFloor, .thirdAllowed], [], .auction(25))
        case .openBidding: bidding(from: .round1Noticed, to: .round1Bidding)
        case .openBidding2: bidding(from: .round2Noticed, to: .round2Bidding)
        case .openBidding3: bidding(from: .round3Noticed, to: .round3Bidding)
        case .noBid: failing(from: .round1Bidding, to: .round1Failed, starts: [.nextRound])
        case .noBid2:
            failing(from: .round2Bidding, to: .round2Failed, starts: [.nextRound, .inKindInquiry, .saleNotice])
        case .noBid3: failing(from: .round3Bidding, to: .round3Failed, starts: [.saleNotice])
        case .hammer, .askInKind, .undertakeInKind, .acceptInKind, .inKindUnpaid, .movableFailsTwice, .returnMovable,
            .consentInKind, .criminalLastRound, .auctionWithoutReserve, .publishSale, .openSale, .saleBid,
            .saleExpired, .inKindAfterSale, .manage, .returnToDebtor, .payInFull, .loseQualification, .refuseApproval,
            .defaultOnBid, .reAuction, .serveRuling, .handOver, .pause, .endPauseCause, .resumeDisposal,
            .resumeRound2, .resumeRound3, .resumeSale, .withdraw, .annul:
            closingRule(for: kind)
        }
    }

    private static func pricing(
        _ roles: EnumSet<EnforcementRole>, _ expects: EnumSet<Condition>, _ basis: Citation
    ) -> Rule<Self> {
        Rule(
            [.pricing], to: .priced, by: roles, expects: expects, starts: [.priceValidity, .disposalStart],
            stops: [
                .report, .newReport, .reportSending, .reportObjection, .objectionForwarding, .appraiserAnswer,
            ], basis, .referencePrice(2), .referencePrice(27))
    }

    /// What every notice of auction is to keep.
    static var noticeConditions: EnumSet<Condition> {
        [
            .priceKnown, .depositInRange, .panelDecided, .noticeLongEnough, .partiesTold, .equityOnline, .capitalShown,
            .biddingWithinValidity, .surplusOrAsked,
        ]
    }

    static func round(
        from: EnumSet<Phase>, to phase: Phase, needs: EnumSet<Condition>, _ expects: EnumSet<Condition>,
        stops: EnumSet<Clock> = [], issues: EnumSet<Document> = [.auctionNotice, .partyNotice], _ first: Citation,
        _ second: Citation? = nil, _ third: Citation? = nil
    ) -> Rule<Self> {
        Rule(
            from, to: phase, by: [.panel, .court, .handler], needs: needs, expects: noticeConditions.union(expects),
            stops: stops.union([.noSurplusReply, .inKindInquiry]), emits: [.tellParties], issues: issues, first,
            second, third, .onlineAuction(27))
    }

    private static func bidding(from phase: Phase, to next: Phase) -> Rule<Self> {
        Rule(
            [phase], to: next, by: [.auctionPlatform, .court, .handler],
            expects: phase == .round1Noticed ? [.noticeOver] : [.noticeOver, .roundInTime],
            stops: [.nextRound, .saleNotice], issues: [.biddingRecord], .onlineAuction(20), .onlineAuction(26))
    }

    private static func failing(from phase: Phase, to next: Phase, starts: EnumSet<Clock>) -> Rule<Self> {
        Rule(
            [phase], to: next, by: [.auctionPlatform, .court, .handler], starts: starts, emits: [.returnDeposits],
            issues: [.failedRecord], .onlineAuction(26), .onlineAuction(23), .auction(23))
    }

    /// The row as this disposal's manner and property have it: which times run after a failed round.
    public func rule(for kind: Act.Kind) -> Rule<Self> {
        let row = Self.table[kind]
        guard kind == .noBid || kind == .noBid2 || kind == .noBid3 else { return row }
        var without: EnumSet<Clock> = []
        if schedule(of: kind == .noBid ? .second : .third)?.interval == nil || (kind == .noBid2 && !allowsThird) {
            without.insert(.nextRound)
        }
        if manner != .online || kind != .noBid2 { without.insert(.inKindInquiry) }
        // Online the sale follows the second round, in a traditional auction the third.
        if manner == .ship || (manner == .online) != (kind == .noBid2) { without.insert(.saleNotice) }
        return row.without(starting: without)
    }

    /// Whether there is a third round.
    var allowsThird: Bool { kind.map { manner.rounds(for: $0).contains(.third) } ?? false }
}
