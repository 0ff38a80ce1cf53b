extension AdministratorOffice {
    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .enroll:
            Rule(
                [.unrostered], to: .rostered, by: [.rosterCourt],
                expects: [.panelOfSeven, .publicityOver, .mayBeEnrolled], emits: [.fileRoster], issues: [.roster],
                .administrators(10), .administrators(11), .administrators(12))
        case .select:
            Rule(
                [.unrostered, .rostered], to: .selecting, by: [.court],
                expects: [.onRoster, .methodFits, .competitionFair], issues: [.selectionNotice],
                .administrators(15), .administrators(20), .administrators(21), .administrators(22))
        case .declareConflict:
            Rule(
                [.selecting], to: .conflictDeclared, by: [.candidate], issues: [.conflictStatement],
                .administrators(25), .administrators(23), .administrators(24), .bankruptcy(24))
        case .decideConflict:
            Rule([.conflictDeclared], to: .selecting, by: [.court], .administrators(25), .administrators(23))
        case .confirmConflict:
            Rule([.conflictDeclared], to: .rostered, by: [.court], .administrators(25), .administrators(23))
        case .passOver:
            Rule([.selecting], to: .rostered, by: [.court], evidence: .convention, .administrators(20))
        case .refuseAppointment:
            Rule([.selecting, .appointed], to: nil, by: [.candidate, .administrator], .administrators(39))
        case .appoint:
            Rule(
                [.unrostered, .rostered, .selecting], to: .appointed, by: [.court],
                expects: [.selected, .noConflict, .mayServe, .individualFits, .withAcceptance],
                emits: [.serveAppointment, .announceAppointment], issues: [.appointmentDecision],
                .bankruptcy(13), .administrators(27))
        case .takeOver:
            Rule(
                [.appointed], to: .takingOver, by: [.administrator], needs: [.isAppointed],
                expects: [.sealFiled, .notDelegated], issues: [.handoverList], .bankruptcy(25),
                .administrators(29), .administrators(28, 2))
        case .finishTakeover:
            Rule(
                [.takingOver], to: .performing, by: [.administrator], needs: [.isAppointed], issues: [.handoverList],
                .bankruptcy(25, item: 1))
        case .hireHelpers:
            Rule(
                [.takingOver, .performing, .supervising], to: nil, by: [.administrator], needs: [.isAppointed],
                expects: [.courtLeave], .bankruptcy(28), .remuneration(14))
        case .handToDebtor:
            Rule(
                [.appointed, .takingOver, .performing], to: .supervising, by: [.court],
                expects: [.inReorganization, .onDebtorsApplication],
                emits: [.movePowersToDebtor], issues: [.selfManagementDecision], .bankruptcy(73))
        case .resume:
            Rule(
                [.supervising], to: .performing, by: [.court], emits: [.takePowersBack], evidence: .memory,
                .civilTrialMinutes2019(111))
        case .supervisePlan:
            Rule(
                [.performing, .supervising], to: .supervising, by: [.court, .administrator, .system],
                emits: [.movePowersToDebtor], .bankruptcy(90), .bankruptcy(89))
        case .extendSupervision:
            Rule([.supervising], to: nil, by: [.court], expects: [.laterDay], .bankruptcy(91, 3))
        case .endSupervision:
            Rule(
                [.supervising], to: .supervisionEnded, by: [.administrator], needs: [.isAppointed],
                expects: [.supervisionOver], issues: [.supervisionReport], .bankruptcy(91, 1))
        case .handBackAfterSettlement:
            Rule(
                [.performing], to: .supervisionEnded, by: [.administrator], needs: [.isAppointed],
                emits: [.movePowersToDebtor], issues: [.dutyReport], .bankruptcy(98))
        case .resumeAfterDeclaration:
            Rule(
                [.supervisionEnded, .supervising], to: .performing, by: [.court], emits: [.takePowersBack],
                .bankruptcy(93), .bankruptcy(103), .bankruptcy(104))
        case .endDuty:
            Rule(
                [.performing], to: .discharged, by: [.system, .court, .administrator],
                needs: [.deregistered, .noSuitsPending], emits: [.destroySeal], issues: [.endReport],
                .bankruptcy(122), .administrators(29))
        case .requestReplacement:
            Rule(
                [.performing], to: .replacementRequested, by: [.creditorsMeeting], expects: [.resolutionOnFile],
                emits: [.notifyAdministrator], issues: [.replacementRequestPaper], .bankruptcy(22),
                .administrators(31))
        case .notifyRequest:
            Rule([.replacementRequested], to: nil, by: [.court], starts: [.explanation], .administrators(31))
        case .explain:
            Rule(
                [.replacementRequested], to: nil, by: [.administrator], needs: [.isAppointed],
                expects: [.explainedInTime], starts: [.decision], stops: [.explanation], issues: [.explanationPaper],
                .administrators(31))
        case .declineReplacement:
            Rule(
                [.replacementRequested], to: .performing, by: [.court], expects: [.decidedInTime],
                stops: [.explanation, .decision], .administrators(32))
        case .replaceOnRequest:
            Rule(
                [.replacementRequested], to: .replaced, by: [.court], expects: [.decidedInTime],
                stops: [.explanation, .decision], emits: [.announceReplacement, .appointSuccessor],
                issues: [.replacementDecision], .administrators(32), .bankruptcy(22))
        case .replaceExOfficio:
            Rule(
                inOffice, to: .replaced, by: [.court], expects: [.groundStated], stops: [.explanation, .decision],
                emits: [.announceReplacement, .appointSuccessor], issues: [.replacementDecision],
                .administrators(33), .administrators(34), .administrators(38))
        case .resign:
            Rule(
                [.performing], to: .resignationRequested, by: [.administrator], needs: [.isAppointed],
                expects: [.groundStated], issues: [.resignationPaper], .bankruptcy(29), .administrators(35))
        case .grantResignation:
            Rule(
                [.resignationRequested], to: .replaced, by: [.court],
                emits: [.announceReplacement, .appointSuccessor], issues: [.replacementDecision], .bankruptcy(29),
                .administrators(35))
        case .refuseResignation:
            Rule([.resignationRequested], to: .performing, by: [.court], .bankruptcy(29), .administrators(36))
        case .replaceForWalkingOff:
            Rule(
                [.performing, .resignationRequested], to: .replaced, by: [.court],
                emits: [.announceReplacement, .appointSuccessor], issues: [.replacementDecision],
                .administrators(36))
        case .receiveReplacement:
            Rule(
                [.replaced], to: nil, by: [.administrator], needs: [.isAppointed], emits: [.handOverToSuccessor],
                .administrators(37))
        case .handOver:
            Rule(
                [.replaced], to: nil, by: [.administrator], needs: [.isAppointed, .handoverDue],
                issues: [.handoverList], .administrators(37))
        case .fine:
            Rule(
                [.replaced], to: nil, by: [.court], expects: [.inBreach, .fineInRange], issues: [.fineDecision],
                .administrators(39), .bankruptcy(130))
        case .applyFineReview:
            Rule(
                [.replaced], to: nil, by: [.administrator], needs: [.isAppointed], starts: [.fineReview],
                .administrators(40))
        case .decideFineReview:
            Rule(
                [.replaced], to: nil, by: [.higherCourt], expects: [.reviewInTime], stops: [.fineReview],
                .administrators(40))
        case .sanction:
            Rule(
                [.selecting, .appointed, .replaced], to: .suspendedFromRoster, by: [.rosterCourt],
                expects: [.inBreach, .barInRange], starts: [.rosterBar], issues: [.sanctionDecision],
                .administrators(39))
        case .removeFromRoster:
            Rule(
                [.selecting, .appointed, .replaced], to: .removedFromRoster, by: [.rosterCourt],
                expects: [.inBreach], starts: [.reEnrolment], issues: [.sanctionDecision], .administrators(39),
                .administrators(14))
        case .endBar:
            Rule(
                [.suspendedFromRoster], to: .rostered, by: [.system, .rosterCourt], needs: [.barOver],
                stops: [.rosterBar], .administrators(39))
        case .reEnroll:
            Rule(
                [.removedFromRoster], to: .rostered, by: [.rosterCourt], expects: [.threeYearsOver],
                stops: [.reEnrolment], issues: [.roster], .administrators(9, item: 3), .administrators(14))
        }
    }
}
