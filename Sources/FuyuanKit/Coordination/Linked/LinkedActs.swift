extension MachineAct {
    /// The acceptance of a bankruptcy petition, wherever it is on file.
    static let bankruptcyAccepted: [MachineAct] = [
        MachineAct(BankruptcyCase.self, .open), MachineAct(BankruptcyCase.self, .openReorganization),
        MachineAct(BankruptcyCase.self, .openSettlement), MachineAct(BankruptcyPetition.self, .accept),
        MachineAct(BankruptcyPetition.self, .reverse), MachineAct(BankruptcyPetition.self, .ruleItselfAccept),
        MachineAct(EnforcementTransfer.self, .ruleAccept),
    ]

    /// The declaration of bankruptcy, and the end of a reorganization or settlement (民诉解释 art. 513, 移送意见 art. 20).
    static let bankruptcyEnded: [MachineAct] = [
        MachineAct(BankruptcyCase.self, .declare), MachineAct(BankruptcyCase.self, .terminateReorganization),
        MachineAct(BankruptcyCase.self, .terminatePlan), MachineAct(BankruptcyCase.self, .settlementFails),
        MachineAct(BankruptcyCase.self, .invalidateSettlement), MachineAct(BankruptcyCase.self, .terminateSettlement),
        MachineAct(BankruptcyCase.self, .approvePlan), MachineAct(BankruptcyCase.self, .approveSettlement),
    ]

    /// The declaration of bankruptcy, of its own or as the end of a rescue; a plan or agreement approved is none (破产法司法解释二
    /// art. 21(2)).
    static let bankruptcyDeclared: [MachineAct] = [
        MachineAct(BankruptcyCase.self, .declare), MachineAct(BankruptcyCase.self, .terminateReorganization),
        MachineAct(BankruptcyCase.self, .terminatePlan), MachineAct(BankruptcyCase.self, .settlementFails),
        MachineAct(BankruptcyCase.self, .invalidateSettlement), MachineAct(BankruptcyCase.self, .terminateSettlement),
    ]

    /// A petition refused for good (民诉解释 art. 514).
    static let petitionRefused: [MachineAct] = [
        MachineAct(EnforcementTransfer.self, .refusalTakesEffect),
        MachineAct(BankruptcyPetition.self, .appealPeriodLapses), MachineAct(BankruptcyPetition.self, .affirm),
    ]

    /// A bankruptcy that ends before a declaration and gives the measures back (破产法司法解释二 art. 8).
    static let bankruptcyDismissed: [MachineAct] = [
        MachineAct(BankruptcyCase.self, .dismissPetition), MachineAct(BankruptcyCase.self, .concludeDebtsCleared),
    ]

    /// A dismissal set aside on appeal.
    static let bankruptcyResumed: [MachineAct] = [
        MachineAct(BankruptcyCase.self, .resumeLiquidation), MachineAct(BankruptcyCase.self, .resumeReorganization),
        MachineAct(BankruptcyCase.self, .resumeSettlement),
    ]

    /// An administrative suit put on the docket.
    static let suitDocketed: [MachineAct] = [
        MachineAct(AdministrativeFirstInstance.self, .docketOnSpot),
        MachineAct(AdministrativeFirstInstance.self, .docketPending),
        MachineAct(AdministrativeFirstInstance.self, .docketAfterCorrection),
        MachineAct(AdministrativeFirstInstance.self, .docketOrdered),
        MachineAct(AdministrativeFirstInstance.self, .mediationFailedDocket),
    ]

    /// A retrial ordered in an administrative suit.
    static let retrialOrdered: [MachineAct] = [
        MachineAct(AdministrativeRetrial.self, .orderRetrial),
        MachineAct(AdministrativeRetrial.self, .presidentInitiates),
        MachineAct(AdministrativeRetrial.self, .orderAfterProtest),
        MachineAct(AdministrativeRetrial.self, .decideAdvice),
    ]

    /// A judgment in an administrative suit that takes effect.
    static let administrativeJudgmentEffective: [MachineAct] = [
        MachineAct(AdministrativeFirstInstance.self, .windowLapses),
        MachineAct(AdministrativeSecondInstance.self, .affirm), MachineAct(AdministrativeSecondInstance.self, .revise),
    ]
}
