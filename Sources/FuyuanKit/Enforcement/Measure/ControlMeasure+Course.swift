extension ControlMeasure {
    /// What becomes of a measure in force, and how it ends.
    static func course(_ kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .askRenewal:
            Rule(inForce, to: nil, by: [.creditor], .preservation(18), .civilProcedureInterpretation(485))
        case .renew:
            Rule(
                inForce, to: .renewed, by: courts, needs: [.beforeExpiry, .withinCeiling],
                expects: [.askedInTime, .expiryStated, .papersComplete], starts: [.term], emits: [.keepRank],
                issues: [.renewalRuling, .renewalNotice], .civilProcedureInterpretation(485), .preservation(18))
        case .expire:
            Rule(
                inForce, to: .lapsed, by: [.system, .assistingOrgan, .registry, .bank, .handler], needs: [.termOver],
                emits: [.nextMovesUp], .sealing(27))
        case .decideExcessRelease:
            Rule(
                inForce, to: nil, by: courts, starts: [.excessRelease], issues: [.releaseRuling], .sealing(19),
                .equityEnforcement(5))
        case .releaseExcess:
            Rule(
                inForce, to: .partlyReleased, by: courts,
                expects: [.clearlyAbove, .excessSeverable, .excessReleasedInTime], stops: [.excessRelease],
                emits: [.tellRegistry], issues: [.releaseRuling, .releaseNotice], .sealing(19), .equityEnforcement(5))
        case .askRelease:
            Rule(
                inForce, to: nil, by: [.creditor, .debtor, .thirdParty, .interestedParty], starts: [.lifting],
                .preservation(23), .sealing(28))
        case .release:
            Rule(
                inForce.union([.ruled]), to: .released, by: courts, expects: [.consentToSecurity, .liftedInTime],
                stops: [.lifting], emits: [.tellRegistry, .nextMovesUp], issues: [.releaseRuling, .releaseNotice],
                .sealing(28), .preservation(23))
        case .bankruptcyAdmitted:
            Rule(
                inForce.union([.waiting]), to: .released, by: holders,
                emits: [.tellRegistry, .tellAdministrator, .rememberOrder],
                issues: [.releaseNotice], .bankruptcy(19), .bankruptcyInterpretation2(7))
        case .restoreAfterDismissal:
            Rule(
                [.released], to: .effective, by: holders, needs: [.releasedForBankruptcy, .withinCeiling],
                expects: [.groundToRestore, .oldRankKept], starts: [.term], emits: [.keepRank, .tellRegistry],
                issues: [.restorationRuling], .bankruptcyInterpretation2(8))
        // What waited before comes back to its place in the queue, without effect.
        case .restoreWaiting:
            Rule(
                [.released], to: .waiting, by: holders, needs: [.releasedForBankruptcy],
                expects: [.groundToRestore, .oldRankKept], emits: [.keepRank, .tellRegistry, .takeEffectInOrder],
                issues: [.restorationRuling], .bankruptcyInterpretation2(8), .sealing(26))
        case .upholdObjection:
            Rule(
                inForce, to: nil, by: [.reviewUnit, .panel, .court, .handler], starts: [.liftAfterNoSuit],
                .civilProcedure(238), .civilProcedureInterpretation(314))
        case .noSuitAfterUpheld:
            Rule(
                inForce, to: .released, by: courts, expects: [.suitTimeOver, .liftedAfterNoSuit],
                stops: [.liftAfterNoSuit], emits: [.tellRegistry, .nextMovesUp],
                issues: [.releaseRuling, .releaseNotice],
                .civilProcedureInterpretation(314))
        case .objectLost:
            Rule(
                inForce, to: .attachedToSubstitute, by: courts, needs: [.substituteExists],
                expects: [.substituteRuled], emits: [.ruleOnSubstitute], issues: [.substituteRuling], .sealing(22))
        case .deduct:
            Rule(
                inForce, to: .deducted, by: courts, needs: [.moneyItem, .marginFree, .wageAccountSpared],
                issues: [.deductionRuling, .assistanceNotice], .civilProcedureInterpretation(484), .civilProcedure(253))
        case .deductOutright:
            Rule(
                [.unrecorded], to: .deducted, by: [.handler, .court],
                needs: [.moneyItem, .marginFree, .wageAccountSpared, .bankAssetSpared, .notExempt, .networkOnDebtor],
                expects: [.propertyOfDebtor, .withinAmount], emits: [.serveParties],
                issues: [.deductionRuling, .assistanceNotice], .civilProcedureInterpretation(484), .civilProcedure(253))
        case .sold:
            Rule(
                inForce, to: .extinguishedByDisposal, by: courts, expects: [.stillInForce, .homeSpared],
                emits: [.endSecurityInterests, .tellRegistry], issues: [.disposalRuling], .sealing(27), .auction(28))
        case .askHandOver:
            Rule(
                inForce, to: nil, by: [.otherCourt], starts: [.handOverReply], issues: [.requestLetter],
                evidence: .secondary, .firstSealing(2), .preservation(21))
        case .handToPriorityCourt:
            Rule(
                inForce, to: nil, by: [.handler, .court, .higherCourt],
                expects: [.sixtyDaysPassed, .notYetOnSale, .priorLienEnforcing, .replyInTime], stops: [.handOverReply],
                emits: [.handFileOver, .askCommonSuperior], issues: [.transferLetter], evidence: .secondary,
                .firstSealing(1), .firstSealing(2))
        case .handFromPreservation:
            Rule(
                inForce, to: nil, by: [.handler, .court, .trialDivision, .higherCourt],
                expects: [.isPreservation, .preservedOneYear, .notDisputed], stops: [.handOverReply],
                emits: [.handFileOver, .askCommonSuperior], issues: [.transferLetter], .preservation(21))
        case .rule, .ruleSoldProperty, .serveAssistant, .transferPending, .publishEquity, .sealWithoutRegistry,
            .queueBehind, .queueWithoutRegistry, .effectOnThirdParties, .priorReleased, .soldByPrior, .withdrawQueue,
            .autoConvert, .autoConvertWaiting, .convertHeld, .renewPoliceMeasure:
            rule(for: kind)
        }
    }
}
