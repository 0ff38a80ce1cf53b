extension EnforcementDocument {
    /// Who signs or approves it.
    public var signer: DocumentSigner {
        switch self {
        case .application, .settlementRecord: .party
        case .transferForm: .trialDivision
        case .acceptanceNotice, .nonAcceptanceRuling, .enforcementNotice, .reportOrder, .queryNotice, .controlRuling,
            .assistNotice, .substituteDecision, .exitBanDecision, .disposalRuling, .confirmationRuling, .inKindRuling,
            .distributionPlan, .stayDecision, .suspensionRuling, .resumptionNotice, .terminationRuling, .closingNotice,
            .refusalRuling, .rejectionRuling, .cancellationRuling, .reversalRuling, .thirdPartyNotice, .rewardNotice,
            .crimeReferral, .handoverLetters:
            .court
        case .searchWarrant, .evictionNotice, .consumptionOrder, .listingDecision: .president
        case .fineDecision, .detentionDecision, .summons: .presidentApproves
        case .auctionNotice, .saleNotice: .courtAndPanel
        case .roundEndRuling, .transferDecision: .panelAndPresident
        case .reconsiderationRuling, .urgeOrder: .higherCourt
        case .judicialAdvice: .trialCommittee
        case .supervisionSlip: .office
        }
    }

    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .application: Basis(.enforcementRules(18))
        case .transferForm: Basis(.enforcementRules(17))
        case .acceptanceNotice: Basis(.enforcementCaseTypes(2))
        case .nonAcceptanceRuling: Basis(.enforcementRules(16))
        case .enforcementNotice, .reportOrder: Basis(.propertyInvestigation(3))
        case .queryNotice: Basis(.civilProcedure(253))
        case .controlRuling: Basis(.sealing(1))
        case .assistNotice: Basis(.civilProcedure(253), .civilProcedure(262))
        case .searchWarrant: Basis(.civilProcedure(259))
        case .evictionNotice: Basis(.civilProcedure(261))
        case .substituteDecision: Basis(.civilProcedure(263))
        case .fineDecision, .detentionDecision, .summons: Basis(.civilProcedure(119))
        case .consumptionOrder: Basis(.consumption(5))
        case .listingDecision: Basis(.dishonestyList(5), .goodFaith())
        case .exitBanDecision: Basis(.enforcementObjections(9))
        case .disposalRuling: Basis(.civilProcedure(258), .auction(1))
        case .auctionNotice, .saleNotice: Basis(.onlineAuction(6), .onlineAuction(27))
        case .confirmationRuling, .inKindRuling: Basis(.civilProcedureInterpretation(491))
        case .distributionPlan: Basis(.civilProcedureInterpretation(509))
        case .stayDecision: Basis(.civilProcedure(242))
        case .suspensionRuling: Basis(.civilProcedure(267), .civilProcedure(269))
        case .resumptionNotice: Basis(.enforcementRules(60))
        case .settlementRecord: Basis(.enforcementSettlement(2))
        case .terminationRuling: Basis(.civilProcedure(268), .civilProcedure(269))
        case .roundEndRuling: Basis(.civilProcedureInterpretation(517))
        case .closingNotice: Basis(.enforcementCaseTypes(15))
        case .refusalRuling: Basis(.civilProcedure(248), .civilProcedure(249))
        case .rejectionRuling: Basis(.notarialEnforcement(5), .awardEnforcement(3))
        case .reconsiderationRuling: Basis(.notarialEnforcement(7), .awardEnforcement(5))
        case .cancellationRuling: Basis(.enforcementProcedure(3), .entrustedEnforcement(2))
        case .reversalRuling: Basis(.enforcementRules(65))
        case .thirdPartyNotice: Basis(.enforcementRules(45))
        case .rewardNotice: Basis(.propertyInvestigation(21))
        case .urgeOrder: Basis(.enforcementProcedure(11))
        case .transferDecision: Basis(.transferOpinion(5))
        case .crimeReferral: Basis(.refusalOpinion(3))
        case .judicialAdvice: Basis(Citation("JS23", 6), Citation("JS23", 7))
        case .handoverLetters: Basis(.firstSealing(2))
        case .supervisionSlip: Basis(Citation("JZ22"))
        }
    }

    /// How well its source was verified.
    public var evidence: Evidence {
        switch self {
        case .application, .transferForm, .nonAcceptanceRuling, .enforcementNotice, .reportOrder, .queryNotice,
            .controlRuling, .assistNotice, .searchWarrant, .evictionNotice, .substituteDecision, .fineDecision,
            .detentionDecision, .summons, .consumptionOrder, .exitBanDecision, .disposalRuling, .auctionNotice,
            .saleNotice, .confirmationRuling, .inKindRuling, .distributionPlan, .stayDecision, .suspensionRuling,
            .resumptionNotice, .settlementRecord, .terminationRuling, .roundEndRuling, .refusalRuling, .rejectionRuling,
            .reconsiderationRuling, .cancellationRuling, .reversalRuling, .thirdPartyNotice, .rewardNotice, .urgeOrder,
            .judicialAdvice:
            .statute
        case .acceptanceNotice, .crimeReferral, .handoverLetters: .secondary
        case .listingDecision, .closingNotice, .transferDecision: .memory
        case .supervisionSlip: .local
        }
    }

    /// Who really signs: where the creditor signed, no president need approve that the round ends.
    public func signer(signedByCreditor: Bool) -> DocumentSigner {
        self == .roundEndRuling && signedByCreditor ? .court : signer
    }
}
