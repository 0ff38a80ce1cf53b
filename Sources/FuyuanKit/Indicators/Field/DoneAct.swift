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
        let corrections = corrections
        return records.compactMap { Self.act(of: $0, corrections) }
    }

    /// The first act in effect that satisfies a predicate; nil where none does. O(number of entries).
    public func firstAct(where matches: (DoneAct<Machine>) -> Bool) -> DoneAct<Machine>? {
        let corrections = corrections
        for record in records {
            if let act = Self.act(of: record, corrections), matches(act) { return act }
        }
        return nil
    }

    /// The last act in effect that satisfies a predicate; nil where none does. O(number of entries).
    public func lastAct(where matches: (DoneAct<Machine>) -> Bool) -> DoneAct<Machine>? {
        let corrections = corrections
        for record in records.reversed() {
            if let act = Self.act(of: record, corrections), matches(act) { return act }
        }
        return nil
    }

    /// The day of the first act that brought the case into one of the phases; nil where none did.
    public func firstDay(entering phases: EnumSet<Machine.Phase>) -> CivilDate? {
        firstAct { $0.enters(phases) }?.day
    }

    /// The day the case came into one of the phases it stands in now; nil where it stands in none of them.
    public func lastDay(entering phases: EnumSet<Machine.Phase>) -> CivilDate? {
        phases.contains(state.phase) ? lastAct { $0.enters(phases) }?.day : nil
    }

    /// What stands in the place of corrected entries, by their numbers; empty for most files.
    private var corrections: [Int: (act: Machine.Act, day: CivilDate)] {
        var corrections: [Int: (act: Machine.Act, day: CivilDate)] = [:]
        for record in records {
            guard case .corrected(let target) = record.verdict, let act = record.entry.act.act else { continue }
            corrections[target] = (act, record.entry.day)
        }
        return corrections
    }

    private static func act(
        of record: Record, _ corrections: [Int: (act: Machine.Act, day: CivilDate)]
    ) -> DoneAct<Machine>? {
        guard case .applied(let outcome) = record.verdict, let original = record.entry.act.act else { return nil }
        let entry = record.entry
        let content = corrections.isEmpty ? nil : corrections[entry.sequence]
        return DoneAct(
            sequence: entry.sequence, day: content?.day ?? entry.day, act: content?.act ?? original, actor: entry.actor,
            outcome: outcome)
    }
}
