extension AdministrativeCrossCaseEffect {
    /// The acts that set it off.
    var triggers: [MachineAct] {
        switch self {
        case .noSuitMeanwhile:
            [MachineAct(ReconsiderationCase.self, .accept), MachineAct(ReconsiderationCase.self, .deemAccepted)]
        case .noReconsiderationAfterDocketing: MachineAct.suitDocketed
        case .firstToDocket, .terminatedForCriminalMeasure, .suspendedForBasis, .meansAgainstOrgan, .orderedToPerform:
            []
        case .suitAfterDecision: [MachineAct(ReconsiderationCase.self, .serveDecision)]
        case .suitAfterRefusal:
            [
                MachineAct(ReconsiderationCase.self, .refuse), MachineAct(ReconsiderationCase.self, .rejectApplication),
                MachineAct(ReconsiderationCase.self, .decisionTimeout),
            ]
        case .suitAfterWithdrawal: [MachineAct(ReconsiderationCase.self, .withdrawApproved)]
        case .boundByRevocation, .newDecisionOrOriginal, .judgmentEnforced, .compensationJoined, .lossFollowedUp:
            MachineAct.administrativeJudgmentEffective
        case .documentNotApplied:
            [
                MachineAct(AdministrativeFirstInstance.self, .windowLapses),
                MachineAct(AdministrativeSecondInstance.self, .affirm),
            ]
        case .reconsiderationEnforced:
            [
                MachineAct(ReconsiderationCase.self, .enforceAgainstApplicant),
                MachineAct(ReconsiderationCase.self, .enforceMediation),
            ]
        case .executionReviewable: [MachineAct(NonLitigationEnforcement.self, .assignToGovernment)]
        case .executionReversed:
            MachineAct.administrativeJudgmentEffective + [
                MachineAct(ReconsiderationCase.self, .serveDecision), MachineAct(AdministrativeRetrial.self, .decide),
            ]
        case .actStands:
            [
                MachineAct(NonLitigationEnforcement.self, .refuse),
                MachineAct(NonLitigationEnforcement.self, .upholdRefusal),
            ]
        case .withdrawAfterMediation: [MachineAct(DisputeCentreReferral.self, .sign)]
        case .returnToDocket:
            [
                MachineAct(DisputeCentreReferral.self, .returnToSource),
                MachineAct(PreFilingMediation.self, .insistOnSuit),
            ]
        case .addedFineStops:
            MachineAct.suitDocketed + [
                MachineAct(ReconsiderationCase.self, .accept), MachineAct(ReconsiderationCase.self, .deemAccepted),
            ]
        case .plaintiffChooses: [MachineAct(AdministrativeFirstInstance.self, .organChangesAct)]
        case .absenceRecorded:
            [
                MachineAct(HeadAttendance.self, .absent), MachineAct(HeadAttendance.self, .sendLawyerOnly),
                MachineAct(HeadAttendance.self, .staffWithoutExcuse),
                MachineAct(HeadAttendance.self, .absentAfterRejection),
                MachineAct(HeadAttendance.self, .lawyerAfterRejection),
                MachineAct(HeadAttendance.self, .absentAfterPostponement), MachineAct(HeadAttendance.self, .deemAbsent),
                MachineAct(HeadAttendance.self, .leave), MachineAct(HeadAttendance.self, .refuseExplain),
            ]
        case .petitionRouted:
            [MachineAct(PetitionMatter.self, .routeLitigation), MachineAct(PetitionMatter.self, .routeAdministrative)]
        case .petitionOpinionNotReviewable:
            [
                MachineAct(PetitionMatter.self, .handle), MachineAct(PetitionMatter.self, .issueReview),
                MachineAct(PetitionMatter.self, .issueRereview),
            ]
        case .executionStayed: MachineAct.retrialOrdered
        case .executionResumes: [MachineAct(AdministrativeRetrial.self, .terminate)]
        case .civilJudgedApart: [MachineAct(AdministrativeFirstInstance.self, .joinCivilDispute)]
        }
    }

