/// Who owes each effect, to whom, in what time, under which article.
extension OpeningEffect {
    /// Who is bound.
    public var bound: Term {
        switch self {
        case .appointAdministrator, .serveRuling, .notifyAndAnnounce, .ownPreservation, .tellEnforcingCourt:
            BankruptcyRole.court.term
        case .debtorStatements, .noSinglePayment: BankruptcyRole.debtor.term
        case .personnelDuties: DebtorPersonnel.legalRepresentative.term
        case .payAdministrator: BankruptcyRole.thirdParty.term
        case .contractChoice, .lookBack, .limitationInterrupted, .enforcementCosts: BankruptcyRole.administrator.term
        case .liftMeasures: BankruptcyRole.sealingOrgan.term
        case .suspendEnforcement, .deleteListing: BankruptcyRole.enforcingCourt.term
        case .pauseSuits, .centralJurisdiction, .directRecoverySuits: BankruptcyRole.otherCourt.term
        case .acceleration, .interestStops, .claimPeriod: BankruptcyRole.creditor.term
        case .capitalDue: BankruptcyRole.shareholder.term
        case .security: Bound.securedCreditor
        case .taxOrganActs: BankruptcyRole.taxOrgan.term
        case .depositPayout: BankruptcyRole.depositFund.term
        }
    }

    /// To whom it is owed; nil where to nobody in particular.
    public var addressee: Term? {
        switch self {
        case .appointAdministrator, .lookBack, .limitationInterrupted, .ownPreservation: nil
        case .serveRuling, .notifyAndAnnounce, .noSinglePayment, .depositPayout: BankruptcyRole.creditor.term
        case .debtorStatements, .personnelDuties, .centralJurisdiction: BankruptcyRole.court.term
        case .payAdministrator, .liftMeasures, .suspendEnforcement, .pauseSuits, .directRecoverySuits, .acceleration,
            .interestStops, .capitalDue, .claimPeriod, .security, .taxOrganActs:
            BankruptcyRole.administrator.term
        case .contractChoice: BankruptcyRole.counterparty.term
        case .enforcementCosts, .tellEnforcingCourt: BankruptcyRole.enforcingCourt.term
        case .deleteListing: BankruptcyRole.debtor.term
        }
    }

    /// The limit it runs under; nil where the law sets no number.
    public var limit: TimeLimit? {
        switch self {
        case .appointAdministrator, .personnelDuties, .noSinglePayment, .payAdministrator, .liftMeasures,
            .suspendEnforcement, .pauseSuits, .centralJurisdiction, .directRecoverySuits, .acceleration, .interestStops,
            .capitalDue, .lookBack, .limitationInterrupted, .ownPreservation, .enforcementCosts, .security,
            .tellEnforcingCourt, .taxOrganActs:
            nil
        case .serveRuling: .openingService
        case .debtorStatements: .openingDebtorFiles
        case .notifyAndAnnounce: .openingNoticeAndAnnouncement
        case .contractChoice: .contractOption
        case .claimPeriod: .claimPeriodLongest
        case .deleteListing: .listingDeletion
        case .depositPayout: .depositInsurance
        }
    }

    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .appointAdministrator: Basis(.bankruptcy(13))
        case .serveRuling: Basis(.bankruptcy(11))
        case .debtorStatements: Basis(.bankruptcy(11, 2), .bankruptcy(127), .bankruptcyInterpretation1(6))
        case .notifyAndAnnounce: Basis(.bankruptcy(14))
        case .personnelDuties: Basis(.bankruptcy(15))
        case .noSinglePayment: Basis(.bankruptcy(16))
        case .payAdministrator: Basis(.bankruptcy(17))
        case .contractChoice: Basis(.bankruptcy(18))
        case .liftMeasures: Basis(.bankruptcy(19), .bankruptcyInterpretation2(7))
        case .suspendEnforcement: Basis(.bankruptcy(19), .bankruptcyInterpretation2(5))
        case .pauseSuits: Basis(.bankruptcy(20))
        case .centralJurisdiction: Basis(.bankruptcy(21), .bankruptcyInterpretation2(47), .bankruptcyInterpretation3(8))
        case .directRecoverySuits:
            Basis(.bankruptcyInterpretation2(21), .bankruptcyInterpretation2(22), .bankruptcyInterpretation2(23))
        case .acceleration: Basis(.bankruptcy(46, 1))
        case .interestStops: Basis(.bankruptcy(46, 2), .security(22))
        case .capitalDue: Basis(.bankruptcy(35), .bankruptcyInterpretation2(20))
        case .lookBack: Basis(.bankruptcy(31), .bankruptcy(32), .bankruptcyInterpretation2(10))
        case .limitationInterrupted: Basis(.bankruptcyInterpretation2(19))
        case .claimPeriod: Basis(.bankruptcy(45), .bankruptcy(48))
        case .ownPreservation: Basis(.bankruptcyInterpretation2(6))
        case .enforcementCosts: Basis(.bankruptcyInterpretation3(1))
        case .security: Basis(.bankruptcy(109))
        case .tellEnforcingCourt: Basis(.civilProcedureInterpretation(513))
        case .taxOrganActs: Basis(.taxInBankruptcy())
        case .deleteListing: Basis(Citation("DIS17"))
        case .depositPayout: Basis(Citation("DEP15", 19), Citation("DEP15", 5))
        }
    }

    /// How well the source was verified.
    public var evidence: Evidence {
        switch self {
        case .appointAdministrator, .serveRuling, .debtorStatements, .notifyAndAnnounce, .personnelDuties,
            .noSinglePayment, .payAdministrator, .contractChoice, .liftMeasures, .suspendEnforcement, .pauseSuits,
            .centralJurisdiction, .directRecoverySuits, .acceleration, .interestStops, .capitalDue, .lookBack,
            .limitationInterrupted, .claimPeriod, .ownPreservation, .enforcementCosts, .tellEnforcingCourt,
            .depositPayout:
            .statute
        case .security, .deleteListing: .memory
        case .taxOrganActs: .secondary
        }
    }
}
