/// An act of a machine, named: which machine, which act.
public struct MachineAct: Sendable, Hashable {
    /// The machine.
    public let machine: Term
    /// The act.
    public let act: Term

    /// An act of a machine.
    public init<M: CaseMachine>(_ machine: M.Type, _ kind: M.Act.Kind) {
        self.machine = M.name
        act = kind.term
    }
}

extension EnforcementCrossCaseEffect {
    /// The acts that carry it out, where a machine has one; empty where it is a rule of judgment and no act.
    public var acts: [MachineAct] {
        switch self {
        case .enforcementPaused:
            [
                MachineAct(EnforcementTransfer.self, .ruleAccept),
                MachineAct(EnforcementCase.self, .bankruptcyAdmitted),
                MachineAct(ControlMeasure.self, .bankruptcyAdmitted), MachineAct(PreservationMeasure.self, .release),
            ]
        case .estateProtected: [MachineAct(PreservationMeasure.self, .preserve)]
        case .measuresRestored:
            [
                MachineAct(EnforcementTransfer.self, .dismissLater),
                MachineAct(EnforcementCase.self, .bankruptcyDismissed),
                MachineAct(ControlMeasure.self, .restoreAfterDismissal), MachineAct(PreservationMeasure.self, .restore),
            ]
        case .stays: [MachineAct(EnforcementTransfer.self, .handOver)]
        case .declarationEnds:
            [
                MachineAct(EnforcementTransfer.self, .terminateEnforcement),
                MachineAct(EnforcementCase.self, .debtorDeclaredBankrupt),
                MachineAct(EnforcementCase.self, .declaredBankruptLater),
                MachineAct(EnforcementCase.self, .declaredOthersContinue),
            ]
        case .listingDeleted:
            [MachineAct(EnforcementTransfer.self, .deleteListing), MachineAct(DishonestListing.self, .exitGround)]
        case .seizureOrderPays: [MachineAct(EnforcementTransfer.self, .refuseConsent)]
        case .confirmationEnforced: [MachineAct(JudicialConfirmation.self, .confirm)]
        case .preservationConverts:
            [MachineAct(ControlMeasure.self, .autoConvert), MachineAct(ControlMeasure.self, .autoConvertWaiting)]
        case .mediationEnforced, .advanceEnforced, .labourAwardEnforced: [MachineAct(EnforcementCase.self, .apply)]
        case .retrialSuspends: [MachineAct(EnforcementCase.self, .suspend)]
        case .reversal: [MachineAct(EnforcementCase.self, .basisOverturned)]
        case .corrected, .paymentStands, .costsAreBankruptcyCosts, .doubledInterestOut, .regulatorStay,
            .directRecoveryStops, .wagePaymentOrder, .limitationKept, .criminalOrder, .fiveMeans,
            .compensationEnforced, .judgmentEnforced, .reconsiderationEnforced, .rightHolderApplies,
            .nonLitigationHeard:
            []
        }
    }

    /// What an event sets off, in the order of the list.
    public static func following(_ event: EnforcementEvent) -> [EnforcementCrossCaseEffect] {
        allCases.filter { $0.events.contains(event) }
    }

    /// The duty that follows from it on a day.
    public func duty(since day: CivilDate, in law: LegalContext) -> Duty {
        Duty(
            "enforcement-effect/\(term.wire)", text, owedBy: owedBy.term, since: day, in: law, basis, evidence: evidence
        )
    }
}
