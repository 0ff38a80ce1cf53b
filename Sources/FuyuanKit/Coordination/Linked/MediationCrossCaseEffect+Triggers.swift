extension MediationCrossCaseEffect {
    /// The acts that set it off.
    var triggers: [MachineAct] {
        switch self {
        case .limitationByRequest:
            [
                MachineAct(PeoplesMediation.self, .apply), MachineAct(ProfessionalMediation.self, .apply),
                MachineAct(AdministrativeMediation.self, .apply),
            ]
        case .limitationByComplaint: [MachineAct(PreFilingMediation.self, .submitPapers)]
        case .confirmedIsEnforceable, .outsiderObjects: [MachineAct(JudicialConfirmation.self, .confirm)]
        case .breachIsSued:
            [MachineAct(PreFilingMediation.self, .sueOnAgreement), MachineAct(PeoplesMediation.self, .sueOnAgreement)]
        case .statementBars:
            [
                MachineAct(InSuitMediation.self, .statementTakesEffect),
                MachineAct(InSuitMediation.self, .partialTakesEffect),
                MachineAct(InSuitMediation.self, .recordInMinutes),
                MachineAct(InSuitMediation.self, .recordEffectiveOnSignature),
            ]
        case .preservationEnds: [MachineAct(PreFilingMediation.self, .accept)]
        case .addressKept:
            [MachineAct(PreFilingMediation.self, .consent), MachineAct(PreFilingMediation.self, .consentToMediate)]
        case .appraisalUsable: [MachineAct(PreFilingMediation.self, .finishAppraisal)]
        case .factsNeedNoProof:
            [
                MachineAct(PreFilingMediation.self, .deadlock), MachineAct(PreFilingMediation.self, .expire),
                MachineAct(PreFilingMediation.self, .refuseToContinue),
                MachineAct(DisputeCentreReferral.self, .recordFacts),
            ]
        case .mediatorBarred:
            [
                MachineAct(PreFilingMediation.self, .begin), MachineAct(PeoplesMediation.self, .begin),
                MachineAct(InSuitMediation.self, .accept),
            ]
        case .wageOrder: [MachineAct(ProfessionalMediation.self, .takeEffect)]
        case .suitEndsMediation:
            [
                MachineAct(InSuitMediation.self, .register), MachineAct(InSuitMediation.self, .registerForeignRelated),
                MachineAct(FailedMediationFiling.self, .registerCase),
                MachineAct(FailedMediationFiling.self, .registerFirst),
            ]
        case .reviewPauses:
            [
                MachineAct(ReconsiderationCase.self, .pauseForMediation),
                MachineAct(ReconsiderationCase.self, .signMediation),
            ]
        case .trialClockStops: [MachineAct(AdministrativeFirstInstance.self, .mediate)]
        case .penaltyWaits:
            [
                MachineAct(PeoplesMediation.self, .perform), MachineAct(ProfessionalMediation.self, .perform),
                MachineAct(AdministrativeMediation.self, .perform),
            ]
        case .petitionSplit:
            [MachineAct(PetitionMatter.self, .routeLitigation), MachineAct(PetitionMatter.self, .terminateLitigation)]
        case .debtorBroke:
            [
                MachineAct(EnforcementCase.self, .decideTransfer),
                MachineAct(EnforcementCase.self, .decideTransferForOneDebtor),
            ]
        case .publicBodyBreach, .suitsInOrder: []
        case .adviceUnanswered: [MachineAct(JudicialAdvice.self, .timeout)]
        case .crimeTransferred:
            [
                MachineAct(PreFilingMediation.self, .sanction), MachineAct(JudicialConfirmation.self, .reportSham),
                MachineAct(InSuitMediation.self, .sanctionSham),
            ]
        case .feeUnpaid:
            [MachineAct(FailedMediationFiling.self, .defaultFee), MachineAct(InSuitMediation.self, .defaultFee)]
        case .proposalNotHonoured: [MachineAct(ProcuratorialProposal.self, .noteOverdue)]
        case .redesignate:
            [
                MachineAct(MediatorRegistration.self, .remove), MachineAct(MediatorRegistration.self, .exit),
                MachineAct(MediatorRegistration.self, .suspend), MachineAct(MediationStation.self, .close),
                MachineAct(MediationStation.self, .merge),
            ]
        }
    }

    /// The acts of the other case that carry it out.
    var carriedOutBy: [MachineAct] {
        switch self {
        case .limitationByRequest, .limitationByComplaint, .breachIsSued, .statementBars, .appraisalUsable,
            .factsNeedNoProof, .mediatorBarred, .wageOrder, .reviewPauses, .penaltyWaits, .petitionSplit,
            .publicBodyBreach, .crimeTransferred, .feeUnpaid, .addressKept, .suitsInOrder:
            []
        case .confirmedIsEnforceable:
            [MachineAct(EnforcementCase.self, .apply), MachineAct(JudicialConfirmation.self, .seekEnforcement)]
        case .outsiderObjects: [MachineAct(JudicialConfirmation.self, .objectAsInterested)]
        case .preservationEnds:
            [MachineAct(ControlMeasure.self, .release), MachineAct(PreservationMeasure.self, .release)]
        case .suitEndsMediation: [MachineAct(ProfessionalMediation.self, .suitFiled)]
        case .trialClockStops: [MachineAct(AdministrativeFirstInstance.self, .excludeTime)]
        case .debtorBroke:
            [MachineAct(EnforcementTransfer.self, .deliver), MachineAct(EnforcementTransfer.self, .decideTransfer)]
        case .adviceUnanswered: [MachineAct(JudicialAdvice.self, .urge), MachineAct(JudicialAdvice.self, .escalate)]
        case .proposalNotHonoured:
            [
                MachineAct(ProcuratorialProposal.self, .sue), MachineAct(ProcuratorialProposal.self, .followUp),
                MachineAct(ProcuratorialProposal.self, .closeMatter),
                MachineAct(AdministrativeFirstInstance.self, .fileComplaint),
            ]
        case .redesignate:
            [
                MachineAct(PreFilingMediation.self, .replaceMediator),
                MachineAct(PreFilingMediation.self, .chooseMediator),
                MachineAct(PreFilingMediation.self, .designateMediator),
                MachineAct(PeoplesMediation.self, .changeMediators),
            ]
        }
    }
}
