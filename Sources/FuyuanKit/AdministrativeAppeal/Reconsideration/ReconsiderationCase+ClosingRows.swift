/// The decision and what follows.
extension ReconsiderationCase {
    static var approveDecisionRow: Rule<Self> {
        Rule(
            [.underReview, .decisionOverdue], to: .decisionApproved, by: [.organHead, .reconsiderationOrgan],
            expects: [
                .approvedOrDiscussed, .decidedInTime, .opinionsHeard, .hearingHeldIfDue, .committeeConsultedIfDue,
                .recordFollowed, .noAnswerFollowed, .notWorse, .faultsFitKind, .propertyReturned,
            ],
            issues: [.reviewOpinion], .reconsideration(61), .reconsideration(62), .reconsideration2017(28))
    }

    static var serveDecisionRow: Rule<Self> {
        Rule(
            [.decisionApproved], to: .decisionServed, by: organs, expects: [.decidedInTime],
            starts: [.suit, .redo], stops: trialClocks, emits: [.tellSuit, .publishDecision], issues: [.decision],
            .reconsideration(75), .administrativeProcedure(45), .reconsideration(79), .reconsideration2017(31, 3))
    }

    static var decisionTimeoutRow: Rule<Self> {
        Rule(
            open, to: .decisionOverdue, by: organs.union([.system]), needs: [.periodExpired], starts: [.suit],
            emits: [.tellSuit, .mayOrderDecision], .reconsideration(34), .reconsideration(35),
            .administrativeProcedure(45), .reconsideration2017(19))
    }

    /// The period stays over, and the suit open, until the organ decides as ordered.
    static var orderDecisionRow: Rule<Self> {
        Rule(
            [.decisionOverdue], to: nil, by: [.upperOrgan], .reconsideration(35),
            .reconsideration2017(20))
    }

    /// A side effect: the state does not change.
    static var issueOpinionRow: Rule<Self> {
        Rule(
            open.union([.decisionServed, .performancePending, .mediationEffective]), to: nil, by: organs,
            starts: [.opinionReport], emits: [.reportCorrection], issues: [.opinionLetter], .reconsideration(76),
            .reconsiderationRegulation(57))
    }

    static var reportOpinionRow: Rule<Self> {
        Rule(
            open.union([.decisionServed, .performancePending, .performanceOrdered, .mediationEffective]), to: nil,
            by: [.respondent, .agency], expects: [.opinionReported], stops: [.opinionReport],
            .reconsideration(76), .reconsideration(77, 2), .reconsiderationRegulation(57))
    }

    static var expectPerformanceRow: Rule<Self> {
        Rule(
            [.decisionServed], to: .performancePending, by: organs.union([.respondent]), .reconsideration(77, 1),
            .reconsideration2017(32))
    }

    static var redoRow: Rule<Self> {
        Rule(
            [.decisionServed, .performancePending, .performanceOrdered], to: nil, by: [.respondent],
            expects: [.redoDiffers], stops: [.redo], emits: [.barSameAct], .reconsideration(64, 2),
            .reconsiderationRegulation(49))
    }

    static var copyToSuperiorRow: Rule<Self> {
        Rule(
            [.decisionServed, .performancePending, .performanceOrdered], to: nil, by: organs,
            .reconsideration(79, 2))
    }

    static var orderPerformanceRow: Rule<Self> {
        Rule(
            [.performancePending, .mediationEffective], to: .performanceOrdered,
            by: organs.union([.upperOrgan]), starts: [.performance], emits: [.talkOrCriticise],
            issues: [.performanceOrder], .reconsideration(77, 2), .reconsideration2017(32))
    }

    static var enforceMediationRow: Rule<Self> {
        Rule(
            [.mediationEffective, .performanceOrdered], to: .enforced,
            by: organs.union([.applicant, .court]), expects: [.mediable, .unsuedAndUnperformed],
            emits: [.enforceByOrgan],
            issues: [.enforcementApplication], .reconsideration(78, 1, item: 3), .reconsideration(77))
    }

    static var performRow: Rule<Self> {
        Rule(
            [.performancePending, .performanceOrdered, .mediationEffective], to: .performed,
            by: [.respondent, .applicant, .thirdParty], issues: [.performanceProof], .reconsideration(77),
            .reconsideration2017(32))
    }

    static var enforceAgainstApplicantRow: Rule<Self> {
        Rule(
            [.decisionServed, .performancePending], to: .enforced,
            by: organs.union([.respondent, .court]), expects: [.unsuedAndUnperformed],
            issues: [.enforcementApplication], .reconsideration(78), .reconsideration2017(33))
    }

    static var sueRow: Rule<Self> {
        Rule(
            [.notAccepted, .applicationRejected, .decisionServed, .decisionOverdue, .performancePending], to: nil,
            by: [.applicant, .thirdParty], expects: [.suedInTime], stops: [.suit], issues: [.complaint],
            .administrativeProcedure(45), .reconsideration(34), .reconsideration(29), .reconsideration2017(19))
    }

    static var upperTakesRow: Rule<Self> {
        Rule(
            trial, to: .directlyTakenByUpper, by: [.upperOrgan], emits: [.openUpperCase], .reconsideration(38))
    }
}
