import FuyuanKit

/// A case under test: acts done one after the other, by day and role.
struct Matter<Machine: CaseMachine> {
    var file = CaseFile<Machine>("M-1")
    var law = LegalContext.current

    /// Does an act; what came of it.
    @discardableResult
    mutating func `do`(
        _ act: Machine.Act, _ role: Machine.Role, _ id: ActorID? = nil, on day: String
    ) throws -> Outcome<Machine> {
        let entry = Entry<Machine>("M-1", file.lastSequence + 1, on: CivilDate(day)!, by: Actor(role, id), act)
        guard case .applied(let outcome) = try file.append(entry, under: law) else { throw Unapplied() }
        return outcome
    }

    /// The codes of the reasons an act is refused for; empty when it is not.
    func refusal(
        of act: Machine.Act, _ role: Machine.Role, _ id: ActorID? = nil, on day: String
    ) -> [String] {
        file.state.refusal(of: act, in: Occasion(role, id, on: CivilDate(day)!, under: law))?.reasons.map(\.code) ?? []
    }

    /// The last day of a clock, as text.
    func lastDay(_ clock: Machine.Clock) -> String? { file.state.lastDay(of: clock, in: law)?.description }

    var phase: Machine.Phase { file.state.phase }

    struct Unapplied: Error {}
}

extension Outcome {
    /// The wire names of what is irregular.
    var irregularities: [String] { irregular.map(\.term.wire) }
}
