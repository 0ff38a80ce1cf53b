import FuyuanKit
import Testing

extension CaseFile {
    /// A file with acts done in order, each on its day; throws where one is refused.
    static func history(
        _ id: CaseID, _ steps: [(String, Actor<Machine.Role>, Machine.Act)], under law: LegalContext = .current
    ) throws -> CaseFile {
        var file = CaseFile(id)
        for (day, actor, act) in steps { try file.then(day, actor, act, under: law) }
        return file
    }

    /// Does one more act; throws where it is refused.
    mutating func then(_ day: String, _ actor: Actor<Machine.Role>, _ act: Machine.Act, under law: LegalContext) throws
    {
        try append(Entry(id, lastSequence + 1, on: try #require(CivilDate(day)), by: actor, act), under: law)
    }

    /// Why an act would be refused; nil where it would not.
    func refused(_ day: String, _ actor: Actor<Machine.Role>, _ act: Machine.Act, under law: LegalContext) -> Refusal<
        Machine
    >? {
        CivilDate(day).flatMap { state.refusal(of: act, in: Occasion(actor, on: $0, under: law)) }
    }

    /// What followed from the last act.
    var lastOutcome: Outcome<Machine>? {
        guard case .applied(let outcome)? = records.last?.verdict else { return nil }
        return outcome
    }

    /// The rules the last act breaks.
    var rules: [String] { lastOutcome?.reasons.compactMap(\.rule) ?? [] }
}
