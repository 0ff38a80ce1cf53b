extension JudicialDisposal {
    /// From the knock-down, the taking in kind and the sale to the end.
    static func closingRule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .hammer:
            Rule(
                [.round1Bidding, .round2Bidding, .round3Bidding], to: .knockedDown,
                by: [.auctionPlatform, .court, .handler],
                needs: [.atLeastStart, .mayBid, .noDefaulter, .notDisqualified],
                expects: [.qualified, .creditorDepositCovered], starts: [.balance],
                emits: [.returnDeposits, .transferDeposit], issues: [.saleConfirmation], .onlineAuction(11),
                .onlineAuction(20), .onlineAuction(22), .onlineAuction(23))
        case .askInKind:
            Rule(
                [.round1Failed, .round2Failed, .round3Failed], to: .inKindOffered, by: [.handler, .court],
                expects: [.askedInTime], stops: [.inKindInquiry], emits: [.priorTakesFirst], issues: [.inKindRecord],
                .auction(16), .onlineSale())
        case .undertakeInKind:
            Rule(
                [.inKindOffered], to: nil, by: [.creditor], needs: [.notDisqualified], expects: [.atReserve],
                issues: [.inKindRecord], .auction(16))
        case .acceptInKind:
            taking(
                from: [.inKindOffered], by: [.creditor], needs: [], expects: [.atReserve], .auction(16), .auction(20))
        case .inKindUnpaid:
            round(
                from: [.inKindOffered], to: .round1Noticed, needs: [.differenceOwed], [],
                issues: [.reAuctionRuling, .auctionNotice, .partyNotice], .auction(22))
        // A traditional auction of movables that failed twice: taken in kind, or returned.
        case .movableFailsTwice:
            taking(
                from: [.round2Failed, .inKindOffered], by: [.creditor, .handler], needs: [.traditionalMovable],
                expects: [.atReserve], .auction(24))
        case .returnMovable:
            Rule(
                [.round2Failed, .inKindOffered], to: .returned, by: [.handler, .court], needs: [.traditionalMovable],
                expects: [.inKindAsked], emits: [.releaseMeasure], issues: [.releaseRuling], .auction(24))
        case .consentInKind:
            Rule(
                [.pricing, .priced, .round1Failed, .round2Failed, .round3Failed, .inKindOffered, .saleFailed],
                to: .inKindRuled, by: [.court, .panel, .parties],
                needs: [.consented, .harmsNobody, .notFromSettlement, .notDisqualified], expects: [.qualified],
                starts: [.rulingService], stops: inKindStops, emits: [.makeRuling], issues: [.inKindRuling],
                .civilProcedureInterpretation(489), .enforcementSettlement(6))
        case .criminalLastRound:
            Rule(
                [.round2Failed, .round3Failed, .inKindOffered], to: .inKindRuled,
                by: [.handler, .court, .publicOrgan, .interestedParty], needs: [.criminalProperty, .notDisqualified],
                expects: [.atReserve, .qualified], starts: [.rulingService], stops: inKindStops,
                emits: [.makeRuling], issues: [.inKindRuling], .criminalProperty(12, 2))
        case .auctionWithoutReserve:
            round(
                from: [.round2Failed, .round3Failed, .inKindOffered, .saleFailed], to: .round1Noticed,
                needs: [.criminalProperty], [], stops: inKindStops, .criminalProperty(12, 2))
        case .publishSale:
            Rule(
                [.priced, .inKindOffered, .round2Failed, .round3Failed], to: .saleNoticed, by: [.handler, .court],
                needs: [.priceNotBelowFloor],
                expects: [.inKindAsked, .roundsOver, .priceKnown, .saleNoticeInTime, .equityOnline],
                stops: inKindStops, issues: [.saleNotice], evidence: .secondary, .onlineAuction(26), .onlineSale(),
                .auction(25), Citation("SHP15", 13))
        case .openSale:
            Rule(
                [.saleNoticed], to: .saleOpen, by: [.auctionPlatform, .court, .handler], expects: [.noticeOver],
                starts: [.saleWindow], evidence: .secondary, .onlineSale(), .auction(25))
        case .saleBid:
            Rule(
                [.saleOpen], to: .knockedDown, by: [.buyer, .bidder, .auctionPlatform, .court, .handler],
                needs: [.atLeastStart, .mayBid, .noDefaulter, .notDisqualified], expects: [.salePaid, .qualified],
                starts: [.balance], stops: [.saleWindow], issues: [.saleConfirmation], evidence: .secondary,
                .onlineSale(), .auction(25))
        case .saleExpired:
            Rule(
                [.saleOpen], to: .saleFailed, by: [.auctionPlatform, .system, .court, .handler],
                expects: [.windowOver], stops: [.saleWindow], issues: [.failedRecord], evidence: .secondary,
                .onlineSale(), .auction(25))
        case .inKindAfterSale:
            taking(
                from: [.saleFailed], by: [.creditor], needs: [], expects: [.atReserve], .auction(25, 2),
                .civilProcedureInterpretation(490), .auction(32))
        // `manageOrReturn` is two acts: manage, and return to the debtor.
        case .manage:
            Rule(
                [.saleFailed], to: .managed, by: [.handler, .court], .civilProcedureInterpretation(490),
                .auction(25, 2))
        case .returnToDebtor:
            Rule(
                [.saleFailed], to: .returned, by: [.handler, .court], emits: [.releaseMeasure],
                issues: [.releaseRuling], .auction(25, 2), .civilProcedureInterpretation(490))
        case .payInFull:
            Rule(
                [.knockedDown], to: .confirmed, by: [.buyer], needs: [.notDisqualified],
                expects: [.paidInTime, .qualified, .approvalsObtained], starts: [.rulingService], stops: [.balance],
                emits: [.makeRuling], issues: [.confirmationRuling], .onlineAuction(25), .auction(20),
                .houseBidders(3), .equityEnforcement(15))
        case .loseQualification:
            Rule([.knockedDown], to: nil, by: [.court, .handler, .buyer], .houseBidders(3), .houseBidders(5))
        case .refuseApproval:
            Rule([.knockedDown], to: nil, by: [.court, .handler, .approvalOrgan], .equityEnforcement(15))
        // The sheet calls this event `default`.
        case .defaultOnBid:
            Rule(
                [.knockedDown], to: .defaulted, by: [.court, .handler, .buyer, .system], stops: [.balance],
                emits: [.keepDeposit, .excludeDefaulter], issues: [.reAuctionRuling], .onlineAuction(24), .auction(22))
        case .reAuction:
            round(
                from: [.defaulted, .knockedDown], to: .round1Noticed, needs: [.fellThrough], [], stops: [.balance],
                issues: [.reAuctionRuling, .auctionNotice, .partyNotice], .onlineAuction(24), .auction(22),
                .houseBidders(3))
        case .serveRuling:
            Rule(
                [.confirmed, .inKindRuled], to: .titlePassed, by: [.handler, .court], expects: [.rulingInTime],
                starts: [.handOver], stops: [.rulingService, .priceValidity], emits: [.passTitle, .endMeasure],
                issues: [.serviceReceipt], .civilProcedureInterpretation(491), .onlineAuction(22), .auction(26))
        case .handOver:
            Rule(
                [.titlePassed], to: .delivered, by: [.handler, .court], expects: [.handedOverInTime],
                stops: [.handOver], emits: [.evictIfRefused], issues: [.deliveryRecord], .auction(27))
        case .pause:
            Rule(
                [
                    .round1Noticed, .round1Bidding, .round2Noticed, .round2Bidding, .round3Noticed, .round3Bidding,
                    .saleNoticed, .saleOpen,
                ], to: .paused, by: [.court, .panel, .auctionPlatform], suspends: [.nextRound, .saleWindow],
                emits: [.publishReason], issues: [.pauseRuling], .onlineAuction(28), .onlineAuction(36), .auction(17))
        case .endPauseCause:
            Rule([.paused], to: nil, by: [.court, .handler], starts: [.resumption], .onlineAuction(28), .auction(18))
        case .resumeDisposal: resuming(to: .round1Noticed, .pausedInFirst)
        case .resumeRound2: resuming(to: .round2Noticed, .pausedInSecond)
        case .resumeRound3: resuming(to: .round3Noticed, .pausedInThird)
        case .resumeSale: resuming(to: .saleNoticed, .pausedInSale)
        case .withdraw:
            Rule(
                [
                    .pricing, .priced, .round1Noticed, .round1Failed, .round2Noticed, .round2Failed, .round3Noticed,
                    .round3Failed, .inKindOffered, .saleNoticed, .saleFailed, .paused, .defaulted, .knockedDown,
                    .confirmed, .inKindRuled,
                ], to: .withdrawn, by: [.court, .panel, .handler], expects: [.notYetSold], emits: [.debtorBearsCosts],
                issues: [.withdrawalNotice], .auction(17), .auction(19), .onlineAuction(28), .bankruptcy(19))
        case .annul:
            Rule(
                [.knockedDown, .confirmed, .inKindRuled, .titlePassed, .delivered], to: .annulled,
                by: [.reviewUnit, .court, .higherCourt], expects: [.objectedBeforeEnd], emits: [.restoreTitle],
                issues: [.annulmentRuling], .onlineAuction(31), .enforcementObjections(6),
                .enforcementObjections(7, 1), .enforcementObjections(21))
        case .startPricing, .commission, .extendPricing, .stayPricing, .resumePricing, .withdrawPricing,
            .orderNewReport, .receiveReport, .sendReport, .objectToReport, .forwardObjection, .answerObjection,
            .reviewByExperts, .agreePrice, .officialInquiry, .networkInquiry, .appraise, .skipPricing, .reprice,
            .tellNoSurplus, .insistOnAuction, .publishRound1, .publishRound2, .thirdRound, .openBidding, .openBidding2,
            .openBidding3, .noBid, .noBid2, .noBid3:
            rule(for: kind)
        }
    }

    /// What no longer runs once the property is taken in kind, sold otherwise or auctioned anew.
    private static var inKindStops: EnumSet<Clock> { [.nextRound, .inKindInquiry, .saleNotice, .disposalStart] }

    private static func taking(
        from: EnumSet<Phase>, by roles: EnumSet<EnforcementRole>, needs: EnumSet<Condition>,
        expects: EnumSet<Condition>, _ first: Citation, _ second: Citation? = nil, _ third: Citation? = nil
    ) -> Rule<Self> {
        Rule(
            from, to: .inKindRuled, by: roles, needs: needs.union([.differencePaid, .notDisqualified]),
            expects: expects.union([.qualified]), starts: [.rulingService], stops: inKindStops,
            emits: [.makeRuling, .priorTakesFirst], issues: [.inKindRuling], first, second, third)
    }

    private static func resuming(to phase: Phase, _ condition: Condition) -> Rule<Self> {
        Rule(
            [.paused], to: phase, by: [.court, .panel], needs: [condition], expects: [.resumedInTime],
            stops: [.resumption], resumes: [.nextRound, .saleWindow], issues: [.resumptionNotice], .onlineAuction(28),
            .auction(18))
    }
}
