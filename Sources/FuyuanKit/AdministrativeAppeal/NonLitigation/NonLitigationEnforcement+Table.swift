/// The rows up to acceptance (transitions N01–N11, N26–N28, N31, N32).
extension NonLitigationEnforcement {
    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .serveDecision:
            Rule(
                [.unopened], to: .decisionServed, by: [.agency], issues: [.decision, .serviceReturn], .coercion(53),
                .administrativeProcedureInterpretation(155, 1))
        case .startRemedyClock:
            Rule(
                [.decisionServed], to: .remedyPeriodRunning, by: [.system, .agency], expects: [.rightsTold],
                starts: [.reconsiderationPeriod, .suitPeriod], .coercion(53), .administrativeProcedure(46),
                .reconsideration(20))
        case .deferFine:
            Rule(
                [.decisionServed, .remedyPeriodRunning, .windowOpen, .demandServed], to: nil, by: [.agency],
                starts: [.applicationWindow], .penalties(66, 2), .penalties(72, 2))
        case .remedyUsed:
            Rule(
                [.remedyPeriodRunning, .remedyPending, .windowOpen, .demandServed], to: .remedyPending,
                by: [.addressee], expects: [.usedInTime], stops: [.applicationWindow, .rightHolderWindow, .demandTerm],
                emits: [.barApplication, .stopAddedFine], .coercion(53), .penalties(73, 3))
        case .remedyLapses:
            Rule(
                [.remedyPeriodRunning], to: .windowOpen, by: [.system, .agency], expects: [.remediesOver],
                starts: [.applicationWindow, .rightHolderWindow], stops: [.reconsiderationPeriod, .suitPeriod],
                .coercion(53), .administrativeProcedureInterpretation(156))
        case .remedyDecided:
            Rule(
                [.remedyPending], to: .windowOpen, by: [.system, .reconsiderationOrgan, .court, .agency],
                needs: [.stillStands], expects: [.remediesOver],
                starts: [.suitAfterDecision, .applicationWindow, .rightHolderWindow],
                stops: [.reconsiderationPeriod, .suitPeriod], emits: [.resumeAddedFine], .coercion(53),
                .reconsideration(78), .administrativeProcedureInterpretation(156))
        case .leaveToJudgment:
            Rule(
                [.remedyPending], to: .closed, by: [.system, .court, .agency],
                emits: [.enforceByJudgment, .resumeAddedFine], .administrativeProcedure(95), .coercion(53))
        case .closeAfterRevocation:
            Rule(
                [.decisionServed, .remedyPending, .remedyPeriodRunning, .windowOpen, .demandServed], to: .closed,
                by: [.system, .reconsiderationOrgan, .court, .agency], needs: [.revoked], .coercion(53),
                .administrativeProcedureInterpretation(156))
        case .serveDemand:
            Rule(
                [.windowOpen, .demandServed], to: .demandServed, by: applicants,
                expects: [.demandComplete, .rightApplicant],
                starts: [.demandTerm], issues: [.demandLetter, .serviceReturn], .coercion(54), .coercion(35))
        case .perform:
            Rule(
                [
                    .decisionServed, .remedyPeriodRunning, .remedyPending, .windowOpen, .demandServed, .applied,
                    .supplementRequested, .notAccepted, .refusalUnderReview, .accepted, .writtenReview,
                    .enhancedReview, .urgentExecution, .refused, .refusedUnderReview, .granted,
                    .assignedToGovernment, .assignedToCourtBureau,
                ], to: .performedVoluntarily, by: [.addressee], .coercion(54))
        case .lapse:
            Rule(
                [.windowOpen], to: .windowExpired, by: [.system, .agency], needs: [.windowPassed],
                emits: [.decisionStands], .administrativeProcedureInterpretation(156), .coercion(53))
        case .lapseAfterDemand:
            Rule(
                [.demandServed], to: .windowExpired, by: [.system, .agency], needs: [.windowPassed],
                emits: [.decisionStands], .administrativeProcedureInterpretation(156), .coercion(53))
        case .preserve:
            Rule(
                applicable.union([.applied]), to: nil, by: [.agency, .rightHolder],
                expects: [.strongReason, .securityGiven], issues: [.preservationRuling],
                .administrativeProcedureInterpretation(159))
        case .applyToCourt:
            Rule(
                applicable, to: .applied, by: applicants,
                needs: [.remediesOver, .noRemedyPending, .withinWindow, .demandTermPassed],
                expects: [
                    .rightApplicant, .withinSuitWindow, .withoutOwnPower, .papersComplete, .signedAndSealed,
                    .expropriationPapers,
                ], starts: [.acceptance], stops: [.demandTerm, .applicationWindow, .rightHolderWindow],
                issues: [.applicationPaper], .coercion(53), .coercion(54), .coercion(55),
                .administrativeProcedureInterpretation(155))
        case .applyAsRightHolder:
            Rule(
                [.windowOpen, .demandServed], to: .applied, by: [.rightHolder],
                needs: [.isAward, .organWindowPassed, .rightHolderInTime], expects: [.papersComplete],
                starts: [.acceptance], stops: [.demandTerm, .applicationWindow, .rightHolderWindow],
                issues: [.applicationPaper], .administrativeProcedureInterpretation(158))
        case .enforceAgreement:
            Rule(
                applicable, to: .applied, by: [.agency],
                needs: [.remediesOver, .noRemedyPending, .withinWindow, .demandedBefore],
                expects: [.withinSuitWindow, .agreementEnforceable, .papersComplete, .signedAndSealed],
                starts: [.acceptance], stops: [.demandTerm, .applicationWindow, .rightHolderWindow],
                issues: [.performanceDecision, .applicationPaper], .administrativeAgreements(24), .coercion(53))
        case .askSupplement:
            Rule(
                [.applied], to: .supplementRequested, by: courts, starts: [.supplementTerm], stops: [.acceptance],
                issues: [.supplementNotice], .expropriationEnforcement(3))
        case .supplyPapers:
            Rule(
                [.supplementRequested], to: nil, by: [.agency, .rightHolder], expects: [.suppliedInTime],
                starts: [.acceptance], stops: [.supplementTerm], .expropriationEnforcement(3))
        case .supplementResult:
            Rule(
                [.supplementRequested], to: .accepted, by: courts, needs: [.withoutOwnPower],
                expects: [.acceptedInTime, .conditionsMet], starts: [.ruling], stops: [.acceptance, .supplementTerm],
                issues: [.acceptanceNotice], .expropriationEnforcement(3), .coercion(56))
        case .refuseUnsupplied:
            Rule(
                [.supplementRequested], to: .notAccepted, by: courts, expects: [.reasonsGiven],
                stops: [.acceptance, .supplementTerm], emits: [.serveRuling, .decisionStands],
                issues: [.nonAcceptanceRuling], .expropriationEnforcement(3),
                .administrativeProcedureInterpretation(155, 3))
        case .accept:
            Rule(
                [.applied], to: .accepted, by: courts, needs: [.withoutOwnPower],
                expects: [.acceptedInTime, .conditionsMet], starts: [.ruling], stops: [.acceptance],
                issues: [.acceptanceNotice], .coercion(56), .coercion(69),
                .administrativeProcedureInterpretation(155, 3))
        case .refuseAcceptance:
            Rule(
                [.applied], to: .notAccepted, by: courts, expects: [.reasonsGiven, .acceptedInTime],
                stops: [.acceptance], emits: [.serveRuling, .decisionStands], issues: [.nonAcceptanceRuling],
                .administrativeProcedureInterpretation(155, 3), .illegalBuildings(), .coercion(56))
        case .serveRuling:
            Rule(
                [.notAccepted, .refused, .granted, .assignedToGovernment, .assignedToCourtBureau], to: nil, by: courts,
                expects: [.servedInTime], starts: [.reviewRequest], stops: [.rulingService], issues: [.serviceReturn],
                .coercion(56, 2), .coercion(58), .expropriationEnforcement(8))
        case .letRulingStand:
            Rule(
                [.notAccepted, .refused], to: .closed, by: [.system, .court, .agency, .rightHolder],
                needs: [.reviewTimePassed], stops: [.reviewRequest, .rulingService], emits: [.decisionStands],
                .coercion(56, 2), .coercion(58, 3))
        case .upperReview:
            Rule(
                [.notAccepted], to: .refusalUnderReview, by: [.agency, .rightHolder], needs: [.notReviewedBefore],
                expects: [.askedInTime], starts: [.upperRuling], stops: [.reviewRequest],
                issues: [.reviewRequestPaper], .coercion(56, 2))
        case .orderAcceptance:
            Rule(
                [.refusalUnderReview], to: .accepted, by: [.higherCourt], expects: [.upperRuledInTime],
                starts: [.ruling], stops: [.upperRuling], issues: [.upperRulingPaper], .coercion(56, 2))
        case .upholdNonAcceptance:
            Rule(
                [.refusalUnderReview], to: .notAccepted, by: [.higherCourt], expects: [.upperRuledInTime],
                stops: [.upperRuling], emits: [.decisionStands], issues: [.upperRulingPaper], .coercion(56, 2))
        case .bookReview: bookReviewRow
        case .hearBothSides: hearBothSidesRow
        case .extendReview: extendReviewRow
        case .grant: grantRow
        case .refuse: refuseRow
        case .upperReviewRefusal: upperReviewRefusalRow
        case .grantOnReview: grantOnReviewRow
        case .upholdRefusal: upholdRefusalRow
        case .urgent: urgentRow
        case .completeUrgent: completeUrgentRow
        case .assignToGovernment: assignToGovernmentRow
        case .assignToBureau: assignToBureauRow
        case .extendExecution: extendExecutionRow
        case .execute: executeRow
        case .agree: agreeRow
        case .suspend: suspendRow
        case .resumeExecution: resumeExecutionRow
        case .endAfterThreeYears: endAfterThreeYearsRow
        case .terminate: terminateRow
        case .complete: completeRow
        case .reverse: reverseRow
        }
    }
}
