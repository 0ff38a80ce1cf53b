extension MediationCrossCaseEffect {
    /// What it asks.
    var nature: CrossCaseNature {
        switch self {
        case .limitationByRequest, .limitationByComplaint, .breachIsSued, .statementBars, .preservationEnds,
            .appraisalUsable, .factsNeedNoProof, .mediatorBarred, .reviewPauses, .trialClockStops, .penaltyWaits,
            .petitionSplit, .crimeTransferred, .addressKept:
            .rule
        case .confirmedIsEnforceable, .outsiderObjects, .wageOrder, .feeUnpaid: .right
        case .suitEndsMediation, .debtorBroke, .publicBodyBreach, .adviceUnanswered, .proposalNotHonoured,
            .suitsInOrder, .redesignate:
            .duty
        }
    }

    /// In what relation another case must stand to be reached.
    var relations: [CaseRelation] {
        switch self {
        case .limitationByRequest, .limitationByComplaint, .outsiderObjects, .reviewPauses, .trialClockStops,
            .adviceUnanswered, .feeUnpaid:
            [.sameCase]
        case .confirmedIsEnforceable: [.enforcementOf, .sameCase]
        case .breachIsSued: [.filingOf, .suitOf, .sameCase]
        case .statementBars: [.suitOf, .filingOf, .sameCase]
        case .preservationEnds: [.measureOver]
        case .appraisalUsable, .mediatorBarred: [.filingOf, .suitOf, .mediationOf, .sameCase]
        case .factsNeedNoProof: [.filingOf, .suitOf, .mediationOf, .centreReferralOf, .sameCase]
        case .wageOrder: [.labourCaseOf, .sameCase]
        case .suitEndsMediation: [.mediationOf, .filingOf]
        case .penaltyWaits: [.penaltyOf, .mediationOf]
        case .petitionSplit: [.petitionOf, .filingOf, .sameCase]
        case .debtorBroke: [.transferOf, .debtorsBankruptcy]
        case .publicBodyBreach: [.enforcementAgainst, .enforcementOf, .sameCase]
        case .crimeTransferred: [.criminalCaseOf, .feeAccountOf, .sameCase]
        case .addressKept: [.filingOf, .suitOf, .enforcementOf, .mediationOf, .sameCase]
        case .proposalNotHonoured: [.administrativeSuitOf, .proposalIn, .sameCase]
        case .suitsInOrder: [.environmentalMatter]
        case .redesignate: [.mediatorOf]
        }
    }

    /// To whom it is owed; nil where to nobody in particular.
    var owedTo: LiaisonRole? {
        switch self {
        case .limitationByRequest, .limitationByComplaint, .statementBars, .preservationEnds, .appraisalUsable,
            .factsNeedNoProof, .mediatorBarred, .suitEndsMediation, .reviewPauses, .trialClockStops, .penaltyWaits,
            .petitionSplit, .addressKept, .redesignate:
            .party
        case .confirmedIsEnforceable, .breachIsSued, .outsiderObjects, .wageOrder, .publicBodyBreach, .feeUnpaid: .court
        case .debtorBroke: .competentCourt
        case .adviceUnanswered, .proposalNotHonoured: .agency
        case .crimeTransferred: .police
        case .suitsInOrder: .procuratorate
        }
    }

    /// The rule of another field that says the same.
    var sameLaw: [CrossCaseRule] {
        switch self {
        case .limitationByRequest, .limitationByComplaint, .confirmedIsEnforceable, .breachIsSued, .statementBars,
            .outsiderObjects, .preservationEnds, .appraisalUsable, .factsNeedNoProof, .mediatorBarred,
            .suitEndsMediation, .reviewPauses, .trialClockStops, .penaltyWaits, .petitionSplit, .debtorBroke,
            .publicBodyBreach, .adviceUnanswered, .crimeTransferred, .feeUnpaid, .addressKept, .proposalNotHonoured,
            .suitsInOrder, .redesignate:
            []
        case .wageOrder: [CrossCaseRule(.enforcement(.wagePaymentOrder))]
        }
    }

    /// What in the case it came from ends it undone.
    var lapses: [MachineAct] {
        switch self {
        case .confirmedIsEnforceable:
            [MachineAct(JudicialConfirmation.self, .perform), MachineAct(JudicialConfirmation.self, .varyRuling)]
        case .outsiderObjects: [MachineAct(JudicialConfirmation.self, .varyRuling)]
        case .wageOrder: [MachineAct(ProfessionalMediation.self, .perform)]
        case .adviceUnanswered:
            [
                MachineAct(JudicialAdvice.self, .reply), MachineAct(JudicialAdvice.self, .replyNotAdopting),
                MachineAct(JudicialAdvice.self, .cancel),
            ]
        case .redesignate: [MachineAct(MediatorRegistration.self, .resume)]
        case .limitationByRequest, .limitationByComplaint, .breachIsSued, .statementBars, .preservationEnds,
            .appraisalUsable, .factsNeedNoProof, .mediatorBarred, .suitEndsMediation, .reviewPauses, .trialClockStops,
            .penaltyWaits, .petitionSplit, .debtorBroke, .publicBodyBreach, .crimeTransferred, .feeUnpaid, .addressKept,
            .proposalNotHonoured, .suitsInOrder:
            []
        }
    }
}