    /// The acts of the other case that carry it out.
    var carriedOutBy: [MachineAct] {
        switch self {
        case .noSuitMeanwhile, .petitionOpinionNotReviewable:
            [MachineAct(AdministrativeFirstInstance.self, .ruleNotDocketed)]
        case .noReconsiderationAfterDocketing:
            [MachineAct(ReconsiderationCase.self, .refuse), MachineAct(ReconsiderationCase.self, .rejectApplication)]
        case .firstToDocket, .boundByRevocation, .executionReviewable, .actStands, .compensationJoined, .petitionRouted,
            .civilJudgedApart, .meansAgainstOrgan:
            []
        case .suitAfterDecision, .suitAfterRefusal:
            [MachineAct(AdministrativeFirstInstance.self, .fileComplaint), MachineAct(ReconsiderationCase.self, .sue)]
        case .suitAfterWithdrawal: [MachineAct(AdministrativeFirstInstance.self, .fileComplaint)]
        case .newDecisionOrOriginal: [MachineAct(ReconsiderationCase.self, .redo)]
        case .documentNotApplied: [MachineAct(JudicialAdvice.self, .adviseOnDocument)]
        case .reconsiderationEnforced:
            [MachineAct(NonLitigationEnforcement.self, .applyToCourt), MachineAct(EnforcementCase.self, .apply)]
        case .judgmentEnforced:
            [MachineAct(EnforcementCase.self, .apply), MachineAct(NonLitigationEnforcement.self, .leaveToJudgment)]
        case .executionReversed:
            [
                MachineAct(NonLitigationEnforcement.self, .reverse),
                MachineAct(NonLitigationEnforcement.self, .closeAfterRevocation),
            ]
        case .withdrawAfterMediation:
            [
                MachineAct(AdministrativeFirstInstance.self, .requestWithdrawal),
                MachineAct(AdministrativeFirstInstance.self, .approveWithdrawal),
                MachineAct(AdministrativeFirstInstance.self, .signMediation),
                MachineAct(ReconsiderationCase.self, .withdrawApproved),
                MachineAct(ReconsiderationCase.self, .signMediation),
            ]
        case .returnToDocket:
            [
                MachineAct(AdministrativeFirstInstance.self, .docketOnSpot),
                MachineAct(AdministrativeFirstInstance.self, .docketPending),
                MachineAct(AdministrativeFirstInstance.self, .mediationFailedDocket),
                MachineAct(AdministrativeFirstInstance.self, .ruleNotDocketed),
                MachineAct(FailedMediationFiling.self, .registerCase),
                MachineAct(FailedMediationFiling.self, .registerFirst),
                MachineAct(FailedMediationFiling.self, .refuseFiling),
            ]
        case .addedFineStops: [MachineAct(NonLitigationEnforcement.self, .remedyUsed)]
        case .terminatedForCriminalMeasure: [MachineAct(ReconsiderationCase.self, .criminalMeasure)]
        case .suspendedForBasis:
            [
                MachineAct(AdministrativeFirstInstance.self, .suspend), MachineAct(ReconsiderationCase.self, .suspend),
                MachineAct(AdministrativeSecondInstance.self, .suspend),
            ]
        case .plaintiffChooses:
            [
                MachineAct(AdministrativeFirstInstance.self, .chooseAfterChange),
                MachineAct(AdministrativeFirstInstance.self, .requestWithdrawal),
            ]
        case .absenceRecorded:
            [MachineAct(HeadAttendance.self, .giveAdvice), MachineAct(JudicialAdvice.self, .adviseOnAttendance)]
        case .lossFollowedUp: [MachineAct(JudicialAdvice.self, .identify)]
        case .executionStayed:
            [MachineAct(EnforcementCase.self, .suspend), MachineAct(NonLitigationEnforcement.self, .suspend)]
        case .executionResumes:
            [
                MachineAct(EnforcementCase.self, .causeGone), MachineAct(EnforcementCase.self, .goOnFiled),
                MachineAct(EnforcementCase.self, .goOnNotified), MachineAct(EnforcementCase.self, .goOnInvestigating),
                MachineAct(EnforcementCase.self, .goOnControlling), MachineAct(EnforcementCase.self, .goOnDisposing),
                MachineAct(EnforcementCase.self, .goOnConduct), MachineAct(EnforcementCase.self, .goOnDistributing),
                MachineAct(NonLitigationEnforcement.self, .resumeExecution),
            ]
        case .orderedToPerform: [MachineAct(ReconsiderationCase.self, .orderPerformance)]
        }
    }
}
