extension CoordinationTask {
    public static func ground(of condition: Condition) -> Ground<Self> {
        let plan = Citation("HS24")
        return switch condition {
        case .unitNamed: Ground(rule: "mediation.V100", plan, curedBy: .draft)
        case .leaderNamed: Ground(rule: "mediation.V100", plan, curedBy: .draft)
        case .dueNamed: Ground(rule: "mediation.V100", plan, curedBy: .draft)
        case .measureNamed: Ground(plan, curedBy: .draft)
        case .unitSeated:
            Ground(rule: "mediation.V101", plan, cure: "核对名单，或者将其列为受邀单位", "check the roster, or invite the unit")
        case .responsibleUnit: Ground(plan, cure: "由责任单位或者配合单位办理", "let the lead or a cooperating unit do it")
        case .evidenceAttached: Ground(plan, cure: "附证明材料", "attach evidence")
        case .inTime: Ground(plan, cure: "期满前报领导小组延期", "ask the leading group for a later day before it passes")
        case .reportOnFile: Ground(rule: "mediation.V102", plan, curedBy: .report)
        case .inspected: Ground(rule: "mediation.V102", plan, curedBy: .inspect)
        case .verifiedByAnother:
            Ground(
                plan, cure: "由承办、报送以外的办公室核验，并写明核验人",
                "let an office other than the doer verify it, by name of the office")
        case .criteriaMet: Ground(plan, curedBy: .returnForFix)
        case .defectsNamed: Ground(plan, cure: "写明问题和整改时限", "name the defects and a day")
        case .overdueOrStalled: Ground(plan, Citation("GD20", 12), cure: "写明推进不力的情形", "describe what is not moving")
        case .nextLevel: Ground(plan, cure: "逐级督办", "press one level at a time")
        case .reasonGiven: Ground(cure: "写明理由", "give the reason")
        case .laterDay: Ground(cure: "写明晚于原时限的日期", "name a later day")
        case .reportedUp:
            Ground(rule: "mediation.V102", plan, cure: "附报告领导小组的材料", "attach the report to the leading group")
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<LiaisonRole>) -> Bool? {
        switch condition {
        case .unitNamed: return draft.map { !($0.unit?.rawValue ?? "").isEmpty }
        case .leaderNamed: return draft.map { !($0.leader?.isEmpty ?? true) }
        case .dueNamed: return draft.map { $0.due?.isSet ?? false }
        case .measureNamed: return draft.map { !$0.measures.isEmpty }
        case .unitSeated:
            guard case .issue(let it)? = act else { return nil }
            return it.isSeated
        case .responsibleUnit: return isDoer(occasion.actor.id)
        case .evidenceAttached:
            guard case .report(let it)? = act else { return nil }
            return !it.evidenceRefs.isEmpty
        case .inTime: return due.map { $0.isStanding || $0.day.map { occasion.day <= $0 } ?? false }
        case .reportOnFile: return completion != nil
        case .inspected: return isInspected
        case .verifiedByAnother: return isAnother(phase == .verified ? verifiedBy : occasion.actor.id)
        case .criteriaMet: return inspections.last?.inspection.meetsCriteria
        case .defectsNamed:
            guard case .returnForFix(let it)? = act else { return nil }
            return !it.defects.isEmpty && it.dueOn != nil
        case .overdueOrStalled:
            return isOverdue(on: occasion.day) || urged(act).map { !($0.shortfall ?? "").isEmpty } ?? false
        case .nextLevel: return urged(act).map { $0.level == level.next }
        case .reasonGiven: return reason(act).map { !$0.isEmpty }
        case .laterDay:
            guard case .extendDeadline(let it)? = act else { return nil }
            return due?.day.map { it.day > $0 }
        case .reportedUp:
            guard case .closeOut(let it)? = act else { return nil }
            return !(it.report ?? "").isEmpty
        }
    }

    /// Whether somebody leads or helps; nil where the file or the entry does not say.
    public func isDoer(_ actor: ActorID?) -> Bool? {
        guard let draft, let actor else { return nil }
        return draft.isDone(by: actor)
    }

    /// Whether somebody neither did nor reported the work; nil where the entry does not say who it is.
    public func isAnother(_ actor: ActorID?) -> Bool? {
        guard let actor, let isDoer = isDoer(actor) else { return nil }
        return !isDoer && !reports.contains { $0.by == actor }
    }

    /// The latest report that says the task is done; nil where there is none.
    public var completion: FiledReport? { reports.last(where: \.isCompletion) }

    /// Whether it was inspected after the latest report of completion.
    public var isInspected: Bool {
        completion != nil && !inspections.isEmpty && !reportedSinceInspection
    }

    private func urged(_ act: Act?) -> SupervisionNotice? {
        guard case .urge(let it)? = act else { return nil }
        return it
    }

    private func reason(_ act: Act?) -> String? {
        if case .suspend(let it)? = act { return it.reason }
        if case .cancel(let it)? = act { return it.reason }
        guard case .extendDeadline(let it)? = act else { return nil }
        return it.reason
    }
}
