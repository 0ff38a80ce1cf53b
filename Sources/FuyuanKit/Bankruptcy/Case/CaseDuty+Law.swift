/// What brings each duty, who owes it, in what time, under which article.
extension CaseDuty {
    /// What brings it.
    public var occasion: DutyOccasion {
        switch self {
        case .staySecurity, .withholdDividends, .draftPlan, .keepEquity: .reorganization
        case .resumeEnforcementAfterDismissal: .dismissalFinal
        case .tellSealingOrgans, .restoreMeasures, .keepOwnMeasures, .resumeRecoverySuits: .dismissal
        case .announceEnd, .tellOrgansAfterEnd, .restoreAfterEnd, .resumeEnforcement, .resumeSuitsAfterEnd:
            .debtsCleared
        case .announcePlan, .handBack, .performPlan, .supervisePlan, .endEnforcementByPlan: .planApproval
        case .announceSettlement, .handBackAndReport, .performSettlement: .settlementApproval
        case .serveDeclaration, .notifyDeclaration, .terminateEnforcement, .dismissRecoverySuits, .endLabourContracts:
            .declaration
        case .announceConclusion, .deregister, .endOffice, .takeNoPost: .conclusion
        }
    }

    /// Who is bound.
    public var bound: Term {
        switch self {
        case .staySecurity: Bound.securedCreditor
        case .withholdDividends: BankruptcyRole.shareholder.term
        case .draftPlan: Bound.planDrafter
        case .tellSealingOrgans, .keepOwnMeasures, .announceEnd, .tellOrgansAfterEnd, .announcePlan,
            .announceSettlement, .serveDeclaration, .notifyDeclaration, .announceConclusion:
            BankruptcyRole.court.term
        case .restoreMeasures, .restoreAfterEnd: BankruptcyRole.sealingOrgan.term
        case .resumeRecoverySuits, .resumeSuitsAfterEnd, .dismissRecoverySuits: BankruptcyRole.otherCourt.term
        case .resumeEnforcement, .resumeEnforcementAfterDismissal, .endEnforcementByPlan, .terminateEnforcement:
            BankruptcyRole.enforcingCourt.term
        case .handBack, .supervisePlan, .handBackAndReport, .endLabourContracts, .deregister, .endOffice:
            BankruptcyRole.administrator.term
        case .performPlan, .performSettlement: BankruptcyRole.debtor.term
        case .takeNoPost, .keepEquity: Bound.officers
        }
    }

    /// To whom it is owed; nil where to nobody in particular.
    public var addressee: Term? {
        switch self {
        case .staySecurity, .withholdDividends, .keepEquity, .endEnforcementByPlan, .terminateEnforcement,
            .dismissRecoverySuits:
            BankruptcyRole.administrator.term
        case .draftPlan, .restoreMeasures, .restoreAfterEnd, .supervisePlan, .endOffice: BankruptcyRole.court.term
        case .tellSealingOrgans, .keepOwnMeasures, .tellOrgansAfterEnd: BankruptcyRole.sealingOrgan.term
        case .resumeRecoverySuits, .resumeEnforcement, .resumeEnforcementAfterDismissal, .resumeSuitsAfterEnd,
            .performPlan, .performSettlement,
            .notifyDeclaration:
            BankruptcyRole.creditor.term
        case .announceEnd, .announcePlan, .announceSettlement, .announceConclusion, .takeNoPost: nil
        case .handBack, .handBackAndReport, .serveDeclaration: BankruptcyRole.debtor.term
        case .endLabourContracts: BankruptcyRole.employee.term
        case .deregister: BankruptcyRole.registry.term
        }
    }

    /// The limit it runs under; nil where the law sets no number.
    public var limit: TimeLimit? {
        switch self {
        case .staySecurity, .withholdDividends, .tellSealingOrgans, .restoreMeasures, .keepOwnMeasures,
            .resumeRecoverySuits, .announceEnd, .tellOrgansAfterEnd, .restoreAfterEnd, .resumeEnforcement,
            .resumeSuitsAfterEnd, .announcePlan, .handBack, .performPlan, .supervisePlan, .endEnforcementByPlan,
            .announceSettlement, .handBackAndReport, .performSettlement, .terminateEnforcement, .dismissRecoverySuits,
            .endLabourContracts, .announceConclusion, .keepEquity, .resumeEnforcementAfterDismissal:
            nil
        case .draftPlan: .planDraft
        case .serveDeclaration: .declarationService
        case .notifyDeclaration: .declarationNotice
        case .deregister: .deregistration
        case .endOffice: .administratorEnd
        case .takeNoPost: .officerBan
        }
    }

    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .staySecurity: Basis(.bankruptcy(75))
        case .withholdDividends: Basis(.bankruptcy(77, 1))
        case .keepEquity: Basis(.bankruptcy(77, 2))
        case .draftPlan: Basis(.bankruptcy(79), .bankruptcy(80))
        case .tellSealingOrgans, .restoreMeasures, .keepOwnMeasures, .tellOrgansAfterEnd, .restoreAfterEnd:
            Basis(.bankruptcyInterpretation2(8))
        case .resumeRecoverySuits, .resumeSuitsAfterEnd: Basis(.bankruptcyInterpretation2(21, 3))
        case .announceEnd: Basis(.bankruptcy(108))
        case .resumeEnforcement, .resumeEnforcementAfterDismissal: Basis(.civilProcedure(267, 2))
        case .announcePlan: Basis(.bankruptcy(86, 2))
        case .handBack: Basis(.bankruptcy(89, 2))
        case .performPlan: Basis(.bankruptcy(89, 1), .bankruptcy(92))
        case .supervisePlan: Basis(.bankruptcy(90), .bankruptcy(91))
        case .endEnforcementByPlan: Basis(Citation("ENF20", 61), .transferOpinion(20))
        case .announceSettlement, .handBackAndReport: Basis(.bankruptcy(98))
        case .performSettlement: Basis(.bankruptcy(102))
        case .serveDeclaration, .notifyDeclaration: Basis(.bankruptcy(107, 1))
        case .terminateEnforcement: Basis(.civilProcedureInterpretation(513))
        case .dismissRecoverySuits: Basis(.bankruptcyInterpretation2(21, 2))
        case .endLabourContracts: Basis(Citation("LAB12", 44, item: 4))
        case .announceConclusion: Basis(.bankruptcy(120, 3), .bankruptcy(43, 4))
        case .deregister: Basis(.bankruptcy(121))
        case .endOffice: Basis(.bankruptcy(122))
        case .takeNoPost: Basis(.bankruptcy(125, 2), .company(178))
        }
    }

    /// How well the source was verified.
    public var evidence: Evidence {
        switch self {
        case .staySecurity, .withholdDividends, .draftPlan, .tellSealingOrgans, .restoreMeasures, .keepOwnMeasures,
            .resumeRecoverySuits, .announceEnd, .tellOrgansAfterEnd, .restoreAfterEnd, .resumeEnforcement,
            .resumeSuitsAfterEnd, .announcePlan, .handBack, .performPlan, .supervisePlan, .announceSettlement,
            .handBackAndReport, .performSettlement, .serveDeclaration, .notifyDeclaration, .terminateEnforcement,
            .dismissRecoverySuits, .endLabourContracts, .announceConclusion, .deregister, .endOffice, .takeNoPost,
            .keepEquity, .resumeEnforcementAfterDismissal:
            .statute
        case .endEnforcementByPlan: .memory
        }
    }
}
