extension EnforcementCrossCaseEffect {
    /// The acts that set it off.
    var triggers: [MachineAct] {
        switch self {
        case .enforcementPaused, .costsAreBankruptcyCosts, .doubledInterestOut, .directRecoveryStops:
            MachineAct.bankruptcyAccepted
        case .corrected, .regulatorStay, .limitationKept, .retrialSuspends, .advanceEnforced, .labourAwardEnforced,
            .fiveMeans:
            []
        case .estateProtected: [MachineAct(PreservationMeasure.self, .preserve)]
        case .measuresRestored: MachineAct.bankruptcyDismissed + [MachineAct(EnforcementTransfer.self, .dismissLater)]
        case .paymentStands:
            [
                MachineAct(CaseFunds.self, .pay), MachineAct(CaseFunds.self, .payPart),
                MachineAct(EnforcementCase.self, .fullyPaid),
            ]
        case .stays:
            [
                MachineAct(JudicialDisposal.self, .serveRuling), MachineAct(CaseFunds.self, .pay),
                MachineAct(CaseFunds.self, .payPart),
            ]
        case .declarationEnds: MachineAct.bankruptcyEnded
        case .listingDeleted: MachineAct.bankruptcyAccepted + [MachineAct(EnforcementCase.self, .bankruptcyAdmitted)]
        case .seizureOrderPays:
            MachineAct.petitionRefused + [MachineAct(EnforcementTransfer.self, .refuseConsent)]
        case .confirmationEnforced: [MachineAct(JudicialConfirmation.self, .seekEnforcement)]
        case .mediationEnforced:
            [
                MachineAct(InSuitMediation.self, .statementTakesEffect),
                MachineAct(InSuitMediation.self, .partialTakesEffect),
                MachineAct(InSuitMediation.self, .recordInMinutes),
                MachineAct(InSuitMediation.self, .recordEffectiveOnSignature),
            ]
        case .wagePaymentOrder: [MachineAct(ProfessionalMediation.self, .takeEffect)]
        case .preservationConverts: [MachineAct(EnforcementCase.self, .accept)]
        case .reversal:
            [MachineAct(JudicialConfirmation.self, .varyRuling), MachineAct(AdministrativeRetrial.self, .decide)]
        case .criminalOrder:
            [MachineAct(RefusalCrimeReferral.self, .judge), MachineAct(RefusalCrimeReferral.self, .judgePrivate)]
        case .compensationEnforced, .judgmentEnforced: MachineAct.administrativeJudgmentEffective
        case .reconsiderationEnforced:
            [
                MachineAct(ReconsiderationCase.self, .enforceAgainstApplicant),
                MachineAct(ReconsiderationCase.self, .enforceMediation),
            ]
        case .rightHolderApplies:
            [
                MachineAct(NonLitigationEnforcement.self, .remedyLapses),
                MachineAct(NonLitigationEnforcement.self, .remedyDecided),
            ]
        case .nonLitigationHeard: [MachineAct(NonLitigationEnforcement.self, .bookReview)]
        }
    }

    /// The acts of the other case that carry it out.
    var carriedOutBy: [MachineAct] {
        switch self {
        case .enforcementPaused:
            [
                MachineAct(EnforcementCase.self, .bankruptcyAdmitted),
                MachineAct(EnforcementCase.self, .admittedForOneDebtor),
                MachineAct(ControlMeasure.self, .bankruptcyAdmitted), MachineAct(ControlMeasure.self, .release),
                MachineAct(PreservationMeasure.self, .release), MachineAct(PreservationMeasure.self, .releaseOnLetter),
                MachineAct(PreservationMeasure.self, .transferDisposal),
                MachineAct(EnforcementTransfer.self, .receiveRuling),
            ]
        case .corrected, .estateProtected, .paymentStands, .costsAreBankruptcyCosts, .doubledInterestOut, .stays,
            .seizureOrderPays, .wagePaymentOrder, .limitationKept, .criminalOrder, .fiveMeans:
            []
        case .measuresRestored:
            [
                MachineAct(PreservationMeasure.self, .restore), MachineAct(PreservationMeasure.self, .waive),
                MachineAct(ControlMeasure.self, .restoreAfterDismissal),
                MachineAct(ControlMeasure.self, .restoreWaiting),
                MachineAct(EnforcementCase.self, .bankruptcyDismissed),
            ]
        case .declarationEnds:
            [
                MachineAct(EnforcementCase.self, .debtorDeclaredBankrupt),
                MachineAct(EnforcementCase.self, .declaredBankruptLater),
                MachineAct(EnforcementCase.self, .declaredOthersContinue), MachineAct(EnforcementCase.self, .terminate),
                MachineAct(EnforcementTransfer.self, .terminateEnforcement),
            ]
        case .listingDeleted:
            [
                MachineAct(DishonestListing.self, .exitGround),
                MachineAct(ConsumptionRestriction.self, .securityOrConsent),
            ]
        case .regulatorStay, .retrialSuspends: [MachineAct(EnforcementCase.self, .suspend)]
        case .directRecoveryStops:
            [MachineAct(EnforcementCase.self, .suspend), MachineAct(EnforcementCase.self, .terminate)]
        case .confirmationEnforced, .advanceEnforced:
            [MachineAct(EnforcementCase.self, .apply), MachineAct(EnforcementCase.self, .accept)]
        case .mediationEnforced, .labourAwardEnforced, .compensationEnforced: [MachineAct(EnforcementCase.self, .apply)]
        case .preservationConverts:
            [
                MachineAct(ControlMeasure.self, .autoConvert), MachineAct(ControlMeasure.self, .autoConvertWaiting),
                MachineAct(ControlMeasure.self, .convertHeld),
            ]
        case .reversal: [MachineAct(EnforcementCase.self, .basisOverturned)]
        case .judgmentEnforced:
            [MachineAct(EnforcementCase.self, .apply), MachineAct(NonLitigationEnforcement.self, .leaveToJudgment)]
        case .reconsiderationEnforced:
            [MachineAct(NonLitigationEnforcement.self, .applyToCourt), MachineAct(EnforcementCase.self, .apply)]
        case .rightHolderApplies: [MachineAct(NonLitigationEnforcement.self, .applyAsRightHolder)]
        case .nonLitigationHeard:
            [
                MachineAct(NonLitigationEnforcement.self, .hearBothSides),
                MachineAct(NonLitigationEnforcement.self, .refuse), MachineAct(NonLitigationEnforcement.self, .grant),
            ]
        }
    }
}
