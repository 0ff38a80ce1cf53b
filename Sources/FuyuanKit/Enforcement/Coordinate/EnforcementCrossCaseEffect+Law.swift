extension EnforcementCrossCaseEffect {
    /// What sets it off.
    public var events: [EnforcementEvent] {
        switch self {
        case .enforcementPaused: [.admission]
        case .corrected: [.wrongEnforcement]
        case .estateProtected: [.estateMeasure]
        case .measuresRestored: [.dismissalBeforeDeclaration, .endUnder108]
        case .paymentStands: [.paymentThroughCourt]
        case .costsAreBankruptcyCosts: [.admission]
        case .doubledInterestOut: [.admission]
        case .stays: [.auctionServed, .moneyPaidOut]
        case .declarationEnds: [.declaration]
        case .listingDeleted: [.admission]
        case .seizureOrderPays: [.nobodyConsents]
        case .regulatorStay: [.financialTakeover]
        case .directRecoveryStops: [.admission]
        case .confirmationEnforced: [.mediationConfirmed]
        case .mediationEnforced: [.mediationStatement]
        case .wagePaymentOrder: [.labourMediation]
        case .limitationKept: [.beforeEnforcement]
        case .preservationConverts: [.preservation]
        case .retrialSuspends: [.retrial]
        case .reversal: [.basisOverturned]
        case .criminalOrder: [.crimeAndDebts]
        case .advanceEnforced: [.advanceEnforcement]
        case .labourAwardEnforced: [.labourAward]
        case .fiveMeans: [.organLoses]
        case .compensationEnforced: [.compensationOwed]
        case .judgmentEnforced: [.organWins]
        case .reconsiderationEnforced: [.reviewDecision]
        case .rightHolderApplies: [.civilAward]
        case .nonLitigationHeard: [.faultyPapers]
        }
    }

    /// Who owes it, or may use it.
    public var owedBy: EnforcementRole {
        switch self {
        case .enforcementPaused: .court
        case .corrected: .court
        case .estateProtected: .bankruptcyCourt
        case .measuresRestored: .otherCourt
        case .paymentStands: .administrator
        case .costsAreBankruptcyCosts: .administrator
        case .doubledInterestOut: .administrator
        case .stays: .court
        case .declarationEnds: .court
        case .listingDeleted: .court
        case .seizureOrderPays: .court
        case .regulatorStay: .publicOrgan
        case .directRecoveryStops: .court
        case .confirmationEnforced: .filingOffice
        case .mediationEnforced: .creditor
        case .wagePaymentOrder: .creditor
        case .limitationKept: .handler
        case .preservationConverts: .court
        case .retrialSuspends: .court
        case .reversal: .court
        case .criminalOrder: .court
        case .advanceEnforced: .filingOffice
        case .labourAwardEnforced: .creditor
        case .fiveMeans: .court
        case .compensationEnforced: .creditor
        case .judgmentEnforced: .publicOrgan
        case .reconsiderationEnforced: .publicOrgan
        case .rightHolderApplies: .creditor
        case .nonLitigationHeard: .reviewUnit
        }
    }

    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .enforcementPaused: Basis(.bankruptcy(16), .bankruptcy(17), .bankruptcy(19), .bankruptcyInterpretation2(7))
        case .corrected: Basis(.bankruptcyInterpretation2(5))
        case .estateProtected: Basis(.bankruptcyInterpretation2(6))
        case .measuresRestored: Basis(.bankruptcyInterpretation2(8))
        case .paymentStands: Basis(.bankruptcyInterpretation2(15))
        case .costsAreBankruptcyCosts: Basis(.bankruptcyInterpretation3(1))
        case .doubledInterestOut: Basis(.bankruptcyInterpretation3(3))
        case .stays: Basis(.transferOpinion(17))
        case .declarationEnds: Basis(.civilProcedureInterpretation(513), .security(22), .security(23))
        case .listingDeleted: Basis(.dishonestyList(10))
        case .seizureOrderPays: Basis(.civilProcedureInterpretation(514))
        case .regulatorStay: Basis(.bankruptcy(134))
        case .directRecoveryStops: Basis(.bankruptcyInterpretation2(22))
        case .confirmationEnforced:
            Basis(.civilProcedure(205), .civilProcedure(206), .civilProcedureInterpretation(460))
        case .mediationEnforced: Basis(.civilProcedure(245), .courtMediation(15))
        case .wagePaymentOrder: Basis(.labourDisputes(16))
        case .limitationKept: Basis(.civilProcedure(250))
        case .preservationConverts: Basis(.civilProcedureInterpretation(168))
        case .retrialSuspends: Basis(.enforcementRules(59), .delayInterest(3), .preservation(19))
        case .reversal: Basis(.civilProcedure(244), .judicialCompensation(8))
        case .criminalOrder: Basis(.criminalProperty(11), .criminalProperty(13))
        case .advanceEnforced: Basis(.labourDisputes(44))
        case .labourAwardEnforced: Basis(.labourDisputes(51))
        case .fiveMeans: Basis(.administrativeProcedure(96))
        case .compensationEnforced: Basis(.administrativeProcedureInterpretation(152))
        case .judgmentEnforced:
            Basis(
                .administrativeProcedure(95), .administrativeProcedure(97), .administrativeProcedureInterpretation(152),
                .administrativeProcedureInterpretation(154))
        case .reconsiderationEnforced: Basis(.reconsideration(78))
        case .rightHolderApplies: Basis(.administrativeProcedureInterpretation(158))
        case .nonLitigationHeard:
            Basis(.administrativeProcedureInterpretation(160, 2), .administrativeProcedureInterpretation(161))
        }
    }

    /// How well its source was verified.
    public var evidence: Evidence {
        switch self {
        case .enforcementPaused: .statute
        case .corrected: .statute
        case .estateProtected: .statute
        case .measuresRestored: .statute
        case .paymentStands: .statute
        case .costsAreBankruptcyCosts: .statute
        case .doubledInterestOut: .statute
        case .stays: .memory
        case .declarationEnds: .statute
        case .listingDeleted: .memory
        case .seizureOrderPays: .statute
        case .regulatorStay: .statute
        case .directRecoveryStops: .statute
        case .confirmationEnforced: .statute
        case .mediationEnforced: .statute
        case .wagePaymentOrder: .statute
        case .limitationKept: .local
        case .preservationConverts: .statute
        case .retrialSuspends: .statute
        case .reversal: .statute
        case .criminalOrder: .statute
        case .advanceEnforced: .statute
        case .labourAwardEnforced: .statute
        case .fiveMeans: .statute
        case .compensationEnforced: .statute
        case .judgmentEnforced: .statute
        case .reconsiderationEnforced: .statute
        case .rightHolderApplies: .statute
        case .nonLitigationHeard: .statute
        }
    }
}
