extension ReconsiderationDecisionKind {
    /// Where it stands in a text of the law; nil where that text does not know it.
    public func citation(in edition: ReconsiderationEdition) -> Citation? {
        edition == .law2023 ? citation2023 : citation2017
    }

    private var citation2023: Citation {
        switch self {
        case .change: .reconsideration(63)
        case .revoke: .reconsideration(64)
        case .revokeInPart: .reconsideration(64)
        case .confirmIllegalKeep: .reconsideration(65, 1)
        case .confirmIllegal: .reconsideration(65, 2)
        case .orderPerform: .reconsideration(66)
        case .confirmVoid: .reconsideration(67)
        case .maintain: .reconsideration(68)
        case .rejectRequest: .reconsideration(69)
        case .rejectApplication: .reconsideration(33)
        case .noAnswer: .reconsideration(70)
        case .agreementPerform: .reconsideration(71, 1)
        case .agreementCompensate: .reconsideration(71, 2)
        case .compensate: .reconsideration(72, 1)
        case .rejectCompensation: .reconsideration(72, 1)
        case .returnProperty: .reconsideration(72, 2)
        case .mediation: .reconsideration(73)
        case .terminate: .reconsideration(41)
        }
    }

    private var citation2017: Citation? {
        switch self {
        case .change: .reconsiderationRegulation(47)
        case .revoke: .reconsideration2017(28, 1, item: 3)
        case .revokeInPart: .reconsideration2017(28, 1, item: 3)
        case .confirmIllegalKeep: nil
        case .confirmIllegal: .reconsideration2017(28, 1, item: 3)
        case .orderPerform: .reconsideration2017(28, 1, item: 2)
        case .confirmVoid: nil
        case .maintain: .reconsideration2017(28, 1, item: 1)
        case .rejectRequest: .reconsiderationRegulation(48, 1, item: 1)
        case .rejectApplication: .reconsiderationRegulation(48, 1, item: 2)
        case .noAnswer: .reconsideration2017(28, 1, item: 4)
        case .agreementPerform: nil
        case .agreementCompensate: nil
        case .compensate: .reconsideration2017(29, 1)
        case .rejectCompensation: nil
        case .returnProperty: .reconsideration2017(29, 2)
        case .mediation: .reconsiderationRegulation(50)
        case .terminate: .reconsiderationRegulation(42)
        }
    }

    /// The findings that lead to it under a text of the law; empty where that text does not know it.
    public func faults(in edition: ReconsiderationEdition) -> EnumSet<ReconsiderationFault> {
        edition == .law2023 ? faults2023 : faults2017
    }

    private var faults2023: EnumSet<ReconsiderationFault> {
        switch self {
        case .change: [.improper, .basisMisapplied, .factsEstablished]
        case .revoke: [.factsLacking, .procedureBreached, .basisIllegal, .powerExceeded]
        case .revokeInPart: [.factsLacking, .procedureBreached, .basisIllegal, .powerExceeded]
        case .confirmIllegalKeep: [.graveHarm, .slightProcedure]
        case .confirmIllegal: [.nothingToRevoke, .alreadyChanged, .orderPointless]
        case .orderPerform: [.omission]
        case .confirmVoid: [.noStatus, .noBasis, .graveIllegality]
        case .maintain: [.sound]
        case .rejectRequest: [.noDuty, .performedBefore]
        case .rejectApplication: [.requirementMissing]
        case .noAnswer: [.noAnswer]
        case .agreementPerform: [.agreementBroken]
        case .agreementCompensate: [.agreementUncompensated]
        case .compensate: [.compensationDue]
        case .rejectCompensation: [.compensationNotDue]
        case .returnProperty: [.propertyTaken]
        case .mediation: [.agreed]
        case .terminate: [.ended]
        }
    }

    /// Five grounds of illegality, manifest impropriety among them, lead to revoking, changing and confirming alike.
    private var faults2017: EnumSet<ReconsiderationFault> {
        switch self {
        case .change: [.basisMisapplied, .factsEstablished, .improper]
        case .revoke: [.factsLacking, .procedureBreached, .basisIllegal, .basisMisapplied, .powerExceeded, .improper]
        case .revokeInPart:
            [.factsLacking, .procedureBreached, .basisIllegal, .basisMisapplied, .powerExceeded, .improper]
        case .confirmIllegalKeep: []
        case .confirmIllegal:
            [.factsLacking, .procedureBreached, .basisIllegal, .basisMisapplied, .powerExceeded, .improper]
        case .orderPerform: [.omission]
        case .confirmVoid: []
        case .maintain: [.sound]
        case .rejectRequest: [.noDuty, .performedBefore]
        case .rejectApplication: [.requirementMissing]
        case .noAnswer: [.noAnswer]
        case .agreementPerform: []
        case .agreementCompensate: []
        case .compensate: [.compensationDue]
        case .rejectCompensation: []
        case .returnProperty: [.propertyTaken]
        case .mediation: [.agreed]
        case .terminate: [.ended]
        }
    }

    /// What may be decided where the respondent gave no answer and no evidence (2023 text, art. 70; 2017 text, art. 28).
    public static func withoutAnswer(in edition: ReconsiderationEdition) -> EnumSet<ReconsiderationDecisionKind> {
        switch edition {
        case .law2023: [.noAnswer, .revoke, .revokeInPart, .confirmIllegal, .confirmVoid, .orderPerform]
        case .law2017: [.noAnswer, .revoke]
        }
    }

    /// What undoes an act in whole or in part, so that property must be given back.
    static let undoing: EnumSet<ReconsiderationDecisionKind> = [.change, .revoke, .revokeInPart]

    /// What a finding leads to under a text of the law.
    public static func kinds(
        for fault: ReconsiderationFault, in edition: ReconsiderationEdition
    ) -> EnumSet<ReconsiderationDecisionKind> {
        EnumSet(allCases.filter { $0.faults(in: edition).contains(fault) })
    }
}
