/// A duty that must now go to the supervisor of whoever owes it.
public struct DutyEscalation: Sendable, Hashable {
    /// The file of the duty.
    public let file: CaseID
    /// The rule; nil where this version does not know it.
    public let rule: CrossCaseRule?
    /// The duty in words; nil where the rule is not known.
    public let duty: Duty?
    /// The case it must be done in.
    public let target: CaseID
    /// The court or organ that owes it; nil where not known by name.
    public let holder: ActorID?
    /// Why it goes up: the reason it was refused with; nil where it is late.
    public let refusal: String?
    /// Days since its last day; nil where it has none.
    public let daysLate: Int?

    /// The overdue item as a finding.
    public var finding: Finding {
        let days = daysLate ?? 0
        let who = holder.map { "\($0)" } ?? duty?.owner.zh ?? ""
        let whoInEnglish = holder.map { "\($0)" } ?? duty?.owner.en ?? ""
        return Finding(
            "cross-case-duty.overdue", .error, at: file.rawValue, duty?.basis ?? Basis(),
            "\(who)应当履行「\(rule?.term.zh ?? "")」而未履行，已逾期\(days)日",
            "“\(rule?.term.en ?? "")” owed by \(whoInEnglish) is \(days) days late")
    }
}

extension CoordinatedDocket {
    /// The duties that are late on a day, in the order they arose. O(duties).
    public func overdue(asOf day: CivilDate, in law: LegalContext) -> [DutyEscalation] {
        duties.compactMap { id in
            guard let state = duty(id)?.state, state.isOverdue(asOf: day, in: law) else { return nil }
            return escalation(of: state, id, asOf: day, in: law)
        }
    }

    /// The duties that must now go to the supervisor: late or refused, and not there yet. O(duties).
    public func escalations(asOf day: CivilDate, in law: LegalContext) -> [DutyEscalation] {
        duties.compactMap { id in
            guard let state = duty(id)?.state, state.isOpen, state.escalatedOn == nil,
                state.phase == .refusedWithReason || state.isOverdue(asOf: day, in: law)
            else { return nil }
            return escalation(of: state, id, asOf: day, in: law)
        }
    }

    /// Takes every duty that must go to the supervisor there, once ever: the register's entry stands in each duty's file,
    /// and the lines are given back to be kept. O(duties).
    public mutating func escalate(
        asOf day: CivilDate, under law: LegalContext
    ) -> (escalations: [DutyEscalation], lines: [[UInt8]]) {
        let found = escalations(asOf: day, in: law)
        var consequences = Consequences()
        for item in found {
            write(.escalate(CrossCaseDutyEscalation()), to: item.file, on: day, into: &consequences, under: law)
        }
        return (found, consequences.lines)
    }

    /// The duties of one case that still wait, in the order they arose. O(duties).
    public func openDuties(in target: CaseID) -> [CaseFile<CrossCaseDuty>] {
        duties.compactMap { duty($0) }.filter { $0.state.isOpen && $0.state.terms?.target == target }
    }

    private func escalation(
        of state: CrossCaseDuty, _ id: CaseID, asOf day: CivilDate, in law: LegalContext
    ) -> DutyEscalation? {
        guard let terms = state.terms else { return nil }
        return DutyEscalation(
            file: id, rule: state.rule, duty: state.duty(in: law), target: terms.target, holder: terms.holder,
            refusal: state.refusal, daysLate: state.lastDay(of: .due, in: law).map { max(0, $0.days(until: day)) })
    }
}
