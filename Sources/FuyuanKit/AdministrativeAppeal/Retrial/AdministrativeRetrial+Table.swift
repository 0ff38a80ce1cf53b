extension AdministrativeRetrial {
    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        // T01.
        case .applyRetrial:
            Rule(
                [.effective], to: .retrialApplied, by: applicants,
                expects: [.appliedInTime, .everyStartMet, .courtAbove, .groundNamed, .notBarred], starts: [.notice],
                emits: [.executionGoesOn], issues: [.application], .administrativeProcedure(90),
                .administrativeProcedure(91), .administrativeProcedureInterpretation(110), .retrialFiling(12))
        // T02.
        case .askCorrection:
            Rule(
                [.retrialApplied], to: .correctionRequested, by: courts, expects: [.firstCorrection],
                stops: [.notice], issues: [.correctionNotice], .retrialFiling(9))
        // T16.
        case .correctOrInsist:
            Rule([.correctionRequested], to: nil, by: applicants, starts: [.notice], .retrialFiling(9, 2))
        case .dismissUncorrected:
            Rule(
                [.correctionRequested], to: .applicationDismissed, by: courts, expects: [.insistsUncorrected],
                emits: [.informOfProcuratorate], issues: [.ruling], .retrialFiling(9, 2),
                .administrativeProcedureInterpretation(117))
        case .askTimelinessProof:
            Rule(
                [.retrialApplied, .reviewDocketed, .underReview], to: nil, by: courts, starts: [.timelinessProof],
                issues: [.proofNotice], .retrialFiling(13))
        case .proveTimeliness:
            Rule(
                [.retrialApplied, .reviewDocketed, .underReview], to: nil, by: applicants, expects: [.proofInTime],
                stops: [.timelinessProof], .retrialFiling(13))
        // T03.
        case .refuseFiling:
            Rule([.retrialApplied], to: .notDocketed, by: courts, .retrialFiling(2), .retrialFiling(14))
        // T04.
        case .docketReview:
            Rule(
                [.retrialApplied, .correctionRequested], to: .reviewDocketed, by: courts, expects: [.corrected],
                starts: [.review], emits: [.sendNotices], .retrialFiling(10),
                .administrativeProcedureInterpretation(112))
        case .sendNotices:
            Rule(
                [.reviewDocketed, .underReview], to: nil, by: courts, expects: [.noticesInTime], starts: [.answer],
                stops: [.notice], issues: [.acceptanceNotice, .answerNotice], .retrialFiling(10),
                .administrativeProcedureInterpretation(111))
        case .answerApplication:
            Rule(
                [.reviewDocketed, .underReview], to: nil, by: applicants.union([.respondent]),
                expects: [.answerInTime], stops: [.answer], issues: [.answer],
                .administrativeProcedureInterpretation(111))
        case .joinApplication:
            Rule(
                [.reviewDocketed, .underReview], to: nil, by: applicants.union([.respondent]),
                expects: [.appliedInTime, .everyStartMet, .groundNamed], starts: [.review], emits: [.restartReview],
                issues: [.application], .administrativeProcedureInterpretation(114))
        // T05.
        case .sendDown:
            Rule(
                [.reviewDocketed], to: .sentToHighCourt, by: [.supremeCourt], expects: [.referralGrounded],
                issues: [.referralDecision], .retrialHandling(3))
        // T15.
        case .beginReview:
            Rule(
                [.reviewDocketed], to: .underReview, by: courts, .administrativeProcedureInterpretation(112),
                .administrativeProcedureInterpretation(113))
        case .extendReview:
            Rule(
                [.reviewDocketed, .underReview], to: nil, by: courts.union([.courtPresident]),
                expects: [.presidentApproved, .reviewedInTime], .administrativeProcedureInterpretation(112))
        // T06.
        case .dismissApplication:
            Rule(
                [.underReview], to: .applicationDismissed, by: courts, expects: [.reviewedInTime], stops: [.review],
                emits: [.informOfProcuratorate], issues: [.ruling], .administrativeProcedureInterpretation(116, 2),
                .administrativeProcedureInterpretation(117), .retrialHandling(4), .retrialFiling(13))
        case .requestWithdrawal:
            Rule(
                [.retrialApplied, .correctionRequested, .reviewDocketed, .underReview], to: nil,
                by: applicants.union([.respondent]),
                .administrativeProcedureInterpretation(115, 2))
        // T07.
        case .withdraw:
            Rule(
                [.retrialApplied, .correctionRequested, .reviewDocketed, .underReview], to: .applicationWithdrawn,
                by: courts, expects: [.withdrawalRequested, .nobodyElseApplies],
                emits: [.barReapplication], issues: [.ruling], .administrativeProcedureInterpretation(115, 2),
                .administrativeProcedureInterpretation(115, 4), .retrialFiling(14))
        // Where another party applied too, the review of its application goes on.
        case .withdrawOne:
            Rule(
                [.reviewDocketed, .underReview], to: nil, by: courts, expects: [.withdrawalRequested, .othersApply],
                emits: [.barReapplication], issues: [.ruling], .administrativeProcedureInterpretation(115, 2),
                .administrativeProcedureInterpretation(114), .administrativeProcedureInterpretation(115, 4))
        // T19.
        case .deemedWithdrawnReview:
            Rule(
                [.reviewDocketed, .underReview], to: .applicationWithdrawn, by: courts,
                expects: [.refusedQuestioning, .nobodyElseApplies],
                emits: [.barReapplication], issues: [.ruling], .administrativeProcedureInterpretation(115, 3),
                .administrativeProcedureInterpretation(115, 4), .retrialFiling(14))
        // T08.
        case .orderRetrial:
            Rule(
                [.underReview], to: .retrialOrdered, by: courts, expects: [.reviewedInTime, .continuationAllowed],
                stops: [.review], issues: [.retrialRuling], .administrativeProcedureInterpretation(116, 1),
                .administrativeProcedureInterpretation(118))
        // T09.
        case .presidentInitiates:
            Rule(
                [.effective], to: .retrialOrdered,
                by: [.courtPresident, .adjudicationCommittee, .higherCourt, .supremeCourt],
                expects: [.committeeDecided, .continuationAllowed], issues: [.retrialRuling],
                .administrativeProcedure(92), .administrativeProcedureInterpretation(118))
        // T10.
        case .protest:
            Rule(
                [.effective], to: .procuratorProtest, by: [.procuratorate], expects: [.protestFromAbove],
                starts: [.protestOrder], emits: [.orderRetrialInTime], issues: [.protestPaper],
                .administrativeProcedure(93), .administrativeProcedureInterpretation(124))
        // T11.
        case .procuratorAdvise:
            Rule(
                [.effective], to: .procuratorAdvice, by: [.procuratorate], expects: [.adviceFiledAbove],
                starts: [.adviceReview], issues: [.advicePaper], .administrativeProcedure(93, 2),
                .administrativeProcedureInterpretation(126))
        // T17.
        case .orderAfterProtest:
            Rule(
                [.procuratorProtest], to: .retrialOrdered, by: courts,
                expects: [.orderedInTime, .continuationAllowed], stops: [.protestOrder], issues: [.retrialRuling],
                .administrativeProcedureInterpretation(124), .administrativeProcedureInterpretation(118))
        // While the protest is examined the parties may settle, and the protest is withdrawn.
        case .withdrawProtest:
            Rule(
                [.procuratorProtest], to: .closed, by: [.procuratorate], stops: [.protestOrder],
                .administrativeProcedureInterpretation(124, 2))
        // T18.
        case .decideAdvice:
            Rule(
                [.procuratorAdvice], to: .retrialOrdered, by: courts,
                expects: [.adviceDecidedInTime, .continuationAllowed], stops: [.adviceReview],
                issues: [.retrialRuling], .administrativeProcedureInterpretation(126),
                .administrativeProcedureInterpretation(118))
        case .declineAdvice:
            Rule(
                [.procuratorAdvice], to: .closed, by: courts, expects: [.adviceDecidedInTime], emits: [.replyInWriting],
                issues: [.writtenReply], .administrativeProcedureInterpretation(126))
        // T12.
        case .hear:
            Rule(
                [.retrialOrdered], to: .retrialHearing, by: courts,
                expects: [.newPanelFormed, .procedureFits, .notSummary], starts: [.trial], emits: [.noSummary],
                issues: [.hearingNotice], .administrativeProcedureInterpretation(119),
                .administrativeProcedureInterpretation(50, 2), .administrativeProcedure(82, 3))
        case .callProcuratorate:
            Rule(
                [.retrialOrdered, .retrialHearing], to: nil, by: courts, expects: [.calledInTime],
                issues: [.hearingNotice], .administrativeProcedureInterpretation(125))
        case .extendTrial:
            Rule(
                [.retrialHearing], to: nil, by: courts, expects: [.inTrialTime, .extensionApproved],
                .administrativeProcedure(81),
                .administrativeProcedure(88), .administrativeProcedureInterpretation(50, 2))
        case .excludeTime:
            Rule(
                [.retrialHearing], to: nil, by: courts, .administrativeProcedureInterpretation(50, 1),
                .administrativeProcedureInterpretation(50, 2), .administrativeProcedureInterpretation(87))
        // T13.
        case .terminate:
            Rule(
                [.retrialOrdered, .retrialHearing], to: .retrialTerminated, by: courts, stops: [.trial],
                emits: [.resumeExecution],
                issues: [.ruling], .administrativeProcedureInterpretation(121))
        // T14.
        case .upholdJudgment:
            Rule(
                [.retrialHearing], to: .retrialAffirmed, by: courts, expects: [.inTrialTime], stops: [.trial],
                issues: [.retrialJudgment], .administrativeProcedureInterpretation(119),
                .administrativeProcedureInterpretation(122))
        case .decide:
            Rule(
                [.retrialHearing], to: .retrialRevised, by: courts, expects: [.inTrialTime], stops: [.trial],
                issues: [.retrialJudgment], .administrativeProcedureInterpretation(122),
                .administrativeProcedureInterpretation(123))
        case .remandRetrial:
            Rule(
                [.retrialHearing], to: .remanded, by: courts, expects: [.inTrialTime], stops: [.trial],
                emits: [.newPanel, .noSummary], issues: [.ruling], .administrativeProcedureInterpretation(122),
                .administrativeProcedure(82, 3))
        // T20.
        case .openAppealWindow:
            Rule(
                [.retrialAffirmed, .retrialRevised], to: .appealWindow, by: courts.union([.system]),
                needs: [.byFirstInstance], starts: [.appeal], issues: [.serviceReturn],
                .administrativeProcedureInterpretation(119, 1), .administrativeProcedure(85))
        case .appealRetrial:
            Rule(
                [.appealWindow], to: .appealed, by: applicants.union([.respondent, .appellant]),
                expects: [.appealInTime], stops: [.appeal], issues: [.appealPetition], .administrativeProcedure(85),
                .administrativeProcedureInterpretation(119, 1))
        case .windowLapses:
            Rule(
                [.appealWindow], to: .retrialEffective, by: courts.union([.system]), needs: [.windowOver],
                stops: [.appeal], emits: [.takesEffect], .administrativeProcedure(85))
        }
    }
}
