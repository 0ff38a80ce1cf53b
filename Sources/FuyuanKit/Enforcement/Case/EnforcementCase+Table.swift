extension EnforcementCase {
    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .apply:
            Rule(
                [.unopened], to: .applied, by: [.creditor], starts: [.filingReview, .notice],
                emits: [.interruptLimitation, .chargeNoFeeYet], issues: [.application], .enforcementRules(18),
                .enforcementProcedure(20))
        case .transferByTrialDivision:
            Rule(
                [.unopened], to: .applied, by: [.trialDivision], expects: [.transferable],
                starts: [.filingReview, .notice], issues: [.transferForm], .enforcementRules(17), .criminalProperty(7))
        case .accept:
            Rule(
                [.applied], to: .filed, by: [.filingOffice, .court],
                expects: [
                    .basisEffective, .applicantEntitled, .contentDeterminate, .debtorNamed, .unperformed,
                    .jurisdictionRight, .levelRight, .performanceConcrete, .instrumentComplete, .filedInTime,
                    .numberRight,
                ],
                starts: [.handlerAssignment, .caseTerm, .inaction], stops: [.filingReview],
                issues: [.acceptanceNotice], .enforcementRules(16), .enforcementCaseTypes(2))
        case .refuseAcceptance:
            Rule(
                [.applied], to: .notAccepted, by: [.filingOffice, .court], needs: [.notForLateness],
                expects: [.filedInTime], starts: [.reconsideration], stops: .all, emits: [.mayReconsider],
                issues: [.nonAcceptanceRuling], .enforcementRules(16), .notarialEnforcement(7))
        case .assignHandler:
            Rule(
                open, to: nil, by: [.court, .bureauChief], expects: [.doneInTime, .recusalChecked],
                starts: [.handlerNotice, .creditorLeads], stops: [.handlerAssignment], evidence: .secondary,
                .enforcementLimits(2), .enforcementRules(7))
        case .askCreditorLeads:
            Rule(
                working, to: nil, by: [.handler, .court], expects: [.doneInTime], stops: [.creditorLeads],
                evidence: .secondary, .enforcementLimits(5))
        case .issueNotice:
            Rule(
                [.filed], to: .notified, by: [.handler, .court],
                expects: [.noticeInTime, .reportOrderTogether, .noticeComplete], starts: [.performanceWindow],
                stops: [.notice, .handlerNotice], emits: [.awaitPropertyReport],
                issues: [.enforcementNotice, .reportOrder], .civilProcedure(251),
                .civilProcedureInterpretation(480), .propertyInvestigation(3), .dishonestyList(5))
        case .actImmediately:
            Rule(
                [.filed], to: .controlling, by: [.handler, .court], starts: [.noticeAfterMeasure, .inaction],
                emits: [.openMeasure, .startPricing], issues: [.controlRuling, .assistNotice], .civilProcedure(251),
                .enforcementProcedure(22))
        case .noticeAfterImmediate:
            Rule(
                [.investigating, .controlling, .disposing, .distributing, .enforcingConduct], to: nil,
                by: [.handler, .court], expects: [.noticeAfterMeasureInTime, .reportOrderTogether, .noticeComplete],
                starts: [.performanceWindow], stops: [.notice, .handlerNotice, .noticeAfterMeasure],
                issues: [.enforcementNotice, .reportOrder], .enforcementProcedure(22), .propertyInvestigation(3))
        case .serveNotice:
            Rule(
                working, to: nil, by: [.handler, .court], starts: [.jurisdictionObjection], .enforcementProcedure(3),
                .civilProcedure(251))
        case .objectToJurisdiction:
            Rule(
                open, to: nil, by: [.debtor, .creditor], expects: [.objectionInTime],
                stops: [.jurisdictionObjection], .enforcementProcedure(3))
        case .raiseLimitation: Rule(open, to: nil, by: [.debtor], .civilProcedureInterpretation(481))
        case .giveLead:
            Rule(
                working.union([.roundEnded]), to: nil, by: [.creditor], starts: [.leadVerification],
                .propertyInvestigation(2), .propertyInvestigation(26))
        case .verifyLead:
            Rule(
                working.union([.roundEnded]), to: nil, by: [.handler, .court], expects: [.leadVerifiedInTime],
                stops: [.leadVerification], .propertyInvestigation(2))
        case .requestInvestigation:
            Rule(
                working, to: nil, by: [.creditor], starts: [.investigationStart], evidence: .secondary,
                .enforcementLimits(6))
        case .startInvestigation:
            Rule(
                working, to: nil, by: [.handler, .court], expects: [.doneInTime], starts: [.investigationEnd],
                stops: [.investigationStart], emits: [.runNetworkQuery], issues: [.queryNotice], evidence: .secondary,
                .enforcementLimits(6))
        case .finishInvestigation:
            Rule(
                working, to: nil, by: [.handler, .court], expects: [.doneInTime], stops: [.investigationEnd],
                evidence: .secondary, .enforcementLimits(6))
        case .voluntaryPerformance:
            completes(
                from: working.union([.stayed, .suspended]), by: [.debtor, .guarantor, .parties],
                needs: [.noBankruptcy], expects: [.nothingOpen])
        case .performancePeriodLapsed:
            Rule(
                [.notified], to: .investigating, by: [.system, .handler], expects: [.windowOver],
                stops: [.performanceWindow], emits: [.runNetworkQuery, .awaitPropertyReport], issues: [.queryNotice],
                .civilProcedure(252), .civilProcedure(253), .civilProcedure(254), .civilProcedure(255))
        case .propertyFound:
            Rule(
                [.notified, .investigating], to: .controlling, by: [.handler, .court], expects: [.leadVerifiedInTime],
                starts: [.inaction], stops: [.leadVerification], emits: [.openMeasure, .startPricing],
                issues: [.controlRuling, .assistNotice], .propertyInvestigation(2), .enforcementProcedure(10),
                .civilProcedure(251))
        case .furtherPropertyFound:
            Rule(
                [.notified, .controlling, .disposing, .distributing], to: nil, by: [.handler, .court],
                expects: [.leadVerifiedInTime], stops: [.leadVerification], emits: [.openMeasure],
                issues: [.controlRuling, .assistNotice], .propertyInvestigation(2))
        case .startDisposal:
            Rule(
                [.controlling], to: .disposing, by: [.handler, .court], needs: [.measureInForce, .noBankruptcy],
                expects: [.windowOver], stops: [.performanceWindow], issues: [.disposalRuling], .civilProcedure(258),
                .referencePrice(1), .civilProcedureInterpretation(484))
        case .deductCash:
            Rule(
                [.investigating, .controlling], to: .distributing, by: [.handler, .court], needs: [.noBankruptcy],
                expects: [.leadVerifiedInTime], stops: [.inaction, .leadVerification, .performanceWindow],
                emits: [.startPayOut, .stopInterestOnAmount], issues: [.controlRuling, .assistNotice],
                .civilProcedureInterpretation(484), .enforcementMoney(10))
        case .proceedsReceived:
            Rule(
                [.disposing], to: .distributing, by: [.handler, .court], needs: [.noBankruptcy], stops: [.inaction],
                emits: [.startPayOut, .stopInterestOnAmount], issues: [.confirmationRuling, .inKindRuling],
                .enforcementMoney(), .civilProcedureInterpretation(491))
        case .fullyPaid:
            completes(
                from: [.distributing], by: [.handler, .court], needs: [.noBankruptcy],
                expects: [.nothingOpen, .fundsPaid])
        case .shortfall:
            Rule(
                [.distributing, .enforcingConduct], to: .investigating, by: [.handler, .court],
                .civilProcedure(265))
        case .conductBasis:
            Rule(
                [.notified, .investigating, .controlling], to: .enforcingConduct, by: [.handler, .court],
                expects: [.ordersConduct], emits: [.chargeCosts], issues: [.evictionNotice, .substituteDecision],
                .civilProcedure(260), .civilProcedure(261), .civilProcedure(262), .civilProcedure(263))
        case .conductEnforced:
            completes(from: [.enforcingConduct], by: [.handler, .court], expects: [.nothingOpen])
        case .objectLostNoPriceDeal:
            closes(
                from: [.enforcingConduct], to: .terminated, by: [.handler, .court, .panel],
                expects: [.ordersHandOver], starts: [.obstruction], emits: [.creditorMaySue],
                issues: [.terminationRuling], .civilProcedureInterpretation(492))
        case .grantStay:
            stays(
                expects: [.securityAccepted, .stayWithinLimit], starts: [.stay], .civilProcedure(242),
                .enforcementSecurity(10), .enforcementRules(77))
        case .conflictingBases: stays(emits: [.stopAllCourts], .enforcementRules(68), .enforcementRules(75))
        case .extendStay:
            Rule(
                [.stayed], to: nil, by: [.higherCourt], expects: [.presidentApproved], .enforcementRules(77))
        case .stayOver:
            Rule(
                [.stayed], to: nil, by: [.handler, .court, .creditor, .higherCourt, .system], expects: [.stayRunOut],
                stops: [.stay], emits: [.enforceGuarantor], .enforcementSecurity(9), .enforcementSecurity(11))
        case .suspend:
            pauses(
                from: working.union([.stayed, .settlementPerforming]), expects: [.wholeCasePause],
                .civilProcedure(267), .civilProcedure(238), .civilProcedureInterpretation(463))
        case .suspendObject:
            Rule(
                open, to: nil, by: [.court, .panel, .reviewUnit], emits: [.pauseObject, .renewMeasures],
                issues: [.suspensionRuling], .civilProcedure(238), .civilProcedureInterpretation(463), .sealing(12))
        case .causeGone:
            Rule(
                [.suspended], to: nil, by: [.court, .panel, .handler, .creditor, .debtor, .parties],
                .civilProcedure(267), .enforcementRules(60))
        case .awardUnderReview:
            pauses(
                from: working.union([.stayed]), needs: [.reviewSuspends], expects: [.basisFits], .awardEnforcement(7))
        case .notarialUnderReview:
            Rule(
                open, to: nil, by: [.court, .debtor, .reviewUnit], expects: [.basisFits],
                emits: [.goOnDuringReview], .notarialEnforcement(17), .notarialEnforcement(22, 2))
        case .goOnFiled: goesOn(.filed)
        case .goOnNotified: goesOn(.notified)
        case .goOnInvestigating: goesOn(.investigating)
        case .goOnControlling: goesOn(.controlling)
        case .goOnDisposing: goesOn(.disposing)
        case .goOnConduct: goesOn(.enforcingConduct)
        case .goOnDistributing: goesOn(.distributing)
        case .goOnReversal: goesOn(.reversalOpen)
        case .goOnRevived: goesOn(.resumed)
        case .submitSettlement: settlementRow
        case .settlementPerformed:
            closes(
                from: [.settlementPerforming], to: .completed, by: [.parties, .creditor, .debtor, .handler],
                starts: [.obstruction], emits: [.noRevivalLater, .deleteListing, .liftRestriction, .releaseMeasures],
                issues: [.closingNotice], .enforcementSettlement(8), .enforcementRules(64))
        case .suedOnSettlement:
            Rule(
                [.settlementPerforming], to: nil, by: [.creditor], .enforcementSettlement(9), .enforcementSettlement(14)
            )
        case .breachRevive: revivalRow
        case .decideTransfer: transferRow
        case .decideTransferForOneDebtor: oneDebtorTransferRow
        case .bankruptcyDeclined:
            comesBack(
                from: [.bankruptcyReview], by: [.bankruptcyCourt, .court], .civilProcedureInterpretation(513),
                .transferOpinion(18))
        case .debtorDeclaredBankrupt: declared(from: [.bankruptcyReview])
        case .bankruptcyAdmitted: admissionRow
        case .admittedForOneDebtor: oneDebtorRow
        case .declaredBankruptLater: declared(from: [.suspended])
        case .declaredOthersContinue:
            Rule(
                [.suspended, .bankruptcyReview], to: .investigating, by: [.handler, .court], needs: [.otherDebtors],
                expects: [.pausedForBankruptcy], resumes: counted,
                emits: [.againstThisDebtorOnly, .continueAgainstOthers], issues: [.terminationRuling],
                .enforcementRules(61), .civilProcedureInterpretation(513), .security(22), .security(23))
        case .bankruptcyDismissed:
            comesBack(
                from: [.suspended], by: [.bankruptcyCourt, .court], needs: [.pausedForBankruptcy],
                .bankruptcyInterpretation2(8), .bankruptcy(108))
        case .endRound: roundEndRow
        case .recheckRound:
            Rule(
                [.roundEnded], to: nil, by: [.handler, .court], expects: [.doneInTime], starts: [.recheck],
                stops: [.recheck], emits: [.runNetworkQuery], evidence: .secondary, .roundEnd(9))
        case .propertyTurnedUp:
            revives(
                from: [.roundEnded], by: [.creditor, .court, .handler], emits: [.shieldRecord],
                .civilProcedureInterpretation(517), .civilProcedureInterpretation(515), .roundEnd(9))
        case .performedAfterEnd:
            closes(
                from: [.roundEnded], to: .completed, by: [.debtor, .guarantor, .parties, .handler],
                starts: [.shielding, .obstruction],
                emits: [.shieldRecord, .deleteListing, .liftRestriction, .releaseMeasures], issues: [.closingNotice],
                evidence: .memory, .roundEnd(8), .roundEnd(13))
        case .shieldRound:
            Rule(
                [.completed, .resumed, .investigating, .notified], to: nil, by: [.handler, .court],
                expects: [.doneInTime], stops: [.shielding], evidence: .memory, .roundEnd(13), .roundEnd(14))
        case .terminate:
            closes(
                from: open.union([.roundEnded]), to: .terminated, by: [.court, .panel], starts: [.obstruction],
                emits: [.releaseMeasures], issues: [.terminationRuling], .civilProcedure(268), .civilProcedure(269))
        case .reapply: reapplicationRow
        case .refuseEnforcement: refusalRow
        case .rejectApplication:
            closes(
                from: open, to: .rejected, by: [.court, .panel], expects: [.notForLateness], starts: [.reconsideration],
                emits: [.mayReconsider, .releaseMeasures], issues: [.rejectionRuling], .notarialEnforcement(5),
                .notarialEnforcement(7), .awardEnforcement(3))
        case .askReconsideration:
            Rule(
                [.notAccepted, .rejected], to: nil, by: [.creditor], expects: [.reconsiderationInTime],
                stops: [.reconsideration], .notarialEnforcement(7), .awardEnforcement(5))
        case .setAsideByHigher:
            Rule(
                [.notAccepted, .rejected], to: .filed, by: [.higherCourt], needs: [.reconsiderationAsked],
                starts: [.handlerAssignment, .notice, .caseTerm, .inaction], issues: [.reconsiderationRuling],
                .notarialEnforcement(7), .awardEnforcement(5))
        case .cancelFile:
            closes(
                from: open, to: .cancelled, by: [.court, .panel], emits: [.handToFirstCourt],
                issues: [.cancellationRuling], .enforcementProcedure(2), .enforcementProcedure(3),
                .entrustedEnforcement(2))
        case .entrustmentReturned:
            revives(
                from: [.cancelled], by: [.court], needs: [.entrusted], emits: [.keepOldPriority],
                .entrustedEnforcement(9, 2))
        case .basisOverturned: overturnRow
        case .continueRevived:
            Rule(
                [.resumed], to: .investigating, by: [.handler, .court], expects: [.numberRight],
                emits: [.deductPaidPart, .runNetworkQuery, .tellParties], issues: [.resumptionNotice],
                .enforcementRules(60), .enforcementCaseTypes(6))
        case .continueRevivedNotice:
            Rule(
                [.resumed], to: .notified, by: [.handler, .court], expects: [.reportOrderTogether, .noticeComplete],
                starts: [.performanceWindow], emits: [.deductPaidPart, .tellParties],
                issues: [.resumptionNotice, .enforcementNotice, .reportOrder], .enforcementRules(60),
                .enforcementCaseTypes(6))
        case .noticeReversal:
            Rule(
                [.reversalOpen], to: .notified, by: [.handler, .court], expects: [.noticeComplete],
                starts: [.performanceWindow], emits: [.returnWithFruits, .doubledInterestIfLate],
                issues: [.enforcementNotice, .reportOrder], .enforcementRules(65), .enforcementRules(66))
        case .reversalObjectLost:
            closes(
                from: [.reversalOpen], to: .terminated, by: [.handler, .court, .panel], starts: [.obstruction],
                emits: [.creditorMaySue], issues: [.terminationRuling], .enforcementRules(66, 2))
        case .leaveOutTime:
            Rule(
                open, to: nil, by: [.handler, .court], .trialLimits(9), .enforcementProcedure(13))
        case .requestExtension:
            Rule(
                working, to: nil, by: [.handler], expects: [.doneInTime], evidence: .secondary, .enforcementLimits(1))
        case .extendTerm:
            Rule(
                open, to: nil, by: [.courtPresident, .court], expects: [.presidentApproved],
                emits: [.reportAboveAfterThree], .enforcementRules(63), .trialLimits(5))
        case .urgeEnforcement:
            Rule(
                open, to: nil, by: [.higherCourt], expects: [.sixMonthsPassed], issues: [.urgeOrder],
                .civilProcedure(237), .enforcementProcedure(10), .enforcementProcedure(11))
        case .measure, .report, .maturedClaim, .disposal, .settlementFile, .plan, .funds, .supervision, .sanction:
            partRule(for: kind)
        }
    }
}
