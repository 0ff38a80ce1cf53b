extension EnforcementSanction {
    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .sanctionStated: Ground(.civilProcedure(118), cure: "载明罚款数额或者拘留期限", "state the fine or the detention")
        case .withinLimits:
            Ground(rule: "enforcement.V55", .civilProcedure(118), cure: "在限额以内重新确定", "set it within the limits")
        case .notSameAct:
            Ground(
                rule: "enforcement.V55", .civilProcedureInterpretation(184), .civilProcedureInterpretation(503, 2),
                cure: "另有新的妨害行为或者在另行指定的期间内仍不履行的，可以再次适用",
                "a new act, or refusal within a newly fixed term, may be sanctioned again")
        case .presidentApproved:
            Ground(
                rule: "enforcement.V55", .civilProcedure(119, 1), .civilProcedureInterpretation(181),
                cure: "报院长批准；紧急情况下立即补办批准手续", "have the president approve; in an emergency at once afterwards")
        case .reconsiderationInTime, .decidedInTime: Ground(.civilProcedureInterpretation(185))
        case .isDetention: Ground(.civilProcedure(118, 3))
        case .familyTold:
            Ground(.civilProcedureInterpretation(180), cure: "通知不到的，记录在案", "put on record why they could not be told")
        case .repented: Ground(.civilProcedure(118, 3), .civilProcedureInterpretation(182))
        case .served: Ground(.civilProcedure(119), curedBy: .serve)
        case .unserved: Ground(.civilProcedure(119, 3))
        case .reconsiderationPending:
            Ground(.civilProcedureInterpretation(185), curedBy: .reconsider, .reconsiderExecuted)
        case .firstReconsideration: Ground(.civilProcedure(119, 3))
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<EnforcementRole>) -> Bool? {
        switch condition {
        case .sanctionStated: made(act).map(\.isStated)
        case .withinLimits: made(act).map { $0.limitFindings().isEmpty }
        case .notSameAct: made(act).map { $0.repetition != .sameAct }
        case .presidentApproved:
            occasion.actor.role == .courtPresident
                ? true : made(act)?.presidentApproved ?? release(act)?.presidentApproved
        case .reconsiderationInTime: isInTime(.reconsideration, in: occasion) ?? true
        case .decidedInTime: isInTime(.reconsiderationDecision, in: occasion)
        case .isDetention: decision.map { $0.detentionDays != nil }
        case .familyTold: isFamilyTold(act)
        case .repented: release(act)?.repented
        case .served: isServed
        case .unserved: !isServed
        case .firstReconsideration: clocks[.reconsiderationDecision] == nil
        case .reconsiderationPending: phase == .reconsidering || isReconsidering
        }
    }

    private func made(_ act: Act?) -> SanctionDecision? {
        guard case .decide(let it) = act else { return nil }
        return it
    }

    private func release(_ act: Act?) -> EarlyRelease? {
        guard case .releaseEarly(let it) = act else { return nil }
        return it
    }

    private func isFamilyTold(_ act: Act?) -> Bool? {
        guard case .tellFamily(let it) = act else { return nil }
        if it.couldNot { return true }
        guard let from = detainedAt?.moment, let told = it.at?.moment else { return nil }
        return Self.familyDeadline(from: from, in: .current).map { !$0.isOverdue(at: told) }
    }

    /// The moment by which the family must be told.
    public static func familyDeadline(from detained: Moment, in law: LegalContext) -> HourDeadline? {
        TimeLimit.detentionFamilyNotice.deadline(from: detained, in: law)
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<EnforcementRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .decide(let it):
            decision = it
            decidedOn = occasion.day
            if it.fine != nil { outcome.issues.insert(.fineDecision) }
            if it.detentionDays != nil { outcome.issues.insert(.detentionDecision) }
        case .serve, .serveExecuted: isServed = true
        case .execute(let it):
            isReconsidering = phase == .reconsidering
            detainedAt = it.at
            if decision?.fine != nil { outcome.emits.insert(.collectFine) }
            if decision?.detentionDays != nil { outcome.emits.formUnion([.handToPolice, .tellFamily]) }
        case .tellFamily(let it): familyToldAt = it.at
        case .change(let it), .changeExecuted(let it):
            decision?.fine = it.fine
            decision?.detentionDays = it.detentionDays
            isReconsidering = false
        case .overturn:
            if phase == .executed {
                if decision?.fine != nil { outcome.emits.insert(.refundFine) }
                if decision?.detentionDays != nil { outcome.emits.insert(.release) }
            }
            isReconsidering = false
        case .reconsiderExecuted: isReconsidering = true
        case .upholdExecuted: isReconsidering = false
        case .reconsider, .uphold, .releaseEarly, .complete: break
        }
    }
}
