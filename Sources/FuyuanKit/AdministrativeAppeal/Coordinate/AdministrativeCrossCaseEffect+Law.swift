extension AdministrativeCrossCaseEffect {
    /// What sets it off.
    public var event: AdministrativeEvent {
        switch self {
        case .noSuitMeanwhile: .reconsiderationAccepted
        case .noReconsiderationAfterDocketing: .suitDocketed
        case .firstToDocket: .bothFiled
        case .suitAfterDecision: .reconsiderationDecided
        case .suitAfterRefusal: .reconsiderationRefused
        case .suitAfterWithdrawal: .reconsiderationWithdrawn
        case .boundByRevocation: .actRevoked
        case .newDecisionOrOriginal: .reconsiderationDecisionRevoked
        case .documentNotApplied: .documentUnlawful
        case .reconsiderationEnforced: .reconsiderationUnperformed
        case .judgmentEnforced: .plaintiffLost
        case .executionReviewable: .governmentExecuted
        case .executionReversed: .executedActRevoked
        case .actStands: .nonLitigationRefused
        case .withdrawAfterMediation: .centreAgreed
        case .returnToDocket: .centreFailed
        case .addedFineStops: .remedyRunning
        case .terminatedForCriminalMeasure: .criminalMeasure
        case .suspendedForBasis: .otherCaseIsBasis
        case .plaintiffChooses: .actChanged
        case .compensationJoined: .actConfirmedIllegal
        case .absenceRecorded: .headAbsent
        case .lossFollowedUp: .organLost
        case .petitionRouted: .petitionWithChannel
        case .petitionOpinionNotReviewable: .petitionOpinion
        case .executionStayed: .retrialOrdered
        case .executionResumes: .retrialTerminated
        case .civilJudgedApart: .civilJoined
        case .meansAgainstOrgan: .judgmentUnperformed
        case .orderedToPerform: .decisionUnperformed
        }
    }

    /// Who owes it, or may use it.
    public var owedBy: AdministrativeRole {
        switch self {
        case .noSuitMeanwhile: .court
        case .noReconsiderationAfterDocketing: .reconsiderationOrgan
        case .firstToDocket: .parties
        case .suitAfterDecision: .plaintiff
        case .suitAfterRefusal: .plaintiff
        case .suitAfterWithdrawal: .plaintiff
        case .boundByRevocation: .agency
        case .newDecisionOrOriginal: .reconsiderationOrgan
        case .documentNotApplied: .court
        case .reconsiderationEnforced: .agency
        case .judgmentEnforced: .agency
        case .executionReviewable: .executor
        case .executionReversed: .executor
        case .actStands: .agency
        case .withdrawAfterMediation: .plaintiff
        case .returnToDocket: .court
        case .addedFineStops: .agency
        case .terminatedForCriminalMeasure: .reconsiderationOrgan
        case .suspendedForBasis: .court
        case .plaintiffChooses: .plaintiff
        case .compensationJoined: .plaintiff
        case .absenceRecorded: .court
        case .lossFollowedUp: .court
        case .petitionRouted: .petitionOffice
        case .petitionOpinionNotReviewable: .court
        case .executionStayed: .court
        case .executionResumes: .court
        case .civilJudgedApart: .court
        case .meansAgainstOrgan: .court
        case .orderedToPerform: .reconsiderationOrgan
        }
    }

    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .noSuitMeanwhile: Basis(.reconsideration(29, 1), .administrativeProcedureInterpretation(57))
        case .noReconsiderationAfterDocketing: Basis(.reconsideration(29, 2), .reconsideration(30, 1, item: 7))
        case .firstToDocket: Basis(.administrativeProcedureInterpretation(57))
        case .suitAfterDecision:
            Basis(
                .administrativeProcedure(45), .administrativeProcedure(79), .administrativeProcedureInterpretation(136))
        case .suitAfterRefusal: Basis(.reconsideration(34), .administrativeProcedure(26, 3))
        case .suitAfterWithdrawal: Basis(.administrativeProcedureInterpretation(58), .reconsideration(74, 2))
        case .boundByRevocation:
            Basis(
                .administrativeProcedure(70), .administrativeProcedure(71), .administrativeProcedureInterpretation(62),
                .administrativeProcedureInterpretation(90))
        case .newDecisionOrOriginal: Basis(.administrativeProcedureInterpretation(89))
        case .documentNotApplied:
            Basis(
                .administrativeProcedure(64), .administrativeProcedureInterpretation(149),
                .administrativeProcedureInterpretation(150))
        case .reconsiderationEnforced: Basis(.reconsideration(78))
        case .judgmentEnforced: Basis(.administrativeProcedure(95))
        case .executionReviewable: Basis(.administrativeProcedureInterpretation(1, 2, item: 7))
        case .executionReversed: Basis(.coercion(41))
        case .actStands: Basis(.coercion(58), Citation("HS24", 12))
        case .withdrawAfterMediation: Basis(.suitWithdrawal(2), .administrativeProcedureInterpretation(60), .fees(15))
        case .returnToDocket: Basis(Citation("QHD21"), .onlineMediation(21))
        case .addedFineStops: Basis(.penalties(73, 3), .coercion(53))
        case .terminatedForCriminalMeasure: Basis(.reconsideration(41, item: 4))
        case .suspendedForBasis:
            Basis(
                .reconsideration(39, item: 8), .administrativeProcedureInterpretation(87, item: 6),
                .administrativeProcedure(61, 2))
        case .plaintiffChooses: Basis(.administrativeProcedureInterpretation(81), .reconsiderationRegulation(39))
        case .compensationJoined: Basis(.administrativeCompensation(13, 2), .stateCompensation(9, 2))
        case .absenceRecorded: Basis(.headAttendance(12), .headAttendance(14))
        case .lossFollowedUp: Basis(Citation("HS24"), Citation("QHD21"))
        case .petitionRouted: Basis(.petitions(28), .petitions(31))
        case .petitionOpinionNotReviewable: Basis(.administrativeProcedureInterpretation(1, 2, item: 9))
        case .executionStayed: Basis(.administrativeProcedureInterpretation(118))
        case .executionResumes: Basis(.administrativeProcedureInterpretation(121, 3))
        case .civilJudgedApart:
            Basis(
                .administrativeProcedureInterpretation(140), .administrativeProcedureInterpretation(141),
                .administrativeProcedureInterpretation(142))
        case .meansAgainstOrgan: Basis(.administrativeProcedure(96))
        case .orderedToPerform: Basis(.reconsideration(77), .reconsideration(83))
        }
    }

    /// How well its source was verified.
    public var evidence: Evidence {
        switch self {
        case .actStands, .returnToDocket, .lossFollowedUp: .local
        case .noSuitMeanwhile, .noReconsiderationAfterDocketing, .firstToDocket, .suitAfterDecision, .suitAfterRefusal,
            .suitAfterWithdrawal, .boundByRevocation, .newDecisionOrOriginal, .documentNotApplied,
            .reconsiderationEnforced, .judgmentEnforced, .executionReviewable, .executionReversed,
            .withdrawAfterMediation, .addedFineStops, .terminatedForCriminalMeasure, .suspendedForBasis,
            .plaintiffChooses, .compensationJoined, .absenceRecorded, .petitionRouted, .petitionOpinionNotReviewable,
            .executionStayed, .executionResumes, .civilJudgedApart, .meansAgainstOrgan, .orderedToPerform:
            .statute
        }
    }

    /// The time it has; nil where the law sets none, or the machine of the case keeps it.
    public var limit: TimeLimit? {
        switch self {
        case .suitAfterDecision: .suitAfterReconsideration
        case .suitAfterRefusal: .suitAfterReconsiderationFirst
        case .documentNotApplied: .documentAdvice
        case .returnToDocket: .failedMediationTransferQinhuangdao
        case .noSuitMeanwhile, .noReconsiderationAfterDocketing, .firstToDocket, .suitAfterWithdrawal,
            .boundByRevocation, .newDecisionOrOriginal, .reconsiderationEnforced, .judgmentEnforced,
            .executionReviewable, .executionReversed, .actStands, .withdrawAfterMediation, .addedFineStops,
            .terminatedForCriminalMeasure, .suspendedForBasis, .plaintiffChooses, .compensationJoined, .absenceRecorded,
            .lossFollowedUp, .petitionRouted, .petitionOpinionNotReviewable, .executionStayed, .executionResumes,
            .civilJudgedApart, .meansAgainstOrgan, .orderedToPerform:
            nil
        }
    }

    /// What an event sets off, in the order of the list.
    public static func following(_ event: AdministrativeEvent) -> [AdministrativeCrossCaseEffect] {
        allCases.filter { $0.event == event }
    }

    /// The duty, or the right, that follows from it on a day.
    public func duty(since day: CivilDate, in law: LegalContext) -> Duty {
        Duty(
            "administrative-effect/\(term.wire)", text, owedBy: owedBy.term, since: day, within: limit, in: law, basis,
            evidence: evidence)
    }
}
