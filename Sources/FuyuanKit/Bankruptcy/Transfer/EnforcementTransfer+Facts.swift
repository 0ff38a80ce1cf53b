extension EnforcementTransfer {
    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .decisionService: [.transferDecisionService]
        case .dishonestyDeletion: [.listingDeletion]
        case .ruling: [.transferRuling]
        case .rulingService: [.transferRulingService]
        case .handOver: [.transferHandOver]
        case .returning: [.transferReturn]
        case .sendDeclaration: [.transferSendDeclaration]
        case .supervision: [.transferSupervision]
        }
    }

    public static func owner(of phase: Phase) -> BankruptcyRole? {
        switch phase {
        case .unopened, .consentGiven, .panelReview, .decided, .incomplete: .enforcingCourt
        case .consulting: .creditor
        case .upperReview: .higherCourt
        case .delivered, .docketed, .examining, .accepted, .notAccepted, .supervised: .court
        case .consentRefused, .returned, .enforcementEnded: nil
        }
    }

    /// Times run from receipt where the law says so, not from sending, and from the first receipt.
    public func anchor(of clock: Clock, for act: Act, in occasion: Occasion<BankruptcyRole>) -> CivilDate? {
        switch clock {
        case .ruling: receivedOn ?? occasion.day
        case .handOver: clocks[.handOver]?.start ?? receipt(act)?.receivedOn ?? occasion.day
        case .supervision: receipt(act)?.receivedOn ?? occasion.day
        case .returning: clocks[.returning]?.start ?? occasion.day
        case .decisionService, .dishonestyDeletion, .rulingService, .sendDeclaration: occasion.day
        }
    }

    private func receipt(_ act: Act) -> RulingReceipt? {
        switch act {
        case .receiveRuling(let it), .supervise(let it), .superviseAgain(let it): it
        case _: nil
        }
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<BankruptcyRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .consult(let it): consultation = it
        case .consent(let it):
            consent = it
            consentingRole = occasion.actor.role
        case .approveTransfer: isApprovedAbove = true
        case .decideTransfer(let it): decision = it
        case .deliver(let it): receivedOn = it.receivedOn ?? occasion.day
        case .requestMaterial: isIncomplete = true
        case .completeMaterial: isIncomplete = false
        case .docket(let it), .takeUp(let it): docketing = it
        case .handOver(let it): handedOver = it
        case .refusalTakesEffect: refusedSince = occasion.day
        case .noteEnd(let it): end = it
        case .refuseConsent, .beginPanelReview, .submitForApproval, .deleteListing, .renewMeasures, .beginExamination,
            .ruleAccept, .ruleNotAccept, .dismissLater, .serveRuling, .receiveRuling, .returnMaterial, .sendEndRuling,
            .terminateEnforcement, .supervise, .superviseAgain:
            break
        }
    }
}
