extension CoordinationItem {
    /// No law sets the time: the assignment does.
    public static func limits(of clock: Clock) -> [TimeLimit] { [] }

    /// The day the assignment, or the return for rework, names.
    public func orderedLastDay(of clock: Clock, for act: Act, in occasion: Occasion<BankruptcyRole>) -> CivilDate? {
        if case .assign(let it) = act { return it.dueOn }
        guard case .sendBack(let it) = act else { return nil }
        return it.dueOn
    }

    public static func owner(of phase: Phase) -> BankruptcyRole? {
        switch phase {
        case .unraised: .administrator
        case .raised, .triaged, .replied, .verified, .overdue: .coordinationOffice
        case .assigned, .inProgress: .responsibleUnit
        case .escalatedToJointMeeting: .leadingGroup
        case .closed, .declined: nil
        }
    }

    public static func ground(of condition: Condition) -> Ground<Self> {
        let plan = Citation("HS24", 4)
        return switch condition {
        case .officialNamed: Ground(plan, cure: "写明牵头领导", "name the lead official")
        case .dueDayNamed: Ground(plan, cure: "写明完成时限", "name the day it is due")
        case .assignedUnit: Ground(plan, cure: "由责任单位或者配合单位办理", "let the lead or a co-organ do it")
        case .productAttached: Ground(plan, cure: "附具办理结果材料", "attach the product")
        case .inTime: Ground(plan, cure: "提请提级协调", "take it to a higher level")
        case .verifiedByAnother:
            Ground(plan, cure: "由责任单位以外的联络办公室核验", "let a liaison office other than the unit verify it")
        case .pastDue: Ground(plan, cure: "时限届满后再记载逾期", "note it when the day has passed")
        case .levelRises: Ground(plan, cure: "提请更高层级协调", "take it to a higher level than before")
        case .minutesNamed: Ground(plan, Citation("JZ22"), cure: "附联席会议纪要", "name the minutes of the joint meeting")
        case .reasonWritten: Ground(plan, cure: "书面说明不予办理的理由", "give the reason in writing")
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<BankruptcyRole>) -> Bool? {
        switch condition {
        case .officialNamed: named(act).map { $0.leadOfficial != nil }
        case .dueDayNamed: named(act).map { $0.dueOn != nil }
        case .assignedUnit: isAssigned(occasion.actor.id)
        case .productAttached: (replied(act) ?? reply).map(\.hasProduct)
        case .inTime: isInTime(.completion, in: occasion)
        case .verifiedByAnother: isAssigned(occasion.actor.id).map { !$0 }
        case .pastDue: isInTime(.completion, in: occasion).map { !$0 }
        case .levelRises: newLevel(act).map { $0 > level }
        case .minutesNamed: escalation(act).map { $0.minutes.map { !$0.isEmpty } ?? false }
        case .reasonWritten: declined(act).map { !$0.reason.isEmpty }
        }
    }

    /// Whether somebody is the lead organ or a co-organ; nil where the file or the entry does not say.
    public func isAssigned(_ actor: ActorID?) -> Bool? {
        guard let assignment, let actor else { return nil }
        return assignment.leadOrgan == actor || assignment.coOrgans.contains(actor)
    }

    /// The last day of the work as assigned; nil where none was named.
    public func dueDay(in law: LegalContext) -> CivilDate? { lastDay(of: .completion, in: law) }

    /// Whether the item may be counted on as a precondition in the court's case.
    public var isDone: Bool { phase == .closed }

    public mutating func record(
        _ act: Act, in occasion: Occasion<BankruptcyRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .raise(let it):
            matter = it
            raisedBy = occasion.actor.id
            raisedOn = occasion.day
        case .assign(let it): assignment = it
        case .reply(let it): reply = it
        case .verify: verifiedBy = occasion.actor.id
        case .close: closedOn = occasion.day
        case .markOverdue: wasOverdue = true
        case .raiseLevel(let it): level = max(level, it.level)
        case .escalate(let it):
            level = max(level, it.level)
            minutes = it.minutes ?? minutes
        case .decline(let it): declinedBecause = it.reason
        case .triage, .work, .sendBack: break
        }
    }

    private func named(_ act: Act?) -> CoordinationAssignment? {
        guard case .assign(let it) = act else { return nil }
        return it
    }

    private func replied(_ act: Act?) -> CoordinationReply? {
        guard case .reply(let it) = act else { return nil }
        return it
    }

    private func escalation(_ act: Act?) -> CoordinationEscalation? {
        guard case .escalate(let it) = act else { return nil }
        return it
    }

    private func newLevel(_ act: Act?) -> EscalationLevel? {
        if case .raiseLevel(let it) = act { return it.level }
        return escalation(act)?.level
    }

    private func declined(_ act: Act?) -> CoordinationRefusal? {
        guard case .decline(let it) = act else { return nil }
        return it
    }
}
