extension ControlMeasure {
    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .rule, .ruleSoldProperty, .serveAssistant, .transferPending, .publishEquity, .sealWithoutRegistry,
            .queueBehind, .queueWithoutRegistry, .effectOnThirdParties, .priorReleased, .soldByPrior, .withdrawQueue,
            .autoConvert, .autoConvertWaiting, .convertHeld, .renewPoliceMeasure:
            beginning(kind)
        case .askRenewal, .renew, .expire, .decideExcessRelease, .releaseExcess, .askRelease, .release,
            .bankruptcyAdmitted, .restoreAfterDismissal, .restoreWaiting, .upholdObjection, .noSuitAfterUpheld,
            .objectLost, .deduct,
            .deductOutright, .sold, .askHandOver, .handToPriorityCourt, .handFromPreservation:
            course(kind)
        }
    }

    private static let ruling: EnumSet<Condition> = [
        .notExempt, .wageAccountSpared, .bankAssetSpared, .networkOnDebtor,
    ]
    private static let rulingExpects: EnumSet<Condition> = [
        .propertyOfDebtor, .ofThisCase, .withinAmount, .partiesServed, .amountStated,
    ]
    private static let start: EnumSet<Condition> = [.expiryStated, .papersComplete, .coOwnersTold]

    /// How a measure comes into force, or into the queue.
    private static func beginning(_ kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .rule:
            Rule(
                [.unrecorded], to: .ruled, by: [.handler, .court], needs: ruling, expects: rulingExpects,
                emits: [.serveParties], issues: [.ruling], .sealing(1), .sealing(2), .sealing(3), .sealing(19))
        case .ruleSoldProperty:
            Rule(
                [.unrecorded], to: .ruled, by: [.handler, .court], needs: ruling.union([.sealableThoughSold]),
                expects: rulingExpects, emits: [.serveParties, .buyerPaysCourt], issues: [.ruling], .sealing(15),
                .sealing(14), .sealing(16), .sealing(17))
        case .serveAssistant:
            Rule(
                [.ruled], to: .effective, by: organs, needs: [.firstInLine, .servedClass, .withinCeiling],
                expects: start, starts: [.term], emits: [.bindOnService], issues: [.assistanceNotice], .sealing(1),
                .sealing(7), .civilProcedureInterpretation(485))
        case .transferPending:
            Rule(
                [.ruled], to: .effective, by: organs, needs: [.transferNotRegistered, .firstInLine, .withinCeiling],
                expects: start.union([.noTransferNotice]), starts: [.term], emits: [.assistCourt, .bindOnService],
                issues: [.assistanceNotice], .sealing(23), .civilProcedureInterpretation(485))
        case .publishEquity:
            Rule(
                [.ruled], to: .effective, by: organs, needs: [.equityItem, .firstInLine, .withinCeiling],
                expects: start,
                starts: [.term], emits: [.bindOnPublicity], issues: [.publicityNotice], .equityEnforcement(6),
                .civilProcedureInterpretation(485))
        case .sealWithoutRegistry:
            Rule(
                [.ruled], to: .effective, by: courts, needs: [.firstInLine, .withinCeiling],
                expects: start.union([.noRegistry]), starts: [.term], issues: [.sealingNotice, .sealingRecord],
                .sealing(6), .sealing(8))
        case .queueBehind:
            Rule(
                [.ruled], to: .waiting, by: organs, expects: [.earlierMeasureExists], emits: [.takeEffectInOrder],
                issues: [.waitingReceipt], .sealing(26))
        case .queueWithoutRegistry:
            Rule(
                [.ruled], to: .waiting, by: courts, expects: [.earlierMeasureExists, .noRegistry, .queueRecorded],
                emits: [.takeEffectInOrder, .tellFirstCourt], issues: [.sealingRecord], .sealing(26, 3))
        case .effectOnThirdParties:
            Rule(inForce, to: nil, by: [.handler, .court, .assistingOrgan, .registry], .sealing(24), .sealing(25))
        case .priorReleased:
            Rule(
                [.waiting], to: .effective, by: [.system, .assistingOrgan, .registry, .handler],
                needs: [.withinCeiling], expects: [.promotedInOrder], starts: [.term], emits: [.renewInTime],
                .sealing(26), .sealing(27))
        case .soldByPrior:
            Rule(
                [.waiting], to: .extinguishedByDisposal, by: [.system, .handler, .otherCourt], needs: [.wholeSold],
                emits: [.goToDistribution], .sealing(27))
        case .withdrawQueue:
            Rule(
                [.waiting], to: .released, by: courts, emits: [.tellRegistry],
                issues: [.releaseRuling, .releaseNotice],
                .sealing(28))
        case .autoConvert:
            Rule(
                [.unrecorded], to: .effective, by: [.system, .handler, .court], needs: [.measureStands],
                expects: [.isPreservation], starts: [.term], emits: [.keepRank, .renewInTime],
                .civilProcedureInterpretation(168), .preservation(17))
        case .autoConvertWaiting:
            Rule(
                [.unrecorded], to: .waiting, by: [.system, .handler, .court],
                expects: [.measureStands, .isPreservation],
                emits: [.keepRank, .takeEffectInOrder], .civilProcedureInterpretation(168), .preservation(17))
        case .convertHeld:
            Rule(
                inForce.union([.waiting]), to: nil, by: [.system, .handler, .court], needs: [.isPreservation],
                expects: [.stillInForce], emits: [.keepRank, .renewInTime], .civilProcedureInterpretation(168),
                .preservation(17))
        case .renewPoliceMeasure:
            Rule(
                [.unrecorded], to: .effective, by: [.handler, .court], needs: [.withinCeiling],
                expects: [.criminalProperty, .measureStands], starts: [.term], emits: [.keepRank],
                issues: [.renewalRuling, .renewalNotice], .criminalProperty(5))
        case .askRenewal, .renew, .expire, .decideExcessRelease, .releaseExcess, .askRelease, .release,
            .bankruptcyAdmitted, .restoreAfterDismissal, .restoreWaiting, .upholdObjection, .noSuitAfterUpheld,
            .objectLost, .deduct,
            .deductOutright, .sold, .askHandOver, .handToPriorityCourt, .handFromPreservation:
            course(kind)
        }
    }
}
