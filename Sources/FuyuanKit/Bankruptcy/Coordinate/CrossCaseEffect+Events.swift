extension CrossCaseEffect {
    /// The events that set it off.
    public var events: [BankruptcyEvent] {
        switch self {
        case .enforcementSuspended: [.acceptance]
        case .preservationLifted: [.acceptance]
        case .takenBack: [.acceptance]
        case .auctionedOut: [.acceptance]
        case .enforcementCosts: [.acceptance]
        case .enforcementTerminated: [.declaration, .rescueEnded]
        case .enforcementResumed: [.transferRefused]
        case .preservationRestored: [.dismissal, .debtsCleared]
        case .closedForNowIsEvidence: [.closedForNow]
        case .noProRata: [.enforcementDistribution]
        case .guarantorContinues: [.acceptance]
        case .fullClaimInEach: [.severalOpenings]
        case .listingDeleted: [.acceptance]
        case .suitsPaused: [.acceptance]
        case .payBecomesConfirm: [.acceptance]
        case .directRecoveryDismissed: [.declaration]
        case .newSuitsCentral: [.acceptance]
        case .limitationInterrupted: [.petition, .proofOfClaim, .acceptance]
        case .disputeMediated: [.claimDispute]
        case .noSinglePayment: [.acceptance]
        case .effectivePapersAdmitted: [.claimReview]
        case .collectiveAgreement: [.selfAgreement]
        case .collusiveMediation: [.collusion]
        case .organMeasuresLifted: [.acceptance]
        case .fineSubordinated: [.fine]
        case .moneyDecisionSuspended: [.acceptance]
        case .administrativeCasesGoOn: [.acceptance]
        case .earlierViolations: [.acceptance]
        case .licencesFollowPlan: [.planApproval]
        case .landReturned: [.acceptance]
        case .liquidationPetitions: [.insolventLiquidation]
        case .compulsoryDeregistration: [.revokedThreeYears]
        case .criminalProperty: [.criminalCase]
        case .regulatorStay: [.regulatorTakeover]
        case .officerLiability: [.acceptance]
        case .directRecoveryStops: [.acceptance]
        case .crossBorder: [.acceptance, .foreignRuling]
        case .sanctions: [.dutyBreach]
        case .sectorDuties: [.acceptance, .planApproval, .layOff]
        }
    }

    /// The kind of case it reaches.
    public var reaches: RelatedCaseKind {
        switch self {
        case .enforcementSuspended: .enforcement
        case .preservationLifted: .anyWithMeasure
        case .takenBack: .enforcement
        case .auctionedOut: .auction
        case .enforcementCosts: .enforcement
        case .enforcementTerminated: .enforcement
        case .enforcementResumed: .enforcement
        case .preservationRestored: .anyWithMeasure
        case .closedForNowIsEvidence: .petitionReview
        case .noProRata: .enforcement
        case .guarantorContinues: .guarantorEnforcement
        case .fullClaimInEach: .otherBankruptcy
        case .listingDeleted: .dishonestList
        case .suitsPaused: .civilSuit
        case .payBecomesConfirm: .civilSuit
        case .directRecoveryDismissed: .civilSuit
        case .newSuitsCentral: .civilSuit
        case .limitationInterrupted: .anyLimitation
        case .disputeMediated: .mediation
        case .noSinglePayment: .mediation
        case .effectivePapersAdmitted: .claimReview
        case .collectiveAgreement: .mediation
        case .collusiveMediation: .supervision
        case .organMeasuresLifted: .administrativeCoercion
        case .fineSubordinated: .administrativePenalty
        case .moneyDecisionSuspended: .nonLitigationEnforcement
        case .administrativeCasesGoOn: .administrativeCase
        case .earlierViolations: .administrativePenalty
        case .licencesFollowPlan: .licensing
        case .landReturned: .landDecision
        case .liquidationPetitions: .compulsoryLiquidation
        case .compulsoryDeregistration: .registryAct
        case .criminalProperty: .criminalCase
        case .regulatorStay: .civilSuit
        case .officerLiability: .civilSuit
        case .directRecoveryStops: .enforcement
        case .crossBorder: .foreign
        case .sanctions: .theCaseItself
        case .sectorDuties: .sector
        }
    }

    /// Who owes it, or may use it.
    public var owedBy: BankruptcyRole {
        switch self {
        case .enforcementSuspended: .enforcingCourt
        case .preservationLifted: .sealingOrgan
        case .takenBack: .enforcingCourt
        case .auctionedOut: .enforcingCourt
        case .enforcementCosts: .administrator
        case .enforcementTerminated: .enforcingCourt
        case .enforcementResumed: .enforcingCourt
        case .preservationRestored: .court
        case .closedForNowIsEvidence: .court
        case .noProRata: .enforcingCourt
        case .guarantorContinues: .enforcingCourt
        case .fullClaimInEach: .creditor
        case .listingDeleted: .enforcingCourt
        case .suitsPaused: .otherCourt
        case .payBecomesConfirm: .otherCourt
        case .directRecoveryDismissed: .otherCourt
        case .newSuitsCentral: .otherCourt
        case .limitationInterrupted: .court
        case .disputeMediated: .court
        case .noSinglePayment: .administrator
        case .effectivePapersAdmitted: .administrator
        case .collectiveAgreement: .debtor
        case .collusiveMediation: .administrator
        case .organMeasuresLifted: .publicOrgan
        case .fineSubordinated: .publicOrgan
        case .moneyDecisionSuspended: .publicOrgan
        case .administrativeCasesGoOn: .administrator
        case .earlierViolations: .taxOrgan
        case .licencesFollowPlan: .publicOrgan
        case .landReturned: .publicOrgan
        case .liquidationPetitions: .liquidationObligor
        case .compulsoryDeregistration: .registry
        case .criminalProperty: .court
        case .regulatorStay: .regulator
        case .officerLiability: .administrator
        case .directRecoveryStops: .enforcingCourt
        case .crossBorder: .court
        case .sanctions: .court
        case .sectorDuties: .administrator
        }
    }

    /// What an event sets off in other cases, in the order of the list; empty for an event the kit does not know.
    public static func following(_ event: BankruptcyEvent) -> [CrossCaseEffect] {
        allCases.filter { $0.events.contains(event) }
    }
}
