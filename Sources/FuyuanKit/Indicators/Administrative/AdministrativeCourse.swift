extension CaseFile where Machine == AdministrativeFirstInstance {
    /// The phases in which a court of first instance has concluded a suit it docketed.
    static var concluded: EnumSet<AdministrativeFirstInstance.Phase> {
        [.judged, .dismissedByRuling, .withdrawn, .deemedWithdrawn, .abated, .mediationEffective]
    }

    /// The day the suit was concluded; nil for one that is not, or was transferred away. A complaint never docketed is
    /// no suit.
    var concludedOn: CivilDate? { state.docketedOn == nil ? nil : firstDay(entering: Self.concluded) }

    /// Whether the suit was pending on the first day of a period or docketed in it.
    func wasPending(in period: IndicatorPeriod) -> Bool {
        guard let docketed = state.docketedOn, docketed <= period.through else { return false }
        let left = concludedOn ?? firstDay(entering: [.transferred])
        return left.map { $0 >= period.from } ?? true
    }
}

extension CaseFile where Machine == ReconsiderationCase {
    /// Decisions that correct the act: those of 行政复议法 arts. 63–72 but for maintaining and rejecting; a decision for
    /// want of an answer (art. 70) among them, as it revokes, or finds the act illegal.
    static var corrections: EnumSet<ReconsiderationDecisionKind> {
        [
            .change, .revoke, .revokeInPart, .confirmIllegalKeep, .confirmIllegal, .orderPerform, .confirmVoid,
            .noAnswer, .agreementPerform, .agreementCompensate, .compensate,
        ]
    }

    /// The day an accepted case was concluded: decision served, mediation effective, application rejected, terminated.
    var concludedOn: CivilDate? {
        state.acceptedOn == nil
            ? nil : firstDay(entering: [.decisionServed, .mediationEffective, .applicationRejected, .terminated])
    }

    /// Whether it ended by mediation or withdrawal.
    var isSettled: Bool { state.mediation != nil || state.ending == .withdrawal }

    /// What was decided on the merits and served; nil where nothing was.
    var meritsDecision: ReconsiderationDecisionKind? {
        guard state.servedOn != nil, let kind = state.decision?.kind, kind != .rejectApplication, kind != .mediation,
            kind != .terminate
        else { return nil }
        return kind
    }

    /// Whether a decision that was served corrects the act.
    var isCorrected: Bool { meritsDecision.map { Self.corrections.contains($0) } ?? false }
}

extension CaseFile where Machine == NonLitigationEnforcement {
    /// The day of the first ruling to execute or not.
    var ruledOn: CivilDate? {
        firstAct { $0.outcome.kind == .grant || $0.outcome.kind == .refuse }?.day
    }

    /// The day execution was granted, in review where it was refused first.
    var grantedOn: CivilDate? {
        state.ruling == .grant
            ? firstAct { $0.outcome.kind == .grant || $0.outcome.kind == .grantOnReview }?.day : nil
    }
}
