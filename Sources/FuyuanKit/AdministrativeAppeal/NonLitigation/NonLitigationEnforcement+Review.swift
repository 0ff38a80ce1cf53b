/// The rows of review and execution (transitions N12–N25, N29, N30).
extension NonLitigationEnforcement {
    static var bookReviewRow: Rule<Self> {
        Rule(
            [.accepted], to: .writtenReview, by: courts, expects: [.sameCourt], .coercion(57),
            .administrativeProcedureInterpretation(160, 1))
    }

    static var hearBothSidesRow: Rule<Self> {
        Rule(
            [.writtenReview, .enhancedReview], to: .enhancedReview, by: courts, expects: [.sameCourt, .bothHeard],
            emits: [.hearBothSides], issues: [.hearingRecord], .coercion(58, 1),
            .administrativeProcedureInterpretation(160, 2))
    }

    static var extendReviewRow: Rule<Self> {
        Rule(
            [.accepted, .writtenReview, .enhancedReview], to: nil, by: courts, needs: [.isExpropriation],
            expects: [.highCourtApproved], .expropriationEnforcement(4))
    }

    static var grantRow: Rule<Self> {
        Rule(
            [.writtenReview, .enhancedReview], to: .granted, by: courts,
            expects: [.sameCourt, .noRefusalGround, .ruledInTime],
            starts: [.rulingService], stops: [.ruling], emits: [.serveRuling], issues: [.grantRuling],
            .coercion(57), .administrativeProcedureInterpretation(160), .expropriationEnforcement(8))
    }

    static var refuseRow: Rule<Self> {
        Rule(
            [.writtenReview, .enhancedReview], to: .refused, by: courts,
            expects: [.sameCourt, .groundNamed, .reasonsGiven, .bothHeard, .ruledInTime], starts: [.rulingService],
            stops: [.ruling], emits: [.serveRuling, .decisionStands], issues: [.refusalRuling], .coercion(58),
            .administrativeProcedureInterpretation(161), .expropriationEnforcement(6))
    }

    static var upperReviewRefusalRow: Rule<Self> {
        Rule(
            [.refused], to: .refusedUnderReview, by: [.agency, .rightHolder], needs: [.notReviewedBefore],
            expects: [.askedInTime], starts: [.upperRuling], stops: [.reviewRequest, .rulingService],
            issues: [.reviewRequestPaper], .coercion(58, 3), .administrativeProcedureInterpretation(161, 2),
            .expropriationEnforcement(7))
    }

    static var grantOnReviewRow: Rule<Self> {
        Rule(
            [.refusedUnderReview], to: .granted, by: [.higherCourt],
            expects: [.noRefusalGround, .upperRuledInTime],
            starts: [.rulingService], stops: [.upperRuling], emits: [.serveRuling], issues: [.upperRulingPaper],
            .coercion(58, 3), .administrativeProcedureInterpretation(161, 2))
    }

    static var upholdRefusalRow: Rule<Self> {
        Rule(
            [.refusedUnderReview], to: .refused, by: [.higherCourt], expects: [.upperRuledInTime],
            stops: [.upperRuling], emits: [.decisionStands], issues: [.upperRulingPaper], .coercion(58, 3))
    }

    static var urgentRow: Rule<Self> {
        Rule(
            [.accepted], to: .urgentExecution, by: courts, expects: [.sameCourt, .publicSafety, .presidentApproved],
            starts: [.urgentTerm], stops: [.ruling], issues: [.urgentRuling], .coercion(59))
    }

    static var completeUrgentRow: Rule<Self> {
        Rule(
            [.urgentExecution], to: .executed, by: [.court, .executor], expects: [.executedInTime],
            stops: [.urgentTerm], .coercion(59))
    }

    static var assignToGovernmentRow: Rule<Self> {
        Rule(
            [.granted], to: .assignedToGovernment, by: courts, expects: [.sameCourt, .separationAllowed],
            emits: [.actWithinRuling], issues: [.transferLetter], .expropriationEnforcement(9), Citation("XZS18"))
    }

    static var assignToBureauRow: Rule<Self> {
        Rule(
            [.granted], to: .assignedToCourtBureau, by: courts, expects: [.sameCourt], starts: [.bureauTerm],
            issues: [.transferLetter],
            .administrativeProcedureInterpretation(160, 3), .trialLimits(5))
    }

    static var extendExecutionRow: Rule<Self> {
        Rule(
            [.assignedToCourtBureau, .executing], to: nil, by: [.court], needs: [.rightExecutor],
            expects: [.presidentApproved], .trialLimits(5))
    }

    static var executeRow: Rule<Self> {
        Rule(
            [.assignedToGovernment, .assignedToCourtBureau, .executing], to: .executing, by: executors,
            needs: [.rightExecutor], expects: [.notAtNight, .noCutting, .withinScope],
            issues: [.executionNotice, .sceneRecord], .expropriationEnforcement(9),
            .administrativeProcedureInterpretation(160, 3), .coercion(43))
    }

    static var agreeRow: Rule<Self> {
        Rule(
            [.executing], to: .executionAgreed, by: executors, needs: [.rightExecutor],
            expects: [.organRun, .wasRemedied], suspends: [.bureauTerm], issues: [.executionAgreement], .coercion(42))
    }

    static var suspendRow: Rule<Self> {
        Rule(
            [.executing], to: .executionSuspended, by: executors, needs: [.rightExecutor],
            expects: [.stayGroundNamed], starts: [.stayLapse], suspends: [.bureauTerm], issues: [.suspensionNotice],
            .coercion(39))
    }

    static var resumeExecutionRow: Rule<Self> {
        Rule(
            [.executionSuspended, .executionAgreed], to: .executing, by: executors, needs: [.rightExecutor],
            expects: [.causeGone], stops: [.stayLapse], resumes: [.bureauTerm], issues: [.resumptionNotice],
            .coercion(39, 2),
            .coercion(42, 2))
    }

    static var endAfterThreeYearsRow: Rule<Self> {
        Rule(
            [.executionSuspended], to: .executionTerminated, by: executors,
            needs: [.rightExecutor, .threeYearsPassed], expects: [.noHarmNoMeans], stops: [.stayLapse],
            emits: [.endFurtherExecution], .coercion(39, 2))
    }

    static var terminateRow: Rule<Self> {
        Rule(
            [.urgentExecution, .executing, .executionAgreed, .executionSuspended], to: .executionTerminated,
            by: executors,
            needs: [.rightExecutor], issues: [.terminationPaper], .coercion(40))
    }

    static var completeRow: Rule<Self> {
        Rule(
            [.executing, .executionAgreed], to: .executed, by: executors, needs: [.rightExecutor],
            expects: [.executedInTime], stops: [.bureauTerm], issues: [.executionReport],
            .administrativeProcedureInterpretation(160, 3))
    }

    static var reverseRow: Rule<Self> {
        Rule(
            [.executing, .executionAgreed, .executionSuspended, .executed], to: .executionReversed, by: executors,
            needs: [.rightReverser], expects: [.baseFell], emits: [.restoreOrCompensate], .coercion(41))
    }
}
