extension CrossCaseEffect {
    /// What it asks.
    var nature: CrossCaseNature {
        switch self {
        case .enforcementSuspended, .preservationLifted, .enforcementTerminated, .enforcementResumed,
            .preservationRestored, .listingDeleted, .suitsPaused, .organMeasuresLifted, .moneyDecisionSuspended,
            .collusiveMediation, .liquidationPetitions, .directRecoveryStops, .sectorDuties:
            .duty
        case .takenBack, .auctionedOut, .enforcementCosts, .closedForNowIsEvidence, .noProRata, .guarantorContinues,
            .payBecomesConfirm, .directRecoveryDismissed, .newSuitsCentral, .limitationInterrupted, .noSinglePayment,
            .effectivePapersAdmitted, .fineSubordinated, .administrativeCasesGoOn, .earlierViolations,
            .licencesFollowPlan, .criminalProperty, .officerLiability, .crossBorder:
            .rule
        case .fullClaimInEach, .disputeMediated, .collectiveAgreement, .landReturned, .compulsoryDeregistration,
            .regulatorStay, .sanctions:
            .right
        }
    }

    /// In what relation another case must stand to be reached.
    var relations: [CaseRelation] {
        switch self {
        case .enforcementSuspended, .enforcementTerminated: [.enforcementAgainst, .debtorsBankruptcy, .transferOf]
        case .preservationLifted: [.measureOver, .enforcementAgainst, .debtorsBankruptcy]
        case .takenBack: [.enforcementAgainst, .disposalIn]
        case .auctionedOut: [.disposalIn, .enforcementAgainst]
        case .enforcementCosts: [.enforcementAgainst]
        case .enforcementResumed: [.enforcementAgainst, .debtorsBankruptcy, .transferOf, .bankruptcyPetitionOf]
        case .preservationRestored:
            [.measureOver, .enforcementAgainst, .debtorsBankruptcy, .transferOf, .directRecoveryOf]
        case .closedForNowIsEvidence: [.bankruptcyPetitionOf, .transferOf, .enforcementAgainst]
        case .noProRata, .newSuitsCentral, .limitationInterrupted, .officerLiability, .sanctions: [.sameCase]
        case .guarantorContinues: [.guarantorOf]
        case .fullClaimInEach: [.jointDebtorOf]
        case .listingDeleted: [.listingOf, .transferOf]
        case .suitsPaused: [.suitOf, .directRecoveryOf]
        case .payBecomesConfirm: [.suitOf]
        case .directRecoveryDismissed, .directRecoveryStops: [.directRecoveryOf]
        case .disputeMediated: [.mediationOf, .sameCase]
        case .noSinglePayment: [.mediationOf]
        case .effectivePapersAdmitted: [.mediationOf, .confirmationOf, .sameCase]
        case .collectiveAgreement: [.debtorsBankruptcy]
        case .collusiveMediation: [.mediationOf, .confirmationOf, .supervisionOf, .sameCase]
        case .organMeasuresLifted: [.measureOver]
        case .fineSubordinated, .earlierViolations: [.penaltyOf]
        case .moneyDecisionSuspended: [.nonLitigationOf]
        case .administrativeCasesGoOn: [.administrativeSuitOf, .reconsiderationOf]
        case .licencesFollowPlan, .compulsoryDeregistration: [.licensingOf]
        case .landReturned: [.landDecisionOf]
        case .liquidationPetitions: [.liquidationOf]
        case .criminalProperty: [.criminalCaseOf, .debtorsBankruptcy]
        case .regulatorStay: [.suitOf, .enforcementAgainst]
        case .crossBorder: [.foreignProceeding]
        case .sectorDuties: [.sectorMatter]
        }
    }

    /// To whom it is owed; nil where to nobody in particular.
    var owedTo: BankruptcyRole? {
        switch self {
        case .enforcementSuspended, .preservationLifted, .takenBack, .enforcementTerminated, .suitsPaused,
            .organMeasuresLifted, .fineSubordinated, .moneyDecisionSuspended, .earlierViolations, .licencesFollowPlan,
            .directRecoveryStops, .fullClaimInEach:
            .administrator
        case .auctionedOut, .closedForNowIsEvidence, .noProRata, .payBecomesConfirm, .directRecoveryDismissed,
            .newSuitsCentral, .limitationInterrupted, .disputeMediated, .noSinglePayment, .collusiveMediation,
            .administrativeCasesGoOn, .landReturned, .compulsoryDeregistration, .criminalProperty,
            .regulatorStay, .officerLiability, .crossBorder, .sanctions:
            nil
        case .enforcementCosts: .enforcingCourt
        case .enforcementResumed, .guarantorContinues, .effectivePapersAdmitted: .creditor
        case .preservationRestored: .sealingOrgan
        case .listingDeleted: .debtor
        case .liquidationPetitions, .collectiveAgreement: .court
        case .sectorDuties: .regulator
        }
    }

    /// The time it has; nil where the law sets no number, or where the machine of the other case keeps it.
    var limit: TimeLimit? { self == .listingDeleted ? .listingDeletion : nil }

    /// What in the case it came from ends it undone.
    var lapses: [MachineAct] {
        switch self {
        case .enforcementSuspended, .preservationLifted, .listingDeleted, .suitsPaused, .organMeasuresLifted,
            .moneyDecisionSuspended, .directRecoveryStops:
            MachineAct.bankruptcyDismissed + [MachineAct(EnforcementTransfer.self, .dismissLater)]
        case .takenBack, .auctionedOut, .enforcementCosts, .enforcementTerminated, .enforcementResumed,
            .closedForNowIsEvidence, .noProRata, .guarantorContinues, .fullClaimInEach, .payBecomesConfirm,
            .directRecoveryDismissed, .newSuitsCentral, .limitationInterrupted, .disputeMediated, .noSinglePayment,
            .effectivePapersAdmitted, .collectiveAgreement, .collusiveMediation, .fineSubordinated,
            .administrativeCasesGoOn, .earlierViolations, .licencesFollowPlan, .landReturned, .liquidationPetitions,
            .compulsoryDeregistration, .criminalProperty, .regulatorStay, .officerLiability, .crossBorder, .sanctions,
            .sectorDuties:
            []
        case .preservationRestored: MachineAct.bankruptcyResumed
        }
    }
}
