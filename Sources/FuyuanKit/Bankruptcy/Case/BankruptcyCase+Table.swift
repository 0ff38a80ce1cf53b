extension BankruptcyCase {
    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        // M1, with block E as duties.
        case .open:
            opened(.liquidationOpen, .acceptanceRuling, .bankruptcy(10), .bankruptcy(13))
        case .openReorganization:
            opened(.reorganizing, .reorganizationRuling, .bankruptcy(71), .bankruptcy(13))
        case .openSettlement:
            opened(.settling, .settlementRuling, .bankruptcy(96), .bankruptcy(13))
        case .serveRuling:
            Rule(
                running, to: nil, by: [.court], needs: [.sameCourt], expects: [.servedInTime], stops: [.rulingService],
                .bankruptcy(11))
        case .serveDebtor:
            Rule(
                running, to: nil, by: [.court], needs: [.sameCourt], expects: [.servedInTime],
                starts: [.debtorStatements], stops: [.rulingService], .bankruptcy(11, 2))
        case .fileStatements:
            Rule(
                running, to: nil, by: [.debtor], expects: [.statementsInTime], stops: [.debtorStatements],
                .bankruptcy(11, 2), .bankruptcy(127), .bankruptcyInterpretation1(6))
        case .notifyCreditors:
            Rule(
                running, to: nil, by: [.court, .administrator], expects: [.creditorsNotifiedInTime],
                stops: [.creditorNotice], .bankruptcy(14, 1))
        case .announce:
            Rule(
                running, to: nil, by: [.court],
                needs: [
                    .sameCourt, .claimPeriodLongEnough, .claimPeriodShortEnough, .firstMeetingSoonEnough,
                ],
                expects: [.announcedInTime, .announcementComplete, .firstMeetingAfterClaims],
                starts: [.claimPeriod, .firstMeeting], stops: [.announcement], issues: [.announcementPaper],
                .bankruptcy(14), .bankruptcy(45), .bankruptcy(62, 1))
        case .noteFirstMeeting:
            Rule(
                running, to: nil, by: [.court, .chair, .administrator], expects: [.meetingHeldInTime],
                stops: [.firstMeeting], .bankruptcy(62, 1))
        case .decideBusiness:
            Rule(
                running, to: nil, by: [.administrator, .debtor], expects: [.leaveBeforeFirstMeeting], .bankruptcy(26),
                .bankruptcy(69))
        case .approveSelfManagement:
            Rule(
                [.reorganizing], to: nil, by: [.court], needs: [.sameCourt], expects: [.dipConditionsMet],
                emits: [.handBack], .bankruptcy(73), .civilTrialMinutes2019(111))
        case .endSelfManagement:
            Rule(
                [.reorganizing], to: nil, by: [.court], needs: [.sameCourt], evidence: .memory,
                .civilTrialMinutes2019(111))
        case .useFastTrack:
            Rule(
                running, to: nil, by: [.court], needs: [.sameCourt], expects: [.fastTrackAllowed],
                starts: [.fastTrack], evidence: .secondary, Citation("EFF20"))
        case .leaveFastTrack:
            Rule(
                running, to: nil, by: [.court], needs: [.sameCourt], stops: [.fastTrack], evidence: .secondary,
                Citation("EFF20"))
        // M2, M29, M3; X2 and settlement out of reorganisation are left to the court.
        case .convertToReorganization:
            Rule(
                [.liquidationOpen], to: .reorganizing, by: [.court],
                needs: [.sameCourt, .notDeclared, .creditorInitiated, .shareEnough], expects: [.namedApplicant],
                starts: [.planDraft], stops: [.declarationRuling],
                emits: [.announce, .staySecurity, .forbidDividends],
                issues: [.reorganizationRuling, .announcementPaper],
                .bankruptcy(70, 2), .bankruptcy(71), .bankruptcy(79, 1))
        case .convertByOther:
            Rule(
                [.liquidationOpen], to: .reorganizing, by: [.court], needs: [.sameCourt, .notDeclared],
                expects: [.namedApplicant], starts: [.planDraft], stops: [.declarationRuling],
                emits: [.announce, .staySecurity, .forbidDividends], issues: [.reorganizationRuling],
                evidence: .convention, Citation("TRA07", 1))
        case .convertToSettlement:
            Rule(
                [.liquidationOpen], to: .settling, by: [.court], needs: [.sameCourt, .notDeclared],
                expects: [.draftAgreementFiled], stops: [.declarationRuling],
                emits: [.announce, .callMeeting, .freeSecurity], issues: [.settlementRuling, .announcementPaper],
                .bankruptcy(95), .bankruptcy(96))
        case .convertFromSettlement:
            Rule(
                [.settling], to: .reorganizing, by: [.court], needs: [.sameCourt, .notDeclared],
                expects: [.namedApplicant], starts: [.planDraft], emits: [.announce, .staySecurity, .forbidDividends],
                issues: [.reorganizationRuling], evidence: .convention, .bankruptcy(70))
        case .convertFromReorganization:
            Rule(
                [.reorganizing], to: .settling, by: [.court], needs: [.sameCourt, .notDeclared],
                expects: [.draftAgreementFiled], stops: [.planDraft], emits: [.announce, .callMeeting, .freeSecurity],
                issues: [.settlementRuling], evidence: .convention, .bankruptcy(95))
        case .extendDraft:
            Rule(
                [.reorganizing], to: nil, by: [.court], needs: [.sameCourt, .firstExtension],
                expects: [.extensionBeforeEnd, .goodCause], .bankruptcy(79, 2))
        case .noteDraft:
            Rule(
                [.reorganizing], to: nil, by: [.debtor, .administrator], expects: [.draftInTime], stops: [.planDraft],
                .bankruptcy(79, 1), .bankruptcy(80))
        // M4, M5, M28.
        case .dismissPetition:
            Rule(
                beforeDeclaration, to: .dismissed, by: [.court], needs: [.sameCourt, .dismissalBeforeDeclaration],
                emits: [.restoreMeasures, .resumeSuits], issues: [.dismissalRuling], .bankruptcy(12, 2),
                .bankruptcyInterpretation2(8))
        case .serveDismissal:
            Rule(
                [.dismissed], to: nil, by: [.court], needs: [.sameCourt], starts: [.dismissalAppeal], .bankruptcy(12, 2)
            )
        case .appeal:
            Rule(
                [.dismissed], to: .dismissedAppealPending,
                by: [.debtor, .creditor, .liquidationObligor, .shareholder, .regulator],
                needs: [.byPetitioner, .appealInTime], stops: [.dismissalAppeal], .bankruptcy(12, 2))
        case .affirmDismissal:
            Rule(
                [.dismissedAppealPending], to: .dismissedFinal, by: [.higherCourt],
                emits: [.restoreMeasures, .resumeEnforcement], issues: [.appealRuling], .bankruptcy(12, 2),
                .civilProcedure(267, 2))
        case .resumeLiquidation: reversed(to: .liquidationOpen)
        case .resumeReorganization: reversed(to: .reorganizing)
        case .resumeSettlement: reversed(to: .settling)
        case .appealPeriodLapses:
            Rule(
                [.dismissed], to: .dismissedFinal, by: [.system, .court], needs: [.appealTimeOver],
                stops: [.dismissalAppeal], emits: [.restoreMeasures, .resumeEnforcement], .bankruptcy(12, 2),
                .civilProcedure(267, 2))
        // M6, M7.
        case .concludeDebtsCleared:
            Rule(
                beforeDeclaration, to: .concludedDebtsCleared, by: [.court], needs: [.sameCourt, .notDeclared],
                starts: [.officerBan],
                emits: [.announce, .restoreMeasures, .resumeEnforcement, .resumeSuits], issues: [.conclusionPaper],
                .bankruptcy(108), .bankruptcyInterpretation2(8), .bankruptcyInterpretation2(21, 3))
        case .approveSelfAgreement:
            Rule(
                running, to: .concludedSelfAgreement, by: [.court], needs: [.sameCourt, .unanimous],
                expects: [.beforeDeclarationUsual], starts: [.officerBan], emits: [.announce],
                issues: [.selfAgreementRuling], .bankruptcy(105))
        // M8.
        case .applyDeclaration:
            Rule(
                [.liquidationOpen], to: nil, by: [.administrator], starts: [.declarationRuling], evidence: .memory,
                .bankruptcyMinutes2018(23), .bankruptcyMinutes2018(24))
        case .declare:
            declared(
                from: [.liquidationOpen], expects: [.firstMeetingHeld, .declarationApplied, .declaredInTime],
                issues: [.declarationPaper], .bankruptcy(107), .bankruptcyMinutes2018(23))
        case .serveDeclaration:
            Rule(
                afterDeclaration, to: nil, by: [.court], needs: [.sameCourt, .declared],
                expects: [.declarationServedInTime], stops: [.declarationService], .bankruptcy(107, 1))
        case .announceDeclaration:
            Rule(
                afterDeclaration, to: nil, by: [.court], needs: [.sameCourt, .declared],
                expects: [.declarationNotifiedInTime], stops: [.declarationNotice], .bankruptcy(107, 1))
        // M10 to M13.
        case .approvePlan:
            Rule(
                [.reorganizing], to: .planExecuting, by: [.court], needs: [.sameCourt],
                expects: [.draftSubmitted, .planReady], stops: [.planDraft, .fastTrack],
                emits: [.announce, .handBack, .superviseExecution, .bindAll, .terminateEnforcement],
                issues: [.planApprovalRuling, .announcementPaper], .bankruptcy(86), .bankruptcy(87), .bankruptcy(89),
                .bankruptcy(92))
        case .terminateReorganization:
            declared(
                from: [.reorganizing], expects: [.terminationAsked, .draftTimeOver], issues: [.terminationRuling],
                .bankruptcy(78), .bankruptcy(79, 3), .bankruptcy(88))
        case .terminatePlan:
            declared(
                from: [.planExecuting], expects: [.executionEndAsked], emits: [.lapseConcessions],
                issues: [.planEndRuling], .bankruptcy(93))
        case .completePlan:
            Rule(
                [.planExecuting], to: .planCompleted, by: [.debtor, .administrator, .court], needs: [.performed],
                stops: procedural, emits: [.remitDebts], issues: [.supervisionReport], .bankruptcy(91), .bankruptcy(94))
        // M14 to M18.
        case .approveSettlement:
            Rule(
                [.settling], to: .settlementExecuting, by: [.court], needs: [.sameCourt], expects: [.settlementReady],
                stops: [.fastTrack],
                emits: [.announce, .handBack, .bindAll, .terminateEnforcement], issues: [.settlementApproval],
                .bankruptcy(98), .bankruptcy(100))
        case .settlementFails:
            declared(from: [.settling], issues: [.terminationRuling], .bankruptcy(99))
        case .invalidateSettlement:
            declared(from: [.settlementExecuting], issues: [.planEndRuling], .bankruptcy(103))
        case .terminateSettlement:
            declared(
                from: [.settlementExecuting], expects: [.executionEndAsked], emits: [.lapseConcessions],
                issues: [.planEndRuling], .bankruptcy(104))
        case .completeSettlement:
            Rule(
                [.settlementExecuting], to: .settlementCompleted, by: [.debtor, .administrator, .court],
                needs: [.performed], stops: procedural, emits: [.remitDebts], .bankruptcy(106))
        // M19, M20.
        case .adoptRealizationPlan:
            Rule(
                [.declaredBankrupt], to: .realizing, by: [.creditorsMeeting, .court], issues: [.realizationPlan],
                .bankruptcy(111), .bankruptcy(112), .bankruptcy(65, 1))
        case .approveDistributionPlan:
            // An estate that is money already needs no realisation plan.
            Rule(
                [.declaredBankrupt, .realizing], to: .distributing, by: [.court], needs: [.sameCourt],
                emits: [.announce],
                issues: [.distributionPlan, .distributionRuling], .bankruptcy(115), .bankruptcy(116),
                .bankruptcy(65, 2))
        // M9, M21 to M23.
        case .advanceCosts:
            Rule(
                running, to: nil, by: [.creditor, .shareholder, .thirdParty, .publicOrgan, .interestedParty],
                .remuneration(12))
        case .requestConclusion:
            Rule(
                running, to: nil, by: [.administrator], starts: [.conclusionRuling], issues: [.conclusionRequest],
                .bankruptcy(43, 4), .bankruptcy(120))
        case .concludeCostsShort:
            concluded(
                from: running, to: .concludedCostsShort, expects: [.nobodyAdvances], .bankruptcy(43, 4),
                .remuneration(12))
        case .concludeNoAssets:
            concluded(
                from: [.declaredBankrupt, .realizing], to: .concludedNoAssets, .bankruptcy(120, 1), .bankruptcy(120, 3))
        case .concludeDistributed:
            concluded(
                from: [.distributing], to: .concludedDistributed, expects: [.roundsPaid], issues: [.distributionReport],
                .bankruptcy(120, 2),
                .bankruptcy(120, 3))
        case .deregister:
            Rule(
                concluded, to: .deregistered, by: [.administrator], needs: [.liquidationConcluded],
                expects: [.declaredFirst, .noExtraPapers, .deregisteredInTime], stops: [.deregistration],
                emits: [.endAdministrator], issues: [.deregistrationForm], .bankruptcy(121), .bankruptcy(122),
                Citation("MER21", 34))
        // M24, M25, M27.
        case .requestAdditionalDistribution:
            Rule(
                concluded.union([.deregistered]), to: .additionalDistributing, by: [.creditor],
                needs: [.additionalAvailable, .additionalInTime], emits: [.followOldPlan],
                issues: [.additionalRequest], .bankruptcy(123))
        case .finish: finished(to: .deregistered)
        case .finishCostsShort: finished(to: .concludedCostsShort)
        case .finishNoAssets: finished(to: .concludedNoAssets)
        case .finishDistributed: finished(to: .concludedDistributed)
        case .expire:
            Rule(
                [.additionalDistributing], to: .archived, by: [.court, .system], needs: [.additionalTimeOver],
                .bankruptcy(123))
        case .windowExpires:
            Rule(
                concluded.union([.deregistered]), to: .archived, by: [.system, .court], needs: [.additionalTimeOver],
                .bankruptcy(123))
        // M26.
        case .applyConsolidation:
            Rule(
                running, to: nil, by: [.debtor, .creditor, .administrator], starts: [.consolidationRuling],
                evidence: .memory, .bankruptcyMinutes2018(32), .bankruptcyMinutes2018(33))
        case .openConsolidationHearing:
            Rule(
                running, to: nil, by: [.court], needs: [.sameCourt], suspends: [.consolidationRuling],
                evidence: .memory, .bankruptcyMinutes2018(33))
        case .closeConsolidationHearing:
            Rule(
                running, to: nil, by: [.court], needs: [.sameCourt], resumes: [.consolidationRuling],
                evidence: .memory, .bankruptcyMinutes2018(33))
        case .consolidate:
            Rule(
                running, to: nil, by: [.court], needs: [.sameCourt],
                expects: [.consolidationGrounds, .consolidationHeard, .consolidationInTime],
                starts: [.consolidationReview], stops: [.consolidationRuling], emits: [.mergeEstates],
                issues: [.consolidationPaper], evidence: .memory, .bankruptcyMinutes2018(32),
                .bankruptcyMinutes2018(36), .bankruptcyMinutes2018(38))
        case .applyConsolidationReview:
            Rule(
                running, to: nil, by: [.interestedParty, .creditor, .debtor],
                expects: [.consolidationOrdered, .reviewInTime], stops: [.consolidationReview], evidence: .memory,
                .bankruptcyMinutes2018(34))
        case .confirmConsolidation:
            Rule(
                running, to: nil, by: [.higherCourt], expects: [.consolidationOrdered],
                evidence: .memory, .bankruptcyMinutes2018(34))
        case .reverseConsolidation:
            Rule(
                running, to: nil, by: [.higherCourt], expects: [.consolidationOrdered],
                evidence: .memory, .bankruptcyMinutes2018(34))
        case .noteOpinion:
            Rule(
                .all(but: finals.union([.unopened])), to: nil,
                by: [.regulator, .publicOrgan, .coordinationOffice, .higherCourt], evidence: .convention)
        // The parts: each judges its own acts; the case sees that they fit it.
        case .claim, .administrator, .asset, .measure, .contract, .meeting, .resolution, .committee,
            .informationRequest,
            .plan, .securityLift, .settlement, .deposit, .round, .coordination:
            partRule(for: kind)
        }
    }
}
