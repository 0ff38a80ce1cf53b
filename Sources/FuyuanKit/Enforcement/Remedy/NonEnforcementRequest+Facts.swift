extension NonEnforcementRequest {
    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .review: [.awardReview, .notarialReview]
        case .remedy: [.awardOutsiderReconsideration, .notarialReconsideration]
        case .reconsideration: [.notarialReconsiderationRuling, .objectionReconsiderationRuling]
        case .preservation: [.awardPreservation]
        }
    }

    /// Awards and notarised instruments have their own times.
    public func limit(of clock: Clock) -> TimeLimit? {
        switch clock {
        case .review: kind == .notarial ? .notarialReview : .awardReview
        case .remedy: kind == .notarial ? .notarialReconsideration : .awardOutsiderReconsideration
        case .reconsideration: kind == .notarial ? .notarialReconsiderationRuling : .objectionReconsiderationRuling
        case .preservation: .awardPreservation
        }
    }

    public static func owner(of phase: Phase) -> EnforcementRole? {
        switch phase {
        case .unfiled: .debtor
        case .requested, .reviewSuspended, .nonEnforcement, .requestDismissed, .notAccepted: .court
        case .underReview: .panel
        case .reconsidering: .higherCourt
        case .reconsidered, .withdrawn, .reviewEnded: nil
        }
    }

    public func anchor(of clock: Clock, for act: Act, in occasion: Occasion<EnforcementRole>) -> CivilDate? {
        guard case .serveRuling(let it) = act else { return occasion.day }
        return it.servedOn ?? occasion.day
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<EnforcementRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .requestAward(let it):
            kind = .award
            grounds = it.grounds
        case .requestAwardByOutsider(let it):
            kind = .awardByOutsider
            grounds = it.grounds
        case .requestNotarial(let it):
            kind = .notarial
            grounds = it.grounds
            if it.complainsOfSubstance { outcome.emits.insert(.adviseSuit) }
        case .formPanel(let it): panel = it
        case .secureSuspension(let it):
            guard it.isSufficient == true, it.isAllowed else { return }
            isSuspended = true
            // For an award the court suspends enforcement; for a notarised instrument it may stop the disposal.
            outcome.emits.insert(kind == .notarial ? .allowStopOfDisposal : .suspendEnforcement)
        case .secureContinuation(let it):
            guard it.isSufficient == true else { return }
            isContinuationSecured = true
            outcome.emits.insert(.mustContinue)
        case .suspendReview: isSuspended = true
        case .endReview(let it):
            isSuspended = false
            outcome.emits.insert(it.result == .debtorGaveUp ? .resumeEnforcement : .terminateEnforcement)
        case .extendReview:
            if let longest = limit(of: .review)?.extensible?.longest {
                standing.extend(.review, by: longest, permit)
            }
        case .refuseEnforcement: isRefused = true
        case .dismissRequest:
            isRefused = false
            isSuspended = false
        case .withdrawRequest: isSuspended = false
        case .acceptRequest, .refuse, .resumeReview, .serveRuling, .preserve, .applyReconsideration, .decide:
            break
        }
    }

    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .inTime: Ground(.awardEnforcement(8), .awardEnforcement(9), .notarialEnforcement(13))
        case .groundsFit: Ground(.civilProcedure(248), .civilProcedure(249), .notarialEnforcement(12))
        case .groundsTogether: Ground(.awardEnforcement(10), .notarialEnforcement(14))
        case .attackable: Ground(.awardEnforcement(17))
        case .notSettled: Ground(.awardEnforcement(20))
        case .outsiderStanding: Ground(.awardEnforcement(9))
        case .reviewedInTime: Ground(.awardEnforcement(12), .notarialEnforcement(16), curedBy: .extendReview)
        case .presidentApproved:
            Ground(.awardEnforcement(12), .notarialEnforcement(16), cure: "报院长批准", "get the president’s approval")
        case .panelFormed: Ground(.awardEnforcement(11), .enforcementObjections(11), curedBy: .formPanel)
        case .handlerStaysOut:
            Ground(
                rule: "enforcement.V36", .enforcementObjections(11), cure: "由未办理该执行实施案件的人员审查",
                "let others sit who did not handle the enforcement")
        case .securitySufficient: Ground(.awardEnforcement(7), .notarialEnforcement(17))
        case .reconsiderationOpen: Ground(.awardEnforcement(22), .notarialEnforcement(21))
        case .appliedInTime: Ground(.awardEnforcement(22), .notarialEnforcement(21))
        case .decidedInTime: Ground(.notarialEnforcement(21), .enforcementProcedure(8))
        case .isAward: Ground(.awardEnforcement(20))
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<EnforcementRole>) -> Bool? {
        switch condition {
        case .inTime:
            if case .requestNotarial(let it) = act, it.isLaterKnown {
                // A ground known only after a dismissal may be brought until enforcement ends.
                it.isEnforcementOpen
            } else {
                lastDayToAsk(act, in: occasion.law).map { occasion.day <= $0 }
            }
        case .groundsFit:
            asked(act).map { kind, grounds in
                !grounds.isEmpty && grounds.allSatisfy { $0.kinds.contains(kind) }
            }
        case .groundsTogether: isFirst(act)
        case .attackable: award(act)?.isAttackable
        case .notSettled: award(act)?.failedSettingAside.map { !$0 }
        case .outsiderStanding: outsider(act)?.isObjectOpen
        case .reviewedInTime: isInTime(.review, in: occasion)
        case .presidentApproved: extended(act)?.isApprovedByPresident
        case .panelFormed: panel == nil ? nil : true
        case .handlerStaysOut: sitting(act).flatMap(\.keepsHandlerOut)
        case .securitySufficient: security(act)?.isSufficient
        case .reconsiderationOpen: isReconsiderable
        case .appliedInTime: isInTime(.remedy, in: occasion)
        case .decidedInTime: isInTime(.reconsideration, in: occasion)
        case .isAward: kind.map { $0 != .notarial }
        }
    }

    private func lastDayToAsk(_ act: Act?, in law: LegalContext) -> CivilDate? {
        switch act {
        case .requestAward(let it): it.lastDay(in: law)
        case .requestAwardByOutsider(let it): it.lastDay(in: law)
        case .requestNotarial(let it): it.lastDay(in: law)
        case _: nil
        }
    }

    private func asked(_ act: Act?) -> (NonEnforcementKind, EnumSet<RefusalGround>)? {
        switch act {
        case .requestAward(let it): (.award, it.grounds)
        case .requestAwardByOutsider(let it): (.awardByOutsider, it.grounds)
        case .requestNotarial(let it): (.notarial, it.grounds)
        case _: nil
        }
    }

    private func isFirst(_ act: Act?) -> Bool? {
        switch act {
        case .requestAward(let it): it.isFirst
        case .requestNotarial(let it): it.isFirst
        case _: nil
        }
    }

    private func award(_ act: Act?) -> AwardObjectionRequest? {
        guard case .requestAward(let it) = act else { return nil }
        return it
    }

    private func outsider(_ act: Act?) -> OutsiderAwardRequest? {
        guard case .requestAwardByOutsider(let it) = act else { return nil }
        return it
    }

    private func extended(_ act: Act?) -> ReviewExtension? {
        guard case .extendReview(let it) = act else { return nil }
        return it
    }

    private func sitting(_ act: Act?) -> ReviewPanel? {
        guard case .formPanel(let it) = act else { return nil }
        return it
    }

    private func security(_ act: Act?) -> ReviewSecurity? {
        switch act {
        case .secureSuspension(let it), .secureContinuation(let it): it
        case _: nil
        }
    }
}
