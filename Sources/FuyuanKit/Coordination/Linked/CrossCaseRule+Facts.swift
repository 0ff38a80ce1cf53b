extension CrossCaseRule {
    /// Whether the effect follows, where the act alone does not tell: true where nothing more is asked, nil where the file
    /// does not tell, which leaves it to whoever owes it.
    func follows(from file: any Dossier) -> Bool? {
        switch row {
        case .bankruptcy, .mediation: true
        case .enforcement(let it):
            switch it {
            case .compensationEnforced: Self.judgment(in: file, has: [.compensate, .agreementCompensate, .remedy])
            case .judgmentEnforced: Self.judgment(in: file, has: [.dismissClaims])
            case .rightHolderApplies: (file as? CaseFile<NonLitigationEnforcement>)?.state.decision?.isAward
            case .enforcementPaused, .corrected, .estateProtected, .measuresRestored, .paymentStands,
                .costsAreBankruptcyCosts, .doubledInterestOut, .stays, .declarationEnds, .listingDeleted,
                .seizureOrderPays, .regulatorStay, .directRecoveryStops, .confirmationEnforced, .mediationEnforced,
                .wagePaymentOrder, .limitationKept, .preservationConverts, .retrialSuspends, .reversal, .criminalOrder,
                .advanceEnforced, .labourAwardEnforced, .fiveMeans, .reconsiderationEnforced, .nonLitigationHeard:
                true
            }
        case .administrative(let it): Self.follows(it, from: file)
        }
    }

    private static func follows(_ effect: AdministrativeCrossCaseEffect, from file: any Dossier) -> Bool? {
        switch effect {
        case .boundByRevocation, .newDecisionOrOriginal: judgment(in: file, has: [.revoke, .revokeInPart])
        case .compensationJoined: judgment(in: file, has: [.confirmIllegal, .confirmIllegalKeep, .confirmVoid])
        case .judgmentEnforced: judgment(in: file, has: [.dismissClaims])
        case .lossFollowedUp:
            (file as? CaseFile<AdministrativeFirstInstance>)?.state.judgment.map { !$0.losses.isEmpty }
        case .documentNotApplied:
            (file as? CaseFile<AdministrativeFirstInstance>)?.state.documentReview.map { !$0.grounds.isEmpty } ?? false
        case .executionReversed:
            (file as? CaseFile<ReconsiderationCase>).map { file in
                file.state.decision.map { [.revoke, .revokeInPart, .change].contains($0.kind) } ?? false
            } ?? judgment(in: file, has: [.revoke, .revokeInPart, .change])
        case .noSuitMeanwhile, .noReconsiderationAfterDocketing, .firstToDocket, .suitAfterDecision, .suitAfterRefusal,
            .suitAfterWithdrawal, .reconsiderationEnforced, .executionReviewable, .actStands, .withdrawAfterMediation,
            .returnToDocket, .addedFineStops, .terminatedForCriminalMeasure, .suspendedForBasis, .plaintiffChooses,
            .absenceRecorded, .petitionRouted, .petitionOpinionNotReviewable, .executionStayed, .executionResumes,
            .civilJudgedApart, .meansAgainstOrgan, .orderedToPerform:
            true
        }
    }

    /// Whether a first-instance judgment judges in one of these ways; nil where the file holds no judgment.
    private static func judgment(in file: any Dossier, has kinds: EnumSet<AdministrativeJudgmentKind>) -> Bool? {
        (file as? CaseFile<AdministrativeFirstInstance>)?.state.judgment.map { !$0.kinds.isDisjoint(with: kinds) }
    }

    /// Whether the rule falls on a linked case: a case that is not on file may be any; one that is must be of a machine
    /// that can carry the rule out, where any can, and must not be closed to it. The case of the act itself may wait for a
    /// case still to be opened.
    func falls(on dossier: (any Dossier)?, isItself: Bool) -> Bool {
        guard let dossier else { return row != .bankruptcy(.organMeasuresLifted) }
        let own = proposes.filter { $0.machine.wire == type(of: dossier).machine.wire }
        guard isItself || own.isEmpty == proposes.isEmpty, fits(dossier) else { return false }
        guard dossier.isClosed, !own.isEmpty, let file = dossier as? any LatestActFile else { return true }
        return own.contains { file.isOpen(to: $0.act.wire) ?? false }
    }

    /// What a file of its machine shows for or against it.
    private func fits(_ dossier: any Dossier) -> Bool {
        let measure = (dossier as? CaseFile<PreservationMeasure>)?.state
        let isAdministrative = measure?.held?.organ.isAdministrative ?? false
        let control = (dossier as? CaseFile<ControlMeasure>)?.state
        return switch row {
        case .bankruptcy(.preservationLifted): !(measure?.isOwn ?? false) && !isAdministrative
        case .bankruptcy(.organMeasuresLifted): isAdministrative
        case .enforcement(.enforcementPaused): !(measure?.isOwn ?? false)
        case .bankruptcy(.preservationRestored), .enforcement(.measuresRestored):
            control.map { $0.releasedFor == .bankruptcy } ?? measure.map { !$0.isOwn && $0.acceptedOn != nil } ?? true
        case .enforcement(.preservationConverts): control?.isPreservation ?? true
        case .bankruptcy, .enforcement, .administrative, .mediation: true
        }
    }
}
