extension EnforcementObjection {
    // The ruling of § 3.6 (`rule`) is three acts: uphold, upholdPartly, dismiss.
    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .objectConduct:
            Rule(
                [.unfiled], to: .submitted, by: objectors, expects: [.inWriting, .beforeEnd, .firstOnMatter],
                starts: [.filing], emits: [.continueEnforcement], issues: [.objectionPaper], .civilProcedure(236),
                .enforcementObjections(6), .enforcementObjections(15))
        case .objectLaterGround:
            Rule(
                [.unfiled], to: .submitted, by: [.debtor],
                expects: [.inWriting, .beforeEnd, .groundLater, .setOffFits, .firstOnMatter], starts: [.filing],
                emits: [.continueEnforcement], issues: [.objectionPaper], .enforcementObjections(7),
                .enforcementObjections(19), .civilProcedure(236))
        case .objectObject:
            Rule(
                [.unfiled], to: .submitted, by: [.thirdParty], expects: [.inWriting, .beforeEnd, .firstOnMatter],
                starts: [.filing], emits: [.barDisposal], issues: [.objectionPaper], .civilProcedure(238),
                .enforcementObjections(6), .enforcementProcedure(15))
        case .objectCriminalProperty:
            Rule(
                [.unfiled], to: .submitted, by: [.thirdParty, .interestedParty, .debtor],
                expects: [.inWriting, .beforeEnd, .firstOnMatter], starts: [.filing], emits: [.continueEnforcement],
                issues: [.objectionPaper], .criminalProperty(14), .criminalProperty(15), .civilProcedure(236))
        case .objectJurisdiction:
            Rule(
                [.unfiled], to: .submitted, by: [.debtor, .creditor], expects: [.inWriting, .jurisdictionInTime],
                starts: [.filing], emits: [.continueEnforcement], issues: [.objectionPaper], .enforcementProcedure(3))
        case .incomplete:
            Rule(
                [.submitted], to: .supplementing, by: courts, starts: [.cure], stops: [.filing],
                emits: [.askSupplement], issues: [.supplementNotice], .enforcementObjections(2))
        case .supplement:
            Rule(
                [.supplementing], to: .submitted, by: objectors, expects: [.suppliedInTime], starts: [.filing],
                stops: [.cure], .enforcementObjections(2))
        case .acceptObjection:
            Rule(
                [.submitted], to: .examining, by: courts, expects: [.filedInTime, .firstOnMatter],
                starts: [.notice, .ruling], stops: [.filing], issues: [.acceptanceNotice], .enforcementObjections(2),
                .enforcementObjections(11))
        case .notifyParties:
            Rule(
                [.examining], to: nil, by: courts, expects: [.notifiedInTime], stops: [.notice],
                issues: [.acceptanceNotice], .enforcementObjections(2))
        case .refuse:
            Rule(
                [.submitted, .supplementing], to: .notAccepted, by: courts, expects: [.filedInTime],
                stops: [.filing, .cure], issues: [.refusalRuling], .enforcementObjections(2),
                .enforcementObjections(15))
        case .rejectAfterFiling:
            Rule(
                [.examining], to: .notAccepted, by: courts, stops: [.ruling, .notice], issues: [.refusalRuling],
                .enforcementObjections(2))
        case .reconsiderRefusal:
            Rule(
                [.notAccepted], to: .reconsidering, by: objectors, expects: [.appliedInTime],
                starts: [.fileSending, .reconsideration], stops: [.remedy], emits: [.sendUpFile],
                issues: [.reconsiderationPaper], .enforcementObjections(2, 3))
        case .setRefusalAside:
            Rule(
                [.reconsidering], to: .examining, by: [.higherCourt], expects: [.refusalUnderReview, .ruledInTime],
                starts: [.ruling], stops: [.reconsideration, .fileSending], emits: [.reexamine],
                issues: [.reconsiderationRuling], .enforcementObjections(2, 3))
        case .formPanel:
            Rule(
                [.examining, .reconsidering], to: nil, by: courts.union([.higherCourt, .courtPresident]),
                expects: [.handlerStaysOut, .freshPanel], .enforcementObjections(11))
        case .hear:
            Rule(
                [.examining, .reconsidering], to: nil, by: courts.union([.higherCourt]), .enforcementObjections(12),
                .criminalProperty(14))
        case .securityDuringReview:
            Rule(
                [.examining, .reconsidering, .suitFiled], to: nil, by: objectors, expects: [.securitySufficient],
                issues: [.securityPaper], .enforcementProcedure(9, 2), .enforcementProcedure(15, 2),
                .civilProcedureInterpretation(313))
        case .uphold: ruling(to: .upheld)
        case .upholdPartly: ruling(to: .partlyUpheld)
        case .dismiss: ruling(to: .dismissed)
        case .serveRuling:
            Rule(
                [.notAccepted, .upheld, .partlyUpheld, .dismissed], to: nil, by: courts,
                starts: [.remedy, .noDisposal], issues: [.serviceReturn], .civilProcedure(236), .civilProcedure(238),
                .civilProcedureInterpretation(463))
        case .applyReconsideration:
            Rule(
                ruled, to: .reconsidering, by: objectors, needs: [.conductRoute], expects: [.appliedInTime],
                starts: [.fileSending, .reconsideration], stops: [.remedy],
                emits: [.sendUpFile, .continueEnforcement], issues: [.reconsiderationPaper], .civilProcedure(236),
                .enforcementProcedure(9))
        case .sendUpFile:
            Rule(
                [.reconsidering], to: nil, by: courts, expects: [.sentUpInTime], starts: [.reconsideration],
                stops: [.fileSending], .enforcementProcedure(7), .enforcementProcedure(8))
        case .extendReconsideration:
            Rule(
                [.reconsidering], to: nil, by: [.higherCourt], expects: [.presidentApproved],
                .enforcementProcedure(8))
        case .decide:
            Rule(
                [.reconsidering], to: .reconsidered, by: [.higherCourt],
                expects: [.panelFormed, .publicHearing, .ruledInTime],
                stops: [.reconsideration, .fileSending], issues: [.reconsiderationRuling],
                .enforcementObjections(23), .enforcementProcedure(8))
        case .remand:
            Rule(
                [.reconsidering], to: .examining, by: [.higherCourt], expects: [.firstRemand, .ruledInTime],
                starts: [.ruling], stops: [.reconsideration, .fileSending], emits: [.reexamine],
                issues: [.reconsiderationRuling], .enforcementObjections(23), .enforcementObjections(11))
        // What was wrongly taken for an objection to conduct is ruled on anew, and the remedy becomes a suit.
        case .remandToObjectRoute:
            Rule(
                [.reconsidering], to: .examining, by: [.higherCourt],
                expects: [.conductRoute, .firstRemand, .ruledInTime],
                starts: [.ruling], stops: [.reconsideration, .fileSending], emits: [.reexamine, .barDisposal],
                issues: [.reconsiderationRuling], .enforcementObjections(23, 1, item: 5), .civilProcedure(238))
        case .sue:
            Rule(
                ruled, to: .suitFiled, by: [.thirdParty, .creditor], needs: [.objectRoute],
                expects: [.suedInTime, .unrelatedToJudgment], starts: [.suitFiling],
                stops: [.remedy, .noDisposal, .lifting], emits: [.barDisposal], issues: [.complaint],
                .civilProcedure(238), .civilProcedureInterpretation(302), .civilProcedureInterpretation(303),
                .civilProcedureInterpretation(313))
        case .takeUpSuit:
            Rule(
                [.suitFiled], to: nil, by: [.court, .filingOffice, .trialDivision], expects: [.suitTakenInTime],
                stops: [.suitFiling], .civilProcedureInterpretation(303), .civilProcedureInterpretation(304))
        case .judgeSuit:
            Rule(
                [.suitFiled], to: .suitJudged, by: [.court, .trialDivision, .higherCourt], issues: [.judgment],
                .civilProcedureInterpretation(310), .civilProcedureInterpretation(311),
                .civilProcedureInterpretation(312))
        case .withdrawObjection:
            Rule(
                [.submitted, .supplementing, .examining], to: .withdrawn, by: objectors, expects: [.withdrawalAllowed],
                issues: [.withdrawalRuling], .enforcementObjections(13), .enforcementObjections(15))
        case .challengeJudgment:
            Rule(
                ruled, to: .retrialRoute, by: [.thirdParty, .creditor, .debtor], needs: [.objectRoute],
                expects: [.judgmentAttacked], issues: [.retrialPetition], .civilProcedure(238))
        case .courtSilent:
            Rule(
                [.submitted, .supplementing, .examining], to: nil, by: objectors, expects: [.silenceLasted],
                emits: [.orderByHigherCourt], .enforcementObjections(3))
        case .orderFiling:
            Rule(
                [.submitted, .supplementing], to: .submitted, by: [.higherCourt], starts: [.filing], stops: [.cure],
                issues: [.superiorOrder], .enforcementObjections(3))
        case .orderRuling:
            Rule(
                [.examining], to: nil, by: [.higherCourt], starts: [.ruling], issues: [.superiorOrder],
                .enforcementObjections(3))
        case .noteNoSuit:
            Rule(
                [.upheld, .partlyUpheld], to: nil, by: courts.union([.system, .handler]),
                expects: [.objectRoute, .suitTimePassed], starts: [.lifting], stops: [.remedy], emits: [.liftMeasure],
                .civilProcedureInterpretation(314))
        case .liftMeasure:
            Rule(
                [.upheld, .partlyUpheld], to: nil, by: courts.union([.handler]), expects: [.liftedInTime],
                stops: [.lifting], issues: [.releaseNotice], .civilProcedureInterpretation(314))
        case .disposeObject:
            Rule(
                underWay, to: nil, by: courts.union([.handler]), expects: [.disposalOpen], .enforcementProcedure(15),
                .enforcementProcedure(16), .civilProcedureInterpretation(313), .civilProcedureInterpretation(463))
        }
    }

    /// A ruling on the objection.
    private static func ruling(to phase: Phase) -> Rule<Self> {
        Rule(
            [.examining], to: phase, by: courts, expects: [.panelFormed, .publicHearing, .ruledInTime],
            stops: [.ruling], issues: [.objectionRuling], .civilProcedure(236), .civilProcedure(238),
            .enforcementObjections(17))
    }
}
