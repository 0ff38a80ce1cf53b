extension EnforcementCrossCaseEffect {
    /// What it asks.
    var nature: CrossCaseNature {
        switch self {
        case .enforcementPaused, .corrected, .measuresRestored, .declarationEnds, .listingDeleted, .directRecoveryStops,
            .confirmationEnforced, .retrialSuspends, .reversal, .advanceEnforced:
            .duty
        case .estateProtected, .paymentStands, .costsAreBankruptcyCosts, .doubledInterestOut, .stays, .seizureOrderPays,
            .limitationKept, .preservationConverts, .criminalOrder, .nonLitigationHeard:
            .rule
        case .regulatorStay, .mediationEnforced, .wagePaymentOrder, .labourAwardEnforced, .fiveMeans,
            .compensationEnforced, .judgmentEnforced, .reconsiderationEnforced, .rightHolderApplies:
            .right
        }
    }

    /// In what relation another case must stand to be reached.
    var relations: [CaseRelation] {
        switch self {
        case .enforcementPaused: [.enforcementAgainst, .debtorsBankruptcy, .transferOf, .measureOver]
        case .corrected: [.enforcementAgainst, .disposalIn]
        case .estateProtected: [.measureOver, .debtorsBankruptcy, .sameCase]
        case .measuresRestored: [.measureOver, .enforcementAgainst, .debtorsBankruptcy, .transferOf]
        case .paymentStands: [.debtorsBankruptcy, .enforcementAgainst]
        case .costsAreBankruptcyCosts: [.enforcementAgainst]
        case .doubledInterestOut: [.enforcementAgainst, .claimIn]
        case .stays: [.debtorsBankruptcy, .enforcementAgainst, .disposalIn]
        case .declarationEnds: [.enforcementAgainst, .debtorsBankruptcy, .transferOf]
        case .listingDeleted: [.listingOf]
        case .seizureOrderPays: [.transferOf, .enforcementAgainst, .sameCase]
        case .regulatorStay: [.enforcementAgainst, .suitOf]
        case .directRecoveryStops: [.directRecoveryOf]
        case .confirmationEnforced: [.enforcementOf, .confirmationOf, .sameCase]
        case .mediationEnforced, .compensationEnforced: [.enforcementOf, .sameCase]
        case .wagePaymentOrder: [.labourCaseOf, .sameCase]
        case .limitationKept: [.enforcementOf]
        case .preservationConverts: [.measureOver]
        case .retrialSuspends, .reversal: [.enforcementOf, .retrialOf]
        case .criminalOrder: [.criminalCaseOf, .enforcementAgainst]
        case .advanceEnforced, .labourAwardEnforced: [.labourCaseOf, .enforcementOf]
        case .fiveMeans: [.administrativeSuitOf, .enforcementOf]
        case .judgmentEnforced: [.enforcementOf, .nonLitigationOf, .sameCase]
        case .reconsiderationEnforced: [.nonLitigationOf, .reconsiderationOf, .enforcementOf, .sameCase]
        case .rightHolderApplies, .nonLitigationHeard: [.sameCase]
        }
    }

    /// To whom it is owed; nil where to nobody in particular.
    var owedTo: EnforcementRole? {
        switch self {
        case .enforcementPaused, .corrected, .declarationEnds, .directRecoveryStops: .administrator
        case .estateProtected, .paymentStands, .costsAreBankruptcyCosts, .doubledInterestOut, .limitationKept,
            .criminalOrder, .judgmentEnforced, .reconsiderationEnforced, .rightHolderApplies:
            nil
        case .measuresRestored: .bankruptcyCourt
        case .stays: .buyer
        case .listingDeleted: .listedSubject
        case .seizureOrderPays, .confirmationEnforced, .preservationConverts, .advanceEnforced, .fiveMeans: .creditor
        case .regulatorStay: .court
        case .mediationEnforced, .wagePaymentOrder, .labourAwardEnforced, .compensationEnforced: .filingOffice
        case .retrialSuspends, .reversal: .debtor
        case .nonLitigationHeard: .parties
        }
    }

    /// The rules that say the same in another field.
    var sameLaw: [CrossCaseEffect] {
        switch self {
        case .enforcementPaused: [.enforcementSuspended, .preservationLifted, .organMeasuresLifted]
        case .corrected: [.takenBack]
        case .estateProtected, .paymentStands, .doubledInterestOut, .confirmationEnforced, .mediationEnforced,
            .wagePaymentOrder, .limitationKept, .preservationConverts, .retrialSuspends, .reversal, .criminalOrder,
            .advanceEnforced, .labourAwardEnforced, .fiveMeans, .compensationEnforced, .judgmentEnforced,
            .reconsiderationEnforced, .rightHolderApplies, .nonLitigationHeard:
            []
        case .measuresRestored: [.preservationRestored]
        case .costsAreBankruptcyCosts: [.enforcementCosts]
        case .stays: [.auctionedOut]
        case .declarationEnds: [.enforcementTerminated]
        case .listingDeleted: [.listingDeleted]
        case .seizureOrderPays: [.noProRata]
        case .regulatorStay: [.regulatorStay]
        case .directRecoveryStops: [.directRecoveryStops]
        }
    }

    /// The time it has; nil where the law sets no number, or where the machine of the other case keeps it.
    var limit: TimeLimit? {
        switch self {
        case .listingDeleted: .listingDeletion
        case .confirmationEnforced, .advanceEnforced: .enforcementFiling
        case .enforcementPaused, .corrected, .estateProtected, .measuresRestored, .paymentStands,
            .costsAreBankruptcyCosts, .doubledInterestOut, .stays, .declarationEnds, .seizureOrderPays, .regulatorStay,
            .directRecoveryStops, .mediationEnforced, .wagePaymentOrder, .limitationKept, .preservationConverts,
            .retrialSuspends, .reversal, .criminalOrder, .labourAwardEnforced, .fiveMeans, .compensationEnforced,
            .judgmentEnforced, .reconsiderationEnforced, .rightHolderApplies, .nonLitigationHeard:
            nil
        }
    }

    /// What in the case it came from ends it undone.
    var lapses: [MachineAct] {
        switch self {
        case .enforcementPaused, .listingDeleted, .directRecoveryStops:
            MachineAct.bankruptcyDismissed + [MachineAct(EnforcementTransfer.self, .dismissLater)]
        case .confirmationEnforced: [MachineAct(JudicialConfirmation.self, .varyRuling)]
        case .wagePaymentOrder: [MachineAct(ProfessionalMediation.self, .perform)]
        case .rightHolderApplies:
            [
                MachineAct(NonLitigationEnforcement.self, .applyToCourt),
                MachineAct(NonLitigationEnforcement.self, .perform),
            ]
        case .corrected, .estateProtected, .paymentStands, .costsAreBankruptcyCosts, .doubledInterestOut, .stays,
            .declarationEnds, .seizureOrderPays, .regulatorStay, .mediationEnforced, .limitationKept,
            .preservationConverts, .retrialSuspends, .reversal, .criminalOrder, .advanceEnforced, .labourAwardEnforced,
            .fiveMeans, .compensationEnforced, .judgmentEnforced, .reconsiderationEnforced, .nonLitigationHeard:
            []
        case .measuresRestored: MachineAct.bankruptcyResumed
        }
    }
}
