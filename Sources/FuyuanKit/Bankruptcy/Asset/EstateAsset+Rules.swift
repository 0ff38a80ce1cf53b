extension EstateAsset {
    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .inquire:
            Rule(
                [.unlisted], to: .identified, by: [.administrator, .court], needs: [.mandateVerified],
                issues: [.inquiryLetter], .bankruptcy(25), .pudong(10))
        case .noteHolder:
            Rule(
                [.unlisted, .identified], to: .inThirdHands, by: [.administrator, .court], issues: [.deliveryNotice],
                .bankruptcy(17, 1))
        case .exclude:
            Rule(
                [
                    .unlisted, .identified, .sealedByOther, .inThirdHands, .takenOver, .retrievalClaimed, .valued,
                    .planned, .failedSale,
                ], to: .excluded, by: [.administrator, .court], .bankruptcyInterpretation2(2), Citation("LAN20"))
        case .linkMeasure:
            Rule(
                [.identified], to: .sealedByOther, by: [.system, .administrator, .court], emits: [.openMeasure],
                evidence: .convention, .bankruptcy(19))
        case .unsealAndTakeOver:
            Rule(
                [.sealedByOther], to: .takenOver, by: [.sealingOrgan, .administrator], expects: [.measureLifted],
                issues: [.handoverList], .bankruptcy(19), .bankruptcyInterpretation2(7))
        case .takeOver:
            Rule(
                [.identified], to: .takenOver, by: [.administrator], issues: [.handoverList], .bankruptcy(25, item: 1))
        case .deliver:
            Rule(
                [.inThirdHands], to: .takenOver, by: [.thirdParty], issues: [.deliveryNotice, .handoverList],
                .bankruptcy(17))
        case .claimRetrieval:
            Rule(
                [.takenOver, .valued, .planned, .listedForSale, .failedSale], to: .retrievalClaimed, by: [.owner],
                expects: [.beforeVote, .feesPaid, .agreedTermsMet], issues: [.retrievalNotice], .bankruptcy(38),
                .bankruptcy(76), .bankruptcyInterpretation2(26), .bankruptcyInterpretation2(28))
        case .returnToOwner:
            Rule(
                [.retrievalClaimed], to: .returned, by: [.administrator, .court], issues: [.retrievalNotice],
                .bankruptcy(38), .bankruptcyInterpretation2(27))
        case .retrievalRefused:
            Rule(
                [.retrievalClaimed], to: .takenOver, by: [.administrator, .court], .bankruptcyInterpretation2(27),
                .bankruptcyInterpretation2(28))
        case .compensateOwner:
            Rule(
                [.takenOver, .retrievalClaimed, .sold, .cashInEstate], to: nil,
                by: [.owner, .administrator], .bankruptcyInterpretation2(29), .bankruptcyInterpretation2(30),
                .bankruptcyInterpretation2(32), .bankruptcyInterpretation2(33))
        case .stopInTransit:
            Rule(
                [.identified, .inThirdHands, .takenOver], to: .returned, by: [.owner], needs: [.beforeArrival],
                expects: [.agreedTermsMet], issues: [.retrievalNotice], .bankruptcy(39),
                .bankruptcyInterpretation2(39), .bankruptcyInterpretation2(40))
        case .payInTransit:
            Rule([.identified, .inThirdHands], to: .takenOver, by: [.administrator], .bankruptcy(39))
        case .redeem:
            Rule(
                [.inThirdHands], to: .takenOver, by: [.administrator], expects: [.withinMarketValue, .reported],
                issues: [.redemptionNotice], .bankruptcy(37), .bankruptcyInterpretation2(25))
        case .recover:
            Rule(
                [.identified], to: .recovering, by: [.administrator, .creditor], expects: [.creditorMaySue],
                issues: [.recoveryNotice, .complaint], .bankruptcy(34), .bankruptcy(31),
                .bankruptcyInterpretation2(23))
        case .creditorAvoids:
            Rule(
                [.identified], to: .recovering, by: [.creditor], expects: [.creditorMaySue, .avoidableAct],
                emits: [.administratorLiable], issues: [.complaint], .bankruptcyInterpretation2(13),
                .bankruptcyInterpretation2(9, 2))
        case .partitionCoOwned:
            Rule(
                [.identified], to: .recovering, by: [.administrator, .owner], emits: [.compensateCoOwner],
                .bankruptcyInterpretation2(4))
        case .regain:
            Rule([.recovering], to: .takenOver, by: [.administrator], issues: [.handoverList], .bankruptcy(34))
        case .collect: Rule([.recovering], to: .cashInEstate, by: [.administrator], .bankruptcy(34))
        case .loseRecovery:
            Rule(
                [.recovering], to: .excluded, by: [.court, .administrator], evidence: .convention, .bankruptcy(34))
        case .value: Rule([.takenOver], to: .valued, by: [.administrator], evidence: .convention, .bankruptcy(111))
        case .plan:
            Rule(
                [.takenOver, .valued], to: .planned, by: [.administrator, .creditorsMeeting, .court],
                expects: [.planAdopted], issues: [.realisationPlan], .bankruptcy(111), .bankruptcy(65, 1))
        case .sell:
            Rule(
                [.planned], to: .listedForSale, by: [.administrator],
                expects: [.auctionOrResolved, .majorActReported], issues: [.auctionNotice, .disposalReport],
                .bankruptcy(112), .bankruptcy(69), .bankruptcyInterpretation3(15))
        case .completeSale:
            Rule(
                [.listedForSale], to: .sold, by: [.administrator], emits: [.transferTitle],
                issues: [.saleConfirmation], .bankruptcy(112))
        case .failSale: Rule([.listedForSale], to: .failedSale, by: [.administrator], .bankruptcy(112))
        case .relist:
            Rule(
                [.failedSale], to: .listedForSale, by: [.administrator],
                expects: [.auctionOrResolved, .majorActReported], issues: [.auctionNotice], .bankruptcy(112))
        case .replan:
            Rule(
                [.failedSale], to: .planned, by: [.administrator, .creditorsMeeting, .court],
                expects: [.planAdopted], issues: [.realisationPlan], .bankruptcy(111), .bankruptcy(112))
        case .paySecured:
            Rule(
                [.sold], to: .collateralApplied, by: [.administrator], expects: [.isCollateral], .bankruptcy(109),
                .bankruptcy(110))
        case .bookCash:
            Rule([.takenOver, .sold], to: .cashInEstate, by: [.administrator], .bankruptcy(25), .bankruptcy(111))
        case .disposeWhileSealed:
            Rule(
                [.sealedByOther], to: .sold, by: [.administrator],
                expects: [.localRule, .silenceLasted, .meetingAgreed, .courtReviewed],
                emits: [.unsealAfterwards, .transferTitle], issues: [.disposalScheme, .assistanceLetter],
                evidence: .local, .pudong(11))
        case .distribute:
            Rule(
                [.cashInEstate], to: .distributedCash, by: [.administrator], issues: [.distributionNotice],
                .bankruptcy(114), .bankruptcy(116))
        case .distributeInKind:
            Rule(
                [.takenOver, .valued, .planned, .failedSale, .cashInEstate], to: .distributedInKind,
                by: [.administrator], expects: [.inKindResolved], issues: [.distributionNotice], .bankruptcy(114))
        case .payToTreasury:
            Rule([.cashInEstate], to: .toTreasury, by: [.administrator, .court], .bankruptcy(123, 2))
        case .abandon:
            Rule(
                [.identified, .sealedByOther, .inThirdHands, .takenOver, .recovering, .valued, .planned, .failedSale],
                to: .abandoned, by: [.administrator], expects: [.majorActReported], issues: [.disposalReport],
                .bankruptcy(69, item: 8), .bankruptcyInterpretation3(15))
        }
    }
}
