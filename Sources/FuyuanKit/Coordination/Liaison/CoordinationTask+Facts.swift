extension CoordinationTask {
    /// A task with a day has no cycle of reports, a standing task no day; a day granted to a standing task ends its
    /// cycle.
    public func rule(for kind: Act.Kind) -> Rule<Self> {
        if kind == .extendDeadline { return Self.table[kind] }
        let time = due ?? draft?.due
        return Self.table[kind].without(starting: time?.isStanding ?? false ? [.completion] : [.progress])
    }

    /// No law sets the time: the list does.
    public static func limits(of clock: Clock) -> [TimeLimit] { [] }

    /// The day the list, the extension or the return names; for a standing task, the day of the next report.
    public func orderedLastDay(of clock: Clock, for act: Act, in occasion: Occasion<LiaisonRole>) -> CivilDate? {
        switch clock {
        case .completion: return due?.day
        case .progress: return due?.nextReport(after: occasion.day)
        case .rectification:
            guard case .returnForFix(let it) = act else { return nil }
            return it.dueOn
        }
    }

    public static func owner(of phase: Phase) -> LiaisonRole? {
        switch phase {
        case .undrafted, .drafted, .reported, .inspecting, .verified: .officeGov
        case .issued, .accepted, .inProgress, .rectifying, .urged: .member
        case .suspended: .leadingGroup
        case .closed, .cancelled: nil
        }
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<LiaisonRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .draft(let it): draft = it
        case .issue(let it):
            issue = it
            issuedOn = occasion.day
            originalDue = draft?.due
            due = draft?.due
        case .accept, .start, .resume: break
        case .reportProgress(let it), .resubmit(let it):
            reports.append(FiledReport(day: occasion.day, by: occasion.actor.id, isCompletion: false, report: it))
        case .report(let it):
            reports.append(FiledReport(day: occasion.day, by: occasion.actor.id, isCompletion: true, report: it))
            reportedSinceInspection = true
        case .inspect(let it):
            inspections.append(FiledInspection(day: occasion.day, by: occasion.actor.id, inspection: it, sentBack: nil))
            reportedSinceInspection = false
        case .pass: verifiedBy = occasion.actor.id
        case .returnForFix(let it):
            if !inspections.isEmpty { inspections[inspections.count - 1].sentBack = it }
        case .urge(let it):
            notices.append(FiledNotice(day: occasion.day, notice: it))
            level = level.next
            if level >= .bulletin { outcome.emits.insert(.publishCircular) }
            if level == .interview { outcome.emits.insert(.interviewHead) }
        case .suspend(let it), .cancel(let it): instructions.append(it)
        case .reinstate(let it):
            instructions.append(it)
            if let new = it.due, new.isSet {
                due = new
                standing.stop(new.isStanding ? .completion : .progress, on: occasion.day, permit)
                if let day = new.day { standing.fix(.completion, lastDay: day, permit) }
            }
        case .extendDeadline(let it):
            extensions.append(it)
            due = .on(it.day)
        case .closeOut(let it):
            closure = it
            closedOn = occasion.day
        }
    }

    /// Whether it was issued and is neither closed nor cancelled.
    public var isOpen: Bool { issue != nil && !isFinal }

    /// Whether the time is over on a day and the task is neither closed, cancelled nor suspended. A standing task is
    /// late when its next report is.
    public func isOverdue(on day: CivilDate) -> Bool {
        guard isOpen, phase != .suspended else { return false }
        return nextDay.map { day > $0 } ?? false
    }

    /// The day the task, or a standing task's next report, is due; nil before it is issued.
    public var nextDay: CivilDate? {
        guard let due else { return nil }
        if let day = due.day { return day }
        return (reports.last?.day ?? issuedOn).flatMap(due.nextReport(after:))
    }

    /// Whether it was closed on or before its day, extensions included; nil where it is not closed or has no day.
    public var isClosedInTime: Bool? {
        guard let closedOn, let day = due?.day else { return nil }
        return closedOn <= day
    }
}
