extension AdministrativeCrossCaseEffect {
    /// What it asks.
    var nature: CrossCaseNature {
        switch self {
        case .noSuitMeanwhile, .noReconsiderationAfterDocketing, .firstToDocket, .boundByRevocation,
            .newDecisionOrOriginal, .executionReviewable, .actStands, .addedFineStops, .petitionRouted,
            .petitionOpinionNotReviewable, .civilJudgedApart:
            .rule
        case .suitAfterDecision, .suitAfterRefusal, .suitAfterWithdrawal, .documentNotApplied, .judgmentEnforced,
            .withdrawAfterMediation, .plaintiffChooses, .compensationJoined, .meansAgainstOrgan,
            .reconsiderationEnforced, .lossFollowedUp:
            .right
        case .executionReversed, .returnToDocket, .terminatedForCriminalMeasure, .suspendedForBasis, .absenceRecorded,
            .executionStayed, .executionResumes, .orderedToPerform:
            .duty
        }
    }

    /// In what relation another case must stand to be reached.
    var relations: [CaseRelation] {
        switch self {
        case .noSuitMeanwhile: [.administrativeSuitOf, .reconsiderationOf]
        case .noReconsiderationAfterDocketing, .firstToDocket, .newDecisionOrOriginal:
            [.reconsiderationOf, .administrativeSuitOf]
        case .suitAfterDecision, .suitAfterRefusal, .suitAfterWithdrawal:
            [.administrativeSuitOf, .reconsiderationOf, .sameCase]
        case .boundByRevocation, .actStands, .plaintiffChooses, .compensationJoined: [.sameCase]
        case .documentNotApplied, .absenceRecorded, .lossFollowedUp: [.adviceFrom, .sameCase]
        case .reconsiderationEnforced: [.nonLitigationOf, .reconsiderationOf, .enforcementOf, .sameCase]
        case .judgmentEnforced: [.enforcementOf, .nonLitigationOf, .sameCase]
        case .executionReviewable: [.administrativeSuitOf, .sameCase]
        case .executionReversed: [.nonLitigationOf, .administrativeSuitOf, .reconsiderationOf, .retrialOf]
        case .withdrawAfterMediation: [.centreReferralOf]
        case .returnToDocket: [.centreReferralOf, .mediationOf, .filingOf]
        case .addedFineStops: [.nonLitigationOf, .reconsiderationOf, .administrativeSuitOf]
        case .terminatedForCriminalMeasure: [.criminalCaseOf]
        case .suspendedForBasis: [.basisOf]
        case .petitionRouted: [.petitionOf, .sameCase]
        case .petitionOpinionNotReviewable: [.petitionOf]
        case .executionStayed, .executionResumes: [.retrialOf, .enforcementOf, .nonLitigationOf]
        case .civilJudgedApart: [.suitOf, .sameCase]
        case .meansAgainstOrgan: [.administrativeSuitOf, .enforcementOf]
        case .orderedToPerform: [.reconsiderationOf, .sameCase]
        }
    }

    /// To whom it is owed; nil where to nobody in particular.
    var owedTo: AdministrativeRole? {
        switch self {
        case .noSuitMeanwhile, .noReconsiderationAfterDocketing, .firstToDocket, .actStands,
            .petitionOpinionNotReviewable:
            nil
        case .suitAfterDecision, .suitAfterRefusal, .suitAfterWithdrawal, .reconsiderationEnforced, .judgmentEnforced,
            .withdrawAfterMediation, .plaintiffChooses, .compensationJoined:
            .court
        case .boundByRevocation, .returnToDocket: .plaintiff
        case .newDecisionOrOriginal, .terminatedForCriminalMeasure: .applicant
        case .documentNotApplied: .draftingOrgan
        case .executionReviewable, .executionReversed, .addedFineStops: .addressee
        case .suspendedForBasis, .executionStayed, .executionResumes, .civilJudgedApart: .parties
        case .absenceRecorded: .supervisoryOrgan
        case .lossFollowedUp, .meansAgainstOrgan: .agency
        case .petitionRouted: .petitioner
        case .orderedToPerform: .respondent
        }
    }

    /// The rules that say the same in another field.
    var sameLaw: [EnforcementCrossCaseEffect] {
        switch self {
        case .noSuitMeanwhile, .noReconsiderationAfterDocketing, .firstToDocket, .suitAfterDecision, .suitAfterRefusal,
            .suitAfterWithdrawal, .boundByRevocation, .newDecisionOrOriginal, .documentNotApplied, .executionReviewable,
            .executionReversed, .actStands, .withdrawAfterMediation, .returnToDocket, .addedFineStops,
            .terminatedForCriminalMeasure, .suspendedForBasis, .plaintiffChooses, .compensationJoined, .absenceRecorded,
            .lossFollowedUp, .petitionRouted, .petitionOpinionNotReviewable, .executionStayed, .executionResumes,
            .civilJudgedApart, .orderedToPerform:
            []
        case .reconsiderationEnforced: [.reconsiderationEnforced]
        case .judgmentEnforced: [.judgmentEnforced]
        case .meansAgainstOrgan: [.fiveMeans]
        }
    }

    /// What in the case it came from ends it undone.
    var lapses: [MachineAct] {
        switch self {
        case .noSuitMeanwhile, .noReconsiderationAfterDocketing, .firstToDocket, .suitAfterDecision, .suitAfterRefusal,
            .suitAfterWithdrawal, .boundByRevocation, .newDecisionOrOriginal, .documentNotApplied,
            .reconsiderationEnforced, .judgmentEnforced, .executionReviewable, .executionReversed, .actStands,
            .withdrawAfterMediation, .returnToDocket, .addedFineStops, .terminatedForCriminalMeasure,
            .suspendedForBasis, .plaintiffChooses, .compensationJoined, .absenceRecorded, .lossFollowedUp,
            .petitionRouted, .petitionOpinionNotReviewable, .executionResumes, .civilJudgedApart,
            .meansAgainstOrgan, .orderedToPerform:
            []
        case .executionStayed: [MachineAct(AdministrativeRetrial.self, .terminate)]
        }
    }
}
