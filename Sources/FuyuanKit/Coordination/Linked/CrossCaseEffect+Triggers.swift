extension CrossCaseEffect {
    /// The acts that set it off.
    var triggers: [MachineAct] {
        switch self {
        case .enforcementSuspended, .preservationLifted, .takenBack, .auctionedOut, .enforcementCosts,
            .guarantorContinues, .fullClaimInEach, .listingDeleted, .suitsPaused, .payBecomesConfirm, .newSuitsCentral,
            .noSinglePayment, .organMeasuresLifted, .fineSubordinated, .moneyDecisionSuspended,
            .administrativeCasesGoOn, .earlierViolations, .landReturned, .officerLiability, .directRecoveryStops,
            .crossBorder:
            MachineAct.bankruptcyAccepted
        case .enforcementTerminated: MachineAct.bankruptcyEnded
        case .directRecoveryDismissed: MachineAct.bankruptcyDeclared
        case .enforcementResumed:
            MachineAct.petitionRefused + [
                MachineAct(BankruptcyCase.self, .appealPeriodLapses), MachineAct(BankruptcyCase.self, .affirmDismissal),
            ]
        case .preservationRestored:
            MachineAct.bankruptcyDismissed + [MachineAct(EnforcementTransfer.self, .dismissLater)]
        case .closedForNowIsEvidence: [MachineAct(EnforcementCase.self, .endRound)]
        case .noProRata: [MachineAct(EnforcementDistributionPlan.self, .openDistribution)]
        case .limitationInterrupted:
            MachineAct.bankruptcyAccepted + [
                MachineAct(BankruptcyPetition.self, .filePetition),
                MachineAct(BankruptcyPetition.self, .filePetitionAsCreditor),
                MachineAct(BankruptcyPetition.self, .filePetitionByTransfer),
                MachineAct(BankruptcyClaim.self, .declare), MachineAct(BankruptcyClaim.self, .declareLate),
            ]
        case .disputeMediated: [MachineAct(BankruptcyClaim.self, .object), MachineAct(BankruptcyClaim.self, .explain)]
        case .effectivePapersAdmitted: [MachineAct(BankruptcyClaim.self, .review)]
        case .collectiveAgreement:
            [
                MachineAct(PreFilingMediation.self, .takeEffect), MachineAct(PeoplesMediation.self, .takeEffect),
                MachineAct(PeoplesMediation.self, .signSeal), MachineAct(MediationAgreement.self, .takeEffect),
                MachineAct(ProfessionalMediation.self, .takeEffect),
            ]
        case .licencesFollowPlan:
            [
                MachineAct(BankruptcyCase.self, .approvePlan), MachineAct(ReorganizationPlan.self, .approve),
                MachineAct(ReorganizationPlan.self, .cramDown),
            ]
        case .collusiveMediation, .liquidationPetitions, .compulsoryDeregistration, .regulatorStay, .sanctions: []
        case .criminalProperty:
            [MachineAct(RefusalCrimeReferral.self, .fileCase), MachineAct(RefusalCrimeReferral.self, .fileAfterOrder)]
        case .sectorDuties: MachineAct.bankruptcyAccepted + [MachineAct(BankruptcyCase.self, .approvePlan)]
        }
    }

    /// The acts of the other case that carry it out.
    var carriedOutBy: [MachineAct] {
        switch self {
        case .enforcementSuspended:
            [
                MachineAct(EnforcementCase.self, .bankruptcyAdmitted),
                MachineAct(EnforcementCase.self, .admittedForOneDebtor),
                MachineAct(EnforcementTransfer.self, .receiveRuling),
            ]
        case .preservationLifted:
            [
                MachineAct(ControlMeasure.self, .bankruptcyAdmitted), MachineAct(ControlMeasure.self, .release),
                MachineAct(PreservationMeasure.self, .release), MachineAct(PreservationMeasure.self, .releaseOnLetter),
                MachineAct(PreservationMeasure.self, .transferDisposal), MachineAct(EnforcementCase.self, .measure),
            ]
        case .takenBack, .auctionedOut, .enforcementCosts, .closedForNowIsEvidence, .noProRata, .guarantorContinues,
            .fullClaimInEach, .suitsPaused, .payBecomesConfirm, .directRecoveryDismissed, .newSuitsCentral,
            .limitationInterrupted, .disputeMediated, .noSinglePayment, .fineSubordinated,
            .administrativeCasesGoOn, .earlierViolations, .licencesFollowPlan, .landReturned, .compulsoryDeregistration,
            .criminalProperty, .officerLiability, .crossBorder, .sanctions, .sectorDuties:
            []
        case .enforcementTerminated:
            [
                MachineAct(EnforcementCase.self, .debtorDeclaredBankrupt),
                MachineAct(EnforcementCase.self, .declaredBankruptLater),
                MachineAct(EnforcementCase.self, .declaredOthersContinue), MachineAct(EnforcementCase.self, .terminate),
                MachineAct(EnforcementTransfer.self, .terminateEnforcement),
            ]
        case .enforcementResumed:
            [
                MachineAct(EnforcementCase.self, .bankruptcyDeclined),
                MachineAct(EnforcementCase.self, .bankruptcyDismissed),
            ]
        case .preservationRestored:
            [
                MachineAct(PreservationMeasure.self, .restore), MachineAct(PreservationMeasure.self, .waive),
                MachineAct(ControlMeasure.self, .restoreAfterDismissal),
                MachineAct(ControlMeasure.self, .restoreWaiting),
                MachineAct(EnforcementCase.self, .bankruptcyDismissed),
            ]
        case .listingDeleted:
            [
                MachineAct(DishonestListing.self, .exitGround), MachineAct(EnforcementTransfer.self, .deleteListing),
                MachineAct(ConsumptionRestriction.self, .securityOrConsent),
            ]
        case .effectivePapersAdmitted: [MachineAct(BankruptcyClaim.self, .admit)]
        case .collectiveAgreement: [MachineAct(BankruptcyCase.self, .approveSelfAgreement)]
        case .collusiveMediation: [MachineAct(BankruptcyClaim.self, .challengeDocument)]
        case .organMeasuresLifted:
            [
                MachineAct(PreservationMeasure.self, .release), MachineAct(PreservationMeasure.self, .releaseOnLetter),
                MachineAct(PreservationMeasure.self, .transferDisposal),
            ]
        case .moneyDecisionSuspended: [MachineAct(NonLitigationEnforcement.self, .suspend)]
        case .liquidationPetitions: [MachineAct(BankruptcyPetition.self, .filePetition)]
        case .regulatorStay: [MachineAct(EnforcementCase.self, .suspend)]
        case .directRecoveryStops:
            [MachineAct(EnforcementCase.self, .suspend), MachineAct(EnforcementCase.self, .terminate)]
        }
    }
}
