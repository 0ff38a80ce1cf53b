extension CrossCaseRule {
    /// Whether the effect follows, where the act alone does not tell: true where nothing more is asked, nil where the file
    /// does not tell, which leaves it to whoever owes it. `below` is the suit an appeal is from, where it is on file.
    func follows(from file: any Dossier, below: CaseFile<AdministrativeFirstInstance>? = nil) -> Bool? {
        switch row {
        case .bankruptcy(.noProRata):
            (file as? CaseFile<EnforcementDistributionPlan>)?.state.opening?.debtor.map { $0 == .enterpriseLegalPerson }
        case .mediation(.wageOrder): Self.isLabour(file)
        case .bankruptcy, .mediation: true
        case .enforcement(let it):
            switch it {
            case .compensationEnforced:
                Self.judgment(in: file, below, has: [.compensate, .agreementCompensate, .remedy])
            case .judgmentEnforced: Self.judgment(in: file, below, has: [.dismissClaims])
            case .wagePaymentOrder: Self.isLabour(file)
            case .reversal: Self.revision(in: file, is: [.revised, .suitDismissed])
            case .rightHolderApplies: (file as? CaseFile<NonLitigationEnforcement>)?.state.decision?.isAward
            case .enforcementPaused, .corrected, .estateProtected, .measuresRestored, .paymentStands,
                .costsAreBankruptcyCosts, .doubledInterestOut, .stays, .declarationEnds, .listingDeleted,
                .seizureOrderPays, .regulatorStay, .directRecoveryStops, .confirmationEnforced, .mediationEnforced,
                .limitationKept, .preservationConverts, .retrialSuspends, .criminalOrder, .advanceEnforced,
                .labourAwardEnforced, .fiveMeans, .reconsiderationEnforced, .nonLitigationHeard:
                true
            }
        case .administrative(let it): Self.follows(it, from: file, below)
        }
    }

    private static func follows(
        _ effect: AdministrativeCrossCaseEffect, from file: any Dossier, _ below: CaseFile<AdministrativeFirstInstance>?
    ) -> Bool? {
        switch effect {
        case .boundByRevocation, .newDecisionOrOriginal: judgment(in: file, below, has: [.revoke, .revokeInPart])
        case .compensationJoined: judgment(in: file, below, has: [.confirmIllegal, .confirmIllegalKeep, .confirmVoid])
        case .judgmentEnforced: judgment(in: file, below, has: [.dismissClaims])
        case .lossFollowedUp:
            suit(of: file, below).map { !($0.judgment?.losses.isEmpty ?? true) }
        case .documentNotApplied:
            suit(of: file, below)?.documentReview.map { !$0.grounds.isEmpty } ?? false
        case .executionReversed:
            (file as? CaseFile<ReconsiderationCase>).map { file in
                file.state.decision.map { [.revoke, .revokeInPart, .change].contains($0.kind) } ?? false
            } ?? judgment(in: file, below, has: [.revoke, .revokeInPart, .change]) ?? revision(in: file, is: [.revised])
                ?? ((file as? CaseFile<AdministrativeSecondInstance>)?.state.result != .affirmed)
        case .executionStayed: (file as? CaseFile<AdministrativeRetrial>)?.state.isExecutionStayed
        case .executionResumes: (file as? CaseFile<AdministrativeRetrial>)?.state.order.map { !$0.continuesExecution }
        case .noSuitMeanwhile, .noReconsiderationAfterDocketing, .firstToDocket, .suitAfterDecision, .suitAfterRefusal,
            .suitAfterWithdrawal, .reconsiderationEnforced, .executionReviewable, .actStands, .withdrawAfterMediation,
            .returnToDocket, .addedFineStops, .terminatedForCriminalMeasure, .suspendedForBasis, .plaintiffChooses,
            .absenceRecorded, .petitionRouted, .petitionOpinionNotReviewable, .civilJudgedApart, .meansAgainstOrgan,
            .orderedToPerform:
            true
        }
    }

    /// The suit whose judgment takes effect: the file’s own, or the one below an appeal that affirms it; nil where not
    /// known.
    private static func suit(
        of file: any Dossier, _ below: CaseFile<AdministrativeFirstInstance>?
    ) -> AdministrativeFirstInstance? {
        guard let appeal = file as? CaseFile<AdministrativeSecondInstance> else {
            return (file as? CaseFile<AdministrativeFirstInstance>)?.state
        }
        return appeal.state.result == .affirmed ? below?.state : nil
    }

    /// Whether the judgment that takes effect judges in one of these ways, which a ruling does not; nil where not known.
    private static func judgment(
        in file: any Dossier, _ below: CaseFile<AdministrativeFirstInstance>?,
        has kinds: EnumSet<AdministrativeJudgmentKind>
    ) -> Bool? {
        suit(of: file, below).map { !($0.judgment?.kinds.isDisjoint(with: kinds) ?? true) }
    }

    /// Whether a retrial decided in one of these ways; nil where the file is of no retrial, or none is decided.
    private static func revision(in file: any Dossier, is kinds: EnumSet<RetrialRevision>) -> Bool? {
        (file as? CaseFile<AdministrativeRetrial>)?.state.revision.map { kinds.contains($0) }
    }

    /// Whether a mediation is of a labour dispute; nil where not known.
    private static func isLabour(_ file: any Dossier) -> Bool? {
        (file as? CaseFile<ProfessionalMediation>)?.state.request.map { $0.domain == .labour }
    }

    /// Whether the rule falls on a linked case: a case that is not on file may be any; one that is must be of a machine
    /// that can carry the rule out, where any can, and must not be closed to it. The case of the act itself may wait for a
    /// case still to be opened.
    func falls(on dossier: (any Dossier)?, by relation: CaseRelation?) -> Bool {
        guard let dossier else {
            switch row {
            case .bankruptcy(.organMeasuresLifted): return false
            case .bankruptcy(.preservationLifted): return relation == .measureOver
            case .bankruptcy, .enforcement, .administrative, .mediation: return true
            }
        }
        let own = proposes.filter { $0.machine.wire == type(of: dossier).machine.wire }
        guard relation == nil || own.isEmpty == proposes.isEmpty, fits(dossier) else { return false }
        guard dossier.isClosed, !own.isEmpty, let file = dossier as? any LatestActFile else { return true }
        return own.contains { file.isOpen(to: $0.act.wire) ?? false }
    }

    /// What a file of its machine shows for or against it.
    private func fits(_ dossier: any Dossier) -> Bool {
        let measure = (dossier as? CaseFile<PreservationMeasure>)?.state
        let isAdministrative = measure?.held?.organ.isAdministrative ?? false
        let control = (dossier as? CaseFile<ControlMeasure>)?.state
        let enforcement = (dossier as? CaseFile<EnforcementCase>)?.state
        return switch row {
        // An enforcement goes on again only where it stands still for this.
        case .bankruptcy(.enforcementResumed): enforcement.map(Self.waitsForBankruptcy) ?? true
        case .administrative(.executionResumes): isOpenToOwn(dossier)
        // A suit pauses; the enforcement of its judgment is another rule’s.
        case .bankruptcy(.suitsPaused), .bankruptcy(.payBecomesConfirm), .bankruptcy(.directRecoveryDismissed):
            enforcement == nil
        case .bankruptcy(.preservationLifted):
            (dossier as? CaseFile<EnforcementCase>).map { Self.holdsMeasures($0.state) }
                ?? (!(measure?.isOwn ?? false) && !isAdministrative)
        case .bankruptcy(.organMeasuresLifted): isAdministrative
        case .enforcement(.enforcementPaused): !(measure?.isOwn ?? false)
        case .bankruptcy(.preservationRestored), .enforcement(.measuresRestored):
            control.map { $0.releasedFor == .bankruptcy } ?? measure.map { !$0.isOwn && $0.acceptedOn != nil }
                ?? enforcement.map(Self.waitsForBankruptcy) ?? true
        case .enforcement(.preservationConverts): control?.isPreservation ?? true
        case .bankruptcy, .enforcement, .administrative, .mediation: true
        }
    }

    /// Whether an enforcement stands still for the debtor’s bankruptcy, or while its petition is reviewed.
    private static func waitsForBankruptcy(_ enforcement: EnforcementCase) -> Bool {
        enforcement.phase == .bankruptcyReview || enforcement.phase == .suspended && enforcement.isBankrupt
    }

    /// Whether the phase of a case lets an act through that carries the rule out.
    private func isOpenToOwn(_ dossier: any Dossier) -> Bool {
        guard let file = dossier as? any LatestActFile else { return true }
        let machine = type(of: dossier).machine.wire
        return proposes.contains { $0.machine.wire == machine && file.isOpen(to: $0.act.wire) ?? false }
    }

    /// Whether an act that can carry the rule out did so, as the file stands: an enforcement that keeps its measures on its
    /// own file has lifted them when none binds any more.
    func isCarriedOut(in dossier: (any Dossier)?) -> Bool {
        guard row == .bankruptcy(.preservationLifted), let file = dossier as? CaseFile<EnforcementCase> else {
            return true
        }
        return !Self.holdsMeasures(file.state)
    }

    /// Whether an enforcement against one debtor alone keeps a measure on its file that binds or waits.
    private static func holdsMeasures(_ enforcement: EnforcementCase) -> Bool {
        enforcement.application?.hasOtherDebtors != true
            && enforcement.parts.measures.contains { $0.isInForce || $0.phase == .waiting }
    }
}
