extension AdministrativeSecondInstance {
    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        // SI01.
        case .fileAppeal:
            Rule(
                [.unappealed], to: .appealFiled, by: parties, needs: [.appealable],
                expects: [.appealInTime, .thirdPartyBurdened], starts: [.copies], emits: [.serveCopies],
                issues: [.appealPetition], .administrativeProcedure(85), .administrativeProcedure(29, 2),
                .administrativeProcedureInterpretation(101, 2))
        // Both sides may appeal: each is an appellant, and its copies are served too.
        case .joinAppeal:
            Rule(
                [.appealFiled, .appealCopiesServed], to: .appealFiled, by: parties, needs: [.appealable],
                expects: [.appealInTime, .thirdPartyBurdened], starts: [.copies], stops: [.transmission],
                emits: [.serveCopies], issues: [.appealPetition], .administrativeProcedureInterpretation(107, 1),
                .administrativeProcedure(85), .administrativeProcedureInterpretation(108))
        // SI02.
        case .serveAppeal:
            Rule(
                [.appealFiled], to: .appealCopiesServed, by: courtBelow, expects: [.copiesInTime], starts: [.answer],
                stops: [.copies], .administrativeProcedureInterpretation(108))
        case .answerAppeal:
            Rule(
                [.appealCopiesServed], to: nil, by: parties, expects: [.answerInTime],
                starts: [.answerCopies, .transmission], stops: [.answer], emits: [.sendFile], issues: [.answer],
                .administrativeProcedureInterpretation(108))
        case .noteNoAnswer:
            Rule(
                [.appealCopiesServed], to: nil, by: courtBelow.union([.system]), starts: [.transmission],
                stops: [.answer], emits: [.sendFile], .administrativeProcedureInterpretation(108))
        case .serveAnswer:
            Rule(
                [.appealCopiesServed, .fileTransmitted], to: nil, by: courtBelow, expects: [.answerCopiesInTime],
                stops: [.answerCopies], .administrativeProcedureInterpretation(108))
        // SI03.
        case .transmitFile:
            Rule(
                [.appealCopiesServed], to: .fileTransmitted, by: courtBelow, expects: [.transmittedInTime],
                starts: [.docketing], stops: [.transmission], issues: [.transmittal],
                .administrativeProcedureInterpretation(108, 4))
        // SI04.
        case .docketAppeal:
            Rule(
                [.fileTransmitted], to: .appealDocketed, by: courtAbove, expects: [.docketedInTime], starts: [.trial],
                stops: [.docketing], .administrativeProcedure(88), .administrativeProcedureInterpretation(50, 1),
                .trialLimits(6), .trialLimits(8))
        // SI15. The time to pay outlasts the time to serve the copies.
        case .appealFeeUnpaid:
            Rule(
                beforeDocketing.union([.appealDocketed]), to: .appealDeemedWithdrawn, by: courtBelow.union(courtAbove),
                expects: [.feeDefault, .nobodyElseAppeals],
                emits: [.mayAppealAgain], issues: [.withdrawalRuling], .administrativeProcedureInterpretation(61))
        // SI05.
        case .review:
            Rule(
                [.appealDocketed, .collegialReview], to: .collegialReview, by: courtAbove,
                expects: [.panelValid, .fullReview],
                .administrativeProcedure(86), .administrativeProcedure(87), .administrativeProcedure(68))
        // SI06.
        case .openHearing:
            Rule(
                [.collegialReview], to: .inHearing, by: courtAbove, emits: [.renewHeadAttendance], issues: [.summons],
                .administrativeProcedure(86), .headAttendance(7, 2))
        case .appellantAbsent:
            Rule(
                open, to: .appealDeemedWithdrawn, by: courtAbove, expects: [.absenceUnjustified, .nobodyElseAppeals],
                emits: [.belowTakesEffect], issues: [.withdrawalRuling], .administrativeProcedure(58),
                .administrativeProcedureInterpretation(79))
        case .suspend:
            Rule(
                open.union([.appealDocketed]), to: .suspended, by: courtAbove, starts: [.stay], suspends: [.trial],
                issues: [.stayRuling], .administrativeProcedureInterpretation(87))
        case .resume:
            Rule(
                [.suspended], to: .collegialReview, by: courtAbove, stops: [.stay], resumes: [.trial],
                .administrativeProcedureInterpretation(87, 2))
        case .abate:
            Rule(
                [.suspended], to: .abated, by: courtAbove, expects: [.stayLapsed], issues: [.endRuling],
                .administrativeProcedureInterpretation(88, 2))
        case .partyGone:
            Rule(
                pending, to: .abated, by: courtAbove, expects: [.abatementGrounded], issues: [.endRuling],
                .administrativeProcedureInterpretation(88, 1))
        case .mediate:
            Rule(
                open, to: nil, by: courtAbove, expects: [.mediable], suspends: [.trial],
                .administrativeProcedure(60, 1), .administrativeProcedureInterpretation(84))
        case .mediationFails:
            Rule(
                open, to: nil, by: courtAbove, resumes: [.trial], .administrativeProcedureInterpretation(86, 4))
        case .signMediation:
            Rule(
                open, to: .mediationEffective, by: courtAbove.union(parties).union([.parties]),
                needs: [.signedByAll], expects: [.mediable], stops: [.trial], emits: [.takesEffect],
                issues: [.mediationStatement], .administrativeProcedureInterpretation(85), .administrativeProcedure(60))
        case .extendTrial:
            Rule(
                pending, to: nil, by: courtAbove, expects: [.extensionApproved, .inTrialTime],
                issues: [.extensionReply], .administrativeProcedure(88), .administrativeProcedureInterpretation(50, 3))
        case .excludeTime:
            Rule(
                pending, to: nil, by: courtAbove, .administrativeProcedureInterpretation(50),
                .administrativeProcedureInterpretation(138, 3))
        // SI12.
        case .lateCompensationClaim:
            Rule(
                open, to: nil, by: [.plaintiff, .appellant, .party], emits: [.mediateOrTellToSue],
                .administrativeProcedureInterpretation(109, 6), .administrativeCompensation(14, 3))
        case .requestWithdrawal:
            Rule(
                pending.union(beforeDocketing), to: nil,
                by: parties, .suitWithdrawal(8))
        case .refuseWithdrawal:
            Rule(
                pending.union(beforeDocketing), to: nil,
                by: courtAbove.union(courtBelow), expects: [.withdrawalAsked], issues: [.withdrawalRuling],
                .suitWithdrawal(7), .suitWithdrawal(8))
        // SI11.
        case .approveWithdrawal:
            Rule(
                pending.union(beforeDocketing), to: .appealWithdrawn,
                by: courtAbove.union(courtBelow),
                expects: [.withdrawalAsked, .withdrawalAllowable, .nobodyElseAppeals],
                emits: [.belowTakesEffect], issues: [.withdrawalRuling], .suitWithdrawal(8), .suitWithdrawal(2))
        case .approveOneWithdrawal:
            Rule(
                pending.union(beforeDocketing), to: nil, by: courtAbove.union(courtBelow),
                expects: [.withdrawalAsked, .withdrawalAllowable, .othersAppeal], issues: [.withdrawalRuling],
                .suitWithdrawal(8), .suitWithdrawal(2), .administrativeProcedureInterpretation(107, 1))
        // SI07.
        case .affirm:
            Rule(
                open, to: .affirmed, by: courtAbove, expects: onTime.union([.groundFits]), stops: [.trial],
                emits: [.takesEffect], issues: [.finalJudgment], .administrativeProcedure(89, 1, item: 1))
        // SI08.
        case .revise:
            Rule(
                open, to: .revised, by: courtAbove, expects: onTime.union([.groundFits, .actJudged]), stops: [.trial],
                emits: [.takesEffect], issues: [.finalJudgment], .administrativeProcedure(89, 1, item: 2),
                .administrativeProcedure(89, 1, item: 3), .administrativeProcedure(89, 3))
        // SI09.
        case .remand:
            Rule(
                open, to: .remanded, by: courtAbove, expects: onTime.union([.groundFits, .firstRemand]),
                stops: [.trial], emits: [.newPanel, .noSummary, .noSecondRemand], issues: [.remandRuling],
                .administrativeProcedure(89, 1, item: 3), .administrativeProcedure(89, 2),
                .administrativeProcedure(82, 3), .administrativeProcedureInterpretation(109, 2))
        // SI14.
        case .remandOmission:
            Rule(
                open, to: .remanded, by: courtAbove, expects: onTime.union([.firstRemand]), stops: [.trial],
                emits: [.newPanel, .noSummary, .noSecondRemand], issues: [.remandRuling],
                .administrativeProcedureInterpretation(109, 3), .administrativeProcedure(89, 2))
        case .dismissOmittedCompensation:
            Rule(
                open, to: nil, by: courtAbove, issues: [.finalJudgment], .administrativeProcedureInterpretation(109, 4))
        case .remandCompensation:
            Rule(
                open, to: nil, by: courtAbove, emits: [.remandCompensationOnly], issues: [.remandRuling],
                .administrativeProcedureInterpretation(109, 5))
        // SI13.
        case .dismissSuit:
            Rule(
                open, to: .dismissedSuit, by: courtAbove, expects: onTime.union([.judgmentAppealed]), stops: [.trial],
                emits: [.takesEffect], issues: [.finalRuling], .administrativeProcedureInterpretation(123, 1))
        // SI10.
        case .orderDocket, .orderTrial:
            Rule(
                open, to: .orderedToDocket, by: courtAbove, expects: onTime.union([.rulingAppealed]), stops: [.trial],
                emits: [.docketBelow], issues: [.finalRuling], .administrativeProcedureInterpretation(109, 1))
        }
    }
}
