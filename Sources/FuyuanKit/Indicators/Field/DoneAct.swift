/// An act that took effect, as it stands after corrections.
public struct DoneAct<Machine: CaseMachine>: Sendable {
    /// The number of its entry.
    public let sequence: Int
    /// Its day: that of the correction where it was corrected.
    public let day: CivilDate
    /// What was done: the content of the correction where it was corrected.
    public let act: Machine.Act
    /// Who did it.
    public let actor: Actor<Machine.Role>
    /// What followed.
    public let outcome: Outcome<Machine>

    /// Whether the act brought the case into one of the phases from outside them.
    public func enters(_ phases: EnumSet<Machine.Phase>) -> Bool {
        phases.contains(outcome.to) && !phases.contains(outcome.from)
    }
}

extension CaseFile {
    /// The acts that took effect, in order, each with its corrected content. O(number of entries).
    public var done: [DoneAct<Machine>] {
        var corrected: [Int: (act: Machine.Act, day: CivilDate)] = [:]
        for record in records {
            guard case .corrected(let target) = record.verdict, let act = record.entry.act.act else { continue }
            corrected[target] = (act, record.entry.day)
        }
        return records.compactMap { record in
            guard case .applied(let outcome) = record.verdict, let original = record.entry.act.act else { return nil }
            let content = corrected[record.entry.sequence] ?? (original, record.entry.day)
            return DoneAct(
                sequence: record.entry.sequence, day: content.day, act: content.act, actor: record.entry.actor,
                outcome: outcome)
        }
    }

    /// The day of the first act that brought the case into one of the phases; nil where none did.
    public func firstDay(entering phases: EnumSet<Machine.Phase>) -> CivilDate? {
        done.first { $0.enters(phases) }?.day
    }

    /// The day the case came into one of the phases it stands in now; nil where it stands in none of them.
    public func lastDay(entering phases: EnumSet<Machine.Phase>) -> CivilDate? {
        phases.contains(state.phase) ? done.last { $0.enters(phases) }?.day : nil
    }

    /// The first act in effect that satisfies a predicate; nil where none does.
    public func firstAct(where matches: (DoneAct<Machine>) -> Bool) -> DoneAct<Machine>? { done.first(where: matches) }
}
